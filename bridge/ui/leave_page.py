"""The page that says what is unfinished when a person closes the station."""

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


class LeavePage(Ground):
    """`leave` and `stay` are the two ways on; Esc stays."""

    leave = Signal()
    stay = Signal()

    def __init__(self, *, skin: Skin) -> None:
        super().__init__(skin=skin)
        self.title = Sentence(tr("Close Bridge?"), skin=skin, role=Role.TITLE, px=_TITLE_PX)
        self.what = Sentence(skin=skin, role=Role.SUBJECT_COMPACT)
        self.after = Sentence(tr("It is all here again at the next start."), skin=skin, role=Role.STRIP, ink="ink2")
        self.go = ActionButton(tr("Close"), skin=skin, icon="x", wide=180)
        self.keep = ActionButton(tr("Stay"), skin=skin, icon="arrow-left", key="Esc", primary=True, wide=220)
        self.go.clicked.connect(self.leave)
        self.keep.clicked.connect(self.stay)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        for button in (self.go, self.keep):
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

    def give(self, words: str) -> None:
        """Say what is unfinished."""
        self.what.say(words)
        announce(self, f"{tr('Close Bridge?')} {words}", urgent=True)

    def event(self, event: QEvent) -> bool:
        """Esc is this page's, not that of a page below."""
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if event.type() == QEvent.Type.ShortcutOverride and escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc stays."""
        if event.key() == Qt.Key.Key_Escape:
            self.stay.emit()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """No button has the focus, so that no scanner's Enter presses one."""
        super().showEvent(event)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
