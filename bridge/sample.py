"""The central with the sample data that the demo and practice are played with, and commands run beside."""

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from bridge.central.demo import demo_folder
from bridge.errors import BridgeError
from bridge.moments import now
from bridge.sync.token import VARIABLE

# an installed program is the command itself
BRIDGE = (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-m", "bridge")
READY = "listening on "
STOPS_WITHIN_S = 10.0
STATION = "demo-dock"


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


def run_bridge(*words: str, data: Path, token: str = "") -> str:
    """What a command prints, with this token if one is given; BridgeError with its line when it fails."""
    command = [*BRIDGE, *words, "--data", str(data)]
    environment = {**os.environ, VARIABLE: token} if token else None
    done = subprocess.run(command, check=False, capture_output=True, text=True, env=environment)
    if done.returncode:
        raise BridgeError(done.stderr.strip().removeprefix("bridge: ") or f"{words[0]} failed.")
    return done.stdout
