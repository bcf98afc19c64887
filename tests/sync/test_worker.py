"""The sync thread: what it notices, what it tells, how it stops."""

import logging
import threading
import time

import pytest

from bridge.errors import StoreFull, TokenRefused
from bridge.moments import now
from bridge.store import tables
from bridge.sync import centrals, link, wire
from bridge.sync.link import Way
from bridge.sync.status import Link
from bridge.sync.worker import Worker
from tests.sync.loopback import TOKEN, Ledger, Proceed, Reply, Request, Server, problem, serve
from tests.sync.scene import Dock, Told, pull_now, way_to, working
from tests.waiting import until

UNIT = wire.Unit(sku="CAM-2", serial="CM1")
PO = wire.PurchaseOrder(po="PO-1", vendor="V", lines=(wire.PoLine(sku="CAM-2", quantity=9),))
HTML = Reply(200, b"<html>guest network</html>", "text/html")


def unit(number: int) -> wire.Unit:
    return wire.Unit(sku="CAM-2", serial=f"CM{number}")


def pushing(request: Request) -> bool:
    return request.method == "POST"


def test_it_sends_what_waits_and_pulls_what_is_new(dock: Dock, ledger: Ledger, worker: Worker, told: Told) -> None:
    ledger.add(PO)
    operation_id = dock.save("PO-1", UNIT)
    worker.start()
    status = told.wait_for(lambda s: s.link is Link.ONLINE and s.waiting == 0 and s.cursor == len(ledger.changes))
    assert (dock.state(operation_id), ledger.effects[operation_id]) == ("accepted", 1)
    assert (status.refused, status.problem, status.pull) == (0, "", None)
    assert status.pulled_at is not None
    assert len(ledger.changes) == 3


def test_new_work_is_sent_at_once_and_its_effect_pulled(dock: Dock, ledger: Ledger, worker: Worker, told: Told) -> None:
    worker.start()
    told.wait_for(lambda s: s.link is Link.ONLINE and s.pulled_at is not None)
    begun = time.monotonic()
    operation_id = dock.save("PO-1", UNIT)
    worker.wake()
    told.wait_for(lambda s: s.cursor == 2)
    assert time.monotonic() - begun < 2
    assert dock.state(operation_id) == "accepted"
    assert len(ledger.changes) == 2


def test_work_is_noticed_without_a_word(dock: Dock, worker: Worker, told: Told) -> None:
    worker.start()
    told.wait_for(lambda s: s.link is Link.ONLINE and s.pulled_at is not None)
    begun = time.monotonic()
    operation_id = dock.save("PO-1", UNIT)
    until(lambda: dock.state(operation_id) == "accepted", within_s=2)
    assert time.monotonic() - begun < 2


def test_sending_is_told(dock: Dock, server: Server, worker: Worker, told: Told) -> None:
    held = threading.Event()

    def slow(request: Request, proceed: Proceed) -> Reply:
        if pushing(request):
            held.wait(10)
        return proceed()

    server.rule = slow
    dock.save("PO-1", UNIT)
    worker.start()
    told.wait_for(lambda s: s.sending == 1)
    held.set()
    told.wait_for(lambda s: s.sending == 0 and s.waiting == 0)


def test_offline_it_says_since_when_the_central_was_last_heard_of(
    dock: Dock, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(link, "POLL_S", 0.2)
    begun = now()
    with serve(Ledger()) as server, working(dock, way_to(server), told):
        told.wait_for(lambda s: s.link is Link.ONLINE and s.pulled_at is not None)
        server.rule = lambda *_: problem(503, "Down.")
        since = told.wait_for(lambda s: s.link is Link.OFFLINE).since
        assert since is not None
        assert begun <= since <= now()
        hellos = server.count("GET", f"{wire.API}/hello")
        until(lambda: server.count("GET", f"{wire.API}/hello") > hellos)
        assert told.last.since == since


def test_a_refused_token_stops_the_sending_until_there_is_another(
    dock: Dock, server: Server, ledger: Ledger, told: Told
) -> None:
    tokens = ["an old token"]
    way = Way(address=lambda: server.address, dial=lambda address: centrals.connect(address, tokens[-1]))
    operation_id = dock.save("PO-1", UNIT)
    with working(dock, way, told) as worker:
        status = told.wait_for(lambda s: s.link is Link.TOKEN_REFUSED)
        assert status.waiting == 1
        worker.wake()
        until(lambda: server.count("GET", f"{wire.API}/hello") >= 2)
        assert server.count("POST", "") == 0
        assert dock.state(operation_id) == "pending"
        tokens.append(TOKEN)
        worker.wake()
        told.wait_for(lambda s: s.link is Link.ONLINE and s.waiting == 0)
    assert ledger.effects[operation_id] == 1


def test_a_token_refused_in_the_middle_loses_nothing(dock: Dock, server: Server, ledger: Ledger, told: Told) -> None:
    server.rule = lambda request, proceed: problem(401, "Gone.") if pushing(request) else proceed()
    operation_id = dock.save("PO-1", UNIT)
    with working(dock, way_to(server), told):
        told.wait_for(lambda s: s.link is Link.TOKEN_REFUSED)
        assert dock.state(operation_id) == "pending"
        assert server.count("POST", "") == 1
    assert not ledger.effects


def test_no_token_at_all_is_told_like_a_refused_one(dock: Dock, server: Server, told: Told) -> None:
    def dial(_: str) -> centrals.Central:
        raise TokenRefused("This station has no token.")

    with working(dock, Way(address=lambda: server.address, dial=dial), told):
        status = told.wait_for(lambda s: s.link is Link.TOKEN_REFUSED)
        assert status.problem == "This station has no token."


@pytest.mark.parametrize("reply", [HTML, Reply(200, b"[]"), Reply(404, b"Not here", "text/plain")])
def test_something_else_at_the_address_is_told_and_gets_nothing(
    dock: Dock, server: Server, told: Told, reply: Reply
) -> None:
    server.rule = lambda *_: reply
    operation_id = dock.save("PO-1", UNIT)
    with working(dock, way_to(server), told):
        status = told.wait_for(lambda s: s.link is Link.NOT_A_CENTRAL)
        assert "is not a Bridge central" in status.problem
        assert (dock.state(operation_id), server.count("POST", "")) == ("pending", 0)


def test_an_address_that_is_none_is_told(dock: Dock, told: Told) -> None:
    way = Way(address=lambda: "central", dial=lambda address: centrals.connect(address, TOKEN))
    with working(dock, way, told):
        status = told.wait_for(lambda s: s.link is Link.NOT_A_CENTRAL)
        assert "is not the address of a central" in status.problem


def test_without_a_central_it_waits_for_one_to_be_set(dock: Dock, server: Server, told: Told) -> None:
    addresses: list[str | None] = [None]
    way = Way(address=lambda: addresses[-1], dial=lambda address: centrals.connect(address, TOKEN))
    operation_id = dock.save("PO-1", UNIT)
    with working(dock, way, told):
        told.wait_for(lambda s: s.link is Link.NONE)
        addresses.append(server.address)
        with dock.store.write() as connection:
            connection.execute(tables.options.insert(), {"key": "x", "value": "a change that is noticed"})
        told.wait_for(lambda s: s.link is Link.ONLINE and s.waiting == 0)
    assert dock.state(operation_id) == "accepted"


def test_it_stops_at_once_in_the_middle_of_a_call(dock: Dock, server: Server, told: Told) -> None:
    arrived, held = threading.Event(), threading.Event()

    def silent(request: Request, proceed: Proceed) -> Reply:
        if pushing(request):
            arrived.set()
            held.wait(20)
        return proceed()

    server.rule = silent
    operation_id = dock.save("PO-1", UNIT)
    worker = Worker(dock.store, way_to(server), told)
    worker.start()
    assert arrived.wait(5)
    begun = time.monotonic()
    assert worker.stop()
    assert time.monotonic() - begun < 2
    held.set()
    assert dock.state(operation_id) == "uncertain"
    with working(dock, way_to(server), told):
        until(lambda: dock.state(operation_id) == "accepted")
    assert server.ledger.effects[operation_id] == 1


def test_a_worker_that_never_started_stops_and_one_that_stopped_refuses(dock: Dock, server: Server, told: Told) -> None:
    worker = Worker(dock.store, way_to(server), told)
    assert worker.stop()
    second = Worker(dock.store, way_to(server), told)
    second.start()
    assert second.stop()
    assert not pull_now(second, 5)


def test_two_of_one_folder_take_turns(dock: Dock, server: Server, ledger: Ledger, told: Told) -> None:
    first, second = Worker(dock.store, way_to(server), told), Worker(dock.store, way_to(server), Told())
    first.start()
    told.wait_for(lambda s: s.link is Link.ONLINE)
    second.start()
    operation_id = dock.save("PO-1", UNIT)
    until(lambda: dock.state(operation_id) == "accepted")
    assert first.stop()
    another = dock.save("PO-1", unit(2))
    until(lambda: dock.state(another) == "accepted")
    assert second.stop()
    assert set(ledger.effects.values()) == {1}


@pytest.mark.parametrize(
    "fault", [RuntimeError("nobody thought of this"), StoreFull("The disk is full; make room, then go on.")]
)
def test_what_comes_between_is_logged_and_work_goes_on(
    dock: Dock, server: Server, told: Told, errors_logged: list[logging.LogRecord], fault: Exception
) -> None:
    faults = [fault]

    def address() -> str:
        if faults:
            raise faults.pop()
        return server.address

    operation_id = dock.save("PO-1", UNIT)
    dial = way_to(server).dial
    with working(dock, Way(address=address, dial=dial), told) as worker:
        until(lambda: dock.state(operation_id) == "accepted")
        assert pull_now(worker, 5)
    (record,) = errors_logged
    assert bool(record.exc_info) is isinstance(fault, RuntimeError)
    errors_logged.clear()
