"""A bar that says how far something is."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from bridge.ui.skin import Skin


def paint_bar(painter: QPainter, box: QRectF, *, share: float, track: str, skin: Skin) -> None:
    """A track with its part filled; `share` is 0 to 1. Anything begun shows, anything unfinished leaves a gap."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    radius = box.height() / 2
    painter.setBrush(skin.color(track))
    painter.drawRoundedRect(box, radius, radius)
    if share > 0:
        filled = QRectF(box)
        filled.setWidth(max(box.height(), box.width() * min(1.0, share)))
        painter.setBrush(skin.color("accent"))
        painter.drawRoundedRect(filled, radius, radius)
    painter.restore()
