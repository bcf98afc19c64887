"""How long a day's report takes among many busy days: `python -m bench.day [--days N] [--scans N]`."""

import argparse
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import insert

from bridge.report.day import told
from bridge.store.engine import Store, open_station
from bridge.store.tables import journal, sessions, units

FIRST = datetime(2026, 1, 5, 6, 0, tzinfo=UTC)
DOCUMENTS = 200
REFUSED_EVERY, UNDONE_EVERY = 20, 50
FACTS = '{"subject":"x"}' * 12


def day_of_work(number: int, scans: int) -> Iterator[tuple[list[dict[str, object]], ...]]:
    """Journal rows, sessions and units of one day."""
    start = FIRST + timedelta(days=number)
    first = number * scans + 1
    names = [f"PO-{number}-{one}" for one in range(DOCUMENTS)]
    at = [(start + timedelta(seconds=12 * 3600 * place / scans)) for place in range(scans)]
    texts = [f"{one:%Y-%m-%dT%H:%M:%S}.{one.microsecond // 1000:03d}Z" for one in at]
    yield (
        [row(first + place, texts[place], names[place % DOCUMENTS], place) for place in range(scans)],
        [
            dict[str, object](
                id=name, mode="receive", document=name, document_key=name, opened_at=texts[0], saved_at=texts[-1]
            )
            for name in names
        ],
        [
            unit(first + place, texts[place], names[place % DOCUMENTS], place)
            for place in range(scans)
            if place % REFUSED_EVERY
        ],
    )


def row(entry: int, at: str, document: str, place: int) -> dict[str, object]:
    """A row of the scan history."""
    bad = place % REFUSED_EVERY == 0
    return {
        "id": entry,
        "at": at,
        "station": "Dock 1",
        "operator": f"Operator {place % 6}",
        "source": "wedge",
        "text": f"SN{entry}",
        "mode": "receive",
        "document": document,
        "sku": "CAM-2",
        "serial": f"SN{entry}",
        "level": "reject" if bad else "accept",
        "code": "unknown_code" if bad else "undone" if place % UNDONE_EVERY == 1 else "serial_accepted",
        "message": "Serial accepted. Scan the next item.",
        "facts": FACTS,
    }


def unit(entry: int, at: str, document: str, place: int) -> dict[str, object]:
    """A unit that the row counted; some are taken back by the row after."""
    return {
        "session_id": document,
        "sku": "CAM-2",
        "sku_key": "CAM-2",
        "quantity": 1,
        "serial": f"SN{entry}",
        "serial_key": f"SN{entry}",
        "entered": "scanned",
        "port": "wedge",
        "operator": f"Operator {place % 6}",
        "at": at,
        "journal_id": entry,
        "withdrawn_by": entry + 1 if place % UNDONE_EVERY == 0 else None,
    }


def fill(store: Store, days: int, scans: int) -> None:
    """Busy days, one after the other."""
    for number in range(days):
        for history, some, counted in day_of_work(number, scans):
            with store.write() as connection:
                connection.execute(insert(journal), history)
                connection.execute(insert(sessions), some)
                connection.execute(insert(units), counted)


def main(folder: Path, *, days: int, scans: int) -> None:
    """Fill a folder and time the report of a day in the middle, and of an empty one."""
    store = open_station(folder, clock=lambda: FIRST)
    fill(store, days, scans)
    for word, number in (("first", 0), ("middle", days // 2), ("last", days - 1), ("empty", days + 3)):
        day = (FIRST + timedelta(days=number)).date()
        for _ in range(3):
            start = time.perf_counter()
            with store.read() as connection:
                found = told(connection, day, now=FIRST, zone=UTC)
            took = time.perf_counter() - start
        print(f"{word}: {found.tally.scans:,} scans, {found.tally.received:,} units in {took * 1000:.0f} ms")
    store.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--days", type=int, default=6)
    parser.add_argument("--scans", type=int, default=100_000, help="a day")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        main(Path(made), days=asked.days, scans=asked.scans)
