"""What the store adds to a durable commit: `Store.write` beside the bare driver, in turns, in one folder.

.venv/bin/python bench/store.py [FOLDER]
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import insert

from bridge.moments import now
from bridge.store import sqlite
from bridge.store.engine import STATION_FILE, Store, open_station
from bridge.store.tables import memory

ROUNDS = 2000
_INSERT = insert(memory)


def _bare(store: Store) -> Callable[[int], None]:
    connection = sqlite.connect(store.folder / STATION_FILE)

    def commit(number: int) -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO memory (key, value) VALUES (?, ?)", (f"bare{number}", "x"))
        connection.execute("COMMIT")

    return commit


def _stored(store: Store) -> Callable[[int], None]:
    def commit(number: int) -> None:
        with store.write() as connection:
            connection.execute(_INSERT, {"key": f"store{number}", "value": "x"})

    return commit


def _reading(store: Store) -> Callable[[int], None]:
    def look(_: int) -> None:
        with store.read() as connection:
            connection.exec_driver_sql("SELECT value FROM memory WHERE key = 'store1'").first()

    return look


def main(folder: Path) -> None:
    """Print the 50th and 99th percentile of each way, in milliseconds."""
    store = open_station(folder, clock=now)
    ways = {"bare": _bare(store), "Store.write": _stored(store), "Store.read": _reading(store)}
    taken: dict[str, list[float]] = {name: [] for name in ways}
    for number in range(ROUNDS):
        for name, act in ways.items():
            start = time.perf_counter()
            act(number)
            taken[name].append((time.perf_counter() - start) * 1000)
    for name, times in taken.items():
        cuts = statistics.quantiles(times[50:], n=100)
        sys.stdout.write(f"{name:12} p50 {cuts[49]:.3f} ms  p99 {cuts[98]:.3f} ms\n")
    store.close()


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(Path(sys.argv[1]))
    else:
        with tempfile.TemporaryDirectory() as made:
            main(Path(made))
