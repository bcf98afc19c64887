"""The words of the last scans."""

from bridge.ui.scan_rows import scan_note
from tests.dock import CAM_UPC, Dock

GOOD = "CM4821307Q0"
GOOD_2 = "CM4821308Q0"


def test_the_last_scans_keep_the_spelling_of_what_was_scanned(dock: Dock) -> None:
    dock.codes("PO-1001", "XJXHOLD", CAM_UPC, GOOD)
    assert dock.last is not None
    assert scan_note(dock.last) == f"{GOOD} noted"
    dock.scan("XJXBROKEN")
    assert scan_note(dock.last) == "CAM-2 set aside: damaged"
    dock.codes(CAM_UPC, GOOD_2)
    assert scan_note(dock.last) == "CAM-2, serial accepted"
