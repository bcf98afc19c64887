"""How long a replay of 100,000 scans takes, beside reading the same rows alone in the same run.

Run with `python -m bench.replay [--scans N]`. A part of a shift, scanned through the real service, is repeated until
the history is as long as asked for: items and serials, serials known before, product codes, wrong items, commands.
Prints seconds of the best and the middle of several rounds, for each of some changes of the options.
"""

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bench.scan import PO, fill, upc
from bridge.desk.service import Scanning
from bridge.ids import new_id
from bridge.options.past import pieces
from bridge.options.replay import Replay, Replayed
from bridge.options.saved import load
from bridge.options.settings import Settings
from bridge.receive.service import Receiving
from bridge.scan.scan import Scan
from bridge.store.engine import Store, open_station
from bridge.store.tables import journal, products, serials
from bridge.works import works

LINES, KNOWN, SHIFT, ROUNDS = 500, 20_000, 2_000, 5
CHANGES = {
    "unique ever": {"receive_unique_serial": "ever"},
    "a pattern": {"serial_mask": "NEW000000999A"},
    "severity": {"receive_unique_serial_level": "ask", "serial_length": 12},
    "no serials": {"receive_require_serial": False},
}
_REPEAT = """
    INSERT INTO journal (at, station, operator, source, text, mode, document, sku, serial, level, code, message, rule,
        evidence, rules, facts)
    SELECT at, station, operator, source, text, mode, document, sku, serial, level, code, message, rule, evidence,
        rules, facts FROM journal WHERE id <= ?
"""


def shift(store: Store) -> None:
    """Scan a part of a shift."""
    receiving = Receiving(Scanning(store, works(), policy=load, new_id=new_id, zone=UTC))
    moment = datetime.now(UTC)
    for n, text in enumerate((PO, *(text for number in range(SHIFT // 2) for text in unit(number)))):
        receiving.scan(Scan(text, "COM1", moment + timedelta(seconds=2 * n)))


def unit(number: int) -> tuple[str, ...]:
    """What is scanned for one unit."""
    item = upc(number * 7 % LINES)
    if number % 50 == 0:
        return item, f"OLD{number * 7 % LINES:09d}X", f"NEW{number:09d}X"
    if number % 41 == 0:
        return item, item, f"NEW{number:09d}X", "XJXUNDO", item, f"new{number:09d}x"
    if number % 97 == 0:
        return "NOBODY KNOWS", item, f"NEW{number:09d}X"
    return item, f"NEW{number:09d}X"


def timed(act: Callable[[], object]) -> tuple[float, float]:
    """Seconds of the best and the middle of some rounds."""
    found = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        act()
        found.append(time.perf_counter() - begun)
    return min(found), statistics.median(found)


def show(name: str, seconds: tuple[float, float], more: str = "") -> None:
    """Print one line."""
    print(f"{name:24s} best {seconds[0]:6.3f} s   middle {seconds[1]:6.3f} s   {more}")


def again(store: Store, settings: Settings, most: int) -> Replayed:
    """Answer the history again."""
    found = Replay(settings)
    for piece in pieces(store, most=most):
        found.take(piece)
    return found.replayed()


def main() -> None:
    """Fill a folder, time, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scans", type=int, default=100_000)
    count = parser.parse_args().scans
    with tempfile.TemporaryDirectory() as name:
        store = open_station(Path(name), clock=lambda: datetime.now(UTC))
        fill(store, LINES, KNOWN)
        with store.write_mirror() as connection:
            few = products.c.sku_key.like("%3")
            connection.execute(products.update().where(few).values(serial_length=13))
            connection.execute(serials.update().where(serials.c.sku_key.like("%0")).values(state="shipped"))
        shift(store)
        with store.write() as connection:
            last = connection.exec_driver_sql("SELECT max(id) FROM journal").scalar_one()
            for _ in range(count // last + 1):
                connection.exec_driver_sql(_REPEAT, (last,))
            settings = load(connection)
            lengths = connection.exec_driver_sql("SELECT avg(length(facts)) FROM journal").scalar_one()
        print(f"{count:,} scans, {lengths:.0f} characters of facts each, columns {len(journal.c)}")
        show("reading alone", timed(lambda: [None for piece in pieces(store, most=count) for _ in piece]))
        for change, facts in CHANGES.items():
            other = replace(settings, **facts)  # type: ignore[arg-type]
            found = again(store, other, count)
            told = f"{len(found.differing):,} of {found.scans:,} differ, {found.untold:,} cannot be told"
            show(change, timed(lambda other=other: again(store, other, count)), told)  # type: ignore[misc]
        store.close()


if __name__ == "__main__":
    main()
