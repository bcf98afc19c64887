"""Panels: a heading, a line, and what is listed, in one rounded edge."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from bridge.ui.content import Shape
from bridge.ui.fonts import Role
from bridge.ui.marks import paint_mark
from bridge.ui.progress import paint_bar
from bridge.ui.skin import LEFT, RIGHT, Skin

HEAD_PX = 46
_RADIUS = 8.0
_PADDING_PX = 17
_NOTE_GAP_PX = 12
_BAR_PX = 160
_BAR_GAP_PX = 15
_MARK_PX = 26
_BADGE_PX = 30
_BADGE_PADDING_PX = 10


class PanelHead(QWidget):
    """The heading of a panel: title, a note beside it, and at the right words with or without a bar."""

    def __init__(self, title: str, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self._title = title
        self._note = ""
        self._right = ""
        self._share: float | None = None
        self._mark: Shape | None = None
        self._badge = ""
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        skin.changed.connect(self.updateGeometry)

    def give(
        self,
        title: str,
        *,
        note: str = "",
        right: str = "",
        share: float | None = None,
        mark: Shape | None = None,
        badge: str = "",
    ) -> None:
        """Say this; `share` (0 to 1) draws a bar behind `right`, `mark` a verdict's shape before it.

        `badge` is what must not be overlooked: it stands dark behind the title.
        """
        self._title, self._note, self._right, self._share, self._mark = title, note, right, share, mark
        self._badge = badge
        self.setAccessibleName(", ".join(part for part in (title, badge, note, right) if part))
        self.update()

    def sizeHint(self) -> QSize:
        """46 high, more with large text."""
        return QSize(200, max(HEAD_PX, self._skin.px(36)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Left, right, and the line below."""
        painter = QPainter(self)
        skin, high = self._skin, self.height() - 1
        painter.fillRect(self.rect(), skin.color("surface"))
        painter.fillRect(0, high, self.width(), 1, skin.color("line"))
        skin.text(painter, Role.BODY_STRONG, "ink")
        title = skin.metrics(Role.BODY_STRONG).horizontalAdvance(self._title)
        painter.drawText(QRectF(_PADDING_PX, 0, title + 1, high + 1), LEFT, self._title)
        right = self._paint_right(painter, high)
        left = self._paint_badge(painter, _PADDING_PX + title + _NOTE_GAP_PX, high)
        skin.text(painter, Role.STRIP, "ink2")
        measures = skin.metrics(Role.STRIP)
        if measures.horizontalAdvance(self._note) <= right - left:
            painter.drawText(QRectF(left, 0, right - left, high + 1), LEFT, self._note)
        painter.end()

    def _paint_badge(self, painter: QPainter, left: float, high: int) -> float:
        """The badge, from `left` on; where the note begins behind it."""
        if not self._badge:
            return left
        skin, tall = self._skin, self._skin.px(_BADGE_PX)
        wide = skin.metrics(Role.NOW).horizontalAdvance(self._badge) + 2 * _BADGE_PADDING_PX
        box = QRectF(left, (high - tall) / 2, wide, tall)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(skin.color("ink"))
        painter.drawRoundedRect(box, 6, 6)
        skin.text(painter, Role.NOW, "surface")
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._badge)
        return box.right() + _NOTE_GAP_PX

    def _paint_right(self, painter: QPainter, high: int) -> float:
        skin, right = self._skin, float(self.width() - _PADDING_PX)
        if self._share is not None:
            bar = QRectF(right - _BAR_PX, high / 2 - 4, _BAR_PX, 8)
            paint_bar(painter, bar, share=self._share, track="line", skin=skin)
            right -= _BAR_PX + _BAR_GAP_PX
        words = skin.metrics(Role.BODY_STRONG).elidedText(self._right, Qt.TextElideMode.ElideRight, right * 0.6)
        width = skin.metrics(Role.BODY_STRONG).horizontalAdvance(words)
        skin.text(painter, Role.BODY_STRONG, "ink")
        painter.drawText(QRectF(right - width, 0, width, high + 1), RIGHT, words)
        left = right - width - _NOTE_GAP_PX
        if self._mark is not None:
            size = skin.px(_MARK_PX)
            paint_mark(painter, self._mark, QRectF(left - size + 4, (high - size) / 2, size, size), skin=skin)
            left -= size + _NOTE_GAP_PX
        return left


class _Edge(QWidget):
    """Lies over a panel, rounds its corners and draws its edge."""

    def __init__(self, parent: QWidget, *, skin: Skin) -> None:
        super().__init__(parent)
        self._skin = skin
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """What is outside the corners is window."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        corners, inner = QPainterPath(), QPainterPath()
        corners.addRect(whole)
        inner.addRoundedRect(whole, _RADIUS, _RADIUS)
        painter.fillPath(corners - inner, self._skin.color("bg"))
        painter.setPen(QPen(self._skin.color("line"), 1))
        painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.end()


class Panel(QWidget):
    """A heading (None for none) over what is listed."""

    def __init__(self, head: PanelHead | None, content: QWidget, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        if head is not None:
            column.addWidget(head)
        column.addWidget(content, 1)
        self._edge = _Edge(self, skin=skin)
        skin.changed.connect(self.update)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the edge around everything."""
        super().resizeEvent(event)
        self._edge.setGeometry(self.rect())
        self._edge.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground below what is listed."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._skin.color("surface"))
        painter.end()
