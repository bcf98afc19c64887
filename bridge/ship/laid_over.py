"""The orders of the list that stand elsewhere than the mirror says: what this station did with them, laid over it.

Few at any time: unsaved packings, refused shipments, and what was saved since the copy was pulled.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, and_, bindparam, exists, func, not_, or_, select, union_all

from bridge.store.ship_tables import shipments
from bridge.store.tables import feed, orders, outbox, sessions, units
from bridge.sync import shipping_overlay
from bridge.sync.demand import as_list, demand
from bridge.sync.order_standing import DONE, SHIPPED, open_turn
from bridge.sync.policy import State
from bridge.sync.unseen import SETTLED, SHIP


@dataclass(frozen=True, slots=True)
class Laid:
    """Where an order stands that this station has something to do with.

    `was` is the mirror's `standing`. `here` units are in an unsaved packing, `opened_at` when it began, None without
    one. `shipped_at` and `shipped_by` are of an own shipment that the mirror lacks, `refused` why the
    central would not have one.
    """

    standing: str
    turn: str
    was: str
    here: int = 0
    opened_at: str | None = None
    shipped_at: str | None = None
    shipped_by: str | None = None
    refused: str | None = None

    @property
    def to_put_back(self) -> int:
        """Units in a box of an order that will not ship any more."""
        return self.here if self.standing in DONE or self.standing == CANCELLED else 0


@dataclass(slots=True)
class _Work:
    """What this station did with one order. `whole`: its newest shipment was of everything that was missing."""

    whole: bool = False
    taken_back: bool = False
    shipped_at: str | None = None
    shipped_by: str | None = None
    refused: str | None = None
    here: int = 0
    opened_at: str | None = None


CANCELLED = "cancelled"
_KINDS = ("ship_order", "unship_order")
_PACKING = and_(
    sessions.c.document_key == outbox.c.document_key,
    sessions.c.mode == SHIP,
    sessions.c.operation_id == outbox.c.id,
)


def _operations(unseen: Any) -> Select[Any]:
    return (
        select(
            outbox.c.position,
            outbox.c.kind,
            outbox.c.state,
            outbox.c.document_key,
            outbox.c.created_at,
            outbox.c.error,
            sessions.c.partial,
            sessions.c.opened_by,
        )
        .select_from(outbox.outerjoin(sessions, _PACKING))
        .where(
            outbox.c.kind.in_(_KINDS),
            outbox.c.state != SETTLED,
            unseen,
            not_(exists().where(shipments.c.operation_id == outbox.c.id)),
        )
    )


_REACHED = func.coalesce(select(feed.c.cursor).scalar_subquery(), 0)
_SAVED = union_all(_operations(outbox.c.seq.is_(None)), _operations(outbox.c.seq > _REACHED)).order_by("position")
_PARKED = (
    select(
        sessions.c.document_key,
        sessions.c.opened_at,
        sessions.c.removal,
        func.coalesce(func.sum(units.c.quantity), 0).label("here"),
    )
    .outerjoin(units, and_(units.c.session_id == sessions.c.id, units.c.withdrawn_by.is_(None)))
    .where(sessions.c.saved_at.is_(None), sessions.c.mode == SHIP)
    .group_by(sessions.c.id)
    .having(or_(func.sum(units.c.quantity) > 0, sessions.c.removal.is_not(None)))
)
_ORDERS = select(
    orders.c.key, orders.c.stands, orders.c.standing, orders.c.turn, orders.c.paid, orders.c.rush, orders.c.ordered_on
).where(orders.c.key.in_(select(func.json_each(bindparam("keys")).table_valued("value").c.value)))


def laid_over(connection: Connection) -> dict[str, Laid]:
    """Where these orders stand, by key; those that the mirror lacks are missing."""
    work = _work(connection)
    if not work:
        return {}
    rows = connection.execute(_ORDERS, {"keys": as_list(work)}).mappings().all()
    unclear = [row["key"] for row in rows if not work[row["key"]].whole and _sent(work[row["key"]])]
    whole = {key for key, one in work.items() if one.whole} | (_complete(connection, unclear) if unclear else set())
    return {row["key"]: _laid(row, work[row["key"]], whole=row["key"] in whole) for row in rows}


def _work(connection: Connection) -> dict[str, _Work]:
    found: dict[str, _Work] = {}
    for row in connection.execute(_SAVED).all():
        order = found.setdefault(row.document_key, _Work())
        if row.kind == _KINDS[0]:
            order.whole, order.shipped_at, order.shipped_by = row.partial is None, row.created_at, row.opened_by
            if row.state == State.REJECTED:
                order.refused = row.error or ""
        elif row.state != State.REJECTED:
            order.whole, order.shipped_at, order.taken_back = False, None, True
    for row in connection.execute(_PARKED).all():
        order = found.setdefault(row.document_key, _Work())
        order.here, order.opened_at = int(row.here), row.opened_at
    return found


def _sent(work: _Work) -> bool:
    return work.taken_back or work.shipped_at is not None


def _complete(connection: Connection, keys: list[str]) -> set[str]:
    wanted, went = demand(connection, keys), shipping_overlay.shipped_of(connection, keys)
    return {key for key in keys if shipping_overlay.complete(wanted.get(key, {}), went.get(key, {}))}


def _laid(row: RowMapping, work: _Work, *, whole: bool) -> Laid:
    standing, turn = row["standing"], row["turn"]
    if whole:
        standing, turn = SHIPPED, work.shipped_at or turn
    elif work.taken_back and standing in DONE:
        standing = row["stands"] if row["stands"] not in DONE else ("" if row["paid"] else "unpaid")
        turn = open_turn(rush=row["rush"], ordered_on=row["ordered_on"])
    return Laid(
        standing=standing,
        turn=turn,
        was=row["standing"],
        here=work.here,
        opened_at=work.opened_at,
        shipped_at=work.shipped_at,
        shipped_by=work.shipped_by,
        refused=work.refused,
    )
