"""The frame round a window that only practises: nobody takes it for work."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from bridge.ui.buttons import ActionButton
from bridge.ui.fonts import Role
from bridge.ui.skin import LEFT, Skin
from bridge.ui.speech import tr

EDGE_PX = 12
HIGH_PX = 56
_SIDE_PX = 16


class PracticeFrame(QWidget):
    """Holds `inside` in a striped edge, under a line that says what this is. `ended` is its button."""

    ended = Signal()

    def __init__(self, inside: QWidget, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self.line = PracticeLine(skin=skin)
        self.line.button.clicked.connect(self.ended)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE_PX, 0, EDGE_PX, EDGE_PX)
        column.setSpacing(0)
        column.addWidget(self.line)
        column.addWidget(inside, 1)
        self.setAccessibleName(tr("Practice, nothing is sent"))
        skin.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Stripes."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._skin.color("ask"))
        painter.fillRect(self.rect(), QBrush(self._skin.color("on_ask"), Qt.BrushStyle.BDiagPattern))
        painter.end()


class PracticeLine(QWidget):
    """What this is, in words, and the way back to work."""

    def __init__(self, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self.words = tr("PRACTICE: nothing is sent, nothing counts.")
        self.button = ActionButton(tr("End practice"), skin=skin, icon="x")
        self.button.setFixedHeight(HIGH_PX - 12)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.addStretch(1)
        row.addWidget(self.button)

    def sizeHint(self) -> QSize:
        """56 high, more with large text."""
        return QSize(400, max(HIGH_PX, round(self._skin.metrics(Role.SUBJECT_COMPACT).height()) + 12))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The words, black on the colour of a question."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._skin.color("ask"))
        self._skin.text(painter, Role.SUBJECT_COMPACT, "on_ask")
        box = QRectF(self.rect()).adjusted(_SIDE_PX, 0, -self.button.width() - _SIDE_PX, 0)
        painter.drawText(box, LEFT, self.words)
        painter.end()
