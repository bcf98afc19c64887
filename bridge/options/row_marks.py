"""What marks an option in its row: that it differs from its default or is not saved yet, and that it asks for a PIN."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from bridge.ui.fonts import Role
from bridge.ui.skin import LEFT, Skin

GAP_PX = 13
_TAG_PX = 24
_PADDING_PX = 8
_LOCK_PX = 18


class RowMarks:
    """A tag, `word` in strong letters and `note` behind it; nothing without a word. The lock stands before it."""

    def __init__(self, *, skin: Skin) -> None:
        self._skin = skin
        self.word = ""
        self.note = ""
        self.locked = False

    @property
    def there(self) -> bool:
        """Whether there is a tag."""
        return bool(self.word)

    @property
    def lock_width(self) -> float:
        """What the lock takes beside the label."""
        return self._skin.px(_LOCK_PX) + GAP_PX if self.locked else 0.0

    @property
    def tag_height(self) -> float:
        """How high the tag is."""
        return max(_TAG_PX, self._skin.metrics(Role.SMALL).height() + 4)

    @property
    def tag_width(self) -> float:
        """How wide the tag is."""
        return self._word_width + self._skin.metrics(Role.SMALL).horizontalAdvance(self.note) + 3 * _PADDING_PX

    def paint_lock(self, painter: QPainter, left: float, middle: float) -> None:
        """The lock, from `left` on."""
        if self.locked:
            size = self._skin.px(_LOCK_PX)
            self._skin.icon(painter, "lock", QRectF(left, middle - size / 2, size, size), "ink2")

    def paint_tag(self, painter: QPainter, left: float, top: float, *, most: float) -> None:
        """The tag, at most `most` wide; a note that is longer ends in dots."""
        skin = self._skin
        box = QRectF(left, top, min(self.tag_width, most), self.tag_height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(skin.color("sel"))
        painter.drawRoundedRect(box, 4, 4)
        skin.text(painter, Role.SMALL_STRONG, "accent")
        painter.drawText(box.adjusted(_PADDING_PX, 0, 0, 0), LEFT, self.word)
        skin.text(painter, Role.SMALL, "ink2")
        room = box.adjusted(2 * _PADDING_PX + self._word_width, 0, -_PADDING_PX, 0)
        note = skin.metrics(Role.SMALL).elidedText(self.note, Qt.TextElideMode.ElideRight, room.width() + 1)
        painter.drawText(room.adjusted(0, 0, 2, 0), LEFT, note)

    @property
    def _word_width(self) -> float:
        return self._skin.metrics(Role.SMALL_STRONG).horizontalAdvance(self.word)
