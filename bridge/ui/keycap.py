"""Key caps and tags: a word in a small frame."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from bridge.ui.fonts import Role
from bridge.ui.skin import CENTRE, Skin

_CAP_PX = 21
_CAP_PADDING_PX = 9
_TAG_PX = 19
_TAG_PADDING_PX = 7


def cap_width(key: str, skin: Skin) -> float:
    """How wide the cap of a key is."""
    return skin.metrics(Role.KEY_CAP).horizontalAdvance(key) + 2 * skin.px(_CAP_PADDING_PX)


def tag_width(word: str, skin: Skin) -> float:
    """How wide a tag is."""
    return skin.metrics(Role.TAG).horizontalAdvance(word) + 2 * skin.px(_TAG_PADDING_PX)


def _frame(painter: QPainter, box: QRectF, edge: QColor) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.toRect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.restore()


def paint_cap(
    painter: QPainter, key: str, left: float, middle: float, *, ink: QColor, edge: QColor, skin: Skin
) -> None:
    """A key's name in its cap, `left` and vertical `middle` given."""
    high = skin.px(_CAP_PX)
    box = QRectF(left, middle - high / 2, cap_width(key, skin), high)
    _frame(painter, box, edge)
    painter.setFont(skin.font(Role.KEY_CAP))
    painter.setPen(ink)
    painter.drawText(box, CENTRE, key)


def paint_tag(painter: QPainter, word: str, left: float, middle: float, *, skin: Skin) -> None:
    """A tag such as SERIAL; never the only carrier of a fact."""
    high = skin.px(_TAG_PX)
    box = QRectF(left, middle - high / 2, tag_width(word, skin), high)
    _frame(painter, box, skin.color("ctl"))
    painter.setFont(skin.font(Role.TAG))
    painter.setPen(skin.color("ink2"))
    painter.drawText(box, CENTRE, word)
