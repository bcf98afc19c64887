"""Who opened the options, and when they lock themselves again."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bridge.ui.buttons import HINTS_UP_TO
from bridge.ui.fonts import Role
from bridge.ui.skin import LEFT, Skin
from bridge.ui.speech import tr

HIGH_PX = 52
SOON_S = 30
_PADDING_PX = 14
_ICON_PX = 22
_GAP_PX = 10


class UnlockedChip(QWidget):
    """Not there until it is given something; in the last half minute it warns."""

    def __init__(self, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self._who, self._left_s = "", 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()
        skin.changed.connect(self.updateGeometry)

    @property
    def words(self) -> str:
        """What it says."""
        left = f"{self._left_s // 60}:{self._left_s % 60:02}"
        if self._skin.scale >= HINTS_UP_TO:
            return left
        return tr("Unlocked by {who}, locks in {left}", who=self._who, left=left)

    def give(self, unlocked: tuple[str, int] | None) -> None:
        """Say who opened the options, and in how many seconds they lock; None where nothing locks them."""
        self.setVisible(unlocked is not None)
        if unlocked is not None and unlocked != (self._who, self._left_s):
            wide = self.sizeHint()
            self._who, self._left_s = unlocked
            left = tr("{n} seconds", n=self._left_s)
            self.setAccessibleName(tr("Unlocked by {who}, locks in {left}", who=self._who, left=left))
            if wide != self.sizeHint():
                self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """52 high; as wide as its words, with room for any digit."""
        words = self._skin.metrics(Role.BODY_STRONG).horizontalAdvance(self.words)
        return QSize(
            round(words) + 2 * _PADDING_PX + self._skin.px(_ICON_PX) + _GAP_PX + 4, max(HIGH_PX, self._skin.px(40))
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, icon, words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        skin, soon = self._skin, self._left_s <= SOON_S
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(skin.color("ask_soft" if soon else "sel"))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        ink, size = "ask_text" if soon else "accent", skin.px(_ICON_PX)
        skin.icon(painter, "lock-open", QRectF(_PADDING_PX, (self.height() - size) / 2, size, size), ink)
        skin.text(painter, Role.BODY_STRONG, ink)
        painter.drawText(QRectF(self.rect()).adjusted(_PADDING_PX + size + _GAP_PX, 0, 0, 0), LEFT, self.words)
        painter.end()
