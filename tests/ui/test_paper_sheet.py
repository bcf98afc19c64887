from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from bridge.errors import PrinterError
from bridge.labels.sheet import LANYARD, NUMBERS, SECTIONS
from bridge.scan.commands import EXPLANATIONS, Command, barcode_text, command_of
from bridge.ui.fonts import load_fonts
from bridge.ui.paper_sheet import APART_MM, write_lanyard, write_sheet
from tests.rendered import DPI, Found, barcodes, pages

FINEST_MM = 0.5


@pytest.fixture(scope="module")
def sheet(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> list[QImage]:
    assert qapp
    load_fonts()
    file = tmp_path_factory.mktemp("sheet") / "sheet.pdf"
    assert write_sheet(file) == len(SECTIONS)
    return pages(file)


@pytest.fixture(scope="module")
def card(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> QImage:
    assert qapp
    load_fonts()
    file = tmp_path_factory.mktemp("card") / "card.pdf"
    assert write_lanyard(file) == 1
    (page,) = pages(file)
    return page


def mm(found: list[Found]) -> list[float]:
    return [(one.box[1] + one.box[3]) / 2 / DPI * 25.4 for one in found]


def test_every_command_and_number_is_read_back_at_203_dpi_where_it_should_stand(sheet: list[QImage]) -> None:
    expected = [[entry.code for entry in (*section.entries, *section.numbers)] for section in SECTIONS]
    assert [[one.text for one in barcodes(page)] for page in sheet] == expected


def test_the_sheet_has_all_commands_and_the_numbers_on_cards(sheet: list[QImage]) -> None:
    found = {one.text for page in sheet for one in barcodes(page)}
    assert {command_of(text) for text in found} - {None} == set(Command)
    assert sorted(int(text) for text in found if text.isdigit()) == [*range(1, 11), 12, 20, 24, 50, 100]


def test_commands_stand_one_a_line_40_mm_apart(sheet: list[QImage]) -> None:
    for page in sheet:
        places = mm([one for one in barcodes(page) if command_of(one.text)])
        assert all(low - high == pytest.approx(APART_MM, abs=0.5) for high, low in pairwise(places))


def test_modules_are_half_a_millimetre_or_more(sheet: list[QImage], card: QImage) -> None:
    widest = {"1": 46, "12": 46, "100": 68, "XJXOK": 90, "XJXSURPLUS": 145, "XJXFINISH": 134}
    seen = {one.text: one for page in (*sheet, card) for one in barcodes(page) if one.text in widest}
    assert seen.keys() == widest.keys()
    for text, one in seen.items():
        assert (one.box[2] - one.box[0]) / widest[text] / DPI * 25.4 > FINEST_MM * 0.97


def test_quiet_zones_are_white(sheet: list[QImage], card: QImage) -> None:
    for page in (*sheet, card):
        for one in barcodes(page):
            left, top, right, bottom = one.box
            quiet = 10 * 4 - 2
            beside = [*range(left - quiet, left - 2), *range(right + 3, right + quiet)]
            assert {page.pixelColor(x, (top + bottom) // 2).value() for x in beside} == {255}


def test_the_card_has_the_five_on_two_sides_40_mm_apart_twice(card: QImage) -> None:
    found = barcodes(card)
    front = [one for one in found if one.box[0] < card.width() / 2]
    back = [one for one in found if one.box[0] > card.width() / 2]
    assert [one.text for one in front] == ["XJXOK", "XJXNO", "XJXUNDO"] * 2
    assert [one.text for one in back] == ["XJXHOLD", "XJXFINISH"] * 2
    assert mm(front)[1] - mm(front)[0] == pytest.approx(APART_MM, abs=0.5)


def test_every_command_stands_in_one_place_with_its_explanation_and_a_picture() -> None:
    shown = [entry for section in SECTIONS for entry in section.entries]
    once = {entry.code: entry for entry in shown}
    assert once.keys() == {barcode_text(command) for command in Command}
    twice = [entry.word for entry in once.values() if shown.count(entry) > 1]
    assert twice == ["COUNT"], "which leads the pages of numbers too"
    assert all(once[barcode_text(command)].meaning == words for command, words in EXPLANATIONS.items())
    assert len({entry.icon for entry in once.values()}) == len(once)


def test_numbers_are_spelled_out() -> None:
    assert [(card.code, card.meaning) for card in NUMBERS][-4:] == [
        ("20", "twenty"),
        ("24", "twenty-four"),
        ("50", "fifty"),
        ("100", "one hundred"),
    ]
    assert [entry.word for entry in LANYARD] == ["OK", "NO", "UNDO", "HOLD", "FINISH"]


def test_a_sheet_that_cannot_be_written_says_so(tmp_path: Path, qapp: object) -> None:
    assert qapp
    with pytest.raises(PrinterError, match="cannot be written"):
        write_sheet(tmp_path / "gone" / "sheet.pdf")
    with pytest.raises(PrinterError, match="the disk refuses"):
        write_sheet(Path("/dev/full"))
