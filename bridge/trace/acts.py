"""What this station did with a serial: its own units, the operations they went in, and what the copy shows of them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, bindparam, select

from bridge.serials.keys import key_of
from bridge.store.ship_tables import boxes
from bridge.store.tables import journal, orders, outbox, purchase_orders, sessions, units
from bridge.sync import wire
from bridge.sync.policy import State
from bridge.trace.model import Act, Did, Package, Stands

_OWN = (
    select(
        units.c.sku,
        units.c.sku_key,
        units.c.serial,
        units.c.entered,
        units.c.operator,
        units.c.at,
        units.c.set_aside,
        units.c.note,
        units.c.pallet,
        units.c.withdrawn_by,
        units.c.session_id,
        sessions.c.mode,
        sessions.c.document,
        sessions.c.saved_at,
        sessions.c.operation_id,
        outbox.c.state,
        outbox.c.error,
        outbox.c.answer,
        purchase_orders.c.vendor,
        orders.c.customer,
        journal.c.at.label("withdrawn_at"),
    )
    .select_from(
        units.join(sessions)
        .outerjoin(outbox, outbox.c.id == sessions.c.operation_id)
        .outerjoin(purchase_orders, purchase_orders.c.key == sessions.c.document_key)
        .outerjoin(orders, orders.c.key == sessions.c.document_key)
        .outerjoin(journal, journal.c.id == units.c.withdrawn_by)
    )
    .where(units.c.serial_key == bindparam("key"))
    .order_by(units.c.id)
)
_BOXES = select(boxes).where(boxes.c.session_id == bindparam("session")).order_by(boxes.c.number)
_IN_BOXES = (
    select(units.c.pallet).where(units.c.session_id == bindparam("session"), units.c.withdrawn_by.is_(None)).distinct()
)
_UNSHIPS = (
    select(outbox.c.id, outbox.c.document, outbox.c.created_at, outbox.c.state, outbox.c.error, outbox.c.body)
    .where(outbox.c.kind == "unship_order", outbox.c.document_key.in_(bindparam("orders", expanding=True)))
    .order_by(outbox.c.position)
)
_STANDS = {State.ACCEPTED: Stands.ACCEPTED, State.REJECTED: Stands.REFUSED, State.SETTLED: Stands.SETTLED}
_answer = msgspec.json.Decoder(wire.Answer)
_operation = msgspec.json.Decoder(wire.Operation)


@dataclass(frozen=True, slots=True)
class Own:
    """A unit that was in this station's hands, as it was scanned first, and what was done with it, oldest first."""

    sku: str
    serial: str
    acts: tuple[Act, ...]


def acts_of(connection: Connection, serial_key: str, *, told: frozenset[str]) -> dict[str, Own]:
    """What was done here with the units of a serial, by SKU key; the empty one is of an unknown item.

    `told`: the operations whose effect the central tells of.
    """
    rows = connection.execute(_OWN, {"key": serial_key}).all()
    found: dict[str, list[Row[*tuple[Any, ...]]]] = {}
    for row in rows:
        found.setdefault(row.sku_key, []).append(row)
    return {key: _own(connection, some, told) for key, some in found.items()}


def receipt_in(answer: str | None) -> str | None:
    """The number for people in an answer of the central, as the outbox keeps it."""
    return _answer.decode(answer).receipt if answer else None


def _own(connection: Connection, rows: Sequence[Row[*tuple[Any, ...]]], told: frozenset[str]) -> Own:
    acts = [_act(connection, row, told) for row in rows]
    acts += _unships(connection, acts)
    return Own(rows[0].sku, rows[0].serial, tuple(sorted(acts, key=lambda act: act.at)))


def _act(connection: Connection, row: Row[*tuple[Any, ...]], told: frozenset[str]) -> Act:
    packed = row.mode == "ship"
    return Act(
        did=Did.PACKED if packed else Did.RECEIVED,
        document=row.document,
        stands=_stands(row, told),
        at=row.withdrawn_at or (row.saved_at if packed else None) or row.at,
        partner=row.customer if packed else row.vendor,
        operation_id=row.operation_id,
        receipt=receipt_in(row.answer),
        operator=row.operator,
        entered=row.entered,
        set_aside=row.set_aside,
        note=row.note,
        boxes=_packages(connection, row.session_id) if packed else (),
        box=row.pallet if packed else None,
        problem=_problem(row),
    )


def _problem(row: Row[*tuple[Any, ...]]) -> str | None:
    """Why the central did not take this unit, or the operation where it named no unit."""
    bad = _answer.decode(row.answer).bad_units if row.answer else ()
    own = (row.sku_key, key_of(row.serial))
    return next((one.reason for one in bad if (key_of(one.sku), key_of(one.serial or "")) == own), row.error)


def _stands(row: Row[*tuple[Any, ...]], told: frozenset[str]) -> Stands:
    if row.withdrawn_by is not None:
        return Stands.TAKEN_OUT
    if row.saved_at is None:
        return Stands.OPEN
    return _of(row.state) if row.operation_id not in told else Stands.KNOWN


def _of(state: str | None) -> Stands:
    return _STANDS.get(State(state), Stands.WAITING) if state else Stands.WAITING


def _packages(connection: Connection, session: str) -> tuple[Package, ...]:
    """Every box of a packing, also those of which nothing but their units is known."""
    rows = {row.number: row for row in connection.execute(_BOXES, {"session": session})}
    numbers = {*rows, *connection.execute(_IN_BOXES, {"session": session}).scalars()}
    return tuple(
        Package(number=number, tracking=row.tracking, carrier=row.carrier, service=row.service)
        if (row := rows.get(number))
        else Package(number=number)
        for number in sorted(numbers)
    )


def _unships(connection: Connection, acts: Iterable[Act]) -> Iterator[Act]:
    """Shipments this unit was in that were taken back here."""
    sent = [act for act in acts if act.did is Did.PACKED and act.operation_id]
    if not sent:
        return
    for row in connection.execute(_UNSHIPS, {"orders": sorted({key_of(act.document) for act in sent})}):
        before = [act for act in sent if key_of(act.document) == key_of(row.document) and act.at <= row.created_at]
        if before:
            operator = _operation.decode(row.body).operator
            yield Act(
                did=Did.UNSHIPPED,
                document=row.document,
                stands=_of(row.state),
                at=row.created_at,
                operation_id=row.id,
                operator=operator,
                problem=row.error,
            )
