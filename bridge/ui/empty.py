"""What a page says where it has nothing to list."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from bridge.ui.action_bar import Words
from bridge.ui.buttons import ActionButton
from bridge.ui.content import Empty
from bridge.ui.fonts import Role
from bridge.ui.skin import Skin

_ICON_PX = 64
_CENTRE = Qt.AlignmentFlag.AlignHCenter


class _Icon(QWidget):
    def __init__(self, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self.name = "inbox"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(_ICON_PX, _ICON_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._skin.icon(painter, self.name, QRectF(self.rect()), "ctl")
        painter.end()


class EmptyState(QWidget):
    """An icon, what it is, what to do, and the buttons that do it; `buttons` by the names `Empty.actions` uses."""

    def __init__(self, *, skin: Skin, buttons: dict[str, ActionButton]) -> None:
        super().__init__()
        self._icon = _Icon(skin=skin)
        self._title = Words(skin=skin, role=Role.TITLE, ink="ink", align=_CENTRE)
        self._text = Words(skin=skin, role=Role.ROW_TEXT, align=_CENTRE)
        self._buttons = buttons
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 0)
        column.setSpacing(0)
        column.addStretch(10)
        column.addWidget(self._icon, 0, _CENTRE)
        column.addSpacing(20)
        column.addWidget(self._title)
        column.addSpacing(6)
        column.addWidget(self._text)
        column.addSpacing(22)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        for button in buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(19)

    def give(self, empty: Empty) -> None:
        """Say this."""
        self._icon.name = empty.icon
        self._icon.update()
        self._title.setText(empty.title)
        self._text.setText(empty.text)
        self.setAccessibleName(f"{empty.title}. {empty.text}")
        for name, button in self._buttons.items():
            button.setVisible(name in empty.actions)
