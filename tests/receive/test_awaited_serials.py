"""A serial or a number that is awaited never lands on a unit it was not scanned for."""

import pytest

from tests.dock import CAM_R_UPC, CAM_UPC, MOUNT_UPC, Dock

GOOD, GOOD_2 = "CM4821307Q0", "CM4821308Q0"
STRANGER = "(01)00036000999990(21)CM4821307Q0"
ODD = "036000400991"


@pytest.fixture
def opened(dock: Dock) -> Dock:
    dock.scan("PO-1001")
    return dock


def counted(dock: Dock) -> dict[str, int]:
    found = dock.receiving.opened()
    assert found is not None
    return {line.item.sku: line.now for line in found.lines if line.now}


def test_a_number_after_another_item_asks_for_no_serial_until_it_is_cleared_up(opened: Dock) -> None:
    opened.codes("BAT-90", CAM_UPC)
    assert opened.codes("XJXCOUNT", "3", "B-0001") == ["command_done", "serial_owed", "serial_owed"]
    assert opened.codes("BAT-90", "XJXCOUNT", "2", "B-0001") == [
        "serial_wanted",
        "command_done",
        "serial_wanted",
        "serial_accepted",
    ]


def test_a_serial_lapses_though_a_number_was_awaited_for_its_item(opened: Dock) -> None:
    opened.codes("BAT-90", "XJXCOUNT")
    assert opened.scan("3", after_s=301).code == "unknown_code"


def test_the_question_about_an_odd_serial_lapses_with_the_serial_asked_for(dock: Dock) -> None:
    dock.codes("PO-1003", "CAM-9")
    assert dock.scan(ODD).code == "looks_like_product_code"
    assert dock.scan("XJXOK", after_s=301).code == "not_here"
    assert counted(dock) == {}


def test_the_question_about_an_item_and_serial_in_one_code_asked_for_no_serial_and_stays(dock: Dock) -> None:
    dock.scan("PO-1003")
    assert dock.scan("(01)00036000291490(21)CM0000001Q1").code == "same_serial_other_product"
    assert dock.scan("XJXOK", after_s=301).code == "serial_accepted"


def test_a_code_of_item_and_serial_is_named_so_in_a_run_too(opened: Dock) -> None:
    opened.codes(CAM_UPC, "XJXCOUNT", "2")
    both = [f"(01)00{CAM_UPC}(21){serial}" for serial in (GOOD, GOOD_2)]
    assert opened.codes(*both) == ["item_and_serial_accepted", "item_and_serial_accepted"]


def test_undo_in_a_run_leaves_alone_what_was_counted_before_it(opened: Dock) -> None:
    opened.codes(MOUNT_UPC, "BAT-90", "XJXCOUNT", "3", "B-0001")
    assert opened.codes("XJXOUT", "B-0001", source="COM2") == ["command_done", "undone"]
    verdict = opened.scan("XJXUNDO")
    assert (verdict.code, verdict.sku, verdict.serial) == ("undone", "BAT-90", None)
    assert counted(opened) == {"MNT-1": 1}


def test_undo_in_a_run_takes_back_the_serial_before_the_one_another_port_took_out(opened: Dock) -> None:
    opened.codes("BAT-90", "XJXCOUNT", "4", "B-0001", "B-0002", "B-0003")
    opened.codes("XJXOUT", "B-0003", source="COM2")
    assert [opened.scan("XJXUNDO").serial for _ in range(3)] == ["B-0002", "B-0001", None]
    assert counted(opened) == {}


def test_a_number_after_a_unit_was_set_aside_counts_nothing(opened: Dock) -> None:
    opened.codes(MOUNT_UPC, "XJXHOLD", CAM_R_UPC, "XJXBROKEN")
    assert opened.codes("XJXCOUNT", "3") == ["not_here", "unknown_code"]
    assert counted(opened) == {"MNT-1": 1}


def test_a_number_counts_no_other_item_when_the_one_just_scanned_was_taken_out(opened: Dock) -> None:
    opened.allow(receive_require_serial=False)
    opened.codes(CAM_R_UPC, f"(01)00{MOUNT_UPC}(21)M-0001", "XJXCOUNT")
    opened.codes("XJXOUT", "M-0001", source="COM2")
    assert opened.scan("2").code == "not_here"
    assert counted(opened) == {"CAM-R": 1}


def test_a_serial_in_one_code_with_the_gtin_of_another_product_is_refused(opened: Dock) -> None:
    opened.scan(CAM_UPC)
    verdict = opened.scan(STRANGER)
    assert (verdict.code, verdict.sku, verdict.serial) == ("is_product_code", "CAM-2", GOOD)
    assert opened.scan(GOOD).code == "serial_accepted"


def test_surplus_units_leave_a_po_among_those_that_expect_the_item(opened: Dock) -> None:
    opened.codes("XJXHOLD", CAM_UPC, "XJXSURPLUS", "XJXHOLD", CAM_UPC, "XJXSURPLUS", "XJXHOLD", CAM_UPC, "XJXSURPLUS")
    opened.codes("XJXHOLD", CAM_UPC, "XJXSURPLUS", "XJXREVERT")
    assert opened.scan(CAM_UPC).code == "document_opened"
