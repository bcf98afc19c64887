"""What is offered beside the screen in front: pages made when first wanted, each with its words and key."""

import functools
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol, cast

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from bridge.ui.fonts import Role
from bridge.ui.skin import Skin
from bridge.ui.speech import tr

GAP, HEADER_HIGH = 16, 56


class Beside(Protocol):
    """A page with what it needs. The page has a signal `closed`; `open` fills it each time it is shown."""

    @property
    def page(self) -> QWidget:
        """What is shown."""

    def open(self) -> object:
        """Fill it."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page that is filled by one call."""

    page: QWidget
    open: Callable[[], object]


@dataclass(slots=True)
class Entry:
    """A line of the menu, behind a lock if it names one. `made` is the page once it was wanted."""

    words: str
    key: str
    act: Callable[[], object]
    made: Beside | None = field(default=None)
    lock: str = ""


class Menus:
    """The menu of a window, whose pages stand in `stack` over `home`; `allowed` opens a lock, then goes on."""

    def __init__(
        self,
        window: QWidget,
        *,
        stack: QStackedWidget,
        home: QWidget,
        allowed: Callable[[str, Callable[[], object]], object],
        skin: Skin,
    ) -> None:
        self._window = window
        self._stack = stack
        self._home = home
        self._allowed = allowed
        self._skin = skin
        self.entries: dict[str, Entry] = {}

    def offer(self, name: str, words: str, make: Callable[[], Beside], *, key: str = "", lock: str = "") -> None:
        """Let the menu and `key` open the page that `make` makes when it is first wanted, once `lock` is open."""

        def show() -> None:
            if entry.made is None:
                entry.made = make()
                self._stack.addWidget(entry.made.page)
                cast("Any", entry.made.page).closed.connect(self.home)
            entry.made.open()
            self._stack.setCurrentWidget(entry.made.page)

        entry = self.add(name, words, show, key=key)
        entry.lock = lock

    def add(self, name: str, words: str, act: Callable[[], object], *, key: str = "") -> Entry:
        """Let the menu and `key` do something; an entry of the same name gives way to it."""
        entry = self.entries[name] = Entry(words, key, act)
        if key:
            QShortcut(QKeySequence(key), self._window, lambda: self.open(name))
        return entry

    def open(self, name: str, then: Callable[[], object] = lambda: None) -> None:
        """Do what the entry does, as if it were chosen, and something after it; nothing while its lock stays shut."""
        entry = self.entries[name]

        def act() -> None:
            entry.act()
            then()

        if entry.lock:
            self._allowed(entry.lock, act)
        else:
            act()

    def made(self, name: str) -> Beside | None:
        """The page of an entry, if it was ever wanted."""
        entry = self.entries.get(name)
        return entry.made if entry else None

    def home(self) -> None:
        """Back to the screen in front."""
        self._stack.setCurrentWidget(self._home)

    def menu(self) -> QMenu:
        """The entries in the order they were offered."""
        menu = QMenu(self._window)
        menu.setFont(self._skin.font(Role.BODY))
        for name, entry in self.entries.items():
            keys = f"\t{entry.key.replace('+', ' ')}" if entry.key else ""
            menu.addAction(tr(entry.words) + keys, functools.partial(self.open, name))
        menu.addAction(tr("Close Bridge"), self._window.close)
        return menu

    def show(self) -> None:
        """Open the menu at its button."""
        menu = self.menu()
        corner = QPoint(self._window.width() - menu.sizeHint().width() - GAP, HEADER_HIGH)
        menu.popup(self._window.mapToGlobal(corner))
