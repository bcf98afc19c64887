"""The way out of a forgotten PIN: a token of the central proves that somebody may set a new one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from bridge.options.frame import Title
from bridge.ui.announce import announce
from bridge.ui.buttons import ActionButton
from bridge.ui.field import Field
from bridge.ui.fonts import Role
from bridge.ui.own_keys import OwnKeys
from bridge.ui.sentence import Refusal, Sentence
from bridge.ui.skin import Skin
from bridge.ui.speech import tr

WIDEST_PX = 760
_TITLE_PX = 40
_ROOM_PX, _LEAST_ROOM_PX = 360, 300


class ForgottenPage(OwnKeys):
    """`given` tells a token to be checked, `closed` that there is none. What is typed is forgotten with the page."""

    given = Signal(str)
    closed = Signal()

    def __init__(self, *, skin: Skin) -> None:
        super().__init__(skin=skin)
        head = Title(self.closed.emit, skin=skin)
        head.give(tr("Forgotten PIN"), tr("Locked"), icon="circle-help")
        self.title = Sentence(tr("Show a token of the central"), skin=skin, role=Role.TITLE, px=_TITLE_PX)
        why = tr(
            "Whoever has one may set a new PIN here. This station's own is good too, and the only one while offline."
        )
        self.why = Sentence(why, skin=skin, role=Role.SUBJECT_COMPACT, ink="ink2")
        self.field = Field(tr("Token"), skin=skin, icon="key-round", placeholder=tr("Type or paste the token"))
        self.field.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.problem = Refusal(skin=skin)
        self.said = Sentence(skin=skin, role=Role.STRIP, ink="ink2")
        where = tr("Where the central runs, “bridge central token NAME” prints one. It is kept nowhere here.")
        self.where = Sentence(where, skin=skin, role=Role.STRIP, ink="ink2")
        self.check = ActionButton(tr("Check the token"), skin=skin, icon="check", key="Enter", primary=True, wide=260)
        self.back = ActionButton(tr("Back"), skin=skin, icon="arrow-left", key="Esc", wide=160)
        self._lay_out(head)
        self.field.entered.connect(self._give)
        self.field.edited.connect(lambda _text: self.say(""))
        self.field.left.connect(self.closed)
        self.check.clicked.connect(lambda: self._give(self.field.text))
        self.back.clicked.connect(self.closed)
        self.does = {Qt.Key.Key_Escape: self.closed.emit}

    def ask(self) -> None:
        """Begin anew."""
        self.field.clear()
        self.say("")

    def take(self, token: str) -> None:
        """Have a token that came another way than through the keys."""
        self.field.line.setText(token)
        self._give(token)

    def checking(self) -> None:
        """Say that the central is asked."""
        self._say("", tr("Asking the central…"))
        self.check.look_off(off=True)

    def say(self, problem: str) -> None:
        """Say why the token is not good; empty takes that away."""
        self._say(problem, "")
        if problem:
            announce(self, problem, urgent=True)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the keys."""
        super().showEvent(event)
        self.field.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the explanations give way."""
        super().resizeEvent(event)
        room = self.height() / self.skin.scale
        self.where.setVisible(room >= _ROOM_PX)
        self.why.setVisible(room >= _LEAST_ROOM_PX)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody finds the token."""
        self.field.clear()
        super().hideEvent(event)

    def _give(self, token: str) -> None:
        if token.strip():
            self.given.emit(token.strip())
        else:
            self.say(tr("There is nothing in the field."))

    def _say(self, problem: str, said: str) -> None:
        self.problem.say(problem)
        self.said.say(said)
        self.check.look_off(off=False)

    def _lay_out(self, head: Title) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        for button in (self.back, self.check):
            buttons.addWidget(button)
        buttons.addStretch(1)
        words = QWidget()
        words.setMaximumWidth(WIDEST_PX)
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addStretch(1)
        for part in (self.title, self.why, self.field, self.problem, self.said, self.where):
            column.addWidget(part)
        column.addSpacing(8)
        column.addLayout(buttons)
        column.addStretch(1)
        middle = QHBoxLayout()
        middle.setContentsMargins(24, 8, 24, 8)
        middle.addStretch(1)
        middle.addWidget(words, 100)
        middle.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(head)
        page.addLayout(middle, 1)
