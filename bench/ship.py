"""Shipping: scan -> committed verdict beside a bare SQLite commit, and filter keystroke -> rows on the screen.

A catalogue of 10,000 items, 1,000,000 known serials and 100,000 orders, one of them with 500 lines. Run with
`python -m bench.ship [--serials N] [--orders N] [--packed N] [--only scans|filter] [--folder DIR]`. Prints p50 and
p99 in milliseconds, and what was aimed at.
"""

import argparse
import os
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from bench.scan import bare, fill, show, timed, upc
from bridge.desk.service import Scanning
from bridge.ids import new_id
from bridge.options.saved import load
from bridge.scan.scan import Scan
from bridge.serials.gtin import with_check_digit
from bridge.session.state import Desk, Mode, OrderTab
from bridge.ship.screen import ShipScreen
from bridge.ship.service import Shipping
from bridge.store.engine import STATION_FILE, Store, open_station
from bridge.sync import mirror, wire
from bridge.ui.around import Around
from bridge.ui.fonts import load_fonts
from bridge.ui.skin import Skin
from bridge.ui.theme import LIGHT
from bridge.works import works

ITEMS = 10_000
LARGE = "SO-LARGE"
LARGE_LINES = 500
PAGE = 1_000
ROUNDS = 4
ON_HOLD_EACH, SHIPPED_EACH, UNPAID_EACH, RUSH_EACH = 97, 5, 20, 50
FIRST_DAY = date(2026, 1, 1)
ABOVE_MS, KEYSTROKE_MS = 1.0, 50.0
TYPED = ("SO-1500", "customer 77", "SKU-4711", upc(4_711), "OLD000012345X", "lt")


def lines_of(n: int) -> tuple[int, ...]:
    """The items of an order, one to four."""
    return tuple((n * 7 + place * 131) % ITEMS for place in range(1 + n % 4))


def order(n: int) -> wire.Order:
    """An ordinary order; some are unpaid, on hold, in a hurry or gone."""
    status = "on_hold" if n % ON_HOLD_EACH == 0 else "shipped" if n % SHIPPED_EACH == 0 else "in_process"
    return wire.Order(
        order=f"SO-{100_000 + n}",
        customer=f"Customer {n * 31 % 20_000} Ltd",
        ordered_on=str(FIRST_DAY + timedelta(days=n // 300)),
        paid=n % UNPAID_EACH > 0,
        rush=n % RUSH_EACH == 0,
        status=status,
        ship_to="Line one|Street 5|12345 Town",
        carrier="UPS",
        lines=tuple(wire.OrderLine(sku=f"SKU-{item}", quantity=1) for item in lines_of(n)),
    )


def fill_orders(store: Store, count: int) -> float:
    """Pull the orders as pages of the feed; orders a second."""
    large = wire.Order(
        order=LARGE,
        customer="Everything Ltd",
        paid=True,
        lines=tuple(wire.OrderLine(sku=f"SKU-{item}", quantity=4) for item in range(LARGE_LINES)),
    )
    rows = [large, *(order(n) for n in range(count))]
    reached, begun = mirror.Stand("bench", 0, 0), time.perf_counter()
    for start, end in pairwise([*range(0, len(rows), PAGE), len(rows)]):
        changes = tuple(wire.Change(seq=seq, row=row) for seq, row in enumerate(rows[start:end], start + 1))
        reached = mirror.apply(
            store, wire.Page(feed="bench", cursor=end, last=len(rows), changes=changes), reached=reached
        )
    return len(rows) / (time.perf_counter() - begun)


class Shelf:
    """Hands out a serial in stock of an item, each once."""

    def __init__(self) -> None:
        self._taken: Counter[int] = Counter()

    def take(self, item: int) -> str:
        """The next one."""
        self._taken[item] += 1
        return f"OLD{item + (self._taken[item] - 1) * ITEMS:09d}X"


def packing(n: int, shelf: Shelf) -> Iterator[tuple[str, str]]:
    """The scans that ship an order, each with the answer it must get."""
    yield f"SO-{100_000 + n}", "document_opened"
    for item in lines_of(n):
        yield upc(item), "serial_wanted"
        yield shelf.take(item), "serial_accepted"
    yield with_check_digit(f"98{n:09d}"), "tracking_accepted"
    yield "XJXFINISH", "saved"


def packing_large(units: int, shelf: Shelf) -> Iterator[tuple[str, str]]:
    """Scans of the large order, which stays open."""
    yield LARGE, "document_opened"
    for place in range(units):
        item = place * 37 % LARGE_LINES
        yield upc(item), "serial_wanted"
        yield shelf.take(item), "serial_accepted"


def scanner(store: Store, scans: Iterator[tuple[str, str]], kinds: list[str]) -> Callable[[int], object]:
    """Scan the next code at the desk; the answers go to `kinds`."""
    desk = Scanning(store, works(), policy=load, new_id=new_id, zone=UTC)
    desk.scan(Scan("XJXSHIP", "COM1", datetime.now(UTC)))

    def scan(_: int) -> None:
        text, expected = next(scans)
        outcome = desk.scan(Scan(text, "COM1", datetime.now(UTC)), checked=True)
        if outcome.verdict.code != expected:
            raise SystemExit(f"{text}: {outcome.verdict}")
        kinds.append(expected)

    return scan


def measure_scans(store: Store, folder: Path, count: int, shelf: Shelf) -> None:
    """Ordinary orders from number to finish, then the large one."""
    open_orders = [n for n in range(count * 2) if all(n % each for each in (ON_HOLD_EACH, SHIPPED_EACH, UNPAID_EACH))]
    ordinary = [step for n in open_orders[:count] for step in packing(n, shelf)]
    large = list(packing_large(300, shelf))
    kinds: list[str] = []
    reference = show("bare commit", timed(bare(folder), len(ordinary)))
    times = timed(scanner(store, iter(ordinary), kinds), len(ordinary))
    aim(show("ordinary orders, scan -> committed", times) - reference, ABOVE_MS, "above the bare commit, p50")
    for kind in dict.fromkeys(kinds):
        show(f"  {kind}", [taken for taken, one in zip(times, kinds, strict=True) if one == kind])
    times = timed(scanner(store, iter(large), []), len(large))
    aim(show(f"an order of {LARGE_LINES} lines, the same", times) - reference, ABOVE_MS, "above the bare commit, p50")


def measure_filter(store: Store) -> None:
    """Type filters letter by letter into the list in front, until its rows are painted."""
    app = QApplication([])
    load_fonts()
    desk = Scanning(store, works(), policy=load, new_id=new_id, zone=UTC)
    desk.desk = Desk(mode=Mode.SHIP)
    screen = ShipScreen(Shipping(desk), skin=Skin(LIGHT), around=still())
    screen.resize(1280, 760)
    screen.show_first()
    screen.show()
    app.processEvents()

    def choose(text: str | None = None, tab: OrderTab | None = None) -> None:
        screen.choose(text=text, tab=tab)
        app.processEvents()
        screen.list_page.repaint()

    show("another tab -> rows painted", timed(lambda n: choose(tab=tuple(OrderTab)[n % 3]), 60))
    choose(tab=OrderTab.UNSHIPPED)
    keys = [text[:end] for text in TYPED for end in range(1, len(text) + 1)] * ROUNDS
    times = timed(lambda n: choose(text=keys[n]), len(keys))
    show("filter keystroke -> rows painted", times)
    aim(statistics.quantiles(times, n=100)[98], KEYSTROKE_MS, "a keystroke, p99")
    slowest = sorted(zip(times, keys, strict=True), reverse=True)[:3]
    print("slowest:", ", ".join(f"{text!r} {taken:.1f} ms" for taken, text in slowest))
    show("200 rows further down", timed(lambda n: Shipping(desk).list_page(n * 1_000), 50))


def still() -> Around:
    """Surroundings in which nothing happens."""
    return Around(
        clock=lambda: datetime.now(UTC),
        zone=UTC,
        entry=lambda _: None,
        sound=lambda _: None,
        wake=lambda: None,
        refresh=lambda: None,
        pull=lambda done: done(True),  # noqa: FBT003  as the worker calls it
    )


def aim(found: float, most: float, what: str) -> None:
    """Print a figure beside its aim."""
    print(f"{what:34s} {found:11.3f} ms   aim: under {most:g} ms: {'reached' if found < most else 'MISSED'}")


def main() -> None:
    """Fill a folder, time, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--serials", type=int, default=1_000_000)
    parser.add_argument("--orders", type=int, default=100_000)
    parser.add_argument("--packed", type=int, default=300)
    parser.add_argument("--only", choices=("scans", "filter"))
    parser.add_argument("--folder", type=Path, help="kept, and used again where it is filled")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = chosen.folder or Path(name)
        filled = (folder / STATION_FILE).exists()
        store = open_station(folder, clock=lambda: datetime.now(UTC))
        if not filled:
            fill(store, ITEMS, chosen.serials)
            print(f"{fill_orders(store, chosen.orders):,.0f} orders pulled a second")
        print(f"{ITEMS:,} items, {chosen.serials:,} known serials, {chosen.orders:,} orders")
        if chosen.only != "filter":
            measure_scans(store, folder, chosen.packed, Shelf())
        if chosen.only != "scans":
            measure_filter(store)
        store.close()


if __name__ == "__main__":
    main()
