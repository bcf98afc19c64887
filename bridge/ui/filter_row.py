"""What stands over a list: the filter, a switch where there is one, and how old the list is."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from bridge.ui.content import Progress
from bridge.ui.field import Field
from bridge.ui.fonts import Role
from bridge.ui.progress import paint_bar
from bridge.ui.skin import LEFT, NARROW_PX, RIGHT, Skin
from bridge.ui.speech import number, tr

DEBOUNCE_MS = 80
HIGH_PX = 52
AGE_WIDTH_PX = 230
_GAP_PX = 12
_CHIP_PADDING_PX = 14
_ICON_PX = 18
_NO_AGE_FROM = 1.5


class Chip(QAbstractButton):
    """A switch in words: chosen it has a tick."""

    def __init__(self, words: str, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        skin.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """As high as the field beside it, wide enough for its tick."""
        words = self._skin.metrics(Role.BODY_STRONG).horizontalAdvance(self.text())
        width = words + self._skin.px(_ICON_PX) + 7 + 2 * _CHIP_PADDING_PX
        return QSize(round(width), max(HIGH_PX, self._skin.px(40)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Soft blue when chosen, plain otherwise."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        skin, chosen = self._skin, self.isChecked()
        painter.setBrush(skin.color("accent_soft" if chosen else "surface"))
        thick = 3.0 if self.hasFocus() else 1.0 if chosen else 2.0
        painter.setPen(QPen(skin.color("accent" if chosen or self.hasFocus() else "ctl"), thick))
        edge = thick / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), 6, 6)
        size, ink = skin.px(_ICON_PX), "accent" if chosen else "ink2"
        if chosen:
            box = QRectF(_CHIP_PADDING_PX - 1, (self.height() - size) / 2, size, size)
            skin.icon(painter, "check", box, ink)
        skin.text(painter, Role.BODY_STRONG, ink)
        left = _CHIP_PADDING_PX + size + 6
        painter.drawText(QRectF(left, 0, self.width() - left, self.height() + 1), LEFT, self.text())
        painter.end()


class ListAge(QWidget):
    """How old the list is, or how far its refresh."""

    def __init__(self, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self._age = ""
        self._progress: Progress | None = None
        self.setFixedWidth(AGE_WIDTH_PX)

    def give(self, age: str, progress: Progress | None) -> None:
        """Say this age, or this progress."""
        self._age, self._progress = age, progress
        numbers = tr(", {done:,} of {total:,}", done=progress.done, total=progress.total) if progress else ""
        self.setAccessibleName(f"{progress.words}{numbers}" if progress else age)
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the field beside it."""
        return QSize(AGE_WIDTH_PX, HIGH_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Words over a bar, or the age."""
        painter = QPainter(self)
        skin, width, middle = self._skin, self.width(), self.height() / 2
        if self._progress is None:
            skin.text(painter, Role.STRIP, "ink2")
            painter.drawText(QRectF(self.rect()), RIGHT, self._age)
            painter.end()
            return
        done, total = self._progress.done, self._progress.total
        line = QRectF(0, middle - 21, width, 28)
        skin.text(painter, Role.STRIP_STRONG, "ink")
        painter.drawText(line, LEFT, self._progress.words)
        skin.text(painter, Role.STRIP, "ink2")
        painter.drawText(line, RIGHT, tr("{done:,} of {total:,}", done=done, total=total) if total else number(done))
        share = done / total if total else 0.0
        paint_bar(painter, QRectF(0, middle + 11, width, 8), share=share, track="line", skin=skin)
        painter.end()


class FilterRow(QWidget):
    """`filter_changed` tells the text 80 ms after the last key, `turned` the switch, which `switch` names."""

    filter_changed = Signal(str)
    turned = Signal(bool)
    entered = Signal()

    def __init__(self, *, skin: Skin, hint: str, switch: str = "") -> None:
        super().__init__()
        self._skin = skin
        self.field = Field(tr("Filter"), skin=skin, icon="search", placeholder=hint, key="F2")
        self.chip = Chip(switch, skin=skin)
        self._age = ListAge(skin=skin)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_PX)
        row.addWidget(self.field, 1)
        row.addWidget(self.chip)
        row.addWidget(self._age)
        self.chip.setHidden(not switch)
        self._told = ""
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(DEBOUNCE_MS)
        self._wait.timeout.connect(self._tell)
        self.field.edited.connect(lambda _text: self._wait.start())
        self.field.entered.connect(self._enter)
        self.chip.clicked.connect(self.turned)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def give(self, filtered: str, *, age: str, progress: Progress | None, on: bool = False) -> None:
        """Show these; a text that is being typed is left alone."""
        if not self._wait.isActive():
            self.field.give(filtered)
            self._told = filtered
        self.chip.setChecked(on)
        self._age.give(age, progress)

    def arrange(self, width: int) -> None:
        """The age has the strip where there is no room for it here."""
        self._age.setVisible(width >= NARROW_PX and self._skin.scale < _NO_AGE_FROM)

    def _enter(self, _text: str) -> None:
        self._wait.stop()
        self._tell()
        self.entered.emit()

    def _tell(self) -> None:
        text = self.field.text.strip()
        if text != self._told:
            self._told = text
            self.filter_changed.emit(text)
