"""Scanners that type like a keyboard: one filter before every window of the station takes their codes out.

Keys are met where Qt first delivers them, at the window; what turns out to be typing goes on from there unchanged.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

from bridge.scan.burst import Burst, Settled
from bridge.scan.caps_lock import CapsLock
from bridge.scan.profile import WedgeProfile
from bridge.scan.scan import WEDGE, Scan
from bridge.scan.us_keys import us_character
from bridge.ui.editing import text_field_has_focus

_LATE_MS = 5
_RETRY_MS = 20
_RETRIES = 5
_KEY_EVENTS = frozenset({QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease})
_EVENTS = _KEY_EVENTS | {QEvent.Type.MouseButtonPress, QEvent.Type.InputMethod}
_IGNORED = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_ScrollLock,
    }
)
_ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_SEPARATORS = frozenset("\x1c\x1d\x1e\x1f")
_EOT = "\x04"
_CONTROL_ENDS = frozenset("\x03\t\n\r")
_EVDEV = {"xcb": 8, "wayland": 8}
_DIGITS = frozenset("0123456789")
_LARGEST_CHARACTER = 0xFF


class _Kind(Enum):
    TEXT = auto()
    END = auto()
    ALT_DIGIT = auto()
    IGNORED = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class _Key:
    """A key that is held; `alone` for a space with no other character near it."""

    press: QKeyEvent
    alone: bool


class Wedge(QObject):
    """Takes bursts of keys out of everything typed into the station's windows and hands them over as scans.

    Where no text field has focus, characters do nothing but make scans, and a lone space. `on_scan` is called from the
    event loop, never from within a key. `stamp` gives a key's own time in ms. `caps_lock` tells when the lock changes.
    While there is a `tap`, characters, and ends as empty texts, go there first and are no scans if it takes them.
    """

    caps_lock = Signal(bool)
    _heard = Signal(object)

    def __init__(
        self,
        *,
        on_scan: Callable[[Scan], None],
        clock: Callable[[], datetime],
        profile: WedgeProfile | None = None,
        stamp: Callable[[QKeyEvent], int] = QKeyEvent.timestamp,
    ) -> None:
        super().__init__()
        self._on_scan = on_scan
        self._clock = clock
        self._stamp = stamp
        self._heard.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._silence)
        self._due = 0.0
        self._retries = 0
        self._down: set[int] = set()
        self._alt_digits = ""
        self._replaying = False
        self._caps_lock = CapsLock(self.caps_lock.emit)
        self.tap: Callable[[str, int], bool] | None = None
        self._app: QCoreApplication | None = None
        self.use(profile or WedgeProfile())

    def install(self, app: QCoreApplication) -> None:
        """From here on take scans out of the keys that reach the application's windows."""
        self._app = app
        app.installEventFilter(self)

    def remove(self) -> None:
        """Let every key pass again; what is held is dropped."""
        self._timer.stop()
        if self._app is not None:
            self._app.removeEventFilter(self)

    def use(self, profile: WedgeProfile) -> None:
        """From the next key on, expect scanners of this kind."""
        self._profile = profile
        self._burst: Burst[_Key] = Burst(profile.timing)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """True for the keys that are taken out."""
        kind = event.type()
        if kind not in _EVENTS or self._replaying:
            return False
        if kind is QEvent.Type.InputMethod:
            self._interrupt()
        elif not isinstance(watched, QWindow):
            return False
        elif isinstance(event, QKeyEvent):
            return self._key(kind, event)
        else:
            self._interrupt()
        return False

    def _key(self, kind: QEvent.Type, event: QKeyEvent) -> bool:
        if kind is QEvent.Type.KeyPress:
            taken = self._is_tapped(event) or self._press(event)
            if taken:
                self._down.add(_code(event))
            return taken
        if kind is QEvent.Type.KeyRelease:
            return self._release(event)
        if self._claims(event):
            event.accept()
            return True
        return False

    def _is_tapped(self, event: QKeyEvent) -> bool:
        kind, text = self._meaning(event)
        if self.tap is None or kind not in {_Kind.TEXT, _Kind.END}:
            return False
        return self.tap(text if kind is _Kind.TEXT else "", self._stamp(event))

    def _claims(self, event: QKeyEvent) -> bool:
        """No shortcut may have this key."""
        kind, _ = self._meaning(event)
        stamp = self._stamp(event)
        if kind is _Kind.END:
            return self._burst.under_way(stamp) or self._burst.is_burst or self._burst.quiet(stamp)
        return kind in {_Kind.TEXT, _Kind.ALT_DIGIT} or (kind is _Kind.OTHER and self._burst.in_rush(stamp))

    def _press(self, event: QKeyEvent) -> bool:
        kind, text = self._meaning(event)
        if kind is _Kind.TEXT:
            return self._character(event, text)
        if kind is _Kind.END:
            self._timer.stop()
            self._settle(self._burst.end(self._stamp(event), editing=text_field_has_focus()))
            return self._burst.quiet(self._stamp(event))
        if kind is _Kind.ALT_DIGIT:
            self._alt_digits += text
            return True
        if kind is _Kind.IGNORED:
            self._caps_lock.pressed(event.nativeModifiers(), platform=QGuiApplication.platformName())
            return False
        if self._burst.in_rush(self._stamp(event)):
            self._burst.spoil()
            return True
        self._settle(self._burst.expire(editing=text_field_has_focus()))
        return False

    def _character(self, event: QKeyEvent, text: str) -> bool:
        stamp = self._stamp(event)
        editing = text_field_has_focus()
        self._caps_lock.pressed(event.nativeModifiers(), platform=QGuiApplication.platformName())
        if event.isAutoRepeat() and not self._burst.doubled(stamp):
            self._settle(self._burst.expire(editing=editing))
            return not editing
        alone = text == " " and not self._burst.quiet(stamp)
        self._settle(self._burst.add(text, stamp, _Key(event.clone(), alone), editing=editing))
        self._retries = 0
        self._wait(self._burst.wait_ms(editing=editing))
        return True

    def _release(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_CapsLock:
            self._caps_lock.let_go()
        if event.key() == Qt.Key.Key_Alt and self._alt_digits:
            self._compose(event)
        if _code(event) not in self._down:
            return False
        if not event.isAutoRepeat():
            self._down.discard(_code(event))
        return True

    def _compose(self, event: QKeyEvent) -> None:
        """Alt is let go: the digits typed with it on the number pad are one character."""
        number = int(self._alt_digits)
        self._alt_digits = ""
        if not 0 < number <= _LARGEST_CHARACTER:
            self._burst.spoil()
            return
        text = chr(number)
        end = Qt.Key.Key_Return if text in _CONTROL_ENDS else Qt.Key.Key_unknown
        press = QKeyEvent(QEvent.Type.KeyPress, end, Qt.KeyboardModifier.NoModifier, text)
        press.setTimestamp(self._stamp(event))
        if not self._press(press):
            self._replay(press)

    def _meaning(self, event: QKeyEvent) -> tuple[_Kind, str]:
        key, held = event.key(), event.modifiers()
        control = bool(held & Qt.KeyboardModifier.ControlModifier)
        alt = bool(held & Qt.KeyboardModifier.AltModifier)
        command = (control != alt) or bool(held & Qt.KeyboardModifier.MetaModifier)  # both together are AltGr
        if key in _IGNORED:
            return _Kind.IGNORED, ""
        if self._is_alt_digit(event):
            return _Kind.ALT_DIGIT, event.text()
        if key in _ENDS and not command:
            return _Kind.END, ""
        if key in self._profile.substitutes and self._burst.under_way(self._stamp(event)):
            return _Kind.TEXT, self._profile.substitutes[key]
        text = self._typed(event, control=control and not alt)
        if text and text < " ":
            return self._control_character(text, self._stamp(event)), text
        return (_Kind.TEXT if text and text.isprintable() and not command else _Kind.OTHER), text

    @staticmethod
    def _is_alt_digit(event: QKeyEvent) -> bool:
        """Of a character sent as Alt and its number; Windows puts those together by itself."""
        both = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.KeypadModifier
        number_pad = event.modifiers() & both == both and QGuiApplication.platformName() != "windows"
        return number_pad and event.text() in _DIGITS

    def _control_character(self, text: str, stamp: int) -> _Kind:
        """Ctrl and a letter is a control character inside a burst, and a person's command anywhere else."""
        under_way = self._burst.under_way(stamp)
        if text in _SEPARATORS or (text == _EOT and under_way):
            return _Kind.TEXT
        if text in _CONTROL_ENDS and (under_way or self._burst.quiet(stamp)):
            return _Kind.END
        return _Kind.OTHER

    def _typed(self, event: QKeyEvent, *, control: bool) -> str:
        if not self._profile.us_keyboard or event.nativeScanCode() == 0:
            return event.text()
        place = event.nativeScanCode() - _EVDEV.get(QGuiApplication.platformName(), 0)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        return us_character(place, shift=shift, control=control) or event.text()

    def _interrupt(self) -> None:
        """Something other than a key comes in between: typing goes before it, a burst goes on."""
        if not self._burst.is_burst:
            self._settle(self._burst.expire(editing=text_field_has_focus()))

    def _wait(self, ms: float) -> None:
        self._due = time.monotonic() + ms / 1000
        self._timer.start(round(ms))

    def _silence(self) -> None:
        """No key for a while, unless this comes late: then the station was busy and keys may still be queued."""
        if (time.monotonic() - self._due) * 1000 > _LATE_MS and self._retries < _RETRIES:
            self._retries += 1
            self._wait(_RETRY_MS)
        else:
            self._settle(self._burst.expire(editing=text_field_has_focus()))

    def _settle(self, settled: Settled[_Key]) -> None:
        if settled.back and text_field_has_focus():
            for key in settled.back:
                self._replay(key.press)
        elif len(settled.back) == 1 and settled.back[0].alone:
            self._replay(settled.back[0].press)
        if settled.scan is not None:
            self._heard.emit(Scan(settled.scan.text, WEDGE, self._clock(), settled.scan.cut))

    def _hand_over(self, scan: Scan) -> None:
        self._on_scan(scan)

    def _replay(self, press: QKeyEvent) -> None:
        window = QGuiApplication.focusWindow()
        if window is None:
            return
        release = QKeyEvent(QEvent.Type.KeyRelease, press.key(), press.modifiers(), press.text())
        self._replaying = True
        try:
            QCoreApplication.sendEvent(window, press)
            QCoreApplication.sendEvent(window, release)
        finally:
            self._replaying = False


def _code(event: QKeyEvent) -> int:
    return event.nativeScanCode() or event.key()
