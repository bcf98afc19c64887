"""Scans are answered in order, also where one waits for the central."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot

from bridge.scan.scan import Scan
from bridge.ui.intake import ANSWER_WITHIN_S, Intake, Waiting
from tests.dock import START

Done = Callable[[bool], None]


@dataclass
class Desk:
    """Answers by noting them; codes that begin with NEW want a pull."""

    answered: list[str] = field(default_factory=list)
    fetched: list[bool | None] = field(default_factory=list)
    pulls: list[Done] = field(default_factory=list)
    told: list[Waiting] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.intake = Intake(
            self._judge,
            may_wait_s=lambda scan: ANSWER_WITHIN_S * scan.text.startswith("NEW"),
            pull=self.pulls.append,
        )
        self.intake.waiting.connect(self.told.append)

    def _judge(self, scan: Scan, fetched: bool | None) -> None:  # noqa: FBT001  as the intake calls it
        self.answered.append(scan.text)
        self.fetched.append(fetched)

    def pulled(self, number: int, *, well: bool = True) -> None:
        """Let a pull end."""
        self.pulls[number](well)

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
    thread = threading.Thread(target=desk.pulled, args=(0,))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: desk.answered == ["A", "NEW-1", "B", "C"], timeout=1000)
    assert len(desk.pulls) == 1


def test_each_unknown_code_has_a_pull_of_its_own(desk: Desk, qtbot: QtBot) -> None:
    desk.scan("NEW-1", "NEW-2", "B")
    desk.pulled(0)
    qtbot.waitUntil(lambda: len(desk.pulls) == 2, timeout=1000)
    assert desk.answered == ["NEW-1"]
    desk.pulled(0)
    desk.pulled(1)
    qtbot.waitUntil(lambda: desk.answered == ["NEW-1", "NEW-2", "B"], timeout=1000)


@pytest.mark.parametrize("well", [True, False])
def test_a_scan_that_waited_is_judged_with_whether_the_pull_ended_well(desk: Desk, qtbot: QtBot, *, well: bool) -> None:
    desk.scan("A", "NEW-1", "B")
    desk.pulled(0, well=well)
    qtbot.waitUntil(lambda: desk.fetched == [None, well, None], timeout=1000)


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
    desk.pulled(0)
    desk.scan("C")
    assert desk.answered == ["NEW-1", "B", "C"]
