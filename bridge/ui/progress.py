"""A bar that says how far something is."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bridge.ui.skin import Skin

HIGH_PX = 8


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


class ProgressBar(QWidget):
    """Eight pixels high; its name says what it counts."""

    def __init__(self, *, skin: Skin, width: int | None = None) -> None:
        super().__init__()
        self._skin = skin
        self._share = 0.0
        self._wide = width or 160
        policy = QSizePolicy.Policy.Expanding if width is None else QSizePolicy.Policy.Fixed
        self.setSizePolicy(policy, QSizePolicy.Policy.Fixed)
        skin.changed.connect(self.update)

    def give(self, done: int, total: int, *, name: str) -> None:
        """`done` of `total`; `name` is spoken."""
        self._share = done / total if total else 0.0
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        """Its own height, the width it was made with."""
        return QSize(self._wide, HIGH_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Track and part."""
        painter = QPainter(self)
        paint_bar(painter, QRectF(self.rect()), share=self._share, track="line", skin=self._skin)
        painter.end()
