"""What a shipment does: serials, the order's state and the shipment itself, all in the turn it is decided in."""

from collections.abc import Iterator

import msgspec

from bridge.central import documents, packing, shipments, units, wanted
from bridge.central.arrival import Arrival
from bridge.central.database import Writing
from bridge.serials.keys import key_of
from bridge.sync import wire
from bridge.sync.shipments import Shipment, ShippedLine

SHIPPED = "shipped"


def decide(turn: Writing, body: wire.ShipOrder, arrival: Arrival) -> wire.Answer:
    """The answer to a shipment; what it changes is written where it is accepted."""
    order = documents.find(turn.connection, wire.Order, body.order)
    earlier = shipments.of_order(turn.connection, body.order)
    last = earlier[-1] if earlier else None
    reason = packing.refusal(order, body, last=last)
    if order is None or reason:
        return arrival.rejected(reason)
    held = _held(turn, body)
    facts = _facts(turn, order, earlier, held)
    if reason := packing.complete(facts, last=last):
        return arrival.rejected(reason)
    if bad := packing.judge(body, facts):
        first = f" {bad[0].reason}" if len(bad) == 1 else ""
        return arrival.rejected(f"{len(bad)} of {len(body.units)} units of {order.order} cannot ship.{first}", bad)
    if reason := packing.incomplete(body, facts):
        return arrival.rejected(reason)
    receipt = turn.next_receipt()
    _keep(turn, body, arrival, facts, held)
    return arrival.accepted(turn.seq, f"S-{receipt}")


def _held(turn: Writing, body: wire.ShipOrder) -> list[units.Held]:
    return list(units.held(turn.connection, (unit.serial for unit in body.units if unit.serial)))


def _facts(turn: Writing, order: wire.Order, earlier: list[Shipment], held: list[units.Held]) -> packing.Facts:
    shipped_in = (one.shipped_in for one in held if one.shipped_in)
    stations = dict(shipments.stations(turn.connection, shipped_in))
    known: dict[str, list[packing.KnownUnit]] = {}
    for one in held:
        station = stations.get(one.shipped_in or "")
        known.setdefault(key_of(one.row.serial), []).append(packing.KnownUnit(one.row, station))
    demand = wanted.of_order(turn.connection, order)
    return packing.Facts(order, demand.units, demand.names, shipments.units(earlier), known, demand.kits)


def _keep(turn: Writing, body: wire.ShipOrder, arrival: Arrival, facts: packing.Facts, held: list[units.Held]) -> None:
    there = {(key_of(one.row.sku), key_of(one.row.serial)): one for one in held}
    units.put_serials(turn, list(_gone(body, arrival, facts, there)))
    sent = packing.counted(body.units)
    if not facts.missing(sent):
        documents.put(turn, [msgspec.structs.replace(facts.order, status=SHIPPED)])
    made = Shipment(
        operation_id=arrival.operation.id,
        order=facts.order.order,
        at=arrival.done_at(),
        station=arrival.station,
        operator=arrival.operation.operator,
        lines=tuple(ShippedLine(sku=facts.names[sku], quantity=quantity) for sku, quantity in sent.items()),
        boxes=body.boxes,
    )
    # the shipment comes last: a station drops its own account of the operation when it sees it
    shipments.put(turn, made, loose=packing.counted(body.units, loose=True))


def _gone(
    body: wire.ShipOrder, arrival: Arrival, facts: packing.Facts, there: dict[tuple[str, str], units.Held]
) -> Iterator[units.Held]:
    """The serials as they are from now on; one that nobody knew becomes known by leaving."""
    for unit in body.units:
        if unit.serial is None:
            continue
        sku = key_of(unit.sku)
        old = there.get((sku, key_of(unit.serial)))
        row = old.row if old else _unknown(unit, facts.names[sku])
        left = msgspec.structs.replace(
            row,
            state=SHIPPED,
            order=facts.order.order,
            shipped_at=arrival.done_at(),
            shipped_by=unit.operator or arrival.operation.operator or arrival.station,
            note=unit.note or row.note,
        )
        imported = old is not None and old.imported
        yield units.Held(left, imported, shipped_in=arrival.operation.id, before=old.row if old else None)


def _unknown(unit: wire.Unit, sku: str) -> wire.Serial:
    return wire.Serial(serial=unit.serial or "", sku=sku, state="in_stock", entered=unit.entered)
