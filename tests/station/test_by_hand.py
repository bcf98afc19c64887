"""Serials by hand on the whole line: typed and pasted in the window, told apart in the central's export."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bridge.app import Station
from bridge.receive.screen import ReceiveScreen
from bridge.running import running
from bridge.ui.fonts import load_fonts
from tests.station.line import CentralProcess, StationProcess

TYPED = "CM4821307Q0"
PASTED = ("CM4821308Q0", "CM4821309Q0")
SCANNED = "CM4821310Q0"
APART_MS = 1_600  # the same text sooner is a double trigger
SENT_WITHIN_MS = 10_000


@pytest.fixture
def window(
    station: StationProcess, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Station]:
    """The station in this process, so that its keys can be pressed."""
    monkeypatch.setenv("BRIDGE_TOKEN", station.token)
    qapp.setStyle("Fusion")
    load_fonts()
    with running(station.folder, central=station.central, scanners=[station.scanners[0].port]) as started:
        with qtbot.waitExposed(started.window):
            started.window.show()
        yield started


def press(screen: ReceiveScreen, *texts: str) -> None:
    """Type each text into the field, with Enter."""
    for number, text in enumerate(texts):
        if number:
            QTest.qWait(APART_MS)
        field = screen.scan_page.keys.field.line
        QTest.keyClick(screen.scan_page, Qt.Key.Key_F2)
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)


def test_typed_and_pasted_serials_are_marked_so_in_the_export(
    window: Station, station: StationProcess, central: CentralProcess, qtbot: QtBot
) -> None:
    screen = window.screens.receive
    station.scanners[0].scan("PO-1001", "CAM-2", SCANNED)
    qtbot.waitUntil(lambda: len(station.rows()) == 3)
    press(screen, "CAM-2", TYPED, TYPED)
    QTest.keyClick(screen.scan_page, Qt.Key.Key_F6)
    QGuiApplication.clipboard().setText("\n".join((*PASTED, TYPED, "1.23457E+11")))
    QTest.keyClick(screen.bulk.page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: screen.bulk.page.model.rowCount() == len(PASTED) + 2)
    QTest.keyClick(screen.bulk.page, Qt.Key.Key_F9)
    assert [(row.source, row.code) for row in station.rows()][3:] == [
        ("typed", "serial_wanted"),
        ("typed", "command_done"),
        ("typed", "serial_accepted"),
        ("typed", "command_done"),
        ("paste", "serial_accepted"),
        ("paste", "serial_accepted"),
    ]
    station.scanners[0].scan("XJXFINISH", "XJXOK")
    qtbot.waitUntil(lambda: [entry["state"] for entry in station.operations()] == ["accepted"], timeout=SENT_WITHIN_MS)
    entered = {row["serial"]: row["entered"] for row in central.serials("--po", "PO-1001")}
    assert entered == {SCANNED: "scanned", TYPED: "typed", **dict.fromkeys(PASTED, "pasted")}
