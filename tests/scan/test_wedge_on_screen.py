"""Real key events: xdotool types on an X server into a real window under a window manager."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from tests.screen import Pace, Screen, screen, typing
from tests.waiting import until

PROGRAM = Path(__file__).with_name("wedge_window.py")
ROOT = Path(__file__).parent.parent.parent
CODES = ["]C1SN-00011", "aB!cD@eF#", "XJXFINISH", "036000291452", "(01)095/x+y=z", "AABBCCDDEE--00"]


class Window:
    """The small program, as a process of its own."""

    def __init__(self, screen: Screen) -> None:
        self.screen = screen
        self.said: list[dict[str, Any]] = []
        words = [sys.executable, str(PROGRAM)]
        pipe = subprocess.PIPE
        environment = {**screen.environment, "PYTHONPATH": str(ROOT)}
        self._process = subprocess.Popen(words, env=environment, stdin=pipe, stdout=pipe, text=True)
        self._reader = Thread(target=self._read)
        self._reader.start()
        self.wait("ready")

    def scans(self) -> list[str]:
        """So far, cut ones marked."""
        scans = [fact for fact in list(self.said) if "scan" in fact]
        return [f"{fact['scan']} (cut)" if fact["cut"] else fact["scan"] for fact in scans]

    def wait(self, what: str) -> dict[str, Any]:
        """The next fact of that kind, taken out."""
        until(lambda: any(what in fact for fact in list(self.said)), within_s=20, what=what)
        found = next(fact for fact in self.said if what in fact)
        self.said.remove(found)
        return found

    def tell(self, command: str) -> dict[str, Any]:
        """Have it do something; gives its report."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{command}\n")
        self._process.stdin.flush()
        return self.wait("done")

    def close(self) -> None:
        """Let it end by itself."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        assert self._process.wait(10) == 0
        self._reader.join()

    def _read(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as lines:
            for line in lines:
                self.said.append(json.loads(line))


@pytest.fixture(scope="module")
def shown() -> Iterator[Window]:
    with screen() as display:
        window = Window(display)
        yield window
        window.close()


@pytest.fixture
def window(shown: Window) -> Window:
    shown.tell("reset")
    shown.said.clear()
    return shown


@pytest.mark.parametrize(("pace_ms", "rounds"), [(1, 16), (5, 6), (16, 3)])
def test_scans_at_any_pace_arrive_whole_and_press_nothing(window: Window, pace_ms: Pace, rounds: int) -> None:
    codes = CODES * rounds
    window.screen.scan(*codes, pace_ms=pace_ms)
    until(lambda: len(window.scans()) >= len(codes), within_s=20)
    assert window.scans() == codes
    assert window.tell("report") == {"done": "report", "text": "", "presses": 0, "shortcuts": 0, "entered": 0}


@pytest.mark.parametrize(("pace_ms", "rounds"), [(1, 16), (5, 6), (16, 3)])
def test_a_station_that_is_busy_a_third_of_the_time_loses_nothing(window: Window, pace_ms: Pace, rounds: int) -> None:
    window.tell("busy")
    codes = CODES * rounds
    window.screen.scan(*codes, pace_ms=pace_ms)
    until(lambda: len(window.scans()) >= len(codes), within_s=20)
    report = window.tell("report")
    assert window.scans() == codes
    assert (report["presses"], report["shortcuts"]) == (0, 0)


def test_a_letter_that_is_a_shortcut_is_not_eaten(window: Window) -> None:
    window.screen.scan("ss1s-22", "ss1s-23", pace_ms=5)
    until(lambda: len(window.scans()) >= 2)
    assert window.scans() == ["ss1s-22", "ss1s-23"]
    assert window.tell("report")["shortcuts"] == 0


def test_separators_are_part_of_the_code(window: Window) -> None:
    keys = ("key", "--delay", "4")
    assert window.screen.do(
        *(*typing("[)>", pace_ms=5), *keys, "ctrl+asciicircum", *typing("06", pace_ms=5), *keys, "ctrl+bracketright"),
        *(*typing("S77", pace_ms=5), *keys, "ctrl+asciicircum", *keys, "ctrl+d", *keys, "Return"),
    )
    until(window.scans)
    assert window.scans() == ["[)>\x1e06\x1dS77\x1e\x04"]
    assert window.tell("report")["shortcuts"] == 0


def test_what_a_person_types_stays_in_the_field(window: Window) -> None:
    window.tell("field")
    assert window.screen.do(*typing("sn-00 Type!", pace_ms=110), "sleep", "0.1", "key", "Return")
    report = until(lambda: (seen := window.tell("report"))["entered"] and seen)
    assert (report["text"], report["entered"], window.scans()) == ("sn-00 Type!", 1, [])


def test_a_scan_into_the_field_leaves_it_as_it_was(window: Window) -> None:
    window.tell("field")
    assert window.screen.do(*typing("by hand", pace_ms=110), "sleep", "0.5")
    window.screen.scan(*CODES, pace_ms=5)
    until(lambda: len(window.scans()) >= len(CODES))
    report = window.tell("report")
    assert window.scans() == CODES
    assert (report["text"], report["entered"]) == ("by hand", 0)


def test_caps_lock_is_told_when_it_goes_on_and_off(window: Window) -> None:
    assert window.screen.do("key", "Caps_Lock")
    assert window.wait("caps") == {"caps": True}
    assert window.screen.do("key", "Caps_Lock")
    assert window.wait("caps") == {"caps": False}


def test_losing_the_keyboard_to_another_window_is_told_and_getting_it_back_too(window: Window) -> None:
    other = Window(window.screen)
    assert window.wait("focused") == {"focused": False}
    window.screen.scan("SN-0001", pace_ms=5)
    until(other.scans)
    other.close()
    assert window.wait("focused") == {"focused": True}
    window.screen.scan("SN-0002", pace_ms=5)
    until(window.scans)
    assert (other.scans(), window.scans()) == (["SN-0001"], ["SN-0002"])
