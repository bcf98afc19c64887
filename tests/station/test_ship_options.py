"""The same scans get another answer by one option alone."""

import pytest

from bridge.sync.policy import State
from tests.dock import CAM_UPC
from tests.station.orders import STRAPS, UNPAID
from tests.station.packing import PackingLine

ORDER = "ORDER"  # stands for the number of an order for one camera

# the scans, and what the last of them is answered by each value of the option
ANSWERS: dict[str, tuple[tuple[str, ...], dict[str, str]]] = {
    "ship.require_serial": ((ORDER, CAM_UPC), {"true": "serial_wanted", "false": "unit_counted"}),
    "ship.match_po": ((ORDER, CAM_UPC, "CM4821378Q0"), {"true": "never_received", "false": "serial_accepted"}),
    "ship.allow_unpaid": ((UNPAID.order,), {"false": "not_eligible", "true": "document_opened"}),
    "ship.by_item": (("STRAP",), {"false": "list_filtered", "true": "document_opened"}),
}


@pytest.mark.parametrize("key", ANSWERS)
def test_the_last_scan_is_answered_as_the_option_says(line: PackingLine, key: str) -> None:
    scans, by_value = ANSWERS[key]
    for value, code in by_value.items():
        order = line.shelf.order()
        line.packer.options(**{key.replace(".", "__"): value})
        assert line.packer.scan(*(order if text == ORDER else text for text in scans))[-1] == code
        line.packer.reset()


def test_by_item_opens_the_rush_order_for_that_single_unit(line: PackingLine) -> None:
    line.packer.options(ship__by_item="true")
    (row,) = line.packer.answers("STRAP")
    assert row.document == STRAPS[2].order


def test_an_unpaid_order_ships_where_that_is_allowed(line: PackingLine) -> None:
    camera = line.shelf.camera()
    line.packer.options(ship__allow_unpaid="true")
    assert line.packer.scan(UNPAID.order, camera, "XJXFINISH")[-1] == "saved"
    assert line.packer.answered(UNPAID.order) == [State.ACCEPTED]
    assert line.gone(UNPAID.order) == {camera}


def test_a_unit_without_its_serial_ships_where_none_is_wanted(line: PackingLine) -> None:
    packer, order = line.packer, line.shelf.order("pair")
    packer.options(ship__require_serial="false")
    camera = line.shelf.camera()
    codes = packer.scan(order, CAM_UPC, camera, "XJXFINISH")
    assert codes == ["document_opened", "unit_counted", "item_and_serial_accepted", "saved"]
    assert packer.answered(order) == [State.ACCEPTED]
    assert [unit.serial for unit in packer.shipment(order).units] == [None, camera]


def test_each_box_wants_its_tracking_number_where_that_is_required(line: PackingLine) -> None:
    packer, order = line.packer, line.shelf.order("pair")
    packer.options(ship__require_tracking="true")
    packer.scan(order, line.shelf.camera(), "XJXNEXT", line.shelf.camera())
    rows = packer.answers("XJXFINISH", line.shelf.tracking(), "XJXFINISH", line.shelf.tracking(), "XJXFINISH")
    assert [row.message.partition(".")[0] for row in rows[:3:2]] == [
        "Box 1 has no tracking number",
        "Box 2 has no tracking number",
    ]
    assert [row.code for row in rows] == ["incomplete", "tracking_accepted", "incomplete", "tracking_accepted", "saved"]


def test_each_box_wants_its_weight_where_that_is_required(line: PackingLine) -> None:
    packer, order = line.packer, line.shelf.order()
    packer.options(ship__require_weight="true")
    packer.scan(order, line.shelf.camera())
    (row,) = packer.answers("XJXFINISH")
    assert row.message == "Box 1 has no weight. Weigh it, then scan FINISH."
    line.scale.show("0.840")
    assert [row.code for row in packer.next_rows(packer.last() - 1, 2)] == ["incomplete", "weight_accepted"]
    assert packer.scan("XJXFINISH", scanner=1) == ["saved"]
    assert [box.weight_g for box in packer.shipment(order).boxes] == [840]


def test_a_serial_nobody_received_is_as_severe_as_the_option_says(line: PackingLine) -> None:
    packer, order = line.packer, line.shelf.order()
    packer.lock("4711")
    packer.options(ship__match_po="true", ship__match_po__level="block")
    row = packer.answers(order, CAM_UPC, "CM4821388Q0")[-1]
    assert (row.code, row.level) == ("never_received", "reject")
    packer.scan("XJXOK")
    for value, todo in {"block_pin": "Badge or PIN, or scan NO.", "ask": "Scan OK to keep it, NO to drop it."}.items():
        packer.options(ship__match_po__level=value)
        row = packer.answers("CM4821388Q0")[-1]
        assert (row.code, row.level, row.message) == ("never_received", "ask", f"Never received. {todo}")
        packer.scan("XJXNO")
    assert packer.scan("CM4821388Q0", "XJXOK") == ["never_received", "serial_accepted"]
    assert packer.scan("XJXFINISH") == ["saved"]
    assert packer.answered(order) == [State.ACCEPTED]
