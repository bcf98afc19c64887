"""A supervisor before a running station, for tests."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from bridge.app import Station
from bridge.moments import now, to_text
from bridge.options import badges, overrides, pin, saved
from bridge.options.dialog import OptionsPage
from bridge.options.new_pin_page import NewPinPage
from bridge.options.option import Tab
from bridge.options.pin_page import PinPage
from bridge.options.security_panel import SecurityPanel
from bridge.running import running
from bridge.scan.scan import Scan
from bridge.store.engine import Store, open_station
from bridge.store.journal import every
from bridge.ui.fonts import load_fonts
from tests.dock import open_dock

PIN = "4711"
Keys = Qt.Key
P = TypeVar("P", bound=QWidget)


class Desk:
    """A supervisor before a running station."""

    def __init__(self, station: Station) -> None:
        self.station = station
        self.window = station.window
        self._at = now() - timedelta(hours=1)

    def front(self, page: type[P]) -> P:
        """What lies over the screen, which is of this kind."""
        found = self.window.stack.currentWidget()
        assert isinstance(found, page), found
        return found

    def at_home(self) -> bool:
        return self.window.stack.currentWidget() is self.window.lane

    def scan(self, text: str) -> None:
        self._at += timedelta(seconds=5)
        self.window.on_scan(Scan(text, "COM1", self._at))

    def enter(self, digits: str) -> None:
        """Type digits into the pad in front, and Enter."""
        found = self.window.stack.currentWidget()
        assert isinstance(found, PinPage | NewPinPage)
        QTest.keyClicks(found.pad.field, digits)
        QTest.keyClick(found.pad.field, Keys.Key_Return)

    def options(self) -> OptionsPage:
        """Open the options with the PIN."""
        self.window.menus.open("options")
        self.enter(PIN)
        return self.front(OptionsPage)

    def store(self) -> Store:
        return self.station.store

    def kept(self) -> list[tuple[str, str | None, str, str]]:
        """What was allowed: what, who asked, who allowed, why."""
        with self.store().read() as connection:
            made = overrides.made_between(connection, since="2000", until="3000")
        return [(one.what, one.asked_by, one.allowed_by, one.why) for one in made]

    def changes(self, key: str) -> list[tuple[str | None, str | None, str | None]]:
        with self.store().read() as connection:
            return [(one.old, one.new, one.by) for one in saved.history(connection) if one.key == key]

    def rows(self) -> list[str]:
        """What was scanned, as the history has it."""
        return [row.text for _, row in every(self.store())]

    def operator(self) -> str:
        return self.station.options().operator_name


def data(folder: Path, qapp: QApplication) -> Path:
    """A data folder with the dock's documents."""
    qapp.setStyle("Fusion")
    load_fonts()
    with open_dock(folder):
        return folder


@contextmanager
def opened(folder: Path, *, locked: bool = True, **options: str) -> Iterator[Desk]:
    store = open_station(folder, clock=now)
    with store.write() as connection:
        chosen = {key.replace("_", ".", 1): text for key, text in options.items()}
        saved.change(connection, {"operator.name": "Ana R.", **chosen}, at=to_text(now()), by=None)
        if locked:
            pin.put(connection, PIN, at=to_text(now()), by=None)
    store.close()
    with running(folder) as station:
        yield Desk(station)
        station.leaving.at_once()


def badge(desk: Desk, name: str, *, approves: bool = True) -> str:
    with desk.store().write() as connection:
        return badges.make(connection, name, approves=approves, at=to_text(now()), by=None)


def click(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def security(page: OptionsPage) -> SecurityPanel:
    (panel,) = page.findChildren(SecurityPanel)
    next(button for button in page.tabs.buttons if button.tab is Tab.SECURITY).click()
    return panel
