"""Scans in the order they came: one that a pull may make known waits for it, and those behind wait too."""

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from bridge.scan.scan import Scan

ANSWER_WITHIN_S = 3.0
SHOWN_AFTER_MS = 200


@dataclass(frozen=True, slots=True)
class Waiting:
    """The scan that waits for the central, and how many wait behind it."""

    scan: Scan
    behind: int


class Intake(QObject):
    """`judge` answers a scan; no scan is answered before the one that came before it, nor later than in 3 s.

    `may_wait_s` says for how many seconds a scan may wait for a pull, 0 for one that is answered at once; `pull` starts
    one and calls what it is given once, from any thread, when the pull has ended, with whether it ended well. `judge`
    is told that too, None where no pull was wanted. `waiting` tells a `Waiting`, where it takes so long that a person
    notices.
    """

    waiting = Signal(object)
    _pulled = Signal(object, bool)

    def __init__(
        self,
        judge: Callable[[Scan, bool | None], None],
        *,
        may_wait_s: Callable[[Scan], float],
        pull: Callable[[Callable[[bool], None]], None],
    ) -> None:
        super().__init__()
        self._judge = judge
        self._may_wait_s = may_wait_s
        self._pull = pull
        self._queue: deque[tuple[Scan, float]] = deque()
        self._awaited: object | None = None
        self._end = self._timer(self._resume)
        self._slow = self._timer(self._tell)
        self._pulled.connect(self._on_pulled, Qt.ConnectionType.QueuedConnection)

    def take(self, scan: Scan) -> None:
        """Answer a scan, now or in its turn."""
        self._queue.append((scan, time.monotonic() + ANSWER_WITHIN_S))
        if self._awaited is None:
            self._go_on()
        elif not self._slow.isActive():
            self._tell()

    def finish(self) -> None:
        """Answer everything that waits without waiting any longer."""
        self._rest()
        while self._queue:
            self._judge(self._queue.popleft()[0], None)

    def _go_on(self) -> None:
        while self._queue:
            scan, latest = self._queue[0]
            left_s = latest - time.monotonic()
            wait_s = min(left_s, self._may_wait_s(scan)) if left_s > 0 else 0.0
            if wait_s > 0:
                self._wait(wait_s)
                return
            self._queue.popleft()
            self._judge(scan, None)

    def _wait(self, left_s: float) -> None:
        ticket = self._awaited = object()
        self._end.start(round(left_s * 1000))
        self._slow.start(SHOWN_AFTER_MS)
        self._pull(lambda fetched: self._pulled.emit(ticket, fetched))

    def _on_pulled(self, ticket: object, fetched: bool) -> None:  # noqa: FBT001  as Qt's signal gives it
        if ticket is self._awaited:
            self._resume(fetched=fetched)

    def _resume(self, *, fetched: bool = False) -> None:
        """Answer the scan that waited as things are now, then those behind it."""
        self._rest()
        if self._queue:
            self._judge(self._queue.popleft()[0], fetched)
        self._go_on()

    def _rest(self) -> None:
        self._awaited = None
        self._end.stop()
        self._slow.stop()

    def _tell(self) -> None:
        self.waiting.emit(Waiting(self._queue[0][0], len(self._queue) - 1))

    def _timer(self, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(act)
        return timer
