"""The tokens stations show. Only their SHA-256 is kept: of 256 random bits there is nothing to guess.

A slow password hash would add nothing here and cost every request.
"""

import hashlib
import secrets
from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Engine, insert, select, update

from bridge import moments
from bridge.central.database import writing
from bridge.central.tables import tokens
from bridge.errors import BadArgument

BYTES = 32
LONGEST_NAME = 64


def make(engine: Engine, name: str, *, clock: Callable[[], datetime], revoke: bool = False) -> str:
    """A new token for station `name`; `revoke` ends the earlier ones of that name. BadArgument for an odd name."""
    name = name.strip()
    if not name or len(name) > LONGEST_NAME or not name.isprintable():
        raise BadArgument(f"A station's name has 1 to {LONGEST_NAME} printable characters.")
    token = secrets.token_urlsafe(BYTES)
    at = moments.to_text(clock())
    with writing(engine) as turn:
        if revoke:
            earlier = tokens.c.name == name, tokens.c.revoked_at.is_(None)
            turn.connection.execute(update(tokens).where(*earlier).values(revoked_at=at))
        turn.connection.execute(insert(tokens).values(hash=_hash(token), name=name, created_at=at))
    return token


def station(engine: Engine, token: str) -> str | None:
    """Whose token it is; None if nobody's, or no longer."""
    query = select(tokens.c.name).where(tokens.c.hash == _hash(token), tokens.c.revoked_at.is_(None))
    with engine.connect() as connection:
        name: str | None = connection.scalar(query)
    return name


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "surrogateescape")).hexdigest()
