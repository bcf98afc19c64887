"""What is advanced on a tab is behind this line: pressed, it opens and closes."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy

from bridge.options.option import Tab
from bridge.ui.buttons import HINTS_UP_TO
from bridge.ui.fonts import Role
from bridge.ui.keycap import cap_width, paint_cap
from bridge.ui.skin import LEFT, RIGHT, Skin
from bridge.ui.speech import tr

HIGH_PX = 54
KEY = "F4"
_LEFT_PX = 23
_RIGHT_PX = 17
_ICON_PX = 22
_GAP_PX = 10


class Fold(QPushButton):
    """The line of one tab; `count` options are behind it. It tells of a press and is opened by `give`."""

    def __init__(self, tab: Tab, *, count: int, skin: Skin) -> None:
        super().__init__()
        self.tab = tab
        self._count = count
        self._skin = skin
        self._changed = 0
        self.is_open = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(tr("Key {key}", key=KEY))
        skin.changed.connect(self.updateGeometry)
        self.give(is_open=False, changed=0)

    def give(self, *, is_open: bool, changed: int) -> None:
        """Show whether it is open, and how many behind it are changed."""
        self.is_open, self._changed = is_open, changed
        self.setText(tr("Advanced"))
        state = tr("open") if is_open else tr("closed")
        self.setAccessibleName(f"{tr('Advanced')}, {self._count_words()}, {state}")
        self.update()

    def sizeHint(self) -> QSize:
        """54 high, more with large text."""
        return QSize(300, max(HIGH_PX, self._skin.px(38)) + 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Chevron, name, count, key."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        skin, high = self._skin, self.height() - 1
        painter.fillRect(self.rect(), skin.color("head"))
        painter.fillRect(0, high, self.width(), 1, skin.color("line"))
        size = skin.px(_ICON_PX)
        icon = "chevron-down" if self.is_open else "chevron-right"
        skin.icon(painter, icon, QRectF(_LEFT_PX, (high - size) / 2, size, size), "ink2")
        left = _LEFT_PX + size + _GAP_PX
        skin.text(painter, Role.CONTROL, "ink")
        painter.drawText(QRectF(left, 0, self.width(), high), LEFT, self.text())
        right = float(self.width() - _RIGHT_PX)
        if skin.scale < HINTS_UP_TO:
            right -= cap_width(KEY, skin)
            paint_cap(painter, KEY, right, high / 2, ink=skin.color("ink2"), edge=skin.color("ctl"), skin=skin)
            right -= _GAP_PX
        skin.text(painter, Role.SMALL_STRONG if self._changed else Role.SMALL, "accent" if self._changed else "ink2")
        painter.drawText(QRectF(0, 0, right, high), RIGHT, self._count_words())
        if self.hasFocus():
            painter.setPen(QPen(skin.color("accent"), 3))
            painter.drawRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -2.5))
        painter.end()

    def _count_words(self) -> str:
        if self._changed:
            return tr("{n} changed", n=self._changed)
        return tr("1 option") if self._count == 1 else tr("{n} options", n=self._count)
