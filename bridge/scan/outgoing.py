"""What a station says to a scanner: given to its port as fast as it is taken, and never waited for."""

import logging
import time
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, SimpleQueue

WRITE_TIMEOUT_S = 0.2

Give = Callable[[bytes], int]
"""Gives bytes to a device without waiting; how many of them it took."""

log = logging.getLogger(__name__)


class Outgoing:
    """Bytes for the scanner at the port `name`, from any thread; `send` is called by the one that reads the port."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._waiting: SimpleQueue[bytes] = SimpleQueue()
        self._rest = b""
        self._since = 0.0

    def put(self, data: bytes) -> None:
        """Have these sent after what waits."""
        self._waiting.put(data)

    def forget(self) -> None:
        """Drop what waits."""
        self._rest = b""
        with suppress(Empty):
            while True:
                self._waiting.get_nowait()

    def send(self, give: Give) -> None:
        """Give what is taken now; all of it is dropped once the device took nothing for 0.2 s."""
        while self._next():
            taken = give(self._rest)
            if not taken:
                if time.monotonic() - self._since >= WRITE_TIMEOUT_S:
                    log.warning("Scanner %s does not take what is sent to it.", self._name)
                    self.forget()
                return
            self._rest = self._rest[taken:]
            self._since = time.monotonic()

    def _next(self) -> bool:
        """Whether anything is left to give."""
        if not self._rest:
            with suppress(Empty):
                self._rest, self._since = self._waiting.get_nowait(), time.monotonic()
        return bool(self._rest)
