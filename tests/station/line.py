"""A whole line for tests: a scanner on a pseudo-terminal, a station process, a central process, their data."""

import csv
import fcntl
import io
import os
import signal
import subprocess
import sys
import termios
import tty
from dataclasses import dataclass, field
from pathlib import Path

from bridge.moments import now
from bridge.store.engine import open_station
from bridge.store.journal import JournalRow, every
from bridge.sync import outbox
from tests.waiting import until

BRIDGE = (sys.executable, "-m", "bridge")
START_WITHIN_S = 30.0
ANSWER_WITHIN_S = 10.0


def bridge(
    *arguments: str, env: dict[str, str] | None = None, check: bool = True, given: str | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a command to its end; `given` is its standard input."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **(env or {})}
    command = [*BRIDGE, *arguments]
    return subprocess.run(
        command, env=environment, check=check, capture_output=True, text=True, timeout=120, input=given
    )


class Scanner:
    """A serial scanner: what is written comes out of `port`."""

    def __init__(self) -> None:
        self.hand, device = os.openpty()
        tty.setraw(device)
        self.port = os.ttyname(device)
        self._device = device  # kept open, so that what was written survives a station that is gone

    def scan(self, *codes: str) -> None:
        """Send codes, each with its CR, in one go."""
        self.write("".join(f"{code}\r" for code in codes).encode())

    def write(self, data: bytes) -> None:
        """Send bytes as they are."""
        os.write(self.hand, data)

    def is_read(self) -> bool:
        """Whether the station has taken everything that was written."""
        return fcntl.ioctl(self._device, termios.FIONREAD, bytes(4)) == bytes(4)

    def close(self) -> None:
        """Unplug."""
        os.close(self.hand)
        os.close(self._device)


@dataclass
class CentralProcess:
    """`bridge central serve` on loopback."""

    folder: Path
    port: int = 0
    url: str = ""
    process: subprocess.Popen[str] | None = None
    more: tuple[str, ...] = ()

    def load(self, files: Path) -> None:
        """Import CSV files."""
        bridge("central", "import", str(files), "--data", str(self.folder))

    def token(self, name: str) -> str:
        """A new token."""
        return bridge("central", "token", name, "--data", str(self.folder)).stdout.strip()

    def start(self) -> None:
        """Serve, on the same port as before if there was one."""
        command = [*BRIDGE, "central", "serve", "--data", str(self.folder), "--port", str(self.port), *self.more]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        assert self.process.stdout is not None
        line = self.process.stdout.readline().strip()
        assert line.startswith("listening on "), line
        self.url = line.removeprefix("listening on ")
        self.port = int(self.url.rsplit(":", 1)[1].rstrip("/"))

    def stop(self, *, kill: bool = False) -> None:
        """End the process."""
        if self.process is not None:
            self.process.send_signal(signal.SIGKILL if kill else signal.SIGTERM)
            self.process.wait(20)
            if self.process.stdout is not None:
                self.process.stdout.close()
            self.process = None

    def serials(self, *more: str) -> list[dict[str, str]]:
        """`export serials` as rows."""
        text = bridge("central", "export", "serials", "--data", str(self.folder), *more).stdout
        return list(csv.DictReader(io.StringIO(text)))


@dataclass
class StationProcess:
    """`bridge station` off screen, with its scanners."""

    folder: Path
    central: str = ""
    token: str = ""
    scanners: list[Scanner] = field(default_factory=list)
    process: subprocess.Popen[bytes] | None = None
    more: list[str] = field(default_factory=list)
    env: dict[str, str] = field(default_factory=dict)

    def start(self) -> None:
        """Start and wait until it can judge."""
        command = [*BRIDGE, "station", "--data", str(self.folder)]
        command += ["--central", self.central] if self.central else []
        for scanner in self.scanners:
            command += ["--scanner", scanner.port]
        command += self.more
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "BRIDGE_TOKEN": self.token or "-", **self.env}
        before = self.times_ready()
        self.process = subprocess.Popen(command, env=environment)
        until(lambda: self.times_ready() > before or self.gone(), within_s=START_WITHIN_S)
        assert not self.gone(), "the station ended"

    def gone(self) -> bool:
        """Whether the process has ended."""
        return self.process is None or self.process.poll() is not None

    def times_ready(self) -> int:
        """How often the log says that the station is ready."""
        log = self.folder / "logs" / "station.log"
        return log.read_text().count("ready to scan") if log.exists() else 0

    def option(self, key: str, value: str) -> None:
        """Set an option from outside, as a supervisor's script does."""
        bridge("options", "set", key, value, "--data", str(self.folder))

    def lock(self, digits: str) -> None:
        """Set the supervisor's PIN."""
        bridge("options", "pin", "set", "--data", str(self.folder), given=f"{digits}\n")

    def kill(self) -> None:
        """Pull the plug."""
        assert self.process is not None
        self.process.kill()
        self.process.wait(20)

    def stop(self) -> int:
        """Ask it to leave; its exit code."""
        assert self.process is not None
        self.process.terminate()
        return self.process.wait(20)

    def rows(self) -> list[JournalRow]:
        """The scan history."""
        store = open_station(self.folder, clock=now)
        try:
            return [row for _, row in every(store)]
        finally:
            store.close()

    def operations(self) -> list[dict[str, object]]:
        """The outbox."""
        store = open_station(self.folder, clock=now)
        try:
            with store.read() as connection:
                return list(outbox.rows(connection))
        finally:
            store.close()

    def answers(self, count: int) -> list[str]:
        """The codes of the first `count` scans, once there are so many."""
        until(lambda: len(self.rows()) >= count, within_s=ANSWER_WITHIN_S)
        return [row.code for row in self.rows()][:count]

    def scan(self, *codes: str, scanner: int = 0) -> list[str]:
        """Scan codes one after another and wait for all their answers."""
        before = len(self.rows())
        self.scanners[scanner].scan(*codes)
        return self.answers(before + len(codes))[before:]
