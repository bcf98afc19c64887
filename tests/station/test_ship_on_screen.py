"""An order packed at a real window by a keyboard scanner, between the keys that a person presses there."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from tests.dock import CAM_UPC
from tests.screen import Screen, screen, typing
from tests.station.line import CentralProcess, StationProcess
from tests.station.orders import UPS
from tests.waiting import until

ORDER, SERIAL = "SO-2001", "CM0000001Q1"
VISIBLE = ("--onlyvisible", "--name", "^Bridge$")


@dataclass
class Hands:
    """A packer at a window: a keyboard scanner in one hand, keys under the other. `heard` is what came of both."""

    display: Screen
    station: StationProcess
    heard: list[tuple[str, str, str]] = field(default_factory=list)

    def scan(self, code: str, verdict: str) -> None:
        """Have the scanner type a code and Enter."""
        self.display.scan(code, pace_ms=1)
        self.wait("wedge", code, verdict)

    def press(self, *words: str) -> None:
        """Press keys as a person does, who has put the scanner down before and takes it up afterwards."""
        assert self.display.do("sleep", "0.6", *words, "sleep", "0.6")

    def wait(self, source: str, text: str, verdict: str) -> None:
        """Wait until the next answer is this one."""
        self.heard.append((source, text, verdict))
        assert self.station.answers(len(self.heard))[-1] == verdict


@pytest.fixture
def hands(station: StationProcess) -> Iterator[Hands]:
    with screen() as display:
        station.env = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display.environment["DISPLAY"]}
        station.start()
        assert display.do("search", "--sync", *VISIBLE, "windowactivate", "--sync")
        yield Hands(display, station)
        station.kill()


def test_no_scan_ends_in_a_field_or_presses_a_button_whatever_has_the_focus(
    hands: Hands, central: CentralProcess
) -> None:
    hands.scan("XJXSHIP", "command_done")
    hands.press("key", "F2")
    hands.press(*typing("ana", pace_ms=110))
    hands.scan(ORDER, "document_opened")
    hands.press("key", "Tab", "sleep", "0.2", "key", "Tab")
    hands.scan(CAM_UPC, "serial_wanted")
    hands.press("key", "F2")
    hands.press(*typing("CM0", pace_ms=110))
    hands.scan(SERIAL, "serial_accepted")
    hands.press("key", "F6")
    hands.press(*typing("2.3", pace_ms=110))
    hands.scan(UPS, "tracking_accepted")
    hands.press(*typing("5", pace_ms=110), "key", "Return")
    hands.wait("typed", "2.35", "weight_accepted")
    hands.press("key", "Tab", "sleep", "0.2", "key", "Tab")
    hands.scan("XJXFINISH", "saved")
    assert [(row.source, row.text, row.code) for row in hands.station.rows()] == hands.heard
    until(lambda: {row["state"] for row in hands.station.operations()} == {"accepted"}, within_s=20)
    assert [row["serial"] for row in central.serials("--order", ORDER)] == [SERIAL]
