"""Where orders stand in the list: kept beside them in the mirror, as their shipments, lines and kits change."""

from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, exists, func, or_, select, update

from bridge.serials.keys import folded, key_of
from bridge.session import eligible
from bridge.store.ship_tables import shipments, shipped_lines
from bridge.store.tables import order_lines, orders
from bridge.sync import wire
from bridge.sync.demand import as_list, demand, with_kits
from bridge.sync.shipments import Shipment
from bridge.sync.shipping_overlay import complete

SHIPPED = "shipped"
# nothing of these is to be shipped any more
DONE = (SHIPPED, "closed")

# rows of the feed that may change where an order stands
MOVING: tuple[type[wire.Row], ...] = (wire.Order, Shipment, wire.Kit)

# what parts the words of an order: no blanks to `folded`, and in no name
NAME, ITEM = "\x01", "\x02"

_RUSH, _ORDINARY, _UNDATED = "0", "1", "~"

_KEYS = select(func.json_each(bindparam("keys")).table_valued("value").c.value)
_SHIPPED_AT = (
    select(shipments.c.order_key, func.max(shipments.c.at))
    .where(shipments.c.order_key.in_(_KEYS))
    .group_by(shipments.c.order_key)
)
_GONE = (
    select(shipped_lines.c.order_key, shipped_lines.c.sku_key, func.sum(shipped_lines.c.quantity))
    .where(shipped_lines.c.order_key.in_(_KEYS))
    .group_by(shipped_lines.c.order_key, shipped_lines.c.sku_key)
)
_TOUCHED = select(orders.c.key, orders.c.stands, orders.c.rush, orders.c.ordered_on).where(
    orders.c.key.in_(_KEYS),
    or_(orders.c.standing != orders.c.stands, exists().where(shipments.c.order_key == orders.c.key)),
)
_NAMING = (
    select(order_lines.c.order_key)
    .where(order_lines.c.sku_key.in_(_KEYS), exists().where(shipments.c.order_key == order_lines.c.order_key))
    .distinct()
)
_PUT = (
    update(orders)
    .where(orders.c.key == bindparam("order"))
    .values(standing=bindparam("now_standing"), turn=bindparam("now_turn"))
)


def stands(row: wire.Order) -> str:
    """Why the central would not ship it; empty if it would."""
    return eligible.blocked(row.status, paid=row.paid, allow_unpaid=False)


def open_turn(*, rush: bool, ordered_on: str | None) -> str:
    """The place of an order among those that wait: rush first, then oldest."""
    return (_RUSH if rush else _ORDINARY) + (ordered_on or _UNDATED)


def first_turn(row: wire.Order, stands: str) -> str:
    """The place of an order of which no shipment is known."""
    return _turn(stands, rush=row.rush, ordered_on=row.ordered_on, shipped_at=None)


def _turn(standing: str, *, rush: bool, ordered_on: str | None, shipped_at: str | None) -> str:
    if standing in DONE:
        return shipped_at or ordered_on or ""
    return open_turn(rush=rush, ordered_on=ordered_on)


def words(row: wire.Order) -> str:
    """What a filter is looked for in."""
    skus = "".join([f"{ITEM}{sku.strip()}" for sku in dict.fromkeys([line.sku for line in row.lines])])
    return folded(f"{row.order.strip()}{NAME}{row.customer.strip()}{skus}{ITEM}")


def settle(connection: Connection, rows: Iterable[wire.Row]) -> None:
    """Say anew where the orders stand that these rows of the feed are about, once they are written."""
    keys: set[str] = set()
    changed: list[str] = []
    for row in rows:
        if isinstance(row, wire.Kit):
            changed.append(key_of(row.kit_sku))
        elif isinstance(row, wire.Order | Shipment):
            keys.add(key_of(row.order))
    if changed:
        kits = {"keys": as_list(with_kits(connection, changed))}
        keys |= set(connection.execute(_NAMING, kits).scalars())
    if keys:
        _settle(connection, keys)


def _settle(connection: Connection, keys: Iterable[str]) -> None:
    touched = connection.execute(_TOUCHED, {"keys": as_list(keys)}).all()
    if not touched:
        return
    these = {"keys": as_list(row.key for row in touched)}
    when = {key: at for key, at in connection.execute(_SHIPPED_AT, these)}  # noqa: C416  Row is no pair to mypy
    gone: dict[str, dict[str, int]] = {}
    for order, sku, units in connection.execute(_GONE, these):
        gone.setdefault(order, {})[sku] = units
    wanted = demand(connection, when)
    placed = []
    for row in touched:
        whole = row.key in when and complete(wanted.get(row.key, {}), gone.get(row.key, {}))
        standing = SHIPPED if whole and row.stands not in DONE else row.stands
        turn = _turn(standing, rush=row.rush, ordered_on=row.ordered_on, shipped_at=when.get(row.key))
        placed.append({"order": row.key, "now_standing": standing, "now_turn": turn})
    connection.execute(_PUT, placed)
