"""A person's badge on paper."""

import itertools
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bridge.labels.address import stock_of
from bridge.labels.badge_card import CARD, BadgeCard, lay_out_badge
from bridge.labels.code128 import row_of
from bridge.labels.drawn import QUIET_MODULES, Stock
from bridge.labels.printer import LABEL
from bridge.options.settings import Settings
from bridge.paperwork import BADGE_CARD, KINDS, printable, setup_of
from bridge.ui import paper_print
from bridge.ui.fonts import load_fonts
from tests.rendered import pages, texts

CODE = "XJXIDBCDEFGHIJKLNOPRSTUVX"
BEN = BadgeCard(3, "Ben", CODE, "3 Nov 2026", approves=True)
LONG = BadgeCard(4, "Maria de los Ángeles Wojciechowska-Kowa", CODE, "3 Nov 2026")
STOCKS = (CARD, stock_of(203), stock_of(300), Stock(100, 50, 203))


@pytest.fixture(autouse=True)
def fonts(qtbot: QtBot) -> None:
    assert qtbot
    load_fonts()


def drawn(card: BadgeCard, folder: Path, stock: Stock) -> list[str]:
    """What a reader finds on the card."""
    paper_print.write_pdf(printable(card), folder / "card.pdf", stock=stock)
    (page,) = pages(folder / "card.pdf", dpi=stock.dpi)
    return texts(page)


@pytest.mark.parametrize("stock", STOCKS, ids=str)
@pytest.mark.parametrize("card", [BEN, LONG], ids=lambda card: card.name)
def test_the_code_is_read_back_from_the_dots_of_the_printer(tmp_path: Path, card: BadgeCard, stock: Stock) -> None:
    assert drawn(card, tmp_path, stock) == [CODE]


@pytest.mark.parametrize("stock", STOCKS, ids=str)
@pytest.mark.parametrize("card", [BEN, LONG], ids=lambda card: card.name)
def test_nothing_leaves_the_card_and_the_bars_have_their_white(card: BadgeCard, stock: Stock) -> None:
    layout = lay_out_badge(card, stock=stock, symbol=row_of)
    (bars,) = layout.bars
    white = QUIET_MODULES * bars.module
    assert bars.box.x >= white
    assert bars.box.x + bars.box.width + white <= stock.width
    tops = sorted(
        {(line.box.y, line.box.y + line.box.height) for line in layout.lines}
        | {(bars.box.y, bars.box.y + bars.box.height)}
    )
    assert all(high <= low for (_, high), (low, _) in itertools.pairwise(tops))
    assert tops[-1][1] <= stock.height


def test_the_code_stands_in_bars_alone() -> None:
    layout = lay_out_badge(BEN, stock=CARD, symbol=row_of)
    assert CODE not in "".join(line.text for line in layout.lines)
    assert [line.text for line in layout.lines][:2] == ["Ben", "Approver"]


@pytest.mark.parametrize(
    ("options", "target", "stock"),
    [
        ({}, "pdf:papers", CARD),
        ({"print_label_target": "zpl:zebra"}, "pdf:papers", CARD),
        ({"print_label_target": "zpl:zebra", "print_label_width_mm": 102}, "zpl:zebra", Stock(102, 51, 203)),
        ({"print_label_target": "zpl:zebra", "print_address_target": "zpl:other"}, "zpl:other", stock_of(203)),
        ({"print_label_target": "pdf:/srv/labels"}, "pdf:/srv/labels", CARD),
    ],
)
def test_it_goes_to_the_first_printer_with_room_for_its_bars(
    options: dict[str, str], target: str, stock: Stock
) -> None:
    setup = setup_of(BADGE_CARD, Settings(**options), papers=Path("papers"))  # type: ignore[arg-type]  # by name
    assert (setup.target, setup.stock) == (target, stock)


def test_no_badge_can_wait_in_a_file() -> None:
    assert LABEL in KINDS
    assert BadgeCard not in KINDS.values()
