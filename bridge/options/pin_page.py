"""The page where a supervisor enters the PIN; what is scanned meanwhile goes on below it."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from bridge.options.frame import Title
from bridge.options.pin import Tried, in_words
from bridge.ui.ground import Ground
from bridge.ui.pin_pad import PinPad
from bridge.ui.skin import Skin

EVERY_MS = 250
HINTS = ("Scanning goes on behind this page. Nothing is lost.", "Forgotten PIN: ask IT.")


class PinPage(Ground):
    """`attempt` compares a PIN, `waits` gives the seconds until the next one is looked at.

    `allowed` follows the right PIN, `closed` comes when nothing is to be allowed.
    """

    allowed = Signal()
    closed = Signal()

    def __init__(self, *, attempt: Callable[[str], Tried], waits: Callable[[], int], skin: Skin) -> None:
        super().__init__(skin=skin)
        self._attempt = attempt
        self._waits = waits
        self._before = ""
        self._waiting = False
        self._title = Title(self.closed.emit, skin=skin)
        self.pad = PinPad(skin=skin, hints=HINTS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addWidget(self.pad, 1)
        self.pad.entered.connect(self._try)
        self.pad.left.connect(self.closed)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._count_down)
        self.setFocusProxy(self.pad.field)

    def ask(self, what: str) -> None:
        """Name what the PIN is for."""
        self._title.give(what, "Locked", icon="settings" if what == "Options" else "lock")
        self._before, self._waiting = "", False
        self.pad.say("")
        self._count_down()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the keys."""
        super().showEvent(event)
        self.pad.take_keys()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Count no longer."""
        self._timer.stop()
        super().hideEvent(event)

    def _try(self, pin: str) -> None:
        tried = self._attempt(pin)
        if tried.right:
            self.allowed.emit()
            return
        self._waiting = bool(tried.wait_s)
        if self._waiting:
            self._before = tried.words.partition("Wait")[0].strip() or self._before
        self.pad.say(tried.words)

    def _count_down(self) -> None:
        seconds = self._waits()
        if seconds:
            self._waiting = True
            self.pad.say(f"{self._before} Wait {in_words(seconds)}.".strip())
        elif self._waiting:
            self._waiting = False
            self.pad.say("")
