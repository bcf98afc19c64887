"""The serial slot as it is painted in the banner."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from bridge.ui.band import BandColors
from bridge.ui.banner_content import Slot, SlotState
from bridge.ui.fonts import Role
from bridge.ui.skin import CENTRE, Skin

UNKNOWN_CELLS = 11
MOST_CELLS = 20
MOST_CHARACTERS = 26
_PADDING_PX = 16.0
_RADIUS_PX = 6.0
_DASH_PX = 2.8


def slot_width(slot: Slot, growth: float, skin: Skin) -> float:
    """As wide as the expected length, 11 cells when it is unknown; a filled slot is as wide as its text."""
    cells = (len(slot.text) or slot.length or UNKNOWN_CELLS) if slot.state is not SlotState.WANTED else slot.length
    count = min(cells or UNKNOWN_CELLS, MOST_CELLS if slot.state is SlotState.WANTED else MOST_CHARACTERS)
    return 2 * _PADDING_PX * growth + count * _cell(growth, skin)


def _cell(growth: float, skin: Skin) -> float:
    return skin.band_font(Role.SLOT, growth)[1].horizontalAdvance("0")


def paint_slot(painter: QPainter, slot: Slot, box: QRectF, *, colors: BandColors, growth: float, skin: Skin) -> None:
    """Paint the slot into a box of `slot_width`."""
    if slot.text:
        _paint_text(painter, slot, box, colors=colors, growth=growth, skin=skin)
        return
    if slot.state is SlotState.WANTED:
        pen = QPen(colors.ink, _DASH_PX * growth)
        pen.setDashPattern([5.3, 2.1])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), _RADIUS_PX * growth, _RADIUS_PX * growth)
    _paint_cells(painter, slot, box, ink=colors.ink, growth=growth, cell=_cell(growth, skin))


def _paint_cells(painter: QPainter, slot: Slot, box: QRectF, *, ink: QColor, growth: float, cell: float) -> None:
    """One underline a character where the length is known, and an upright caret at the first."""
    left = box.left() + _PADDING_PX * growth + 4.2 * growth
    line_top, thick = box.top() + 39 * growth, 4 * growth
    later = QColor(ink)
    later.setAlphaF(0.75)
    for place in range(min(slot.length or 0, MOST_CELLS)):
        mark = QRectF(left + place * cell, line_top, cell * 0.69, thick)
        painter.fillRect(mark, later if place or slot.state is SlotState.OPTIONAL else ink)
    if slot.state is SlotState.WANTED:
        painter.fillRect(QRectF(left, box.top() + 13.5 * growth, 4.4 * growth, 23 * growth), ink)


def _paint_text(painter: QPainter, slot: Slot, box: QRectF, *, colors: BandColors, growth: float, skin: Skin) -> None:
    """In a filled box what was accepted, in an open one what was typed once."""
    filled = slot.state is SlotState.FILLED
    painter.setPen(Qt.PenStyle.NoPen if filled else QPen(colors.ink, _DASH_PX * growth))
    painter.setBrush(colors.ink if filled else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), _RADIUS_PX * growth, _RADIUS_PX * growth)
    font, measures = skin.band_font(Role.SLOT, growth)
    painter.setFont(font)
    painter.setPen(colors.fill if filled else colors.ink)
    room = box.width() - 2 * _PADDING_PX * growth + 1
    painter.drawText(box, CENTRE, measures.elidedText(slot.text, Qt.TextElideMode.ElideMiddle, room))
