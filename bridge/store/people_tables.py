"""The tables of who works here, what they changed and who allowed what; conventions as in `bridge.store.tables`."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table, text

from bridge.store.tables import STATION

__all__ = ["STATION", "badges", "option_changes", "overrides"]

option_changes = Table(
    "option_changes",
    STATION,
    Column("id", Integer, primary_key=True),
    Column("key", String, nullable=False),
    Column("old", String),
    Column("new", String),
    Column("at", String, nullable=False),
    Column("by", String),
    # the version of the rules it made or left
    Column("version", Integer, nullable=False, server_default="0"),
)

# a badge is known by the hash of its code alone
badges = Table(
    "badges",
    STATION,
    Column("id", Integer, primary_key=True),
    Column("name", String, nullable=False),
    Column("approves", Boolean, nullable=False),
    Column("hash", String, nullable=False, unique=True),
    Column("made_at", String, nullable=False),
    Column("made_by", String),
    Column("revoked_at", String),
    sqlite_autoincrement=True,
)

# what somebody allowed against the rules or behind a lock: `what` is a lock's name or a verdict's code, `why` the
# sentence that was overruled
overrides = Table(
    "overrides",
    STATION,
    Column("id", Integer, primary_key=True),
    Column("at", String, nullable=False),
    Column("what", String, nullable=False),
    Column("asked_by", String),
    Column("allowed_by", String, nullable=False),
    Column("why", String, nullable=False),
    Column("document", String),
    Column("journal_id", Integer, ForeignKey("journal.id")),
    Index("overrides_by_time", "at"),
    Index("overrides_by_scan", "journal_id", sqlite_where=text("journal_id IS NOT NULL")),
    sqlite_autoincrement=True,
)
