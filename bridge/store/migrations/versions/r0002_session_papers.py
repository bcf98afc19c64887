"""Sessions of any mode, with the vendor's invoice and packing slip.

`sessions` is made anew: SQLite cannot drop a CHECK. Its children in `units` keep pointing at it by name, which holds
only while foreign keys are not enforced.
"""

from alembic import op

revision = "0002"
down_revision = "0001"

_STEPS = (
    """
    CREATE TABLE new_sessions (
        id VARCHAR NOT NULL,
        mode VARCHAR NOT NULL,
        document VARCHAR NOT NULL,
        document_key VARCHAR NOT NULL,
        opened_at VARCHAR NOT NULL,
        opened_by VARCHAR,
        vendor_invoice VARCHAR,
        packing_slip VARCHAR,
        saved_at VARCHAR,
        operation_id VARCHAR,
        PRIMARY KEY (id),
        FOREIGN KEY(operation_id) REFERENCES outbox (id)
    )
    """,
    """
    INSERT INTO new_sessions (id, mode, document, document_key, opened_at, opened_by, saved_at, operation_id)
    SELECT id, mode, document, document_key, opened_at, opened_by, saved_at, operation_id FROM sessions
    """,
    "DROP TABLE sessions",
    "ALTER TABLE new_sessions RENAME TO sessions",
    "CREATE INDEX sessions_by_document ON sessions (document_key, mode)",
    "CREATE UNIQUE INDEX sessions_open ON sessions (document_key, mode) WHERE saved_at IS NULL",
)


def upgrade() -> None:
    """Make `sessions` anew and move its rows."""
    for step in _STEPS:
        op.execute(step)
