"""What reading the options costs a scan, in a transaction that is open anyway.

.venv/bin/python bench/options.py
"""

import statistics
import sys
import tempfile
import time
from pathlib import Path

from bridge.moments import now, to_text
from bridge.options import saved
from bridge.options.settings import OPTIONS, Settings
from bridge.store.engine import open_station

ROUNDS = 5000


def main(folder: Path) -> None:
    """Print the 50th and 99th percentile with every option stored, in milliseconds."""
    store = open_station(folder, clock=now)
    with store.write() as connection:
        texts = {option.key: Settings().text(option) for option in OPTIONS}
        saved.change(connection, texts, at=to_text(now()), by=None)
    taken = []
    with store.read() as connection:
        for _ in range(ROUNDS):
            start = time.perf_counter()
            saved.load(connection)
            taken.append((time.perf_counter() - start) * 1000)
    cuts = statistics.quantiles(taken[50:], n=100)
    sys.stdout.write(f"{len(texts)} options  p50 {cuts[49]:.3f} ms  p99 {cuts[98]:.3f} ms\n")
    store.close()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as made:
        main(Path(made))
