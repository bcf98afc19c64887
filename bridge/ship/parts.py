"""An order with all its parts for the pages: what it wants, what went, what is scanned, box by box."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

import msgspec
from sqlalchemy import RowMapping, bindparam, func, select

from bridge.desk.lookups import COUNTS, PRODUCT, item_from
from bridge.serials import kits, weights
from bridge.serials.facts import Item
from bridge.serials.keys import key_of
from bridge.serials.kits import Wanted
from bridge.session.outcome import Totals
from bridge.ship.book import ShipBook
from bridge.ship.model import OpenedOrder, Packed, Part, Warned
from bridge.store.ship_tables import acknowledged
from bridge.store.tables import orders, products, units
from bridge.sync import wire
from bridge.sync.demand import as_list, kits_of

_KEYS = select(func.json_each(bindparam("keys")).table_valued("value").c.value)
_ORDER = select(orders.c.number, orders.c.customer, orders.c.rush, orders.c.body).where(
    orders.c.key == bindparam("order")
)
_PRODUCTS = select(
    products.c.sku_key, *PRODUCT, products.c.warning, func.json_extract(products.c.body, "$.weight").label("weight")
).where(products.c.sku_key.in_(_KEYS))
_PACKED = select(units).where(COUNTS).order_by(units.c.id)
_CONFIRMED = select(acknowledged.c.sku_key).where(acknowledged.c.session_id == bindparam("session"))

_order = msgspec.json.Decoder(wire.Order)


@dataclass(frozen=True, slots=True)
class _Goods:
    """The products of an order, by SKU key."""

    rows: Mapping[str, RowMapping]

    def item(self, sku: str) -> Item:
        """One the copy lacks has no more than its SKU."""
        row = self.rows.get(key_of(sku))
        return item_from(row) if row else Item(sku=sku, name="", requires_serial=False)

    def warning(self, sku: str) -> str:
        """Empty if the product has none."""
        row = self.rows.get(key_of(sku))
        return ((row["warning"] if row else "") or "").strip()

    def grams(self, sku: str, unit: str) -> int | None:
        """The weight of one unit, None if it is not known."""
        row = self.rows.get(key_of(sku))
        return weights.grams(row["weight"] or "", unit) if row else None


def opened(book: ShipBook) -> OpenedOrder | None:
    """The open order of the book with its unsaved session; None if the copy has no such order.

    The expected weight is that of the units in the box in hand. A product's weight is a text of the central, `0.21 kg`
    or `7 oz`; without a unit it is in the station's *Unit of weight*.
    """
    row = book.connection.execute(_ORDER, {"order": book.order}).mappings().first()
    if row is None:
        return None
    order = _order.decode(row["body"])
    lines = [(line.sku, line.quantity) for line in order.lines]
    wanted = kits.expand(lines, kits_of(book.connection, {key_of(sku) for sku, _ in lines}))
    packed, goods = _packed(book), _goods(book, wanted)
    parts = fill(wanted, goods.item, dict(book.shipped()), packed)
    plain = OpenedOrder(
        number=row["number"],
        customer=row["customer"],
        rush=bool(row["rush"]),
        ship_to=tuple(line.strip() for line in (order.ship_to or "").split("|") if line.strip()),
        note=order.note or "",
        carrier=order.carrier or "",
        service=order.service or "",
        parts=parts,
        totals=_totals(parts),
        boxes=book.boxes(),
        box=book.in_hand(),
        packed=packed,
        warnings=_warnings(book, wanted, goods),
    )
    return _standing(book, plain, goods)


def _standing(book: ShipBook, order: OpenedOrder, goods: _Goods) -> OpenedOrder:
    """The order with how it stands just now."""
    removal, unit = book.removal(), book.policy.ship_weight_unit
    return replace(
        order,
        blocked=book.blocked(),
        removal=removal.what if removal else "",
        partial=book.partial(),
        as_of=book.as_of(),
        expected_g=_expected((one for one in order.packed if one.box == order.box), goods, unit),
    )


def _goods(book: ShipBook, wanted: Iterable[Wanted]) -> _Goods:
    keys = as_list({key_of(one.sku) for one in wanted})
    return _Goods({row["sku_key"]: row for row in book.connection.execute(_PRODUCTS, {"keys": keys}).mappings()})


def _packed(book: ShipBook) -> tuple[Packed, ...]:
    if book.session is None:
        return ()
    return tuple(
        Packed(
            id=row["id"],
            sku=row["sku"],
            quantity=row["quantity"],
            serial=row["serial"],
            entered=row["entered"],
            when=book.when(row["at"]),
            box=row["pallet"],
        )
        for row in book.connection.execute(_PACKED, {"session": book.session}).mappings()
    )


def fill(
    wanted: tuple[Wanted, ...], item: Callable[[str], Item], went: dict[str, int], packed: tuple[Packed, ...]
) -> tuple[Part, ...]:
    """Give the parts of a SKU what went and what is scanned, one after another; the last takes what is too much."""
    waiting: dict[str, list[Packed]] = {}
    for unit in reversed(packed):
        waiting.setdefault(key_of(unit.sku), []).append(unit)
    last = {key_of(one.sku): place for place, one in enumerate(wanted) if not one.is_kit}
    parts = []
    for place, one in enumerate(wanted):
        key = key_of(one.sku)
        part = Part(item(one.sku), one.quantity, kit=one.kit, place=one.place, is_kit=one.is_kit)
        if not one.is_kit:
            before = min(went.get(key, 0), one.quantity)
            room = None if last[key] == place else one.quantity - before
            went[key] = went.get(key, 0) - before
            taken = tuple(_take(waiting.get(key, []), room))
            part = replace(part, before=before, now=sum(taking.quantity for taking in taken), packed=taken)
        parts.append(part)
    return tuple(parts)


def _take(waiting: list[Packed], room: int | None) -> Iterator[Packed]:
    """Up to `room` units off the end of what waits, all of them for None; a quantity may be parted."""
    while waiting and room != 0:
        one = waiting.pop()
        if room is not None and one.quantity > room:
            waiting.append(replace(one, quantity=one.quantity - room))
            one = replace(one, quantity=room)
        room = None if room is None else room - one.quantity
        yield one


def _totals(parts: Iterable[Part]) -> Totals:
    scanned = [part for part in parts if not part.is_kit]
    return Totals(
        ordered=sum(part.ordered for part in scanned),
        received=sum(part.before + part.now for part in scanned),
        session=sum(part.now for part in scanned),
        lines=len(scanned),
        complete=sum(part.left <= 0 for part in scanned),
    )


def _warnings(book: ShipBook, wanted: Iterable[Wanted], goods: _Goods) -> tuple[Warned, ...]:
    confirmed = set(book.connection.execute(_CONFIRMED, {"session": book.session}).scalars())
    named = {key_of(one.sku): one.sku for one in wanted if goods.warning(one.sku)}
    return tuple(Warned(goods.item(sku).sku, goods.warning(sku), key in confirmed) for key, sku in named.items())


def _expected(packed: Iterable[Packed], goods: _Goods, unit: str) -> int | None:
    """What these units weigh together, None for none of them or where one of them has no known weight."""
    each = [(one.quantity, goods.grams(one.sku, unit)) for one in packed]
    return sum(count * (grams or 0) for count, grams in each) if each and all(grams for _, grams in each) else None
