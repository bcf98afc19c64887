"""What is done only after the supervisor's PIN, where one is set."""

import functools
from collections.abc import Callable
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtWidgets import QStackedWidget, QWidget

from bridge.options.pin_page import PinPage
from bridge.phrases import phrase
from bridge.session.book import Badge
from bridge.ui.pin_pad import asked_for
from bridge.ui.speech import tr

OPTIONS, PIN = "options", "pin"
"""The lock of the options, and that of the PIN itself, which nobody can take off."""

TITLES = MappingProxyType(
    {
        OPTIONS: phrase("Options"),
        "over_receive": phrase("Over-receiving"),
        "remove_serial": phrase("Take out a serial"),
        "bulk": phrase("Paste serials"),
        "settle": phrase("Needs attention"),
        "unship": phrase("Unship an order"),
        PIN: phrase("Change the PIN"),
    }
)


@dataclass(frozen=True, slots=True)
class Opening:
    """A lock that was opened: by whose badge, empty for the PIN alone, and what for."""

    lock: str
    by: str = ""
    about: str = ""
    document: str = ""

    @property
    def why(self) -> str:
        """Its title and what for, in one sentence."""
        return f"{TITLES[self.lock]}: {self.about}." if self.about else f"{TITLES[self.lock]}."


@dataclass(frozen=True, slots=True)
class Door:
    """What the locks of a window rest on. `page` makes the page that asks, when it is first wanted.

    `needed`: whether a lock is closed. `badges`: whether anybody has one that allows, `alone`: whether it does so
    without the PIN. `opened` keeps each lock that was opened, before what is behind it is done, or says why it cannot,
    and then nothing is; `entered` is told it once its page is gone. `front` is told whether the page asks from now on.
    """

    page: Callable[[], PinPage]
    needed: Callable[[str], bool]
    opened: Callable[[Opening], str] = lambda _opening: ""
    entered: Callable[[Opening], object] = lambda _opening: None
    badges: Callable[[], bool] = lambda: False
    alone: Callable[[], bool] = lambda: False
    front: Callable[[bool], object] = lambda _asks: None


class Locks:
    """The locks of a window whose pages stand in `stack`. A lock's name is its option's without `security.lock_`."""

    def __init__(self, stack: QStackedWidget, *, door: Door) -> None:
        self._stack = stack
        self._door = door
        self._then: Callable[[], object] = _nothing
        self._asked = Opening(OPTIONS)
        self._before: QWidget | None = None
        self._made: PinPage | None = None

    @property
    def asks(self) -> bool:
        """Whether the page that asks for the PIN is in front."""
        return self._made is not None and self._stack.currentWidget() is self._made

    def allowed(self, lock: str, then: Callable[[], object], *, about: str = "", document: str = "") -> None:
        """Do `then`, at once where nothing is locked, else when the right PIN was entered, or never.

        `about` is what it is for, as the number of an order, and `document` the number of the document concerned.
        """
        if not self._door.needed(lock):
            then()
            return
        self._ask(Opening(lock, about=about, document=document), then)

    def todo(self) -> str:
        """What a supervisor is to do where a scan waits for one."""
        return asked_for(badges=self._door.badges(), alone=self._door.alone())

    def meet(self, badge: Badge | None) -> None:
        """Hear whose badge was scanned; it counts while the page that asks is in front."""
        if self.asks:
            self._page.meet(badge)

    def _ask(self, asked: Opening, then: Callable[[], object]) -> None:
        page, door = self._page, self._door
        if self._stack.currentWidget() is not page:
            self._before = self._stack.currentWidget()
        self._asked, self._then = asked, then
        icon = "settings" if asked.lock == OPTIONS else "lock"
        alone = asked.lock != PIN and door.alone()
        page.ask(tr(TITLES[asked.lock]), icon=icon, badges=door.badges(), alone=alone)
        self._stack.setCurrentWidget(page)

    @functools.cached_property
    def _page(self) -> PinPage:
        page = self._made = self._door.page()
        self._stack.addWidget(page)
        page.allowed.connect(self._open)
        page.closed.connect(self._leave)
        self._stack.currentChanged.connect(lambda _place: self._door.front(self.asks))
        return page

    def _open(self, by: str) -> None:
        then, asked = self._then, self._asked
        opening = Opening(asked.lock, by, asked.about, asked.document)
        problem = self._door.opened(opening)
        if problem:
            self._page.pad.say(tr(problem))
            return
        self._leave()
        self._door.entered(opening)
        then()

    def _leave(self) -> None:
        self._then = _nothing
        if self._before is not None:
            self._stack.setCurrentWidget(self._before)


def _nothing() -> None:
    """What is done when nothing was asked for."""
