"""What receiving says of a unit that is in a box here, or left, or came back."""

from bridge.sync import wire
from tests.dock import CAM_UPC, Dock
from tests.sync import scene

SERIAL = "CM0000001Q1"  # in stock from PO-0961
UNIT = wire.Unit(sku="CAM-2", serial=SERIAL)


def test_a_unit_in_a_box_is_still_here(dock: Dock) -> None:
    scene.Dock(dock.store).ship("SO-2001", UNIT, saved=False)
    assert dock.codes("PO-1001", CAM_UPC, SERIAL) == ["document_opened", "serial_wanted", "already_received"]


def test_a_unit_that_left_can_come_again(dock: Dock) -> None:
    scene.Dock(dock.store).ship("SO-2001", UNIT)
    assert dock.codes("PO-1001", CAM_UPC, SERIAL)[-1] == "serial_accepted"


def test_a_unit_taken_back_is_here(dock: Dock) -> None:
    station = scene.Dock(dock.store)
    station.ship("SO-2001", UNIT)
    station.unship("SO-2001")
    assert dock.codes("PO-1001", CAM_UPC, SERIAL)[-1] == "already_received"


def test_a_unit_received_here_and_shipped_is_a_duplicate_on_its_own_po_only(dock: Dock) -> None:
    dock.codes("PO-1001", CAM_UPC, "CM0000009Q9", "XJXFINISH", "XJXOK")
    scene.Dock(dock.store).ship("SO-2001", wire.Unit(sku="CAM-2", serial="CM0000009Q9"))
    assert dock.codes("PO-1001", CAM_UPC, "CM0000009Q9")[-1] == "duplicate_on_document"
    dock.allow(receive_unique_serial="ever")
    assert dock.codes("XJXUNDO", CAM_UPC, SERIAL)[-1] == "already_received"
