"""What a packing station sends, and what the central holds afterwards."""

from collections.abc import Mapping

from sqlalchemy import Engine

from bridge import ids
from bridge.central import inventory, units
from bridge.central.database import writing
from bridge.central.operations import OperationDesk
from bridge.sync import wire
from bridge.sync.shipments import Box, Shipment
from tests.central.conftest import NOW, STATION, camera
from tests.central.desk import rows_of

OTHER = "Ship 2"
DONE_AT = "2026-11-23T10:41:55.000Z"
BOX = Box(number=1, tracking="1Z999AA10123456784", carrier="UPS", service="Ground", weight_g=2_350, weighed="scale")


def stock(engine: Engine, *rows: wire.Serial) -> None:
    """Have these serials from before."""
    with writing(engine) as turn:
        units.put_serials(turn, [units.Held(row, imported=True) for row in rows])


def cables(quantity: int) -> wire.Unit:
    return wire.Unit(sku="CBL", quantity=quantity)


WHOLE = (camera("CM1"), camera("CM2"), cables(3))


def shipping(
    *sent: wire.Unit, order: str = "SO-1", operation_id: str = "", rules: Mapping[str, object] | None = None
) -> wire.Operation:
    """An operation as a packing station sends it."""
    body = wire.ShipOrder(order=order, units=sent, **{"boxes": (BOX,), **(rules or {})})  # type: ignore[arg-type]
    return wire.Operation(id=operation_id or ids.new_id(), created_at=DONE_AT, operator="K. Lund", body=body)


def unshipping(order: str = "SO-1") -> wire.Operation:
    body = wire.UnshipOrder(order=order, reason="Wrong address")
    return wire.Operation(id=ids.new_id(), created_at=DONE_AT, operator="K. Lund", body=body)


def ship(
    desk: OperationDesk, *sent: wire.Unit, order: str = "SO-1", station: str = STATION, **rules: object
) -> wire.Answer:
    """The answer to a new shipment."""
    return desk.take(shipping(*sent, order=order, rules=rules), station=station)


def unship(desk: OperationDesk, order: str = "SO-1") -> wire.Answer:
    """The answer to taking an order's shipments back."""
    return desk.take(unshipping(order), station=STATION)


def status(engine: Engine, number: str = "SO-1") -> str:
    """An order's state."""
    return next(row.status for row in rows_of(engine, wire.Order) if row.order == number)


def shipped(engine: Engine, number: str = "SO-1") -> dict[str, int]:
    """Units of each SKU that went, over the order's shipments."""
    found: dict[str, int] = {}
    for row in rows_of(engine, Shipment):
        for line in row.lines if row.order == number else ():
            found[line.sku] = found.get(line.sku, 0) + line.quantity
    return found


def serials(engine: Engine) -> dict[str, wire.Serial]:
    """Every serial that is not deleted, by its text."""
    return {row.serial: row for row in rows_of(engine, wire.Serial)}


def in_stock(engine: Engine, answer: wire.Answer) -> dict[tuple[str, str | None], int]:
    """The stock by SKU and warehouse as an operation's job counts it."""
    inventory.recalculate(engine, answer.id, clock=lambda: NOW)
    return {(row.sku, row.warehouse): row.in_stock for row in inventory.listed(engine)}
