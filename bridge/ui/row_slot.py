"""The serial slot as it is painted in a row of a table."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from bridge.phrases import phrase
from bridge.ui.fonts import Role
from bridge.ui.ship_content import RowSlot, SlotLook
from bridge.ui.skin import LEFT, Skin
from bridge.ui.speech import tr

HIGH_PX = 38
UNKNOWN_CELLS = 11
MOST_CELLS = 22
_PADDING_PX = 14
_RADIUS_PX = 6.0
_NOTE_GAP_PX = 12
_WORDS = {
    SlotLook.NONE: phrase("No serial"),
    SlotLook.WITHOUT: phrase("Without serial"),
    SlotLook.BEFORE: phrase("Shipped before"),
}


def paint_row_slot(painter: QPainter, slot: RowSlot, box: QRectF, *, skin: Skin) -> None:
    """Paint the slot at the left of `box`, in its vertical middle; nothing is wider than the box."""
    words = _WORDS.get(slot.look)
    if words is not None:
        skin.text(painter, Role.STRIP, "ink2")
        shown = skin.metrics(Role.STRIP).elidedText(slot.text or tr(words), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, LEFT, shown)
        return
    cell = skin.metrics(Role.ROW_SLOT).horizontalAdvance("0")
    cells = len(slot.text) if slot.look is SlotLook.FILLED else min(slot.length or UNKNOWN_CELLS, MOST_CELLS)
    high = skin.px(HIGH_PX)
    wide = min(cells * cell + 2 * _PADDING_PX, box.width())
    frame = QRectF(box.left(), box.center().y() - high / 2, wide, high)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if slot.look is SlotLook.FILLED:
        _paint_filled(painter, slot.text, frame, skin=skin)
    else:
        _paint_open(painter, slot, frame, cell=cell, skin=skin)
        if slot.look is SlotLook.WANTED:
            skin.text(painter, Role.STRIP, "accent")
            rest = QRectF(frame.right() + _NOTE_GAP_PX, box.top(), box.right() - frame.right(), box.height())
            if rest.width() - _NOTE_GAP_PX >= skin.metrics(Role.STRIP).horizontalAdvance(tr("Scan now")):
                painter.drawText(rest, LEFT, tr("Scan now"))
    painter.restore()


def _paint_filled(painter: QPainter, text: str, frame: QRectF, *, skin: Skin) -> None:
    painter.setPen(QPen(skin.color("accept_text"), 1.5))
    painter.setBrush(skin.color("accept_soft"))
    painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), _RADIUS_PX, _RADIUS_PX)
    inner = frame.adjusted(_PADDING_PX, 0, -_PADDING_PX + 1, 0)
    shown = skin.metrics(Role.ROW_SLOT).elidedText(text, Qt.TextElideMode.ElideMiddle, inner.width() + 1)
    skin.text(painter, Role.ROW_SLOT, "ink")
    painter.drawText(inner, LEFT, shown)


def _paint_open(painter: QPainter, slot: RowSlot, frame: QRectF, *, cell: float, skin: Skin) -> None:
    """A dashed box, one underline a character where the length is known, and the caret when it is wanted."""
    wanted = slot.look is SlotLook.WANTED
    ink = skin.color("accent" if wanted else "ctl")
    pen = QPen(ink, 2.0 if wanted else 1.5)
    pen.setDashPattern([4.2, 2.6])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(skin.color("surface") if wanted else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), _RADIUS_PX, _RADIUS_PX)
    left, line = frame.left() + _PADDING_PX, frame.center().y() + skin.px(6)
    for place in range(min(slot.length or 0, MOST_CELLS)):
        mark = QRectF(left + place * cell, line, cell * 0.66, 1.5)
        if mark.right() <= frame.right() - _PADDING_PX / 2:
            painter.fillRect(mark, ink)
    if wanted:
        painter.fillRect(QRectF(left, frame.center().y() - skin.px(9), 2.6, skin.px(16)), ink)
