"""Blind receiving: nobody is told how many are expected until the review."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from bridge.lane import Lane
from bridge.receive.page import ScanPage
from bridge.receive.screen import ReceiveScreen
from bridge.receive.table import Column
from bridge.session.state import Mode
from bridge.store.journal import every
from bridge.sync import wire
from bridge.ui.around import Around
from bridge.ui.fonts import load_fonts
from bridge.ui.page import Page
from bridge.ui.skin import Skin
from tests.dock import CAM_UPC, MOUNT_CASE, MOUNT_UPC, ROWS, Dock, open_dock

EXPECTED = ("787", "878", "1,665", "1665")
PO = wire.PurchaseOrder(
    po="PO-2000",
    vendor="Northwind Optics",
    expected_on="2026-11-20",
    lines=(wire.PoLine(sku="CAM-2", quantity=787), wire.PoLine(sku="MNT-1", quantity=878)),
)
SMALL = wire.PurchaseOrder(po="PO-2001", vendor="Kestrel", lines=(wire.PoLine(sku="MNT-1", quantity=5),))
TWO = wire.PurchaseOrder(po="PO-2002", vendor="Kestrel", lines=(wire.PoLine(sku="MNT-1", quantity=1),))


@pytest.fixture
def dock(tmp_path: Path) -> Iterator[Dock]:
    with open_dock(tmp_path, (*ROWS, PO, SMALL, TWO)) as found:
        found.allow(receive_blind=True)
        yield found


@pytest.fixture
def lane(dock: Dock, qtbot: QtBot, qapp: QApplication) -> Lane:
    qapp.setStyle("Fusion")
    load_fonts()
    around = Around(
        clock=lambda: dock.moment,
        zone=UTC,
        entry=lambda _operation: None,
        sound=lambda _name: None,
        wake=lambda: None,
        refresh=lambda: None,
        pull=lambda *_: None,
    )
    found = ReceiveScreen(dock.receiving, skin=Skin(), around=around)
    lane = Lane(dock.scanning, {Mode.RECEIVE: found}, around=around)
    qtbot.addWidget(lane)
    lane.resize(1280, 760)
    lane.show_desk()
    with qtbot.waitExposed(lane):
        lane.show()
    return lane


@pytest.fixture
def screen(lane: Lane) -> ReceiveScreen:
    found = lane.front
    assert isinstance(found, ReceiveScreen)
    return found


def told(screen: ReceiveScreen) -> str:
    """Everything that the page in front shows or speaks."""
    page = screen.currentWidget()
    assert isinstance(page, Page)
    banner = page.banner.shown
    words = [str(banner), banner.spoken, banner.counter.spoken if banner.counter else ""]
    for widget in page.findChildren(QWidget):
        words += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        words += [widget.text()] if isinstance(widget, QLabel) else []
        words += cells(widget) if isinstance(widget, QAbstractItemView) else []
    return "\n".join(words)


def cells(table: QAbstractItemView) -> list[str]:
    model: QAbstractItemModel = table.model()
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
    wide = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    places = [model.index(row, column) for row in range(model.rowCount()) for column in range(wide)]
    return [str(model.data(place, role)) for place in places for role in roles]


def hidden(text: str) -> bool:
    return not any(number in text for number in EXPECTED)


def test_no_page_tells_what_is_expected_until_the_review(dock: Dock, screen: ReceiveScreen) -> None:
    assert hidden(told(screen))
    codes = ("PO-2000", CAM_UPC, "CM4821301Q0", MOUNT_UPC, MOUNT_CASE, "XJXCOUNT", "20", "XJXUNDO", "XJXCHECK")
    for code in (*codes, MOUNT_UPC, "XJXCHECK", "XJXOUT", "CM4821301Q0", "XJXCOUNT", "9999", "XJXHOLD", "XJXNO"):
        dock_scan(dock, screen, code)
        assert hidden(told(screen)), code
    assert hidden("\n".join(row.message for _, row in every(dock.store)))
    dock_scan(dock, screen, "XJXFINISH")
    shown = told(screen)
    assert all(number in shown for number in ("787", "878"))
    dock_scan(dock, screen, "XJXNO")
    assert hidden(told(screen))


def dock_scan(dock: Dock, screen: ReceiveScreen, code: str) -> None:
    dock.scan(code)
    assert dock.last is not None
    screen.show_outcome(dock.last)


def test_after_a_restart_nothing_is_told_either(dock: Dock, screen: ReceiveScreen) -> None:
    dock.codes("PO-2000", MOUNT_UPC)
    screen.show_first()
    assert "Last: 1 of MNT-1" in told(screen)
    assert hidden(told(screen))


def test_neither_does_the_page_of_a_paste(dock: Dock, screen: ReceiveScreen) -> None:
    dock_scan(dock, screen, "PO-2000")
    screen.bulk.open("CAM-2")
    assert "0 counted" in told(screen)
    assert hidden(told(screen))


def test_the_columns_of_what_is_expected_are_gone_and_come_back(dock: Dock, screen: ReceiveScreen) -> None:
    def shown() -> list[bool]:
        page = screen.currentWidget()
        assert isinstance(page, ScanPage)
        return [not page.table.isColumnHidden(column) for column in (Column.ORDERED, Column.LEFT, Column.NOW)]

    dock_scan(dock, screen, "PO-2000")
    assert shown() == [False, False, True]
    dock.allow(receive_blind=False)
    dock_scan(dock, screen, MOUNT_UPC)
    assert shown() == [True, True, True]
    assert "878" in told(screen)


@pytest.mark.parametrize(
    ("scans", "message"),
    [
        ((MOUNT_UPC,), "MNT-1, 1 counted. Scan the next item."),
        ((MOUNT_CASE,), "MNT-1, 4 counted. 4 in all. Scan the next item."),
        ((MOUNT_CASE, MOUNT_CASE), "Not so many of MNT-1 can come in. Count again, or ask a supervisor."),
        ((MOUNT_CASE, MOUNT_UPC, MOUNT_UPC), "No more of MNT-1 can come in. Set it aside, or ask a supervisor."),
        ((MOUNT_CASE, "XJXUNDO"), "4 of MNT-1 taken back. MNT-1 is at 0."),
        ((MOUNT_UPC, "XJXCHECK", MOUNT_UPC), "MNT-1: 1 counted. Scan the next, or CHECK to go on."),
    ],
)
def test_the_answers_tell_what_is_counted_alone(dock: Dock, scans: tuple[str, ...], message: str) -> None:
    dock.scan("PO-2001")
    dock.codes(*scans)
    assert dock.last is not None
    assert dock.last.verdict.message == message
    assert [row for _, row in every(dock.store)][-1].message == message


def test_the_only_unit_is_not_called_the_only_one(dock: Dock) -> None:
    dock.codes("PO-2002", MOUNT_UPC, MOUNT_UPC)
    assert dock.last is not None
    assert dock.last.verdict.what == "No more of MNT-1 can come in."


def test_the_supervisor_sees_no_more_in_the_override(dock: Dock) -> None:
    dock.lock("4711")
    dock.allow(receive_over_receive="pin")
    dock.codes("PO-2002", MOUNT_UPC, MOUNT_UPC)
    assert dock.scan("4711", "typed").message == "MNT-1, 2 counted. Scan the next item."


def test_an_order_tells_what_it_wants_all_the_same(dock: Dock) -> None:
    dock.scan("SO-2001")
    assert dock.last is not None
    assert dock.last.blind is False


def test_blind_rows_speak_of_no_expectation(screen: ReceiveScreen, dock: Dock) -> None:
    dock_scan(dock, screen, "PO-2001")
    page = screen.currentWidget()
    assert isinstance(page, ScanPage)
    row = page.lines.rows[0]
    full = replace(row, now=5, left=0)
    assert (full.complete, full.over, replace(full, left=-2).over) == (False, 0, 0)
    assert row.spoken == "MNT-1, Mount, received before 0, this session 0"
