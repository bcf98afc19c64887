"""What the saved page says of an operation: what is still open, and what was set aside."""

from datetime import UTC

from bridge.receive.saved_views import saved_view
from bridge.sync import outbox
from bridge.sync.status import Status
from bridge.ui.content import SavedView
from tests.dock import CAM_UPC, MOUNT_UPC, Dock


def saved(dock: Dock) -> SavedView:
    """The page after the last scan."""
    assert dock.last is not None
    assert dock.last.saved is not None
    with dock.store.read() as connection:
        entry = outbox.get(connection, dock.last.saved)
    assert entry is not None
    return saved_view(entry, dock.receiving.document(entry.document), Status(), now=dock.moment, zone=UTC)


def test_a_po_that_stays_open_is_said_so_with_what_is_left(dock: Dock) -> None:
    dock.codes("PO-1003", MOUNT_UPC, "XJXFINISH", "XJXOK")
    view = saved(dock)
    assert view.banner.subject == "PO-1003 stays open, 7 left"
    assert [(line.sku, line.units) for line in view.still_open] == [("CAM-9", 5), ("MNT-1", 2)]
    assert view.aside == ""


def test_a_complete_po_is_said_so(dock: Dock) -> None:
    dock.codes("PO-1008", "RAD-5", "RD-0101", "LAMP", "XJXFINISH", "XJXOK")
    assert saved(dock).banner.subject == "PO-1008 is complete"


def test_what_was_set_aside_is_told_by_its_reasons(dock: Dock) -> None:
    dock.codes("PO-1001", "XJXHOLD", CAM_UPC, "XJXBROKEN", "XJXHOLD", "XJXNOCODE", "XJXFINISH", "XJXOK")
    view = saved(dock)
    assert view.banner.subject == "2 set aside, PO-1001 stays open, 23 left"
    assert view.aside == "2 set aside: 1 damaged, 1 no serial"
    assert [(line.sku, line.units) for line in view.lines] == [("CAM-2", 1), ("Unknown item", 1)]
