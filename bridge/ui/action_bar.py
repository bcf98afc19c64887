"""The action bar: what can be pressed on a page, the primary button at the right end."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from bridge.ui.buttons import HIGH_PX, LOW_HIGH_PX
from bridge.ui.fonts import Role
from bridge.ui.skin import LOW_PX, Skin

BAR_PX = 100
LOW_BAR_PX = 60
_SPACING_PX = 10
_MARGIN_PX = 16


class ActionBar(QWidget):
    """Widgets in a row, 76 high in 100, mirrored for the left hand."""

    def __init__(self, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self._row = QHBoxLayout(self)
        self._row.setSpacing(_SPACING_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        skin.changed.connect(self.lay_out)
        self.lay_out()

    @property
    def low(self) -> bool:
        """Whether the window is so low that the bar shrinks."""
        return self.window().height() < LOW_PX

    @property
    def high(self) -> int:
        """How high what stands in the bar is."""
        return LOW_HIGH_PX if self.low else HIGH_PX

    @property
    def room(self) -> int:
        """How wide everything in the bar may be together; it spans its page, and knows so also while it is hidden."""
        return (self.parentWidget() or self).width() - 2 * _MARGIN_PX

    def add(self, widget: QWidget, *, stretch: int = 0) -> None:
        """Put it at the end."""
        self._row.addWidget(widget, stretch)

    def space(self) -> None:
        """What follows moves to the end."""
        self._row.addStretch(1)

    def gap(self, px: int) -> None:
        """A wider gap than the usual one."""
        self._row.addSpacing(px - _SPACING_PX)

    def needed(self, widgets: tuple[QWidget, ...]) -> int:
        """How wide these are side by side."""
        return sum(widget.minimumSizeHint().width() + _SPACING_PX for widget in widgets)

    def lay_out(self) -> None:
        """Height and direction."""
        edge = (LOW_BAR_PX - LOW_HIGH_PX) // 2 if self.low else (BAR_PX - HIGH_PX) // 2
        self._row.setContentsMargins(_MARGIN_PX, edge, _MARGIN_PX, edge)
        direction = QHBoxLayout.Direction
        self._row.setDirection(direction.RightToLeft if self._skin.left_handed else direction.LeftToRight)
        height = LOW_BAR_PX if self.low else BAR_PX
        if self.minimumHeight() != height:
            self.setFixedHeight(height)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the window wants: pages take out what does not fit."""
        return QSize(0, LOW_BAR_PX if self.low else BAR_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Window ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._skin.color("bg"))
        painter.end()


class Words(QLabel):
    """Plain words in a role and a colour."""

    def __init__(self, *, skin: Skin, role: Role, ink: str = "ink2", align: Qt.AlignmentFlag | None = None) -> None:
        super().__init__()
        self._skin = skin
        self._role = role
        self._ink = ink
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        if align is not None:
            self.setAlignment(align)
        skin.changed.connect(self._dress)
        self._dress()

    def minimumSizeHint(self) -> QSize:
        """Nothing: where there is no room it gives way."""
        return QSize(0, super().minimumSizeHint().height())

    def _dress(self) -> None:
        self.setFont(self._skin.font(self._role))
        self.setStyleSheet(f"color: {self._skin.color(self._ink).name()}; background: transparent")
