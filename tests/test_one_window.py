"""A station is one window: no page shows itself for a moment as a window of its own, which would take the keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bridge.app import Station
from bridge.attention.page import AttentionPage
from bridge.moments import now, to_text
from bridge.options import pin, saved
from bridge.options.dialog import OptionsPage
from bridge.options.pin_page import PinPage
from bridge.running import running
from bridge.trace.page import TracePage
from bridge.ui.fonts import Role, load_fonts
from bridge.ui.help import CommandSheet
from tests.dock import open_dock

PAGES: dict[str, type[QWidget]] = {
    "Options": OptionsPage,
    "Needs attention": AttentionPage,
    "Trace serial": TracePage,
    "Command barcodes": CommandSheet,
    "PIN": PinPage,
}


class Shown(QObject):
    """The windows that were shown, by their classes."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note a window that is shown."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


def go_to(station: Station, page: str) -> None:
    """Bring a page to the front, as its menu or its lock does."""
    if page == "PIN":
        with station.store.write() as connection:
            pin.put(connection, "4711", at=to_text(now()), by=None)
        station.supervision.locks.allowed("unship", lambda: None)
        return
    menu = station.window.menus.menu()
    next(action for action in menu.actions() if action.text().partition("\t")[0] == page).trigger()


@pytest.mark.parametrize("page", PAGES)
def test_a_page_comes_to_the_front_of_the_window_and_shows_no_other(
    page: str, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    qapp.setStyle("Fusion")
    load_fonts()
    with open_dock(tmp_path):
        pass
    shown = Shown()
    with running(tmp_path) as station:
        with qtbot.waitExposed(station.window):
            station.window.activateWindow()
        qapp.installEventFilter(shown)
        go_to(station, page)
        QApplication.processEvents()
        qapp.removeEventFilter(shown)
        assert [found.isVisible() for found in station.window.findChildren(PAGES[page])] == [True]
        assert shown.windows == []


def test_a_station_starts_as_its_options_have_it_look(tmp_path: Path, qapp: QApplication) -> None:
    qapp.setStyle("Fusion")
    load_fonts()
    look = {"interface.left_handed": "true", "interface.text_scale": "150"}
    with open_dock(tmp_path) as dock, dock.store.write() as connection:
        saved.change(connection, look, at=to_text(now()), by=None)
    with running(tmp_path) as station:
        assert (station.skin.left_handed, station.skin.scale) == (True, 1.5)
        assert station.window.menus.menu().font() == station.skin.font(Role.BODY)
