"""The supervisor's PIN: kept as an Argon2 hash alone, and slower to guess with every wrong one.

Count and wait stand in station.db, so that a restart takes neither away.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

from argon2 import PasswordHasher, Type
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import Connection

from bridge.errors import BadArgument
from bridge.moments import from_text, to_text
from bridge.options import badges, saved
from bridge.phrases import Phrase, phrase
from bridge.session.book import Badge
from bridge.store import memory

SHORTEST, LONGEST = 4, 8
LONGEST_WAIT_S = 300
KEY = "security.pin"

_HASH, _WRONG, _FREE_AT = "pin_hash", "pin_wrong", "pin_free_at"
_hasher = PasswordHasher(type=Type.ID)


@dataclass(frozen=True, slots=True)
class Tried:
    """What came of a PIN. `wait_s`: whole seconds in which none is looked at; `words` say it, empty when right."""

    right: bool
    wait_s: int = 0
    words: str = ""


def looks_like_pin(text: str) -> bool:
    """4 to 8 digits."""
    return text.isascii() and text.isdigit() and SHORTEST <= len(text) <= LONGEST


def wait_after(wrong: int) -> int:
    """Seconds to wait after so many wrong PINs in a row: 2, 4, 8 and so on, at most five minutes."""
    return min(2 ** min(wrong, 10), LONGEST_WAIT_S) if wrong > 0 else 0


def in_words(seconds: int) -> Phrase:
    """`1 second`, `8 seconds`, `5 minutes`."""
    minutes, rest = divmod(seconds, 60)
    if rest or not minutes:
        return phrase("1 second") if seconds == 1 else phrase("{n} seconds", n=seconds)
    return phrase("1 minute") if minutes == 1 else phrase("{n} minutes", n=minutes)


def wait_words(seconds: int) -> Phrase:
    """In a sentence: `Wait 8 seconds.` is one."""
    return phrase("Wait {time}.", time=in_words(seconds))


def is_set(connection: Connection) -> bool:
    """Whether there is a PIN; without one nothing is locked."""
    return bool(memory.get(connection, _HASH))


def put(connection: Connection, pin: str, *, at: str, by: str | None) -> None:
    """Make `pin` the PIN; BadArgument if it is none."""
    if not looks_like_pin(pin):
        raise BadArgument(phrase("A PIN has {least} to {most} digits and nothing else.", least=SHORTEST, most=LONGEST))
    _record(connection, "set", at=at, by=by)
    memory.put(connection, _HASH, _hasher.hash(pin))
    _forgive(connection)


def clear(connection: Connection, *, at: str, by: str | None) -> bool:
    """Have no PIN any more; whether there was one."""
    if not is_set(connection):
        return False
    _record(connection, "", at=at, by=by)
    memory.put(connection, _HASH, "")
    _forgive(connection)
    return True


def waits(connection: Connection, now: datetime) -> int:
    """Whole seconds until the next PIN is looked at; 0 when it is at once."""
    wrong, free_at = int(memory.get(connection, _WRONG) or 0), memory.get(connection, _FREE_AT)
    if not wrong or not free_at:
        return 0
    # a clock that was set back must not lock the supervisor out for longer than was said
    left = min((from_text(free_at) - now).total_seconds(), wait_after(wrong))
    return max(0, ceil(left))


def attempt(connection: Connection, pin: str, now: datetime) -> Tried:
    """Compare a PIN, in the caller's transaction: a wrong one counts, during a wait none is looked at."""
    wait = waits(connection, now)
    if wait:
        return Tried(right=False, wait_s=wait, words=wait_words(wait))
    kept = memory.get(connection, _HASH) or ""
    if not kept:
        return Tried(right=False, words=phrase("No PIN is set."))
    if not looks_like_pin(pin):
        return Tried(right=False, words=phrase("A PIN has 4 to 8 digits."))
    if _fits(kept, pin):
        _forgive(connection)
        return Tried(right=True)
    wrong = int(memory.get(connection, _WRONG) or 0) + 1
    wait = wait_after(wrong)
    memory.put(connection, _WRONG, str(wrong))
    memory.put(connection, _FREE_AT, to_text(now + timedelta(seconds=wait)))
    return Tried(right=False, wait_s=wait, words=phrase("Wrong PIN. Wait {time}.", time=in_words(wait)))


@dataclass(frozen=True, slots=True)
class Supervisor:
    """Who allows what a scan asks for, within the scan's transaction."""

    connection: Connection
    now: datetime

    def is_there(self) -> bool:
        """Whether a PIN is set."""
        return is_set(self.connection)

    def refuses(self, pin: str) -> str:
        """Why `pin` allows nothing, in one sentence; empty when it is right."""
        return attempt(self.connection, pin, self.now).words

    def badge(self, code: str) -> Badge | None:
        """Whose badge has this code."""
        return badges.find(self.connection, code)


def _fits(kept: str, pin: str) -> bool:
    try:
        return _hasher.verify(kept, pin)
    except (VerificationError, InvalidHashError):
        return False


def _forgive(connection: Connection) -> None:
    memory.put(connection, _WRONG, "0")
    memory.put(connection, _FREE_AT, "")


def _record(connection: Connection, new: str, *, at: str, by: str | None) -> None:
    old = "set" if is_set(connection) else ""
    saved.record(connection, KEY, old=old, new=new, at=at, by=by)
