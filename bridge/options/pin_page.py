"""The page where a supervisor enters the PIN; what is scanned meanwhile goes on below it."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from bridge.options.frame import Title
from bridge.options.pin import Tried, wait_words
from bridge.session.book import Badge
from bridge.ui.announce import announce
from bridge.ui.buttons import CardButton
from bridge.ui.ground import Ground
from bridge.ui.pin_pad import PinPad, asked_for
from bridge.ui.skin import Skin
from bridge.ui.speech import tr

EVERY_MS = 250


class PinPage(Ground):
    """`attempt` compares a PIN, `waits` gives the seconds until the next one is looked at.

    `allowed` follows the right PIN and names whose badge was scanned before, if one was; `closed` comes when nothing
    is to be allowed, `forgotten` when nobody knows the PIN.
    """

    allowed = Signal(str)
    closed = Signal()
    forgotten = Signal()

    def __init__(self, *, attempt: Callable[[str], Tried], waits: Callable[[], int], skin: Skin) -> None:
        super().__init__(skin=skin)
        self._attempt = attempt
        self._waits = waits
        self._wrong = self._waiting = self._alone = False
        self._approver = ""
        self._title = Title(self.closed.emit, skin=skin)
        self.way_out = CardButton(tr("Forgotten PIN"), skin=skin, icon="circle-help", key="F1")
        hint = tr("Scanning goes on behind this page. Nothing is lost.")
        self.pad = PinPad(skin=skin, hints=(hint,), below=self.way_out, helps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addWidget(self.pad, 1)
        self.pad.entered.connect(self._try)
        self.pad.left.connect(self.closed)
        self.pad.field.help_asked.connect(self.forgotten)
        self.way_out.clicked.connect(self.forgotten)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._count_down)
        self.setFocusProxy(self.pad.field)

    def ask(self, what: str, *, icon: str = "lock", badges: bool = False, alone: bool = False) -> None:
        """Name what the PIN is for. `badges`: one may be scanned; `alone`: an approver's opens without the PIN."""
        self._title.give(what, tr("Locked"), icon=icon)
        self._wrong, self._waiting, self._alone, self._approver = False, False, alone, ""
        self.pad.ask(tr("Supervisor PIN"), asked_for(badges=badges, alone=alone))
        self.pad.say("")
        self._count_down()

    def tell(self, words: str) -> None:
        """Say what changed since it was asked."""
        self.pad.ask(tr("Supervisor PIN"), words)
        announce(self, words, urgent=False)

    def meet(self, badge: Badge | None) -> None:
        """Hear whose badge was scanned while this page is in front; None for one that is nobody's."""
        if badge is None:
            self.pad.say(tr("Nobody here has this badge."))
        elif not badge.approves:
            self.pad.say(tr("{name} cannot allow this.", name=badge.name))
        elif self._alone:
            self.allowed.emit(badge.name)
        else:
            self._approver = badge.name
            self.pad.say("")
            self.tell(tr("{name}. Type the PIN.", name=badge.name))

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
            self.allowed.emit(self._approver)
            return
        # a wait of before stands under the words of the wrong PIN that began it
        self._wrong = bool(tried.wait_s) and (self._wrong or tried.words != wait_words(tried.wait_s))
        self._waiting = bool(tried.wait_s)
        self.pad.say(self._wait_words(tried.wait_s) if self._waiting else tr(tried.words))

    def _count_down(self) -> None:
        seconds = self._waits()
        if seconds:
            self._waiting = True
            self.pad.say(self._wait_words(seconds))
        elif self._waiting:
            self._wrong = self._waiting = False
            self.pad.say("")

    def _wait_words(self, seconds: int) -> str:
        wait = tr(wait_words(seconds))
        return tr("Wrong PIN. {wait}", wait=wait) if self._wrong else wait
