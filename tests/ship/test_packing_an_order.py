"""Orders packed scan by scan on real files."""

import pytest

from bridge.session.state import Asked, Desk, Mode, Page
from bridge.sync import wire
from bridge.sync.shipments import Box
from tests.dock import CAM_UPC, MOUNT_CASE, MOUNT_UPC
from tests.pack import (
    ASIDE,
    CAM,
    CAM_B,
    CAM_C,
    PACKED,
    REAR,
    REAR_B,
    RETURNED,
    SENT_BACK,
    SHIPPED,
    UPS,
    UPS_2,
    Pack,
    order,
    serial,
)

ALL_OF_1 = (MOUNT_CASE, MOUNT_UPC, MOUNT_UPC, CAM, CAM_B, REAR)


STEPS = {
    "five scans ship an order": [
        ("SO-3", "document_opened"),
        (CAM_UPC, "serial_wanted"),
        (CAM, "serial_accepted"),
        (UPS, "tracking_accepted"),
        ("XJXFINISH", "saved"),
    ],
    "what must not leave is stopped": [
        ("SO-1", "document_opened"),
        (CAM_UPC, "serial_wanted"),
        (SHIPPED, "already_shipped"),
        (CAM, "confirm_removed"),
        ("XJXOK", "command_done"),
        (RETURNED, "not_in_stock"),
        ("XJXOK", "command_done"),
        (SENT_BACK, "not_in_stock"),
        ("XJXOK", "command_done"),
        (ASIDE, "not_in_stock"),
        ("XJXOK", "command_done"),
        (REAR, "other_product"),
        ("XJXOK", "command_done"),
        ("LAMP", "is_product_code"),
        (CAM, "serial_accepted"),
        ("LAMP", "not_on_document"),
        ("XJXOK", "command_done"),
        (CAM, "duplicate_on_document"),
    ],
    "orders that may not ship say why": [
        ("SO-5", "not_eligible"),
        ("SO-6", "not_eligible"),
        ("SO-3", "document_opened"),
    ],
    "a kit is packed by its parts": [
        ("SO-2", "document_opened"),
        ("KIT-1", "incomplete"),
        (REAR, "item_and_serial_accepted"),
        ("CBL", "unit_counted"),
        ("CBL", "unit_counted"),
        ("KIT-1", "over_quantity"),
        ("XJXOK", "command_done"),
        ("XJXFINISH", "not_acknowledged"),
        ("XJXOK", "command_done"),
        ("XJXFINISH", "saved"),
    ],
    "on the list an item filters, or opens the one order": [
        ("KIT-1", "document_opened"),
        ("XJXREVERT", "command_done"),
        ("CAM-R", "list_filtered"),
        ("LAMP", "not_on_document"),
        ("HELLO", "unknown_code"),
        ("XJXNEXT", "command_done"),
        ("XJXOK", "document_opened"),
    ],
    "a PO and back": [
        ("SO-1", "document_opened"),
        (CAM, "item_and_serial_accepted"),
        ("PO-1", "other_document"),
        ("XJXOK", "document_opened"),
        (CAM_UPC, "serial_wanted"),
        (CAM, "already_received"),
        ("XJXSHIP", "command_done"),
        ("SO-1", "document_opened"),
        (CAM, "duplicate_on_document"),
    ],
    "pack goes back with undo and out": [
        ("SO-3", "document_opened"),
        (CAM, "item_and_serial_accepted"),
        ("XJXUNDO", "undone"),
        (CAM, "item_and_serial_accepted"),
        (CAM, "not_a_tracking_number"),
        (CAM_UPC, "over_quantity"),
        ("XJXOK", "command_done"),
        ("XJXOUT", "command_done"),
        (CAM, "undone"),
        (CAM_B, "item_and_serial_accepted"),
        ("XJXFINISH", "saved"),
    ],
}


@pytest.mark.parametrize("steps", STEPS.values(), ids=STEPS.keys())
def test_each_scan_gets_its_answer_and_one_row(pack: Pack, steps: list[tuple[str, str]]) -> None:
    answered = [(text, pack.scan(text).code.value) for text, _ in steps]
    assert answered == steps
    assert [(text, code) for text, code, _ in pack.history()] == steps


def test_a_shipment_holds_units_boxes_numbers_and_weights(pack: Pack) -> None:
    pack.codes("SO-1", *ALL_OF_1[:3], "XJXNEXT", *ALL_OF_1[3:])
    assert pack.page() is Page.PACK
    pack.codes(UPS)
    pack.weigh("2.35")
    pack.codes("XJXNEXT", UPS_2)
    pack.weigh("0.4 kg", "COM9")
    assert pack.finish(checked=True).what == "SO-1 shipped."
    (shipment,) = pack.shipments()
    assert (shipment.order, shipment.checked, shipment.partial) == ("SO-1", True, "block")
    assert [(unit.sku, unit.quantity, unit.serial, unit.pallet) for unit in shipment.units] == [
        ("MNT-1", 4, None, 1),
        ("MNT-1", 1, None, 1),
        ("MNT-1", 1, None, 1),
        ("CAM-2", 1, CAM, 2),
        ("CAM-2", 1, CAM_B, 2),
        ("CAM-R", 1, REAR, 2),
    ]
    assert shipment.boxes == (
        Box(number=1, tracking=UPS, carrier="UPS", weight_g=2350, weighed="typed"),
        Box(number=2, tracking=UPS_2, carrier="UPS", weight_g=400, weighed="scale"),
    )
    assert pack.desk == Desk(mode=Mode.SHIP)


def test_a_unit_that_came_back_is_refused_with_the_day_it_did(pack: Pack) -> None:
    pack.pull(serial("CM4821366Q0", "CAM-2", "returned", received_at=PACKED, returned_at="2026-11-20T10:00:00.000Z"))
    pack.codes("SO-3")
    assert pack.scan("CM4821366Q0").what == "Returned 20 Nov, not restocked."
    pack.scan("XJXOK")
    assert pack.scan(SENT_BACK).what == "Sent back to the vendor."


def test_what_shipped_here_is_known_at_once(pack: Pack) -> None:
    pack.codes("SO-3", CAM, UPS, "XJXFINISH")
    assert pack.scan("SO-3").what == "SO-3 is shipped."
    pack.codes("SO-1")
    assert pack.scan(CAM).what == "Shipped on SO-3, 10:00."
    pack.codes("XJXOK", *ALL_OF_1[:3], CAM_B, CAM_C, REAR)
    assert pack.scan(UPS).what == "Used for SO-3, 10:00."


def test_a_unit_in_the_box_of_a_parked_order_is_named(pack: Pack) -> None:
    pack.codes("SO-1", CAM)
    assert pack.scan("SO-3").what == "SO-1 has 1 unit in its box."
    pack.codes("XJXOK", CAM_UPC)
    assert pack.scan(CAM).what == "In the box of SO-1."


def test_what_must_come_out_is_remembered_through_a_restart(pack: Pack) -> None:
    pack.codes("SO-1", CAM, "LAMP")
    pack.restart()
    assert (pack.desk.document, pack.page()) == ("SO-1", Page.OPEN)
    assert pack.codes(CAM_B, "XJXOK", CAM_B) == ["confirm_removed", "command_done", "item_and_serial_accepted"]


def test_a_restart_brings_a_complete_order_back_on_pack(pack: Pack) -> None:
    pack.codes("SO-3", CAM)
    pack.restart()
    assert pack.page() is Page.PACK
    assert pack.codes("XJXREVERT", "SO-3") == ["command_done", "document_opened"]
    assert pack.page() is Page.PACK


def test_undo_on_pack_brings_the_box_of_the_unit_to_hand(pack: Pack) -> None:
    pack.codes("SO-1", *ALL_OF_1[:3], "XJXNEXT", *ALL_OF_1[3:])
    assert pack.order().box == 1
    assert pack.scan("XJXUNDO").serial == REAR
    assert (pack.page(), pack.order().box) == (Page.OPEN, 2)


def test_the_line_of_an_answer_has_its_new_numbers(pack: Pack) -> None:
    pack.codes("SO-1", MOUNT_CASE)
    line = pack.line()
    assert line is not None
    assert (line.item.sku, line.now, line.left) == ("MNT-1", 4, 2)
    pack.codes(CAM, CAM_B, REAR, MOUNT_UPC, MOUNT_UPC)
    assert pack.page() is Page.PACK
    line = pack.line()
    assert line is not None
    assert (line.now, line.left) == (6, 0)


def test_a_cancellation_that_arrives_stops_the_page_and_frees_the_serials(pack: Pack) -> None:
    pack.codes("SO-1", CAM, CAM_UPC)
    pack.pull(order("SO-1", ("CAM-2", 2), status="cancelled"))
    verdict = pack.scan(CAM_B)
    assert (verdict.what, verdict.todo) == ("SO-1 is cancelled.", "Put 1 unit back, then scan OK.")
    assert pack.codes("XJXFINISH", "XJXOK") == ["not_eligible", "command_done"]
    assert pack.desk == Desk(mode=Mode.SHIP)
    assert pack.codes("SO-3", CAM) == ["document_opened", "item_and_serial_accepted"]
    assert pack.shipments() == []


def test_an_order_cancelled_while_it_is_parked_wants_its_units_back(pack: Pack) -> None:
    pack.codes("SO-1", CAM, "XJXREVERT")
    pack.pull(order("SO-1", ("CAM-2", 2), status="cancelled"))
    assert pack.scan("SO-1").todo == "Put 1 unit back, then scan OK."
    assert pack.codes("XJXOK", "SO-1") == ["command_done", "not_eligible"]
    assert pack.desk.document is None


def test_the_finish_says_what_was_not_checked_and_the_shipment_does_too(pack: Pack) -> None:
    pack.codes("SO-3", CAM)
    assert pack.finish(checked=False).todo == "Its state was not checked."
    assert [shipment.checked for shipment in pack.shipments()] == [False]


def test_a_part_ships_and_the_rest_stays_open(pack: Pack) -> None:
    pack.allow(ship_partial="allow")
    pack.codes("SO-1", CAM, "XJXSHORT")
    assert pack.scan("XJXFINISH").todo == "Still open: 8 units."
    assert [shipment.partial for shipment in pack.shipments()] == ["allow"]
    pack.codes("SO-1")
    line_of_cameras = next(part for part in pack.order().parts if part.item.sku == "CAM-2")
    assert (line_of_cameras.ordered, line_of_cameras.before, line_of_cameras.left) == (2, 1, 1)
    assert pack.codes(CAM, "XJXOK", CAM_B, CAM_C)[::3] == ["already_shipped", "over_quantity"]


def test_a_part_with_the_pin_is_marked_so(pack: Pack) -> None:
    pack.allow(ship_partial="pin")
    pack.lock("4711")
    pack.codes("SO-1", CAM)
    assert pack.codes("XJXSHORT", "4711", "XJXFINISH", source="typed") == ["pin_wanted", "command_done", "saved"]
    assert [shipment.partial for shipment in pack.shipments()] == ["pin"]
    assert ("PIN", "command_done", "SO-1") in pack.history()


def test_matching_a_po_refuses_what_nobody_received(pack: Pack) -> None:
    pack.allow(ship_match_po=True)
    pack.codes("SO-3", CAM_UPC)
    assert pack.scan("CM4821377Q0").code == "never_received"
    pack.allow(ship_match_po=False)
    assert pack.codes("XJXOK", "CM4821377Q0") == ["command_done", "serial_accepted"]


@pytest.mark.parametrize(("level", "held"), [("block", True), ("ask", False)])
def test_the_central_holds_a_shipment_to_a_po_only_where_nobody_here_may_let_it_pass(
    pack: Pack, level: str, *, held: bool
) -> None:
    pack.allow(ship_match_po=True, ship_match_po_level=level)
    pack.codes("SO-3", CAM, "XJXFINISH")
    assert [shipment.match_po for shipment in pack.shipments()] == [held]


def test_what_an_unsaved_receiving_here_counted_was_not_received_yet(pack: Pack) -> None:
    pack.codes("PO-1", CAM_UPC, "CM4821355Q0", "XJXSHIP")
    pack.allow(ship_match_po=True)
    assert pack.codes("SO-3", CAM_UPC, "CM4821355Q0") == ["document_opened", "serial_wanted", "never_received"]


def test_by_item_opens_the_order_of_that_single_unit(pack: Pack) -> None:
    pack.allow(ship_by_item=True)
    assert pack.codes(CAM_UPC, CAM_UPC) == ["document_opened", "serial_wanted"]
    assert pack.desk.document == "SO-3"


def test_two_ports_pack_one_order(pack: Pack) -> None:
    pack.scan("SO-1", "COM1")
    assert pack.scan(CAM_UPC, "COM1").code == "serial_wanted"
    assert pack.scan(REAR, "COM2").code == "item_and_serial_accepted"
    assert isinstance(pack.scanning.ports["COM1"].question, Asked)
    assert pack.scan(CAM, "COM1").code == "serial_accepted"
    assert pack.scan("XJXUNDO", "COM2").serial == REAR


def test_a_serial_that_another_station_shipped_meanwhile_is_refused(pack: Pack) -> None:
    pack.codes("SO-1", REAR_B)
    gone = wire.Serial(serial=CAM, sku="CAM-2", state="shipped", order="SO-88", shipped_at="2026-11-22T09:00:00.000Z")
    pack.pull(gone)
    assert pack.scan(CAM).what == "Shipped on SO-88, 22 Nov."
