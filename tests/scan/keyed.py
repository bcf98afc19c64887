"""A window for tests that is sent keys with times of their own."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from bridge.scan.scan import Scan

AT = datetime(2026, 11, 23, 3, 49, 40, tzinfo=UTC)
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
NUMBER_PAD = Qt.KeyboardModifier.KeypadModifier
RETURN = (Qt.Key.Key_Return, "\r")
TAB = (Qt.Key.Key_Tab, "\t")


class Seen(QObject):
    """Keeps the keys that a widget is pressed with."""

    def __init__(self, watched: QObject) -> None:
        super().__init__()
        self.keys: list[int] = []
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Takes nothing."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            self.keys.append(event.key())
        return False


class Station(QWidget):
    """A button that Enter and Space would press, a field, and the keyboard in front of them."""

    def __init__(self) -> None:
        super().__init__()
        self.button = QPushButton("Delete")
        self.button.setAutoDefault(True)
        self.field = QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.button)
        column.addWidget(self.field)
        self.presses = 0
        self.button.clicked.connect(self._pressed)
        self.entered: list[str] = []
        self.field.returnPressed.connect(lambda: self.entered.append(self.field.text()))
        self.seen = Seen(self.button)
        self.scans: list[Scan] = []
        self.at_ms = 5000

    def _pressed(self) -> None:
        self.presses += 1

    @property
    def texts(self) -> list[str]:
        """The scans so far, cut ones marked."""
        QCoreApplication.processEvents()
        return [f"{scan.text} (cut)" if scan.cut else scan.text for scan in self.scans]

    def type(self, text: str, *, gap_ms: int = 5, end: tuple[int, str] | None = None) -> None:
        """Each character `gap_ms` after the one before."""
        for character in text:
            self.key(ord(character.upper()), character, gap_ms=gap_ms)
        if end is not None:
            self.key(*end, gap_ms=gap_ms)

    def key(
        self, key: int, text: str = "", *, gap_ms: int = 5, held: Qt.KeyboardModifier = NONE, repeats: bool = False
    ) -> bool:
        """Press and release one key the way a platform does; whether a shortcut could have had it."""
        self.at_ms += gap_ms
        shortcut = True
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, held, text, repeats)
            event.setTimestamp(self.at_ms)
            event.ignore()
            QCoreApplication.sendEvent(self.window_itself, event)
            if kind is QEvent.Type.ShortcutOverride:
                shortcut = not event.isAccepted()
        return shortcut

    def compose(self, number: str, *, gap_ms: int = 6) -> None:
        """Hold Alt, type a number on the number pad, let Alt go."""
        self.at_ms += gap_ms
        keys = [(QEvent.Type.KeyPress, ord(digit), ALT | NUMBER_PAD, digit) for digit in number]
        for kind, key, held, text in (*keys, (QEvent.Type.KeyRelease, Qt.Key.Key_Alt, NONE, "")):
            event = QKeyEvent(kind, key, held, text)
            event.setTimestamp(self.at_ms)
            QCoreApplication.sendEvent(self.window_itself, event)

    @property
    def window_itself(self) -> QWindow:
        """Where Qt delivers keys first."""
        window = self.windowHandle()
        assert window is not None
        return window
