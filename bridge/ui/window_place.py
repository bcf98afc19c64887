"""Where the window stands on the screen, and whether it fills it."""

import base64
import binascii

from PySide6.QtCore import QByteArray, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow

KEY = "F11"
FRAME_PX = 40


class WindowPlace(QObject):
    """Remembers a window's place as a text; F11 lets it fill the screen and back."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        shortcut = QShortcut(QKeySequence(KEY), window)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(lambda: self.fill(full=not window.isFullScreen()))

    def fill(self, *, full: bool) -> None:
        """Fill the screen, or go back to where the window was."""
        state = self._window.windowState()
        filled = Qt.WindowState.WindowFullScreen
        self._window.setWindowState(state | filled if full else state & ~filled)

    def text(self) -> str:
        """The place, to be given to `restore` at the next start; empty for a window larger than its screen."""
        size, room = self._window.normalGeometry(), self._window.screen().availableGeometry()
        if size.width() > room.width() or size.height() > room.height():
            return ""
        return base64.b64encode(self._window.saveGeometry().data()).decode()

    def restore(self, text: str) -> None:
        """Go where the window was, if `text` says it and there is a screen; full or not as it is set then."""
        self._fit()
        try:
            place = base64.b64decode(text, validate=True)
        except binascii.Error:
            return
        if place and self._window.restoreGeometry(QByteArray(place)):
            self.fill(full=False)

    def _fit(self) -> None:
        """Take the whole of a screen on which a window with its frame has no room."""
        if QGuiApplication.platformName() == "offscreen":
            return
        size, room = self._window.size(), self._window.screen().availableGeometry()
        if size.width() > room.width() or size.height() + FRAME_PX > room.height():
            self._window.setWindowState(self._window.windowState() | Qt.WindowState.WindowMaximized)
