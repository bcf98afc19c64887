"""A station's sync thread in a process that is killed: `python -m tests.sync.crashing FOLDER ADDRESS TOKEN POINT`.

It prints `begun` and, arrived at the point, `there`, and stays there. Points: `before` the first byte of an operation
leaves; `after` the central answered, before that is written down; `never`.
"""

import sys
import threading
from collections.abc import Sequence
from pathlib import Path

from bridge.moments import now
from bridge.store.engine import open_station
from bridge.sync import wire
from bridge.sync.centrals import connect
from bridge.sync.centrals.bridge_central import BridgeCentral
from bridge.sync.link import Way
from bridge.sync.worker import Worker


class Stopping(BridgeCentral):
    """A central whose `push` never returns."""

    point = "never"

    def push(self, operations: Sequence[wire.Operation]) -> tuple[wire.Answer, ...]:
        """Stay at the point."""
        if self.point == "before":
            _stay()
        answers = super().push(operations)
        if self.point == "after":
            _stay()
        return answers


def _stay() -> None:
    print("there", flush=True)  # noqa: T201 - the parent waits for it
    threading.Event().wait()


def main(folder: str, address: str, token: str, point: str) -> None:
    """Run until killed."""
    store = open_station(Path(folder), clock=now)
    Stopping.point = point
    dial = connect if point == "never" else Stopping
    Worker(store, Way(address=lambda: address, dial=lambda at: dial(at, token)), lambda _: None).start()
    print("begun", flush=True)  # noqa: T201 - the parent waits for it
    threading.Event().wait()


if __name__ == "__main__":
    main(*sys.argv[1:])
