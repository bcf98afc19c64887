"""The track of what was saved: four stations from here to the central's inventory."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bridge.ui.content import Shape, Station, StationState
from bridge.ui.fonts import Role
from bridge.ui.shapes import paint_shape
from bridge.ui.skin import LEFT, Skin
from bridge.ui.speech import tr

HIGH_PX = 136
_DISC_PX = 46
_LEFT_PX = 29
_DISC_MIDDLE_PX = 40
_TITLE_MIDDLE_PX = 89
_NOTE_MIDDLE_PX = 113
_LINE_GAP_PX = 9
_LINE_PX = 3
_NOTE_GAP_PX = 12
_UNKNOWN_SHARE = 25


class Track(QWidget):
    """Stations side by side; one below the other where their words do not fit."""

    def __init__(self, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self._stations: tuple[Station, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        skin.changed.connect(self._lay_out)

    def give(self, stations: Sequence[Station]) -> None:
        """Show these."""
        self._stations = tuple(stations)
        self.setAccessibleName(". ".join(_spoken(station) for station in self._stations))
        self._lay_out()

    @property
    def stacked(self) -> bool:
        """Whether the stations stand below each other."""
        measures = self._skin.metrics(Role.NUMBER_NOW)
        room = self._step() - self._skin.px(12)
        return any(measures.horizontalAdvance(station.words) > room for station in self._stations)

    def sizeHint(self) -> QSize:
        """136 high; stacked, a row each."""
        if self.stacked:
            return QSize(200, len(self._stations) * self._skin.px(30) + 16)
        lines = max((self._lines(station.note) for station in self._stations), default=1)
        high = max(HIGH_PX - 2, _DISC_PX + 26 + self._skin.px(58))
        return QSize(200, high + (lines - 1) * self._line_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may stack them."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Discs, the lines between them, words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._skin.color("surface"))
        for place, station in enumerate(self._stations):
            if self.stacked:
                self._paint_row(painter, place, station)
            else:
                self._paint_column(painter, place, station)
        painter.end()

    def _lines(self, note: str) -> int:
        """How many lines a note needs in its column, at most two."""
        room = self._step() - _NOTE_GAP_PX
        return 2 if self._skin.metrics(Role.STRIP).horizontalAdvance(note) > room else 1

    def _line_height(self) -> int:
        return round(self._skin.metrics(Role.STRIP).height())

    def _lay_out(self) -> None:
        self.updateGeometry()
        self.update()

    def _step(self) -> float:
        return (self.width() - 2 * _LEFT_PX + 20) / max(1, len(self._stations))

    def _paint_column(self, painter: QPainter, place: int, station: Station) -> None:
        skin, step = self._skin, self._step()
        left = _LEFT_PX + place * step
        disc = QRectF(left, _DISC_MIDDLE_PX - _DISC_PX / 2, _DISC_PX, _DISC_PX)
        self._paint_disc(painter, disc, station)
        if place + 1 < len(self._stations):
            end = left + step - _LINE_GAP_PX
            self._paint_line(painter, disc.right() + _LINE_GAP_PX, end, self._stations[place + 1])
        title = QRectF(left - 1, _TITLE_MIDDLE_PX - 40, step - _NOTE_GAP_PX, 80)
        skin.text(painter, Role.NUMBER_NOW, "ink2" if station.state is StationState.LATER else "ink")
        painter.drawText(title, LEFT, station.words)
        note = title.translated(0, (_NOTE_MIDDLE_PX - _TITLE_MIDDLE_PX) * skin.scale)
        if self._lines(station.note) > 1:
            high = self._line_height()
            note = QRectF(note.left(), note.center().y() - high / 2, note.width(), 2.0 * high)
        self._paint_note(painter, note, station)

    def _paint_row(self, painter: QPainter, place: int, station: Station) -> None:
        skin, high = self._skin, self._skin.px(30)
        top, size = 8 + place * high, min(_DISC_PX, high - 6)
        self._paint_disc(painter, QRectF(12, top + (high - size) / 2, size, size), station)
        left = 12 + size + skin.px(8)
        skin.text(painter, Role.NUMBER_NOW, "ink2" if station.state is StationState.LATER else "ink")
        words = skin.metrics(Role.NUMBER_NOW).horizontalAdvance(station.words)
        painter.drawText(QRectF(left, top, words + 2, high), LEFT, station.words)
        left += round(words) + skin.px(12)
        self._paint_note(painter, QRectF(left, top, self.width() - left - 16, high), station)

    def _paint_note(self, painter: QPainter, box: QRectF, station: Station) -> None:
        refused = station.state is StationState.REFUSED
        self._skin.text(painter, Role.STRIP, "reject_text" if refused else "ink2")
        painter.drawText(box, LEFT | Qt.TextFlag.TextWordWrap, station.note)

    def _paint_line(self, painter: QPainter, start: float, end: float, to: Station) -> None:
        inks = {StationState.DONE: "accept_text", StationState.NOW: "accent", StationState.REFUSED: "reject_text"}
        pen = QPen(self._skin.color(inks.get(to.state, "ctl")), _LINE_PX)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if to.state is StationState.LATER:
            pen.setDashPattern([2.7, 1.4])
        painter.setPen(pen)
        painter.drawLine(round(start), _DISC_MIDDLE_PX, round(end), _DISC_MIDDLE_PX)

    def _paint_disc(self, painter: QPainter, box: QRectF, station: Station) -> None:
        skin = self._skin
        if station.state in {StationState.DONE, StationState.REFUSED}:
            refused = station.state is StationState.REFUSED
            shape = Shape.REJECT if refused else Shape.ACCEPT
            fill = skin.color("reject_text" if refused else "accept_text")
            paint_shape(painter, shape, box, fill=fill, mark=skin.color("surface"))
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inner = box.adjusted(3.5, 3.5, -3.5, -3.5)
        if station.state is StationState.LATER:
            painter.setPen(QPen(skin.color("ctl"), 2))
            painter.drawEllipse(inner)
            return
        painter.setPen(QPen(skin.color("sunken"), 5))
        painter.drawEllipse(inner)
        painter.setPen(QPen(skin.color("accent"), 5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        share = _UNKNOWN_SHARE if station.percent is None else station.percent
        painter.drawArc(inner, 90 * 16, round(-360 * 16 * share / 100))


def _spoken(station: Station) -> str:
    words = {StationState.LATER: tr("not yet"), StationState.NOW: tr("under way")}.get(station.state, "")
    return ", ".join(part for part in (station.words, words, station.note) if part)
