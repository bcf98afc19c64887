"""Process start -> ready to scan, beside an empty Qt window in the same run; and resident memory.

`python -m bench.start [--runs N]`. Off screen unless a platform is set. The station has an empty data folder that was
opened once before; both processes run the same interpreter.
"""

import argparse
import os
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

POLL_S = 0.002
LONGEST_S = 60.0
EMPTY = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
qt = QApplication(sys.argv)
window = QWidget()
window.resize(1280, 800)
window.show()
QTimer.singleShot(0, lambda: Path(sys.argv[1]).write_text("ready to scan"))
qt.exec()
"""


def measured(command: list[str], ready: Callable[[], bool]) -> tuple[float, float]:
    """Seconds until `ready`, and MB resident then."""
    begun = time.perf_counter()
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as process:
        pause = threading.Event()
        while not ready():
            pause.wait(POLL_S)
            if process.poll() is not None or time.perf_counter() - begun > LONGEST_S:
                raise SystemExit(f"{command} did not get ready")
        took = time.perf_counter() - begun
        pause.wait(0.3)
        status = Path(f"/proc/{process.pid}/status").read_text(encoding="ascii")
        process.terminate()
        process.wait(20)
    found = re.search(r"VmRSS:\s+(\d+) kB", status)
    return took, int(found.group(1)) / 1024 if found else 0.0


def empty_window(folder: Path, run: int) -> tuple[float, float]:
    """The reference."""
    sign = folder / f"empty-{run}"
    return measured([sys.executable, "-c", EMPTY, str(sign)], sign.exists)


def station(folder: Path, _run: int) -> tuple[float, float]:
    """The station; its log says when it is ready."""
    log = folder / "data" / "logs" / "station.log"
    before = log.read_text().count("ready to scan") if log.exists() else 0
    command = [sys.executable, "-m", "bridge", "station", "--data", str(folder / "data")]
    return measured(command, lambda: log.exists() and log.read_text().count("ready to scan") > before)


def main() -> None:
    """Measure both in turn and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=7)
    runs = parser.parse_args().runs
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        kinds = {"empty Qt window": empty_window, "station, ready to scan": station}
        found: dict[str, list[tuple[float, float]]] = {kind: [] for kind in kinds}
        for run in range(-1, runs):
            for kind, start in kinds.items():
                result = start(folder, run)
                if run >= 0:
                    found[kind].append(result)
    medians = {}
    for kind, results in found.items():
        times = [took for took, _ in results]
        medians[kind] = statistics.median(times)
        memory = statistics.median(size for _, size in results)
        print(
            f"{kind:24s} median {medians[kind]:6.3f} s   min {min(times):6.3f}  max {max(times):6.3f}  {memory:5.0f} MB"
        )
    reference, own = medians.values()
    print(f"{'times the empty window':24s} {own / reference:.2f}")


if __name__ == "__main__":
    main()
