"""A day and a receiving over a running station: opened from its menu and its pages, scans count below."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bridge.app import Station
from bridge.moments import now
from bridge.report.desk import Today
from bridge.running import running
from bridge.scan.scan import Scan
from bridge.ui.fonts import load_fonts
from tests.dock import MOUNT_UPC, open_dock
from tests.waiting import until


@pytest.fixture
def station(tmp_path: Path, qapp: QApplication) -> Iterator[Station]:
    qapp.setStyle("Fusion")
    load_fonts()
    with open_dock(tmp_path / "data"):
        pass
    with running(tmp_path / "data") as started:
        yield started


def scan(station: Station, *texts: str) -> None:
    for text in texts:
        station.window.on_scan(Scan(text, "COM1", now()))


def today_of(station: Station) -> Today:
    made = station.window.menus.made("today")
    assert isinstance(made, Today)
    return made


def test_the_menu_opens_today_and_scans_count_below(station: Station) -> None:
    window = station.window
    (entry,) = [action for action in window.menus.menu().actions() if action.text() == "Today"]
    entry.trigger()
    today = today_of(station)
    assert window.stack.currentWidget() is today.page
    until(lambda: QApplication.processEvents() or today.page.today.empty.isVisible())
    scan(station, "PO-1001", MOUNT_UPC)
    assert window.stack.currentWidget() is today.page

    def told() -> list[tuple[str, str]]:
        window.ticked.emit()
        QApplication.processEvents()
        tables = today.page.today.tables.tables
        return [(row.cells[0], row.cells[2]) for row in tables[0].rows.rows] if tables else []

    until(lambda: told() == [("PO-1001", "1")])
    assert today.page.today.tables.isVisible()
    QTest.keyClick(today.page, Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is window.lane


def test_the_list_shows_what_was_received_on_the_selected_po(station: Station) -> None:
    window = station.window
    scan(station, "PO-1001", MOUNT_UPC, "XJXREVERT")
    page = station.screens.receive.list_page
    assert page.selected == "PO-1001"
    QTest.keyClick(page, Qt.Key.Key_F7)
    receipt = today_of(station).page.receipt
    until(lambda: QApplication.processEvents() or receipt.tables.table is not None)
    assert (receipt.isVisible(), receipt.title.text()) == (True, "PO-1001")
    QTest.keyClick(receipt, Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is window.lane


def test_after_a_save_its_report_is_one_key_away(station: Station) -> None:
    scan(station, "PO-1001", MOUNT_UPC, "XJXFINISH", "XJXOK")
    page = station.screens.receive.saved_page
    assert page.isVisible()
    QTest.keyClick(page, Qt.Key.Key_F6)
    receipt = today_of(station).page.receipt
    until(lambda: QApplication.processEvents() or receipt.tables.table is not None)
    assert "Saved" in receipt.facts.text()
