"""Keyboard scanners as the options know them, and keys that are measured instead of scanned."""

import pytest
from PySide6.QtCore import Qt

from bridge.options.settings import Settings
from bridge.scan.card import CARD, Measuring
from bridge.scan.wedge import Wedge
from bridge.scanners import profile_of
from tests.scan.keyed import RETURN, Station


@pytest.mark.parametrize(("gap_ms", "scans"), [(None, []), (20, ["SN0011"])])
def test_a_slow_scanner_is_heard_in_a_field_once_its_pace_is_measured(
    station: Station, wedge: Wedge, gap_ms: int | None, scans: list[str]
) -> None:
    wedge.use(profile_of(Settings(scanner_gap_ms=gap_ms)))
    station.field.setFocus(Qt.FocusReason.OtherFocusReason)
    station.type("SN0011", gap_ms=45, end=RETURN)
    assert station.texts == scans
    assert station.field.text() == ("" if scans else "SN0011")


def test_what_is_measured_is_no_scan(station: Station, wedge: Wedge) -> None:
    measuring = Measuring()
    wedge.tap = measuring.key
    station.type(CARD, gap_ms=9, end=RETURN)
    assert station.texts == []
    assert station.seen.keys == []
    assert [swipe.text for swipe in measuring.swipes] == [CARD]
    assert measuring.median_ms == 9
    wedge.tap = None
    station.at_ms += 3000
    station.type("SN0012", end=RETURN)
    assert station.texts == ["SN0012"]


def test_a_key_that_belongs_to_no_scan_presses_what_has_focus(station: Station, wedge: Wedge) -> None:
    wedge.tap = Measuring().key
    station.key(Qt.Key.Key_Space, " ", gap_ms=2000)
    station.key(*RETURN, gap_ms=2000)
    assert station.seen.keys == [Qt.Key.Key_Space, Qt.Key.Key_Return]
