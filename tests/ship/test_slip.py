"""The packing slip: where everything stands, and that every serial on it can be scanned."""

from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from bridge.labels.code128 import row_of
from bridge.labels.deliver import Printable
from bridge.labels.drawn import QUIET_MODULES, Box, Face, Layout, Stock
from bridge.paperwork import printable
from bridge.serials.facts import Item
from bridge.session.order import BoxState
from bridge.ship.model import Part, Slip
from bridge.ship.slip import lay_out_slip
from bridge.ui import paper_print
from bridge.ui.fonts import load_fonts
from tests.rendered import pages, texts
from tests.ship import slips

A4, LETTER = Stock(210, 297), Stock(215.9, 279.4)
SHEETS = [A4, LETTER, Stock(148, 210), Stock(210, 297, 600)]
ORDER = "SO-24055"


@pytest.fixture(autouse=True)
def fonts(qtbot: QtBot) -> None:
    assert qtbot
    load_fonts()


def laid_out(made: Slip, stock: Stock = A4) -> tuple[Layout, ...]:
    return lay_out_slip(made, stock=stock, symbol=row_of)


def read(made: Slip, file: Path, *, stock: Stock = A4, dpi: int = 203) -> list[list[str]]:
    """The barcodes of each page as a scanner finds them on paper."""
    paper_print.write_pdf(printable(made), file, stock=stock)
    return [texts(page) for page in pages(file, dpi=dpi)]


def words(layout: Layout) -> list[str]:
    return [line.text for line in layout.lines]


def every_word(made: Slip) -> list[str]:
    return [text for layout in laid_out(made) for text in words(layout)]


def overlap(one: Box, other: Box) -> bool:
    return (
        one.x < other.x + other.width
        and other.x < one.x + one.width
        and one.y < other.y + other.height
        and other.y < one.y + one.height
    )


def test_fifty_serials_are_read_back_from_the_dots_of_a_203_dpi_printer(tmp_path: Path) -> None:
    numbers = slips.serials(50)
    found = read(slips.of_serials(*numbers), tmp_path / "slip.pdf")
    assert len(found) == 2
    assert sorted(code for page in found for code in page) == sorted((ORDER, *numbers))


@pytest.mark.parametrize("stock", [LETTER, Stock(148, 210)], ids=str)
def test_other_sheets_are_read_back_too(tmp_path: Path, stock: Stock) -> None:
    numbers = slips.serials(20, seed=7)
    found = read(slips.of_serials(*numbers), tmp_path / "slip.pdf", stock=stock)
    assert sorted(code for page in found for code in page) == sorted((ORDER, *numbers))


def test_a_printer_of_this_computer_gets_bars_of_its_own_dots(tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "slip.pdf"))
    numbers = slips.serials(12)
    paper_print.draw_on(printer, printable(slips.of_serials(*numbers)), stock=A4)
    (page,) = pages(tmp_path / "slip.pdf", dpi=600)
    assert sorted(texts(page)) == sorted((ORDER, *numbers))


def test_what_there_is_to_say_is_said() -> None:
    said = every_word(slips.whole())
    assert said[:2] == ["Packing slip", ORDER]
    assert {*slips.SHIP_TO, "Ridge Line Cabs", "23 Nov 2026, 10:44", "Dallas, Dock 3", "Ana R."} <= set(said)
    assert "12 units in 2 boxes" in said
    assert " ".join(text for text in said if text in slips.NOTE and len(text) > 3) == slips.NOTE
    assert {"Box 1 of 2", "2.48 kg", "UPS Ground", "1Z5R88910390012345", "Box 2 of 2", "3.12 kg"} <= set(said)
    assert "1 × CAM-2, 5 × MNT-1, 2 × BAT-90" in said  # noqa: RUF001  a count


def test_what_stays_open_is_a_bar_across_the_page_with_a_row_for_each_item() -> None:
    (page, *_) = laid_out(slips.whole())
    notice = next(line for line in page.lines if line.white)
    assert notice.text == "Stays open: 5 units"
    below = [line.text for line in page.lines if 0 < line.box.y - notice.box.y < A4.dots(18)]
    assert below == ["1", "MNT-1", "Mount", "4", "CHG-7", "Charger 12 V"]
    assert not any(line.white for layout in laid_out(slips.of_serials("SN0001")) for line in layout.lines)


def test_a_serial_that_was_typed_is_marked_and_its_box_is_named_where_there_are_several() -> None:
    said = every_word(slips.whole())
    assert said[said.index("KEYED-0001") + 1] == "typed, box 2"
    assert said[said.index("CM4821300000Q0") + 1] == "box 1"
    alone = slips.slip(slips.order(Part(slips.CAM, 1, 0, 1, slips.packed("CAM-2", "KEYED-1", entered="typed"))))
    assert "typed" in every_word(alone)
    assert "box 1" not in every_word(alone)


def test_a_kit_stands_over_its_components_each_in_its_own_group() -> None:
    said = every_word(slips.whole())
    kit = said[said.index("2 kits") :]
    assert kit[:4] == ["2 kits", "KIT-DASH", "Dash camera kit", "Kit 1 of 2"]
    assert kit.index("BT90-0091827") < kit.index("Kit 2 of 2") < kit.index("BT90-0091831")


def test_a_line_of_which_nothing_went_and_a_kit_without_any_part_are_not_listed() -> None:
    kit = Part(slips.BATTERY, 1, kit="KIT-DASH")
    parts = (Part(slips.CAM, 1, 0, 1, slips.packed("CAM-2", "SN1")), Part(slips.MOUNT, 4), Part(slips.KIT, 1), kit)
    said = every_word(slips.slip(slips.order(*parts)))
    assert "CAM-2" in said
    assert {"MNT-1", "KIT-DASH", "BAT-90"} & set(said) == set()


def test_a_part_of_a_line_says_of_how_many() -> None:
    said = every_word(slips.whole())
    assert said[said.index("3 of 6") + 1] == "MNT-1"


def test_what_is_packed_and_not_shipped_says_so() -> None:
    assert "Not shipped yet" in every_word(replace(slips.whole(), at=""))


def test_every_page_says_which_of_how_many_it_is_and_of_what() -> None:
    layouts = laid_out(slips.whole(200))
    assert len(layouts) > 3
    for number, layout in enumerate(layouts, 1):
        assert words(layout)[-2:] == [f"Order {ORDER}", f"Page {number} of {len(layouts)}"]
    assert all(words(layout)[0] == f"Packing slip {ORDER}, continued" for layout in layouts[1:])
    assert words(layouts[1])[1] == "CAM-2, continued"


@pytest.mark.parametrize("stock", SHEETS, ids=str)
def test_nothing_leaves_the_page_or_runs_into_something_else(stock: Stock) -> None:
    for layout in laid_out(slips.whole(60), stock):
        boxes = [line.box for line in layout.lines] + [bars.box for bars in layout.bars]
        assert [box for box in boxes if not _inside(layout, box)] == []
        crossed = [(a, b) for a in layout.bars for b in layout.lines if overlap(a.box, b.box)]
        assert crossed == []
        over = [pair for pair in combinations(layout.bars, 2) if overlap(pair[0].box, pair[1].box)]
        assert over == []


def _inside(layout: Layout, box: Box) -> bool:
    return box.x >= 0 and box.y >= 0 and box.x + box.width <= layout.width and box.y + box.height <= layout.height


@pytest.mark.parametrize("stock", SHEETS, ids=str)
def test_bars_are_whole_dots_wide_with_white_at_both_sides(stock: Stock) -> None:
    for layout in laid_out(slips.of_serials(*slips.serials(30)), stock):
        for bars in layout.bars:
            quiet = QUIET_MODULES * bars.module
            assert bars.box.width == len(bars.row) * bars.module
            assert 0.19 <= bars.module / stock.dpi * 25.4 <= 0.4
            near = Box(bars.box.x - quiet, bars.box.y, bars.box.width + 2 * quiet, bars.box.height)
            assert _inside(layout, near)
            assert [other for other in layout.bars if other is not bars and overlap(other.box, near)] == []


@pytest.mark.parametrize("serial", ["SN-Ä12", "X" * 90])
def test_a_serial_without_bars_is_there_as_text(serial: str) -> None:
    (layout,) = laid_out(slips.of_serials(serial, "SN0001"))
    assert [bars.text for bars in layout.bars] == [ORDER, "SN0001"]
    assert any(line.face is Face.CODE and serial.startswith(line.text.rstrip("…")) for line in layout.lines)


def test_a_number_no_barcode_can_hold_and_a_product_nobody_knows_still_have_a_slip() -> None:
    unknown = Part(Item("OLD-1", "", requires_serial=False), 2, 0, 2, ())
    (layout,) = laid_out(slips.slip(slips.order(unknown, boxes=(), number="SO-Ä1")))
    assert layout.bars == ()
    assert {"SO-Ä1", "OLD-1", "2 units in 1 box", "Box 1 of 1"} <= set(words(layout))


def test_a_name_of_many_words_takes_as_many_rows_as_it_needs() -> None:
    long = Item("LONG-1", "word " * 60, requires_serial=False)
    rows = [text for text in every_word(slips.slip(slips.order(Part(long, 1, 0, 1)))) if text.startswith("word")]
    assert sum(row.count("word") for row in rows) == 60


@pytest.mark.parametrize("boxes", [1, 40])
def test_a_slip_of_many_boxes_names_each(boxes: int) -> None:
    held = tuple(BoxState(number, 1, 1) for number in range(1, boxes + 1))
    said = every_word(slips.slip(slips.order(Part(slips.CAM, 1, 0, 1), boxes=held)))
    assert [text for text in said if text.startswith("Box ")] == [f"Box {n} of {boxes}" for n in range(1, boxes + 1)]


def test_sheets_are_those_of_the_country() -> None:
    usual = {name: paper_print.paper_of(QLocale(name)) for name in ("en_US", "de_DE", "en_GB", "fr_CA", "es_MX")}
    letter, a4 = (215.9, 279.4), (210.0, 297.0)
    assert usual == {"en_US": letter, "de_DE": a4, "en_GB": a4, "fr_CA": letter, "es_MX": letter}


def test_paper_of_a_printer_too_small_for_a_sheet_is_not_used(tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "slip.pdf"))
    printer.setPageSize(paper_print.page_size(Stock(102, 152)))
    paper_print.draw_on(
        printer, Printable("A slip", "slip", lambda stock: laid_out(slips.whole(), stock), sheets=True), stock=LETTER
    )
    (page, *_) = pages(tmp_path / "slip.pdf", dpi=100)
    assert abs(page.width() - 850) <= 2
