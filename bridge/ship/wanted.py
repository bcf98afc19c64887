"""Which orders still want an item: the question behind its code on the list of orders."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from sqlalchemy import ColumnElement, Connection, Select, bindparam, exists, func, or_, select

from bridge.serials.facts import Policy
from bridge.serials.keys import folded, key_of
from bridge.session.state import OrderTab
from bridge.ship.laid_over import laid_over
from bridge.ship.listing import Listing
from bridge.store.ship_tables import shipments
from bridge.store.tables import order_lines, orders, sessions, units
from bridge.sync import shipping_overlay
from bridge.sync.demand import as_list, demand, parts, with_kits
from bridge.sync.order_standing import ITEM
from bridge.sync.unseen import SHIP

MANY_EXPECTING = 500
_FIRST = 100
# on more lines than these it is quicker to go through the orders in their order than to sort those that have it
_POPULAR_LINES = 2_000
_FEW_SKUS = 4

_KEYS = select(func.json_each(bindparam("keys")).table_valued("value").c.value)
_LINES = select(func.count()).select_from(
    select(order_lines.c.order_key).where(order_lines.c.sku_key.in_(_KEYS)).limit(_POPULAR_LINES).subquery()
)
_HERE = (
    select(sessions.c.document_key, units.c.sku_key, func.sum(units.c.quantity).label("units"))
    .join(units, units.c.session_id == sessions.c.id)
    .where(
        sessions.c.document_key.in_(_KEYS),
        sessions.c.mode == SHIP,
        sessions.c.saved_at.is_(None),
        units.c.withdrawn_by.is_(None),
    )
    .group_by(sessions.c.document_key, units.c.sku_key)
)
_NUMBERS = select(orders.c.key, orders.c.number).where(orders.c.key.in_(_KEYS))


def naming(connection: Connection, sku_keys: Sequence[str]) -> tuple[ColumnElement[bool], bool]:
    """The orders with a line of one of these SKUs, and whether they are `few` in the sense of `Listing`."""
    if (
        len(sku_keys) <= _FEW_SKUS
        and connection.execute(_LINES, {"keys": as_list(sku_keys)}).scalar_one() >= _POPULAR_LINES
    ):
        return or_(*(orders.c.words.contains(f"{ITEM}{folded(key)}{ITEM}", autoescape=True) for key in sku_keys)), False
    lines = select(order_lines.c.order_key).where(order_lines.c.sku_key.in_(listed_keys(sku_keys)))
    return orders.c.key.in_(lines), True


def expecting(connection: Connection, sku: str, *, policy: Policy) -> tuple[str, ...]:
    """Numbers of the orders that may ship and still want the SKU, as an item, a kit, or a part of one.

    In the list's order, at most `MANY_EXPECTING`; what is shipped or scanned here is not wanted any more.
    """
    keys = expecting_keys(connection, sku, policy=policy)
    numbers = {row.key: row.number for row in connection.execute(_NUMBERS, {"keys": as_list(keys)}).all()}
    return tuple(numbers[key] for key in keys)


def expecting_keys(connection: Connection, sku: str, *, policy: Policy) -> tuple[str, ...]:
    """The same as keys."""
    pieces = parts(connection, key_of(sku))
    found = _waiting(connection, sku, policy=policy)
    wanting = (key for key, left in found if any(left.get(piece, 0) > 0 for piece in pieces))
    return tuple(islice(wanting, MANY_EXPECTING))


def single_unit(connection: Connection, sku: str, *, policy: Policy) -> str | None:
    """The number of the first order that may ship and lacks nothing but one unit of the SKU; None if there is none."""
    for key, left in _waiting(connection, sku, policy=policy, one_unit=True):
        if {piece: units for piece, units in left.items() if units > 0} == {key_of(sku): 1}:
            return str(connection.execute(_NUMBERS, {"keys": as_list([key])}).one().number)
    return None


def _waiting(
    connection: Connection, sku: str, *, policy: Policy, one_unit: bool = False
) -> Iterator[tuple[str, dict[str, int]]]:
    """The orders that may ship and name the SKU, by key, with the units of each SKU that they lack.

    `one_unit`: without most of those that lack more.
    """
    laid = laid_over(connection)
    named, few = naming(connection, with_kits(connection, [key_of(sku)]))
    where = [named]
    if one_unit:
        begun = exists().where(shipments.c.order_key == orders.c.key)
        where.append(or_(orders.c.units == 1, begun, orders.c.key.in_(listed_keys(laid))))
    listing = Listing(OrderTab.UNSHIPPED, laid, policy.ship_allow_unpaid, where, few)
    start, at_once = 0, _FIRST
    while keys := listing.keys(connection, start=start, rows=at_once):
        left = _left(connection, keys)
        yield from ((key, left[key]) for key in keys)
        start, at_once = start + len(keys), MANY_EXPECTING


def _left(connection: Connection, keys: Sequence[str]) -> dict[str, dict[str, int]]:
    wanted, went = demand(connection, keys), shipping_overlay.shipped_of(connection, keys)
    for row in connection.execute(_HERE, {"keys": as_list(keys)}).all():
        order = went.setdefault(row.document_key, {})
        order[row.sku_key] = order.get(row.sku_key, 0) + int(row.units)
    return {
        key: {sku: units - went.get(key, {}).get(sku, 0) for sku, units in wanted.get(key, {}).items()} for key in keys
    }


def listed_keys(keys: Iterable[str]) -> Select[tuple[str]]:
    """Keys as something a statement can be IN."""
    return select(func.json_each(as_list(keys)).table_valued("value").c.value)
