"""How the scans of the history would have been answered under other options. PURE.

Each scan is judged by itself, by what was kept of it when it came; what a changed answer would have led to is not
played on.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from bridge.options.settings import Settings
from bridge.serials.verdicts import Code, Level
from bridge.session import recalled, recording
from bridge.session.recalled import Answer, Recalled, Under


class Past(NamedTuple):
    """A scan of the history with its answer; `at` as stored, `facts` what was recorded of it, empty in old rows."""

    id: int
    at: str
    text: str
    serial: str | None
    document: str | None
    level: str
    code: str
    facts: str


class Turn(StrEnum):
    """How an answer changes."""

    REFUSED_NOT_ACCEPTED = "refused instead of accepted"
    REFUSED_NOT_ASKED = "refused instead of asked"
    ASKED_NOT_ACCEPTED = "asked instead of accepted"
    ASKED_NOT_REFUSED = "asked instead of refused"
    ACCEPTED_NOT_REFUSED = "accepted instead of refused"
    ACCEPTED_NOT_ASKED = "accepted instead of asked"
    OTHER_QUESTION = "asked otherwise"
    OTHER_REFUSAL = "refused for another reason"
    OTHERWISE = "accepted otherwise"


_TURNS: Mapping[tuple[Level, Level], Turn] = {
    (Level.ACCEPT, Level.REJECT): Turn.REFUSED_NOT_ACCEPTED,
    (Level.ASK, Level.REJECT): Turn.REFUSED_NOT_ASKED,
    (Level.ACCEPT, Level.ASK): Turn.ASKED_NOT_ACCEPTED,
    (Level.REJECT, Level.ASK): Turn.ASKED_NOT_REFUSED,
    (Level.REJECT, Level.ACCEPT): Turn.ACCEPTED_NOT_REFUSED,
    (Level.ASK, Level.ACCEPT): Turn.ACCEPTED_NOT_ASKED,
    (Level.ASK, Level.ASK): Turn.OTHER_QUESTION,
    (Level.REJECT, Level.REJECT): Turn.OTHER_REFUSAL,
}


@dataclass(frozen=True, slots=True)
class Difference:
    """A scan that would have been answered otherwise."""

    scan: Past
    then: Answer
    now: Answer
    turn: Turn


@dataclass(frozen=True, slots=True)
class Replayed:
    """What came of a replay: scans looked at, those of them that nobody can tell, and the differing ones in order."""

    scans: int
    untold: int
    differing: tuple[Difference, ...]

    @property
    def turns(self) -> Mapping[Turn, int]:
        """How many answers change in which way, those with the most first within the order of `Turn`."""
        counts = Counter(difference.turn for difference in self.differing)
        return {turn: counts[turn] for turn in Turn if counts[turn]}


class Replay:
    """A replay that takes the history in pieces; `scans` is how many it took. `with_pin`: a supervisor's PIN is set."""

    def __init__(self, settings: Settings, *, with_pin: bool = False) -> None:
        self._under = Under(settings, with_pin)
        self.scans = 0
        self._untold = 0
        self._differing: list[Difference] = []

    def take(self, scans: Iterable[Past]) -> None:
        """Judge the next piece."""
        for scan in scans:
            self.scans += 1
            if scan.facts != recording.SAME:
                self._judge(scan)

    def _judge(self, scan: Past) -> None:
        then = _answer(scan.code, scan.level)
        now = recalled.answer(Recalled(scan.facts, scan.serial or "", then), self._under) if then else None
        if now is None:
            self._untold += 1
        elif now != then and then is not None:
            turn = _TURNS.get((then.level, now.level), Turn.OTHERWISE)
            self._differing.append(Difference(scan, then, now, turn))

    def replayed(self) -> Replayed:
        """What came of the pieces so far."""
        return Replayed(self.scans, self._untold, tuple(self._differing))


def replay(scans: Iterable[Past], settings: Settings, *, with_pin: bool = False) -> Replayed:
    """Answer every scan again under these settings."""
    found = Replay(settings, with_pin=with_pin)
    found.take(scans)
    return found.replayed()


@lru_cache(maxsize=256)
def _answer(code: str, level: str) -> Answer | None:
    """The answer of a row; None for one that a newer version wrote."""
    try:
        return Answer(Code(code), Level(level))
    except ValueError:
        return None
