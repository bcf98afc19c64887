"""Codes that set up new stations: each good once and for a day. Only the SHA-256 of the secret in it is kept."""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from http import HTTPStatus

import msgspec
from sqlalchemy import Connection, Engine, Row, delete, insert, select, update

from bridge import moments
from bridge.central import tokens
from bridge.central.database import writing
from bridge.central.tables import enrolments
from bridge.central.tables import tokens as known
from bridge.errors import BadArgument
from bridge.sync.enrolment import Enrol, Enrolled
from bridge.sync.setup_code import SECRET_BYTES

GOOD_FOR = timedelta(days=1)
FORGOTTEN_AFTER = timedelta(days=30)
LONGEST_ATTEMPT = 64


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a code is not taken: an HTTP status, and one sentence for the person who scanned it."""

    status: HTTPStatus
    words: str


UNKNOWN = Refusal(HTTPStatus.NOT_FOUND, "This setup code is not known at this central.")
USED = Refusal(HTTPStatus.CONFLICT, "This setup code was used already; have the central print a new one.")
TOO_OLD = Refusal(HTTPStatus.GONE, "This setup code is more than a day old; have the central print a new one.")


def make(engine: Engine, name: str, *, options: Mapping[str, str], clock: Callable[[], datetime]) -> bytes:
    """The secret of a new code for station `name`, which gets `options` with it. BadArgument for an odd name."""
    name = tokens.good_name(name)
    secret, at = secrets.token_bytes(SECRET_BYTES), clock()
    row = {
        "hash": tokens.hash_of(secret.hex()),
        "name": name,
        "options": msgspec.json.encode(dict(options)).decode(),
        "expires_at": moments.to_text(at + GOOD_FOR),
    }
    long_over = enrolments.c.expires_at < moments.to_text(at - FORGOTTEN_AFTER)
    with writing(engine) as turn:
        turn.connection.execute(delete(enrolments).where(long_over))
        turn.connection.execute(insert(enrolments).values(row))
    return secret


def redeem(engine: Engine, asked: Enrol, *, clock: Callable[[], datetime]) -> Enrolled | Refusal:
    """What a station gets for the secret of its code, or why it gets nothing.

    The same attempt again, as after a lost answer, gets another token in place of the one that may not have come.
    """
    if not 0 < len(asked.attempt) <= LONGEST_ATTEMPT:
        raise BadArgument(f"An attempt's name has 1 to {LONGEST_ATTEMPT} characters.")
    at = moments.to_text(clock())
    with writing(engine) as turn:
        secret = tokens.hash_of(asked.secret.lower())
        found = turn.connection.execute(select(enrolments).where(enrolments.c.hash == secret)).first()
        if found is None:
            return UNKNOWN
        attempt = tokens.hash_of(asked.attempt)
        if found.used_at and found.used_by != attempt:
            return USED
        if found.expires_at <= at:
            return TOO_OLD
        return _give(turn.connection, found, attempt=attempt, at=at)


def _give(connection: Connection, found: Row[tuple[str, ...]], *, attempt: str, at: str) -> Enrolled:
    if found.token:
        connection.execute(update(known).where(known.c.hash == found.token).values(revoked_at=at))
    token = tokens.add(connection, found.name, at=at)
    used = {"used_at": at, "used_by": attempt, "token": tokens.hash_of(token)}
    connection.execute(update(enrolments).where(enrolments.c.hash == found.hash).values(used))
    options = msgspec.json.decode(found.options, type=dict[str, str])
    return Enrolled(token=token, station=found.name, options=options)
