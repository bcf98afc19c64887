"""Where a PIN's digits are typed, a dot for each; keys do the same as those on the screen."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from bridge.ui.editing import TAKES_KEYS
from bridge.ui.roles import speak_as
from bridge.ui.skin import Skin
from bridge.ui.speech import tr

FIELD_PX = 64
LONGEST_PIN = 8
_DOT_PX, _DOT_STEP_PX = 16, 30
_RADIUS_PX = 8.0
_ENDS = frozenset({Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape})


class PinField(QWidget):
    """A dot for each digit. `entered` tells the digits, which are forgotten then; `left` that Esc was pressed.

    With `helps`, F1 is its own and told by `help_asked`.
    """

    entered = Signal(str)
    left = Signal()
    help_asked = Signal()

    def __init__(self, *, skin: Skin, helps: bool = False) -> None:
        super().__init__()
        self._skin = skin
        self._helps = helps
        self._what = tr("Supervisor PIN")
        self._digits = ""
        self.setProperty(TAKES_KEYS, True)  # noqa: FBT003  as Qt takes it
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        speak_as(self, QAccessible.Role.EditableText)
        self.setFixedHeight(FIELD_PX)
        self._name()

    def call_it(self, what: str) -> None:
        """Say which PIN it is."""
        self._what = what
        self._name()

    @property
    def count(self) -> int:
        """How many digits are entered."""
        return len(self._digits)

    def add(self, digit: str) -> None:
        """One digit more; beyond eight nothing happens."""
        if len(self._digits) < LONGEST_PIN:
            self._digits += digit
            self._name()

    def delete(self) -> None:
        """One digit less."""
        self._digits = self._digits[:-1]
        self._name()

    def clear(self) -> None:
        """No digit at all."""
        self._digits = ""
        self._name()

    def enter(self) -> None:
        """Hand the digits over, if there are any."""
        digits, self._digits = self._digits, ""
        self._name()
        if digits:
            self.entered.emit(digits)

    def event(self, event: QEvent) -> bool:
        """No shortcut of a page below has the keys that are meant for the PIN."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._takes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits, Backspace, Enter, Esc."""
        text, key = event.text(), event.key()
        if text.isascii() and text.isdigit():
            self.add(text)
        elif key == Qt.Key.Key_Backspace:
            self.delete()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.enter()
        elif key == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif key == Qt.Key.Key_F1 and self._helps:
            self.help_asked.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody finds digits of the one before."""
        self.clear()
        super().hideEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Edge, dots, caret."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        skin, focus = self._skin, self.hasFocus()
        painter.setBrush(skin.color("surface"))
        painter.setPen(QPen(skin.color("accent" if focus else "ctl"), 3 if focus else 1.5))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), _RADIUS_PX, _RADIUS_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(skin.color("ink"))
        middle = self.height() / 2
        for place in range(len(self._digits)):
            painter.drawEllipse(QRectF(21 + place * _DOT_STEP_PX, middle - _DOT_PX / 2, _DOT_PX, _DOT_PX))
        if focus:
            caret = 21 + len(self._digits) * _DOT_STEP_PX
            painter.fillRect(QRectF(caret, middle - 15, 2, 30), skin.color("accent"))
        painter.end()

    def _name(self) -> None:
        count = len(self._digits)
        entered = tr("1 digit entered") if count == 1 else tr("{n} digits entered", n=count)
        self.setAccessibleName(f"{self._what}, {entered}")
        self.update()

    def _takes(self, event: QKeyEvent) -> bool:
        text, key = event.text(), event.key()
        return key in _ENDS or (text.isascii() and text.isdigit()) or (self._helps and key == Qt.Key.Key_F1)
