from itertools import combinations

import pytest

from bridge.labels.drawn import QUIET_MODULES, Box, Face, Layout, Stock, fit
from bridge.labels.label import Label
from bridge.labels.layout import NOT_WRITABLE, TOO_LONG
from bridge.labels.zpl import placed

NAME = "Wireless scanner with cradle, charging cable and a case, black"
FULL = Label(
    title="AB-1042-BLK",
    name=NAME,
    code="4F2K99120001",
    text="4F2K99120001",
    foot=("PO-1001", "3 Nov 2026"),
    mark="Typed",
    notice="Set aside: other item",
)
STOCKS = [
    Stock(width, height, dpi)
    for width, height in ((40, 20), (51, 25), (57, 32), (76, 51), (102, 51), (102, 152), (170, 300))
    for dpi in (203, 300)
]


def inside(layout: Layout, box: Box) -> bool:
    return box.x >= 0 and box.y >= 0 and box.x + box.width <= layout.width and box.y + box.height <= layout.height


def overlap(one: Box, other: Box) -> bool:
    return (
        one.x < other.x + other.width
        and other.x < one.x + one.width
        and one.y < other.y + other.height
        and other.y < one.y + one.height
    )


@pytest.mark.parametrize("stock", STOCKS, ids=str)
def test_everything_stands_on_the_label_and_nothing_on_the_bars(stock: Stock) -> None:
    layout = placed(FULL, stock=stock)
    (bars,) = layout.bars
    boxes = [line.box for line in layout.lines]
    assert all(inside(layout, box) for box in (*boxes, *layout.grounds, bars.box))
    assert [box for box in (*boxes, *layout.grounds) if overlap(box, bars.box)] == []


@pytest.mark.parametrize("stock", STOCKS, ids=str)
def test_lines_do_not_run_into_each_other(stock: Stock) -> None:
    lines = [line for line in placed(FULL, stock=stock).lines if line.text != "3 Nov 2026"]
    assert [(a.text, b.text) for a, b in combinations(lines, 2) if overlap(a.box, b.box)] == []


@pytest.mark.parametrize("stock", STOCKS, ids=str)
def test_bars_are_high_enough_whole_dots_wide_and_have_white_at_both_sides(stock: Stock) -> None:
    layout = placed(FULL, stock=stock)
    (bars,) = layout.bars
    assert bars.box.width == len(bars.row) * bars.module
    assert bars.box.x >= QUIET_MODULES * bars.module
    assert layout.width - bars.box.x - bars.box.width >= QUIET_MODULES * bars.module
    assert bars.module / stock.dpi * 25.4 > 0.18
    assert bars.box.height / stock.dpi * 25.4 >= 4


def test_the_serial_is_whole_on_every_label() -> None:
    for stock in STOCKS:
        assert [line.text for line in placed(FULL, stock=stock).lines if line.face is Face.CODE] == ["4F2K99120001"]


@pytest.mark.parametrize("serial", ["X" * 40, "X" * 100, "W" * 300])
def test_a_serial_too_long_for_bars_is_written_out_and_says_so(serial: str) -> None:
    layout = placed(Label(title="AB-1", name=NAME, code=serial, text=serial, foot=("PO-1", "")), stock=Stock())
    assert layout.bars == ()
    assert TOO_LONG in [line.text for line in layout.lines]
    rows = [line for line in layout.lines if line.face is Face.CODE]
    assert "".join(line.text for line in rows) == serial
    assert all(inside(layout, line.box) for line in rows)


def test_a_serial_that_no_barcode_can_hold_is_written_out_and_says_so() -> None:
    layout = placed(Label(title="AB-1", code="SN-Ä", text="SN-Ä"), stock=Stock())
    assert layout.bars == ()
    assert [line.text for line in layout.lines] == ["AB-1", NOT_WRITABLE, "SN-Ä"]


@pytest.mark.parametrize("serial", ["", "7", "4F2K99120001", "X" * 60])
def test_even_the_smallest_label_keeps_everything_inside(serial: str) -> None:
    label = Label(title="AB-1042-BLK", name=NAME, code=serial, text=serial, mark="Typed", notice="Set aside: extra")
    for dpi in (203, 300):
        layout = placed(label, stock=Stock(25, 15, dpi))
        boxes = [line.box for line in layout.lines] + [bars.box for bars in layout.bars]
        assert [box for box in boxes if not inside(layout, box)] == []


def test_what_matters_least_goes_first_on_a_small_label() -> None:
    shown = {line.text for line in placed(FULL, stock=Stock(40, 20)).lines}
    assert {"AB-1042-BLK", "4F2K99120001", "Typed", "Set aside: other item"} <= shown
    assert "PO-1001" not in shown


def test_a_long_name_ends_in_an_ellipsis_after_a_whole_word() -> None:
    layout = placed(Label(title="AB-1", name="word, " * 60, code="SN1", text="SN1"), stock=Stock())
    assert [line.text for line in layout.lines if line.text.startswith("word")][-1].endswith("word…")


def test_a_text_is_set_smaller_before_it_is_cut() -> None:
    assert fit("ABCDEFGH", width=100, size=20) == ("ABCDEFGH", 20)
    assert fit("ABCDEFGHIJ", width=100, size=20) == ("ABCDEFGHIJ", 16)
    text, size = fit("ABCDEFGHIJKLMNOPQRST", width=100, size=20)
    assert (text, size) == ("ABCDEFGHIJKL…", 12)
