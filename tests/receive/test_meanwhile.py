"""What a port was asked holds or ends with what happened since: on another port, by hand, with the time."""

from tests.dock import CAM_UPC, LAMP_UPC, MOUNT_UPC, Dock

SERIALS = tuple(f"CM482130{number}Q0" for number in range(1, 5))


def run_of(dock: Dock, number: str, *serials: str) -> None:
    """A run of front cameras, of which these are scanned."""
    assert dock.codes("PO-1001", CAM_UPC, "XJXCOUNT")[-1] == "command_done"
    assert dock.codes(number, *serials) == ["serial_wanted", *["serial_accepted"] * len(serials)]


def test_a_number_told_again_in_a_run_counts_what_is_scanned_of_it(dock: Dock) -> None:
    run_of(dock, "4", SERIALS[0])
    assert dock.codes("XJXCOUNT", "2", SERIALS[1]) == ["command_done", "serial_wanted", "serial_accepted"]
    assert dock.scan(SERIALS[2]).code == "unknown_code"


def test_undo_in_a_run_leaves_a_unit_that_was_set_aside_since(dock: Dock) -> None:
    run_of(dock, "3", SERIALS[0], SERIALS[1])
    dock.damaged(2)
    assert dock.scan("XJXUNDO").serial == SERIALS[0]


def test_a_number_after_a_unit_was_set_aside_counts_nothing_scanned_before_it(dock: Dock) -> None:
    dock.codes("PO-1007", LAMP_UPC, "XJXHOLD", "RD-0003", "XJXBROKEN")
    assert dock.codes("XJXCOUNT") == ["not_here"]


def test_ok_comes_too_late_where_another_port_filled_the_line(dock: Dock) -> None:
    assert dock.codes("PO-1008", "RAD-5", "RX-77") == ["document_opened", "serial_wanted", "not_on_vendor_list"]
    assert dock.scan("RD-0101", "COM2").code == "item_and_serial_accepted"
    verdict = dock.scan("XJXOK")
    assert (verdict.code, verdict.serial) == ("over_quantity", "RX-77")


def test_a_number_is_waited_for_longer_than_a_serial(dock: Dock) -> None:
    dock.codes("PO-1001", MOUNT_UPC, "XJXCOUNT")
    assert dock.scan("3", after_s=600).code == "quantity_counted"


def test_the_same_code_typed_after_a_wedge_read_it_is_no_second_trigger(dock: Dock) -> None:
    assert dock.scan("NOPE", "wedge").code == "unknown_code"
    assert dock.scan("NOPE", "typed", after_s=0.5).code == "unknown_code"
    assert dock.scan("NOPE", "typed", after_s=0.5).code == "double_trigger"


def test_a_po_that_is_closed_is_named_as_one(dock: Dock) -> None:
    assert dock.scan("PO-1004").message == "PO-1004 is closed. Set it aside. Scan another PO."
