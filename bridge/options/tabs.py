"""The tabs at the left of the dialog, each with how many of its options are changed."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from bridge.options.option import Tab
from bridge.ui.fonts import Role
from bridge.ui.skin import LEFT, RIGHT, Skin

WIDE_PX = 262
TAB_PX = 52
SHORT_FROM = 1.5
_LEFT_PX = 25
_RIGHT_PX = 17
_BAR_PX = 5
_TOP_PX = 12


class TabButton(QPushButton):
    """One tab."""

    def __init__(self, tab: Tab, *, skin: Skin) -> None:
        super().__init__()
        self.tab = tab
        self._skin = skin
        self._changed = 0
        self.setText(tab)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.give(0)

    def give(self, changed: int) -> None:
        """Say how many of its options are changed."""
        self._changed = changed
        self.setAccessibleName(f"{self.tab}, {changed} changed" if changed else self.tab)
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for its words."""
        skin = self._skin
        words = skin.metrics(Role.CONTROL).horizontalAdvance(self.tab) + skin.metrics(Role.SMALL).horizontalAdvance(
            self._count_words(most=True)
        )
        return QSize(round(words) + _LEFT_PX + _RIGHT_PX + 16, max(TAB_PX, skin.px(40)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Its name, the count, and the bar of the chosen one."""
        painter = QPainter(self)
        skin, high = self._skin, self.height()
        if self.isChecked():
            painter.fillRect(self.rect(), skin.color("sel"))
            painter.fillRect(0, 0, _BAR_PX, high, skin.color("accent"))
        skin.text(painter, Role.CONTROL, "ink")
        painter.drawText(QRectF(_LEFT_PX, 0, self.width(), high), LEFT, self.tab)
        skin.text(painter, Role.SMALL_STRONG, "accent")
        painter.drawText(QRectF(0, 0, self.width() - _RIGHT_PX, high), RIGHT, self._count_words())
        if self.hasFocus():
            painter.setPen(QPen(skin.color("accent"), 3))
            painter.drawRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5))
        painter.end()

    def _count_words(self, *, most: bool = False) -> str:
        count = 9 if most else self._changed
        if not count:
            return ""
        return str(count) if self._skin.scale >= SHORT_FROM else f"{count} changed"


class TabList(QWidget):
    """One below the other; arrow keys go through them."""

    chosen = Signal(object)

    def __init__(self, tabs: Sequence[Tab], *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self._summary = ""
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, _TOP_PX, 1, _TOP_PX)
        column.setSpacing(0)
        for tab in tabs:
            button = TabButton(tab, skin=skin)
            self._group.addButton(button)
            column.addWidget(button)
            button.toggled.connect(lambda on, tab=tab: self.chosen.emit(tab) if on else None)
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        skin.changed.connect(self.updateGeometry)

    @property
    def buttons(self) -> tuple[TabButton, ...]:
        """The tabs from top to bottom."""
        return tuple(button for button in self._group.buttons() if isinstance(button, TabButton))

    @property
    def current(self) -> Tab | None:
        """The chosen tab; None while a search goes through all."""
        button = self._group.checkedButton()
        return button.tab if isinstance(button, TabButton) else None

    def choose(self, tab: Tab | None) -> None:
        """Mark `tab`, or none of them, as chosen."""
        self._group.setExclusive(False)
        for button in self.buttons:
            button.setChecked(button.tab is tab)
        self._group.setExclusive(True)

    def give(self, changed: Mapping[Tab, int], *, of: int) -> None:
        """Say how many options are changed in each tab, `of` all there are."""
        for button in self.buttons:
            button.give(changed.get(button.tab, 0))
        self._summary = f"{sum(changed.values())} of {of} changed"
        self.update()

    def sizeHint(self) -> QSize:
        """262 wide, more with large text."""
        widest = max(button.sizeHint().width() for button in self.buttons)
        return QSize(max(WIDE_PX, widest), 400)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, a line at the right, the sum at the bottom."""
        painter = QPainter(self)
        skin = self._skin
        painter.fillRect(self.rect(), skin.color("surface"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), skin.color("line"))
        skin.text(painter, Role.SMALL, "ink2")
        high = skin.metrics(Role.SMALL).height()
        painter.drawText(QRectF(_LEFT_PX, self.height() - 20 - high, self.width(), high), LEFT, self._summary)
        painter.end()
