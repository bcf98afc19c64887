"""The words of the last scans."""

from bridge.receive.printing_unit import label_of
from bridge.ui.scan_rows import scan_note
from tests.dock import CAM_UPC, Dock

GOOD = "CM4821307Q0"
GOOD_2 = "CM4821308Q0"


def test_a_scanned_serial_that_a_typed_pin_let_through_is_not_told_as_typed(dock: Dock) -> None:
    dock.lock("4711")
    dock.allow(receive_unique_serial_level="block_pin")
    dock.codes("PO-1001", CAM_UPC, GOOD, CAM_UPC, GOOD)
    dock.scan("4711", source="typed")
    assert dock.last is not None
    assert scan_note(dock.last) == "CAM-2, serial accepted"
    (counted,) = dock.last.counted
    label = label_of(counted, dock.last.scan, when="typed_or_aside", document="PO-1001", name="Front camera")
    assert label is None


def test_the_last_scans_keep_the_spelling_of_what_was_scanned(dock: Dock) -> None:
    dock.codes("PO-1001", "XJXHOLD", CAM_UPC, GOOD)
    assert dock.last is not None
    assert scan_note(dock.last) == f"{GOOD} noted"
    dock.scan("XJXBROKEN")
    assert scan_note(dock.last) == "CAM-2 set aside: damaged"
    dock.codes(CAM_UPC, GOOD_2)
    assert scan_note(dock.last) == "CAM-2, serial accepted"
