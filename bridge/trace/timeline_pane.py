"""The timeline of a unit: a row for each event, day and time at the left, a disc, what happened."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bridge.trace.views import EventRow
from bridge.ui.fonts import Role
from bridge.ui.skin import LEFT, RIGHT, Skin

ROW_PX = 84
DAY_PX = 130
DISC_PX = 41
_MARGIN_PX = 17
_GAP_PX = 21
_ICON_PX = 23
_HALF_PX = 12
_LINE_PX = 24
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class TimelinePane(QWidget):
    """Shows the rows of a unit, oldest first; the last one is where it is now."""

    def __init__(self, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self._rows: tuple[EventRow, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        skin.changed.connect(self.updateGeometry)

    def give(self, rows: tuple[EventRow, ...]) -> None:
        """Show these."""
        self._rows = rows
        told = (f"{row.day} {row.time}, {row.title}. {row.text}".strip() for row in rows)
        self.setAccessibleName(" ".join(told))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """84 a row, more where its text needs a second line or is large."""
        return QSize(400, self.heightForWidth(max(self.width(), 400)))

    def minimumSizeHint(self) -> QSize:
        """Every row whole."""
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def hasHeightForWidth(self) -> bool:  # noqa: N802  as Qt spells it
        """Texts are wrapped."""
        return True

    def heightForWidth(self, width: int) -> int:
        """All rows at that width."""
        return round(sum(self._high(row, width) for row in self._rows))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Texts may need other lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def row_box(self, place: int) -> QRectF:
        """Where a row is, counted from 0."""
        top = sum(self._high(row, self.width()) for row in self._rows[:place])
        return QRectF(0, top, self.width(), self._high(self._rows[place], self.width()))

    def _high(self, row: EventRow, width: int) -> float:
        least = max(ROW_PX, self._skin.px(70))
        return max(least, least - self._skin.px(_LINE_PX) + self._text_box(row, width).height())

    def _text_box(self, row: EventRow, width: int) -> QRectF:
        """What the text of a row takes, from 0."""
        left = 2 * _MARGIN_PX + self._skin.px(DAY_PX) + DISC_PX + 2 * _GAP_PX
        room = QRectF(0, 0, max(80, width - left), 10_000)
        return self._skin.metrics(Role.STRIP).boundingRect(room, int(_WRAPPED), row.text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Every row, and what joins the discs."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._skin.color("surface"))
        for place, row in enumerate(self._rows):
            self._paint(painter, row, self.row_box(place))
        painter.end()

    def _paint(self, painter: QPainter, row: EventRow, box: QRectF) -> None:
        skin = self._skin
        middle = box.top() + max(ROW_PX, skin.px(70)) / 2
        day = skin.px(DAY_PX)
        left = box.left() + _MARGIN_PX + day + _GAP_PX
        disc = QRectF(left, middle - DISC_PX / 2, DISC_PX, DISC_PX)
        if not row.last:
            painter.setPen(QPen(skin.color("ctl"), 2))
            x = disc.center().x()
            painter.drawLine(round(x), round(disc.bottom() + 1), round(x), round(disc.top() + box.height() - 1))
        self._paint_when(painter, row, QRectF(box.left() + _MARGIN_PX, middle, day, 0))
        self._paint_disc(painter, row, disc)
        words = QRectF(disc.right() + _GAP_PX, middle, box.right() - disc.right() - _GAP_PX - _MARGIN_PX, 0)
        self._paint_words(painter, row, words)

    def _paint_when(self, painter: QPainter, row: EventRow, at: QRectF) -> None:
        skin = self._skin
        upper, lower = self._lines(at)
        skin.text(painter, Role.BODY_STRONG, "ink")
        painter.drawText(upper, RIGHT, row.day)
        skin.text(painter, Role.STRIP, "ink2")
        painter.drawText(lower, RIGHT, row.time)

    def _paint_disc(self, painter: QPainter, row: EventRow, disc: QRectF) -> None:
        skin = self._skin
        fill, ink = ("accent", "on_accent") if row.last else ("sunken", "ink2")
        if row.trouble:
            fill, ink = "reject", "on_reject"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(skin.color(fill))
        painter.drawEllipse(disc)
        edge = (DISC_PX - _ICON_PX) / 2
        skin.icon(painter, row.icon, disc.adjusted(edge, edge, -edge, -edge), ink)

    def _paint_words(self, painter: QPainter, row: EventRow, at: QRectF) -> None:
        skin, wide = self._skin, at.width()
        upper, lower = self._lines(at)
        right = Qt.TextElideMode.ElideRight
        skin.text(painter, Role.CONTROL, "ink")
        painter.drawText(upper, LEFT, skin.metrics(Role.CONTROL).elidedText(row.title, right, wide))
        skin.text(painter, Role.STRIP, "reject_text" if row.trouble else "ink2")
        lower.setHeight(max(lower.height(), self._text_box(row, self.width()).height()))
        painter.drawText(lower, int(_WRAPPED), row.text)

    def _lines(self, at: QRectF) -> tuple[QRectF, QRectF]:
        """The boxes of two lines around a height."""
        half, high = self._skin.px(_HALF_PX), self._skin.px(_LINE_PX)
        upper = QRectF(at.left(), at.top() - half - high / 2, at.width(), high)
        return upper, upper.translated(0, 2 * half)
