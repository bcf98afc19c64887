"""Pack: how an order comes there, its boxes, tracking numbers and weights, and how it goes."""

import pytest

from bridge.session.effects import Acknowledge, Count, NextPallet, Partial, Save, Track, Weigh
from bridge.session.packing import shortened
from bridge.session.state import Allow, Desk, Mode, OrderTab, Page
from tests.session.packing_bench import CAM_UPC, MOUNT_CASE, MOUNT_UPC, UPS, UPS_2, Bench

CAM, CAM_B, REAR = "CM4821301Q0", "CM4821302Q0", "CR4821301"
FEDEX = "986578788855"


def test_the_last_unit_turns_the_page_with_its_own_verdict(bench: Bench) -> None:
    bench.codes("SO-3", CAM_UPC)
    verdict = bench.scan(CAM)
    assert (verdict.code, verdict.todo) == ("serial_accepted", "Scan the tracking number.")
    assert bench.effects() == (Count("CAM-2", serial=CAM),)
    assert bench.page() is Page.PACK


def test_a_quantity_turns_the_page_too(bench: Bench) -> None:
    bench.codes("SO-4", MOUNT_UPC, "XJXCOUNT")
    assert bench.page() is Page.OPEN
    assert bench.scan("2").code == "quantity_counted"
    assert bench.page() is Page.PACK


def test_the_last_unit_ends_the_questions_of_every_port(bench: Bench) -> None:
    bench.codes("SO-1", MOUNT_CASE, MOUNT_UPC, MOUNT_UPC, CAM, CAM_B)
    bench.scan("CAM-R", "COM2")
    assert bench.scan(REAR, "COM1").code == "item_and_serial_accepted"
    assert bench.page() is Page.PACK
    assert bench.ports["COM2"].question is None


def test_a_complete_order_opens_on_pack(bench: Bench) -> None:
    bench.codes("SO-3", CAM, "XJXREVERT")
    verdict = bench.scan("SO-3")
    assert (verdict.code, verdict.todo, bench.page()) == ("document_opened", "Scan the tracking number.", Page.PACK)


def test_carrier_comes_of_the_number_else_of_the_order(bench: Bench) -> None:
    bench.codes("SO-3", CAM)
    assert bench.scan(UPS).what == "UPS tracking accepted."
    assert bench.effects() == (Track(1, UPS, carrier="UPS"),)
    assert bench.scan("PARCEL-0001").what == "Tracking number accepted."
    assert bench.effects() == (Track(1, "PARCEL-0001", carrier="FedEx", service="Ground"),)


def test_a_postal_number_between_separators_is_one_number(bench: Bench) -> None:
    bench.codes("SO-3", CAM)
    assert bench.scan("]C142012345\x1d9200190281455323000008").code == "tracking_accepted"
    assert bench.effects() == (Track(1, "420123459200190281455323000008", carrier="USPS"),)


def test_only_a_part_of_a_tracking_number_is_none(bench: Bench) -> None:
    bench.codes("SO-3", CAM)
    assert bench.scan(UPS[:10], cut=True).code == "truncated"
    assert bench.scan("X" * 65).code == "not_a_tracking_number"


def test_blanks_make_a_tracking_number_neither_longer_nor_shorter(bench: Bench) -> None:
    bench.codes("SO-3", CAM)
    assert bench.scan(" ".join("1001901781990001000300617767839437")).what == "FedEx tracking accepted."
    assert bench.scan("1 2 3 4 5").code == "not_a_tracking_number"


def test_the_use_before_is_named(bench: Bench) -> None:
    bench.codes("SO-3", CAM)
    assert bench.scan("1Z999AA10123456784").what == "Used for SO-950, 4 Nov."


def two_boxes(bench: Bench) -> None:
    bench.codes("SO-1", MOUNT_CASE, MOUNT_UPC, MOUNT_UPC, "XJXNEXT", CAM, CAM_B, REAR)


def test_with_several_boxes_the_first_comes_to_hand(bench: Bench) -> None:
    bench.codes("SO-1", MOUNT_CASE, MOUNT_UPC, MOUNT_UPC, "XJXNEXT", CAM, CAM_B)
    assert bench.scan(REAR).todo == "Scan the tracking number of box 1."
    assert bench.page() is Page.PACK
    assert bench.effects() == (Count("CAM-R", serial=REAR), NextPallet(1))
    verdict = bench.scan(UPS)
    assert (verdict.todo, bench.effects()) == ("Scan NEXT for box 2.", (Track(1, UPS, carrier="UPS"),))
    assert bench.scan("XJXNEXT").what == "Box 2."
    assert bench.scan(UPS).what == "Used for box 1 of this order."
    assert bench.scan(UPS_2).todo == "Scan FINISH to ship."


def test_next_goes_round_the_boxes_without_a_number_then_begins_a_new_one(bench: Bench) -> None:
    two_boxes(bench)
    assert [bench.scan("XJXNEXT").what for _ in range(2)] == ["Box 2.", "Box 1."]
    bench.codes(UPS, "XJXNEXT", UPS_2)
    assert bench.scan("XJXNEXT").what == "Box 3."
    assert bench.scan("XJXNEXT").what == "Box 3 is still empty."
    assert bench.effects() == ()


def test_undo_takes_the_unit_out_of_its_own_box(bench: Bench) -> None:
    two_boxes(bench)
    assert bench.scan("XJXUNDO").serial == REAR
    assert (bench.page(), bench.shelf.work.box) == (Page.OPEN, 2)
    bench.scan(REAR)
    assert bench.scan("XJXUNDO", "COM2").code == "nothing_to_undo"
    assert bench.page() is Page.PACK


def test_finish_ships_and_leads_to_the_orders(bench: Bench) -> None:
    bench.codes("SO-3", CAM, UPS)
    verdict = bench.scan("XJXFINISH")
    assert (verdict.code, verdict.what, verdict.todo) == ("saved", "SO-3 shipped.", "Scan the next order.")
    assert bench.effects() == (Save(),)
    assert bench.shelf.desk == Desk(mode=Mode.SHIP)


def test_what_the_central_was_not_asked_is_said(bench: Bench) -> None:
    bench.codes("SO-3", CAM)
    bench.checked = False
    assert bench.scan("XJXFINISH").todo == "Its state was not checked."


def test_tracking_and_weight_are_wanted_of_each_box_that_holds_anything(bench: Bench) -> None:
    bench.allow(ship_require_tracking=True, ship_require_weight=True)
    two_boxes(bench)
    assert bench.scan("XJXFINISH").what == "Box 1 has no tracking number."
    bench.codes(UPS)
    bench.weigh("2.35")
    assert bench.scan("XJXFINISH").what == "Box 2 has no tracking number."
    assert bench.effects() == (NextPallet(2),)
    bench.codes(UPS_2)
    assert bench.scan("XJXFINISH").what == "Box 2 has no weight."
    bench.weigh("1.2")
    bench.codes("XJXNEXT")
    assert bench.scan("XJXFINISH").code == "saved"


def test_a_weight_is_of_the_box_in_hand_typed_or_from_the_scale(bench: Bench) -> None:
    bench.codes("SO-3", CAM)
    verdict = bench.weigh("2,35")
    assert (verdict.code, verdict.what) == ("weight_accepted", "2.35 kg taken.")
    assert verdict.todo == "Scan the tracking number."
    assert bench.effects() == (Weigh(1, 2350, "typed"),)
    bench.codes(UPS)
    assert bench.weigh("2.350 kg", "COM9").todo == "Scan FINISH to ship."
    assert bench.effects() == (Weigh(1, 2350, "scale"),)
    assert bench.weigh("heavy").code == "not_a_quantity"
    assert bench.weigh("0").code == "not_a_quantity"


def test_a_weight_leads_to_what_is_next_of_several_boxes(bench: Bench) -> None:
    two_boxes(bench)
    assert bench.weigh("2.35").todo == "Scan the tracking number of box 1."
    bench.scan(UPS)
    assert bench.weigh("2.35").todo == "Scan NEXT for box 2."
    bench.codes("XJXNEXT", UPS_2)
    assert bench.weigh("1.10").todo == "Scan FINISH to ship."


def test_a_weight_has_no_place_but_on_pack(bench: Bench) -> None:
    assert bench.weigh("2.35").code == "not_here"
    bench.codes("SO-3")
    assert bench.weigh("2.35").code == "not_here"
    bench.codes(CAM, "LAMP")
    assert bench.weigh("2.35").code == "confirm_removed"


def test_a_warning_must_be_confirmed_before_the_order_ships(bench: Bench) -> None:
    bench.shelf.warnings = {"CAM-2": "Lithium label."}
    bench.codes("SO-3", CAM)
    verdict = bench.scan("XJXFINISH")
    assert (verdict.code, verdict.what, verdict.sku) == ("not_acknowledged", "Lithium label not confirmed.", "CAM-2")
    assert bench.scan("XJXOK").what == "Confirmed."
    assert bench.effects() == (Acknowledge(("CAM-2",)),)
    assert bench.codes("XJXOK", "XJXFINISH") == ["not_here", "saved"]


def test_a_warning_may_be_confirmed_while_units_are_scanned(bench: Bench) -> None:
    bench.shelf.warnings = {"MNT-1": "Fragile"}
    assert bench.codes("SO-1", "XJXOK", MOUNT_UPC, "XJXOK", "XJXOK") == [
        "document_opened",
        "not_here",
        "unit_counted",
        "command_done",
        "not_here",
    ]


@pytest.mark.parametrize(
    ("warning", "short"),
    [
        ("Fragile", "Fragile"),
        ("Put the lithium label on the long side.", "Put the lithium…"),
        ("Donaudampfschifffahrtsgesellschaft", "Donaudampfschifffahr…"),
    ],
)
def test_a_long_warning_is_shortened_to_the_room_of_the_banner(warning: str, short: str) -> None:
    assert shortened(warning) == short
    assert len(f"{shortened(warning)} not confirmed.") <= 36


def test_units_that_a_pull_added_are_missing(bench: Bench) -> None:
    bench.codes("SO-3", CAM)
    bench.shelf.sheet.wants["CAM-2"] = 3
    verdict = bench.scan("XJXFINISH")
    assert (verdict.code, verdict.what, verdict.todo) == ("incomplete", "2 units are missing.", "Scan them first.")
    assert bench.scan("CAM-2").what == "CAM-2 stays out of this part."


def test_an_order_whose_units_all_left_its_box_does_not_ship(bench: Bench) -> None:
    bench.codes("SO-3", CAM)
    bench.shelf.work.units.clear()
    assert bench.scan("XJXFINISH").what == "Nothing is scanned yet."


def test_short_ships_a_part_where_that_is_allowed(bench: Bench) -> None:
    bench.allow(ship_partial="allow")
    bench.codes("SO-1", CAM, "XJXNEXT")
    verdict = bench.scan("XJXSHORT")
    assert (verdict.code, verdict.what, bench.page()) == ("command_done", "Packed without 8 units.", Page.PACK)
    assert (verdict.todo, bench.effects()) == ("Scan the tracking number.", (Partial("allow"), NextPallet(1)))
    shipped = bench.scan("XJXFINISH")
    assert (shipped.what, shipped.todo) == ("Part of SO-1 shipped.", "Still open: 8 units.")


def test_short_with_a_pin(bench: Bench) -> None:
    bench.guard.pin = "4711"
    bench.allow(ship_partial="pin")
    bench.codes("SO-1", CAM)
    assert bench.scan("XJXSHORT", "typed").code == "pin_wanted"
    assert isinstance(bench.ports["keyboard"].question, Allow)
    assert bench.codes("1234", "4711", source="typed") == ["pin_wanted", "command_done"]
    assert (bench.page(), bench.effects()) == (Page.PACK, (Partial("pin"),))
    assert bench.scan("XJXFINISH").code == "saved"


def test_no_to_the_pin_stays_on_the_scan_page(bench: Bench) -> None:
    bench.guard.pin = "4711"
    bench.allow(ship_partial="pin")
    assert bench.codes("SO-1", CAM, "XJXSHORT", "XJXNO") == [
        "document_opened",
        "item_and_serial_accepted",
        "pin_wanted",
        "command_done",
    ]
    assert bench.page() is Page.OPEN


def test_short_with_a_pin_that_nobody_set_is_blocked(bench: Bench) -> None:
    bench.allow(ship_partial="pin")
    assert bench.codes("SO-1", CAM, "XJXSHORT")[-1] == "incomplete"


def test_short_needs_no_pin_where_the_lock_is_off(bench: Bench) -> None:
    bench.guard.pin = "4711"
    bench.allow(ship_partial="pin", security_lock_partial=False)
    assert bench.codes("SO-1", CAM, "XJXSHORT")[-1] == "command_done"
    assert bench.effects() == (Partial("allow"),)


def test_over_receiving_has_no_say_in_shipping(bench: Bench) -> None:
    bench.guard.pin = "4711"
    for way in ("pin", "allow"):
        bench.allow(receive_over_receive=way)
        assert bench.codes("SO-4", MOUNT_CASE, "XJXOK", "XJXREVERT")[1] == "over_quantity"


def test_taking_a_serial_out_wants_the_pin_here_too(bench: Bench) -> None:
    bench.guard.pin = "4711"
    bench.codes("SO-1", CAM, "XJXOUT")
    assert bench.scan(CAM, "COM1").code == "pin_wanted"
    assert bench.scan("4711", "typed").code == "undone"


def test_by_item_opens_the_order_of_that_single_unit(bench: Bench) -> None:
    assert bench.scan("CAM-2").what == "3 orders need CAM-2."
    bench.allow(ship_by_item=True)
    assert bench.scan("CAM-2", after_s=5).code == "document_opened"
    assert bench.shelf.desk.document == "SO-3"


def test_the_tab_of_the_list_is_kept_through_an_order(bench: Bench) -> None:
    bench.shelf.desk = Desk(mode=Mode.SHIP, tab=OrderTab.ATTENTION)
    bench.codes("SO-1", "XJXREVERT")
    assert bench.shelf.desk == Desk(mode=Mode.SHIP, tab=OrderTab.ATTENTION)
    bench.codes("XJXSHIP")
    assert bench.shelf.desk.tab is OrderTab.UNSHIPPED


def test_the_number_of_an_order_leads_from_receiving_to_shipping_and_back(bench: Bench) -> None:
    bench.shelf.desk = Desk(mode=Mode.RECEIVE)
    assert bench.scan("SO-5").what == "SO-5 is unpaid."
    bench.codes("SO-1")
    assert (bench.shelf.desk.mode, bench.shelf.desk.page) == (Mode.SHIP, Page.OPEN)
    bench.codes("PO-1")
    assert (bench.shelf.desk.mode, bench.shelf.desk.page) == (Mode.RECEIVE, Page.OPEN)
    assert bench.scan("XJXSHIP").what == "Back to the list."
    assert bench.shelf.desk == Desk(mode=Mode.SHIP)
    assert bench.scan("XJXRECEIVE").todo == "Scan a purchase order."
    assert bench.shelf.desk == Desk(mode=Mode.RECEIVE)
    assert bench.scan("XJXSHIP").todo == "Scan an order number."
