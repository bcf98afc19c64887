"""What taking an order's shipments back does, and when it is too late for that."""

from collections.abc import Iterator, Sequence

import msgspec
from sqlalchemy import select

from bridge.central import documents, shipments, units
from bridge.central.arrival import Arrival
from bridge.central.database import Writing
from bridge.central.packing import when_by
from bridge.central.shipping import SHIPPED
from bridge.central.tables import operations
from bridge.serials.keys import key_of
from bridge.sync import wire
from bridge.sync.shipments import Shipment

IN_PROCESS = "in_process"
_MOST_NAMED = 3
_CHUNK = 1_000
_operation = msgspec.json.Decoder(wire.Operation)


def decide(turn: Writing, body: wire.UnshipOrder, arrival: Arrival) -> wire.Answer:
    """The answer to an unshipping; what it changes is written where it is accepted."""
    order = documents.find(turn.connection, wire.Order, body.order)
    if order is None:
        return arrival.rejected(f"{body.order} is not an order here.")
    made = shipments.of_order(turn.connection, order.order)
    if not made:
        return arrival.rejected(f"{order.order} has no shipment that could be taken back.")
    sent = list(_sent(turn, made))
    if elsewhere := [told for unit, shipped_in in sent if (told := _elsewhere(unit, shipped_in))]:
        more = f"; and {len(elsewhere) - _MOST_NAMED} more" if len(elsewhere) > _MOST_NAMED else ""
        named = "; ".join(elsewhere[:_MOST_NAMED])
        return arrival.rejected(f"{order.order} cannot be taken back: {named}{more}.")
    receipt = turn.next_receipt()
    _put_back(turn, [unit for unit, shipped_in in sent if unit.shipped_in == shipped_in])
    if order.status == SHIPPED:
        documents.put(turn, [msgspec.structs.replace(order, status=IN_PROCESS)])
    shipments.withdraw(turn, made, by=arrival.operation.id)
    return arrival.accepted(turn.seq, f"U-{receipt}")


def _sent(turn: Writing, made: Sequence[Shipment]) -> Iterator[tuple[units.Held, str]]:
    """Each serial of the shipments as it is now, with the operation that shipped it."""
    shipped_in = {
        (key_of(unit.sku), key_of(unit.serial)): operation.id
        for operation in _operations(turn, [one.operation_id for one in made])
        for unit in wire.units_of(operation.body)
        if unit.serial is not None
    }
    for held in units.held(turn.connection, (serial for _, serial in shipped_in)):
        operation_id = shipped_in.get((key_of(held.row.sku), key_of(held.row.serial)))
        if operation_id is not None:
            yield held, operation_id


def _operations(turn: Writing, ids: Sequence[str]) -> Iterator[wire.Operation]:
    for start in range(0, len(ids), _CHUNK):
        query = select(operations.c.body).where(operations.c.id.in_(ids[start : start + _CHUNK]))
        for (body,) in turn.connection.execute(query):
            yield _operation.decode(body)


def _elsewhere(unit: units.Held, shipped_in: str) -> str | None:
    """Why a serial cannot come back from the order; None if it can, or is back already."""
    row = unit.row
    if row.state == "sent_back":
        return f"{row.serial} was sent back to the vendor"
    if row.state == "returned" or (row.returned_at or "") > (row.shipped_at or ""):
        return f"{row.serial} was returned{f' on {row.rma}' if row.rma else ''}"
    if row.state == SHIPPED and unit.shipped_in != shipped_in:
        return f"{row.serial} has since been shipped on {row.order or 'another order'}{when_by(row.shipped_at, None)}"
    return None


def _put_back(turn: Writing, sent: Sequence[units.Held]) -> None:
    """In stock again, as before; what nobody had ever received is not known any more."""
    back = []
    for unit in sent:
        if not unit.received:
            units.withdraw_serial(turn, sku=unit.row.sku, serial=unit.row.serial)
            continue
        before = unit.before or wire.Serial(serial=unit.row.serial, sku=unit.row.sku, state="in_stock")
        row = msgspec.structs.replace(
            unit.row,
            state="in_stock",
            order=before.order,
            shipped_at=before.shipped_at,
            shipped_by=before.shipped_by,
        )
        back.append(units.Held(row, imported=unit.imported))
    units.put_serials(turn, back)
