"""Receive or Ship: a segmented control."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from bridge.phrases import phrase
from bridge.ui.content import Mode
from bridge.ui.fonts import Role
from bridge.ui.roles import speak_as
from bridge.ui.skin import LEFT, Skin
from bridge.ui.speech import tr

HIGH_PX = 44
ICON_FROM = 1.75
_INSET_PX = 4
_PADDING_PX = 17
_ICON_PX = 20
_GAP_PX = 8
_WORDS = {Mode.RECEIVE: (phrase("Receive"), "package-open"), Mode.SHIP: (phrase("Ship"), "truck")}


class ModeSwitch(QWidget):
    """One segment a mode; with large text the icon of the chosen one. Arrow keys choose when it has focus."""

    chosen = Signal(object)

    def __init__(self, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self._mode = Mode.RECEIVE
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        speak_as(self, QAccessible.Role.RadioButton)
        self.setAccessibleDescription(tr("The arrow keys choose."))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.give(self._mode)
        skin.changed.connect(self.updateGeometry)

    def give(self, mode: Mode) -> None:
        """Show this mode as chosen."""
        self._mode = mode
        place = list(_WORDS).index(mode) + 1
        self.setAccessibleName(
            tr("Mode: {mode}, {place} of {modes}", mode=_WORDS[mode][0], place=place, modes=len(_WORDS))
        )
        self.update()

    @property
    def icon_only(self) -> bool:
        """Whether only the chosen mode's icon is shown."""
        return self._skin.scale >= ICON_FROM

    def sizeHint(self) -> QSize:
        """As wide as its segments."""
        if self.icon_only:
            side = self._skin.px(_ICON_PX) + 8
            return QSize(side, side)
        width = sum(self._width(mode) for mode in _WORDS) + 2 * _INSET_PX + 2 * (len(_WORDS) - 1)
        return QSize(round(width), max(HIGH_PX, self._skin.px(32)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The sunken ground with the chosen segment on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        if self.icon_only:
            self._skin.icon(painter, _WORDS[self._mode][1], whole.adjusted(4, 4, -4, -4), "ink")
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._skin.color("sunken"))
            painter.drawRoundedRect(whole, 8, 8)
            for mode, box in self._boxes().items():
                self._paint_segment(painter, mode, box)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._skin.color("accent"), 3))
            painter.drawRoundedRect(whole.adjusted(1.5, 1.5, -1.5, -1.5), 7, 7)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what was pressed; the icon alone changes over."""
        if self.icon_only:
            self._choose(Mode.SHIP if self._mode is Mode.RECEIVE else Mode.RECEIVE)
            return
        for mode, box in self._boxes().items():
            if box.contains(event.position()):
                self._choose(mode)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right choose."""
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self._choose(Mode.RECEIVE if event.key() == Qt.Key.Key_Left else Mode.SHIP)
        else:
            super().keyPressEvent(event)

    def _choose(self, mode: Mode) -> None:
        if mode is not self._mode:
            self.chosen.emit(mode)

    def _width(self, mode: Mode) -> float:
        skin = self._skin
        words = skin.metrics(Role.BODY_STRONG).horizontalAdvance(tr(_WORDS[mode][0]))
        return words + skin.px(_ICON_PX) + _GAP_PX + 2 * _PADDING_PX

    def _boxes(self) -> dict[Mode, QRectF]:
        left, made = float(_INSET_PX), {}
        for mode in _WORDS:
            width = self._width(mode)
            made[mode] = QRectF(left, _INSET_PX, width, self.height() - 2 * _INSET_PX)
            left += width + 2
        return made

    def _paint_segment(self, painter: QPainter, mode: Mode, box: QRectF) -> None:
        skin, chosen = self._skin, mode is self._mode
        words, icon = tr(_WORDS[mode][0]), _WORDS[mode][1]
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(skin.color("accent"))
            painter.drawRoundedRect(box, 6, 6)
        size = skin.px(_ICON_PX)
        place = QRectF(box.left() + _PADDING_PX - 1, box.center().y() - size / 2, size, size)
        skin.icon(painter, icon, place, "on_accent" if chosen else "ink2")
        skin.text(painter, Role.BODY_STRONG, "on_accent" if chosen else "ink")
        painter.drawText(box.adjusted(_PADDING_PX + size + _GAP_PX - 1, 0, 0, 0), LEFT, words)
