"""The label on a box that says where it goes: 4 by 6 inch, laid out in the printer's dots. PURE.

It tells people and our own scanners, and pays for nothing: the carrier's label goes beside it.
"""

import textwrap
from collections.abc import Callable
from dataclasses import dataclass
from math import ceil

from bridge.labels.drawn import LINE, PROSE_EM, Bars, Box, Face, Layout, Line, Side, Stock, fit, module_dots

WIDTH_MM, HEIGHT_MM = 101.6, 152.4
MARGIN_MM = 5.0
_SENDER_MM, _CAPTION_MM, _PLACE_MM = 3.4, 3.4, 7.4
_LARGEST_MM, _SMALLEST_MM = 9.5, 3.4
_SHIP_TO_MM = 53.0
_CARRIER_MM, _NUMBER_MM = 6.0, 4.6
_TRACKING_BARS_MM, _ORDER_BARS_MM = 14.0, 14.0
_RULE_MM, _GAP_MM = 0.4, 2.0
_MOST_SENDER = 3


@dataclass(frozen=True, slots=True)
class AddressLabel:
    """What stands on it: `ship_to` and `sender` have a line each; any text but the order may be empty."""

    order: str
    ship_to: tuple[str, ...]
    sender: tuple[str, ...] = ()
    box: int = 1
    boxes: int = 1
    carrier: str = ""
    service: str = ""
    tracking: str = ""

    @property
    def title(self) -> str:
        """For people: `SO-2001, box 1 of 2`."""
        return f"{self.order}, box {self.box} of {self.boxes}"


def stock_of(dpi: int) -> Stock:
    """The only stock there is for it."""
    return Stock(WIDTH_MM, HEIGHT_MM, dpi)


def lay_out_address(label: AddressLabel, *, stock: Stock, symbol: Callable[[str], str]) -> Layout:
    """Place the label. `symbol` gives the modules of a text's Code 128, empty where it cannot be one."""
    return _Setting(label, stock, symbol).layout()


class _Setting:
    """One label being set, from the top down; the order's bars stand at the foot."""

    def __init__(self, label: AddressLabel, stock: Stock, symbol: Callable[[str], str]) -> None:
        self._label, self._stock, self._symbol = label, stock, symbol
        self._lines: list[Line] = []
        self._grounds: list[Box] = []
        self._bars: list[Bars] = []
        self._left = self._dots(MARGIN_MM)
        self._width = stock.width - 2 * self._left
        self._top = self._left

    def layout(self) -> Layout:
        self._head()
        self._rule()
        self._ship_to()
        self._carrier()
        self._order()
        return Layout(
            self._stock.width, self._stock.height, tuple(self._grounds), tuple(self._lines), tuple(self._bars)
        )

    def _dots(self, mm: float) -> int:
        return self._stock.dots(mm)

    def _high(self, size: int) -> int:
        return round(size * LINE)

    def _rule(self) -> None:
        self._top += self._dots(_GAP_MM)
        self._grounds.append(Box(self._left, self._top, self._width, max(2, self._dots(_RULE_MM))))
        self._top += self._dots(_GAP_MM)

    def _head(self) -> None:
        """The sender at the left, the box's place at the right."""
        size, large = self._dots(_SENDER_MM), self._dots(_PLACE_MM)
        place = f"Box {self._label.box} of {self._label.boxes}"
        wide = ceil(len(place) * PROSE_EM * large) + self._dots(2)
        right = Box(self._left + self._width - wide, self._top, wide, self._high(large))
        self._lines.append(Line(place, right, large, Face.STRONG, Side.RIGHT))
        top = self._top
        letters = max(8, int((self._width - wide) / (size * PROSE_EM)))
        sender = [part for line in self._label.sender for part in textwrap.wrap(line, letters)]
        for text in ("From", *sender[:_MOST_SENDER]) if sender else ():
            self._lines.append(Line(text, Box(self._left, top, self._width - wide, self._high(size)), size))
            top += self._high(size)
        self._top = max(top, self._top + self._high(large))

    def _ship_to(self) -> None:
        """As large as all of the address allows."""
        label, caption = self._label, self._dots(_CAPTION_MM)
        alone = not (label.carrier or label.service or label.tracking)
        bottom = self._order_top() - 2 * self._dots(_GAP_MM) if alone else self._top + self._dots(_SHIP_TO_MM)
        self._write("Ship to", caption)
        lines, size = self._address(bottom - self._top)
        for number, text in enumerate(lines):
            self._write(text, size, Face.PLAIN if number else Face.STRONG)
        self._top = max(self._top, bottom)

    def _address(self, room: int) -> tuple[list[str], int]:
        size, smallest = self._dots(_LARGEST_MM), self._dots(_SMALLEST_MM)
        while True:
            letters = max(4, int(self._width / (size * PROSE_EM)))
            lines = [part for line in self._label.ship_to for part in textwrap.wrap(line, letters)]
            whole = all(len(line) <= letters for line in self._label.ship_to) or size <= self._dots(_LARGEST_MM * 0.6)
            if size <= smallest or (whole and len(lines) * self._high(size) <= room):
                return lines[: max(1, room // self._high(size))], size
            size -= 1

    def _carrier(self) -> None:
        label, size = self._label, self._dots(_CARRIER_MM)
        if label.carrier or label.service or label.tracking:
            self._rule()
        words = " ".join(part for part in (label.carrier, label.service) if part)
        if words:
            shown, set_in = fit(words, width=self._width, size=size)
            self._write(shown, size, Face.STRONG, set_in=set_in)
        if label.tracking:
            self._top += self._dots(_GAP_MM / 2)
            self._code(label.tracking, self._dots(_TRACKING_BARS_MM))

    def _order(self) -> None:
        self._top = self._order_top()
        self._rule()
        self._write("Order", self._dots(_CAPTION_MM))
        self._top += self._dots(_GAP_MM / 2)
        self._code(self._label.order, self._dots(_ORDER_BARS_MM))

    def _order_top(self) -> int:
        texts = self._high(self._dots(_CAPTION_MM)) + self._high(self._dots(_NUMBER_MM))
        return self._stock.height - self._left - texts - self._dots(_ORDER_BARS_MM) - 3 * self._dots(_GAP_MM)

    def _code(self, text: str, high: int) -> None:
        """Bars in the middle, where the text fits as such, and the text below."""
        row = self._symbol(text)
        module = module_dots(row, stock=self._stock) if row else 0
        if module:
            wide = len(row) * module
            self._bars.append(Bars(text, row, module, Box((self._stock.width - wide) // 2, self._top, wide, high)))
            self._top += high + self._dots(_GAP_MM / 2)
        shown, size = fit(text, width=self._width, size=self._dots(_NUMBER_MM), least=0.0)
        self._write(shown, self._dots(_NUMBER_MM), Face.CODE, side=Side.CENTRE, set_in=size)

    def _write(
        self, text: str, size: int, face: Face = Face.PLAIN, *, side: Side = Side.LEFT, set_in: int | None = None
    ) -> None:
        box = Box(self._left, self._top, self._width, self._high(size))
        self._lines.append(Line(text, box, set_in or size, face, side))
        self._top += self._high(size)
