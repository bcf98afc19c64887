"""The page that says what is unfinished when a person closes the station."""

from PySide6.QtCore import Qt, Signal

from bridge.ui.announce import announce
from bridge.ui.buttons import ActionButton
from bridge.ui.question_page import QuestionPage
from bridge.ui.skin import Skin
from bridge.ui.speech import tr


class LeavePage(QuestionPage):
    """`leave` and `stay` are the two ways on; Esc stays."""

    leave = Signal()
    stay = Signal()

    def __init__(self, *, skin: Skin) -> None:
        super().__init__(tr("Close Bridge?"), skin=skin)
        self.after.say(tr("It is all here again at the next start."))
        self.go = ActionButton(tr("Close"), skin=skin, icon="x", wide=180)
        self.keep = ActionButton(tr("Stay"), skin=skin, icon="arrow-left", key="Esc", primary=True, wide=220)
        self.go.clicked.connect(self.leave)
        self.keep.clicked.connect(self.stay)
        self.does = {Qt.Key.Key_Escape: self.stay.emit}
        self.lay_out(self.go, self.keep)

    def give(self, words: str) -> None:
        """Say what is unfinished."""
        self.what.say(words)
        announce(self, f"{tr('Close Bridge?')} {words}", urgent=True)
