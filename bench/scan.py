"""Scan -> committed verdict, beside a bare SQLite commit in the same run.

A PO of 10,000 lines and 1,000,000 known serials; every second scan is an item, the others its serial. Run with
`python -m bench.scan [--serials N] [--lines N] [--scans N]`. Prints p50 and p99 in milliseconds: alone, and while a
pull of the feed writes the mirror in another thread of the same process.
"""

import argparse
import statistics
import tempfile
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from bridge.desk.service import Scanning
from bridge.ids import new_id
from bridge.options.saved import load
from bridge.receive.service import Receiving
from bridge.scan.scan import Scan
from bridge.serials.gtin import with_check_digit
from bridge.store.engine import Store, open_station
from bridge.store.sqlite import connect
from bridge.store.tables import codes, feed, po_lines, products, purchase_orders, serials
from bridge.sync import mirror, wire
from bridge.works import works

PO = "PO-BENCH"
BATCH = 50_000


def upc(number: int) -> str:
    """A UPC-A for a line."""
    return with_check_digit(f"0360{number:07d}")


def fill(store: Store, lines: int, known: int) -> None:
    """A catalogue, one PO and serials in stock, written as a finished pull leaves them."""
    with store.write_mirror() as connection:
        connection.execute(products.insert(), [_product(n) for n in range(lines)])
        connection.execute(codes.insert(), [row for n in range(lines) for row in _codes(n)])
        connection.execute(purchase_orders.insert(), {"key": PO, "number": PO, "vendor": "V", "status": "open"})
        connection.execute(po_lines.insert(), [_line(n) for n in range(lines)])
        connection.execute(feed.insert(), {"id": 1, "feed": "bench", "cursor": 0, "last": 0})
    for start in range(0, known, BATCH):
        with store.write_mirror() as connection:
            batch = range(start, min(start + BATCH, known))
            connection.execute(serials.insert(), [_serial(n, lines) for n in batch])


def _product(n: int) -> dict[str, object]:
    facts = {"sku_key": f"SKU-{n}", "sku": f"SKU-{n}", "name": f"Item {n}", "upc": upc(n)}
    return {**facts, "requires_serial": True, "body": "{}"}


def _codes(n: int) -> list[dict[str, object]]:
    sku = {"sku_key": f"SKU-{n}"}
    return [
        {"key": upc(n), "form": "literal", "kind": "upc", **sku},
        {"key": upc(n).zfill(14), "form": "gtin", "kind": "upc", **sku},
        {"key": f"SKU-{n}", "form": "literal", "kind": "sku", **sku},
    ]


def _line(n: int) -> dict[str, object]:
    return {"po_key": PO, "sku_key": f"SKU-{n}", "position": n, "sku": f"SKU-{n}", "quantity": 1_000}


def _serial(n: int, lines: int) -> dict[str, object]:
    text, sku = f"OLD{n:09d}X", f"SKU-{n % lines}"
    unit = {"serial_key": text, "sku_key": sku, "serial": text, "sku": sku, "state": "in_stock", "body": "{}"}
    return {**unit, "po": "PO-OLD", "po_key": "PO-OLD", "received_at": "2026-01-01T00:00:00.000Z"}


def timed(act: Callable[[int], object], count: int, *, pause_s: float = 0.0) -> list[float]:
    """Milliseconds of each of `count` acts."""
    found = []
    pause = threading.Event()
    for n in range(count):
        begun = time.perf_counter()
        act(n)
        found.append((time.perf_counter() - begun) * 1_000)
        if pause_s:
            pause.wait(pause_s)
    return found


def bare(folder: Path) -> Callable[[int], object]:
    """One INSERT in one transaction, with the station's driver and pragmas."""
    connection = connect(folder / "bare.db")
    connection.execute("CREATE TABLE bare (id INTEGER PRIMARY KEY, text TEXT)")

    def commit(n: int) -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO bare (text) VALUES (?)", (f"row {n}" * 10,))
        connection.execute("COMMIT")

    return commit


def scanning(store: Store, lines: int, start: int) -> Callable[[int], object]:
    """Item, serial, item, serial … through the real service."""
    receiving = Receiving(Scanning(store, works(), policy=load, new_id=new_id, zone=UTC))
    receiving.scan(Scan(PO, "COM1", datetime.now(UTC)))

    def scan(n: int) -> None:
        number = start + n // 2
        text = f"NEW{number:09d}X" if n % 2 else upc(number * 7 % lines)
        outcome = receiving.scan(Scan(text, "COM1", datetime.now(UTC)))
        expected = "serial_accepted" if n % 2 else "serial_wanted"
        if outcome.verdict.code != expected:
            raise SystemExit(f"{text}: {outcome.verdict}")

    return scan


def pull(store: Store, stop: threading.Event, moved: list[int]) -> None:
    """Decode and keep pages of 1,000 serials until told to stop."""
    reached = mirror.Stand("bench", 0, 0)
    while not stop.is_set():
        changes = tuple(
            wire.Change(seq=n, row=wire.Serial(serial=f"PULL{n}", sku=f"SKU-{n % 997}", state="in_stock", po="PO-X"))
            for n in range(reached.cursor + 1, reached.cursor + 1_001)
        )
        last = reached.cursor + 1_000
        body = msgspec.json.encode(wire.Page(feed="bench", cursor=last, last=last, changes=changes))
        reached = mirror.apply(store, msgspec.json.decode(body, type=wire.Page), reached=reached)
        moved[0] = reached.cursor


def show(name: str, times: list[float]) -> float:
    """Print p50, p99 and the largest; give p50."""
    cuts = statistics.quantiles(times, n=100)
    print(f"{name:34s} p50 {statistics.median(times):7.3f} ms   p99 {cuts[98]:7.3f} ms   max {max(times):7.3f} ms")
    return statistics.median(times)


def main() -> None:
    """Fill a folder, time, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--serials", type=int, default=1_000_000)
    parser.add_argument("--lines", type=int, default=10_000)
    parser.add_argument("--scans", type=int, default=2_000)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        store = open_station(folder, clock=lambda: datetime.now(UTC))
        fill(store, chosen.lines, chosen.serials)
        print(f"{chosen.lines:,} lines, {chosen.serials:,} known serials, {chosen.scans:,} scans")
        scan, commit = scanning(store, chosen.lines, 0), bare(folder)
        timed(scan, 50)
        reference = show("bare commit", timed(commit, chosen.scans))
        scan = scanning(store, chosen.lines, 1_000)
        p50 = show("scan -> committed verdict", timed(scan, chosen.scans))
        print(f"{'above the bare commit':34s} p50 {p50 - reference:7.3f} ms")
        stop, moved = threading.Event(), [0]
        thread = threading.Thread(target=pull, args=(store, stop, moved))
        thread.start()
        scan = scanning(store, chosen.lines, 100_000)
        show("scan while a pull runs, 20 a second", timed(scan, chosen.scans // 5, pause_s=0.05))
        stop.set()
        thread.join()
        print(f"{moved[0]:,} rows pulled meanwhile")
        store.close()


if __name__ == "__main__":
    main()
