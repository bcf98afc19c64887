"""A person's badge: name and barcode on a card for a holder, laid out in the printer's dots. PURE."""

from collections.abc import Callable
from dataclasses import dataclass

from bridge.labels.drawn import LINE, Bars, Box, Face, Layout, Line, Side, Stock, fit, module_dots

CARD = Stock(105.0, 74.0, 600)
"""What holders take: A7, lying."""
_MARGIN_MM, _GAP_MM = 4.0, 2.5
_SMALL_MM, _NAME_MM = 4.2, 11.0
_LOWEST_BARS_MM, _TALLEST_BARS_MM = 8.0, 24.0


@dataclass(frozen=True, slots=True)
class BadgeCard:
    """What stands on it. `number` tells it from other badges of the name, `code` is never written in letters."""

    number: int
    name: str
    code: str
    on: str
    approves: bool = False

    @property
    def role(self) -> str:
        """What its holder may do."""
        return "Approver" if self.approves else "Operator"

    @property
    def title(self) -> str:
        """For people: `Badge of Ben`."""
        return f"Badge of {self.name}"


def is_wide_enough(stock: Stock, *, row: str) -> bool:
    """Whether the bars have room on the stock."""
    return module_dots(row, stock=stock) > 0


def lay_out_badge(card: BadgeCard, *, stock: Stock, symbol: Callable[[str], str]) -> Layout:
    """Place the card: name, role, bars over the whole width, the day. `symbol` gives the modules of a text."""
    margin, gap, small = stock.dots(_MARGIN_MM), stock.dots(_GAP_MM), stock.dots(_SMALL_MM)
    width = stock.width - 2 * margin
    large = min(stock.dots(_NAME_MM), stock.height // 5)
    name, set_in = fit(card.name, width=width, size=large)
    below = stock.height - margin - _high(small)
    top = margin + _high(large)
    lines = (
        Line(name, Box(margin, margin, width, _high(large)), set_in, Face.STRONG),
        Line(card.role, Box(margin, top, width, _high(small)), small),
        Line("Who finds it: to the office, please.", Box(margin, below, width, _high(small)), small),
        Line(card.on, Box(margin, below, width, _high(small)), small, side=Side.RIGHT),
    )
    bars_top = top + _high(small) + gap
    room = below - gap - bars_top
    return Layout(stock.width, stock.height, (), lines, _bars(card.code, stock, symbol, (bars_top, room)))


def _bars(code: str, stock: Stock, symbol: Callable[[str], str], place: tuple[int, int]) -> tuple[Bars, ...]:
    """The symbol in the middle of its room, which begins at a height and is so high."""
    row, (top, room) = symbol(code), place
    module = module_dots(row, stock=stock)
    if not module or room < stock.dots(_LOWEST_BARS_MM):
        return ()
    wide, high = len(row) * module, min(room, stock.dots(_TALLEST_BARS_MM))
    box = Box((stock.width - wide) // 2, top + (room - high) // 2, wide, high)
    return (Bars(code, row, module, box),)


def _high(size: int) -> int:
    return round(size * LINE)
