"""What lies over a whole window, or a part of it: a widget painted as the window's ground."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from bridge.ui.skin import Skin


class Ground(QWidget):
    """The ground, of which nothing below is seen."""

    def __init__(self, parent: QWidget | None = None, *, skin: Skin) -> None:
        super().__init__(parent)
        self.skin = skin

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Window ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.skin.color("bg"))
        painter.end()
