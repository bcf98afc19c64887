"""The sheet of command barcodes to hang up, and the card to wear: one barcode a line, 40 mm apart."""

from pathlib import Path

from bridge.labels.sheet import LANYARD, SECTIONS, Entry, Section
from bridge.ui.paper import CENTRE, GREY, HEIGHT_MM, RIGHT, WIDTH_MM, Paper

APART_MM = 40.0
MARGIN_MM = 12.0
INNER_MM = WIDTH_MM - 2 * MARGIN_MM
HEAD_MM = 30.0
BARS_LEFT_MM, BARS_WIDTH_MM, BARS_HIGH_MM = 113.0, 85.0, 18.0
TILE_MM = 17.0
RULER_MM = 50.0
CARD_WIDTH_MM, CARD_HIGH_MM = WIDTH_MM / 2, HEIGHT_MM / 2
CARD_HEAD_MM, CARD_MARGIN_MM = 23.0, 9.0
ON_FRONT = 3


def write_sheet(file: Path) -> int:
    """Write the sheet as a PDF; the number of its pages. PrinterError."""
    with Paper(file, title="Command barcodes") as paper:
        for number, section in enumerate(SECTIONS, start=1):
            if number > 1:
                paper.next_page()
            _head(paper, section, f"{number} / {len(SECTIONS)}")
            _rows(paper, section)
            _foot(paper)
    return len(SECTIONS)


def write_lanyard(file: Path) -> int:
    """Write a page with two cards, each to be folded to A6; the number of pages. PrinterError."""
    with Paper(file, title="Command card") as paper:
        for top in (0.0, CARD_HIGH_MM):
            _card(paper, top)
        paper.line((0, CARD_HIGH_MM), (WIDTH_MM, CARD_HIGH_MM), dashed=True)
    return 1


def _head(paper: Paper, section: Section, page: str) -> None:
    paper.text("Command barcodes", (MARGIN_MM, 9, INNER_MM, 5), size_mm=4.2, weight=600, color=GREY)
    paper.text(page, (MARGIN_MM, 9, INNER_MM, 5), size_mm=4.2, weight=600, color=GREY, align=RIGHT)
    wide = paper.text(section.title, (MARGIN_MM, 14.5, INNER_MM, 11), size_mm=9.5, weight=700)
    rest = (MARGIN_MM + wide + 6, 15.6, INNER_MM - wide - 6, 11)
    paper.text(section.hint, rest, size_mm=4.6)
    paper.line((MARGIN_MM, HEAD_MM - 2), (WIDTH_MM - MARGIN_MM, HEAD_MM - 2), bold=True)


def _rows(paper: Paper, section: Section) -> None:
    top = HEAD_MM
    for place, entry in enumerate(section.entries):
        if place:
            _rule(paper, top)
        _command(paper, entry, top)
        top += APART_MM
    for place in range(0, len(section.numbers), 2):
        _rule(paper, top)
        for column, entry in enumerate(section.numbers[place : place + 2]):
            _number(paper, entry, MARGIN_MM + column * INNER_MM / 2, top)
        top += APART_MM


def _rule(paper: Paper, top: float) -> None:
    paper.line((MARGIN_MM, top), (WIDTH_MM - MARGIN_MM, top))


def _command(paper: Paper, entry: Entry, top: float) -> None:
    middle = top + APART_MM / 2
    paper.icon(entry.icon, (MARGIN_MM, middle - TILE_MM / 2, TILE_MM, TILE_MM))
    left, wide = MARGIN_MM + TILE_MM + 6, BARS_LEFT_MM - MARGIN_MM - TILE_MM - 7
    paper.text(entry.word, (left, middle - 11, wide, 12), size_mm=12, weight=700)
    paper.words(entry.meaning, (left, middle + 3, wide, 14), size_mm=4.8)
    _bars(paper, entry, (BARS_LEFT_MM, middle - 11, BARS_WIDTH_MM, BARS_HIGH_MM))


def _number(paper: Paper, entry: Entry, left: float, top: float) -> None:
    middle = top + APART_MM / 2
    paper.text(entry.word, (left, middle - 13, 38, 18), size_mm=17, weight=700)
    paper.text(entry.meaning, (left, middle + 5, 38, 7), size_mm=5.2)
    _bars(paper, entry, (left + 36, middle - 11, 54, BARS_HIGH_MM))


def _bars(paper: Paper, entry: Entry, box: tuple[float, float, float, float]) -> None:
    """Bars with what they hold below them, which the eye may compare and no scanner reads."""
    left, top, width, high = box
    paper.symbol(entry.code, box)
    paper.text(entry.code, (left, top + high + 1, width, 4.5), size_mm=3.6, weight=500, mono=True, align=CENTRE)


def _foot(paper: Paper) -> None:
    low = HEIGHT_MM - 12
    right = WIDTH_MM - MARGIN_MM
    paper.text("Print at actual size, on white paper.", (MARGIN_MM, low - 3, 100, 5), size_mm=3.6, color=GREY)
    paper.line((right - RULER_MM, low), (right, low))
    for end in (right - RULER_MM, right):
        paper.line((end, low - 1.5), (end, low + 1.5))
    paper.text("50 mm", (right - RULER_MM - 20, low - 3, 17, 5), size_mm=3.6, color=GREY, align=RIGHT)


def _card(paper: Paper, top: float) -> None:
    for side, entries in enumerate((LANYARD[:ON_FRONT], LANYARD[ON_FRONT:])):
        left = side * CARD_WIDTH_MM
        paper.frame((left + CARD_WIDTH_MM / 2 - 8, top + 7, 16, 4), round_mm=2)
        for place, entry in enumerate(entries):
            _worn(paper, entry, left + CARD_MARGIN_MM, top + CARD_HEAD_MM + place * APART_MM)
    _name(paper, top)
    paper.line((CARD_WIDTH_MM, top + 2), (CARD_WIDTH_MM, top + CARD_HIGH_MM - 2), dashed=True)


def _worn(paper: Paper, entry: Entry, left: float, top: float) -> None:
    wide = CARD_WIDTH_MM - 2 * CARD_MARGIN_MM
    paper.line((left, top - 2.5), (left + wide, top - 2.5))
    paper.icon(entry.icon, (left, top, 13, 13))
    paper.text(entry.word, (left + 17, top - 0.6, wide, 9), size_mm=9, weight=700)
    paper.text(entry.meaning, (left + 17, top + 8.4, wide - 17, 5), size_mm=3.7)
    paper.symbol(entry.code, (left, top + 16.5, wide, 16.5))


def _name(paper: Paper, top: float) -> None:
    left, low = CARD_WIDTH_MM + CARD_MARGIN_MM, top + CARD_HIGH_MM - 14
    wide = CARD_WIDTH_MM - 2 * CARD_MARGIN_MM
    paper.line((left, low), (left + wide, low))
    paper.text("Name", (left, low + 1, wide, 5), size_mm=3.7, color=GREY)
    paper.text("Cut across, then fold in half", (left, low + 1, wide, 5), size_mm=3.2, color=GREY, align=RIGHT)
