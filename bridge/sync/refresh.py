"""A person's wish to have the copy brought up to date now, handed to the sync thread."""

import threading
from collections.abc import Callable
from dataclasses import dataclass

from bridge.errors import BridgeError
from bridge.sync.status import Progress


@dataclass(frozen=True, slots=True)
class Refresh:
    """Both functions are called in the sync thread; `on_done` once, with what went wrong or None."""

    on_done: Callable[[BridgeError | None], None]
    on_progress: Callable[[Progress], None] = lambda _: None


class Refreshes:
    """Wishes not yet taken up; any thread may add one, until it is closed."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._wishes: list[Refresh] = []
        self._closed: BridgeError | None = None

    def add(self, refresh: Refresh) -> None:
        """Keep a wish; it is refused at once after `close`."""
        with self._lock:
            closed = self._closed
            if closed is None:
                self._wishes.append(refresh)
        if closed is not None:
            refresh.on_done(closed)

    def take(self) -> list[Refresh]:
        """The wishes made since the last call; a pull that begins now answers them."""
        with self._lock:
            taken, self._wishes = self._wishes, []
        return taken

    def close(self, reason: BridgeError) -> None:
        """Refuse every wish not taken up, and all that follow."""
        with self._lock:
            self._closed = reason
        for refresh in self.take():
            refresh.on_done(reason)
