"""Supervision: versions of the rules, badges, and what was allowed by whom."""

from alembic import op

revision = "0005"
down_revision = "0004"

_STEPS = (
    "ALTER TABLE journal ADD COLUMN rules INTEGER DEFAULT '0' NOT NULL",
    "ALTER TABLE journal ADD COLUMN allowed_by VARCHAR",
    "ALTER TABLE journal ADD COLUMN facts VARCHAR DEFAULT '' NOT NULL",
    "ALTER TABLE option_changes ADD COLUMN version INTEGER DEFAULT '0' NOT NULL",
    "ALTER TABLE units ADD COLUMN known BOOLEAN DEFAULT '0' NOT NULL",
    "CREATE INDEX journal_by_time ON journal (at)",
    "CREATE INDEX units_by_time ON units (at)",
    "CREATE INDEX units_by_withdrawal ON units (withdrawn_by) WHERE withdrawn_by IS NOT NULL",
    "CREATE INDEX sessions_by_saving ON sessions (saved_at)",
    "CREATE INDEX outbox_by_time ON outbox (created_at)",
    """
    CREATE TABLE badges (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        name VARCHAR NOT NULL,
        approves BOOLEAN NOT NULL,
        hash VARCHAR NOT NULL,
        made_at VARCHAR NOT NULL,
        made_by VARCHAR,
        revoked_at VARCHAR,
        UNIQUE (hash)
    )
    """,
    """
    CREATE TABLE overrides (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        at VARCHAR NOT NULL,
        what VARCHAR NOT NULL,
        asked_by VARCHAR,
        allowed_by VARCHAR NOT NULL,
        why VARCHAR NOT NULL,
        document VARCHAR,
        journal_id INTEGER,
        FOREIGN KEY(journal_id) REFERENCES journal (id)
    )
    """,
    "CREATE INDEX overrides_by_time ON overrides (at)",
    "CREATE INDEX overrides_by_scan ON overrides (journal_id) WHERE journal_id IS NOT NULL",
)


def upgrade() -> None:
    """Add what supervision keeps."""
    for step in _STEPS:
        op.execute(step)
