"""What went of an order, shipment by shipment, or is packed so far: from what was saved here and from the mirror.

Of a shipment of this station everything is known. The mirror has what others shipped: their serials are those that
left on the order at the shipment's moment, and which box holds which is only known where there is one.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import msgspec
from sqlalchemy import Connection, RowMapping, bindparam, func, select

from bridge.desk.closing import counted
from bridge.serials.keys import key_of
from bridge.store.ship_tables import boxes, packages, shipments, shipped_lines
from bridge.store.tables import outbox, serials, sessions
from bridge.sync import shipping_overlay, wire
from bridge.sync.demand import as_list, demand
from bridge.sync.shipments import Box

NO_BOX = 0
"""The box of a unit of which nobody here knows it."""

_BODY = select(outbox.c.body).where(outbox.c.id == bindparam("operation"))
_SHIPMENT = select(shipments.c.at, shipments.c.station, shipments.c.operator).where(
    shipments.c.operation_id == bindparam("operation")
)
_LINES = select(shipped_lines.c.sku_key, shipped_lines.c.quantity).where(
    shipped_lines.c.operation_id == bindparam("operation")
)
_PACKAGES = select(packages).where(packages.c.operation_id == bindparam("operation")).order_by(packages.c.number)
_SERIALS = (
    select(
        serials.c.sku_key,
        serials.c.serial,
        serials.c.shipped_at,
        func.json_extract(serials.c.body, "$.entered").label("entered"),
    )
    .where(
        serials.c.sku_key.in_(select(func.json_each(bindparam("skus")).table_valued("value").c.value)),
        serials.c.order_number == bindparam("order"),
        serials.c.state == "shipped",
    )
    .order_by(serials.c.sku_key, serials.c.serial_key)
)
_SESSION = select(sessions.c.id).where(
    sessions.c.document_key == bindparam("order"), sessions.c.mode == "ship", sessions.c.saved_at.is_(None)
)
_BOXES = select(boxes).where(boxes.c.session_id == bindparam("session")).order_by(boxes.c.number)
_operation = msgspec.json.Decoder(wire.Operation)


@dataclass(frozen=True, slots=True)
class Sent:
    """One shipment: `at` as stored, None before it ships; `station` None where it is this one."""

    units: tuple[wire.Unit, ...]
    boxes: tuple[Box, ...] = ()
    at: str | None = None
    station: str | None = None
    operator: str | None = None


def packing(connection: Connection, number: str) -> Sent | None:
    """What is packed here and not saved; None where nothing is."""
    session = connection.execute(_SESSION, {"order": key_of(number)}).scalar()
    if session is None:
        return None
    packed = packed_in(connection, session)
    return packed if packed.units or packed.boxes else None


def packed_in(connection: Connection, session: str) -> Sent:
    """What a session has packed: its units, and every box that holds one, or of which a number or weight is known."""
    packed = counted(connection, session)
    rows = connection.execute(_BOXES, {"session": session}).mappings()
    return Sent(packed, _with_used([_box(row, weighed=row["weighed"]) for row in rows], packed))


def shipped(connection: Connection, number: str, *, status: str = "") -> tuple[Sent, ...]:
    """The shipments that count, oldest first. One whose `status` is `shipped` may have gone before there were any."""
    key = key_of(number)
    gone = shipping_overlay.gone(connection, [key]).get(key, ())
    if gone:
        return tuple(_one(connection, number, one.operation_id) for one in gone)
    if status != "shipped":
        return ()
    lines = demand(connection, [key]).get(key, {})
    left = _serials(connection, number, lines, at=None)
    return (Sent(_filled(lines, left, NO_BOX), at=max((row["shipped_at"] or "" for row in left), default="")),)


def of_operation(connection: Connection, operation: str) -> Sent | None:
    """The shipment that an operation of this station made; None where it is no such."""
    body = connection.execute(_BODY, {"operation": operation}).scalar()
    return _own(body) if body is not None else None


def _one(connection: Connection, number: str, operation: str) -> Sent:
    named = {"operation": operation}
    body = connection.execute(_BODY, named).scalar()
    own = _own(body) if body is not None else None
    if own is not None:
        return own
    head = connection.execute(_SHIPMENT, named).one()
    lines = {row.sku_key: row.quantity for row in connection.execute(_LINES, named)}
    known = tuple(_box(row) for row in connection.execute(_PACKAGES, named).mappings())
    box = known[0].number if len(known) == 1 else NO_BOX if known else 1
    left = _serials(connection, number, lines, at=head.at)
    return Sent(_filled(lines, left, box), known, head.at, head.station or "", head.operator)


def _own(body: str) -> Sent | None:
    operation = _operation.decode(body)
    order = operation.body
    if not isinstance(order, wire.ShipOrder):
        return None
    boxed = _with_used(order.boxes, order.units)
    return Sent(order.units, boxed, operation.created_at, operator=operation.operator)


def _serials(connection: Connection, number: str, skus: Iterable[str], *, at: str | None) -> list[RowMapping]:
    rows = connection.execute(_SERIALS, {"order": number, "skus": as_list(skus)}).mappings()
    return [row for row in rows if at is None or row["shipped_at"] == at]


def _filled(lines: dict[str, int], left: Iterable[RowMapping], box: int) -> tuple[wire.Unit, ...]:
    """Units by the keys of their SKUs: those with a serial, then the rest of each line."""
    rest = dict(lines)
    found = []
    for row in left:
        rest[row["sku_key"]] -= 1
        found.append(wire.Unit(sku=row["sku_key"], serial=row["serial"], entered=row["entered"], pallet=box))
    loose = (wire.Unit(sku=sku, quantity=count, pallet=box) for sku, count in rest.items() if count > 0)
    return (*found, *loose)


def _with_used(known: Iterable[Box], packed: Iterable[wire.Unit]) -> tuple[Box, ...]:
    """The boxes of which something is known, and those that hold a unit."""
    found = {box.number: box for box in known}
    for unit in packed:
        found.setdefault(unit.pallet or 1, Box(number=unit.pallet or 1))
    return tuple(found[number] for number in sorted(found))


def _box(row: RowMapping, *, weighed: str | None = None) -> Box:
    return Box(
        number=row["number"],
        tracking=row["tracking"],
        carrier=row["carrier"],
        service=row["service"],
        weight_g=row["weight_g"],
        weighed=weighed,
    )
