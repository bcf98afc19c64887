"""The tokens stations show. Only their SHA-256 is kept: of 256 random bits there is nothing to guess.

A slow password hash would add nothing here and cost every request.
"""

import hashlib
import secrets
from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Connection, Engine, insert, select, update

from bridge import moments
from bridge.central.database import writing
from bridge.central.tables import tokens
from bridge.errors import BadArgument

BYTES = 32
LONGEST_NAME = 64


def make(engine: Engine, name: str, *, clock: Callable[[], datetime], revoke: bool = False) -> str:
    """A new token for station `name`; `revoke` ends the earlier ones of that name. BadArgument for an odd name."""
    name = good_name(name)
    at = moments.to_text(clock())
    with writing(engine) as turn:
        if revoke:
            earlier = tokens.c.name == name, tokens.c.revoked_at.is_(None)
            turn.connection.execute(update(tokens).where(*earlier).values(revoked_at=at))
        return add(turn.connection, name, at=at)


def add(connection: Connection, name: str, *, at: str) -> str:
    """One more token for station `name`, in this transaction."""
    token = secrets.token_urlsafe(BYTES)
    connection.execute(insert(tokens).values(hash=hash_of(token), name=name, created_at=at))
    return token


def good_name(name: str) -> str:
    """A station's name without the blanks around it; BadArgument for an odd one."""
    name = name.strip()
    if not name or len(name) > LONGEST_NAME or not name.isprintable():
        raise BadArgument(f"A station's name has 1 to {LONGEST_NAME} printable characters.")
    return name


def station(engine: Engine, token: str) -> str | None:
    """Whose token it is; None if nobody's, or no longer."""
    query = select(tokens.c.name).where(tokens.c.hash == hash_of(token), tokens.c.revoked_at.is_(None))
    with engine.connect() as connection:
        name: str | None = connection.scalar(query)
    return name


def hash_of(token: str) -> str:
    """All that is kept of a token."""
    return hashlib.sha256(token.encode("utf-8", "surrogateescape")).hexdigest()
