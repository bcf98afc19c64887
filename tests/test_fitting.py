"""The tabs of scanners and of the screen over a running station: what is saved there holds at once."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bridge.app import Station
from bridge.options.dialog import OptionsPage
from bridge.options.interface_panel import InterfacePanel
from bridge.options.option import Tab
from bridge.options.scanner_panel import ScannerPanel
from bridge.running import running
from bridge.scan.burst import Timing
from bridge.scan.card import CARD, SCANS
from bridge.scan.feedback import Tone, family
from bridge.scan.scan import Scan
from bridge.session.state import Mode
from bridge.ui.fonts import load_fonts
from bridge.ui.theme import DARK
from tests.dock import START, open_dock
from tests.scan.ports import Pty


@pytest.fixture
def folder(tmp_path: Path, qapp: QApplication) -> Path:
    qapp.setStyle("Fusion")
    load_fonts()
    with open_dock(tmp_path / "data"):
        return tmp_path / "data"


@pytest.fixture
def pty() -> Iterator[Pty]:
    made = Pty()
    yield made
    made.close()


@contextmanager
def opened(folder: Path, tab: Tab) -> Iterator[tuple[Station, OptionsPage]]:
    """A station with a tab of its options in front."""
    with running(folder) as station:
        station.window.menus.open("options")
        page = station.window.stack.currentWidget()
        assert isinstance(page, OptionsPage)
        page.tabs.choose(tab)
        yield station, page


def strip(station: Station) -> list[str]:
    """What the strip says, as a screen reader has it."""
    return [found.accessibleName() for found in station.window.strip.findChildren(QWidget)]


def test_the_look_of_everything_changes_as_it_is_saved(folder: Path, qtbot: QtBot) -> None:
    with opened(folder, Tab.INTERFACE) as (station, page):
        for row in page.rows:
            row.edit(
                {
                    "interface.theme": "dark",
                    "interface.text_scale": "150",
                    "interface.left_handed": "true",
                    "station.mode": "ship",
                    "sound.volume": "0",
                }
            )
        page.save()
        assert (station.skin.theme, station.skin.scale, station.skin.left_handed) == (DARK, 1.5, True)
        qtbot.waitUntil(lambda: "Sound off" in strip(station))
    with running(folder) as station:
        assert station.scanning.desk.mode is Mode.SHIP
        assert station.skin.theme is DARK


def test_a_measured_pace_is_taken_over_and_kept_when_it_is_saved(folder: Path) -> None:
    with opened(folder, Tab.SCANNERS) as (station, page):
        panel = page.findChild(ScannerPanel)
        assert panel is not None
        panel.start()
        at = 0
        for _ in range(SCANS):
            at += 2000
            for character in CARD:
                assert station.wedge.tap is not None
                assert station.wedge.tap(character, at)
                at += 12
            assert station.wedge.tap("", at)  # type: ignore[misc]
        panel.take.click()
        assert station.wedge.tap is None
        assert page.edits() == {"scanner.gap_ms": "12"}
        page.save()
        assert station.options().scanner_gap_ms == 12
        assert station.wedge._profile.timing == Timing.calibrated(12)  # noqa: SLF001  nobody else needs it


def test_a_scanner_that_is_named_is_read_at_once_and_seen_below(folder: Path, pty: Pty, qtbot: QtBot) -> None:
    with opened(folder, Tab.SCANNERS) as (station, page):
        panel = page.findChild(ScannerPanel)
        assert panel is not None
        assert panel.ports.words == "No serial scanner is named above."
        for row in page.rows:
            row.edit({"scanner.ports": pty.name, "scanner.feedback": "datalogic"})
        page.save()
        qtbot.waitUntil(lambda: panel.ports.words == f"{pty.name}: connected")
        panel.beep_asked.emit(Tone.WANTED)
        assert pty.heard(2) == family("datalogic").wanted
        pty.scan(b"PO-1001\r")
        qtbot.waitUntil(lambda: panel.arrived[0].words.endswith("PO-1001"))
        assert pty.heard(1) == family("datalogic").good
        assert station.scanning.desk.document == "PO-1001"


def test_sounds_are_tried_at_the_volume_on_the_page_before_it_is_saved(folder: Path) -> None:
    with opened(folder, Tab.INTERFACE) as (station, page):
        panel = page.findChild(InterfacePanel)
        assert panel is not None
        for row in page.rows:
            row.edit({"sound.volume": "0"})
        assert panel.note.words == "Sound is off. The status strip says so."
        assert station.options().sound_volume == 100


def test_scans_go_on_below_the_options(folder: Path) -> None:
    with opened(folder, Tab.SCANNERS) as (station, page):
        station.window.on_scan(Scan("PO-1001", "COM1", START))
        assert station.scanning.desk.document == "PO-1001"
        assert station.window.stack.currentWidget() is page
