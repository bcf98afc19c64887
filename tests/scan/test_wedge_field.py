"""Keys as Qt delivers them where something can be typed, and odd ones."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from bridge.scan.burst import Timing
from bridge.scan.profile import WedgeProfile
from bridge.scan.wedge import Wedge
from tests.scan.keyed import CONTROL, NONE, RETURN, Station
from tests.waiting import until

pytestmark = pytest.mark.usefixtures("wedge")


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
