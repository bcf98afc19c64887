"""From order to order and from mode to mode by scanning, with two scanners, and orders that go in parts."""

from bridge.sync.policy import State
from tests.dock import CAM_R_UPC, CAM_UPC, MOUNT_UPC
from tests.station.orders import PO, UNPAID
from tests.station.packing import PackingLine

PO_NUMBER = PO.po


def test_a_document_is_opened_from_either_mode_and_the_one_before_can_be_resumed(line: PackingLine) -> None:
    packer, order, camera = line.packer, line.shelf.order("pair"), line.shelf.camera()
    rows = packer.answers(PO_NUMBER, MOUNT_UPC, UNPAID.order, order, PO_NUMBER, "XJXUNDO", "XJXUNDO", "XJXSHIP")
    assert [(row.code, row.mode, row.document) for row in rows] == [
        ("document_opened", "receive", PO_NUMBER),
        ("unit_counted", "receive", PO_NUMBER),
        ("not_eligible", "receive", PO_NUMBER),
        ("document_opened", "ship", order),
        ("document_opened", "receive", PO_NUMBER),
        ("undone", "receive", PO_NUMBER),
        ("nothing_to_undo", "receive", PO_NUMBER),
        ("command_done", "receive", PO_NUMBER),
    ]
    assert packer.scan(order, camera, "XJXRECEIVE", camera) == [
        "document_opened",
        "item_and_serial_accepted",
        "command_done",
        "unknown_code",
    ]
    rows = packer.answers(order, camera, "XJXUNDO")
    assert [(row.code, row.mode) for row in rows] == [
        ("document_opened", "ship"),
        ("duplicate_on_document", "ship"),
        ("undone", "ship"),
    ]


def test_another_document_is_asked_about_while_units_are_in_the_box(line: PackingLine) -> None:
    packer, order, other = line.packer, line.shelf.order("mixed"), line.shelf.order("pair")
    camera, second = line.shelf.camera(), line.shelf.camera()
    assert packer.scan(order, camera) == ["document_opened", "item_and_serial_accepted"]
    (asked,) = packer.answers(other)
    assert (asked.level, asked.message) == (
        "ask",
        f"{order} has 1 unit in its box. Scan OK to park it and go on.",
    )
    assert packer.scan("XJXNO", other, PO_NUMBER, PO_NUMBER[:2] + PO_NUMBER[2:].lower(), MOUNT_UPC) == [
        "command_done",
        "other_document",
        "other_document",
        "double_trigger",
        "unit_counted",
    ]
    assert packer.scan(PO_NUMBER, "XJXECHO", "XJXOK") == ["other_document", "command_done", "document_opened"]
    assert packer.scan(other, camera, "XJXOK") == ["document_opened", "picked_elsewhere", "command_done"]
    assert packer.scan(second, order, "XJXOK") == ["item_and_serial_accepted", "other_document", "document_opened"]
    assert packer.scan(camera, "XJXUNDO", "XJXUNDO", "XJXUNDO") == [
        "duplicate_on_document",
        "undone",
        "undone",
        "nothing_to_undo",
    ]
    assert packer.scan(other, camera, "XJXFINISH")[1:] == ["item_and_serial_accepted", "saved"]
    assert packer.answered(other) == [State.ACCEPTED]
    assert line.gone(other) == {camera, second}


def test_two_scanners_pack_one_order_each_with_its_own_question_and_undo(line: PackingLine) -> None:
    packer, order = line.packer, line.shelf.order("mixed")
    first, second, rear = line.shelf.camera(), line.shelf.camera(), line.shelf.rear_camera()
    assert packer.scan(order, CAM_UPC) == ["document_opened", "serial_wanted"]
    assert packer.scan(CAM_R_UPC, scanner=1) == ["serial_wanted"]
    assert packer.scan(rear) == ["other_product"]
    assert packer.scan(rear, scanner=1) == ["confirm_removed"]
    assert packer.scan("XJXOK", scanner=1) == ["command_done"]
    assert packer.scan(first) == ["serial_accepted"]
    assert packer.scan(rear, scanner=1) == ["serial_accepted"]
    assert packer.scan("XJXCHECK", first) == ["command_done", "checked"]
    assert packer.scan(MOUNT_UPC, "XJXUNDO", "XJXUNDO", "XJXUNDO", scanner=1) == [
        "unit_counted",
        "undone",
        "undone",
        "nothing_to_undo",
    ]
    assert packer.scan(rear, MOUNT_UPC, MOUNT_UPC, MOUNT_UPC, second, scanner=1)[-1] == "item_and_serial_accepted"
    assert packer.scan(second) == ["not_a_tracking_number"], "the order is packed, and no scanner is asked anything"
    assert packer.scan(line.shelf.tracking(), "XJXFINISH", scanner=1) == ["tracking_accepted", "saved"]
    assert packer.answered(order) == [State.ACCEPTED]
    assert line.gone(order) == {first, second, rear}


def test_a_part_ships_where_that_is_allowed_and_the_rest_later(line: PackingLine) -> None:
    packer, order = line.packer, line.shelf.order("pair")
    first, second = line.shelf.camera(), line.shelf.camera()
    assert packer.scan(order, first, "XJXSHORT", "XJXFINISH")[2:] == ["incomplete", "incomplete"]
    packer.options(ship__partial="pin")
    assert packer.scan("XJXSHORT") == ["incomplete"], "without a PIN there is nobody to allow it"
    packer.lock("4711")
    assert packer.scan("XJXOK", "XJXSHORT", "XJXNO") == ["not_here", "pin_wanted", "command_done"]
    packer.options(ship__partial="allow")
    rows = packer.answers("XJXSHORT", "XJXFINISH")
    assert [row.message for row in rows] == [
        "Packed without 1 unit. Scan the tracking number.",
        f"Part of {order} shipped. Still open: 1 unit.",
    ]
    assert packer.answered(order) == [State.ACCEPTED]
    assert packer.shipment(order).partial == "allow"
    packer.options(ship__partial="block")
    packer.hurry()
    codes = packer.scan(order, first, "XJXOK", second, "XJXFINISH", order)
    assert codes == [
        "document_opened",
        "already_shipped",
        "command_done",
        "item_and_serial_accepted",
        "saved",
        "not_eligible",
    ]
    assert packer.answered(order) == [State.ACCEPTED, State.ACCEPTED]
    assert line.gone(order) == {first, second}
