"""What the vendor says is in the box: a serial alone counts, others are asked for, the review says what is missing."""

import pytest

from bridge.receive.model import VendorSerial
from bridge.sync import wire
from tests.dock import Dock

ITEM = "RAD-5"


@pytest.fixture
def opened(dock: Dock) -> Dock:
    dock.scan("PO-1007")
    return dock


def now_of(dock: Dock) -> int:
    assert dock.last is not None
    assert dock.last.line is not None
    return dock.last.line.now


def test_a_serial_alone_counts_its_item(opened: Dock) -> None:
    verdict = opened.scan("rd-0001")
    assert (verdict.code, verdict.sku, verdict.serial) == ("item_and_serial_accepted", "RAD-5", "rd-0001")
    assert now_of(opened) == 1


def test_the_same_serial_alone_again_is_named(opened: Dock) -> None:
    assert opened.codes("RD-0001", "RD-0002", "RD-0001") == [
        "item_and_serial_accepted",
        "item_and_serial_accepted",
        "duplicate_on_document",
    ]


def test_a_serial_alone_has_no_place_in_a_full_line(opened: Dock) -> None:
    opened.allow(receive_unique_serial="off")
    for number in range(4):
        opened.codes(ITEM, f"X-{number}", "XJXOK")
    assert opened.scan("RD-0001").code == "over_quantity"


def test_a_serial_that_is_named_for_two_items_stands_for_neither(opened: Dock) -> None:
    opened.pull(wire.ExpectedSerial(po="PO-1007", sku="LAMP", serial="RD-0001"))
    assert opened.codes("RD-0001", ITEM, "RD-0001") == ["unknown_code", "serial_wanted", "serial_accepted"]


def test_a_serial_alone_on_the_list_of_another_po_names_that_po(opened: Dock) -> None:
    verdict = opened.scan("RD-0101")
    assert verdict.code == "unknown_code"
    assert verdict.message == "That serial is on PO-1008's list. Scan PO-1008 to go there."


def test_without_a_list_a_serial_alone_is_not_known(dock: Dock) -> None:
    assert dock.codes("PO-1001", "RD-9999") == ["document_opened", "unknown_code"]


@pytest.mark.parametrize(
    ("serial", "words"),
    [
        ("RD-9999", "Not on the vendor's list. Scan OK to keep it, NO to drop it."),
        ("RD-0101", "On the vendor's list of PO-1008. Scan OK to keep it, NO to drop it."),
    ],
)
def test_a_serial_that_is_not_on_the_list_is_asked_and_ok_keeps_it(opened: Dock, serial: str, words: str) -> None:
    opened.scan(ITEM)
    verdict = opened.scan(serial)
    assert (verdict.code, verdict.level, verdict.message) == ("not_on_vendor_list", "ask", words)
    assert opened.scan("XJXOK").code == "serial_accepted"
    assert now_of(opened) == 1


def test_no_drops_it_and_asks_again(opened: Dock) -> None:
    assert opened.codes(ITEM, "RD-9999", "XJXNO", "RD-0001") == [
        "serial_wanted",
        "not_on_vendor_list",
        "command_done",
        "serial_accepted",
    ]


def test_one_code_of_item_and_serial_is_asked_too(opened: Dock) -> None:
    assert opened.scan("(01)00036000400205(21)RD-9999").code == "not_on_vendor_list"
    assert opened.scan("(01)00036000400205(21)RD-0003").code == "item_and_serial_accepted"


def test_a_serial_of_another_item_of_the_list_says_so(opened: Dock) -> None:
    opened.pull(wire.ExpectedSerial(po="PO-1007", sku="LAMP", serial="LM-1"))
    opened.scan(ITEM)
    assert opened.scan("LM-1").what == "Listed as LAMP, not as RAD-5."


def test_a_refusal_comes_before_the_question_of_the_list(opened: Dock) -> None:
    opened.pull(wire.Product(sku=ITEM, name="Radio", requires_serial=True, serial_length=7))
    assert opened.codes(ITEM, "RD-99999") == ["serial_wanted", "wrong_length"]


def test_what_the_vendor_named_is_not_odd_whatever_it_looks_like(opened: Dock) -> None:
    earlier = [wire.Serial(serial=f"RD-00{n}", sku=ITEM, state="shipped") for n in range(10, 18)]
    opened.pull(*earlier, wire.ExpectedSerial(po="PO-1007", sku=ITEM, serial="4006381333931"))
    assert opened.codes(ITEM, "RD-0002", ITEM) == ["serial_wanted", "serial_accepted", "serial_wanted"]
    opened.pull(wire.ExpectedSerial(po="PO-1007", sku=ITEM, serial="ODD8812"))
    assert opened.scan("ODD8812").code == "serial_accepted"


def test_a_typed_serial_alone_is_typed_twice(opened: Dock) -> None:
    assert opened.scan("RD-0001", "typed").code == "command_done"
    assert opened.scan("RD-0001", "typed").code == "serial_accepted"
    assert now_of(opened) == 1


def test_the_review_lists_what_was_not_seen_and_what_was_not_named(opened: Dock) -> None:
    opened.codes("RD-0001", ITEM, "RD-9999", "XJXOK")
    opened.codes("XJXHOLD", "RD-0003", "XJXBROKEN", "XJXFINISH")
    review = opened.receiving.review(opened.moment)
    assert review.missing == (VendorSerial("RAD-5", "RD-0002"), VendorSerial("RAD-5", "RD-0004"))
    assert review.unlisted == (VendorSerial("RAD-5", "RD-9999"),)


def test_what_an_earlier_session_took_is_not_missing(opened: Dock) -> None:
    opened.codes("RD-0001", "XJXFINISH", "XJXOK", "PO-1007", "RD-0002")
    assert {unit.serial for unit in opened.receiving.review(opened.moment).missing} == {"RD-0003", "RD-0004"}
    opened.pull(wire.Serial(serial="RD-0003", sku=ITEM, state="in_stock", po="PO-1007"))
    assert {unit.serial for unit in opened.receiving.review(opened.moment).missing} == {"RD-0004"}


def test_a_unit_taken_back_is_missing_again(opened: Dock) -> None:
    opened.codes("RD-0001", "XJXUNDO", "RD-0002")
    assert "RD-0001" in {unit.serial for unit in opened.receiving.review(opened.moment).missing}
