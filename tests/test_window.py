"""A station's window off screen, with all that stands around its pages."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bridge.app import Station
from bridge.moments import now, to_text
from bridge.options import pin, saved
from bridge.options.operator_page import OperatorPage
from bridge.options.pin_page import PinPage
from bridge.running import running
from bridge.scan.scan import Scan
from bridge.session.outcome import Outcome
from bridge.store.engine import open_station
from bridge.store.journal import every
from bridge.ui.fonts import load_fonts
from bridge.ui.leave_page import LeavePage
from bridge.ui.strip import StripButton
from bridge.window import Window
from tests.dock import CAM_R_UPC, MOUNT_UPC, open_dock
from tests.waiting import until

PIN = "4711"
Keys = Qt.Key


class Desk:
    """A person before a running station."""

    def __init__(self, station: Station) -> None:
        self.station = station
        self.window = station.window
        self.answers: list[Outcome] = []
        self.left = 0
        self._at = now() - timedelta(hours=1)
        self.window.answered.connect(self.answers.append)
        self.window.left.connect(self._leave)

    def _leave(self) -> None:
        self.left += 1

    def scan(self, *texts: str, source: str = "COM1") -> list[str]:
        """Scan codes two seconds after each other."""
        before = len(self.answers)
        for text in texts:
            self._at += timedelta(seconds=2)
            self.window.on_scan(Scan(text, source, self._at))
        return [outcome.verdict.code.value for outcome in self.answers[before:]]

    def page(self) -> object:
        """What is in front of the screen, or the screen."""
        return self.window.stack.currentWidget()

    def strip(self) -> list[str]:
        """What the strip says, as a screen reader has it."""
        return [found.accessibleName() for found in self.window.strip.findChildren(QWidget)]


@pytest.fixture
def folder(tmp_path: Path, qapp: QApplication) -> Path:
    qapp.setStyle("Fusion")
    load_fonts()
    with open_dock(tmp_path / "data"):
        return tmp_path / "data"


@contextmanager
def opened(folder: Path, **options: str) -> Iterator[Desk]:
    """A station over the folder, with these options set before its start."""
    if options:
        given = {key.replace("_", ".", 1): text for key, text in options.items()}
        store = open_station(folder, clock=now)
        with store.write() as connection:
            saved.change(connection, given, at=to_text(now()), by=None)
        store.close()
    with running(folder) as station:
        yield Desk(station)


def lock(folder: Path) -> None:
    store = open_station(folder, clock=now)
    with store.write() as connection:
        pin.put(connection, PIN, at=to_text(now()), by=None)
    store.close()


def history(folder: Path) -> list[tuple[str, str | None]]:
    store = open_station(folder, clock=now)
    found = [(row.text, row.operator) for _, row in every(store)]
    store.close()
    return found


def test_a_window_with_nothing_unfinished_closes_at_once(folder: Path) -> None:
    with opened(folder) as desk:
        assert desk.window.close()
        assert desk.left == 1


def test_closing_over_unfinished_work_says_what_and_how_many(folder: Path) -> None:
    with opened(folder) as desk:
        desk.scan("PO-1003", MOUNT_UPC, MOUNT_UPC, "XJXFINISH", "XJXOK", "PO-1001", MOUNT_UPC)
        assert not desk.window.close()
        page = desk.page()
        assert isinstance(page, LeavePage)
        assert page.what.words == "1 unit in PO-1001 not saved, 1 waiting to send. Nothing is lost."
        assert desk.scan(MOUNT_UPC) == ["unit_counted"]
        QTest.keyClick(page, Keys.Key_Escape)
        assert desk.page() is desk.window.lane
        assert desk.left == 0
        desk.window.close()
        assert page.what.words.startswith("2 units in PO-1001")
        QTest.mouseClick(page.go, Qt.MouseButton.LeftButton)
        assert desk.left == 1


def test_the_pin_is_entered_below_the_banner_and_the_unit_counts(folder: Path) -> None:
    lock(folder)
    with opened(folder, receive_over_receive="pin", operator_name="Ana R.") as desk:
        desk.scan("PO-1001", CAM_R_UPC, "CM4821301Q0", CAM_R_UPC, "CM4821302Q0")
        cover = desk.station.screens.receive.pin_covers[0]
        assert not cover.isVisible()
        assert desk.scan(CAM_R_UPC) == ["pin_wanted"]
        assert cover.isVisible()
        assert cover.geometry().top() == desk.station.screens.receive.scan_page.banner.geometry().bottom() + 1
        QTest.keyClicks(cover.pad.field, PIN)
        QTest.keyClick(cover.pad.field, Keys.Key_Return)
        assert desk.answers[-1].verdict.code == "serial_wanted"
        assert not cover.isVisible()
        assert desk.scan("CM4821303Q0") == ["serial_accepted"]
    assert ("PIN", "Ana R.") in history(folder)


def test_esc_and_any_other_scan_take_the_pins_keys_away(folder: Path) -> None:
    lock(folder)
    with opened(folder, receive_over_receive="pin") as desk:
        cover = desk.station.screens.receive.pin_covers[0]
        desk.scan("PO-1001", CAM_R_UPC, "CM4821301Q0", CAM_R_UPC, "CM4821302Q0", CAM_R_UPC)
        QTest.keyClick(cover.pad.field, Keys.Key_Escape)
        assert desk.answers[-1].verdict.code == "command_done"
        assert not cover.isVisible()
        desk.scan(CAM_R_UPC)
        assert cover.isVisible()
        assert desk.scan(MOUNT_UPC) == ["unit_counted"]
        assert not cover.isVisible()
        assert desk.station.screens.receive.scan_page.bar.isEnabled()


def test_options_are_locked_where_a_pin_is_set(folder: Path) -> None:
    lock(folder)
    with opened(folder) as desk:
        desk.window.menus.open("options")
        page = desk.page()
        assert isinstance(page, PinPage)
        assert desk.scan("PO-1001") == ["document_opened"]
        QTest.keyClicks(page.pad.field, PIN)
        QTest.keyClick(page.pad.field, Keys.Key_Return)
        assert desk.page() not in {page, desk.window.lane}


def test_esc_on_the_strip_is_meant_for_the_page_in_front(folder: Path) -> None:
    lock(folder)
    with opened(folder) as desk:
        desk.window.menus.open("options")
        page = desk.page()
        assert isinstance(page, PinPage)
        fact = desk.window.strip.findChildren(StripButton)[0]
        fact.setFocus()
        QTest.keyClick(fact, Keys.Key_Escape)
        assert desk.page() is desk.window.lane
        desk.window.menus.open("options")
        page.way_out.setFocus()
        QTest.keyClick(page.way_out, Keys.Key_Escape)
        assert desk.page() is desk.window.lane


def test_options_open_at_once_without_a_pin_or_with_their_lock_off(folder: Path) -> None:
    with opened(folder) as desk:
        desk.window.menus.open("options")
        assert not isinstance(desk.page(), PinPage)
    lock(folder)
    with opened(folder, security_lock_options="false") as desk:
        desk.window.menus.open("options")
        assert not isinstance(desk.page(), PinPage)


def test_who_scans_is_asked_at_the_start_and_stands_in_every_row(folder: Path) -> None:
    with opened(folder, operator_names="Ana R., Ben", operator_name="Ana R.") as desk:
        page = desk.page()
        assert isinstance(page, OperatorPage)
        assert desk.scan("PO-1001", "XJXOK") == ["document_opened", "not_here"]
        QTest.keyClick(page, Keys.Key_2)
        assert desk.page() is desk.window.lane
        desk.scan(MOUNT_UPC)
    assert history(folder) == [("PO-1001", None), ("XJXOK", None), (MOUNT_UPC, "Ben")]


def test_the_strip_opens_the_names_and_a_change_withdraws_what_was_asked(folder: Path) -> None:
    with opened(folder, operator_names="Ana R.\nBen") as desk:
        desk.station.supervision.choose("Ana R.")
        assert desk.scan("PO-1001", CAM_R_UPC)[-1] == "serial_wanted"
        desk.window.strip.pressed.emit("operator")
        page = desk.page()
        assert isinstance(page, OperatorPage)
        QTest.keyClick(page, Keys.Key_2)
        assert desk.station.scanning.ports.asked() == ()
        assert desk.scan("CM4821301Q0") == ["unknown_code"]
        assert "Operator, Ben" in desk.strip()


def test_without_names_nobody_is_asked(folder: Path) -> None:
    with opened(folder, operator_name="Ana R.") as desk:
        desk.station.supervision.ask_operator()
        assert desk.page() is desk.window.lane
        desk.scan("PO-1001")
    assert history(folder) == [("PO-1001", "Ana R.")]


def test_an_operator_set_from_outside_is_shown(folder: Path) -> None:
    with opened(folder) as desk:
        store = open_station(folder, clock=now)
        with store.write() as connection:
            saved.change(connection, {"operator.name": "Chloé"}, at=to_text(now()), by=None)
        store.close()
        desk.window.ticked.emit()
        assert "Operator, Chloé" in desk.strip()


def test_f11_fills_the_screen_and_goes_back(folder: Path, qtbot: QtBot) -> None:
    with opened(folder) as desk:
        desk.window.activateWindow()
        qtbot.waitUntil(desk.window.isActiveWindow, timeout=2000)
        QTest.keyClick(desk.window, Keys.Key_F11)
        qtbot.waitUntil(desk.window.isFullScreen, timeout=2000)
        QTest.keyClick(desk.window, Keys.Key_F11)
        qtbot.waitUntil(lambda: not desk.window.isFullScreen(), timeout=2000)


def test_the_option_fills_the_screen_from_the_start_and_at_once(folder: Path) -> None:
    with opened(folder, interface_full_screen="true") as desk:
        assert desk.window.isFullScreen()
        desk.station.set_options({"interface.full_screen": "false"})
        assert not desk.window.isFullScreen()


def test_the_window_comes_back_where_it_was(folder: Path) -> None:
    with opened(folder) as desk:
        desk.window.resize(800, 620)
        desk.window.move(0, 40)
    with opened(folder) as desk:
        assert (desk.window.width(), desk.window.height()) == (800, 620)
        assert (desk.window.x(), desk.window.y()) == (0, 40)


def test_a_station_that_was_stopped_leaves_no_window_behind(folder: Path) -> None:
    with opened(folder) as desk:
        desk.window.menus.open("trace")
        mine = set(map(id, (desk.window, *desk.window.findChildren(QWidget))))
    assert not [widget for widget in QApplication.allWidgets() if id(widget) in mine or isinstance(widget, Window)]


def test_a_place_nobody_can_read_is_passed_over(folder: Path) -> None:
    with opened(folder) as desk:
        for text in ("", "no place", "aGVsbG8="):
            desk.station.standing.place.restore(text)
        assert desk.window.width() > 0


@pytest.mark.usefixtures("qapp")
def test_the_strip_says_whether_there_is_a_loudspeaker_however_early_that_was_known(tmp_path: Path) -> None:
    load_fonts()
    with running(tmp_path) as station:
        until(lambda: station.sounds.ready or station.sounds.problem, within_s=10)
        QApplication.processEvents()
        shown = [button.words for button in station.window.strip.findChildren(StripButton)]
        assert (station.sounds.problem or "Sound on") in shown
