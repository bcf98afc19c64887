"""The first tables: journal, outbox, sessions with their units, options, memory."""

from alembic import op

revision = "0001"
down_revision = None

_TABLES = (
    """
    CREATE TABLE journal (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        at VARCHAR NOT NULL,
        station VARCHAR NOT NULL,
        operator VARCHAR,
        source VARCHAR NOT NULL,
        text VARCHAR NOT NULL,
        mode VARCHAR NOT NULL,
        document VARCHAR,
        sku VARCHAR,
        serial VARCHAR,
        level VARCHAR NOT NULL,
        code VARCHAR NOT NULL,
        message VARCHAR NOT NULL,
        rule VARCHAR DEFAULT '' NOT NULL,
        evidence VARCHAR DEFAULT '' NOT NULL
    )
    """,
    """
    CREATE TABLE outbox (
        position INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        id VARCHAR NOT NULL,
        kind VARCHAR NOT NULL,
        document VARCHAR NOT NULL,
        document_key VARCHAR NOT NULL,
        state VARCHAR NOT NULL,
        attempts INTEGER DEFAULT '0' NOT NULL,
        created_at VARCHAR NOT NULL,
        next_try_at VARCHAR,
        sent_at VARCHAR,
        answered_at VARCHAR,
        seq INTEGER,
        error VARCHAR,
        body VARCHAR NOT NULL,
        answer VARCHAR,
        CONSTRAINT outbox_state
            CHECK (state IN ('pending', 'sending', 'uncertain', 'accepted', 'rejected', 'settled')),
        UNIQUE (id)
    )
    """,
    """
    CREATE TABLE sessions (
        id VARCHAR NOT NULL,
        mode VARCHAR NOT NULL,
        document VARCHAR NOT NULL,
        document_key VARCHAR NOT NULL,
        opened_at VARCHAR NOT NULL,
        opened_by VARCHAR,
        saved_at VARCHAR,
        operation_id VARCHAR,
        PRIMARY KEY (id),
        CONSTRAINT sessions_mode CHECK (mode IN ('receive', 'ship')),
        FOREIGN KEY(operation_id) REFERENCES outbox (id)
    )
    """,
    """
    CREATE TABLE units (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        session_id VARCHAR NOT NULL,
        sku VARCHAR NOT NULL,
        sku_key VARCHAR NOT NULL,
        quantity INTEGER NOT NULL,
        serial VARCHAR,
        serial_key VARCHAR,
        entered VARCHAR NOT NULL,
        port VARCHAR NOT NULL,
        operator VARCHAR,
        at VARCHAR NOT NULL,
        journal_id INTEGER NOT NULL,
        withdrawn_by INTEGER,
        set_aside VARCHAR,
        note VARCHAR,
        CONSTRAINT units_quantity CHECK (quantity > 0),
        FOREIGN KEY(session_id) REFERENCES sessions (id) ON DELETE CASCADE,
        FOREIGN KEY(journal_id) REFERENCES journal (id),
        FOREIGN KEY(withdrawn_by) REFERENCES journal (id)
    )
    """,
    "CREATE TABLE options (key VARCHAR NOT NULL, value VARCHAR NOT NULL, PRIMARY KEY (key))",
    """
    CREATE TABLE option_changes (
        id INTEGER NOT NULL,
        key VARCHAR NOT NULL,
        old VARCHAR,
        new VARCHAR,
        at VARCHAR NOT NULL,
        by VARCHAR,
        PRIMARY KEY (id)
    )
    """,
    "CREATE TABLE memory (key VARCHAR NOT NULL, value VARCHAR NOT NULL, PRIMARY KEY (key))",
)

_INDEXES = (
    "CREATE INDEX outbox_by_state ON outbox (state, position)",
    "CREATE INDEX outbox_by_document ON outbox (document_key, position)",
    "CREATE INDEX sessions_by_document ON sessions (document_key, mode)",
    "CREATE UNIQUE INDEX sessions_open ON sessions (document_key, mode) WHERE saved_at IS NULL",
    "CREATE INDEX units_by_line ON units (session_id, sku_key, withdrawn_by, set_aside, quantity)",
    "CREATE INDEX units_by_serial ON units (serial_key) WHERE serial_key IS NOT NULL",
    "CREATE INDEX units_by_port ON units (session_id, port, id)",
)


def upgrade() -> None:
    """Make the tables, then their indexes."""
    for statement in (*_TABLES, *_INDEXES):
        op.execute(statement)
