"""What the table of lines costs at ten thousand lines: `python -m bench.table`."""

import os
import statistics
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from bridge.receive.page import ScanPage
from bridge.ui.banner_content import Banner, BannerState, Counter
from bridge.ui.content import Header, LineRow, Mode, ScanRow, ScanView, Shape
from bridge.ui.fonts import load_fonts
from bridge.ui.skin import Skin
from bridge.ui.theme import LIGHT, palette, style_sheet

LINES = 10_000
ROUNDS = 200
MS = 1_000


def line(place: int, *, now: int = 0, active: bool = False) -> LineRow:
    """A line of the document."""
    sku, name, upc = f"SKU-{place:05}", f"Part number {place}, boxed", f"{place:012}"
    return LineRow(sku, name, upc, serial=True, ordered=12, before=0, now=now, left=12 - now, active=active)


def view(lines: tuple[LineRow, ...] | None, *changed: LineRow, answer: int = 0) -> ScanView:
    """What a scan makes the page show."""
    banner = Banner(
        BannerState.ACCEPT,
        "COUNTED",
        "Serial accepted",
        "Scan the next item",
        counter=Counter(answer, "of 12"),
        answer=answer,
    )
    scans = tuple(ScanRow(f"CM{answer + place:08}", "serial accepted", "10:42:07", Shape.ACCEPT) for place in range(10))
    return ScanView(
        Header(Mode.RECEIVE, "PO-1001", 1),
        banner,
        lines,
        scans,
        received=answer,
        ordered=12 * LINES,
        complete=0,
        total=LINES,
        changed=changed,
    )


def timed(what: str, act: Callable[[int], None], rounds: int = ROUNDS) -> None:
    """Do it, and print p50, p99 and the longest in milliseconds."""
    taken = []
    for turn in range(rounds):
        start = time.perf_counter()
        act(turn)
        taken.append((time.perf_counter() - start) * MS)
    taken.sort()
    p99 = taken[min(len(taken) - 1, round(len(taken) * 0.99))]
    print(f"{what:46} p50 {statistics.median(taken):7.2f}  p99 {p99:7.2f}  max {taken[-1]:7.2f} ms")


def measure(app: QApplication) -> None:
    """Every figure on one page of 1280 by 800."""
    page = ScanPage(skin=Skin(LIGHT))
    page.resize(1280, 760)
    page.show()
    app.processEvents()
    rows = tuple(line(place) for place in range(LINES))
    other = tuple(line(place + LINES) for place in range(LINES))

    def show(turn: int) -> None:
        page.give(view(other if turn % 2 else rows))
        app.processEvents()
        page.table.viewport().repaint()

    timed(f"show {LINES:,} lines of another document", show, 20)
    page.give(view(rows))
    timed(f"give the same {LINES:,} lines again", lambda _turn: page.give(view(rows)), 20)
    measure_scans(page)


def measure_scans(page: ScanPage) -> None:
    """What happens between two scans."""
    bar = page.table.verticalScrollBar()

    def one_scan(turn: int) -> None:
        place = turn * 37 % LINES
        page.give(view(None, line(place, now=1, active=True), answer=turn + 1))
        page.repaint()

    def scroll(turn: int) -> None:
        bar.setValue(turn * bar.maximum() // ROUNDS)
        page.table.viewport().repaint()

    timed("one scan: one row, banner, last scans, painted", one_scan)
    timed("repaint what is seen of the table", lambda _turn: page.table.viewport().repaint())
    timed("scroll anywhere and paint", scroll)
    timed("change one row, nothing painted", lambda turn: page.lines.change([line(5, now=turn % 2)]))


if __name__ == "__main__":
    application = QApplication([])
    application.setStyle("Fusion")
    application.setPalette(palette(LIGHT))
    application.setStyleSheet(style_sheet(LIGHT))
    load_fonts()
    measure(application)
