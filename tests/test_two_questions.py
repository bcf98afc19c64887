"""Two scanners wait for a supervisor at once: the PIN's keys say which question the next PIN answers."""

from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bridge.app import Station
from bridge.moments import now, to_text
from bridge.options import pin, saved
from bridge.running import running
from bridge.scan.scan import Scan
from bridge.session.outcome import Outcome
from bridge.store.engine import open_station
from bridge.ui.fonts import load_fonts
from bridge.ui.pin_cover import PinCover
from bridge.ui.pin_pad import asked_for
from tests.dock import CAM_R_UPC, CAM_UPC, open_dock
from tests.station.every_option_receiving import KNOWN

PIN = "4711"
RULES = {"receive.over_receive": "pin", "receive.unique_serial.level": "block_pin"}
OVER = "All 2 of CAM-R are in."


class Two:
    """Two people at one station, each with a scanner, and a supervisor at its keys."""

    def __init__(self, station: Station) -> None:
        self.station = station
        self.answers: list[Outcome] = []
        self._at = now() - timedelta(minutes=2)
        station.window.answered.connect(self.answers.append)

    def scan(self, *codes: str, source: str = "COM1") -> str:
        """Scan codes two seconds after each other; the last answer."""
        for code in codes:
            self._at += timedelta(seconds=2)
            self.station.window.on_scan(Scan(code, source, self._at))
        return self.answers[-1].verdict.code

    def both_ask(self) -> None:
        """One has a rear camera too many in hand, then the other a serial that came before."""
        self.scan("PO-1001", CAM_R_UPC, "CM4821301Q0", CAM_R_UPC, "CM4821302Q0")
        assert self.scan(CAM_R_UPC) == "pin_wanted"
        assert self.scan(CAM_UPC, KNOWN, source="COM2") == "already_received"

    def press(self, *keys: Qt.Key) -> str:
        """Type at the PIN's field; the last answer."""
        for key in keys:
            QTest.keyClick(self.cover.pad.field, key)
        return self.answers[-1].verdict.code

    def enter(self) -> str:
        """Type the PIN; the answer."""
        QTest.keyClicks(self.cover.pad.field, PIN)
        return self.press(Qt.Key.Key_Return)

    @property
    def cover(self) -> PinCover:
        """The keys over the lines."""
        return self.station.screens.receive.pin_covers[0]

    @property
    def about(self) -> str:
        """What the keys say that the next PIN would allow."""
        assert self.cover.isVisible()
        return self.cover.pad.about.words


@pytest.fixture
def two(tmp_path: Path, qapp: QApplication) -> Iterator[Two]:
    qapp.setStyle("Fusion")
    load_fonts()
    with open_dock(tmp_path / "data"):
        pass
    store = open_station(tmp_path / "data", clock=now)
    with store.write() as connection:
        saved.change(connection, RULES, at=to_text(now()), by=None)
        pin.put(connection, PIN, at=to_text(now()), by=None)
    store.close()
    with running(tmp_path / "data") as station:
        yield Two(station)


def test_each_question_is_told_in_its_turn_and_answered_by_the_pin_typed_under_it(two: Two) -> None:
    two.both_ask()
    assert two.about.startswith(f"{KNOWN}: Received on ")
    assert two.enter() == "serial_accepted"
    assert two.answers[-1].verdict.serial == KNOWN
    assert two.about == OVER
    assert two.enter() == "serial_wanted"
    assert not two.cover.isVisible()


def test_esc_drops_the_question_that_is_told_and_the_other_is_told_then(two: Two) -> None:
    two.both_ask()
    assert two.press(Qt.Key.Key_Escape) == "command_done"
    assert two.about == OVER
    two.press(Qt.Key.Key_Escape)
    assert not two.cover.isVisible()


def test_digits_typed_for_one_question_never_answer_another_that_came_meanwhile(two: Two) -> None:
    two.scan("PO-1001", CAM_R_UPC, "CM4821301Q0", CAM_R_UPC, "CM4821302Q0", CAM_R_UPC)
    assert two.about == OVER
    two.scan(CAM_UPC, source="COM2")
    QTest.keyClicks(two.cover.pad.field, PIN)
    two.scan(KNOWN, source="COM2")
    assert two.cover.pad.field.count == 0
    assert two.press(Qt.Key.Key_Return) == "already_received"
    assert two.about.startswith(KNOWN)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_what_is_told_is_read_whole_however_large_the_text(two: Two, scale: float, qtbot: QtBot) -> None:
    two.station.skin.wear(scale=scale)
    two.station.window.resize(1280, 780)
    for cover in two.station.screens.receive.pin_covers:
        cover.todo = partial(asked_for, badges=True, alone=False)
    two.both_ask()
    about = two.cover.pad.about
    qtbot.waitUntil(lambda: about.height() >= about.heightForWidth(about.width()), timeout=2000)
    assert two.cover.pad.rect().contains(about.mapTo(two.cover.pad, about.rect().bottomRight()))
