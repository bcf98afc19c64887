"""A data folder, what a station does with it, and what its sync thread tells."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from bridge.errors import BridgeError
from bridge.ids import new_id
from bridge.moments import now, to_text
from bridge.serials.keys import key_of
from bridge.store import ship_tables, tables
from bridge.store.engine import Store
from bridge.sync import centrals, outbox, shipping_overlay, wire
from bridge.sync.link import Way
from bridge.sync.refresh import Refresh
from bridge.sync.shipments import Box
from bridge.sync.status import Status
from bridge.sync.worker import Worker
from tests.sync.loopback import TOKEN, Server


@dataclass
class Told:
    """The statuses a worker told, in order."""

    statuses: list[Status] = field(default_factory=list)
    news: threading.Condition = field(default_factory=threading.Condition)

    def __call__(self, status: Status) -> None:
        with self.news:
            self.statuses.append(status)
            self.news.notify_all()

    @property
    def last(self) -> Status:
        return self.statuses[-1]

    def wait_for(self, condition: Callable[[Status], bool], within_s: float = 10.0) -> Status:
        """The last status, once the condition holds for it."""
        with self.news:
            good = self.news.wait_for(lambda: bool(self.statuses) and condition(self.statuses[-1]), within_s)
        assert good, f"not within {within_s} s; last told: {self.statuses[-1:]}"
        return self.last


def _row(unit: wire.Unit, *, session: str, journal: int) -> dict[str, object]:
    return {
        "session_id": session,
        "sku": unit.sku,
        "sku_key": key_of(unit.sku),
        "quantity": unit.quantity,
        "serial": unit.serial,
        "serial_key": key_of(unit.serial) if unit.serial else None,
        "entered": unit.entered,
        "port": "keyboard",
        "at": to_text(now()),
        "journal_id": journal,
        "set_aside": unit.set_aside,
        "pallet": unit.pallet or 1,
    }


@dataclass
class Dock:
    """A station's data folder and what is done there without a window."""

    store: Store
    sessions: int = 0

    def save(self, po: str, *units: wire.Unit, saved: bool = True) -> str:
        """Count units on a PO and save, in one transaction; the operation's id, or the session's where not saved."""
        return self._work("receive", po, wire.ReceivePo(po=po, units=units), saved=saved)

    def ship(self, order: str, *units: wire.Unit, boxes: tuple[Box, ...] = (), saved: bool = True) -> str:
        """Pack units for an order and ship, as `save` receives."""
        return self._work("ship", order, wire.ShipOrder(order=order, units=units, boxes=boxes), saved=saved)

    def unship(self, order: str) -> str:
        """Take an order's shipments back; the operation's id."""
        with self.store.write() as connection:
            made = shipping_overlay.gone(connection, [key_of(order)]).get(key_of(order), ())
            body = wire.UnshipOrder(order=order, shipments=tuple(one.operation_id for one in made))
            operation = wire.Operation(id=new_id(), created_at=to_text(now()), body=body)
            outbox.add(connection, operation, order)
        return operation.id

    def _work(self, mode: str, document: str, body: wire.ReceivePo | wire.ShipOrder, *, saved: bool) -> str:
        operation = wire.Operation(id=new_id(), created_at=to_text(now()), body=body)
        session = new_id()
        with self.store.write() as connection:
            if saved:
                outbox.add(connection, operation, document)
            opened = {"id": session, "mode": mode, "document": document, "document_key": key_of(document)}
            ended = {"saved_at": to_text(now()), "operation_id": operation.id} if saved else {}
            connection.execute(tables.sessions.insert(), {**opened, "opened_at": to_text(now()), **ended})
            journal = {"source": "typed", "text": "-", "mode": mode, "level": "accept", "code": "saved"}
            row = connection.execute(
                tables.journal.insert().returning(tables.journal.c.id),
                {**journal, "at": to_text(now()), "station": "Dock 3", "message": ""},
            ).scalar_one()
            for unit in body.units:
                connection.execute(tables.units.insert(), _row(unit, session=session, journal=row))
            for box in getattr(body, "boxes", ()):
                facts = {"tracking": box.tracking, "tracking_key": key_of(box.tracking) if box.tracking else None}
                connection.execute(ship_tables.boxes.insert(), {"session_id": session, "number": box.number, **facts})
        return operation.id if saved else session

    def entry(self, operation_id: str) -> outbox.Entry:
        with self.store.read() as connection:
            found = outbox.get(connection, operation_id)
        assert found is not None
        return found

    def state(self, operation_id: str) -> str:
        return self.entry(operation_id).state

    def waits(self) -> int:
        with self.store.read() as connection:
            return outbox.summary(connection).waiting


def way_to(server: Server, token: str = TOKEN) -> Way:
    """The way to a server, dialled like a station does."""
    return Way(address=lambda: server.address, dial=lambda address: centrals.connect(address, token))


@contextmanager
def working(dock: Dock, way: Way, told: Told) -> Iterator[Worker]:
    made = Worker(dock.store, way, told, chance=lambda: 0.1)
    made.start()
    try:
        yield made
    finally:
        assert made.stop()


def pull_now(worker: Worker, timeout_s: float) -> bool:
    """Wait until the copy holds all that the central had when this was called; False if that did not happen."""
    ended = threading.Event()
    problems: list[BridgeError | None] = []

    def done(problem: BridgeError | None) -> None:
        problems.append(problem)
        ended.set()

    worker.refresh(Refresh(on_done=done))
    return ended.wait(timeout_s) and problems == [None]
