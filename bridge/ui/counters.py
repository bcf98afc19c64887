"""How many rows there are of each kind; pressing one shows only those."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from bridge.ui.bulk_content import Show
from bridge.ui.content import Shape
from bridge.ui.fonts import Role
from bridge.ui.marks import paint_mark
from bridge.ui.skin import LEFT, Skin
from bridge.ui.speech import number

HIGH_PX = 72
_GAP_PX = 10
_PADDING_PX = 16
_SHAPE_PX = 28
_SHAPE_GAP_PX = 14
_HALF_LINE_PX = 13
_RADIUS_PX = 8
_NO_SHAPE_BELOW_PX = 130
_SHAPES = {Show.KEEP: Shape.ACCEPT, Show.CHECK: Shape.ASK, Show.REFUSED: Shape.REJECT}


class Counter(QAbstractButton):
    """One count with its word; chosen it has the colour of what is chosen."""

    def __init__(self, show: Show, *, skin: Skin) -> None:
        super().__init__()
        self._show = show
        self._skin = skin
        self._count = 0
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.give(0)
        skin.changed.connect(self.updateGeometry)

    def give(self, count: int) -> None:
        """Show this number."""
        self._count = count
        self.setText(number(count))
        self.setAccessibleName(f"{self._show.words}, {number(count)}")
        self.update()

    def sizeHint(self) -> QSize:
        """72 high, more with large text."""
        return QSize(90, max(HIGH_PX, self._skin.px(56)))

    def minimumSizeHint(self) -> QSize:
        """Narrow windows take the shape away."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, shape, number, word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        skin, left, middle = self._skin, float(_PADDING_PX), self.height() / 2
        shape, size = _SHAPES.get(self._show), skin.px(_SHAPE_PX)
        if shape is not None and self.width() >= skin.px(_NO_SHAPE_BELOW_PX):
            paint_mark(painter, shape, QRectF(left, middle - size / 2, size, size), skin=skin)
            left += size + _SHAPE_GAP_PX
        shift, wide = skin.px(_HALF_LINE_PX), self.width() - left
        skin.text(painter, Role.NUMBER_ACTIVE, "ink")
        painter.drawText(QRectF(left, middle - shift - 32, wide, 62), LEFT, self.text())
        skin.text(painter, Role.SMALL_STRONG, "ink2")
        painter.drawText(QRectF(left, middle + shift - 29, wide, 60), LEFT, self._show.words)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        skin, chosen = self._skin, self.isChecked()
        edge = 2.0 if chosen else 1.0
        if self.hasFocus():
            edge = 3.0
        box = QRectF(self.rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2)
        painter.setBrush(skin.color("sel" if chosen else "surface"))
        painter.setPen(QPen(skin.color("accent" if chosen or self.hasFocus() else "line"), edge))
        painter.drawRoundedRect(box, _RADIUS_PX, _RADIUS_PX)


class Counters(QWidget):
    """All, keep, check, refused, side by side. `chosen` tells which rows are to be shown."""

    chosen = Signal(object)

    def __init__(self, *, skin: Skin) -> None:
        super().__init__()
        self._counters = {show: Counter(show, skin=skin) for show in Show}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP_PX)
        for show, counter in self._counters.items():
            self._row.addWidget(counter, 1)
            counter.toggled.connect(self._tell(show))
        self._counters[Show.ALL].setChecked(True)

    def give(self, counts: Callable[[Show], int]) -> None:
        """Show these numbers."""
        for show, counter in self._counters.items():
            counter.give(counts(show))

    def choose(self, show: Show) -> None:
        """Have these rows shown."""
        self._counters[show].setChecked(True)

    def mirror(self, *, mirrored: bool) -> None:
        """For the left hand."""
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.RightToLeft if mirrored else direction.LeftToRight)

    def _tell(self, show: Show) -> Callable[[bool], None]:
        def tell(checked: bool) -> None:  # noqa: FBT001  as Qt's signal gives it
            if checked:
                self.chosen.emit(show)

        return tell
