"""What an option is set with: a switch, a choice, a field. Each takes and gives the option's text."""

from typing import TypeAlias

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMenu, QPushButton, QSizePolicy, QWidget

from bridge.options.kinds import LONGEST_TEXT, Choice, Flag, Lines, Names, Number, Text
from bridge.options.option import Option
from bridge.ui.fonts import Role
from bridge.ui.skin import LEFT, RIGHT, Skin
from bridge.ui.speech import tr

SWITCH_PX = (64, 34)
HIGH_PX = 46
WIDE_PX = 250
NUMBER_PX = 120
LONG_PX = 340
_PADDING_PX = 16
_ICON_PX = 20
_EDGE_PX = 2.0
_FOCUS_PX = 3.0
_RADIUS_PX = 8.0
_OPENING = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down})


class Switch(QAbstractButton):
    """On or off: the knob's side and the fill both tell."""

    changed = Signal()

    def __init__(self, option: Option, *, skin: Skin) -> None:
        super().__init__()
        self._option = option
        self._skin = skin
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.changed)
        skin.changed.connect(self.updateGeometry)

    def value_text(self) -> str:
        """The option's text as it stands."""
        return self._option.kind.text(self.isChecked())

    def give(self, text: str) -> None:
        """Stand as `text` says, without a signal."""
        self.setChecked(text == self._option.kind.text(value=True))

    def sizeHint(self) -> QSize:
        """64 by 34, larger with the text."""
        return QSize(max(SWITCH_PX[0], self._skin.px(48)), max(SWITCH_PX[1], self._skin.px(26)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Track and knob, and a ring with focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        track = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(self._skin.color("accent" if on else "surface"))
        painter.setPen(QPen(self._skin.color("accent" if on else "ctl"), _EDGE_PX))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        knob = QRectF(0, 0, track.height() - 8, track.height() - 8)
        knob.moveCenter(track.center())
        knob.moveLeft(track.right() - 4 - knob.width() if on else track.left() + 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._skin.color("on_accent" if on else "ctl"))
        painter.drawEllipse(knob)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._skin.color("ink" if on else "accent"), _FOCUS_PX))
            ring = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
        painter.end()


class ChoiceButton(QPushButton):
    """One of a few: opens a menu of them; the keys of a box of choices go through them."""

    changed = Signal()

    def __init__(self, option: Option, choice: Choice, *, skin: Skin) -> None:
        super().__init__()
        self._choice = choice
        self._skin = skin
        self._least = 0 if option.beside is not None else WIDE_PX
        self._words = {name: tr(words) for name, words in choice.labels.items()}
        self._name = next(iter(choice.labels))
        self.menu_of_choices = QMenu(self)
        for name, words in self._words.items():
            action = QAction(words, self.menu_of_choices)
            action.triggered.connect(lambda _checked=False, name=name: self._choose(name))
            self.menu_of_choices.addAction(action)
        self.setAccessibleDescription(tr(option.help))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)
        skin.changed.connect(self.updateGeometry)

    def value_text(self) -> str:
        """The option's text as it stands."""
        return self._name

    def give(self, text: str) -> None:
        """Stand as `text` says, without a signal."""
        self._name = text
        self.setText(self._words[text])
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for its longest words."""
        measures = self._skin.metrics(Role.BODY_MEDIUM)
        longest = max(measures.horizontalAdvance(words) for words in self._words.values())
        width = round(longest) + 2 * _PADDING_PX + self._skin.px(_ICON_PX) + 12
        return QSize(max(self._least, width), max(HIGH_PX, self._skin.px(36)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and page keys go to the next, Home and End to the first and last, Alt with an arrow shows all."""
        names, key = list(self._choice.labels), Qt.Key(event.key())
        place, last = names.index(self._name), len(names) - 1
        moved = {
            Qt.Key.Key_Up: place - 1,
            Qt.Key.Key_PageUp: place - 1,
            Qt.Key.Key_Down: place + 1,
            Qt.Key.Key_PageDown: place + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(key)
        if key in _OPENING and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._open()
        elif moved is None:
            super().keyPressEvent(event)
        else:
            self._choose(names[min(max(moved, 0), last)])

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The words and a chevron in a frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_frame(painter, self, focus=self.hasFocus(), skin=self._skin)
        self._skin.text(painter, Role.BODY_MEDIUM, "ink")
        painter.drawText(QRectF(self.rect()).adjusted(_PADDING_PX, 0, 0, 0), LEFT, self.text())
        size = self._skin.px(_ICON_PX)
        box = QRectF(self.width() - _PADDING_PX + 2 - size, (self.height() - size) / 2, size, size)
        self._skin.icon(painter, "chevron-down", box, "ink2")
        painter.end()

    def _open(self) -> None:
        self.menu_of_choices.setFont(self._skin.font(Role.BODY_MEDIUM))
        self.menu_of_choices.setMinimumWidth(self.width())
        self.menu_of_choices.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))

    def _choose(self, name: str) -> None:
        if name != self._name:
            self.give(name)
            self.changed.emit()


class FormField(QWidget):
    """A number or a line of text; Esc leaves the line as it is and gives the focus back."""

    changed = Signal()

    def __init__(self, option: Option, kind: Number | Text | Lines | Names, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self._unit = tr(kind.unit) if isinstance(kind, Number) and not kind.none else ""
        self._between = ", " if isinstance(kind, Names) else " "
        long = isinstance(kind, Lines | Names) or (isinstance(kind, Text) and kind.long)
        self._wide = NUMBER_PX if self._unit else LONG_PX if long else WIDE_PX
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(tr(kind.none))
        self.line.setAccessibleName(tr(option.label))
        self.line.setAccessibleDescription(tr(option.help))
        self.line.setMaxLength(LONGEST_TEXT)
        self.line.setFrame(False)
        self.line.installEventFilter(self)
        self.line.textEdited.connect(self.changed)
        self.setFocusProxy(self.line)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        skin.changed.connect(self._lay_out)

    def value_text(self) -> str:
        """What is typed."""
        return self.line.text()

    def give(self, text: str) -> None:
        """Show `text`, without a signal."""
        shown = self._between.join(text.split("\n"))
        if shown != self.line.text():
            self.line.setText(shown)
            self.line.setCursorPosition(0)

    def sizeHint(self) -> QSize:
        """Narrow for a number with a unit, else as wide as a choice."""
        return QSize(max(self._wide, self._skin.px(self._wide * 0.8)), max(HIGH_PX, self._skin.px(36)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc leaves the line; focus moves the edge."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.line.clearFocus()
            return True
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """A press anywhere in the frame is one in the line."""
        self.line.setFocus(Qt.FocusReason.MouseFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the line inside the frame."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The frame and the unit."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_frame(painter, self, focus=self.line.hasFocus(), skin=self._skin)
        self._skin.text(painter, Role.BODY, "ink2")
        painter.drawText(QRectF(self.rect()).adjusted(0, 0, -_PADDING_PX, 0), RIGHT, self._unit)
        painter.end()

    def _lay_out(self) -> None:
        self.line.setFont(self._skin.font(Role.BODY_MEDIUM))
        unit = round(self._skin.metrics(Role.BODY).horizontalAdvance(self._unit)) + 8 if self._unit else 0
        width = self.width() - 2 * _PADDING_PX - unit + 4
        self.line.setGeometry(_PADDING_PX - 2, 4, max(0, width), self.height() - 8)
        self.updateGeometry()
        self.update()


Control: TypeAlias = Switch | ChoiceButton | FormField


def control_of(option: Option, *, skin: Skin) -> Control:
    """The control for an option's kind of value."""
    if isinstance(option.kind, Flag):
        return Switch(option, skin=skin)
    if isinstance(option.kind, Choice):
        return ChoiceButton(option, option.kind, skin=skin)
    return FormField(option, option.kind, skin=skin)


def _paint_frame(painter: QPainter, widget: QWidget, *, focus: bool, skin: Skin) -> None:
    thick = _FOCUS_PX if focus else _EDGE_PX
    painter.setPen(QPen(skin.color("accent" if focus else "ctl"), thick))
    painter.setBrush(skin.color("surface"))
    edge = thick / 2
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(edge, edge, -edge, -edge), _RADIUS_PX, _RADIUS_PX)
