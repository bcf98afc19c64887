"""The papers of an order, gathered from the store: its packing slip and the address labels of its boxes."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import tzinfo

import msgspec
from sqlalchemy import Connection, bindparam, func, select

from bridge.desk.lookups import PRODUCT, item_from
from bridge.errors import PrinterError
from bridge.labels.address import AddressLabel
from bridge.labels.label import day_words
from bridge.moments import from_text
from bridge.phrases import phrase
from bridge.serials import kits as taking_apart
from bridge.serials.facts import Item, Policy
from bridge.serials.keys import key_of
from bridge.session.order import BoxState
from bridge.session.outcome import Totals
from bridge.ship import sent
from bridge.ship.model import OpenedOrder, Packed, Part, Slip
from bridge.ship.parts import fill
from bridge.ship.sent import Sent
from bridge.store.tables import orders, products
from bridge.sync import wire
from bridge.sync.demand import as_list, kits_of
from bridge.sync.shipments import Box

_ORDER = select(orders.c.body).where(orders.c.key == bindparam("order"))
_PRODUCTS = select(products.c.sku_key, *PRODUCT).where(
    products.c.sku_key.in_(select(func.json_each(bindparam("skus")).table_valued("value").c.value))
)
_order = msgspec.json.Decoder(wire.Order)


@dataclass(frozen=True, slots=True)
class Chosen:
    """The shipment that a paper is about, what went before it, and the order."""

    order: wire.Order
    this: Sent
    before: tuple[Sent, ...]


def slip(connection: Connection, number: str, *, policy: Policy, zone: tzinfo, operation: str | None = None) -> Slip:
    """The slip of the shipment an own operation made, else of what is packed now, else of the order's last shipment.

    PrinterError where there is no such order, or nothing of it is packed or shipped.
    """
    chosen = _chosen(connection, number, operation)
    parts = _parts(connection, chosen)
    this = chosen.this
    return Slip(
        order=_opened(chosen, parts),
        at=_words(this.at, zone),
        station=policy.station_name if this.station is None else this.station,
        operator=(policy.operator_name if this.at is None else this.operator) or "",
        missing=_missing(parts),
        warehouse=policy.station_warehouse if this.station is None else "",
        unit=policy.ship_weight_unit,
    )


def addresses(
    connection: Connection, number: str, *, policy: Policy, operation: str | None = None, box: int | None = None
) -> tuple[AddressLabel, ...]:
    """A label for each box of the same shipment, or for one of them; one box is assumed where none is known.

    PrinterError where there is no such order or box.
    """
    try:
        chosen = _chosen(connection, number, operation)
    except _NothingYet as nothing:
        chosen = Chosen(nothing.order, Sent(()), ())
    order, boxes = chosen.order, chosen.this.boxes or (Box(),)
    made = tuple(
        AddressLabel(
            order=order.order,
            ship_to=_ship_to(order),
            sender=(policy.station_warehouse,) if policy.station_warehouse else (),
            box=one.number,
            boxes=max(len(boxes), one.number),
            carrier=one.carrier or order.carrier or "",
            service=(one.service or "") if one.carrier else (one.service or order.service or ""),
            tracking=one.tracking or "",
        )
        for one in boxes
        if box in {None, one.number}
    )
    if not made:
        raise PrinterError(phrase("{document} has no box {number}.", document=order.order, number=box))
    return made


class _NothingYet(PrinterError):  # noqa: N818  as the errors of Bridge are named
    """Nothing of an order is packed, and no shipment of it is known."""

    def __init__(self, order: wire.Order) -> None:
        super().__init__(phrase("Nothing of {document} is packed here.", document=order.order))
        self.order = order


def _chosen(connection: Connection, number: str, operation: str | None) -> Chosen:
    body = connection.execute(_ORDER, {"order": key_of(number)}).scalar()
    order = _order.decode(body) if body is not None else wire.Order(order=number, customer="")
    gone = sent.shipped(connection, order.order, status=order.status)
    this = sent.of_operation(connection, operation) if operation else sent.packing(connection, order.order)
    if this is None and not gone:
        raise (
            _NothingYet(order)
            if body is not None
            else PrinterError(phrase("There is no order {document} here.", document=number))
        )
    if this is None:
        return Chosen(order, gone[-1], gone[:-1])
    return Chosen(order, this, tuple(one for one in gone if this.at is None or (one.at or "") < this.at))


def _parts(connection: Connection, chosen: Chosen) -> tuple[Part, ...]:
    """The order's lines and components with what went of each; units fill them in the order's own order."""
    lines = [(line.sku, line.quantity) for line in chosen.order.lines]
    wanted = taking_apart.expand(lines, kits_of(connection, {key_of(sku) for sku, _ in lines}))
    loads = (*chosen.before, chosen.this)
    items = _items(connection, (*(one.sku for one in wanted), *(unit.sku for load in loads for unit in load.units)))
    went: dict[str, int] = {}
    for load in chosen.before:
        for unit in load.units:
            went[key_of(unit.sku)] = went.get(key_of(unit.sku), 0) + unit.quantity
    packed = tuple(
        Packed(number, unit.sku, unit.quantity, unit.serial, unit.entered, "", _box_of(unit))
        for number, unit in enumerate(chosen.this.units, 1)
    )
    parts = fill(wanted, lambda sku: items[key_of(sku)], went, packed)
    ordered = {key_of(part.item.sku) for part in parts if not part.is_kit}
    return (*parts, *_more(items, [unit for unit in packed if key_of(unit.sku) not in ordered]))


def _box_of(unit: wire.Unit) -> int:
    return 1 if unit.pallet is None else unit.pallet


def _more(items: dict[str, Item], units: Iterable[Packed]) -> Iterator[Part]:
    """What went and is not on the order as it stands now."""
    found: dict[str, list[Packed]] = {}
    for unit in units:
        found.setdefault(key_of(unit.sku), []).append(unit)
    for key, same in found.items():
        count = sum(unit.quantity for unit in same)
        yield Part(items[key], count, 0, count, tuple(same))


def _missing(parts: Iterable[Part]) -> tuple[tuple[str, str, int], ...]:
    found: dict[str, tuple[str, str, int]] = {}
    for part in parts:
        if not part.is_kit and part.left > 0:
            sku, name, count = found.get(part.item.sku, (part.item.sku, part.item.name, 0))
            found[sku] = (sku, name, count + part.left)
    return tuple(found.values())


def _items(connection: Connection, skus: Iterable[str]) -> dict[str, Item]:
    """Products by the keys of their SKUs; one the copy lacks has no more than its SKU."""
    found = {key_of(sku): Item(sku, "", requires_serial=False) for sku in skus}
    rows = connection.execute(_PRODUCTS, {"skus": as_list(found)}).mappings()
    return found | {row["sku_key"]: item_from(row) for row in rows}


def _opened(chosen: Chosen, parts: tuple[Part, ...]) -> OpenedOrder:
    order, this = chosen.order, chosen.this
    return OpenedOrder(
        number=order.order,
        customer=order.customer,
        rush=order.rush,
        ship_to=_ship_to(order),
        note=order.note or "",
        carrier=order.carrier or "",
        service=order.service or "",
        parts=parts,
        totals=Totals(
            ordered=sum(part.ordered for part in parts if not part.is_kit),
            session=sum(part.now for part in parts),
        ),
        boxes=tuple(_state(box, this.units) for box in this.boxes),
        box=1,
        packed=tuple(unit for part in parts for unit in part.packed),
    )


def _state(box: Box, units: Iterable[wire.Unit]) -> BoxState:
    held = [unit for unit in units if _box_of(unit) == box.number]
    return BoxState(
        number=box.number,
        units=sum(unit.quantity for unit in held),
        serials=sum(unit.serial is not None for unit in held),
        weight_g=box.weight_g,
        weighed=box.weighed or "",
        tracking=box.tracking or "",
        carrier=box.carrier or "",
        service=box.service or "",
    )


def _ship_to(order: wire.Order) -> tuple[str, ...]:
    """The lines of the address; the customer's name alone where there is none."""
    lines = tuple(line.strip() for line in (order.ship_to or "").split("|") if line.strip())
    return lines or ((order.customer,) if order.customer else ())


def _words(at: str | None, zone: tzinfo) -> str:
    """`23 Nov 2026, 10:44`; a moment nobody can read as it is."""
    if at is None:
        return ""
    try:
        moment = from_text(at).astimezone(zone)
    except ValueError:
        return at or "Day unknown"
    return f"{day_words(moment.date())}, {moment:%H:%M}"
