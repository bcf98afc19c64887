"""The sync thread: when each step of the exchange happens, and what is told of it.

It holds the data folder's sync lock from start to stop; while another process has it, this one waits. Work that others
commit is noticed by SQLite's data version within a quarter of a second, an explicit `wake` at once.
"""

import logging
import random
import threading
import time
from collections.abc import Callable

from filelock import FileLock, Timeout

from bridge.errors import BridgeError, CentralUnreachable
from bridge.store.engine import Store
from bridge.sync import wake
from bridge.sync.link import Line, Way
from bridge.sync.refresh import Refresh, Refreshes
from bridge.sync.status import Status
from bridge.sync.watch import Watch

LOCK_FILE = "sync.lock"
NOTICE_S = 0.25
STOP_WITHIN_S = 5.0

_log = logging.getLogger(__name__)


class Worker:
    """One station's sync thread. Every method may be called from any thread, `start` and `stop` once each.

    `on_status` is called in the sync thread, each time with another status.
    """

    def __init__(
        self,
        store: Store,
        way: Way,
        on_status: Callable[[Status], None],
        *,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._store = store
        self._line = Line(store, way, on_status, chance=chance)
        self._refreshes = Refreshes()
        self._bell = threading.Event()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="bridge-sync", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self, within_s: float = STOP_WITHIN_S) -> bool:
        """End the call under way and the thread; False if it did not end in time. What was not sent waits."""
        self._stopping.set()
        self._bell.set()
        self._line.hang_up()
        if self._thread.ident is not None:
            self._thread.join(within_s)
        return not self._thread.is_alive()

    def wake(self) -> None:
        """There is new work, another token, another address: try at once."""
        self._bell.set()

    def refresh(self, refresh: Refresh) -> None:
        """Bring the copy up to date now and tell."""
        self._refreshes.add(refresh)
        self._bell.set()

    def _run(self) -> None:
        lock = FileLock(self._store.folder / LOCK_FILE)
        try:
            if self._acquired(lock):
                self._serve()
        finally:
            lock.release()
            self._refreshes.close(CentralUnreachable("The station is closing."))

    def _acquired(self, lock: FileLock) -> bool:
        while not self._stopping.is_set():
            try:
                lock.acquire(timeout=0)
            except Timeout:
                self._stopping.wait(NOTICE_S)
            else:
                return True
        return False

    def _serve(self) -> None:
        with Watch(self._store) as watch:
            while not self._stopping.is_set():
                self._bell.clear()
                try:
                    self._turn()
                except BridgeError as error:
                    _log.error("The exchange with the central was interrupted: %s", error)
                    self._line.drop(error)
                except Exception as error:  # noqa: BLE001 - the loop must go on, whatever it met
                    _log.exception("The exchange with the central was interrupted.")
                    self._line.drop(error)
                self._rest(watch)

    def _turn(self) -> None:
        with self._store.read() as connection:
            asked = wake.asked(connection)
            fresh = asked > wake.done(connection)
        problem = self._line.turn(self._refreshes.take(), hurry=fresh, stopping=self._stopping.is_set)
        if fresh:
            with self._store.write() as connection:
                wake.finish(connection, asked, problem=str(problem or ""))

    def _rest(self, watch: Watch) -> None:
        """Wait until there is something to do."""
        until = time.monotonic() + self._line.pause_s()
        while not self._bell.wait(max(0.0, min(NOTICE_S, until - time.monotonic()))):
            if time.monotonic() >= until or (watch.changed() and self._urgent()):
                return

    def _urgent(self) -> bool:
        with self._store.read() as connection:
            if wake.asked(connection) > wake.done(connection):
                return True
        return self._line.urgent()
