"""The label on a box that says where it goes."""

import re
from itertools import combinations
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bridge.labels.address import AddressLabel, lay_out_address, stock_of
from bridge.labels.code128 import row_of
from bridge.labels.drawn import QUIET_MODULES, Box, Face, Layout
from bridge.labels.zpl import zpl
from bridge.paperwork import printable
from bridge.ui import paper_print
from bridge.ui.fonts import load_fonts
from tests.rendered import pages, texts
from tests.ship import slips

FULL, BARE, LONG = slips.ADDRESSES
LABELS = slips.ADDRESSES


@pytest.fixture(autouse=True)
def fonts(qtbot: QtBot) -> None:
    assert qtbot
    load_fonts()


def laid_out(label: AddressLabel, dpi: int = 203) -> Layout:
    return lay_out_address(label, stock=stock_of(dpi), symbol=row_of)


def overlap(one: Box, other: Box) -> bool:
    return (
        one.x < other.x + other.width
        and other.x < one.x + one.width
        and one.y < other.y + other.height
        and other.y < one.y + one.height
    )


@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize("label", LABELS, ids=lambda label: label.order)
def test_order_and_tracking_are_read_back_from_the_dots_of_the_printer(
    tmp_path: Path, label: AddressLabel, dpi: int
) -> None:
    paper_print.write_pdf(printable(label), tmp_path / "label.pdf", stock=stock_of(dpi))
    (page,) = pages(tmp_path / "label.pdf", dpi=dpi)
    assert texts(page) == [code for code in (label.tracking, label.order) if code]
    assert (round(page.width() / dpi, 1), round(page.height() / dpi, 1)) == (4.0, 6.0)


@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize("label", LABELS, ids=lambda label: label.order)
def test_nothing_leaves_the_label_or_runs_into_something_else(label: AddressLabel, dpi: int) -> None:
    layout = laid_out(label, dpi)
    boxes = [line.box for line in layout.lines] + [bars.box for bars in layout.bars] + list(layout.grounds)
    for box in boxes:
        assert box.x >= 0
        assert box.y >= 0
        assert box.x + box.width <= layout.width
        assert box.y + box.height <= layout.height
    assert [pair for pair in combinations(boxes, 2) if overlap(*pair)] == []
    for bars in layout.bars:
        assert bars.box.x >= QUIET_MODULES * bars.module
        assert bars.box.width == len(bars.row) * bars.module


def test_where_it_goes_is_the_largest_on_it() -> None:
    layout = laid_out(FULL)
    address = [line for line in layout.lines if line.text in FULL.ship_to]
    assert [line.text for line in address] == list(FULL.ship_to)
    others = [line.size for line in layout.lines if line not in address]
    assert min(line.size for line in address) >= max(others)


def test_it_says_who_sends_which_box_it_is_and_how_it_goes() -> None:
    assert {"From", "Dallas", "Box 1 of 2", "UPS Ground", "1Z5R88910390012345", "Order", "SO-24055"} <= {
        line.text for line in laid_out(FULL).lines
    }


def test_what_is_not_known_leaves_no_trace() -> None:
    assert [line.text for line in laid_out(BARE).lines] == ["Box 1 of 1", "Ship to", "Ana", "Order", "SO-1"]


def test_it_claims_to_be_no_postage() -> None:
    said = " ".join(line.text for label in LABELS for line in laid_out(label).lines).lower()
    assert not re.search(r"postage|paid|stamp|permit", said)


@pytest.mark.parametrize("tracking", ["9" * 90, "PAKET-ÄÖ-12"])
def test_a_tracking_number_without_bars_is_there_as_text(tracking: str) -> None:
    layout = laid_out(AddressLabel("SO-1", ("Ana",), tracking=tracking))
    assert [bars.text for bars in layout.bars] == ["SO-1"]
    assert any(line.face is Face.CODE and line.text == tracking for line in layout.lines)


def test_an_address_of_any_length_has_room() -> None:
    lines = tuple(f"Line {number} of a long address" for number in range(30))
    layout = laid_out(AddressLabel("SO-1", lines, tracking="12345678"))
    below = min(bars.box.y for bars in layout.bars)
    assert all(line.box.y < below for line in layout.lines if line.text in lines)
    assert sum(line.text in lines for line in layout.lines) > 8


def test_a_zpl_printer_gets_both_barcodes_and_every_line() -> None:
    layout = laid_out(FULL)
    made = zpl(layout).decode()
    assert made.count("^BCN") == 2
    assert made.count("^XA") == made.count("^XZ") == 1
    assert f"^PW{layout.width}" in made
    assert all(f"^FD{line.text}^FS" in made for line in layout.lines)
    assert "^GB732,3,3^FS" in made
