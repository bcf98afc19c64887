"""Closing the station: a person is told what is unfinished, a signal or a log-out is not kept waiting."""

import functools
import logging
import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, QTimer

from bridge.desk.unfinished import unfinished
from bridge.store.engine import Store
from bridge.ui.leave_page import LeavePage
from bridge.ui.skin import Skin
from bridge.ui.speech import tr
from bridge.window import Window

_log = logging.getLogger("bridge.station")


class After(Enum):
    """What follows when a station was closed."""

    END = auto()
    AGAIN = auto()
    PRACTISE = auto()
    WORK = auto()


class Leaving:
    """Asks before a window closes over unfinished work."""

    def __init__(self, store: Store, *, window: Window, skin: Skin) -> None:
        self._store = store
        self._window = window
        self._skin = skin
        self._decided = False
        window.stays = self.stays

    def words(self) -> str:
        """What is unfinished, in one sentence; empty if nothing is."""
        with self._store.read() as connection:
            return unfinished(connection).words

    def stays(self) -> bool:
        """Whether the window must stay open until a person has decided."""
        words = "" if self._decided else self.words()
        if words:
            self._page.give(tr(words))
            self._window.stack.setCurrentWidget(self._page)
        return bool(words)

    def at_once(self) -> None:
        """Close without asking from now on; the log says what is unfinished."""
        if not self._decided:
            self._decided = True
            _log.info("closed with nothing unfinished" if not (words := self.words()) else f"closed with {words}")

    @functools.cached_property
    def _page(self) -> LeavePage:
        page = LeavePage(skin=self._skin)
        self._window.stack.addWidget(page)
        page.leave.connect(self._leave)
        page.stay.connect(self._window.close_options)
        return page

    def _leave(self) -> None:
        self.at_once()
        self._window.close()


@dataclass(slots=True)
class Farewell:
    """What is done before the end: a window that will not close would hold it up."""

    first: Callable[[], object] = lambda: None


@contextmanager
def leaving_on_signals(qt: QCoreApplication) -> Iterator[Farewell]:
    """Close in order on SIGINT and SIGTERM: a wake-up byte brings Qt's loop back to Python, which sees the signal.

    One that comes before the loop ends it as it begins.
    """
    farewell = Farewell()

    def leave(*_: object) -> None:
        farewell.first()
        QTimer.singleShot(0, qt, qt.quit)

    reading, writing = socket.socketpair()
    for end in (reading, writing):
        end.settimeout(0)
    notifier = QSocketNotifier(reading.fileno(), QSocketNotifier.Type.Read, QObject(qt))
    notifier.activated.connect(lambda: reading.recv(64))
    before = signal.set_wakeup_fd(writing.fileno())
    old = {number: signal.signal(number, leave) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield farewell
    finally:
        for number, handler in old.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(before)
        notifier.setEnabled(False)
        with suppress(OSError):
            reading.close()
            writing.close()
