"""The verdict's mark beside a row, in the colours of the theme."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from bridge.ui.content import Shape
from bridge.ui.shapes import paint_shape
from bridge.ui.skin import Skin

_FILLS = {
    Shape.ACCEPT: "accept_text",
    Shape.WANTED: "accent",
    Shape.ASK: "ask_text",
    Shape.REJECT: "reject_text",
}


def paint_mark(painter: QPainter, shape: Shape, box: QRectF, *, skin: Skin) -> None:
    """Paint a shape as rows show it."""
    fill = skin.color(_FILLS.get(shape, "ink2"))
    paint_shape(painter, shape, box, fill=fill, mark=skin.color("surface"))
