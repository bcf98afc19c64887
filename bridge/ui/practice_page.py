"""The page before practice: what it is, and that real work waits meanwhile."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bridge.ui.announce import announce
from bridge.ui.buttons import ActionButton
from bridge.ui.fonts import Role
from bridge.ui.ground import Ground
from bridge.ui.sentence import Sentence
from bridge.ui.skin import Skin
from bridge.ui.speech import tr

WIDEST_PX = 760
_TITLE_PX = 44


class PracticePage(Ground):
    """`started` asks for practice, `closed` goes back; Esc does too."""

    started = Signal()
    closed = Signal()

    def __init__(self, *, skin: Skin) -> None:
        super().__init__(skin=skin)
        self.title = Sentence(tr("Practise with sample goods?"), skin=skin, role=Role.TITLE, px=_TITLE_PX)
        self.what = Sentence(
            tr("The scanners work as always, but nothing is sent and nothing counts."),
            skin=skin,
            role=Role.SUBJECT_COMPACT,
        )
        self.after = Sentence(skin=skin, role=Role.STRIP, ink="ink2")
        self.back = ActionButton(tr("Back"), skin=skin, icon="arrow-left", key="Esc", wide=180)
        self.go = ActionButton(tr("Start practice"), skin=skin, icon="check", key="F9", primary=True, wide=260)
        self.go.clicked.connect(self.start)
        self.back.clicked.connect(self.closed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        for button in (self.back, self.go):
            buttons.addWidget(button)
        buttons.addStretch(1)
        words = QWidget()
        words.setMaximumWidth(WIDEST_PX)
        column = QVBoxLayout(words)
        column.setSpacing(16)
        column.addStretch(1)
        for part in (self.title, self.what, self.after):
            column.addWidget(part)
        column.addSpacing(12)
        column.addLayout(buttons)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 24, 24, 24)
        row.addStretch(1)
        row.addWidget(words, 100)
        row.addStretch(1)

    def ask(self) -> None:
        """Wait for a decision."""
        self.go.setEnabled(True)
        self.after.say(tr("What is open here stays open, and is here again after practice."))

    def start(self) -> None:
        """Ask for practice, once."""
        if self.go.isEnabled():
            self.go.setEnabled(False)
            self.tell(tr("The sample goods are being laid out. This takes up to half a minute."))
            self.started.emit()

    def refuse(self, why: str) -> None:
        """Say why there is no practice now."""
        self.go.setEnabled(True)
        self.tell(why)

    def tell(self, words: str) -> None:
        """Show and announce a sentence."""
        self.after.say(words)
        announce(self, words, urgent=False)

    def event(self, event: QEvent) -> bool:
        """Esc and F9 are this page's, not those of a page below."""
        own = isinstance(event, QKeyEvent) and event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_F9}
        if event.type() == QEvent.Type.ShortcutOverride and own:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back, F9 on."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() == Qt.Key.Key_F9:
            self.start()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """No button has the focus, so that no scanner's Enter presses one."""
        super().showEvent(event)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
