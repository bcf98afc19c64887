"""Keys as Qt delivers them to a window, with times of their own."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QMouseEvent, QWindow
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bridge.scan.burst import Timing
from bridge.scan.profile import WedgeProfile
from bridge.scan.scan import Scan
from bridge.scan.wedge import Wedge
from tests.waiting import until

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


@pytest.fixture
def station(qtbot: QtBot) -> Station:
    station = Station()
    qtbot.addWidget(station)
    station.show()
    station.activateWindow()
    until(lambda: QApplication.processEvents() or QGuiApplication.focusWindow())
    station.button.setFocus()
    return station


@pytest.fixture
def wedge(station: Station, qapp: QApplication) -> Iterator[Wedge]:
    wedge = Wedge(on_scan=station.scans.append, clock=lambda: AT)
    wedge.install(qapp)
    yield wedge
    wedge.remove()


pytestmark = pytest.mark.usefixtures("wedge")


@pytest.mark.parametrize("end", [RETURN, TAB, (Qt.Key.Key_Enter, "\r")])
@pytest.mark.parametrize("gap_ms", [0, 1, 5, 16])
def test_a_burst_is_a_scan_and_reaches_no_control(station: Station, gap_ms: int, end: tuple[int, str]) -> None:
    station.type("]C1SN 00-11", gap_ms=gap_ms, end=end)
    assert station.texts == ["]C1SN 00-11"]
    assert station.scans == [Scan("]C1SN 00-11", "wedge", AT)]
    assert (station.presses, station.seen.keys) == (0, [])


def test_without_the_filter_the_same_keys_press_the_button(station: Station, wedge: Wedge) -> None:
    wedge.remove()
    station.type("SN 00-11", end=RETURN)
    assert station.texts == []
    assert station.presses > 0


def test_a_scan_is_handed_over_after_the_key_not_within_it(station: Station) -> None:
    station.type("SN-0001", end=RETURN)
    assert station.scans == []
    QCoreApplication.processEvents()
    assert len(station.scans) == 1


def test_no_character_and_no_end_of_a_burst_is_left_to_a_shortcut(station: Station) -> None:
    assert [station.key(ord(character), character) for character in "SN01"] == [False] * 4
    assert station.key(Qt.Key.Key_D, "\x04", held=CONTROL) is False
    assert station.key(*RETURN) is False
    assert station.texts == ["SN01\x04"]


@pytest.mark.parametrize(
    ("key", "text", "held"),
    [
        (Qt.Key.Key_F3, "", NONE),
        (Qt.Key.Key_Escape, "\x1b", NONE),
        (Qt.Key.Key_Down, "", NONE),
        (Qt.Key.Key_Z, "\x1a", CONTROL),
        (Qt.Key.Key_D, "\x04", CONTROL),
        (Qt.Key.Key_V, "\x16", CONTROL),
        (Qt.Key.Key_F, "f", ALT),
        (*RETURN, NONE),
        (*TAB, NONE),
    ],
)
def test_other_keys_pass_as_ordinary_keys(station: Station, key: int, text: str, held: Qt.KeyboardModifier) -> None:
    assert station.key(key, text, held=held)
    assert station.seen.keys == [key]
    assert station.texts == []


def test_characters_alone_do_nothing_and_reach_nothing(station: Station) -> None:
    station.type("yes", gap_ms=300)
    assert (station.texts, station.presses, station.seen.keys) == ([], 0, [])


def test_a_lone_space_presses_the_button(station: Station) -> None:
    station.key(Qt.Key.Key_Space, " ", gap_ms=2000)
    assert station.presses == 0
    until(lambda: QCoreApplication.processEvents() or station.presses)
    assert (station.presses, station.texts) == (1, [])


def test_a_space_after_other_characters_presses_nothing(station: Station) -> None:
    station.type("AB", gap_ms=5)
    station.key(Qt.Key.Key_Space, " ", gap_ms=150)
    station.type("CDEFG", gap_ms=150)
    assert station.presses == 0


def test_enter_after_a_scan_is_swallowed_when_it_comes_twice(station: Station) -> None:
    station.type("SN-0001", end=RETURN)
    station.key(*RETURN)
    station.key(Qt.Key.Key_J, "\n", held=CONTROL)
    assert (station.texts, station.seen.keys) == (["SN-0001"], [])
    station.key(*RETURN, gap_ms=600)
    assert station.seen.keys == [Qt.Key.Key_Return]


def test_separators_come_as_control_keys(station: Station) -> None:
    station.key(Qt.Key.Key_BracketRight, "\x1d", held=CONTROL)
    station.type("[)>")
    station.key(Qt.Key.Key_AsciiCircum, "\x1e", held=CONTROL)
    station.type("06")
    station.key(Qt.Key.Key_Control)
    station.key(Qt.Key.Key_BracketRight, "\x1d", held=CONTROL)
    station.type("S77")
    station.key(Qt.Key.Key_D, "\x04", held=CONTROL)
    station.key(Qt.Key.Key_M, "\r", held=CONTROL)
    assert station.texts == ["\x1d[)>\x1e06\x1dS77\x04"]


def test_a_doubled_letter_may_look_like_a_key_held_down(station: Station) -> None:
    station.type("SN")
    station.key(Qt.Key.Key_0, "0")
    station.key(Qt.Key.Key_0, "0", gap_ms=0, repeats=True)
    station.key(Qt.Key.Key_0, "0", gap_ms=14, repeats=True)
    station.type("1", end=RETURN)
    assert station.texts == ["SN0001"]


def test_a_key_held_down_is_no_scan(station: Station) -> None:
    station.type("a")
    station.key(Qt.Key.Key_A, "a", gap_ms=500, repeats=True)
    for _ in range(20):
        station.key(Qt.Key.Key_A, "a", gap_ms=30, repeats=True)
    station.key(*RETURN, gap_ms=600)
    assert (station.texts, station.seen.keys) == ([], [Qt.Key.Key_Return])


def test_a_key_held_down_repeats_in_the_field(station: Station) -> None:
    station.field.setFocus()
    station.type("a")
    station.key(Qt.Key.Key_A, "a", gap_ms=500, repeats=True)
    for _ in range(20):
        station.key(Qt.Key.Key_A, "a", gap_ms=30, repeats=True)
    assert (station.texts, station.field.text()) == ([], "a" * 22)


def test_a_burst_leaves_the_field_as_it_was(station: Station) -> None:
    station.field.setText("half typ")
    station.field.setFocus()
    station.field.setSelection(0, 4)
    station.type("SN-0001", end=RETURN)
    assert station.texts == ["SN-0001"]
    assert (station.field.text(), station.field.selectedText(), station.entered) == ("half typ", "half", [])


def test_typing_goes_into_the_field_and_enter_with_it(station: Station) -> None:
    station.field.setFocus()
    station.type("sn-0001 x", gap_ms=110, end=RETURN)
    assert (station.texts, station.field.text(), station.entered) == ([], "sn-0001 x", ["sn-0001 x"])


def test_a_character_shows_in_the_field_without_a_second_one(station: Station) -> None:
    station.field.setFocus()
    station.type("s")
    assert station.field.text() == ""
    until(lambda: QCoreApplication.processEvents() or station.field.text() == "s")


def test_keys_that_edit_come_after_the_characters_before_them(station: Station) -> None:
    station.field.setFocus()
    station.type("ab", gap_ms=60)
    station.key(Qt.Key.Key_Backspace, "\x08", gap_ms=60)
    station.type("c", gap_ms=60)
    station.key(Qt.Key.Key_Home, gap_ms=60)
    station.type("d", gap_ms=60, end=RETURN)
    assert station.entered == ["dac"]


def test_paste_passes_to_the_field_after_what_was_typed(station: Station) -> None:
    QApplication.clipboard().setText("SN-0001")
    station.field.setFocus()
    station.type("a", gap_ms=60)
    station.key(Qt.Key.Key_V, "\x16", held=CONTROL, gap_ms=60)
    assert station.field.text() == "aSN-0001"


def test_a_composed_character_comes_after_what_was_typed(station: Station) -> None:
    station.field.setFocus()
    station.type("caf", gap_ms=60)
    composed = QInputMethodEvent()
    composed.setCommitString("é")
    QCoreApplication.sendEvent(station.field, composed)
    assert station.field.text() == "café"


def test_a_click_comes_after_what_was_typed(station: Station) -> None:
    station.field.setFocus()
    station.type("ab", gap_ms=60)
    where = QPointF(station.button.geometry().center())
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        left = Qt.MouseButton.LeftButton
        QCoreApplication.sendEvent(station.window_itself, QMouseEvent(kind, where, where, left, left, NONE))
    assert (station.field.text(), station.presses) == ("ab", 1)


def test_a_read_only_field_is_no_place_to_type(station: Station) -> None:
    station.field.setReadOnly(True)
    station.field.setFocus()
    station.type("12", end=RETURN)
    assert station.texts == ["12"]


def test_a_burst_that_never_ends_is_told_as_cut(station: Station) -> None:
    station.type("SN-0001")
    until(lambda: station.texts)
    assert station.texts == ["SN-0001 (cut)"]


def test_a_function_key_inside_a_burst_presses_nothing_and_spoils_the_scan(station: Station) -> None:
    station.type("0109506000134352")
    assert station.key(Qt.Key.Key_F8) is False
    station.type("10LOT", end=RETURN)
    assert station.texts == ["010950600013435210LOT (cut)"]
    assert station.seen.keys == []


def test_a_function_key_can_stand_for_a_separator(station: Station, wedge: Wedge) -> None:
    wedge.use(WedgeProfile(substitutes={int(Qt.Key.Key_F8): "\x1d"}))
    station.type("21ABC")
    station.key(Qt.Key.Key_F8)
    station.type("10LOT", end=RETURN)
    assert station.texts == ["21ABC\x1d10LOT"]


def test_a_scanner_without_enter_is_ended_by_silence(station: Station, wedge: Wedge) -> None:
    wedge.use(WedgeProfile(Timing(idle_ms=200)))
    station.type("SN-0001")
    until(lambda: station.texts)
    assert station.texts == ["SN-0001"]


def test_characters_sent_as_alt_and_their_number_are_composed(station: Station) -> None:
    for character in "]C1SN\x1d":
        station.compose(f"{ord(character):03}")
    station.type("9", end=RETURN)
    assert station.texts == ["]C1SN\x1d9"]


def test_a_number_that_is_no_character_spoils_the_scan(station: Station) -> None:
    station.type("SN-0")
    station.compose("999")
    station.type("01", end=RETURN)
    assert station.texts == ["SN-001 (cut)"]


def test_a_character_that_a_person_composes_goes_into_the_field(station: Station) -> None:
    station.field.setFocus()
    station.compose("0233")
    until(lambda: QCoreApplication.processEvents() or station.field.text() == "é")
    station.compose("13")
    assert station.entered == ["é"]


def test_german_keys_are_read_by_place_when_the_scanner_is_set_to_us(station: Station, wedge: Wedge) -> None:
    wedge.use(WedgeProfile(us_keyboard=True))
    for place, typed in ((44, "y"), (21, "z"), (12, "ß"), (2, "1")):
        station.at_ms += 5
        press = QKeyEvent(QEvent.Type.KeyPress, ord(typed.upper()[0]), NONE, place, 0, 0, typed)
        press.setTimestamp(station.at_ms)
        QCoreApplication.sendEvent(station.window_itself, press)
    station.key(*RETURN)
    assert station.texts == ["zy-1"]


def test_a_scan_whose_keys_waited_behind_a_busy_station_is_judged_by_their_own_times(station: Station) -> None:
    """All events arrive at once, as after a stall; a person's stay a person's, a scanner's are a scan."""
    station.field.setFocus()
    station.type("by hand", gap_ms=120, end=RETURN)
    station.type("SN-0001", end=RETURN)
    assert (station.texts, station.entered) == (["SN-0001"], ["by hand"])
