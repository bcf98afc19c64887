"""Settling what the central refused: send the rest, try again, drop. Each is one transaction.

Nothing is erased: the refused operation stays in the outbox as settled and keeps the units that stay out; a new
operation takes the others along.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import msgspec
from sqlalchemy import Connection, Select, Table, bindparam, select, update

from bridge.errors import BadArgument, BridgeError
from bridge.moments import to_text
from bridge.phrases import phrase
from bridge.serials.keys import key_of
from bridge.serials.verdicts import Code
from bridge.store.engine import Store
from bridge.store.ship_tables import acknowledged, boxes
from bridge.store.tables import orders, purchase_orders, sessions, units
from bridge.sync import outbox, serial_overlay, wire
from bridge.sync.known import KnownSerial
from bridge.sync.outbox import Entry
from bridge.sync.policy import State

# a unit refused for one of these is refused for it the next time, too
FOR_GOOD = frozenset(
    {Code.DUPLICATE_ON_DOCUMENT, Code.BAD_CHARACTERS, Code.WRONG_LENGTH, Code.NOT_A_QUANTITY, Code.UNKNOWN_CODE}
)

_SESSION = select(sessions).where(sessions.c.operation_id == bindparam("operation"))
_UNITS = (
    select(units.c.id)
    .where(units.c.session_id == bindparam("session"), units.c.withdrawn_by.is_(None))
    .order_by(units.c.id)
)
_MOVE = update(units).where(units.c.id == bindparam("unit")).values(session_id=bindparam("session"))
_VENDOR = select(purchase_orders.c.vendor).where(purchase_orders.c.key == bindparam("key"))
_CUSTOMER = select(orders.c.customer).where(orders.c.key == bindparam("key"))

_log = logging.getLogger(__name__)


class WayOut(StrEnum):
    """What a supervisor can do about a refused operation; the value is the command line's."""

    SEND_REST = "send-rest"
    AGAIN = "again"
    DROP = "drop"


@dataclass(frozen=True, slots=True)
class Refused:
    """A refused operation, what can be done about it, and, where it is about one serial, who else has that.

    `partner` is the vendor or the customer.
    """

    entry: Entry
    partner: str
    ways: tuple[WayOut, ...]
    known: tuple[KnownSerial, ...] = ()


@dataclass(frozen=True, slots=True)
class Settled:
    """What a way out came to: the new operation and its units, None and 0 where nothing is sent."""

    document: str
    operation: str | None = None
    units: int = 0


@dataclass(frozen=True, slots=True)
class Settling:
    """The settling of one station's refusals; `wake` has what is new sent at once."""

    store: Store
    new_id: Callable[[], str]
    wake: Callable[[], None]

    def refused(self) -> tuple[Refused, ...]:
        """What nobody has settled, oldest first."""
        with self.store.read() as connection:
            return refused(connection)

    def settle(self, operation_id: str, way: WayOut) -> Settled:
        """Take a way out. BridgeError where it cannot be, in a sentence for the supervisor."""
        with self.store.write() as connection:
            at = to_text(self.store.clock())
            done = settle(connection, operation_id, way, new_id=self.new_id, at=at)
        _log.info("%s of %s was settled: %s", operation_id, done.document, way)
        self.wake()
        return done


def refused(connection: Connection) -> tuple[Refused, ...]:
    """What nobody has settled, oldest first."""
    return tuple(
        Refused(
            entry=entry,
            partner=_partner(connection, entry),
            ways=ways(entry),
            known=_known(connection, entry),
        )
        for entry in outbox.refused(connection)
    )


def ways(entry: Entry) -> tuple[WayOut, ...]:
    """The ways out of a refused operation, the best first."""
    bad = entry.answer.bad_units if entry.answer else ()
    found = []
    if bad and rest(entry):
        found.append(WayOut.SEND_REST)
    if not bad or any(unit.code not in FOR_GOOD for unit in bad):
        found.append(WayOut.AGAIN)
    return (*found, WayOut.DROP)


def rest(entry: Entry) -> tuple[wire.Unit, ...]:
    """The units the central had nothing against."""
    bad = _bad(entry)
    return tuple(unit for index, unit in enumerate(wire.units_of(entry.operation.body)) if index not in bad)


def settle(connection: Connection, operation_id: str, way: WayOut, *, new_id: Callable[[], str], at: str) -> Settled:
    """Take a way out, in the caller's transaction. BadArgument for no such operation, BridgeError where it cannot be.

    `at` is the moment as stored. The units of the new operation count from now on, those left behind do not.
    """
    entry = outbox.get(connection, operation_id)
    if entry is None:
        raise BadArgument(phrase("There is no operation {operation} here.", operation=operation_id))
    if entry.state is not State.REJECTED:
        raise BridgeError(
            phrase("This work on {document} is not refused; it is {state}.", document=entry.document, state=entry.state)
        )
    if way not in ways(entry):
        raise BridgeError(
            phrase("This cannot be done about {document}: {why}", document=entry.document, why=entry.error)
        )
    outbox.settle(connection, entry.id)
    if way is WayOut.DROP:
        return Settled(entry.document)
    stay = _bad(entry) if way is WayOut.SEND_REST else frozenset()
    sent = tuple(unit for index, unit in enumerate(wire.units_of(entry.operation.body)) if index not in stay)
    body = _body(entry.operation.body, sent)
    again = msgspec.structs.replace(entry.operation, id=new_id(), created_at=at, body=body)
    outbox.add(connection, again, entry.document)
    _part(connection, entry.id, again, stay=stay, session=new_id(), at=at)
    return Settled(entry.document, again.id, sum(unit.quantity for unit in sent))


def _body(body: wire.Body, sent: tuple[wire.Unit, ...]) -> wire.Body:
    """The work with these units only; of an order a part then goes, which the supervisor has decided."""
    if isinstance(body, wire.UnshipOrder):
        return body
    if isinstance(body, wire.ReceivePo) or len(sent) == len(body.units):
        return msgspec.structs.replace(body, units=sent)
    partial = "allow" if body.partial == "block" else body.partial
    full = {unit.pallet or 1 for unit in sent}
    boxes = tuple(box for box in body.boxes if box.number in full)
    return msgspec.structs.replace(body, units=sent, boxes=boxes, partial=partial)


def _part(
    connection: Connection, old: str, new: wire.Operation, *, stay: frozenset[int], session: str, at: str
) -> None:
    """Give the new operation a session of its own with the units and boxes it reports."""
    found = connection.execute(_SESSION, {"operation": old}).mappings().first()
    if found is None:
        return
    partial = getattr(new.body, "partial", "block")
    own = {"id": session, "operation_id": new.id, "saved_at": at, "partial": None if partial == "block" else partial}
    connection.execute(sessions.insert(), {**found, **own})
    counted = connection.execute(_UNITS, {"session": found["id"]}).scalars().all()
    moved = [{"unit": unit, "session": session} for index, unit in enumerate(counted) if index not in stay]
    if moved:
        connection.execute(_MOVE, moved)
    if isinstance(new.body, wire.ShipOrder):
        numbers = [box.number for box in new.body.boxes]
        _copy(connection, boxes.select().where(boxes.c.number.in_(numbers)), boxes, found["id"], session)
        _copy(connection, acknowledged.select(), acknowledged, found["id"], session)


def _copy(connection: Connection, chosen: Select[Any], table: Table, old: str, new: str) -> None:
    rows = connection.execute(chosen.where(table.c.session_id == old)).mappings().all()
    if rows:
        connection.execute(table.insert(), [{**row, "session_id": new} for row in rows])


def _partner(connection: Connection, entry: Entry) -> str:
    query = _VENDOR if isinstance(entry.operation.body, wire.ReceivePo) else _CUSTOMER
    return connection.execute(query, {"key": key_of(entry.document)}).scalar() or ""


def _bad(entry: Entry) -> frozenset[int]:
    return frozenset(unit.index for unit in entry.answer.bad_units) if entry.answer else frozenset()


def _known(connection: Connection, entry: Entry) -> tuple[KnownSerial, ...]:
    """Where the one bad serial is besides; several would be too many to set side by side."""
    bad: Sequence[wire.BadUnit] = entry.answer.bad_units if entry.answer else ()
    if len(bad) != 1 or bad[0].serial is None:
        return ()
    found = serial_overlay.serials_known(connection, key_of(bad[0].serial))
    if isinstance(entry.operation.body, wire.ShipOrder):
        return tuple(known for known in found if key_of(known.order or "") != key_of(entry.document))
    return tuple(known for known in found if not known.here)
