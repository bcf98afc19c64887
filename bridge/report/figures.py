"""Figures in a row: each number over its word, a line between two."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bridge.report.views import Figure
from bridge.ui.fonts import DASH, Role
from bridge.ui.skin import LEFT, Skin
from bridge.ui.speech import number

HIGH_PX = 72
_PADDING_PX = 16
_HALF_PX = 13


class Figures(QWidget):
    """Shows them in one row, or in several where they would not fit."""

    def __init__(self, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self._figures: tuple[Figure, ...] = ()
        self._placed = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        skin.changed.connect(self._fit)

    def give(self, figures: tuple[Figure, ...]) -> None:
        """Show these."""
        self._figures = figures
        self.setAccessibleName(", ".join(f"{figure.word} {number(figure.value)}" for figure in figures))
        self._fit()

    def sizeHint(self) -> QSize:
        """72 a row, more with large text."""
        return QSize(400, self._rows * self._high)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the window."""
        return QSize(0, self.sizeHint().height())

    @property
    def _high(self) -> int:
        return max(HIGH_PX, self._skin.px(58))

    @property
    def _rows(self) -> int:
        return -(-len(self._figures) // self._in_a_row) if self._figures else 1

    @property
    def _in_a_row(self) -> int:
        """All where they fit as they are; else as many alike as fit, the rows as full as each other."""
        count = max(1, len(self._figures))
        if not self._placed or sum(map(self._natural, self._figures)) <= self.width():
            return count
        fit = max(1, min(count, self.width() // max(map(self._natural, self._figures), default=1)))
        return -(-count // -(-count // fit))

    def _natural(self, figure: Figure) -> int:
        skin = self._skin
        wide = skin.metrics(Role.NUMBER_ACTIVE).horizontalAdvance(number(figure.value))
        return round(max(wide, skin.metrics(Role.SMALL_STRONG).horizontalAdvance(figure.word))) + 2 * _PADDING_PX

    def _lefts(self) -> list[float]:
        """Where each figure begins, and the last ends: in one row by its words, in several alike."""
        each = self._in_a_row
        if each < len(self._figures):
            return [self.width() * (place % each) / each for place in range(len(self._figures))]
        natural = [self._natural(figure) for figure in self._figures]
        more = (self.width() - sum(natural)) / max(1, len(natural))
        return [sum(natural[:place]) + more * place for place in range(len(natural))]

    def _fit(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may want other rows."""
        super().resizeEvent(event)
        self._placed = True
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, figures, lines."""
        painter = QPainter(self)
        skin, each = self._skin, self._in_a_row
        painter.fillRect(self.rect(), skin.color("surface"))
        for place, (figure, left) in enumerate(zip(self._figures, self._lefts(), strict=True)):
            row, column = divmod(place, each)
            box = QRectF(left, row * self._high, self.width() - left, self._high)
            if column:
                painter.fillRect(QRectF(left, box.top() + 14, 1, box.height() - 28), skin.color("line"))
            elif row:
                painter.fillRect(QRectF(0, box.top(), self.width(), 1), skin.color("line"))
            self._paint(painter, figure, box.adjusted(_PADDING_PX, 0, 0, 0))
        painter.end()

    def _paint(self, painter: QPainter, figure: Figure, box: QRectF) -> None:
        skin, half = self._skin, self._skin.px(_HALF_PX)
        ink = "reject_text" if figure.loud else "ink" if figure.value else "ink3"
        skin.text(painter, Role.NUMBER_ACTIVE, ink)
        painter.drawText(box.translated(0, -half + 1), LEFT, number(figure.value) if figure.value else DASH)
        skin.text(painter, Role.SMALL_STRONG, "reject_text" if figure.loud else "ink2")
        painter.drawText(box.translated(0, half), LEFT, figure.word)
