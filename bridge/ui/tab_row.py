"""Tabs over a list: a word and how many it holds, side by side."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from bridge.ui.arrow_keys import focus_beside
from bridge.ui.fonts import Role
from bridge.ui.skin import LEFT, Skin
from bridge.ui.speech import number

HIGH_PX = 56
_LEFT_PX = 4
_PADDING_PX = 18
_COUNT_GAP_PX = 11
_BAR_PX = 4


@dataclass(frozen=True, slots=True)
class TabWords:
    """A tab. `short` stands for `words` where there is no room; with `loud` a count above 0 is a warning."""

    key: object
    words: str
    short: str = ""
    loud: bool = False


class TabButton(QPushButton):
    """One tab. It takes no focus from a press."""

    def __init__(self, tab: TabWords, *, skin: Skin) -> None:
        super().__init__()
        self.tab = tab
        self._skin = skin
        self._count = 0
        self._brief = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.give(0)

    def give(self, count: int) -> None:
        """Say how many it holds."""
        self._count = count
        self.setText(self.tab.words)
        self.setAccessibleName(f"{self.tab.words}, {number(count)}")
        self.updateGeometry()
        self.update()

    def be_brief(self, *, brief: bool) -> None:
        """Use the short words."""
        if brief != self._brief:
            self._brief = brief
            self.updateGeometry()

    def width_of(self, *, brief: bool) -> int:
        """How wide it is with the full or the short words; the same whether chosen or not."""
        words = self._skin.metrics(Role.CONTROL).horizontalAdvance(self._words(brief=brief))
        count = self._skin.metrics(Role.STRIP_STRONG).horizontalAdvance(number(self._count))
        return round(words + count) + _COUNT_GAP_PX + 2 * _PADDING_PX

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys are the row's."""
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Its words and its count."""
        return QSize(self.width_of(brief=self._brief), max(HIGH_PX, self._skin.px(40)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Words, count, and the bar of the chosen one."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        skin, chosen, high = self._skin, self.isChecked(), self.height() - _BAR_PX + 1
        role = Role.CONTROL if chosen else Role.ROW_TEXT
        words = self._words(brief=self._brief)
        skin.text(painter, role, "ink" if chosen else "ink2")
        painter.drawText(QRectF(_PADDING_PX, 0, self.width(), high), LEFT, words)
        left = _PADDING_PX + skin.metrics(role).horizontalAdvance(words) + _COUNT_GAP_PX
        loud = self.tab.loud and self._count > 0
        skin.text(painter, Role.STRIP_STRONG, "reject_text" if loud else "ink2")
        painter.drawText(QRectF(left, 0, self.width(), high), LEFT, number(self._count))
        if chosen:
            painter.fillRect(0, self.height() - _BAR_PX, self.width(), _BAR_PX, skin.color("accent"))
        if self.hasFocus():
            painter.setPen(QPen(skin.color("accent"), 3))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3.5, 6.5, -3.5, -9.5), 6, 6)
        painter.end()

    def _words(self, *, brief: bool) -> str:
        return self.tab.short if brief and self.tab.short else self.tab.words


class TabRow(QWidget):
    """`chosen` tells the key of a tab that was pressed, or reached with the arrow keys; it shows what it is given."""

    chosen = Signal(object)

    def __init__(self, tabs: Sequence[TabWords], *, name: str, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self.setAccessibleName(name)
        self.buttons = tuple(TabButton(tab, skin=skin) for tab in tabs)
        row = QHBoxLayout(self)
        row.setContentsMargins(_LEFT_PX, 0, _LEFT_PX, 1)
        row.setSpacing(1)
        for button in self.buttons:
            button.clicked.connect(lambda _on=False, button=button: self._press(button))
            row.addWidget(button)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        skin.changed.connect(self.updateGeometry)

    @property
    def current(self) -> object:
        """The key of the chosen tab."""
        return next((button.tab.key for button in self.buttons if button.isChecked()), None)

    def give(self, chosen: object, counts: Sequence[int]) -> None:
        """Show this tab as chosen, and how many each holds."""
        for button, count in zip(self.buttons, counts, strict=True):
            button.give(count)
        self._check(chosen)

    def arrange(self, width: int) -> None:
        """Short words where the full ones do not fit."""
        needed = sum(button.width_of(brief=False) + 1 for button in self.buttons) + 2 * _LEFT_PX
        for button in self.buttons:
            button.be_brief(brief=needed > width)

    def sizeHint(self) -> QSize:
        """56 high, more with large text."""
        return QSize(200, max(HIGH_PX, self._skin.px(40)) + 1)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the window."""
        return QSize(0, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go from tab to tab."""
        button = focus_beside(self.buttons, event)
        if button is None:
            super().keyPressEvent(event)
        else:
            self._press(button)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Window ground, a line below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._skin.color("bg"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._skin.color("line"))
        painter.end()

    def _press(self, pressed: TabButton) -> None:
        """The pressed tab is the chosen one at once, so that a second key goes on from it."""
        self._check(pressed.tab.key)
        self.chosen.emit(pressed.tab.key)

    def _check(self, chosen: object) -> None:
        """The Tab key comes to the chosen tab alone; arrow keys go on from there, and the focus goes along."""
        focused = any(button.hasFocus() for button in self.buttons)
        for button in self.buttons:
            is_chosen = button.tab.key == chosen
            button.setChecked(is_chosen)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if is_chosen else Qt.FocusPolicy.NoFocus)
            if is_chosen and focused:
                button.setFocus(Qt.FocusReason.TabFocusReason)
            button.update()
