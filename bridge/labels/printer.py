"""The print thread: papers wait for their printer here, and nobody waits for them."""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bridge.errors import BridgeError, sentence_of
from bridge.labels.spool import Job, Spool
from bridge.phrases import phrase

FOLDER = "labels"
"""Of the data folder, for what waits."""
LABEL = "label"
"""The kind that belongs to receiving; the others belong to shipping."""
PAUSES_S = (1.0, 2.0, 5.0, 10.0, 30.0)
STOP_WITHIN_S = 5.0

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class PrinterState:
    """How many papers of a kind wait, and why they do; without a problem the printer is at work or has nothing to do.

    `kind` is only named with a problem; without one all kinds are counted.
    """

    waiting: int = 0
    problem: str = ""
    kind: str = ""

    @property
    def words(self) -> str:
        """The problem and what it holds up, for a person; empty without one."""
        if not self.problem or not self.waiting:
            return self.problem
        if self.kind != LABEL:
            return phrase("{problem} Ship goes on, print later with F7.", problem=self.problem)
        if self.waiting == 1:
            return phrase("{problem} 1 label waits.", problem=self.problem)
        return phrase("{problem} {n} labels wait.", problem=self.problem, n=self.waiting)


@dataclass(slots=True)
class _Lane:
    """The papers of one kind, which go to one printer: what waits, and when its first is tried again."""

    jobs: deque[Job] = field(default_factory=deque)
    problem: str = ""
    failures: int = 0
    due: float = 0.0


class Printer:
    """Prints one station's papers, those of each kind in their order, each until it is printed.

    `deliver` prints one, says where it went, and raises PrinterError; it is called in the print thread, as `on_state`
    and `on_done` are, which gets the paper and that place. A kind whose printer is gone holds up no other. `start` and
    `stop` once each; the other methods return at once, from any thread.
    """

    def __init__(
        self,
        folder: Path,
        *,
        kinds: Mapping[str, type],
        deliver: Callable[[Job, threading.Event], str],
        on_state: Callable[[PrinterState], None],
        on_done: Callable[[Any, str], None] = lambda _paper, _place: None,
        pauses_s: Sequence[float] = PAUSES_S,
    ) -> None:
        self._deliver, self._on_state, self._on_done, self._pauses_s = deliver, on_state, on_done, pauses_s
        self._spool = Spool(folder, kinds=kinds)
        self._lanes = {kind: _Lane() for kind in kinds}
        for job in (waiting := self._spool.waiting()):
            self._lanes[job.kind].jobs.append(job)
        self._newest = waiting[-1] if waiting else self._spool.printed()
        self._told = PrinterState()
        self._orders: deque[Callable[[], None]] = deque()
        self._bell = threading.Event()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="bridge-labels", daemon=True)

    def start(self) -> None:
        """Begin, with what waited when the station was last closed."""
        self._thread.start()

    def stop(self, within_s: float = STOP_WITHIN_S) -> bool:
        """Leave the printer and end the thread; False if it did not end in time. What was not printed is kept."""
        self._stopping.set()
        self._bell.set()
        if self._thread.ident is not None:
            self._thread.join(within_s)
        return not self._thread.is_alive()

    def print(self, paper: Any) -> None:
        """Print the paper once, after those of its kind that wait."""
        self._order(lambda: self._add(paper))

    def make(self, make: Callable[[], Iterable[Any]], *, failed: Callable[[str], None]) -> None:
        """Have papers made in the print thread, then print them; `failed` gets the sentence of a BridgeError there."""
        self._order(lambda: self._make(make, failed))

    def print_once(self, kind: str, paper: Any, *, told: Callable[[str, str], None]) -> None:
        """Print a paper that is kept nowhere: not for later, not to be printed again.

        `told` is called in the print thread with the place, or with nothing and why it was not printed.
        """
        self._order(lambda: self._once(Job(0, kind, paper), told))

    def reprint(self) -> None:
        """Print the newest paper once more, or try again now where it still waits."""
        self._order(self._reprint)

    def retry(self) -> None:
        """Somebody saw to the printer or to the options: try again now."""
        self._bell.set()

    def forget(self) -> None:
        """Print nothing of what waits."""
        self._order(self._forget)

    def _order(self, order: Callable[[], None]) -> None:
        self._orders.append(order)
        self._bell.set()

    def _run(self) -> None:
        while not self._stopping.is_set():
            if self._bell.is_set():
                self._bell.clear()
                for lane in self._lanes.values():
                    lane.due = 0.0
            self._obey()
            self._tell()
            now = time.monotonic()
            lanes = [lane for lane in self._lanes.values() if lane.jobs]
            ready = [lane for lane in lanes if lane.due <= now]
            if ready:
                self._work(min(ready, key=lambda lane: (lane.failures, lane.jobs[0].number)))
            else:
                self._bell.wait(min((lane.due - now for lane in lanes), default=None))
        self._obey()

    def _obey(self) -> None:
        while self._orders:
            self._orders.popleft()()

    def _work(self, lane: _Lane) -> None:
        """Print the first of a lane, or let it wait."""
        job = lane.jobs[0]
        try:
            place = self._deliver(job, self._stopping)
        except BridgeError as error:
            if not self._stopping.is_set():
                self._trouble(lane, sentence_of(error))
            return
        except Exception:  # noqa: BLE001 - one paper that cannot be drawn must not hold up the others
            _log.exception("Paper %d (%s) cannot be printed at all.", job.number, job.kind)
            self._spool.failed(job)
            paper = phrase(job.kind.capitalize())
            lane.problem = phrase(
                "{paper} {number} cannot be printed; the station's log says why.", paper=paper, number=job.number
            )
        else:
            self._spool.done(job)
            lane.problem = ""
            self._on_done(job.paper, place)
        lane.failures = 0
        lane.jobs.popleft()

    def _trouble(self, lane: _Lane, problem: str) -> None:
        if problem != lane.problem:
            _log.warning("%s", problem)
        lane.problem = problem
        lane.due = time.monotonic() + self._pauses_s[min(lane.failures, len(self._pauses_s) - 1)]
        lane.failures += 1

    def _add(self, paper: Any) -> None:
        self._newest = self._spool.add(paper)
        self._lanes[self._newest.kind].jobs.append(self._newest)

    def _make(self, make: Callable[[], Iterable[Any]], failed: Callable[[str], None]) -> None:
        try:
            for paper in make():
                self._add(paper)
        except BridgeError as error:
            _log.warning("%s", error)
            failed(sentence_of(error))

    def _once(self, job: Job, told: Callable[[str, str], None]) -> None:
        try:
            place = self._deliver(job, self._stopping)
        except BridgeError as error:
            told("", sentence_of(error))
        except Exception:  # noqa: BLE001 - one paper that cannot be drawn must not end the thread
            _log.exception("A %s cannot be printed at all.", job.kind)
            told("", phrase("This {paper} cannot be printed; the station's log says why.", paper=phrase(job.kind)))
        else:
            told(place, "")

    def _reprint(self) -> None:
        newest = self._newest
        if newest is not None and newest not in self._lanes[newest.kind].jobs:
            self._add(newest.paper)

    def _forget(self) -> None:
        for lane in self._lanes.values():
            for job in lane.jobs:
                self._spool.drop(job)
            lane.jobs.clear()
            lane.problem, lane.failures = "", 0

    def _tell(self) -> None:
        troubled = [(kind, lane) for kind, lane in self._lanes.items() if lane.problem]
        state = PrinterState(sum(len(lane.jobs) for lane in self._lanes.values()))
        if troubled:
            kind, lane = max(troubled, key=lambda one: len(one[1].jobs))
            state = PrinterState(len(lane.jobs), lane.problem, kind)
        if state != self._told:
            self._told = state
            self._on_state(state)
