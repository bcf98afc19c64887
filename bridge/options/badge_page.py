"""A badge that was just made, shown once: its barcode to be printed, and never again."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from bridge.options.frame import MARGIN_PX, Title
from bridge.ui.announce import announce
from bridge.ui.barcode_view import paint_symbol, symbol_width
from bridge.ui.buttons import ActionButton
from bridge.ui.fonts import Role
from bridge.ui.own_keys import OwnKeys
from bridge.ui.sentence import Sentence
from bridge.ui.skin import CENTRE, Skin
from bridge.ui.speech import tr

BARS_PX = 110
WIDEST_PX = 740
_PADDING_PX = 24
_NAME_PX = 56
_ROLE_PX = 34


class _Card(QWidget):
    """Name, role and bars, black on white in every theme; the code is not written in letters."""

    def __init__(self, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self._name = self._role = self.code = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def give(self, name: str, role: str, code: str) -> None:
        self._name, self._role, self.code = name, role, code
        self.setAccessibleName(f"{name}, {role}" if name else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for the bars and the white beside them."""
        wide = symbol_width(self.code) if self.code else 400
        return QSize(wide + 2 * _PADDING_PX, self._skin.px(_NAME_PX + _ROLE_PX) + BARS_PX + 2 * _PADDING_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Name, role, bars."""
        painter = QPainter(self)
        painter.setPen(QColor(Qt.GlobalColor.black))
        painter.fillRect(self.rect(), QColor(Qt.GlobalColor.white))
        name, role, wide = self._skin.px(_NAME_PX), self._skin.px(_ROLE_PX), self.width() - 2 * _PADDING_PX
        painter.setFont(self._skin.font(Role.TITLE))
        shown = self._skin.metrics(Role.TITLE).elidedText(self._name, Qt.TextElideMode.ElideRight, wide)
        painter.drawText(QRectF(_PADDING_PX, _PADDING_PX - 8, wide, name), CENTRE, shown)
        painter.setFont(self._skin.font(Role.BODY))
        painter.drawText(QRectF(_PADDING_PX, _PADDING_PX - 8 + name, wide, role), CENTRE, self._role)
        if self.code:
            paint_symbol(painter, self.code, QRectF(0, _PADDING_PX + name + role, self.width(), BARS_PX))
        painter.end()


class BadgePage(OwnKeys):
    """`print_asked` has the card printed, `closed`: nobody needs it any more; `gone`: it is hidden and forgotten."""

    print_asked = Signal()
    closed = Signal()
    gone = Signal()

    def __init__(self, *, skin: Skin) -> None:
        super().__init__(skin=skin)
        head = Title(self.closed.emit, skin=skin)
        head.give(tr("New badge"), tr("Shown this once"), icon="user-round")
        self.card = _Card(skin=skin)
        once = tr("This is the only time it can be seen or printed. Who has it is taken for this person.")
        self.once = Sentence(once, skin=skin, role=Role.BODY_STRONG)
        self.said = Sentence(skin=skin, role=Role.BODY_STRONG, ink="ink2")
        self.print = ActionButton(tr("Print the card"), skin=skin, icon="printer", key="F7", primary=True, wide=240)
        self.done = ActionButton(tr("Done"), skin=skin, icon="check", key="Esc", wide=180)
        self._lay_out(head)
        self.print.clicked.connect(self.print_asked)
        self.done.clicked.connect(self.closed)
        self.does = {Qt.Key.Key_F7: self.print_asked.emit, Qt.Key.Key_Escape: self.closed.emit}

    def give(self, name: str, role: str, code: str) -> None:
        """Show a badge."""
        self.card.give(name, role, code)
        self.say("")

    def say(self, words: str) -> None:
        """Say what became of the card."""
        self.said.say(words)
        if words:
            announce(self, words, urgent=False)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody finds the code."""
        self.card.give("", "", "")
        self.gone.emit()
        super().hideEvent(event)

    def _lay_out(self, head: Title) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        for button in (self.done, self.print):
            buttons.addWidget(button)
        buttons.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(18)
        page.addWidget(head)
        page.addStretch(1)
        page.addWidget(self.card, 0, Qt.AlignmentFlag.AlignHCenter)
        words = QWidget()
        words.setMaximumWidth(WIDEST_PX)
        column = QVBoxLayout(words)
        column.setContentsMargins(MARGIN_PX, 0, MARGIN_PX, 0)
        for sentence in (self.once, self.said):
            column.addWidget(sentence)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(words, 100)
        middle.addStretch(1)
        page.addLayout(middle)
        page.addLayout(buttons)
        page.addStretch(1)
