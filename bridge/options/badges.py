"""Badges: a random code on a card that says who a person is. Only its hash is kept."""

import hashlib

from sqlalchemy import Connection, bindparam, select

from bridge.scan.commands import badge_letters
from bridge.session.book import Badge
from bridge.store.people_tables import badges

_FIND = select(badges.c.name, badges.c.approves).where(
    badges.c.hash == bindparam("hash"), badges.c.revoked_at.is_(None)
)


def find(connection: Connection, code: str) -> Badge | None:
    """Whose badge `code` is; None for one that was never made or is revoked."""
    letters = badge_letters(code)
    row = connection.execute(_FIND, {"hash": hash_of(letters)}).one_or_none() if letters else None
    return Badge(row.name, row.approves) if row else None


def hash_of(letters: str) -> str:
    """What is kept of a code: SHA-256 in hexadecimal; its 86 random bits need no slower one."""
    return hashlib.sha256(f"bridge badge {letters}".encode()).hexdigest()
