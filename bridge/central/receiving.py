"""Taking what a station received: effect, answer and job in one transaction, once for each operation."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

import msgspec
from sqlalchemy import Engine, insert, select

from bridge import moments
from bridge.central import documents, units
from bridge.central.database import Writing, writing
from bridge.central.jobs import Jobs
from bridge.central.judging import HERE, Facts, counts, judge, refusal
from bridge.central.tables import operations, set_aside
from bridge.serials.keys import key_of
from bridge.sync import wire

_ID_LENGTH = 64
_NUL = "\x00"
_operation = msgspec.json.Decoder(wire.Operation)
_answer = msgspec.json.Decoder(wire.Answer)


@dataclass(frozen=True, slots=True)
class Receiving:
    """The central's desk for operations; threads share it."""

    engine: Engine
    jobs: Jobs
    clock: Callable[[], datetime]

    def take(self, operation: wire.Operation, *, station: str) -> wire.Answer:
        """The answer to an operation: the first time what comes of it, afterwards the same again."""
        if fault := _unreadable(operation):
            return wire.Answer(id=operation.id, state="rejected", reason=fault)
        with writing(self.engine) as turn:
            answer = _repeated(turn, operation)
            if answer is None:
                answer = self._first(turn, operation, station)
        return self._with_job(answer)

    def answer(self, operation_id: str) -> wire.Answer | None:
        """What became of an operation; None if it never came."""
        with self.engine.connect() as connection:
            kept = connection.scalar(select(operations.c.answer).where(operations.c.id == operation_id))
        return None if kept is None else self._with_job(_answer.decode(kept))

    def _first(self, turn: Writing, operation: wire.Operation, station: str) -> wire.Answer:
        at = moments.to_text(self.clock())
        answer = _decide(turn, operation, _Arrival(operation, station, at))
        row = {
            "id": operation.id,
            "station": station,
            "answered_at": at,
            "state": answer.state,
            "body": msgspec.json.encode(operation).decode(),
            "answer": msgspec.json.encode(answer).decode(),
        }
        turn.connection.execute(insert(operations), row)
        if answer.state == "accepted":
            self.jobs.want(turn.connection, operation.id)
        return answer

    def _with_job(self, answer: wire.Answer) -> wire.Answer:
        job = self.jobs.state(answer.id) if answer.state == "accepted" else None
        return msgspec.structs.replace(answer, job=job)


def _unreadable(operation: wire.Operation) -> str | None:
    if not operation.id.strip() or len(operation.id) > _ID_LENGTH:
        return f"An operation needs an id of 1 to {_ID_LENGTH} characters."
    if any(_NUL in text for text in _texts(operation)):
        return "It holds a NUL character, which cannot be kept."
    return None


def _texts(operation: wire.Operation) -> Iterator[str]:
    for struct in (operation, operation.body, *wire.units_of(operation.body)):
        yield from (text for text in msgspec.structs.astuple(struct) if isinstance(text, str))


def _repeated(turn: Writing, operation: wire.Operation) -> wire.Answer | None:
    query = select(operations.c.body, operations.c.answer).where(operations.c.id == operation.id)
    kept = turn.connection.execute(query).one_or_none()
    if kept is None:
        return None
    if _operation.decode(kept.body) == operation:
        return _answer.decode(kept.answer)
    reason = f"The operation {operation.id} came before with other content; that one stands and this one was not taken."
    return wire.Answer(id=operation.id, state="rejected", reason=reason)


@dataclass(frozen=True, slots=True)
class _Arrival:
    """An operation that has come in, from whom and when."""

    operation: wire.Operation
    station: str
    at: str

    def moment(self, unit: wire.Unit) -> str:
        """When the unit was counted, or the nearest that can be read."""
        return next((at for at in map(_moment, (unit.at, self.operation.created_at)) if at), self.at)

    def serial(self, unit: wire.Unit, serial: str, po: wire.PurchaseOrder, line: wire.PoLine | None) -> wire.Serial:
        """The unit as the central holds it from now on; a unit that was not ordered has no line."""
        return wire.Serial(
            serial=serial,
            sku=line.sku if line else unit.sku,
            state="in_stock" if unit.set_aside is None else "set_aside",
            po=po.po,
            receiving_session=self.operation.id,
            received_at=self.moment(unit),
            received_by_station=self.station,
            received_by=unit.operator or self.operation.operator,
            entered=unit.entered,
            warehouse=po.warehouse,
            unit_price=line.unit_price if line else None,
            note=unit.note,
        )


def _moment(text: str | None) -> str | None:
    try:
        moment = moments.from_text(text or "")
        return moments.to_text(moment.astimezone(UTC)) if moment.tzinfo else None
    except (ValueError, OverflowError):
        return None


def _decide(turn: Writing, operation: wire.Operation, arrival: _Arrival) -> wire.Answer:
    body = operation.body
    if not isinstance(body, wire.ReceivePo):
        return wire.Answer(id=operation.id, state="rejected", reason="Shipments are not taken here.")
    po = documents.find(turn.connection, wire.PurchaseOrder, body.po)
    reason = refusal(po, body)
    if po is None or reason:
        return wire.Answer(id=operation.id, state="rejected", reason=reason)
    bad = judge(body, _facts(turn, po, body))
    if bad:
        reason = f"{len(bad)} of {len(body.units)} units of {po.po} cannot be taken."
        return wire.Answer(id=operation.id, state="rejected", reason=reason, bad_units=bad)
    receipt = turn.next_receipt()
    _keep(turn, po, arrival)
    return wire.Answer(id=operation.id, state="accepted", seq=turn.seq, receipt=f"R-{receipt}")


def _facts(turn: Writing, po: wire.PurchaseOrder, body: wire.ReceivePo) -> Facts:
    known: dict[str, list[wire.Serial]] = {}
    for held in units.held(turn.connection, (unit.serial for unit in body.units if unit.serial)):
        known.setdefault(key_of(held.row.serial), []).append(held.row)
    return Facts(po, units.received(turn.connection, po.po), known)


def _keep(turn: Writing, po: wire.PurchaseOrder, arrival: _Arrival) -> None:
    lines = {key_of(line.sku): line for line in po.lines}
    taken = []
    for unit in wire.units_of(arrival.operation.body):
        if unit.serial is None:
            continue
        row = arrival.serial(unit, unit.serial, po, lines.get(key_of(unit.sku)))
        here = None if unit.set_aside is None else _known_here(turn, unit, unit.serial)
        taken.append(here or units.Held(row, imported=False))
    units.put_serials(turn, taken)
    _set_aside(turn, po, arrival)
    # receipts come last: a station drops its own account of the operation when it sees them
    units.put_receipts(turn, list(_receipts(po, arrival)))


def _known_here(turn: Writing, unit: wire.Unit, serial: str) -> units.Held | None:
    """The one unit that was received with this serial before and is here still; from now on it must not be sold."""
    own = key_of(unit.sku)
    here = [held for held in units.held(turn.connection, [serial]) if held.row.state in HERE]
    found = [held for held in here if key_of(held.row.sku) == own or not own]
    if len(found) != 1:
        return None
    held = found[0]
    row = msgspec.structs.replace(held.row, state="set_aside", note=unit.note or held.row.note)
    return units.Held(row, imported=held.imported)


def _set_aside(turn: Writing, po: wire.PurchaseOrder, arrival: _Arrival) -> None:
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


def _receipts(po: wire.PurchaseOrder, arrival: _Arrival) -> Iterator[units.Taken]:
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
