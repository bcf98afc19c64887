"""The sheet of command barcodes over whatever is in front: its keys open and close it, and reach nothing else."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bridge.app import Station
from bridge.moments import now
from bridge.running import running
from bridge.scan.scan import Scan
from bridge.ui.fonts import load_fonts
from bridge.ui.help import CommandSheet
from tests.dock import MOUNT_UPC, open_dock

Keys = Qt.Key
PAGES = ("attention", "trace", "today", "options")


@pytest.fixture
def station(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Station]:
    qapp.setStyle("Fusion")
    load_fonts()
    with open_dock(tmp_path / "data"):
        pass
    with running(tmp_path / "data") as found:
        found.window.activateWindow()
        qtbot.waitUntil(found.window.isActiveWindow, timeout=2000)
        yield found


def press(station: Station, key: Qt.Key) -> None:
    """Press a key as a person does, wherever the focus is."""
    focused = station.window.focusWidget() or station.window
    QTest.keyClick(focused, key)
    QCoreApplication.processEvents()


def sheets(station: Station) -> list[bool]:
    """Whether each sheet that was made is seen."""
    return [sheet.isVisible() for sheet in station.window.findChildren(CommandSheet)]


def scan(station: Station, *texts: str) -> None:
    for text in texts:
        station.window.on_scan(Scan(text, "COM1", now()))


@pytest.mark.parametrize("key", [Keys.Key_Escape, Keys.Key_F1])
def test_either_key_closes_the_sheet_over_a_page_that_has_both_keys_itself(station: Station, key: Qt.Key) -> None:
    scan(station, "PO-1001", MOUNT_UPC)
    for _ in range(2):
        press(station, Keys.Key_F1)
        assert sheets(station) == [True]
        press(station, key)
        assert sheets(station) == [False]
    assert station.scanning.desk.document == "PO-1001"


@pytest.mark.parametrize("name", PAGES)
def test_closing_the_sheet_leaves_the_page_that_it_lay_over(station: Station, name: str) -> None:
    station.window.menus.open(name)
    page = station.window.stack.currentWidget()
    press(station, Keys.Key_F1)
    press(station, Keys.Key_Escape)
    assert sheets(station) == [False]
    assert station.window.stack.currentWidget() is page
    press(station, Keys.Key_Escape)
    assert station.window.stack.currentWidget() is station.window.lane


def test_no_key_reaches_what_the_sheet_covers_while_scans_count_on(station: Station) -> None:
    scan(station, "PO-1001", MOUNT_UPC, "XJXFINISH")
    press(station, Keys.Key_F1)
    press(station, Keys.Key_F9)
    assert station.scanning.desk.document == "PO-1001"
    for _ in range(4):
        press(station, Keys.Key_Tab)
        focused = station.window.focusWidget()
        assert isinstance(focused, QWidget)
        assert not station.window.lane.isAncestorOf(focused)
    scan(station, MOUNT_UPC)
    press(station, Keys.Key_Escape)
    assert station.screens.receive.scan_page.isEnabled()
    press(station, Keys.Key_F9)
    assert sheets(station) == [False]
