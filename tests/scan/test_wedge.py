"""Keys as Qt delivers them to a window, with times of their own."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt

from bridge.scan.scan import Scan
from bridge.scan.wedge import Wedge
from tests.scan.keyed import ALT, AT, CONTROL, NONE, RETURN, TAB, Station
from tests.waiting import until

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
