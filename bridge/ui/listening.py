"""Whether what a keyboard-wedge scanner types reaches the station, or another window."""

from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

SETTLES_MS = 150
"""Between two windows of the station nothing has focus for a moment."""
STARTS_WITHIN_MS = 1000
"""A window manager takes its time to give a new window the focus."""


class OnFocus(Protocol):
    """What is told of a change."""

    def __call__(self, *, focused: bool) -> None:
        """A window of the station has the keyboard, or none has."""
        ...


class Listening(QObject):
    """Watches who has the keyboard. Gaining it is told at once, losing it when it has lasted.

    The keyboard is taken to be the station's until a second after `window` was first watched.
    """

    def __init__(self, window: QWidget, *, on_change: OnFocus, settles_ms: int = SETTLES_MS) -> None:
        super().__init__(window)
        self._on_change = on_change
        self._settles_ms = settles_ms
        self._told = True
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._tell)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._look)
            app.focusWindowChanged.connect(self._look)
        self._timer.start(STARTS_WITHIN_MS)

    @property
    def focused(self) -> bool:
        """A window of the station has the keyboard now."""
        active = QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive
        return active and QGuiApplication.focusWindow() is not None

    def _look(self, *_: object) -> None:
        if self.focused:
            self._timer.stop()
            self._tell()
        elif not self._timer.isActive():
            self._timer.start(self._settles_ms)

    def _tell(self) -> None:
        if self.focused != self._told:
            self._told = self.focused
            self._on_change(focused=self._told)
