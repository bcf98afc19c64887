"""Orders that the central stops while they are packed, or lets go without having been asked."""

import pytest

from bridge.commands import run_settle
from bridge.desk.settling import WayOut
from bridge.sync.policy import State
from tests.dock import CAM_UPC, MOUNT_UPC
from tests.station.orders import PO
from tests.station.packing import PackingLine

ANSWERED_WITHIN_S = 2.5


@pytest.mark.parametrize(("status", "word"), [("cancelled", "cancelled"), ("on_hold", "on hold")])
def test_an_order_stopped_while_it_is_packed_stops_every_scan_until_its_units_are_put_back(
    line: PackingLine, status: str, word: str
) -> None:
    packer, order, other = line.packer, line.shelf.order("mixed"), line.shelf.order()
    camera, second = line.shelf.camera(), line.shelf.camera()
    packer.scan(order, camera, MOUNT_UPC)
    assert packer.scan(CAM_UPC, scanner=1) == ["serial_wanted"]
    line.change(order, status=status)
    packer.hurry()
    (row,) = packer.answers(second, scanner=1)
    assert (row.code, row.message) == ("not_eligible", f"{order} is {word}. Put 2 units back, then scan OK.")
    codes = (MOUNT_UPC, other, "XJXUNDO", "XJXNEXT", "XJXFINISH", "HELLO")
    assert packer.scan(*codes) == ["not_eligible"] * len(codes)
    assert packer.scan("XJXOK") == ["command_done"]
    assert packer.scan(order, other, camera) == ["not_eligible", "document_opened", "item_and_serial_accepted"]
    assert packer.operations(order) == []


@pytest.mark.parametrize("status", ["cancelled", "on_hold"])
def test_finish_asks_first_and_ships_nothing_that_was_stopped_meanwhile(line: PackingLine, status: str) -> None:
    packer, order, camera = line.packer, line.shelf.order(), line.shelf.camera()
    assert packer.scan(order, camera, line.shelf.tracking())[-1] == "tracking_accepted"
    line.change(order, status=status)
    assert packer.scan("XJXFINISH", "XJXFINISH", "XJXOK") == ["not_eligible", "double_trigger", "command_done"]
    assert packer.operations(order) == []
    assert packer.scan(line.shelf.order(), camera) == ["document_opened", "item_and_serial_accepted"]


def test_an_order_on_hold_that_is_released_is_packed_anew(line: PackingLine) -> None:
    packer, order, camera = line.packer, line.shelf.order("pair"), line.shelf.camera()
    packer.scan(order, camera)
    line.change(order, status="on_hold")
    packer.hurry()
    assert packer.scan("XJXFINISH", "XJXOK") == ["not_eligible", "command_done"]
    line.change(order, status="in_process")
    packer.hurry()
    assert packer.scan(order, camera, line.shelf.camera(), "XJXFINISH")[1:] == [
        "item_and_serial_accepted",
        "item_and_serial_accepted",
        "saved",
    ]
    assert packer.answered(order) == [State.ACCEPTED]


def test_without_a_central_a_whole_order_ships_and_says_that_its_state_was_not_checked(line: PackingLine) -> None:
    packer, order, camera = line.packer, line.shelf.order(), line.shelf.camera()
    line.relay.cut()
    assert packer.scan(order, CAM_UPC, camera, line.shelf.tracking())[-1] == "tracking_accepted"
    (row,) = packer.answers("XJXFINISH")
    assert row.message == f"{order} shipped. Its state was not checked."
    assert packer.shipment(order).checked is False
    assert packer.scan(order, line.shelf.order("pair"), camera)[::2] == ["not_eligible", "already_shipped"]
    line.relay.mend()
    packer.hurry()
    assert packer.answered(order) == [State.ACCEPTED]
    assert line.gone(order) == {camera}


def test_a_central_that_takes_the_call_and_never_answers_holds_a_finish_up_no_longer_than_two_seconds(
    line: PackingLine,
) -> None:
    packer, order, camera = line.packer, line.shelf.order(), line.shelf.camera()
    packer.scan(order, camera)
    line.relay.hang()
    assert packer.seconds_to("XJXFINISH") < ANSWERED_WITHIN_S
    assert packer.rows()[-1].message == f"{order} shipped. Its state was not checked."
    other, third = line.shelf.order(), line.shelf.order()
    codes = packer.scan(other, line.shelf.camera(), "XJXFINISH", third, line.shelf.camera())
    assert codes[2:] == ["saved", "document_opened", "item_and_serial_accepted"], "what came behind it, in its turn"
    line.relay.mend()
    packer.hurry()
    for number in (order, other):
        assert packer.answered(number) == [State.ACCEPTED]
    assert line.gone(order) == {camera}


def test_what_was_just_received_ships_before_any_central_knows_of_it(line: PackingLine) -> None:
    packer, order, new = line.packer, line.shelf.order(), "CM4821390Q0"
    packer.options(ship__match_po="true")
    line.relay.cut()
    assert packer.scan(PO.po, CAM_UPC, new, "XJXFINISH", "XJXOK")[-1] == "saved"
    assert packer.scan(order, new, "XJXFINISH") == ["document_opened", "item_and_serial_accepted", "saved"]
    line.relay.mend()
    packer.hurry()
    assert packer.answered(order) == [State.ACCEPTED]
    (unit,) = line.serials(order)
    assert (unit["serial"], unit["state"], unit["po"]) == (new, "shipped", PO.po)


def test_an_order_cancelled_before_its_shipment_came_is_refused_and_its_serial_is_free_once_that_is_dropped(
    line: PackingLine,
) -> None:
    packer, order, other, camera = line.packer, line.shelf.order(), line.shelf.order(), line.shelf.camera()
    line.relay.cut()
    assert packer.scan(order, camera, "XJXFINISH")[-1] == "saved"
    line.change(order, status="cancelled")
    line.relay.mend()
    packer.hurry()
    assert packer.answered(order) == [State.REJECTED]
    (refused,) = packer.operations(order)
    assert refused.error == f"{order} is cancelled."
    run_settle(packer.process.folder, refused.id, way=WayOut.DROP)
    assert packer.scan(order, other, camera) == ["not_eligible", "document_opened", "item_and_serial_accepted"]
    assert packer.scan("XJXFINISH") == ["saved"]
    assert packer.answered(other) == [State.ACCEPTED]
