"""`bridge demo`: a central with sample data, a station connected to it, and a scanner to type into.

Headless, it plays a receiving through a pseudo-terminal, checks every answer and what the central then holds, and
leaves pictures.
"""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from bridge import logs
from bridge.central.demo import demo_folder
from bridge.errors import BridgeError
from bridge.moments import now
from bridge.paths import data_folder, log_folder

BRIDGE = (sys.executable, "-m", "bridge")
READY = "listening on "
STOPS_WITHIN_S = 10.0
STATION = "demo-dock"
OPTIONS = {"station.name": "Dock 3", "station.warehouse": "Dallas", "operator.name": "Ana R."}


def run_demo(data: Path | None, *, headless: bool, shift: bool = False) -> int:
    """Play the demo in `data` (the platform's folder without it); the exit code."""
    folder = data_folder(data) if data else data_folder() / "demo"
    central = SampleCentral(folder / "central")
    os.environ["BRIDGE_TOKEN"] = central.prepare(folder / "files")
    for key, value in OPTIONS.items():
        run_bridge("options", "set", key, value, data=folder / "station")
    central.start()
    try:
        if not headless:
            return _stay(folder, central.url)
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        if shift:
            from bridge.demo_shift import play_shift  # noqa: PLC0415  Qt is loaded once the central is on its way

            return play_shift(folder, central)
        from bridge.demo_play import play  # noqa: PLC0415  the same

        return play(folder, central.url)
    finally:
        central.stop()


class SampleCentral:
    """A central with the sample data on loopback, in a process of its own; it keeps its port when it comes back."""

    def __init__(self, data: Path) -> None:
        self._data = data
        self._port = 0
        self._process: subprocess.Popen[str] | None = None
        self.station = f"{STATION}-{os.getpid()}"
        self.url = ""

    def prepare(self, files: Path) -> str:
        """Load the sample data; a token for the station."""
        demo_folder(files, today=now().date())
        run_bridge("central", "import", str(files), data=self._data)
        return run_bridge("central", "token", self.station, data=self._data).strip()

    def start(self) -> None:
        """Serve; BridgeError if it does not get ready."""
        command = [*BRIDGE, "central", "serve", "--data", str(self._data), "--port", str(self._port)]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        line = self._process.stdout.readline() if self._process.stdout else ""
        if not line.startswith(READY):
            raise BridgeError("The sample central did not start; its reason stands above.")
        self.url = line.removeprefix(READY).strip()
        self._port = int(self.url.rsplit(":", 1)[1])

    def stop(self) -> None:
        """End the process."""
        if self._process is None:
            return
        with self._process as central:
            central.terminate()
            with suppress(subprocess.TimeoutExpired):
                central.wait(STOPS_WITHIN_S)
            central.kill()
        self._process = None


def run_bridge(*words: str, data: Path) -> str:
    """What a command prints; BridgeError with its line when it fails."""
    command = [*BRIDGE, *words, "--data", str(data)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        raise BridgeError(done.stderr.strip().removeprefix("bridge: ") or f"{words[0]} failed.")
    return done.stdout


def _stay(folder: Path, url: str) -> int:
    from PySide6.QtCore import qInstallMessageHandler  # noqa: PLC0415  a window is shown only here

    from bridge.app import application, running  # noqa: PLC0415  the same
    from bridge.leaving import leaving_on_signals  # noqa: PLC0415  the same

    station = data_folder(folder / "station")
    log = logs.to_file(log_folder(station), name="station")
    log.catch_uncaught()
    log.catch_qt(qInstallMessageHandler)
    try:
        qt = application()
        with (
            demo_scanner() as (port, typed),
            leaving_on_signals(qt) as farewell,
            running(station, central=url, scanners=(port,)) as parts,
        ):
            farewell.first = parts.leaving.at_once
            sys.stdout.write(
                f"The central serves at {url} (its pages: {url}/docs).\n"
                "Type a code and press Enter to scan it, for example PO-1001, then 036000291452.\n"
            )
            sys.stdout.flush()
            threading.Thread(target=_type_into, args=(typed,), name="demo typing", daemon=True).start()
            parts.window.left.connect(qt.quit)
            return qt.exec()
    finally:
        log.close()


def _type_into(scanner: int) -> None:
    for line in sys.stdin:
        os.write(scanner, line.strip().encode() + b"\r")


@contextmanager
def demo_scanner() -> Iterator[tuple[str, int]]:
    """A pseudo-terminal that stands for a scanner: its port, and the descriptor to write scans to."""
    if sys.platform == "win32":
        raise BridgeError("The demo's scanner needs a pseudo-terminal, which Windows does not have.")
    import tty  # noqa: PLC0415  not on Windows

    hand, device = os.openpty()
    tty.setraw(device)
    try:
        yield os.ttyname(device), hand
    finally:
        os.close(hand)
        os.close(device)
