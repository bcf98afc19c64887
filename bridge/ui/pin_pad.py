"""Where a PIN is entered: dots, and keys for fingers in gloves; the keyboard does the same."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from bridge.phrases import phrase
from bridge.ui.announce import announce
from bridge.ui.editing import TAKES_KEYS
from bridge.ui.fonts import Role
from bridge.ui.sentence import Refusal, Sentence
from bridge.ui.skin import CENTRE, Skin
from bridge.ui.speech import tr

KEY_PX = (112, 76)
LOWEST_KEY_PX = 36
FIELD_PX, LOW_FIELD_PX = 64, 42
LOW_PX, NARROW_PX = 400, 900
LARGE_TEXT_FROM, ROOM_FOR_LARGE_PX = 1.5, 600
LONGEST_PIN = 8
WORDS_PX = 390
_GAP_PX, _LOW_GAP_PX = 12, 6
_FIELD_GAP_PX = 16
_COLUMNS_GAP_PX, _NARROW_GAP_PX = 90, 24
_TITLE_PX, _LOW_TITLE_PX = 44, 30
_ICON_PX = 56
_DOT_PX, _DOT_STEP_PX = 16, 30
_RADIUS_PX = 8.0
_ROWS = (("1", "2", "3"), ("4", "5", "6"), ("7", "8", "9"), ("delete", "0", "check"))
_NAMES = {"delete": phrase("Delete the last digit"), "check": phrase("Enter the PIN")}


class PinField(QWidget):
    """A dot for each digit. `entered` tells the digits, which are forgotten then; `left` that Esc was pressed."""

    entered = Signal(str)
    left = Signal()

    def __init__(self, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self._digits = ""
        self.setProperty(TAKES_KEYS, True)  # noqa: FBT003  as Qt takes it
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(FIELD_PX)
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
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_ours(event):
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
        self.setAccessibleName(f"{tr('Supervisor PIN')}, {entered}")
        self.update()


def _is_ours(event: QKeyEvent) -> bool:
    keys = {Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}
    return event.key() in keys or (event.text().isascii() and event.text().isdigit())


class PadKey(QPushButton):
    """A digit, or an icon; pressed with a finger or the mouse, never with a key."""

    def __init__(self, what: str, *, skin: Skin) -> None:
        super().__init__()
        self._what = what
        self._skin = skin
        self.setAccessibleName(_NAMES.get(what, what))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.setMaximumHeight(KEY_PX[1])
        self.setMinimumHeight(LOWEST_KEY_PX)

    def sizeHint(self) -> QSize:
        """112 by 76."""
        return QSize(*KEY_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground and edge, digit or icon."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        skin, primary = self._skin, self._what == "check"
        fill = skin.color("accent" if primary else "surface")
        painter.setBrush(fill.darker(108) if self.isDown() else fill)
        painter.setPen(QPen(skin.color("accent" if primary else "ctl"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS_PX, _RADIUS_PX)
        ink = "on_accent" if primary else "ink"
        if self._what in _NAMES:
            box = QRectF(0, 0, 26, 26)
            box.moveCenter(QRectF(self.rect()).center())
            skin.icon(painter, self._what, box, ink)
        else:
            painter.setFont(skin.sized(Role.TITLE, 28)[0])
            painter.setPen(skin.color(ink))
            painter.drawText(self.rect(), CENTRE, self._what)
        painter.end()


class _Lock(QWidget):
    def __init__(self, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self.setFixedSize(_ICON_PX, _ICON_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._skin.icon(painter, "lock", QRectF(self.rect()), "ink")
        painter.end()


class PinPad(QWidget):
    """What is asked at the left, dots and keys at the right. Shown, it takes the keys; what is scanned goes on."""

    entered = Signal(str)
    left = Signal()

    def __init__(self, *, skin: Skin, hints: tuple[str, ...] = ()) -> None:
        super().__init__()
        self._skin = skin
        self.field = PinField(skin=skin)
        self._lock = _Lock(skin=skin)
        self.title = Sentence(tr("Supervisor PIN"), skin=skin, role=Role.TITLE, px=_TITLE_PX)
        self.subtitle = Sentence(tr("Type 4 to 8 digits"), skin=skin, role=Role.SUBJECT_COMPACT, ink="ink2")
        self.problem = Refusal(skin=skin)
        self._hints = [Sentence(hint, skin=skin, role=Role.STRIP, ink="ink2") for hint in hints]
        self.keys = {what: PadKey(what, skin=skin) for row in _ROWS for what in row}
        self._between = QSpacerItem(_COLUMNS_GAP_PX, 0)
        self._lay_out()
        for what, key in self.keys.items():
            key.clicked.connect(lambda _checked=False, what=what: self._press(what))
        self.field.entered.connect(self.entered)
        self.field.left.connect(self.left)
        self.field.installEventFilter(self)

    def say(self, problem: str) -> None:
        """Say why nothing is allowed; empty takes it away."""
        spoken = bool(problem) and not self.problem.words
        self.problem.say(problem)
        if spoken:
            announce(self, problem, urgent=True)

    def take_keys(self) -> None:
        """Digits typed from now on are the PIN's."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the keys stay and the words give way."""
        super().resizeEvent(event)
        low, narrow = self.height() < LOW_PX, self.width() < NARROW_PX
        self.field.setFixedHeight(LOW_FIELD_PX if low else FIELD_PX)
        self._pad.setSpacing(_LOW_GAP_PX if low else _GAP_PX)
        self._right.setSpacing(_LOW_GAP_PX if low else _FIELD_GAP_PX)
        self._between.changeSize(_NARROW_GAP_PX if narrow else _COLUMNS_GAP_PX, 0)
        self.title.set_px(_LOW_TITLE_PX if low or narrow else _TITLE_PX)
        self._lock.setVisible(not low)
        large = self._skin.scale >= LARGE_TEXT_FROM and self.height() < ROOM_FOR_LARGE_PX
        for hint in self._hints:
            hint.setVisible(not low and not large)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A repaint where the focus comes or goes."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.field.update()
        return super().eventFilter(watched, event)

    def _press(self, what: str) -> None:
        self.take_keys()
        if what == "delete":
            self.field.delete()
        elif what == "check":
            self.field.enter()
        else:
            self.field.add(what)

    def _lay_out(self) -> None:
        both = QHBoxLayout(self)
        both.setContentsMargins(24, 8, 24, 8)
        both.addStretch(1)
        both.addWidget(self._words(), 100)
        both.addSpacerItem(self._between)
        pad = self._pad = QGridLayout()
        pad.setSpacing(_GAP_PX)
        for row, keys in enumerate(_ROWS):
            for column, what in enumerate(keys):
                pad.addWidget(self.keys[what], row, column)
        right = self._right = QVBoxLayout()
        right.setSpacing(_FIELD_GAP_PX)
        right.addStretch(1)
        right.addWidget(self.field)
        right.addLayout(pad, 100)
        right.addStretch(1)
        both.addLayout(right)
        both.addStretch(1)

    def _words(self) -> QWidget:
        left = QWidget()
        left.setMaximumWidth(WORDS_PX)
        words = QVBoxLayout(left)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(14)
        words.addStretch(1)
        for part in (self._lock, self.title, self.subtitle, self.problem):
            words.addWidget(part)
        words.addSpacing(10)
        for hint in self._hints:
            words.addWidget(hint)
        words.addStretch(1)
        return left
