"""What a supervisor allowed in a session beyond the order, as the scan history has it."""

from collections.abc import Callable

from sqlalchemy import Connection, bindparam, select

from bridge.phrases import Phrase, phrase
from bridge.session.supervised import BEYOND, SUPERVISOR
from bridge.store.tables import journal, units

# before badges every row of it said so
_BY_PIN = "allowed by PIN"
_ALLOWED = (
    select(units.c.sku_key, journal.c.operator, journal.c.at, journal.c.allowed_by)
    .join(journal, journal.c.id == units.c.journal_id)
    .where(
        units.c.session_id == bindparam("session"),
        units.c.withdrawn_by.is_(None),
        journal.c.evidence.in_((BEYOND, _BY_PIN)),
    )
    .order_by(units.c.id)
)


def in_words(connection: Connection, session: str, *, when: Callable[[str], str]) -> dict[str, str]:
    """`Allowed by PIN, Ana R. 10:58` for the key of every SKU with a unit beyond its order; a badge's name for PIN."""
    found = connection.execute(_ALLOWED, {"session": session})
    return {row.sku_key: _allowed(row.allowed_by, row.operator, when(row.at)) for row in found}


def _allowed(by: str | None, operator: str | None, when: str) -> Phrase:
    who = phrase("{operator} {when}", operator=operator, when=when) if operator else when
    if by in {None, SUPERVISOR}:
        return phrase("Allowed by PIN, {who}", who=who)
    return phrase("Allowed by {name}, {who}", name=by, who=who)


def any_of(connection: Connection, session: str) -> bool:
    """Whether a unit of the session counts because a supervisor allowed it."""
    return connection.execute(_ALLOWED.limit(1), {"session": session}).first() is not None
