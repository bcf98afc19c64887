"""The three sets of answers to start from, with the one that these options come from."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from bridge.options.option import Preset
from bridge.options.presets import Standing
from bridge.ui.arrow_keys import focus_beside
from bridge.ui.fonts import Role
from bridge.ui.skin import CENTRE, LEFT, Skin
from bridge.ui.speech import tr

_LEFT_PX = 27
_RIGHT_PX = 48
_LEAST_RIGHT_PX = 17
_TOP_PX = 13
_SEGMENT_PX = 46
_PADDING_PX = 16
_TITLE_GAP_PX = 24
_GAP_PX = 8
_RADIUS_PX = 6.0
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class PresetButton(QPushButton):
    """One of them."""

    def __init__(self, preset: Preset, *, skin: Skin) -> None:
        super().__init__()
        self.preset = preset
        self._skin = skin
        self.deviating = False
        self.setText(tr(preset))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as its name."""
        words = self._skin.metrics(Role.BODY_STRONG).horizontalAdvance(self.text())
        return QSize(round(words) + 2 * _PADDING_PX, max(_SEGMENT_PX, self._skin.px(34)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys are the bar's."""
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Filled where it is the one, with an edge alone where something was changed since."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        skin = self._skin
        fill = "surface" if not self.isChecked() else "sel" if self.deviating else "accent"
        ink = "on_accent" if fill == "accent" else "ink"
        painter.setBrush(skin.color(fill))
        painter.setPen(QPen(skin.color("accent" if self.isChecked() else "ctl"), 2 if self.isChecked() else 1.5))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS_PX, _RADIUS_PX)
        skin.text(painter, Role.BODY_STRONG, ink)
        painter.drawText(QRectF(self.rect()), CENTRE, self.text())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(skin.color("on_accent" if fill == "accent" else "accent"), 3))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 4, -4, -4), 4, 4)
        painter.end()


class PresetBar(QWidget):
    """`chosen` tells a preset that was pressed; it shows what it is given."""

    chosen = Signal(object)

    def __init__(self, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self._standing = Standing(Preset.RECOMMENDED)
        self._stacked = False
        self.buttons = tuple(PresetButton(preset, skin=skin) for preset in Preset)
        for button in self.buttons:
            button.setParent(self)
            button.clicked.connect(lambda _on=False, button=button: self._press(button))
        self.setAccessibleName(tr("Start from"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        skin.changed.connect(self._lay_out)
        self.give(self._standing)

    @property
    def words(self) -> str:
        """How these options stand to the presets."""
        preset, deviating = self._standing.preset, self._standing.deviating
        if not deviating:
            return tr("These options are as in {preset}.", preset=tr(preset))
        names = ", ".join(tr(option.label) for option in deviating)
        return tr("Changed from {preset}: {names}.", preset=tr(preset), names=names)

    def give(self, standing: Standing) -> None:
        """Show which one the options come from, and what was changed since."""
        self._standing = standing
        for button in self.buttons:
            there = button.preset is standing.preset
            button.deviating = there and bool(standing.deviating)
            button.setChecked(there)
            state = tr("chosen, changed") if button.deviating else tr("chosen") if there else ""
            button.setAccessibleName(f"{tr('Start from')}: {tr(button.preset)}" + (f", {state}" if state else ""))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if there else Qt.FocusPolicy.NoFocus)
            button.update()
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go from one to the next and choose it."""
        button = focus_beside(self.buttons, event)
        if button is None:
            super().keyPressEvent(event)
        else:
            self._press(button)

    def words_box(self) -> QRectF:
        """Where it says how the options stand."""
        bottom = max(button.geometry().bottom() for button in self.buttons)
        return QRectF(self._left, bottom + _GAP_PX, self.width() - self._left - _LEAST_RIGHT_PX, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The heading, and below the buttons how the options stand."""
        painter = QPainter(self)
        skin = self._skin
        painter.fillRect(self.rect(), skin.color("surface"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, skin.color("line"))
        skin.text(painter, Role.CONTROL, "ink")
        high = self._title_height() if self._stacked else self.buttons[0].height()
        painter.drawText(QRectF(self._left, _TOP_PX, self.width(), high), LEFT, tr("Start from"))
        skin.text(painter, Role.STRIP, "accent" if self._standing.deviating else "ink2")
        painter.drawText(self.words_box(), _WRAPPED, self.words)
        painter.end()

    def _press(self, button: PresetButton) -> None:
        self.give(Standing(button.preset))
        self.chosen.emit(button.preset)

    @property
    def _left(self) -> int:
        """Where the words of the rows begin: for a left hand what resets them stands before."""
        return _RIGHT_PX if self._skin.left_handed else _LEFT_PX

    def _right(self, needed: int) -> int:
        """What stays free at the right: as much as in the rows, where there is room for it."""
        roomy = not self._skin.left_handed and self._left + needed + _RIGHT_PX <= self.width()
        return _RIGHT_PX if roomy else _LEAST_RIGHT_PX

    def _title_height(self) -> float:
        return self._skin.metrics(Role.CONTROL).height()

    def _lay_out(self) -> None:
        for button in self.buttons:
            button.adjustSize()
        title = round(self._skin.metrics(Role.CONTROL).horizontalAdvance(tr("Start from")))
        wide = sum(button.width() for button in self.buttons) + 2 * _GAP_PX
        right = self.width() - self._right(title + _TITLE_GAP_PX + wide)
        self._stacked = self._left + title + _TITLE_GAP_PX + wide > right
        left = self._left if self._stacked else right - wide
        top = _TOP_PX + (round(self._title_height()) + _GAP_PX if self._stacked else 0)
        for button in self.buttons:
            if left > self._left and left + button.width() > right:
                left, top = self._left, top + button.height() + _GAP_PX
            button.move(left, top)
            left += button.width() + _GAP_PX
        box = self.words_box()
        wrapped = self._skin.metrics(Role.STRIP).boundingRect(box, int(_WRAPPED), self.words).height()
        self.setFixedHeight(round(box.top() + wrapped) + _TOP_PX)
        self.update()
