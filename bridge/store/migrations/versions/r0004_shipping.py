"""Shipping: what must come out of a box, partial shipments, boxes, and confirmed warnings."""

from alembic import op

revision = "0004"
down_revision = "0003"

_STEPS = (
    "CREATE INDEX outbox_by_kind ON outbox (kind, seq)",
    "ALTER TABLE sessions ADD COLUMN removal VARCHAR",
    "ALTER TABLE sessions ADD COLUMN partial VARCHAR",
    """
    CREATE TABLE boxes (
        session_id VARCHAR NOT NULL,
        number INTEGER NOT NULL,
        weight_g INTEGER,
        weighed VARCHAR,
        weighed_at VARCHAR,
        tracking VARCHAR,
        tracking_key VARCHAR,
        carrier VARCHAR,
        service VARCHAR,
        PRIMARY KEY (session_id, number),
        CONSTRAINT boxes_number CHECK (number > 0),
        FOREIGN KEY(session_id) REFERENCES sessions (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX boxes_by_tracking ON boxes (tracking_key) WHERE tracking_key IS NOT NULL",
    """
    CREATE TABLE acknowledged (
        session_id VARCHAR NOT NULL,
        sku_key VARCHAR NOT NULL,
        journal_id INTEGER NOT NULL,
        PRIMARY KEY (session_id, sku_key),
        FOREIGN KEY(session_id) REFERENCES sessions (id) ON DELETE CASCADE,
        FOREIGN KEY(journal_id) REFERENCES journal (id)
    )
    """,
)


def upgrade() -> None:
    """Add what shipping keeps."""
    for step in _STEPS:
        op.execute(step)
