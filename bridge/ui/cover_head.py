"""The heading of a page that lies over the one in front: what it is, and how to leave it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bridge.ui.buttons import IconButton
from bridge.ui.fonts import Role
from bridge.ui.keycap import cap_width, paint_cap
from bridge.ui.skin import LEFT, Skin

_HIGH_PX = 60
_ICON_PX = 27
_GAP_PX = 14
_LEFT_PX = 20


class CoverHead(QWidget):
    """Icon, title, a few words where there is room for them; `cross` closes, as Esc does."""

    def __init__(self, title: str, *, icon: str, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self._title = title
        self._icon = icon
        self._said = ""
        self.cross = IconButton("Close", icon="x", skin=skin, key="Esc")
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
        skin.icon(painter, self._icon, QRectF(_LEFT_PX, (high - _ICON_PX) / 2, _ICON_PX, _ICON_PX), "ink")
        skin.text(painter, Role.TITLE, "ink")
        left = float(_LEFT_PX + _ICON_PX + _GAP_PX)
        painter.drawText(QRectF(left, 0, self.width(), high), LEFT, self._title)
        left += skin.metrics(Role.TITLE).horizontalAdvance(self._title) + _GAP_PX
        right = self.cross.x() - cap_width("Esc", skin) - 6
        skin.text(painter, Role.BODY, "ink2")
        said = skin.metrics(Role.BODY).elidedText(self._said, Qt.TextElideMode.ElideRight, right - left - _GAP_PX)
        painter.drawText(QRectF(left, 1, right - left, high), LEFT, said)
        paint_cap(painter, "Esc", right, high / 2, ink=skin.color("ink2"), edge=skin.color("ctl"), skin=skin)
        painter.end()
