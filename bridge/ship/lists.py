"""The list of orders from the station's copy, in pages, with what this station did laid over it."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, bindparam, func, or_, select, union

from bridge.phrases import phrase
from bridge.serials import gtin
from bridge.serials.counts import units_words
from bridge.serials.facts import Policy
from bridge.serials.keys import folded, key_of
from bridge.session.state import Desk, OrderTab
from bridge.ship.laid_over import CANCELLED, Laid, laid_over
from bridge.ship.listing import Listing, standings, tab_of
from bridge.ship.model import OrderPage, OrderSummary
from bridge.ship.wanted import expecting, expecting_keys, listed_keys, naming, single_unit
from bridge.store.ship_tables import shipments
from bridge.store.tables import codes, orders, serials, sessions, units
from bridge.sync import shipping_overlay
from bridge.sync.demand import as_list, demand, with_kits
from bridge.sync.order_standing import NAME, SHIPPED
from bridge.sync.unseen import SHIP

__all__ = ["PAGE_ROWS", "expecting", "listed", "page", "single_unit"]

PAGE_ROWS = 200
_LONGEST_CODE = 64
_TODO = {
    "unpaid": phrase("Accounts release it, or Options allow unpaid"),
    "on hold": phrase("Sales release it"),
    CANCELLED: phrase("Nothing of it is packed here"),
}
_FURTHER_ROWS = 2_000

# the open ones are most of a long list, and all together are counted without being looked at
_COUNTS = select(orders.c.standing, func.count().label("orders")).where(orders.c.standing > "").group_by("standing")
_ALL = select(func.count()).select_from(orders)
_KEYS = select(func.json_each(bindparam("keys")).table_valued("value").c.value)
_ROWS = select(
    orders.c.key,
    orders.c.number,
    orders.c.customer,
    orders.c.standing,
    orders.c.rush,
    orders.c.ordered_on,
    orders.c.ship_by,
).where(orders.c.key.in_(_KEYS))
# of several, SQLite gives the other columns of the row with the largest
_SHIPPED = (
    select(
        shipments.c.order_key,
        func.max(shipments.c.at).label("at"),
        func.coalesce(shipments.c.operator, shipments.c.station, "").label("by"),
    )
    .where(shipments.c.order_key.in_(_KEYS))
    .group_by(shipments.c.order_key)
)
_SKUS = select(codes.c.sku_key).where(codes.c.key.in_(_KEYS)).distinct()
_OF_SERIAL = union(
    select(serials.c.order_number.label("order")).where(
        serials.c.serial_key == bindparam("serial"), serials.c.order_number.is_not(None)
    ),
    select(sessions.c.document)
    .join(units, units.c.session_id == sessions.c.id)
    .where(units.c.serial_key == bindparam("serial"), units.c.withdrawn_by.is_(None), sessions.c.mode == SHIP),
)


def page(connection: Connection, desk: Desk, *, policy: Policy, start: int = 0, rows: int = PAGE_ROWS) -> OrderPage:
    """Up to `rows` orders of the desk's tab from place `start` on, as the desk filters it.

    This station's unsaved packings stand on top, then rush orders, then the oldest; shipped ones newest first.
    """
    laid, allow_unpaid = laid_over(connection), policy.ship_allow_unpaid
    totals = _totals(connection, laid, allow_unpaid=allow_unpaid)
    where, few = _filter(connection, desk, policy)
    listing = Listing(desk.tab, laid, allow_unpaid, where, few)
    keys = listing.keys(connection, start=start, rows=rows)
    if not where:
        matching = totals[desk.tab]
    elif len(keys) < rows and (keys or not start):
        matching = start + len(keys)
    else:
        matching = listing.count(connection)
    return OrderPage(
        rows=_summaries(connection, keys, laid, policy),
        matching=matching,
        start=start,
        unshipped=totals[OrderTab.UNSHIPPED],
        shipped=totals[OrderTab.SHIPPED],
        attention=totals[OrderTab.ATTENTION],
    )


def listed(connection: Connection, desk: Desk, after: str | None, *, policy: Policy) -> str | None:
    """The number below `after` on the list as it is shown; the first one for None; None below the last."""
    listing = Listing(desk.tab, laid_over(connection), policy.ship_allow_unpaid, *_filter(connection, desk, policy))
    start, rows, wanted = 0, PAGE_ROWS, key_of(after or "")
    while wanted and (keys := listing.keys(connection, start=start, rows=rows + 1)):
        if wanted in keys[:rows]:
            below = keys[keys.index(wanted) + 1 :]
            return _number(connection, below[0]) if below else None
        start, rows = start + rows, _FURTHER_ROWS
    first = listing.keys(connection, start=0, rows=1)
    return _number(connection, first[0]) if first else None


def _number(connection: Connection, key: str) -> str:
    return str(connection.execute(_ROWS, {"keys": as_list([key])}).one().number)


def _totals(connection: Connection, laid: Mapping[str, Laid], *, allow_unpaid: bool) -> dict[OrderTab, int]:
    by_standing = {row.standing: row.orders for row in connection.execute(_COUNTS).all()}
    by_standing[""] = connection.execute(_ALL).scalar_one() - sum(by_standing.values())
    for one in laid.values():
        by_standing[one.was] -= 1
    totals = {
        tab: sum(by_standing.get(name, 0) for name in standings(tab, allow_unpaid=allow_unpaid)) for tab in OrderTab
    }
    for one in laid.values():
        totals[tab_of(one, allow_unpaid=allow_unpaid)] += 1
    return totals


def _filter(connection: Connection, desk: Desk, policy: Policy) -> tuple[list[ColumnElement[bool]], bool]:
    """What the orders must suit, and whether they are `few` in the sense of `Listing`."""
    where: list[ColumnElement[bool]] = []
    few = False
    if desk.wanting and desk.tab is OrderTab.UNSHIPPED:
        where.append(orders.c.key.in_(listed_keys(expecting_keys(connection, desk.wanting, policy=policy))))
        few = True
    elif desk.wanting:
        named, few = naming(connection, with_kits(connection, [key_of(desk.wanting)]))
        where.append(named)
    if desk.filter.strip():
        where.append(_matching(connection, desk.filter, strict=policy.orders_strict_id_filter))
    return where, few


def _matching(connection: Connection, text: str, *, strict: bool) -> ColumnElement[bool]:
    """Orders by number, customer, SKU or another code of the product, or a serial on them."""
    key, part = key_of(text), folded(text)
    found: list[ColumnElement[bool]] = []
    if strict:
        names = func.substr(orders.c.words, func.instr(orders.c.words, NAME))
        found = [orders.c.key == key, names.contains(part, autoescape=True)]
    else:
        found = [orders.c.words.contains(part, autoescape=True)]
    if len(key) <= _LONGEST_CODE:
        named = list(connection.execute(_SKUS, {"keys": as_list({key, *gtin.catalogue_keys(text.strip())})}).scalars())
        # a SKU that has the text in it is among the words
        if beside := [sku for sku in with_kits(connection, named) if part not in folded(sku)]:
            found.append(naming(connection, beside)[0])
        holding = [key_of(number) for number in connection.execute(_OF_SERIAL, {"serial": key}).scalars()]
        if holding:
            found.append(orders.c.key.in_(listed_keys(holding)))
    return or_(*found)


def _summaries(
    connection: Connection, keys: Sequence[str], laid: Mapping[str, Laid], policy: Policy
) -> tuple[OrderSummary, ...]:
    these = {"keys": as_list(keys)}
    rows = {row.key: row for row in connection.execute(_ROWS, these).all()}
    wanted, went = demand(connection, keys), shipping_overlay.shipped_of(connection, keys)
    last = {row.order_key: (row.at, row.by) for row in connection.execute(_SHIPPED, these).all()}
    own = {key: (one.shipped_at, one.shipped_by or policy.station_name) for key, one in laid.items() if one.shipped_at}
    return tuple(
        _summary(
            rows[key],
            laid.get(key),
            policy,
            units=sum(wanted.get(key, {}).values()),
            shipped=sum(went.get(key, {}).values()),
            last=own.get(key) or last.get(key, (None, "")),
        )
        for key in keys
    )


def _summary(
    row: Row[*tuple[Any, ...]],
    laid: Laid | None,
    policy: Policy,
    *,
    units: int,
    shipped: int,
    last: tuple[str | None, str],
) -> OrderSummary:
    blocked, todo = _why(row, laid, policy)
    return OrderSummary(
        number=row.number,
        customer=row.customer,
        ordered_on=row.ordered_on,
        ship_by=row.ship_by,
        rush=bool(row.rush),
        units=units,
        here=laid.here if laid else 0,
        shipped=shipped,
        blocked=blocked,
        todo=todo,
        opened_at=laid.opened_at if laid else None,
        shipped_at=last[0],
        shipped_by=last[1],
    )


def _why(row: Row[*tuple[Any, ...]], laid: Laid | None, policy: Policy) -> tuple[str, str]:
    """What keeps an order from shipping, and who sees to it."""
    if laid is not None and laid.refused is not None:
        return "refused", laid.refused
    standing = laid.standing if laid else row.standing
    blocked = "" if standing == "unpaid" and policy.ship_allow_unpaid else standing
    if laid is not None and laid.to_put_back:
        return blocked, phrase("Put {units} back", units=units_words(laid.to_put_back))
    return ("" if blocked == SHIPPED else blocked), _TODO.get(blocked, "")
