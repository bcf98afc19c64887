"""Scans of the card that is kept to try a keyboard scanner."""

import pytest

from bridge.scan.burst import Timing
from bridge.scan.card import CARD, SCANS, Finding, Found, Measuring, found


def swipe(measuring: Measuring, text: str = CARD, *, start: int, gap: int = 7, end: bool = True) -> int:
    """One scan; when it was over."""
    at = start
    for character in text:
        assert measuring.key(character, at % (1 << 32))
        at += gap
    if end:
        assert measuring.key("", at % (1 << 32))
    return at


def test_ten_scans_give_the_pace_and_what_to_set() -> None:
    measuring, at = Measuring(), 1_000
    for number in range(SCANS):
        assert measuring.proposed_ms is None
        assert len(measuring.swipes) == number
        at = swipe(measuring, start=at + 2_000, gap=7 if number else 90)
    assert measuring.median_ms == 7
    assert measuring.proposed_ms == 7
    assert Timing.calibrated(7) == Timing(21, 100)


def test_a_scanner_without_an_end_is_measured_by_its_silence() -> None:
    measuring = Measuring()
    swipe(measuring, start=0, end=False)
    assert measuring.swipes == []
    swipe(measuring, start=5_000, end=False)
    assert [one.text for one in measuring.swipes] == [CARD]
    measuring.finish()
    assert [one.text for one in measuring.swipes] == [CARD, CARD]


def test_the_clock_of_keys_may_begin_anew_in_a_scan() -> None:
    measuring = Measuring()
    swipe(measuring, start=(1 << 32) - 20)
    assert measuring.median_ms == 7


def test_keys_of_a_person_are_no_scan() -> None:
    measuring = Measuring()
    assert not measuring.key("", 0)
    assert not measuring.key(" ", 10)
    assert measuring.key("a", 20)
    assert measuring.key("", 200)
    assert measuring.swipes == []
    assert measuring.median_ms is None


def test_the_second_end_of_a_pair_is_the_scanners_too() -> None:
    measuring = Measuring()
    at = swipe(measuring, start=0)
    assert measuring.key("", at + 5)
    assert not measuring.key("", at + 3_000)


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        (CARD, Found(Finding.FINE)),
        ("br-0123456789 yz/QWAM", Found(Finding.CAPS_LOCK)),
        ("BRß0123456789 ZY-qwam", Found(Finding.OTHER_KEYBOARD, "German")),
        ("BR)à&é\"'(-è_ç YW!azq,", Found(Finding.OTHER_KEYBOARD, "French")),
        ("BR)à&é\"'(§è!ç YW=azq,", Found(Finding.OTHER_KEYBOARD, "Belgian")),
        ("BR'0123456789 YZ-qwam", Found(Finding.OTHER_KEYBOARD, "Spanish or Italian")),
        ("ИК-0123456789 НЯ.йцфь", Found(Finding.OTHER_KEYBOARD)),
        ("-0123456789 YZ/qwam", Found(Finding.INCOMPLETE)),
        ("BR-012346789 YZ/qam", Found(Finding.INCOMPLETE)),
        ("036000291452", Found(Finding.OTHER_CODE)),
        ("", Found(Finding.INCOMPLETE)),
    ],
)
def test_what_came_tells_what_is_wrong(text: str, finding: Found) -> None:
    assert found(text) == finding
