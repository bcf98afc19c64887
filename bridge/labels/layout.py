"""Where everything stands on a label, in the printer's dots. PURE.

Bars are whole dots wide and have ten modules of white at each side, the label's edge included. What does not fit goes
in this order: the name's second line, the name, the last line; the barcode's own text stays.
"""

import textwrap
from dataclasses import dataclass
from math import ceil

from bridge.labels.drawn import EM, LINE, PROSE_EM, Bars, Box, Face, Layout, Line, Side, Stock, fit, module_dots
from bridge.labels.label import Label

LOWEST_BARS_MM, SECOND_LINE_MM = 6.0, 3.0
"""How low bars may get, and how much higher they must still be before the name gets a second line."""
TALLEST_BARS_MM = 25.0
TOO_LONG = "Too long for a barcode on this label"
NOT_WRITABLE = "No barcode can hold this"


@dataclass(frozen=True, slots=True)
class _Sizes:
    """Heights of the parts in dots."""

    margin: int
    gap: int
    notice: int
    title: int
    name: int
    text: int
    foot: int

    @classmethod
    def of(cls, stock: Stock) -> "_Sizes":
        def part(share: float, least_mm: float, most_mm: float) -> int:
            return stock.dots(max(least_mm, min(most_mm, share * stock.height_mm)))

        return cls(
            margin=part(0.055, 1.5, 3.5),
            gap=part(0.035, 0.6, 2.0),
            notice=part(0.1, 2.6, 6.0),
            title=part(0.115, 2.8, 7.0),
            name=part(0.064, 2.0, 4.0),
            text=part(0.1, 2.6, 6.5),
            foot=part(0.064, 1.9, 3.8),
        )


def lay_out(label: Label, *, stock: Stock, row: str) -> Layout:
    """Place `label` on `stock`. `row` are the modules of its code's symbol, empty where there is none."""
    return _Setting(label, stock, row).layout()


class _Setting:
    """One label being set, from the top and the bottom towards the bars."""

    def __init__(self, label: Label, stock: Stock, row: str) -> None:
        self._label, self._stock, self._row = label, stock, row
        self._sizes = _Sizes.of(stock)
        self._module = module_dots(row, stock=stock) if row else 0
        self._lines: list[Line] = []
        self._grounds: list[Box] = []
        self._top = self._sizes.margin
        self._bottom = stock.height - self._sizes.margin
        self._left = self._sizes.margin
        self._width = stock.width - 2 * self._sizes.margin

    def layout(self) -> Layout:
        self._notice()
        self._title()
        below = self._below()
        spare = self._bottom - self._top - below - self._stock.dots(LOWEST_BARS_MM)
        foot = any(self._label.foot) and spare >= self._high(self._sizes.foot)
        self._name(spare - (self._high(self._sizes.foot) if foot else 0))
        if foot:
            self._foot()
        bars = self._bars(self._bottom - self._top - below) if self._module else None
        self._text(bars)
        return Layout(
            self._stock.width, self._stock.height, tuple(self._grounds), tuple(self._lines), (bars,) if bars else ()
        )

    def _high(self, size: int) -> int:
        return round(size * LINE)

    def _below(self) -> int:
        return self._high(self._sizes.text) + self._sizes.gap if self._label.text else 0

    def _add(self, text: str, size: int, y: int, **style: object) -> None:
        box = Box(self._left, y, self._width, self._high(size))
        self._lines.append(Line(text, box, size, **style))  # type: ignore[arg-type]  # the fields of Line

    def _notice(self) -> None:
        if not self._label.notice:
            return
        size, pad = self._sizes.notice, self._sizes.gap
        ground = Box(self._left, self._top, self._width, self._high(size) + pad)
        text, set_in = fit(self._label.notice, width=self._width - 4 * pad, size=size)
        inner = Box(ground.x + 2 * pad, ground.y, ground.width - 4 * pad, ground.height)
        self._grounds.append(ground)
        self._lines.append(Line(text, inner, set_in, Face.STRONG, white=True))
        self._top += ground.height + self._sizes.gap

    def _title(self) -> None:
        size, width = self._sizes.title, self._width
        if self._label.mark:
            width -= self._mark() + self._sizes.gap * 2
        text, set_in = fit(self._label.title, width=width, size=size)
        self._lines.append(Line(text, Box(self._left, self._top, width, self._high(size)), set_in, Face.STRONG))
        self._top += self._high(size)

    def _mark(self) -> int:
        """Set the tag at the right of the title's line; its width."""
        size, high = self._sizes.name, self._high(self._sizes.title)
        width = ceil((len(self._label.mark) * EM + 1) * size)
        tall = min(high, round(size * 1.5))
        box = Box(self._left + self._width - width, self._top + (high - tall) // 2, width, tall)
        self._grounds.append(box)
        self._lines.append(Line(self._label.mark, box, size, Face.STRONG, Side.CENTRE, white=True))
        return width

    def _name(self, spare: int) -> None:
        size = self._sizes.name
        if not self._label.name or spare < self._high(size):
            return
        count = 2 if spare - 2 * self._high(size) >= self._stock.dots(SECOND_LINE_MM) else 1
        room = max(4, int(self._width / (size * PROSE_EM)))
        for line in textwrap.wrap(self._label.name, width=room, max_lines=count, placeholder=" …"):
            shown = f"{line[:-2].rstrip(' ,;:.-')}…" if line.endswith(" …") else line
            self._add(shown, size, self._top)
            self._top += self._high(size)

    def _foot(self) -> None:
        size = self._sizes.foot
        self._bottom -= self._high(size)
        left, right = self._label.foot
        room = self._width - ceil((len(right) + 2) * EM * size)
        text, set_in = fit(left, width=max(size, room), size=size)
        self._add(text, set_in, self._bottom)
        self._add(right, size, self._bottom, side=Side.RIGHT)

    def _bars(self, room: int) -> Bars:
        width = len(self._row) * self._module
        high = min(room - self._sizes.gap, self._stock.dots(TALLEST_BARS_MM))
        box = Box((self._stock.width - width) // 2, self._top + self._sizes.gap, width, max(1, high))
        return Bars(self._label.code, self._row, self._module, box)

    def _text(self, bars: Bars | None) -> None:
        text = self._label.text
        if not text:
            return
        if bars is not None:
            shown, size = fit(text, width=self._width, size=self._sizes.text, least=0.0)
            top = bars.box.y + bars.box.height + self._sizes.gap // 2
            self._lines.append(
                Line(shown, Box(self._left, top, self._width, self._high(size)), size, Face.CODE, Side.CENTRE)
            )
            return
        self._add(self._without_bars(), self._sizes.foot, self._top + self._sizes.gap)
        self._in_rows(text, self._top + self._sizes.gap + self._high(self._sizes.foot))

    def _without_bars(self) -> str:
        return TOO_LONG if self._row else NOT_WRITABLE

    def _in_rows(self, text: str, top: int) -> None:
        """Set a long text in as many rows as it needs, small enough for the room that is left."""
        size = self._sizes.text
        while size > 1 and self._high(size) * ceil(len(text) / self._a_row(size)) > self._bottom - top:
            size -= 1
        for place in range(0, len(text), self._a_row(size)):
            self._add(text[place : place + self._a_row(size)], size, top, face=Face.CODE)
            top += self._high(size)

    def _a_row(self, size: int) -> int:
        return max(1, int(self._width / (EM * size)))
