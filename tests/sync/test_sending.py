"""Operations on their way to a central that keeps the protocol and one that does not."""

import logging
from collections.abc import Callable
from dataclasses import replace

import pytest

from bridge.moments import now
from bridge.sync import centrals, mirror, outbox, wire
from bridge.sync.status import Link
from bridge.sync.worker import Worker
from tests.sync.loopback import Ledger, Proceed, Reply, Request, ResetError, Server, problem, serve
from tests.sync.scene import Dock, Told, pull_now, way_to, working
from tests.waiting import until

UNIT = wire.Unit(sku="CAM-2", serial="CM1")
PO = wire.PurchaseOrder(po="PO-1", vendor="V", lines=(wire.PoLine(sku="CAM-2", quantity=9),))
HTML = Reply(200, b"<html>guest network</html>", "text/html")


def unit(number: int) -> wire.Unit:
    return wire.Unit(sku="CAM-2", serial=f"CM{number}")


def cursor(dock: Dock) -> int:
    with dock.store.read() as connection:
        return mirror.stand(connection).cursor


def pushing(request: Request) -> bool:
    return request.method == "POST"


def test_everything_waits_while_the_central_is_away_and_goes_in_order_when_it_is_back(dock: Dock, told: Told) -> None:
    ledger = Ledger()
    with serve(ledger) as first:
        port = int(first.address.rpartition(":")[2])
    ids = [dock.save("PO-1", unit(number)) for number in range(5)] + [dock.save("PO-2", unit(9))]
    with working(dock, way_to(first), told):
        status = told.wait_for(lambda s: s.link is Link.OFFLINE)
        assert (status.waiting, "cannot be reached" in status.problem) == (6, True)
        until(lambda: dock.entry(ids[0]).error is not None)
        assert dock.state(ids[0]) == "pending"
        with serve(ledger, port):
            told.wait_for(lambda s: s.link is Link.ONLINE and s.waiting == 0, within_s=20)
            told.wait_for(lambda s: s.cursor == len(ledger.changes))
    assert list(ledger.answers) == [ids[0], ids[5], *ids[1:5]]
    assert set(ledger.effects.values()) == {1}


def test_an_answer_that_is_lost_is_asked_for_and_nothing_is_applied_twice(
    dock: Dock, server: Server, ledger: Ledger, worker: Worker
) -> None:
    def lose(request: Request, proceed: Proceed) -> Reply:
        reply = proceed()
        if pushing(request):
            raise ResetError
        return reply

    server.rule = lose
    operation_id = dock.save("PO-1", UNIT)
    worker.start()
    until(lambda: dock.state(operation_id) == "accepted")
    assert ledger.effects[operation_id] == 1
    assert server.count("POST", f"{wire.API}/operations") == 1
    assert server.count("GET", f"{wire.API}/operations/{operation_id}") == 1


def test_after_a_sending_without_an_answer_the_central_is_greeted_first(dock: Dock, server: Server, told: Told) -> None:
    server.rule = lambda _, proceed: proceed() if not server.count("POST", "") else problem(503, "Frozen.")
    for number in range(3):
        dock.save(f"PO-{number}", unit(number))
    with working(dock, way_to(server), told):
        told.wait_for(lambda s: s.link is Link.OFFLINE)
    paths = [request.path.removeprefix(wire.API) for request in server.seen]
    assert paths[:3] == ["/hello", "/operations", "/hello"]


def test_an_operation_that_never_arrived_is_sent_again_after_asking(
    dock: Dock, server: Server, ledger: Ledger, worker: Worker
) -> None:
    def drop_first(request: Request, proceed: Proceed) -> Reply:
        if pushing(request) and server.count("POST", "") == 1:
            raise ResetError
        return proceed()

    server.rule = drop_first
    operation_id = dock.save("PO-1", UNIT)
    worker.start()
    until(lambda: dock.state(operation_id) == "accepted")
    verbs = [request.method for request in server.seen if "/operations" in request.path]
    assert verbs == ["POST", "GET", "POST"]
    assert ledger.effects[operation_id] == 1


@pytest.mark.parametrize("fault", [lambda: HTML, lambda: Reply(500, b"", "text/html"), lambda: Reply(200, b"{}")])
def test_an_operation_that_upsets_the_central_stops_neither_others_nor_the_list(
    dock: Dock, server: Server, ledger: Ledger, told: Told, fault: Callable[[], Reply]
) -> None:
    ledger.add(PO)

    def poisoned(request: Request, proceed: Proceed) -> Reply:
        return fault() if b"PO-BAD" in request.body else proceed()

    server.rule = poisoned
    bad = dock.save("PO-BAD", unit(0))
    behind = dock.save("PO-BAD", unit(1))
    good = [dock.save(f"PO-{number}", unit(number)) for number in range(2, 6)]
    with working(dock, way_to(server), told):
        told.wait_for(lambda s: s.waiting == 2)
        told.wait_for(lambda s: s.cursor == len(ledger.changes) == 9)
        assert {dock.state(operation_id) for operation_id in good} == {"accepted"}
        late = dock.save("PO-9", unit(9))
        until(lambda: dock.state(late) == "accepted", within_s=2)
        assert told.last.link is Link.ONLINE
        assert dock.state(behind) == "pending"
        server.rule = lambda _, proceed: proceed()
        until(lambda: dock.state(behind) == "accepted", within_s=15)
    assert list(ledger.effects.values()) == [1] * 7
    assert dock.state(bad) == "accepted"


def test_a_central_that_takes_nothing_still_gives_its_list(
    dock: Dock, server: Server, ledger: Ledger, told: Told
) -> None:
    server.rule = lambda request, proceed: problem(500, "Oops.") if pushing(request) else proceed()
    ids = [dock.save(f"PO-{number}", unit(number)) for number in range(8)]
    with working(dock, way_to(server), told) as worker:
        told.wait_for(lambda s: s.link is Link.ONLINE)
        for number in range(3):
            ledger.add(wire.Kit(kit_sku=f"K{number}", components=(("A", 1),)))
            assert pull_now(worker, 10)
            assert cursor(dock) == number + 1
        assert told.last.waiting == 8
        server.rule = lambda _, proceed: proceed()
        told.wait_for(lambda s: s.waiting == 0, within_s=20)
    assert {dock.state(operation_id) for operation_id in ids} == {"accepted"}


def test_a_question_that_upsets_the_central_stops_nothing_else(
    dock: Dock, server: Server, ledger: Ledger, told: Told
) -> None:
    bad = dock.save("PO-BAD", unit(0))
    with dock.store.write() as connection:
        outbox.mark_sending(connection, [bad], now())

    def poisoned(request: Request, proceed: Proceed) -> Reply:
        return problem(500, "Oops.") if request.path.endswith(bad) else proceed()

    server.rule = poisoned
    good = dock.save("PO-1", unit(1))
    with working(dock, way_to(server), told):
        until(lambda: dock.state(good) == "accepted")
        told.wait_for(lambda s: s.cursor == len(ledger.changes))
        assert dock.state(bad) == "uncertain"
        server.rule = lambda _, proceed: proceed()
        until(lambda: dock.state(bad) == "accepted", within_s=15)


def test_a_refused_operation_stays_to_be_seen_and_blocks_nothing(
    dock: Dock, ledger: Ledger, worker: Worker, told: Told
) -> None:
    ledger.refusals["PO-2"] = "PO-2 is closed."
    refused, after, other = dock.save("PO-2", unit(1)), dock.save("PO-2", unit(2)), dock.save("PO-1", unit(3))
    worker.start()
    status = told.wait_for(lambda s: s.refused == 2 and s.waiting == 0)
    assert status.link is Link.ONLINE
    assert (dock.state(other), dock.state(refused), dock.state(after)) == ("accepted", "rejected", "rejected")
    assert dock.entry(refused).error == "PO-2 is closed."


def test_a_request_that_is_refused_whole_is_tried_one_by_one(
    dock: Dock, server: Server, worker: Worker, told: Told
) -> None:
    def strict(request: Request, proceed: Proceed) -> Reply:
        return problem(422, "A unit has no SKU.") if b"PO-BAD" in request.body else proceed()

    server.rule = strict
    bad, good = dock.save("PO-BAD", unit(1)), dock.save("PO-1", unit(2))
    worker.start()
    told.wait_for(lambda s: s.waiting == 0)
    assert (dock.state(bad), dock.entry(bad).error, dock.state(good)) == ("rejected", "A unit has no SKU.", "accepted")


def test_the_job_of_an_operation_is_followed_to_its_end(
    dock: Dock, server: Server, ledger: Ledger, worker: Worker, told: Told
) -> None:
    operation_id = dock.save("PO-1", UNIT)
    ledger.jobs[operation_id] = "queued"

    def job() -> str | None:
        answer = dock.entry(operation_id).answer
        return answer.job.state if answer and answer.job else None

    worker.start()
    until(lambda: job() == "queued")
    for state in ("running", "done"):
        before = told.last.answers
        ledger.jobs[operation_id] = state
        until(lambda: job() == state)  # noqa: B023 - called before the next turn
        told.wait_for(lambda s: s.answers > before)  # noqa: B023 - the same
    asked = server.count("GET", f"{wire.API}/operations/")
    assert pull_now(worker, 5)
    assert server.count("GET", f"{wire.API}/operations/") == asked


def test_a_job_left_by_an_earlier_run_is_followed(dock: Dock, server: Server, ledger: Ledger, told: Told) -> None:
    operation_id = dock.save("PO-1", UNIT)
    ledger.jobs[operation_id] = "running"
    with working(dock, way_to(server), told):
        until(lambda: dock.state(operation_id) == "accepted")
    ledger.jobs[operation_id] = "failed"
    with working(dock, way_to(server), told):
        until(lambda: (answer := dock.entry(operation_id).answer) and answer.job and answer.job.state == "failed")


def test_an_operation_left_on_its_way_by_a_fault_is_asked_about(
    dock: Dock, server: Server, ledger: Ledger, told: Told, errors_logged: list[logging.LogRecord]
) -> None:
    class Stumbling:
        """A central whose first answer cannot be handled."""

        def __init__(self, real: centrals.Central) -> None:
            self.address = real.address
            self.hello, self.pull, self.ask, self.hang_up = real.hello, real.pull, real.ask, real.hang_up
            self.present = real.present
            self._real = real

        def push(self, operations: object) -> tuple[wire.Answer, ...]:
            self._real.push(operations)  # type: ignore[arg-type]
            raise ZeroDivisionError

    real = way_to(server)
    operation_id = dock.save("PO-1", UNIT)
    with working(dock, replace(real, dial=lambda address: Stumbling(real.dial(address))), told):
        until(lambda: dock.state(operation_id) == "accepted")
    assert ledger.effects[operation_id] == 1
    errors_logged.clear()
