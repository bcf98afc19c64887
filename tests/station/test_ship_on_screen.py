"""An order packed at a real window by a keyboard scanner, between the keys that a person presses there."""

from collections.abc import Iterator

import pytest

from tests.dock import CAM_UPC
from tests.screen import Screen, screen, typing
from tests.station.line import CentralProcess, StationProcess
from tests.station.orders import UPS
from tests.waiting import until

ORDER, SERIAL = "SO-2001", "CM0000001Q1"
VISIBLE = ("--onlyvisible", "--name", "^Bridge$")


@pytest.fixture
def display() -> Iterator[Screen]:
    with screen() as found:
        yield found


def test_no_scan_ends_in_a_field_or_presses_a_button_whatever_has_the_focus(
    station: StationProcess, central: CentralProcess, display: Screen
) -> None:
    station.env = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display.environment["DISPLAY"]}
    station.start()
    assert display.do("search", "--sync", *VISIBLE, "windowactivate", "--sync")
    heard: list[tuple[str, str, str]] = []

    def scan(code: str, verdict: str) -> None:
        display.scan(code, pace_ms=1)
        heard.append(("wedge", code, verdict))
        assert station.answers(len(heard))[-1] == verdict

    def press(*words: str) -> None:
        """Press keys as a person does, who has put the scanner down before and takes it up afterwards."""
        assert display.do("sleep", "0.6", *words, "sleep", "0.6")

    scan("XJXSHIP", "command_done")
    press("key", "F2")
    press(*typing("ana", pace_ms=110))
    scan(ORDER, "document_opened")
    press("key", "Tab", "sleep", "0.2", "key", "Tab")
    scan(CAM_UPC, "serial_wanted")
    press("key", "F2")
    press(*typing("CM0", pace_ms=110))
    scan(SERIAL, "serial_accepted")
    press("key", "F6")
    press(*typing("2.3", pace_ms=110))
    scan(UPS, "tracking_accepted")
    press(*typing("5", pace_ms=110), "key", "Return")
    heard.append(("typed", "2.35", "weight_accepted"))
    assert station.answers(len(heard))[-1] == "weight_accepted"
    press("key", "Tab", "sleep", "0.2", "key", "Tab")
    scan("XJXFINISH", "saved")
    assert [(row.source, row.text, row.code) for row in station.rows()] == heard
    until(lambda: {row["state"] for row in station.operations()} == {"accepted"}, within_s=20)
    assert [row["serial"] for row in central.serials("--order", ORDER)] == [SERIAL]
