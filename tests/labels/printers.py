"""Printers on loopback: one that takes labels, slowly if a test wants, and a port where nobody answers."""

import contextlib
import re
import socket
import threading
from collections.abc import Iterator

from tests.waiting import until

LOOPBACK = "127.0.0.1"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind((LOOPBACK, 0))
        return int(probe.getsockname()[1])


class RawPrinter:
    """Takes one connection after another; `received` is what each brought, whole.

    A connection is read from only while `at_work` is set; the next `breaks_off` ones are reset after the first byte.
    `events` says in what order that happened.
    """

    def __init__(self, port: int = 0) -> None:
        self.received: list[bytes] = []
        self.at_work = threading.Event()
        self.at_work.set()
        self.events: list[str] = []
        self.breaks_off = 0
        self._line = socket.create_server((LOOPBACK, port))
        self._line.settimeout(0.02)
        self.port = int(self._line.getsockname()[1])
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="raw-printer")
        self._thread.start()

    @property
    def labels(self) -> list[str]:
        """The first line of text on each label that came."""
        return [found[1].decode() for data in self.received if (found := re.search(rb"\^FD(.*?)\^FS", data))]

    def close(self) -> None:
        self._closing.set()
        self.at_work.set()
        self._thread.join(5)
        self._line.close()

    def _serve(self) -> None:
        while not self._closing.is_set():
            with contextlib.suppress(TimeoutError):
                connection, _ = self._line.accept()
                with connection:
                    self._take(connection)

    def _take(self, connection: socket.socket) -> None:
        self.events.append("connected")
        self.at_work.wait(20)
        if self.breaks_off:
            self.breaks_off -= 1
            connection.recv(1)
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
            return
        connection.settimeout(5)
        data = bytearray()
        with contextlib.suppress(OSError):
            while piece := connection.recv(65536):
                data += piece
            self.received.append(bytes(data))
            self.events.append("taken")


@contextlib.contextmanager
def printer(port: int = 0) -> Iterator[RawPrinter]:
    made = RawPrinter(port)
    try:
        yield made
    finally:
        made.close()


@contextlib.contextmanager
def nobody() -> Iterator[int]:
    """A port that leaves everybody who calls without any answer: its queue of callers is full."""
    with contextlib.ExitStack() as lines:
        server = lines.enter_context(socket.create_server((LOOPBACK, 0), backlog=0))
        address = server.getsockname()

        def full() -> bool:
            caller = lines.enter_context(socket.socket())
            caller.settimeout(0.1)
            try:
                caller.connect(address)
            except TimeoutError:
                return True
            return False

        until(full, what="the queue is full")
        yield int(address[1])
