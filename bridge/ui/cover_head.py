"""The heading of a page that lies over the one in front: what it is, and how to leave it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bridge.ui.buttons import IconButton
from bridge.ui.content import Shape
from bridge.ui.fonts import Role
from bridge.ui.keycap import cap_width, paint_cap
from bridge.ui.marks import paint_mark
from bridge.ui.skin import LEFT, Skin
from bridge.ui.speech import tr

_HIGH_PX = 60
_ICON_PX, _MARK_PX = 27, 32
_GAP_PX = 14
_LEFT_PX = 20


class CoverHead(QWidget):
    """Icon or verdict's shape, title, a few words where there is room for them; `cross` closes, as Esc does."""

    def __init__(self, title: str, *, icon: str | Shape, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self._title = title
        self._icon = icon
        self._said = ""
        self.cross = IconButton(tr("Close"), icon="x", skin=skin, key="Esc")
        self.cross.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        skin.changed.connect(self.updateGeometry)

    def say(self, said: str) -> None:
        """Say this beside the title."""
        self._said = said
        self.setAccessibleName(f"{self._title}. {said}")
        self.update()

    def sizeHint(self) -> QSize:
        """60 high, more with large text."""
        return QSize(400, max(_HIGH_PX, self._skin.px(38)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the cross at the right."""
        super().resizeEvent(event)
        self.cross.adjustSize()
        self.cross.move(self.width() - self.cross.width() - 11, (self.height() - 1 - self.cross.height()) // 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Icon, title, words, key, line."""
        painter = QPainter(self)
        skin, high = self._skin, self.height() - 1
        painter.fillRect(self.rect(), skin.color("surface"))
        painter.fillRect(0, high, self.width(), 1, skin.color("line"))
        left = self._paint_icon(painter, high) + _GAP_PX
        skin.text(painter, Role.TITLE, "ink")
        painter.drawText(QRectF(left, 0, self.width(), high), LEFT, self._title)
        left += skin.metrics(Role.TITLE).horizontalAdvance(self._title) + _GAP_PX
        right = self.cross.x() - cap_width("Esc", skin) - 6
        skin.text(painter, Role.BODY, "ink2")
        said = skin.metrics(Role.BODY).elidedText(self._said, Qt.TextElideMode.ElideRight, right - left - _GAP_PX)
        painter.drawText(QRectF(left, 1, right - left, high), LEFT, said)
        paint_cap(painter, "Esc", right, high / 2, ink=skin.color("ink2"), edge=skin.color("ctl"), skin=skin)
        painter.end()

    def _paint_icon(self, painter: QPainter, high: int) -> float:
        """Where it ends."""
        size = _MARK_PX if isinstance(self._icon, Shape) else _ICON_PX
        box = QRectF(_LEFT_PX, (high - size) / 2, size, size)
        if isinstance(self._icon, Shape):
            paint_mark(painter, self._icon, box, skin=self._skin)
        else:
            self._skin.icon(painter, self._icon, box, "ink")
        return box.right()
