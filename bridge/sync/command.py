"""What `bridge sync` and `bridge outbox` do; results are values, printing is the caller's."""

import json
import random
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass

from filelock import FileLock, Timeout

from bridge.store.engine import Store
from bridge.sync import outbox, wake
from bridge.sync.link import Line, Way
from bridge.sync.worker import LOCK_FILE

LOOK_EVERY_S = 0.1
ANSWERED_WITHIN_S = 300.0


@dataclass(frozen=True, slots=True)
class Result:
    """What a turn left behind. `problem` is a sentence for a person, empty when nothing came between."""

    waiting: int
    refused: int
    problem: str = ""

    @property
    def exit_code(self) -> int:
        """0: nothing is left to send; 3: operations wait or were refused; 1: the central could not be had."""
        if self.waiting or self.refused:
            return 3
        return 1 if self.problem else 0

    @property
    def words(self) -> str:
        """The result for a person, in one line."""
        if not self.waiting and not self.refused:
            return "Nothing is left to send."
        parts = (f"{self.waiting} waiting to send" if self.waiting else "", self._refused)
        return ", ".join(part for part in parts if part) + "."

    @property
    def _refused(self) -> str:
        return f"{self.refused} refused by the central" if self.refused else ""


def sync(store: Store, way: Way) -> Result:
    """One push and one pull: by this process, or by the station that runs with the same data."""
    lock = FileLock(store.folder / LOCK_FILE)
    with store.write() as connection:
        number = wake.ask(connection)
    deadline = time.monotonic() + ANSWERED_WITHIN_S
    pause = threading.Event()
    while time.monotonic() < deadline:
        try:
            with lock.acquire(timeout=0):
                return _result(store, sync_once(store, way))
        except Timeout:
            pause.wait(LOOK_EVERY_S)
        with store.read() as connection:
            if wake.done(connection) >= number:
                return _result(store, wake.problem(connection))
    return _result(store, "The station that runs with this data did not answer.")


def sync_once(store: Store, way: Way) -> str:
    """One push and one pull for the holder of the sync lock; what came between, empty for nothing."""
    with store.read() as connection:
        asked = wake.asked(connection)
    problem = Line(store, way, lambda _: None, chance=random.random).turn(hurry=True)
    said = str(problem or "")
    with store.write() as connection:
        wake.finish(connection, asked, problem=said)
    return said


def outbox_lines(store: Store) -> Iterator[str]:
    """Every operation as a line of JSON, oldest first."""
    with store.read() as connection:
        for row in outbox.rows(connection):
            yield json.dumps(row, ensure_ascii=False)


def _result(store: Store, problem: str) -> Result:
    with store.read() as connection:
        counts = outbox.summary(connection)
    return Result(counts.waiting, counts.refused, problem)
