"""How long what the PIN opened stays open."""

import time
from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

_TOUCHES = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.Wheel})


class Unlocked(QObject):
    """Open for so many minutes from the last touch of `around`; `over` tells the end of them.

    `clock` gives monotonic seconds.
    """

    over = Signal()

    def __init__(self, around: QWidget, *, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(around)
        self._around = around
        self._clock = clock
        self._by = ""
        self._lasts_s = self._until = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    @property
    def by(self) -> str:
        """Whose badge opened it; empty for the PIN alone, and when it is not open."""
        return self._by

    def is_open(self) -> bool:
        """Whether the time runs."""
        return self._timer.isActive()

    def state(self) -> tuple[str, int] | None:
        """Who opened it, empty for the PIN alone, and the seconds that are left; None when it is not open."""
        return (self._by, max(0, ceil(self._until - self._clock()))) if self.is_open() else None

    def open(self, *, by: str, minutes: int) -> None:
        """Begin the time."""
        self._by, self._lasts_s = by, minutes * 60.0
        self.touch()
        qt = QCoreApplication.instance()
        if qt is not None:
            qt.installEventFilter(self)

    def touch(self) -> None:
        """Begin the time anew: somebody is here."""
        self._until = self._clock() + self._lasts_s
        self._timer.start(ceil(self._lasts_s * 1000))

    def lock(self) -> None:
        """End it before its time; nobody is told."""
        self._timer.stop()
        self._by = ""
        qt = QCoreApplication.instance()
        if qt is not None:
            qt.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See touches; none is taken."""
        if event.type() in _TOUCHES and isinstance(watched, QWidget) and self._around.isAncestorOf(watched):
            self.touch()
        return False

    def _look(self) -> None:
        left = self._until - self._clock()
        if left > 0:
            self._timer.start(ceil(left * 1000))
            return
        self.lock()
        self.over.emit()
