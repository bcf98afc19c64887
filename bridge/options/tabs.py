"""The tabs beside the options, each with how many of its options are changed."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from bridge.options.option import Tab
from bridge.ui.buttons import CardButton, IconButton
from bridge.ui.fonts import Role
from bridge.ui.skin import LEFT, RIGHT, Skin
from bridge.ui.speech import tr

WIDE_PX = 262
TAB_PX = 52
LOWEST_PX = 44
SHORT_FROM = 1.5
_LEFT_PX = 25
_RIGHT_PX = 17
_BAR_PX = 5
_TOP_PX = 12
_BOTTOM_PX = 18
_HISTORY_PX = 9
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class TabButton(QPushButton):
    """One tab."""

    def __init__(self, tab: Tab, *, skin: Skin) -> None:
        super().__init__()
        self.tab = tab
        self._skin = skin
        self._changed = 0
        self.setText(tr(tab))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.give(0)

    def give(self, changed: int) -> None:
        """Say how many of its options are changed."""
        self._changed = changed
        name = tr(self.tab)
        self.setAccessibleName(f"{name}, {tr('{n} changed', n=changed)}" if changed else name)
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for its words."""
        skin = self._skin
        words = skin.metrics(Role.CONTROL).horizontalAdvance(self.text()) + skin.metrics(Role.SMALL).horizontalAdvance(
            self._count_words(most=True)
        )
        return QSize(round(words) + _LEFT_PX + _RIGHT_PX + 16, max(TAB_PX, skin.px(40)))

    def minimumSizeHint(self) -> QSize:
        """Lower where the window is low for the text."""
        return QSize(self.sizeHint().width(), max(LOWEST_PX, self._skin.px(LOWEST_PX * 0.55)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Its name, the count, and the bar of the chosen one."""
        painter = QPainter(self)
        skin, high = self._skin, self.height()
        if self.isChecked():
            painter.fillRect(self.rect(), skin.color("sel"))
            edge = self.width() - _BAR_PX if skin.left_handed else 0
            painter.fillRect(edge, 0, _BAR_PX, high, skin.color("accent"))
        skin.text(painter, Role.CONTROL, "ink")
        painter.drawText(QRectF(_LEFT_PX, 0, self.width(), high), LEFT, self.text())
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
        return str(count) if self._skin.scale >= SHORT_FROM else tr("{n} changed", n=count)


class TabList(QWidget):
    """One below the other; arrow keys go through them."""

    chosen = Signal(object)

    def __init__(self, tabs: Sequence[Tab], *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self.summary: tuple[str, ...] = ()
        self.reset = CardButton(tr("Reset all"), skin=skin, icon="rotate-ccw")
        self.reset.setParent(self)
        self.history = IconButton(tr("History of the options"), icon="history", skin=skin, key="F7")
        self.history.setParent(self)
        self._group = QButtonGroup(self)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, _TOP_PX, 1, _TOP_PX)
        column.setSpacing(0)
        for tab in tabs:
            button = TabButton(tab, skin=skin)
            self._group.addButton(button)
            column.addWidget(button)
            button.toggled.connect(lambda on, tab=tab: self.chosen.emit(tab) if on else None)
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        skin.changed.connect(self._place)

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
        """Mark `tab`, or none of them, as chosen; the Tab key comes to the chosen one alone."""
        self._group.setExclusive(False)
        for button in self.buttons:
            button.setChecked(button.tab is tab)
            reached = tab is None or button.tab is tab
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if reached else Qt.FocusPolicy.NoFocus)
        self._group.setExclusive(True)

    def give(self, changed: Mapping[Tab, int], *, of: int, version: int) -> None:
        """Say how many options are changed in each tab, `of` all there are, and the version of the rules in force."""
        for button in self.buttons:
            button.give(changed.get(button.tab, 0))
        count = tr("{changed} of {of} changed", changed=sum(changed.values()), of=of)
        saved = tr("Rules as they came")
        if version:
            short = self._skin.scale >= SHORT_FROM
            words = tr("Rules version {version}", version=version)
            saved = words if short else tr("Saved as rules version {version}", version=version)
        self.summary = (count, saved)
        self.setAccessibleDescription(". ".join(self.summary))
        self.reset.setVisible(bool(changed))
        self._place()

    def sizeHint(self) -> QSize:
        """262 wide, more with large text."""
        widest = max(button.sizeHint().width() for button in self.buttons)
        return QSize(max(WIDE_PX, widest, self.reset.sizeHint().width() + 2 * _LEFT_PX), 400)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button over the sum."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, a line towards the options, the sum at the bottom."""
        painter = QPainter(self)
        skin = self._skin
        painter.fillRect(self.rect(), skin.color("surface"))
        painter.fillRect(0 if skin.left_handed else self.width() - 1, 0, 1, self.height(), skin.color("line"))
        skin.text(painter, Role.SMALL, "ink2")
        painter.drawText(self._summary_box(), _WRAPPED, "\n".join(self.summary))
        painter.end()

    def _summary_box(self) -> QRectF:
        self.history.adjustSize()
        room = QRectF(0, 0, self.width() - _LEFT_PX - 6 - self.history.width(), 10_000)
        words = self._skin.metrics(Role.SMALL).boundingRect(room, int(_WRAPPED), "\n".join(self.summary))
        return QRectF(_LEFT_PX, self.height() - _BOTTOM_PX - words.height(), room.width(), words.height())

    def _place(self) -> None:
        self.reset.adjustSize()
        summary = self._summary_box()
        top = round(summary.top()) - 10 - self.reset.height()
        middle = round(summary.center().y() - self.history.height() / 2)
        self.history.move(self.width() - self.history.width() - _HISTORY_PX, middle)
        self.reset.move(_LEFT_PX - 5, top)
        left, right = (1, 0) if self._skin.left_handed else (0, 1)
        below = self.height() - top if self.height() > top > 0 else _TOP_PX
        self._column.setContentsMargins(left, _TOP_PX, right, below)
        self.updateGeometry()
        self.update()
