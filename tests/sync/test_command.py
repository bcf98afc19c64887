"""`bridge sync`: by itself, and beside a station that runs with the same data."""

import pytest

from bridge.sync import centrals, command, wake, wire
from bridge.sync.command import Result
from bridge.sync.link import Way
from bridge.sync.status import Link
from tests.sync.loopback import Ledger, Server, problem
from tests.sync.scene import Dock, Told, way_to, working

UNIT = wire.Unit(sku="CAM-2", serial="CM1")


def test_it_sends_what_waits_and_pulls(dock: Dock, server: Server, ledger: Ledger) -> None:
    operation_id = dock.save("PO-1", UNIT)
    result = command.sync(dock.store, way_to(server))
    assert (result, result.exit_code, result.words) == (Result(0, 0), 0, "Nothing is left to send.")
    assert dock.state(operation_id) == "accepted"
    assert len(ledger.changes) == 2
    with dock.store.read() as connection:
        assert connection.exec_driver_sql("SELECT cursor FROM mirror.feed").scalar() == 2


def test_it_sends_even_what_would_wait_longer(dock: Dock, server: Server) -> None:
    dock.save("PO-1", UNIT)
    server.rule = lambda *_: problem(503, "Down.")
    result = command.sync(dock.store, way_to(server))
    assert (result.waiting, result.exit_code, result.words) == (1, 3, "1 waiting to send.")
    assert "cannot answer now" in result.problem
    server.rule = lambda _, proceed: proceed()
    assert command.sync(dock.store, way_to(server)) == Result(0, 0)


def test_refused_operations_are_told_until_they_are_settled(dock: Dock, server: Server, ledger: Ledger) -> None:
    ledger.refusals["PO-1"] = "PO-1 is closed."
    dock.save("PO-1", UNIT)
    result = command.sync(dock.store, way_to(server))
    assert (result.refused, result.exit_code, result.words) == (1, 3, "1 refused by the central.")
    assert command.sync(dock.store, way_to(server)).exit_code == 3


def test_with_nothing_to_send_a_central_that_is_away_is_an_error(dock: Dock, server: Server) -> None:
    server.rule = lambda *_: problem(503, "Down.")
    assert command.sync(dock.store, way_to(server)).exit_code == 1


def test_without_a_central_it_says_so(dock: Dock, server: Server) -> None:
    way = Way(address=lambda: None, dial=way_to(server).dial)
    result = command.sync(dock.store, way)
    assert (result.exit_code, result.problem) == (1, "No central is set in the Options.")


def test_an_address_that_is_none_is_one_sentence(dock: Dock) -> None:
    way = Way(address=lambda: "nonsense", dial=lambda address: centrals.connect(address, "token"))
    result = command.sync(dock.store, way)
    assert result.exit_code == 1
    assert result.problem.startswith("'nonsense' is not the address of a central")


def test_beside_a_running_station_it_wakes_that_one_and_waits(
    dock: Dock, server: Server, ledger: Ledger, told: Told
) -> None:
    elsewhere = Way(address=lambda: "http://nowhere.invalid", dial=way_to(server).dial)
    with working(dock, way_to(server), told):
        told.wait_for(lambda s: s.link is Link.ONLINE and s.pulled_at is not None)
        ledger.add(wire.Kit(kit_sku="K", components=(("A", 1),)))
        dock.save("PO-1", UNIT)
        assert command.sync(dock.store, elsewhere) == Result(0, 0)
        assert told.last.cursor == 3


def test_beside_a_running_station_with_nothing_to_send_that_one_pulls(
    dock: Dock, server: Server, ledger: Ledger, told: Told
) -> None:
    with working(dock, way_to(server), told):
        told.wait_for(lambda s: s.link is Link.ONLINE and s.pulled_at is not None)
        ledger.add(wire.Kit(kit_sku="K", components=(("A", 1),)))
        assert command.sync(dock.store, way_to(server)) == Result(0, 0)
        assert told.last.cursor == 1


def test_beside_a_station_that_holds_back_it_is_tried_at_once(dock: Dock, server: Server, told: Told) -> None:
    server.rule = lambda *_: problem(401, "Not known.")
    dock.save("PO-1", UNIT)
    with working(dock, way_to(server), told):
        told.wait_for(lambda s: s.link is Link.TOKEN_REFUSED)
        result = command.sync(dock.store, way_to(server))
        assert (result.exit_code, "does not accept this station's token" in result.problem) == (3, True)
        server.rule = lambda _, proceed: proceed()
        assert command.sync(dock.store, way_to(server)) == Result(0, 0)


def test_turns_are_numbered_and_done_in_order(dock: Dock) -> None:
    with dock.store.write() as connection:
        assert (wake.asked(connection), wake.done(connection)) == (0, 0)
        first, second = wake.ask(connection), wake.ask(connection)
        assert second > first
        wake.finish(connection, second, problem="Away.")
        assert (wake.done(connection), wake.problem(connection)) == (second, "Away.")
        assert wake.ask(connection) > second


@pytest.mark.parametrize(
    ("result", "words"),
    [
        (Result(2, 0), "2 waiting to send."),
        (Result(2, 1), "2 waiting to send, 1 refused by the central."),
    ],
)
def test_the_result_is_one_line(result: Result, words: str) -> None:
    assert result.words == words
