"""10,000 pasted serials for one line: verdicts and commit, beside the same number of bare INSERTs in one transaction.

A PO of 10,000 lines and 1,000,000 known serials. Run with `python -m bench.bulk [--serials N] [--rows N]`. Prints
seconds, and the longest time the window would not have answered.
"""

import argparse
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from bench.scan import PO, fill
from bridge.desk.service import Scanning
from bridge.ids import new_id
from bridge.options.saved import load
from bridge.receive.bulk import Bulk
from bridge.receive.service import Receiving
from bridge.scan.scan import TYPED, Scan
from bridge.serials.pasted import rows_of
from bridge.session.batch import Batch, Fate
from bridge.store.engine import open_station
from bridge.store.sqlite import connect
from bridge.store.tables import po_lines
from bridge.works import works

LINE = "SKU-7"


def bare(folder: Path, count: int) -> float:
    """Seconds of so many INSERTs in one transaction, with the station's driver and pragmas."""
    connection = connect(folder / "bare.db")
    connection.execute("CREATE TABLE bare (id INTEGER PRIMARY KEY, text TEXT)")
    begun = time.perf_counter()
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany("INSERT INTO bare (text) VALUES (?)", [(f"row {n}" * 10,) for n in range(count)])
    connection.execute("COMMIT")
    return time.perf_counter() - begun


def checked(bulk: Bulk, pasted: str) -> tuple[Batch, list[float]]:
    """A batch with all its verdicts, and how long each turn took."""
    batch, turns = Batch(rows_of(pasted), sku=LINE, entered="pasted"), []
    while not batch.checked:
        begun = time.perf_counter()
        bulk.check(batch, datetime.now(UTC))
        turns.append(time.perf_counter() - begun)
    return batch, turns


def show(name: str, batch: Batch, turns: list[float]) -> None:
    """Print what the check took and found."""
    found = ", ".join(f"{len(batch.of(fate)):,} {fate.value}" for fate in Fate)
    print(f"{name:34s} {sum(turns):6.2f} s   longest turn {max(turns) * 1_000:4.0f} ms   {found}")


def main() -> None:
    """Fill a folder, time, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--serials", type=int, default=1_000_000)
    parser.add_argument("--rows", type=int, default=10_000)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        store = open_station(folder, clock=lambda: datetime.now(UTC))
        fill(store, 10_000, chosen.serials)
        with store.write_mirror() as connection:
            connection.execute(po_lines.update().where(po_lines.c.sku_key == LINE).values(quantity=chosen.rows))
        print(f"{chosen.rows:,} rows, {chosen.serials:,} known serials")
        receiving = Receiving(Scanning(store, works(), policy=load, new_id=new_id, zone=UTC))
        receiving.scan(Scan(PO, "COM1", datetime.now(UTC)))
        bulk = Bulk(receiving)
        fresh = "\n".join(f"NEW{number:09d}X" for number in range(chosen.rows))
        batch, turns = checked(bulk, fresh)
        show("all verdicts, new serials", batch, turns)
        begun = time.perf_counter()
        outcome, left = bulk.keep(batch, Scan("XJXOK", TYPED, datetime.now(UTC)))
        print(f"{'keep, judged again, one commit':34s} {time.perf_counter() - begun:6.2f} s   {outcome.verdict.what}")
        print(f"{'bare INSERTs in one transaction':34s} {bare(folder, chosen.rows):6.2f} s")
        print(f"{len(left.rows):,} rows left")
        show("the same pasted again", *checked(bulk, fresh))
        known = "\n".join(f"OLD{number:09d}X" for number in range(chosen.rows))
        show("serials of stock", *checked(bulk, known))
        store.close()


if __name__ == "__main__":
    main()
