"""The page before practice: what it is, and that real work waits meanwhile."""

from PySide6.QtCore import Qt, Signal

from bridge.ui.announce import announce
from bridge.ui.buttons import ActionButton
from bridge.ui.question_page import QuestionPage
from bridge.ui.skin import Skin
from bridge.ui.speech import tr


class PracticePage(QuestionPage):
    """`started` asks for practice, `closed` goes back; Esc does too."""

    started = Signal()
    closed = Signal()

    def __init__(self, *, skin: Skin) -> None:
        super().__init__(tr("Practise with sample goods?"), skin=skin)
        self.what.say(tr("The scanners work as always, but nothing is sent and nothing counts."))
        self.back = ActionButton(tr("Back"), skin=skin, icon="arrow-left", key="Esc", wide=180)
        self.go = ActionButton(tr("Start practice"), skin=skin, icon="check", key="F9", primary=True, wide=260)
        self.go.clicked.connect(self.start)
        self.back.clicked.connect(self.closed)
        self.does = {Qt.Key.Key_Escape: self.closed.emit, Qt.Key.Key_F9: self.start}
        self.lay_out(self.back, self.go)

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
