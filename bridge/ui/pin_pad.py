"""Where a PIN is entered: dots, and keys for fingers in gloves; the keyboard does the same."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from bridge.phrases import phrase
from bridge.ui.announce import announce
from bridge.ui.fonts import Role
from bridge.ui.pin_field import FIELD_PX, PinField
from bridge.ui.sentence import Refusal, Sentence
from bridge.ui.skin import CENTRE, Skin
from bridge.ui.speech import tr

KEY_PX = (112, 76)
LOWEST_KEY_PX = 36
LOW_FIELD_PX = 42
LOW_PX, NARROW_PX = 400, 900
LARGE_TEXT_FROM, ROOM_FOR_LARGE_PX = 1.5, 600
WORDS_PX = 390
_GAP_PX, _LOW_GAP_PX = 12, 6
_FIELD_GAP_PX = 16
_COLUMNS_GAP_PX, _NARROW_GAP_PX = 90, 24
_TITLE_PX, _LOW_TITLE_PX = 44, 30
_ICON_PX = 56
_RADIUS_PX = 8.0
_ROWS = (("1", "2", "3"), ("4", "5", "6"), ("7", "8", "9"), ("delete", "0", "check"))
_KEYS = {"delete": "Backspace", "check": "Enter"}
_NAMES = {"delete": phrase("Delete the last digit"), "check": phrase("Enter the PIN")}


class PadKey(QPushButton):
    """A digit, or an icon; pressed with a finger or the mouse, never with a key."""

    def __init__(self, what: str, *, skin: Skin) -> None:
        super().__init__()
        self._what = what
        self._skin = skin
        self.setAccessibleName(tr(_NAMES[what]) if what in _NAMES else what)
        self.setAccessibleDescription(tr("Key {key}", key=_KEYS.get(what, what)))
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


def asked_for(*, badges: bool, alone: bool) -> str:
    """What a supervisor is to do. `badges`: somebody has one that allows, `alone`: it does so without the PIN."""
    if badges and alone:
        return tr("Type 4 to 8 digits, or scan your badge")
    return tr("Type 4 to 8 digits; scan your badge first, if you have one") if badges else tr("Type 4 to 8 digits")


class PinPad(QWidget):
    """What is asked at the left, dots and keys at the right. Shown, it takes the keys; what is scanned goes on.

    `below` stands under the hints; with `helps`, the field tells of F1.
    """

    entered = Signal(str)
    left = Signal()

    def __init__(
        self, *, skin: Skin, hints: tuple[str, ...] = (), below: QWidget | None = None, helps: bool = False
    ) -> None:
        super().__init__()
        self._skin = skin
        self._below = below
        self.field = PinField(skin=skin, helps=helps)
        self._lock = _Lock(skin=skin)
        self.title = Sentence(tr("Supervisor PIN"), skin=skin, role=Role.TITLE, px=_TITLE_PX)
        self.subtitle = Sentence(asked_for(badges=False, alone=False), skin=skin, role=Role.SUBJECT_COMPACT, ink="ink2")
        self.about = Sentence(skin=skin, role=Role.SUBJECT_COMPACT)
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

    def ask(self, title: str, subtitle: str) -> None:
        """Say what is to be typed."""
        self.title.say(title)
        self.subtitle.say(subtitle)
        self.field.call_it(title)
        self._give_way()

    def tell(self, about: str) -> None:
        """Say what is to be allowed; digits that were typed for something else are gone."""
        if about == self.about.words:
            return
        if self.about.words and about:
            self.field.clear()
            self.say("")
            announce(self, about, urgent=True)
        self.about.say(about)
        self._give_way()

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
        self._give_way()

    def _give_way(self) -> None:
        low, narrow = self.height() < LOW_PX, self.width() < NARROW_PX
        self.field.setFixedHeight(LOW_FIELD_PX if low else FIELD_PX)
        self._pad.setSpacing(_LOW_GAP_PX if low else _GAP_PX)
        self._right.setSpacing(_LOW_GAP_PX if low else _FIELD_GAP_PX)
        self._between.changeSize(_NARROW_GAP_PX if narrow else _COLUMNS_GAP_PX, 0)
        self.title.set_px(_LOW_TITLE_PX if low or narrow else _TITLE_PX)
        large = self._skin.scale >= LARGE_TEXT_FROM and self.height() < ROOM_FOR_LARGE_PX
        told = bool(self.about.words) and (low or large)
        self._lock.setVisible(not low and not told)
        self.subtitle.setVisible(bool(self.subtitle.words) and not told)
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
        for part in (self._lock, self.title, self.about, self.subtitle, self.problem):
            words.addWidget(part)
        words.addSpacing(10)
        for hint in self._hints:
            words.addWidget(hint)
        if self._below is not None:
            words.addWidget(self._below, alignment=Qt.AlignmentFlag.AlignLeft)
        words.addStretch(1)
        return left
