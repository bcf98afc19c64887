"""The copy while operations are on their way, and the feed that is read into it."""

import threading
import time

import pytest

from bridge.errors import BridgeError
from bridge.store import tables
from bridge.sync import link, mirror, overlay, serial_overlay, wire
from bridge.sync.refresh import Refresh
from bridge.sync.status import Progress
from bridge.sync.worker import Worker
from tests.sync.loopback import Ledger, Proceed, Reply, Request, ResetError, Server, problem
from tests.sync.scene import Dock, Told, pull_now, way_to, working
from tests.waiting import until

UNIT = wire.Unit(sku="CAM-2", serial="CM1")
PO = wire.PurchaseOrder(po="PO-1", vendor="V", lines=(wire.PoLine(sku="CAM-2", quantity=9),))
HTML = Reply(200, b"<html>guest network</html>", "text/html")


def unit(number: int) -> wire.Unit:
    return wire.Unit(sku="CAM-2", serial=f"CM{number}")


def received(dock: Dock, po: str = "PO-1") -> int:
    with dock.store.read() as connection:
        return overlay.lines_received(connection, po).get("CAM-2", 0)


def known(dock: Dock, serial: str = "CM1") -> int:
    with dock.store.read() as connection:
        return len(serial_overlay.serials_known(connection, serial))


def cursor(dock: Dock) -> int:
    with dock.store.read() as connection:
        return mirror.stand(connection).cursor


def replace_vendor(number: int) -> wire.PurchaseOrder:
    return wire.PurchaseOrder(po=f"PO-{number}", vendor="Another")


def test_with_the_answer_held_back_and_the_feed_ahead_every_count_is_right(
    dock: Dock, server: Server, ledger: Ledger, told: Told
) -> None:
    """The central has taken it and shows it; the answer is lost, and so are the answers to questions."""
    held = threading.Event()

    def mute(request: Request, proceed: Proceed) -> Reply:
        reply = proceed()
        if "/operations" in request.path and not held.is_set():
            raise ResetError
        return reply

    server.rule = mute
    operation_id = dock.save("PO-1", UNIT)
    assert (received(dock), known(dock)) == (1, 1)
    with working(dock, way_to(server), told):
        until(lambda: cursor(dock) == 2)
        assert dock.state(operation_id) == "uncertain"
        assert (received(dock), known(dock)) == (1, 1)
        held.set()
        until(lambda: dock.state(operation_id) == "accepted", within_s=15)
        assert (received(dock), known(dock)) == (1, 1)
    assert ledger.effects[operation_id] == 1


def test_with_the_feed_held_back_after_the_answer_every_count_is_right(dock: Dock, server: Server, told: Told) -> None:
    held = threading.Event()

    def behind(request: Request, proceed: Proceed) -> Reply:
        if request.path.endswith("/changes") and not held.is_set():
            return problem(503, "Later.")
        return proceed()

    server.rule = behind
    operation_id = dock.save("PO-1", UNIT)
    with working(dock, way_to(server), told):
        until(lambda: dock.state(operation_id) == "accepted")
        assert (received(dock), known(dock), cursor(dock)) == (1, 1, 0)
        held.set()
        until(lambda: cursor(dock) == 2, within_s=15)
        assert (received(dock), known(dock)) == (1, 1)


def test_a_long_feed_comes_in_pages_while_new_work_goes_between(
    dock: Dock, server: Server, ledger: Ledger, told: Told
) -> None:
    ledger.add(*(wire.Serial(serial=f"SN{number}", sku="S", state="in_stock") for number in range(5_000)))
    ledger.rows_per_page = 500
    late: list[str] = []

    def in_between(request: Request, proceed: Proceed) -> Reply:
        if request.path.endswith("/changes") and request.parameters["after"] == "1000":
            late.append(dock.save("PO-1", UNIT))
        return proceed()

    server.rule = in_between
    with working(dock, way_to(server), told):
        told.wait_for(lambda s: s.cursor == len(ledger.changes) == 5_002, within_s=20)
    order = [request.parameters.get("after", request.method) for request in server.seen if request.path != "/hello"]
    assert order.index("POST") < order.index("2000")
    pulls = [status.pull for status in told.statuses if status.pull is not None]
    assert pulls
    assert told.last.pull is None
    assert dock.state(late[0]) == "accepted"


def test_another_database_behind_the_address_empties_the_copy_and_loses_nothing_of_ours(
    dock: Dock, server: Server, ledger: Ledger, told: Told
) -> None:
    ledger.add(PO)
    operation_id = dock.save("PO-1", UNIT)
    with working(dock, way_to(server), told) as worker:
        told.wait_for(lambda s: s.cursor == 3)
        with ledger.lock:
            ledger.feed = "feed-2"
            ledger.changes.clear()
            ledger.answers.clear()
            ledger.add(*(replace_vendor(number) for number in range(5)))
        assert pull_now(worker, 10)
        assert cursor(dock) == 5
        with dock.store.read() as connection:
            assert mirror.stand(connection).feed == "feed-2"
            assert connection.execute(tables.serials.select()).all() == []
        assert (received(dock), known(dock)) == (1, 1)
    assert dock.state(operation_id) == "accepted"


def test_a_central_restored_from_a_backup_is_read_again_from_the_start(
    dock: Dock, server: Server, ledger: Ledger, told: Told
) -> None:
    ledger.add(*(replace_vendor(number) for number in range(5)))
    with working(dock, way_to(server), told) as worker:
        told.wait_for(lambda s: s.cursor == 5)
        with ledger.lock:
            del ledger.changes[2:]
        assert pull_now(worker, 10)
        assert cursor(dock) == 2
        with dock.store.read() as connection:
            assert len(connection.execute(tables.purchase_orders.select()).all()) == 2


def test_a_refresh_brings_what_is_new_and_tells_how_far_it_is(
    dock: Dock, ledger: Ledger, worker: Worker, told: Told
) -> None:
    worker.start()
    told.wait_for(lambda s: s.pulled_at is not None)
    ledger.add(*(wire.Serial(serial=f"SN{number}", sku="S", state="in_stock") for number in range(3_000)))
    progress: list[Progress] = []
    ended = threading.Event()
    problems: list[BridgeError | None] = []

    def done(problem: BridgeError | None) -> None:
        problems.append(problem)
        ended.set()

    worker.refresh(Refresh(on_done=done, on_progress=progress.append))
    assert ended.wait(10)
    assert problems == [None]
    assert progress[0].start == 0
    assert [one.cursor for one in progress] == sorted(one.cursor for one in progress)
    assert progress[-1].cursor == 3_000
    assert cursor(dock) == 3_000


def test_a_refresh_that_cannot_be_done_says_why(server: Server, worker: Worker) -> None:
    server.rule = lambda *_: problem(503, "Down.")
    ended: list[BridgeError | None] = []
    worker.refresh(Refresh(on_done=ended.append))
    worker.start()
    until(lambda: len(ended) == 1)
    assert "cannot answer now" in str(ended[0])
    assert not pull_now(worker, 5)


def test_waiting_for_a_pull_ends_in_time(server: Server, worker: Worker) -> None:
    held = threading.Event()

    def silent(_: Request, proceed: Proceed) -> Reply:
        held.wait(20)
        return proceed()

    server.rule = silent
    worker.start()
    begun = time.monotonic()
    assert not pull_now(worker, 0.3)
    assert time.monotonic() - begun < 1
    held.set()


def test_polling_goes_on_by_itself(
    server: Server, ledger: Ledger, worker: Worker, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(link, "POLL_S", 0.2)
    worker.start()
    told.wait_for(lambda s: s.pulled_at is not None)
    ledger.add(PO)
    told.wait_for(lambda s: s.cursor == 1)
    assert server.count("GET", f"{wire.API}/hello") == 1
