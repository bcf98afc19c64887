"""Words on a page that is not a table, a band or a bar."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bridge.ui.content import Shape
from bridge.ui.fonts import Role
from bridge.ui.shapes import paint_shape
from bridge.ui.skin import Skin

_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
_SHAPE_PX = 26
_PADDING_PX = 15


class Sentence(QWidget):
    """A sentence in a role and a colour, wrapped where it has to be; `px` is a size of its own, not scaled."""

    def __init__(self, words: str = "", *, skin: Skin, role: Role, ink: str = "ink", px: int = 0) -> None:
        super().__init__()
        self._skin = skin
        self._role = role
        self._ink = ink
        self._px = px
        self._words = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        skin.changed.connect(self.updateGeometry)
        self.say(words)

    def set_px(self, px: int) -> None:
        """Write in this size; 0 is the role's own."""
        self._px = px
        self.updateGeometry()
        self.update()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words

    def say(self, words: str) -> None:
        """Say `words`, or go."""
        self._words = words
        self.setAccessibleName(words)
        if not words or self.parentWidget() is not None:  # shown alone it would be a window that takes the keys
            self.setVisible(bool(words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """One line where there is room for it."""
        width = self._measures().horizontalAdvance(self._words) + 2 + self._sides()
        return QSize(round(width) + 1, self.heightForWidth(round(width) + 1))

    def minimumSizeHint(self) -> QSize:
        """It can be wrapped."""
        return QSize(80, self.heightForWidth(max(self.width(), 80)))

    def heightForWidth(self, width: int) -> int:
        """What the words need at a width."""
        room = QRectF(0, 0, max(width - self._sides(), 40), 10_000)
        return round(self._measures().boundingRect(room, int(_WRAPPED), self._words).height()) + 2 + self._above()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another height, of which the layout has to hear."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The words."""
        painter = QPainter(self)
        self._paint_words(painter, QRectF(self.rect()))
        painter.end()

    def _paint_words(self, painter: QPainter, box: QRectF) -> None:
        painter.setFont(self._font())
        painter.setPen(self._skin.color(self._ink))
        painter.drawText(box, _WRAPPED, self._words)

    def _font(self) -> QFont:
        return self._skin.sized(self._role, self._px)[0] if self._px else self._skin.font(self._role)

    def _measures(self) -> QFontMetricsF:
        return self._skin.sized(self._role, self._px)[1] if self._px else self._skin.metrics(self._role)

    def _sides(self) -> int:
        return 0

    def _above(self) -> int:
        return 0


class Refusal(Sentence):
    """A sentence that says no: octagon and words on a soft ground."""

    def __init__(self, *, skin: Skin) -> None:
        super().__init__(skin=skin, role=Role.CONTROL, ink="reject_text")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, octagon, words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        skin, box = self._skin, QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(skin.color("reject_soft"))
        painter.drawRoundedRect(box, 8, 8)
        mark = QRectF(_PADDING_PX, (box.height() - _SHAPE_PX) / 2, _SHAPE_PX, _SHAPE_PX)
        fill, inside = skin.color("reject_text"), skin.color("reject_soft")
        paint_shape(painter, Shape.REJECT, mark, fill=fill, mark=inside)
        left = mark.right() + _PADDING_PX - 2
        self._paint_words(painter, QRectF(left, 0, box.width() - left - _PADDING_PX, box.height()))
        painter.end()

    def _sides(self) -> int:
        return 3 * _PADDING_PX + _SHAPE_PX

    def _above(self) -> int:
        return 2 * _PADDING_PX + 2
