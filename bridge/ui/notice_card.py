"""A card that says what the hands have to do, and a button that says it is done."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bridge.ui.buttons import CardButton
from bridge.ui.content import Notice, Shape
from bridge.ui.fonts import Role
from bridge.ui.shapes import paint_shape
from bridge.ui.skin import LEFT, Skin
from bridge.ui.speech import tr

MOST = 3
_PADDING_PX = 16
_SHAPE_PX = 34
_SHAPE_GAP_PX = 12
_BETWEEN_PX = 8
_RADIUS_PX = 8.0
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_EDGES = {Shape.ASK: "ask_text", Shape.REJECT: "reject"}


class NoticeCard(QWidget):
    """Shows up to three notices in the colours of `shape`, a warning's or a refusal's; hidden while there is none.

    `done` says that the button was pressed. `flat`: the button stands beside the words, for a card as wide as the page.
    """

    done = Signal()

    def __init__(self, *, shape: Shape, words: str, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self._shape = shape
        self._notices: tuple[Notice, ...] = ()
        self._more = 0
        self._flat = False
        self.button = CardButton(words, skin=skin, icon="check", key="F8", command="XJXOK")
        self.button.setParent(self)
        self.button.clicked.connect(self.done)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setVisible(False)
        skin.changed.connect(self._lay_out)

    def give(self, notices: Sequence[Notice], *, confirm: str = "") -> None:
        """Say these; `confirm` is what the button says."""
        self._notices, self._more = tuple(notices[:MOST]), max(0, len(notices) - MOST)
        if confirm:
            self.button.rename(confirm)
        said = ". ".join(f"{one.title}. {one.text}".rstrip(". ") for one in self._notices)
        self.setAccessibleName(said)
        self.setVisible(bool(notices))
        self._lay_out()

    def be_flat(self, *, flat: bool) -> None:
        """Stand beside the words, or below them."""
        if flat != self._flat:
            self._flat = flat
            self._lay_out()

    def heightForWidth(self, width: int) -> int:
        """Words, and the button below them or beside."""
        words = self._words_height(self._room(width)) + 2 * (_PADDING_PX - 4)
        button = self.button.sizeHint().height()
        if self._flat:
            return round(max(words, button + 2 * (_PADDING_PX - 4)))
        return round(words + _BETWEEN_PX + button + 4)

    def sizeHint(self) -> QSize:
        """As high as the present width needs."""
        return QSize(340, self.heightForWidth(self.width() or 340))

    def minimumSizeHint(self) -> QSize:
        """Narrow; never lower than its words."""
        return QSize(0, self.heightForWidth(self.width() or 340))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at its edge."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The card, its shape, title and words of each."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        skin, shape = self._skin, self._shape
        painter.setPen(QPen(skin.color(_EDGES[shape]), 2))
        painter.setBrush(skin.color(shape.value))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS_PX, _RADIUS_PX)
        left, top, size = float(_PADDING_PX), float(_PADDING_PX - 4), skin.px(_SHAPE_PX)
        fill, mark = skin.color(f"on_{shape.value}"), skin.color(shape.value)
        paint_shape(painter, shape, QRectF(left, top + 2, size, size), fill=fill, mark=mark)
        left += size + _SHAPE_GAP_PX
        room = self._room(self.width())
        for notice in self._notices:
            for role, text in ((Role.CONTROL, notice.title), (Role.STRIP, notice.text)):
                high = self._text_height(role, text, room)
                skin.text(painter, role, f"on_{shape.value}")
                painter.drawText(QRectF(left, top, room, high + 2), _WRAP, text)
                top += high
            top += _BETWEEN_PX
        if self._more:
            skin.text(painter, Role.STRIP_STRONG, f"on_{shape.value}")
            painter.drawText(QRectF(left, top - _BETWEEN_PX, room, skin.px(22)), LEFT, tr("and {n} more", n=self._more))
        painter.end()

    def _room(self, width: int) -> float:
        """How wide words may be."""
        beside = self.button.sizeHint().width() + _PADDING_PX if self._flat else 0
        return max(80.0, width - 2 * _PADDING_PX - self._skin.px(_SHAPE_PX) - _SHAPE_GAP_PX - beside)

    def _words_height(self, room: float) -> float:
        lines = sum(
            self._text_height(Role.CONTROL, one.title, room) + self._text_height(Role.STRIP, one.text, room)
            for one in self._notices
        )
        between = _BETWEEN_PX * max(0, len(self._notices) - 1)
        return max(lines + between + (self._skin.px(22) if self._more else 0), self._skin.px(_SHAPE_PX) + 4)

    def _text_height(self, role: Role, text: str, room: float) -> float:
        if not text:
            return 0.0
        metrics: QFontMetricsF = self._skin.metrics(role)
        return metrics.boundingRect(QRectF(0, 0, room, 10_000), _WRAP, text).height()

    def _lay_out(self) -> None:
        hint = self.button.sizeHint()
        edge = _PADDING_PX + 2
        if self._flat:
            box = (self.width() - hint.width() - edge, (self.height() - hint.height()) // 2, hint.width())
        else:
            box = (edge, self.height() - hint.height() - _PADDING_PX + 2, self.width() - 2 * edge)
        self.button.setGeometry(box[0], box[1], box[2], hint.height())
        self.updateGeometry()
        self.update()
