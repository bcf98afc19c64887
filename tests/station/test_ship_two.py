"""Two stations that pack, and one serial."""

from collections.abc import Iterator

import pytest

from bridge.commands import run_settle
from bridge.desk.settling import WayOut
from bridge.sync.policy import State
from tests.dock import CAM_UPC
from tests.station.packing import Packer, PackingLine


@pytest.fixture(scope="module")
def second(running_line: PackingLine) -> Iterator[Packer]:
    """The other station."""
    with running_line.station("pack-2") as packer:
        yield packer


@pytest.fixture
def other(second: Packer) -> Iterator[Packer]:
    """The other station, on the list of orders."""
    yield second
    second.reset()


def told(loser: Packer, order: str) -> str:
    """The one sentence about the one bad unit of a refused shipment."""
    refused = loser.operations(order)[0]
    assert refused.answer is not None
    (bad,) = refused.answer.bad_units
    assert refused.answer.reason is not None
    assert refused.answer.reason.endswith(bad.reason), "what waits to be settled says it too"
    return bad.reason


def rest_goes(line: PackingLine, loser: Packer, order: str, serial: str, own: str) -> None:
    """The loser sends the rest, then the order's last unit."""
    run_settle(loser.process.folder, loser.operations(order)[0].id, way=WayOut.SEND_REST)
    assert loser.answered(order) == [State.SETTLED, State.ACCEPTED]
    loser.hurry()
    assert loser.scan(order, serial, "XJXOK") == ["document_opened", "already_shipped", "command_done"]
    last = line.shelf.camera()
    assert loser.scan(last, "XJXFINISH") == ["item_and_serial_accepted", "saved"]
    assert loser.answered(order) == [State.SETTLED, State.ACCEPTED, State.ACCEPTED]
    assert line.gone(order) == {own, last}


def test_the_second_to_ship_a_serial_is_told_which_station_order_and_time(line: PackingLine, other: Packer) -> None:
    shared, own, first = line.shelf.camera(), line.shelf.camera(), line.packer
    order, lost = line.shelf.order(), line.shelf.order("pair")
    assert other.scan(lost, shared, own)[1:] == ["item_and_serial_accepted"] * 2
    assert first.scan(order, shared, "XJXFINISH") == ["document_opened", "item_and_serial_accepted", "saved"]
    assert first.answered(order) == [State.ACCEPTED]
    (row,) = line.serials(order)
    assert other.scan("XJXFINISH") == ["saved"]
    assert other.answered(lost) == [State.REJECTED]
    when = f"on {row['shipped_at'][:10]} at {row['shipped_at'][11:16]} UTC by pack-1"
    assert told(other, lost) == f"{shared} was shipped on {order} {when}."
    rest_goes(line, other, lost, shared, own)


def test_of_two_stations_without_a_central_the_first_to_come_back_wins(line: PackingLine, other: Packer) -> None:
    shared, stations = line.shelf.camera(), (line.packer, other)
    orders, own = [line.shelf.order("pair") for _ in stations], [line.shelf.camera() for _ in stations]
    line.relay.cut()
    for station, order, serial in zip(stations, orders, own, strict=True):
        assert station.scan(order, shared, serial, "XJXFINISH")[-1] == "saved"
    line.relay.mend()
    for station in stations:
        station.hurry()
    ends = [station.answered(order) for station, order in zip(stations, orders, strict=True)]
    assert sorted(end[0] for end in ends) == [State.ACCEPTED, State.REJECTED]
    won = ends.index([State.ACCEPTED])
    lost = 1 - won
    assert line.gone(orders[won]) == {shared, own[won]}
    reason = told(stations[lost], orders[lost])
    assert reason.startswith(f"{shared} was shipped on {orders[won]} on ")
    assert reason.endswith(f" UTC by pack-{won + 1}.")
    rest_goes(line, stations[lost], orders[lost], shared, own[lost])
    for station in stations:
        station.hurry()
        row = station.answers("XJXSHIP", line.shelf.order(), CAM_UPC, shared)[-1]
        assert (row.code, row.message.startswith(f"Shipped on {orders[won]}, ")) == ("already_shipped", True)


def test_a_serial_that_another_station_has_shipped_is_stopped_at_its_scan(line: PackingLine, other: Packer) -> None:
    shared, order = line.shelf.camera(), line.shelf.order()
    assert other.scan(order, shared, "XJXFINISH")[-1] == "saved"
    assert other.answered(order) == [State.ACCEPTED]
    line.packer.hurry()
    row = line.packer.answers(line.shelf.order(), shared)[-1]
    assert (row.code, row.message.startswith(f"Shipped on {order}, ")) == ("already_shipped", True)


def test_an_order_that_another_station_ships_meanwhile_stops_at_the_finish(line: PackingLine, other: Packer) -> None:
    order, camera = line.shelf.order(), line.shelf.camera()
    assert line.packer.scan(order, camera)[-1] == "item_and_serial_accepted"
    assert other.scan(order, line.shelf.camera(), "XJXFINISH")[-1] == "saved"
    assert other.answered(order) == [State.ACCEPTED]
    (row,) = line.packer.answers("XJXFINISH")
    assert (row.code, row.message) == ("not_eligible", f"{order} is shipped. Put 1 unit back, then scan OK.")
    assert line.packer.scan("XJXOK", line.shelf.order(), camera)[-1] == "item_and_serial_accepted"
