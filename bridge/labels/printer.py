"""The print thread: labels wait for their printer here, and nobody waits for them."""

import logging
import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from bridge.errors import BridgeError
from bridge.labels.deliver import Draw, Setup, deliver
from bridge.labels.label import Label
from bridge.labels.spool import Job, Spool

FOLDER = "labels"
"""Of the data folder, for what waits."""
PAUSES_S = (1.0, 2.0, 5.0, 10.0, 30.0)
STOP_WITHIN_S = 5.0

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class PrinterState:
    """How many labels wait, and why they do; without a problem the printer is at work or has nothing to do."""

    waiting: int = 0
    problem: str = ""

    @property
    def words(self) -> str:
        """The problem and what it holds up, for a person; empty without one."""
        if not self.problem or not self.waiting:
            return self.problem
        return f"{self.problem} {'1 label waits' if self.waiting == 1 else f'{self.waiting} labels wait'}."


class LabelPrinter:
    """Prints one station's labels in their order, each until it is printed.

    `setup` is asked before each label, in the print thread, where `on_state` is called too. `start` and `stop` once
    each; the other methods return at once, from any thread.
    """

    def __init__(
        self,
        folder: Path,
        *,
        setup: Callable[[], Setup],
        draw: Draw,
        on_state: Callable[[PrinterState], None],
        pauses_s: Sequence[float] = PAUSES_S,
    ) -> None:
        self._setup, self._draw, self._on_state, self._pauses_s = setup, draw, on_state, pauses_s
        self._spool = Spool(folder)
        self._jobs = deque(self._spool.waiting())
        self._newest = self._found()
        self._told = PrinterState()
        self._problem = ""
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

    def print(self, label: Label) -> None:
        """Print the label once, after those that wait."""
        self._newest = label
        self._order(lambda: self._jobs.append(self._spool.add(label)))

    def reprint(self) -> Label | None:
        """Print the newest label once more, or try again now where it still waits; None where there never was one."""
        label = self._newest
        if label is not None:
            self._order(lambda: None if self._jobs else self._jobs.append(self._spool.add(label)))
        return label

    def retry(self) -> None:
        """Somebody saw to the printer or to the options: try again now."""
        self._bell.set()

    def forget(self) -> None:
        """Print nothing of what waits."""
        self._order(self._forget)

    def _order(self, order: Callable[[], None]) -> None:
        self._orders.append(order)
        self._bell.set()

    def _found(self) -> Label | None:
        printed = self._spool.printed()
        newest = self._jobs[-1] if self._jobs else printed
        return newest.label if newest else None

    def _run(self) -> None:
        failures = 0
        while not self._stopping.is_set():
            self._bell.clear()
            self._obey()
            self._tell()
            if not self._jobs:
                self._bell.wait()
            elif self._try(self._jobs[0]):
                failures = 0
            else:
                self._tell()
                self._bell.wait(self._pauses_s[min(failures, len(self._pauses_s) - 1)])
                failures += 1
        self._obey()

    def _obey(self) -> None:
        while self._orders:
            self._orders.popleft()()

    def _try(self, job: Job) -> bool:
        """Whether the label is out of the way, printed or not."""
        try:
            deliver(job, setup=self._setup(), draw=self._draw, stopping=self._stopping)
        except BridgeError as error:
            if not self._stopping.is_set():
                self._trouble(str(error))
            return False
        except Exception:  # noqa: BLE001 - one label that cannot be drawn must not hold up the others
            _log.exception("Label %d (%s) cannot be printed at all.", job.number, job.label.title)
            self._spool.failed(job)
            self._problem = f"The label of {job.label.title} cannot be printed; the station's log says why."
        else:
            self._spool.done(job)
            self._problem = ""
        self._jobs.popleft()
        return True

    def _trouble(self, problem: str) -> None:
        if problem != self._problem:
            _log.warning("%s", problem)
        self._problem = problem

    def _forget(self) -> None:
        for job in self._jobs:
            self._spool.drop(job)
        self._jobs.clear()
        self._problem = ""

    def _tell(self) -> None:
        state = PrinterState(len(self._jobs), self._problem)
        if state != self._told:
            self._told = state
            self._on_state(state)
