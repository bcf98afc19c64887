"""A question over the page in front, with buttons for its answers."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bridge.ui.fonts import Role
from bridge.ui.own_keys import OwnKeys
from bridge.ui.sentence import Sentence
from bridge.ui.skin import Skin

WIDEST_PX = 760
_TITLE_PX = 44


class QuestionPage(OwnKeys):
    """The question, `what` it is about, and what is true `after` it."""

    def __init__(self, question: str, *, skin: Skin) -> None:
        super().__init__(skin=skin)
        self.title = Sentence(question, skin=skin, role=Role.TITLE, px=_TITLE_PX)
        self.what = Sentence(skin=skin, role=Role.SUBJECT_COMPACT)
        self.after = Sentence(skin=skin, role=Role.STRIP, ink="ink2")

    def lay_out(self, *answers: QWidget) -> None:
        """Put the words in the middle, and the answers in a row below them."""
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        for button in answers:
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
