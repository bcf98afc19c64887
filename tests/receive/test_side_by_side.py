"""Several POs of one truck open at once, and what is said of other stations that have them too."""

from collections.abc import Iterator
from datetime import UTC, timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bridge.lane import Lane
from bridge.receive.screen import ReceiveScreen
from bridge.session.state import Mode as SessionMode
from bridge.sync import wire
from bridge.sync.status import Elsewhere, Link, Status
from bridge.ui.around import Around
from bridge.ui.fonts import load_fonts
from bridge.ui.skin import Skin
from bridge.ui.table_view import ROW
from tests.dock import MOUNT_UPC, START, Dock


def test_each_open_po_keeps_its_own_units_and_is_saved_by_itself(dock: Dock) -> None:
    dock.codes("PO-1001", MOUNT_UPC, MOUNT_UPC, "PO-1003", MOUNT_UPC, "PO-1001", MOUNT_UPC)
    page = [(row.number, row.here) for row in dock.receiving.list_page().rows if row.here]
    assert page == [("PO-1001", 3), ("PO-1003", 1)]
    assert dock.codes("XJXFINISH", "XJXOK") == ["command_done", "saved"]
    assert [(row.number, row.here) for row in dock.receiving.list_page().rows if row.here] == [("PO-1003", 1)]
    assert dock.codes("PO-1003", "XJXUNDO", "XJXUNDO") == ["document_opened", "undone", "nothing_to_undo"]


def test_an_item_of_another_po_goes_to_the_one_that_is_open_here(dock: Dock) -> None:
    lamp = wire.PoLine(sku="LAMP", quantity=5)
    dock.pull(
        wire.PurchaseOrder(po="PO-1010", vendor="Kestrel", expected_on="2026-11-20", lines=(lamp,)),
        wire.PurchaseOrder(po="PO-1011", vendor="Kestrel", expected_on="2026-11-28", lines=(lamp,)),
    )
    dock.codes("PO-1001")
    assert dock.scan("LAMP").what == "LAMP is expected on PO-1010."
    dock.codes("PO-1011", "LAMP", "PO-1001")
    assert dock.scan("LAMP").what == "LAMP is expected on PO-1011."
    assert dock.codes("XJXOK", "LAMP") == ["document_opened", "unit_counted"]
    assert dock.receiving.desk.document == "PO-1011"


@pytest.fixture
def screen(dock: Dock, qapp: QApplication, qtbot: QtBot) -> Iterator[ReceiveScreen]:
    qapp.setStyle("Fusion")
    load_fonts()
    around = Around(
        clock=lambda: START + timedelta(minutes=12),
        zone=UTC,
        entry=lambda _: None,
        sound=lambda _: None,
        wake=lambda: None,
        refresh=lambda: None,
        pull=lambda done: done(True),  # noqa: FBT003  as the intake gives it
    )
    made = ReceiveScreen(dock.receiving, skin=Skin(), around=around)
    qtbot.addWidget(made)
    lane = Lane(dock.scanning, {SessionMode.RECEIVE: made}, around=around)
    qtbot.addWidget(lane)
    made.show_desk()
    yield made
    lane.close()  # held until here, since it owns the screen


def test_the_list_says_how_much_is_open_here_and_for_how_long(dock: Dock, screen: ReceiveScreen) -> None:
    dock.codes("PO-1003", MOUNT_UPC, "XJXREVERT")
    screen.show_desk()
    first = screen.list_page.table.model().index(0, 0).data(ROW)
    assert (first.number, first.status) == ("PO-1003", "1 here, 11 min")


def test_the_page_says_who_else_has_the_document_open_and_nothing_offline(screen: ReceiveScreen) -> None:
    others = (Elsewhere("PO-1001", "dock-2", START), Elsewhere("PO-1003", "dock-3", START))
    screen.on_status(Status(link=Link.ONLINE, elsewhere=others))
    screen.typed.emit("PO-1001")
    header = screen.scan_page.header
    assert "Also open at dock-2 since 10:00, Northwind Optics" in header.accessibleName()
    screen.typed.emit("PO-1003")
    assert "Also open at dock-3 since 10:00" in header.accessibleName()
    screen.on_status(Status(link=Link.OFFLINE))
    assert "Also open" not in header.accessibleName()
