"""What is known of orders: the mirror's shipments with this station's own laid over them and its unships taken off.

An own shipment counts until the mirror has a shipment that names it or has reached the sequence number the central
answered with. An own unship takes off the shipments it names, the station's own before it, and, once answered, all
that the mirror shows of the order until it has reached the answer. Whether anything is sent or answered decides
nothing, but that what is settled, and an unship that is refused, did nothing.

Every function takes a connection of station.db with the mirror attached. The statements are built once.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Select,
    and_,
    bindparam,
    exists,
    func,
    not_,
    null,
    select,
    union_all,
)

from bridge.serials.keys import key_of
from bridge.session import eligible
from bridge.store.ship_tables import boxes, packages, shipments, shipped_lines
from bridge.store.tables import orders, outbox, sessions, units
from bridge.sync.known import SHIPPED, ended
from bridge.sync.unseen import SETTLED, SHIP, beyond, shipment_unseen, taken_back, takes_back, unshipped_since


@dataclass(frozen=True, slots=True)
class Gone:
    """A shipment of an order that counts: the operation that made it, and its moment as stored."""

    operation_id: str
    at: str | None


@dataclass(frozen=True, slots=True)
class Use:
    """A tracking number on a box of `order`, at a moment as stored. `session_id`: of an unsaved packing here."""

    order: str
    at: str | None
    box: int
    session_id: str | None = None


_ORDERS: BindParameter[str] = bindparam("order_keys", expanding=True)

_THEIRS = not_(taken_back(shipped_lines.c.order_key, shipped_lines.c.operation_id))
_SAVED = sessions.join(outbox, outbox.c.id == sessions.c.operation_id)
_OURS = and_(
    sessions.c.mode == SHIP,
    sessions.c.saved_at.is_not(None),
    outbox.c.state != SETTLED,
    shipment_unseen(),
    not_(unshipped_since()),
)


def _units(of: Callable[[ColumnElement[str]], ColumnElement[bool]]) -> Select[Any]:
    lines = union_all(
        select(shipped_lines.c.order_key, shipped_lines.c.sku_key, shipped_lines.c.quantity).where(
            of(shipped_lines.c.order_key), _THEIRS
        ),
        select(sessions.c.document_key, units.c.sku_key, units.c.quantity)
        .select_from(_SAVED.join(units))
        .where(of(sessions.c.document_key), _OURS, units.c.withdrawn_by.is_(None)),
    ).subquery()
    columns = (lines.c.order_key, lines.c.sku_key)
    return select(*columns, func.sum(lines.c.quantity)).group_by(*columns)


_UNITS = _units(lambda key: key.in_(_ORDERS))
_UNITS_OF_ONE = _units(lambda key: key == bindparam("order_key"))

_GONE = union_all(
    select(shipments.c.order_key, shipments.c.operation_id, shipments.c.at).where(
        shipments.c.order_key.in_(_ORDERS), not_(taken_back(shipments.c.order_key, shipments.c.operation_id))
    ),
    select(sessions.c.document_key, outbox.c.id, sessions.c.saved_at)
    .select_from(_SAVED)
    .where(sessions.c.document_key.in_(_ORDERS), _OURS),
)

# orders of which the mirror shows nothing but what an own unship took back that it does not show yet
_unship = outbox.alias()
_UNSHIPPED = (
    select(_unship.c.document_key)
    .distinct()
    .where(
        _unship.c.document_key.in_(_ORDERS),
        takes_back(_unship, _unship.c.document_key),
        beyond(_unship.c.seq),
        not_(
            exists().where(
                shipments.c.order_key == _unship.c.document_key,
                not_(taken_back(shipments.c.order_key, shipments.c.operation_id)),
            )
        ),
    )
)

_TRACKING: BindParameter[str] = bindparam("tracking_key")


def _use(*columns: ColumnElement[Any]) -> Select[Any]:
    names = ("order", "at", "box", "session_id", "status")
    return select(*(column.label(name) for name, column in zip(names, columns, strict=True)))


_USES = union_all(
    _use(packages.c.order_number, packages.c.at, packages.c.number, null(), null())
    .select_from(packages.join(shipments, shipments.c.operation_id == packages.c.operation_id))
    .where(packages.c.tracking_key == _TRACKING, not_(taken_back(shipments.c.order_key, shipments.c.operation_id))),
    _use(sessions.c.document, sessions.c.saved_at, boxes.c.number, null(), null())
    .select_from(_SAVED.join(boxes, boxes.c.session_id == sessions.c.id))
    .where(boxes.c.tracking_key == _TRACKING, _OURS),
    _use(sessions.c.document, sessions.c.opened_at, boxes.c.number, sessions.c.id, orders.c.status)
    .select_from(
        boxes.join(sessions, sessions.c.id == boxes.c.session_id).outerjoin(
            orders, orders.c.key == sessions.c.document_key
        )
    )
    .where(boxes.c.tracking_key == _TRACKING, sessions.c.mode == SHIP, sessions.c.saved_at.is_(None)),
)


def shipped(connection: Connection, order_key: str) -> dict[str, int]:
    """Units shipped of an order by everything saved, here or elsewhere, by `sku_key`."""
    rows = connection.execute(_UNITS_OF_ONE, {"order_key": order_key})
    return {sku_key: int(quantity) for _, sku_key, quantity in rows}


def shipped_of(connection: Connection, order_keys: Iterable[str]) -> dict[str, dict[str, int]]:
    """The same of many orders, by `order_key`; those of which nothing went are missing."""
    found: dict[str, dict[str, int]] = {}
    for order_key, sku_key, quantity in connection.execute(_UNITS, {"order_keys": list(order_keys)}):
        found.setdefault(order_key, {})[sku_key] = int(quantity)
    return found


def unshipped(connection: Connection, order_keys: Iterable[str]) -> frozenset[str]:
    """Which of these orders this station took back while the mirror still has them gone.

    What the mirror says of such an order and its serials being `shipped` does not hold.
    """
    return frozenset(connection.execute(_UNSHIPPED, {"order_keys": sorted(order_keys)}).scalars())


def complete(wanted: Mapping[str, int], went: Mapping[str, int]) -> bool:
    """Whether everything wanted went, both in units by `sku_key`; an order that wants nothing never is."""
    return bool(wanted) and all(went.get(sku, 0) >= units for sku, units in wanted.items())


def blocked(
    connection: Connection,
    order_key: str,
    status: str,
    *,
    wanted: Mapping[str, int],
    went: Mapping[str, int],
    paid: bool,
    allow_unpaid: bool,
) -> str:
    """Why an order may not ship, for `SO-1 is …`, as the mirror and own work stand; empty if it may.

    `status` and `paid` are the mirror's, `wanted` and `went` as in `complete`.
    """
    word = eligible.blocked(status, paid=paid, allow_unpaid=allow_unpaid)
    if word == SHIPPED and unshipped(connection, (order_key,)):
        word = "" if paid or allow_unpaid else "unpaid"
    return SHIPPED if not ended(status) and complete(wanted, went) else word


def gone(connection: Connection, order_keys: Iterable[str]) -> dict[str, tuple[Gone, ...]]:
    """The shipments of orders that count, oldest first, by `order_key`; orders without any are missing.

    Their operations are what an unship of the order has to name.
    """
    found: dict[str, list[Gone]] = {}
    for order_key, operation_id, at in connection.execute(_GONE, {"order_keys": list(order_keys)}):
        found.setdefault(order_key, []).append(Gone(operation_id, at))
    return {key: tuple(sorted(shipments, key=lambda one: one.at or "")) for key, shipments in found.items()}


def tracking_uses(connection: Connection, tracking_key: str) -> tuple[Use, ...]:
    """Every box with this tracking number, in the mirror, sent from here, or in an unsaved packing, newest first."""
    rows = connection.execute(_USES, {"tracking_key": tracking_key}).all()
    over = {key_of(row.order) for row in rows if ended(row.status)}
    if over:
        over -= unshipped(connection, over)
    uses = [
        Use(row.order, row.at, row.box, row.session_id)
        for row in rows
        if row.session_id is None or key_of(row.order) not in over
    ]
    return tuple(sorted(uses, key=lambda use: use.at or "", reverse=True))
