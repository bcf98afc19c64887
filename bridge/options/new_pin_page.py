"""The page where a new PIN is typed, twice alike."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from bridge.options.frame import Title
from bridge.options.pin import looks_like_pin
from bridge.ui.announce import announce
from bridge.ui.ground import Ground
from bridge.ui.pin_pad import PinPad
from bridge.ui.skin import Skin
from bridge.ui.speech import tr


class NewPinPage(Ground):
    """`chosen` tells the PIN; `closed` that there is to be no new one."""

    chosen = Signal(str)
    closed = Signal()

    def __init__(self, *, skin: Skin) -> None:
        super().__init__(skin=skin)
        self._first = ""
        self._title = Title(self.closed.emit, skin=skin)
        self._title.give(tr("New PIN"), tr("For everybody who supervises this station"), icon="lock")
        hints = (tr("Whoever knows it can open what is locked."), tr("Only a hash of it is kept."))
        self.pad = PinPad(skin=skin, hints=hints)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addWidget(self.pad, 1)
        self.pad.entered.connect(self._take)
        self.pad.left.connect(self.closed)
        self.setFocusProxy(self.pad.field)

    def ask(self) -> None:
        """Begin anew."""
        self._first = ""
        self.pad.say("")
        self._ask()

    def say(self, problem: str) -> None:
        """Say why the PIN that was chosen is not kept, and begin anew."""
        self.ask()
        self.pad.say(problem)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the keys."""
        super().showEvent(event)
        self.pad.take_keys()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody finds the half of it."""
        self._first = ""
        super().hideEvent(event)

    def _take(self, pin: str) -> None:
        if not looks_like_pin(pin):
            self.pad.say(tr("A PIN has 4 to 8 digits."))
        elif not self._first:
            self._first = pin
            self.pad.say("")
            self._ask()
        elif pin != self._first:
            self.say(tr("These two are not alike. Type the new PIN twice."))
        else:
            self._first = ""
            self.chosen.emit(pin)

    def _ask(self) -> None:
        title = tr("Type it again") if self._first else tr("New PIN")
        self.pad.ask(title, tr("The same digits once more") if self._first else tr("Type 4 to 8 digits"))
        announce(self, title, urgent=False)
