"""The weight of the box in hand, large, with where it came from."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bridge.ui.content import Look, Shape
from bridge.ui.fonts import Role
from bridge.ui.marks import paint_mark
from bridge.ui.pack_content import WeightShown
from bridge.ui.skin import LEFT, RIGHT, Skin

HIGH_PX = 166
LOW_PX = 96
_PADDING_PX = 18
_HEAD_PX = 48
_NOTE_PX = 48
_FIGURE_PX = 68
_LOW_FIGURE_PX = 44
_ICON_PX = 22
_INKS = {Look.DONE: "accept_text", Look.WARN: "ask_text", Look.REFUSED: "reject_text"}
_SHAPES = {Look.DONE: Shape.ACCEPT, Look.WARN: Shape.ASK, Look.REFUSED: Shape.REJECT}


class WeightPanel(QWidget):
    """Shows a `WeightShown`; `set_low` leaves the heading's line out where there is little room."""

    def __init__(self, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self._low = False
        self.shown = WeightShown("")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        skin.changed.connect(self.updateGeometry)

    def give(self, shown: WeightShown) -> None:
        """Show this."""
        self.shown = shown
        self.setAccessibleName(shown.spoken)
        self.update()

    def set_low(self, *, low: bool) -> None:
        """Take less room, or all of it."""
        if low != self._low:
            self._low = low
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """166 high, more with large text."""
        if self._low:
            return QSize(200, max(LOW_PX, self._skin.px(72)))
        return QSize(200, _FIGURE_PX + max(_HEAD_PX, self._skin.px(38)) + max(_NOTE_PX, self._skin.px(38)))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Heading and mark, figure and unit, note."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        skin, wide = self._skin, self.width() - 2 * _PADDING_PX
        painter.fillRect(self.rect(), skin.color("surface"))
        if self._low:
            self._paint_figure(painter, QRectF(_PADDING_PX, 0, wide, self.height()), _LOW_FIGURE_PX)
            self._paint_mark(painter, QRectF(_PADDING_PX, 0, wide, self.height()))
            painter.end()
            return
        head, note = max(_HEAD_PX, skin.px(38)), max(_NOTE_PX, skin.px(38))
        top = QRectF(_PADDING_PX, 2, wide, head)
        size = skin.px(_ICON_PX)
        skin.icon(painter, "weight", QRectF(top.left(), top.center().y() - size / 2, size, size), "ink2")
        skin.text(painter, Role.BODY_STRONG, "ink")
        painter.drawText(top.adjusted(size + 10, 0, 0, 0), LEFT, self.shown.title)
        self._paint_mark(painter, top)
        self._paint_figure(painter, QRectF(_PADDING_PX, head, wide, self.height() - head - note), _FIGURE_PX)
        below = QRectF(_PADDING_PX, self.height() - note - 2, wide, note)
        words = skin.metrics(Role.STRIP).elidedText(self.shown.note, Qt.TextElideMode.ElideRight, wide)
        skin.text(painter, Role.STRIP, "ink2")
        painter.drawText(below, LEFT, words)
        painter.end()

    def _paint_mark(self, painter: QPainter, box: QRectF) -> None:
        shown, skin = self.shown, self._skin
        width = skin.metrics(Role.STRIP_STRONG).horizontalAdvance(shown.mark)
        skin.text(painter, Role.STRIP_STRONG, _INKS.get(shown.look, "ink2"))
        painter.drawText(box, RIGHT, shown.mark)
        if shown.look in _SHAPES:
            size = skin.px(24)
            left = box.right() - width - 9 - size
            paint_mark(painter, _SHAPES[shown.look], QRectF(left, box.center().y() - size / 2, size, size), skin=skin)

    def _paint_figure(self, painter: QPainter, box: QRectF, size: int) -> None:
        skin, shown = self._skin, self.shown
        font, measures = skin.sized(Role.NUMERAL if shown.figure else Role.SUBJECT, size)
        figure = shown.figure or "–"  # noqa: RUF001 - the face has an en dash, as short as the dash wanted here
        painter.setFont(font)
        painter.setPen(skin.color("ink" if shown.figure else "ink3"))
        painter.drawText(box, LEFT, figure)
        left = box.left() + measures.horizontalAdvance(figure) + 16
        painter.setFont(skin.sized(Role.OF, 32)[0])
        painter.setPen(skin.color("ink2"))
        painter.drawText(QRectF(left, box.top() + 2, 200, box.height()), LEFT, shown.unit)
