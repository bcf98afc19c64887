"""Whether the mirror shows what an operation of this station did: parts of statements about the row `outbox`."""

from typing import Any

from sqlalchemy import ColumnElement, FromClause, and_, exists, func, literal_column, not_, or_, select

from bridge.store.ship_tables import shipments
from bridge.store.tables import feed, outbox
from bridge.sync.policy import State

# written into the statements: a parameter more is time more in every scan
SETTLED: ColumnElement[str] = literal_column(f"'{State.SETTLED}'")
SHIP: ColumnElement[str] = literal_column("'ship'")
_REJECTED: ColumnElement[str] = literal_column(f"'{State.REJECTED}'")
_UNSHIP: ColumnElement[str] = literal_column("'unship_order'")
_NOTHING: ColumnElement[str] = literal_column("''")
_NAMED: ColumnElement[str] = literal_column("'$.body.shipments'")


def beyond(seq: ColumnElement[Any]) -> ColumnElement[bool]:
    """Whether the copy has not reached the sequence number of an answer, or there is none."""
    reached = func.coalesce(select(feed.c.cursor).scalar_subquery(), literal_column("0"))
    return or_(seq.is_(None), seq > reached)


def unseen(in_mirror: ColumnElement[bool]) -> ColumnElement[bool]:
    """Whether the mirror does not show the effect of an operation yet; `in_mirror` finds a row that names it."""
    return and_(beyond(outbox.c.seq), not_(in_mirror))


def takes_back(unship: FromClause, order_key: ColumnElement[Any]) -> ColumnElement[bool]:
    """Whether the row `unship`, an alias of `outbox`, takes back what the order shipped; not if refused or settled."""
    return and_(
        unship.c.document_key == order_key,
        # not a bare column: SQLite would look through every unship there is for those of one document
        unship.c.kind.concat(_NOTHING) == _UNSHIP,
        unship.c.state != _REJECTED,
        unship.c.state != SETTLED,
    )


def unshipped_since() -> ColumnElement[bool]:
    """Whether this station took the shipment of the row `outbox` back later."""
    unship = outbox.alias()
    return exists().where(takes_back(unship, outbox.c.document_key), unship.c.position > outbox.c.position)


def taken_back(order_key: ColumnElement[str], operation_id: ColumnElement[str]) -> ColumnElement[bool]:
    """Whether an own unship took back this shipment of the mirror.

    It names the shipments it is about; once it is answered, all that the copy holds of the order before it reaches the
    answer was there before it.
    """
    unship = outbox.alias()
    named = func.json_each(unship.c.body, _NAMED).table_valued("value")
    answered = and_(unship.c.seq.is_not(None), beyond(unship.c.seq))
    return exists().where(
        takes_back(unship, order_key),
        or_(answered, exists(select(1).select_from(named).where(named.c.value == operation_id))),
    )


def shipment_unseen() -> ColumnElement[bool]:
    """Whether the mirror does not show the shipment of the row `outbox` yet."""
    return unseen(exists().where(shipments.c.operation_id == outbox.c.id))


def serials_shown() -> ColumnElement[bool]:
    """Whether the mirror has the shipment of the row `outbox` and is complete: then it has the serials, too."""
    whole = select(feed.c.cursor >= feed.c.last).scalar_subquery()
    return and_(exists().where(shipments.c.operation_id == outbox.c.id), whole)
