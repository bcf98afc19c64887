"""The replay at work: after an edit of an option that judges, the history is answered again beside the screen."""

import logging
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from bridge.options.replay import Past, Replay, Replayed
from bridge.options.replay_bar import ReplayBar
from bridge.options.replay_page import ReplayPage
from bridge.options.settings import Settings, option_of
from bridge.ui.skin import Skin

AFTER_MS = 300
ENDS_WITHIN_S = 2.0
BREATH_S = 0.002
_log = logging.getLogger(__name__)


class Edited(Protocol):
    """The page of the options, as far as a replay looks at it."""

    changed: SignalInstance
    closed: SignalInstance

    def edits(self) -> Mapping[str, str]:
        """What differs from the options in force, as texts by key."""

    def edited(self) -> Settings:
        """The options as they would be."""

    def put_below(self, widget: QWidget) -> None:
        """Show a widget below the options."""


@dataclass(frozen=True, slots=True)
class History:
    """The end of the scan history, for another thread: how many scans, these in pieces, and whether a PIN is set."""

    count: Callable[[], int]
    pieces: Callable[[], Iterator[Sequence[Past]]]
    with_pin: Callable[[], bool]


class Replaying(QObject):
    """Stands on the page of the options; `stop` it before the store is closed. `started`: one begins."""

    started = Signal()
    _worked = Signal(int, int, int)
    _ended = Signal(int, object)

    def __init__(
        self, history: History, *, when: Callable[[str], str], skin: Skin, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._when = when
        self._skin = skin
        self._number = 0
        self._asked: Settings | None = None
        self._running: list[tuple[threading.Thread, threading.Event]] = []
        self._page: Edited | None = None
        self.list_page: ReplayPage | None = None
        self.found: Replayed | None = None
        self.bar = ReplayBar(skin=skin)
        self.bar.wanted.connect(self.show_list)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self._start)
        self._worked.connect(self._on_worked, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    def stand_on(self, page: Edited) -> None:
        """Follow the edits of a page, with the bar below its options."""
        self._page = page
        page.put_below(self.bar)
        page.changed.connect(self._on_edit)
        page.closed.connect(self._drop)

    def show_list(self) -> None:
        """Show which scans differ."""
        if self.found is None or not isinstance(self._page, QWidget):
            return
        if self.list_page is None:
            self.list_page = ReplayPage(self._page, when=self._when, skin=self._skin)
        self.list_page.show_list(self.found)

    def stop(self) -> None:
        """End what runs; nothing more is told."""
        self._drop()
        for thread, _ in self._running:
            thread.join(ENDS_WITHIN_S)

    @property
    def is_busy(self) -> bool:
        """Whether one is to begin, or runs."""
        return self._timer.isActive() or any(thread.is_alive() for thread, _ in self._running)

    def _on_edit(self) -> None:
        if self._page is None:
            return
        if not any(option_of(key).judges for key in self._page.edits()):
            self._drop()
        elif self._page.edited() != self._asked:
            self._cancel()
            self._asked = self._page.edited()
            self._timer.start()

    def _drop(self) -> None:
        self._cancel()
        self.bar.leave()

    def _cancel(self) -> None:
        """Let what runs or was found be of no account."""
        self._timer.stop()
        self._number += 1
        self._asked, self.found = None, None
        self.bar.wait()
        for _, stop in self._running:
            stop.set()

    def _start(self) -> None:
        if self._asked is None:
            return
        stop = threading.Event()
        facts = (self._number, self._asked, stop)
        thread = threading.Thread(target=self._run, args=facts, name="bridge replay", daemon=True)
        self._running = [*(one for one in self._running if one[0].is_alive()), (thread, stop)]
        thread.start()
        self.started.emit()

    def _run(self, number: int, settings: Settings, stop: threading.Event) -> None:
        try:
            scans = self._history.count()
            replay = Replay(settings, with_pin=self._history.with_pin())
            for piece in self._history.pieces():
                if stop.wait(BREATH_S):
                    return
                replay.take(piece)
                self._worked.emit(number, scans, replay.scans)
            self._ended.emit(number, replay.replayed())
        except Exception:  # noqa: BLE001 - the options can be saved without it
            _log.exception("The scan history could not be answered again.")

    def _on_worked(self, number: int, scans: int, done: int) -> None:
        if number == self._number and done < scans:
            self.bar.work(scans, done / scans)

    def _on_ended(self, number: int, found: Replayed) -> None:
        if number == self._number and found.scans:
            self.found = found
            self.bar.give(found)
