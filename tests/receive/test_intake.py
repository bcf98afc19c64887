"""Scans are answered in order, also where one waits for the central."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot

from bridge.receive.intake import ANSWER_WITHIN_S, Intake, Waiting
from bridge.scan.scan import Scan
from tests.dock import START

Done = Callable[[], None]


@dataclass
class Desk:
    """Answers by noting them; codes that begin with NEW want a pull."""

    answered: list[str] = field(default_factory=list)
    pulls: list[Done] = field(default_factory=list)
    told: list[Waiting] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.intake = Intake(
            lambda scan: self.answered.append(scan.text),
            wants_pull=lambda scan: scan.text.startswith("NEW"),
            pull=self.pulls.append,
        )
        self.intake.waiting.connect(self.told.append)

    def scan(self, *texts: str) -> None:
        for text in texts:
            self.intake.take(Scan(text, "COM1", START))


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    del qtbot
    return Desk()


def test_known_codes_are_answered_at_once(desk: Desk) -> None:
    desk.scan("A", "B")
    assert (desk.answered, desk.pulls) == (["A", "B"], [])


def test_an_unknown_code_waits_for_one_pull_and_those_behind_wait_for_it(desk: Desk, qtbot: QtBot) -> None:
    desk.scan("A", "NEW-1", "B", "C")
    assert (desk.answered, len(desk.pulls)) == (["A"], 1)
    thread = threading.Thread(target=desk.pulls[0])
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: desk.answered == ["A", "NEW-1", "B", "C"], timeout=1000)
    assert len(desk.pulls) == 1


def test_each_unknown_code_has_a_pull_of_its_own(desk: Desk, qtbot: QtBot) -> None:
    desk.scan("NEW-1", "NEW-2", "B")
    desk.pulls[0]()
    qtbot.waitUntil(lambda: len(desk.pulls) == 2, timeout=1000)
    assert desk.answered == ["NEW-1"]
    desk.pulls[0]()
    desk.pulls[1]()
    qtbot.waitUntil(lambda: desk.answered == ["NEW-1", "NEW-2", "B"], timeout=1000)


def test_no_scan_waits_longer_than_3_seconds(desk: Desk, qtbot: QtBot) -> None:
    begun = time.monotonic()
    desk.scan("NEW-1", "NEW-2", "B")
    qtbot.waitUntil(lambda: desk.answered == ["NEW-1", "NEW-2", "B"], timeout=5000)
    assert ANSWER_WITHIN_S - 0.1 <= time.monotonic() - begun <= ANSWER_WITHIN_S + 0.5


def test_a_wait_that_is_noticed_is_told_with_the_number_behind(desk: Desk, qtbot: QtBot) -> None:
    desk.scan("NEW-1", "B")
    assert desk.told == []
    qtbot.waitUntil(lambda: len(desk.told) == 1, timeout=1000)
    desk.scan("C")
    assert [(waiting.scan.text, waiting.behind) for waiting in desk.told] == [("NEW-1", 1), ("NEW-1", 2)]


def test_what_waits_is_answered_when_the_station_stops(desk: Desk) -> None:
    desk.scan("NEW-1", "B")
    desk.intake.finish()
    assert desk.answered == ["NEW-1", "B"]
    desk.pulls[0]()
    desk.scan("C")
    assert desk.answered == ["NEW-1", "B", "C"]
