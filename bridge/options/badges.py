"""Badges: a random code on a card that says who a person is. Only its hash is kept."""

import hashlib
import secrets
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, insert, select, update

from bridge.errors import BadArgument
from bridge.options import saved
from bridge.options.kinds import LONGEST_NAME
from bridge.phrases import phrase
from bridge.scan.commands import ALPHABET, BADGE, BADGE_LETTERS, badge_letters
from bridge.session.book import Badge
from bridge.store.people_tables import badges

KEY = "security.badge"
"""What a badge is called in the history of the options."""

_LETTERS = sorted(ALPHABET)
_FIND = select(badges.c.name, badges.c.approves).where(
    badges.c.hash == bindparam("hash"), badges.c.revoked_at.is_(None)
)
_MADE = select(
    badges.c.id, badges.c.name, badges.c.approves, badges.c.made_at, badges.c.made_by, badges.c.revoked_at
).order_by(badges.c.id.desc())
_REVOKE = (
    update(badges)
    .where(badges.c.id == bindparam("number"), badges.c.revoked_at.is_(None))
    .values(revoked_at=bindparam("at"))
    .returning(badges.c.name, badges.c.approves)
)


@dataclass(frozen=True, slots=True)
class Made:
    """A badge that was made: its number, whose it is; `at` and `revoked_at` are RFC 3339 UTC texts."""

    number: int
    name: str
    approves: bool
    at: str
    by: str | None = None
    revoked_at: str | None = None

    @property
    def good(self) -> bool:
        """Whether it still says who somebody is."""
        return self.revoked_at is None


def find(connection: Connection, code: str) -> Badge | None:
    """Whose badge `code` is; None for one that was never made or is revoked."""
    letters = badge_letters(code)
    row = connection.execute(_FIND, {"hash": hash_of(letters)}).one_or_none() if letters else None
    return Badge(row.name, row.approves) if row else None


def hash_of(letters: str) -> str:
    """What is kept of a code: SHA-256 in hexadecimal; its 86 random bits need no slower one."""
    return hashlib.sha256(f"bridge badge {letters}".encode()).hexdigest()


def make(connection: Connection, name: str, *, approves: bool, at: str, by: str | None) -> str:
    """A new badge for a person, and its code, which nobody is told again; BadArgument for a name that cannot be one."""
    whose = named(name)
    letters = "".join(secrets.choice(_LETTERS) for _ in range(BADGE_LETTERS))
    facts = {"name": whose, "approves": approves, "hash": hash_of(letters), "made_at": at, "made_by": by or None}
    connection.execute(insert(badges), facts)
    saved.record(connection, KEY, old="", new=_told(Badge(whose, approves)), at=at, by=by)
    return f"{BADGE}{letters}"


def made(connection: Connection) -> tuple[Made, ...]:
    """Every badge ever made, the newest first."""
    return tuple(Made(*row) for row in connection.execute(_MADE))


def revoke(connection: Connection, number: int, *, at: str, by: str | None) -> bool:
    """Let a badge say nothing any more; whether it did so until now."""
    row = connection.execute(_REVOKE, {"number": number, "at": at}).one_or_none()
    if row is not None:
        saved.record(connection, KEY, old=_told(Badge(row.name, row.approves)), new="", at=at, by=by)
    return row is not None


def named(name: str) -> str:
    """A person's name as it stands on a badge; BadArgument for one that no operator can have."""
    words = " ".join(name.split())
    if not words:
        raise BadArgument(phrase("A badge needs a name."))
    if len(words) > LONGEST_NAME or not words.isprintable() or set(words) & set(",;"):
        raise BadArgument(phrase("A name on a badge has at most {n} characters and no comma.", n=LONGEST_NAME))
    return words


def _told(badge: Badge) -> str:
    return f"{badge.name}, {'approver' if badge.approves else 'operator'}"
