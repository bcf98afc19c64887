"""Scanners for tests: pseudo-terminals, a pair of them that can be pulled out, loopback connections."""

import fcntl
import os
import select
import socket
import struct
import subprocess
import termios
import tty
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bridge.scan.port import Condition, PortState
from bridge.scan.scan import Scan
from tests.waiting import until

MANY = [f"SN-{number:06}" for number in range(1000)]


class Log:
    """What a port handed over: scans and states, also in one common order."""

    def __init__(self) -> None:
        self.events: list[Scan | PortState] = []

    @property
    def scans(self) -> list[Scan]:
        """In order of arrival."""
        return [event for event in self.events if isinstance(event, Scan)]

    def ends_with(self, text: str) -> bool:
        """Whether the newest scan is this one."""
        return bool(self.scans) and self.scans[-1].text == text

    @property
    def texts(self) -> list[str]:
        """The scans' texts, cut ones too."""
        return [scan.text for scan in self.scans]

    @property
    def states(self) -> list[PortState]:
        """In order of arrival."""
        return [event for event in self.events if isinstance(event, PortState)]

    def now(self, condition: Condition) -> bool:
        """The last state told is this one."""
        return bool(self.states) and self.states[-1].condition is condition


class Pty:
    """A scanner's end of a pseudo-terminal, and its station's end held open beside the station."""

    def __init__(self) -> None:
        self._ends = list(os.openpty())
        self._scanner, self._station = self._ends
        tty.setraw(self._station)
        self.name = os.ttyname(self._station)

    def scan(self, data: bytes) -> None:
        """Send it all, as fast as the station takes it."""
        while data:
            data = data[os.write(self._scanner, data) :]

    def all_read(self) -> bool:
        """Nothing of what was sent still waits for the station."""
        waiting = fcntl.ioctl(self._station, termios.FIONREAD, b"\0" * 4)
        return struct.unpack("I", waiting) == (0,)

    def heard(self, count: int) -> bytes:
        """The first bytes that the station sent to the scanner."""
        data = b""
        while len(data) < count and select.select([self._scanner], [], [], 2)[0]:
            data += os.read(self._scanner, count - len(data))
        return data

    def close(self) -> None:
        """Close both ends, once."""
        while self._ends:
            os.close(self._ends.pop())


@contextmanager
def plugged(folder: Path) -> Iterator[int]:
    """A scanner that is there as `folder/station` inside the block only; gives the scanner's end."""
    pair = [f"pty,rawer,echo=0,link={folder / side}" for side in ("station", "scanner")]
    with subprocess.Popen(["socat", *pair]) as socat:
        until(lambda: (folder / "station").exists() and (folder / "scanner").exists())
        scanner = os.open(folder / "scanner", os.O_RDWR | os.O_NOCTTY)
        try:
            yield scanner
        finally:
            os.close(scanner)
            socat.terminate()


@contextmanager
def listener() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(5)
        yield server


def url(server: socket.socket) -> str:
    return f"socket://127.0.0.1:{server.getsockname()[1]}"
