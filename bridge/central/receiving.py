"""What a receiving does: serials, units set aside and receipts, all in the turn it is decided in."""

from collections.abc import Iterator
from dataclasses import replace

import msgspec
from sqlalchemy import insert

from bridge.central import documents, units
from bridge.central.arrival import Arrival
from bridge.central.database import Writing
from bridge.central.judging import HERE, Facts, counts, judge, refusal
from bridge.central.tables import set_aside
from bridge.serials.keys import key_of
from bridge.sync import wire


def decide(turn: Writing, body: wire.ReceivePo, arrival: Arrival) -> wire.Answer:
    """The answer to a receiving; what it changes is written where it is accepted."""
    po = documents.find(turn.connection, wire.PurchaseOrder, body.po)
    reason = refusal(po, body)
    if po is None or reason:
        return arrival.rejected(reason)
    bad = judge(body, _facts(turn, po, body))
    if bad:
        return arrival.rejected(f"{len(bad)} of {len(body.units)} units of {po.po} cannot be taken.", bad)
    receipt = turn.next_receipt()
    _keep(turn, po, arrival)
    return arrival.accepted(turn.seq, f"R-{receipt}")


def _facts(turn: Writing, po: wire.PurchaseOrder, body: wire.ReceivePo) -> Facts:
    known: dict[str, list[wire.Serial]] = {}
    for held in units.held(turn.connection, (unit.serial for unit in body.units if unit.serial)):
        known.setdefault(key_of(held.row.serial), []).append(held.row)
    return Facts(po, units.received(turn.connection, po.po), known)


def _keep(turn: Writing, po: wire.PurchaseOrder, arrival: Arrival) -> None:
    lines = {key_of(line.sku): line for line in po.lines}
    sent = [unit for unit in wire.units_of(arrival.operation.body) if unit.serial is not None]
    gone = _gone(turn, sent)
    taken: dict[tuple[str, str], units.Held] = {}
    for unit in sent:
        serial = unit.serial or ""
        here = None if unit.set_aside is None else _known_here(turn, unit, serial)
        row = _serial(arrival, unit, po, lines.get(key_of(unit.sku)))
        # a serial that was counted twice is one row here
        key = key_of(unit.sku), key_of(serial)
        taken[key] = here or _late(row, gone.get(key))
    units.put_serials(turn, list(taken.values()))
    _set_aside(turn, po, arrival)
    # receipts come last: a station drops its own account of the operation when it sees them
    units.put_receipts(turn, list(_receipts(po, arrival)))


def _serial(arrival: Arrival, unit: wire.Unit, po: wire.PurchaseOrder, line: wire.PoLine | None) -> wire.Serial:
    """The unit as the central holds it from now on; a unit that was not ordered has no line."""
    return wire.Serial(
        serial=unit.serial or "",
        sku=line.sku if line else unit.sku,
        state="in_stock" if unit.set_aside is None else "set_aside",
        po=po.po,
        receiving_session=arrival.operation.id,
        received_at=arrival.moment(unit),
        received_by_station=arrival.station,
        received_by=unit.operator or arrival.operation.operator,
        entered=unit.entered,
        warehouse=po.warehouse,
        unit_price=line.unit_price if line else None,
        note=unit.note,
    )


def _gone(turn: Writing, sent: list[wire.Unit]) -> dict[tuple[str, str], units.Held]:
    """Those that were shipped before anybody said that they were received, by the keys of SKU and serial."""
    known = units.held(turn.connection, (unit.serial for unit in sent if unit.serial))
    return {
        (key_of(held.row.sku), key_of(held.row.serial)): held
        for held in known
        if held.row.state == "shipped" and not held.received
    }


def _late(row: wire.Serial, gone: units.Held | None) -> units.Held:
    """The serial as it is received; one that was shipped already learns where it came from and stays shipped."""
    if gone is None:
        return units.Held(row, imported=False)
    left = gone.row
    row = msgspec.structs.replace(
        row,
        state=left.state,
        order=left.order,
        shipped_at=left.shipped_at,
        shipped_by=left.shipped_by,
        note=row.note or left.note,
    )
    return replace(gone, row=row)


def _known_here(turn: Writing, unit: wire.Unit, serial: str) -> units.Held | None:
    """The one unit that was received with this serial before and is here still; from now on it must not be sold."""
    own = key_of(unit.sku)
    here = [held for held in units.held(turn.connection, [serial]) if held.row.state in HERE]
    found = [held for held in here if key_of(held.row.sku) == own or not own]
    if len(found) != 1:
        return None
    held = found[0]
    row = msgspec.structs.replace(held.row, state="set_aside", note=unit.note or held.row.note)
    return replace(held, row=row)


def _set_aside(turn: Writing, po: wire.PurchaseOrder, arrival: Arrival) -> None:
    rows = [
        {
            "operation_id": arrival.operation.id,
            "position": position,
            "po": po.po,
            "sku": unit.sku,
            "sku_key": key_of(unit.sku),
            "serial": unit.serial,
            "quantity": unit.quantity,
            "reason": unit.set_aside.casefold(),
            "warehouse": po.warehouse,
            "at": arrival.moment(unit),
            "operator": unit.operator or arrival.operation.operator,
            "note": unit.note,
        }
        for position, unit in enumerate(wire.units_of(arrival.operation.body))
        if unit.set_aside is not None
    ]
    if rows:
        turn.connection.execute(insert(set_aside), rows)


def _receipts(po: wire.PurchaseOrder, arrival: Arrival) -> Iterator[units.Taken]:
    """One for each SKU of the operation, also where nothing counts towards the PO."""
    names = {key_of(line.sku): line.sku for line in po.lines}
    counted: dict[str, int] = {}
    loose: dict[str, int] = {}
    ordered = frozenset(names)
    for unit in wire.units_of(arrival.operation.body):
        sku = key_of(unit.sku)
        names.setdefault(sku, unit.sku)
        counted[sku] = counted.get(sku, 0) + (unit.quantity if counts(unit, ordered) else 0)
        if unit.serial is None and unit.set_aside is None:
            loose[sku] = loose.get(sku, 0) + unit.quantity
    for sku, quantity in counted.items():
        row = wire.Receipt(
            operation_id=arrival.operation.id,
            po=po.po,
            sku=names[sku],
            quantity=quantity,
            station=arrival.station,
            at=arrival.at,
        )
        yield units.Taken(row, loose=loose.get(sku, 0), warehouse=po.warehouse)
