"""What is done only after the supervisor's PIN, where one is set."""

import functools
from collections.abc import Callable
from types import MappingProxyType

from PySide6.QtWidgets import QStackedWidget, QWidget

from bridge.options.pin_page import PinPage

TITLES = MappingProxyType(
    {
        "options": "Options",
        "over_receive": "Over-receiving",
        "remove_serial": "Take out a serial",
        "bulk": "Paste serials",
        "settle": "Needs attention",
        "unship": "Unship an order",
    }
)


class Locks:
    """The locks of a window whose pages stand in `stack`. A lock's name is its option's without `security.lock_`.

    `page` makes the page that asks, when it is first wanted; `needed` says whether a lock is closed.
    """

    def __init__(self, stack: QStackedWidget, *, page: Callable[[], PinPage], needed: Callable[[str], bool]) -> None:
        self._stack = stack
        self._make = page
        self._needed = needed
        self._then: Callable[[], object] = _nothing
        self._before: QWidget | None = None

    def allowed(self, lock: str, then: Callable[[], object]) -> None:
        """Do `then`, at once where nothing is locked, else when the right PIN was entered, or never."""
        if not self._needed(lock):
            then()
            return
        page = self._page
        if self._stack.currentWidget() is not page:
            self._before = self._stack.currentWidget()
        self._then = then
        page.ask(TITLES[lock])
        self._stack.setCurrentWidget(page)

    @functools.cached_property
    def _page(self) -> PinPage:
        page = self._make()
        self._stack.addWidget(page)
        page.allowed.connect(self._open)
        page.closed.connect(self._leave)
        return page

    def _open(self) -> None:
        then = self._then
        self._leave()
        then()

    def _leave(self) -> None:
        self._then = _nothing
        if self._before is not None:
            self._stack.setCurrentWidget(self._before)


def _nothing() -> None:
    """What is done when nothing was asked for."""
