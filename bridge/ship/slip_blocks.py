"""The pieces a packing slip is made of: each as high as it is, to be put below the one before. PURE."""

import textwrap
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import ceil

from bridge.labels.drawn import (
    EM,
    LINE,
    MM_PER_INCH,
    PROSE_EM,
    QUIET_MODULES,
    Bars,
    Box,
    Face,
    Line,
    Side,
    Stock,
    fit,
    module_dots,
)

MARGIN_MM = 13.0
TEXT_MM, SMALL_MM = 3.9, 3.2
RULE_MM, GAP_MM = 0.25, 2.0
SERIAL_BARS_MM, SERIAL_MODULE_MM = 8.0, 0.26
"""Bars of a serial: two dots of the coarsest printer a module, and as near for finer ones."""
APART_MM = 3.4
MOST_COLUMNS = 4
Symbol = Callable[[str], str]
"""The modules of a text's Code 128, empty where it can be none."""


@dataclass(frozen=True, slots=True)
class Block:
    """A piece `high` dots high, its marks measured from its own top; `keep`: never the last on a page.

    `again` goes before it where it begins a page.
    """

    high: int
    lines: tuple[Line, ...] = ()
    bars: tuple[Bars, ...] = ()
    grounds: tuple[Box, ...] = ()
    keep: bool = False
    again: "Block | None" = None

    def lowered(self, dots: int) -> "Block":
        """The same with its marks further down."""
        return replace(
            self,
            lines=tuple(replace(line, box=_lower(line.box, dots)) for line in self.lines),
            bars=tuple(replace(bars, box=_lower(bars.box, dots)) for bars in self.bars),
            grounds=tuple(_lower(box, dots) for box in self.grounds),
        )


@dataclass(frozen=True, slots=True)
class Cell:
    """A serial of a grid, with what is noted of it."""

    serial: str
    note: str = ""


def _lower(box: Box, dots: int) -> Box:
    return replace(box, y=box.y + dots)


@dataclass(frozen=True, slots=True)
class Setter:
    """Makes blocks for one kind of sheet. Lengths are given in millimetres, boxes are dots."""

    stock: Stock
    symbol: Symbol

    @property
    def left(self) -> int:
        """Where the text begins."""
        return self.stock.dots(MARGIN_MM)

    @property
    def width(self) -> int:
        """Of the text."""
        return self.stock.width - 2 * self.left

    def high(self, size_mm: float) -> int:
        """Of a line of text of that size."""
        return round(self.stock.dots(size_mm) * LINE)

    def at(self, left_mm: float) -> int:
        """A distance from the left margin."""
        return self.left + self.stock.dots(left_mm)

    def gap(self, mm: float = GAP_MM, *, keep: bool = False) -> Block:
        """White."""
        return Block(self.stock.dots(mm), keep=keep)

    def rule(self, mm: float = RULE_MM) -> Block:
        """A line across."""
        thick = max(1, self.stock.dots(mm))
        return Block(thick + self.stock.dots(GAP_MM / 2), grounds=(Box(self.left, 0, self.width, thick),), keep=True)

    def heading(self, text: str) -> Block:
        """What the next blocks are about."""
        return self.row(((text, 0.0, 0.0),), size_mm=TEXT_MM + 0.5, face=Face.STRONG, keep=True)

    def notice(self, text: str) -> Block:
        """A heading nobody overlooks: white on black."""
        size, pad = self.stock.dots(TEXT_MM + 0.5), self.stock.dots(1.6)
        ground = Box(self.left, 0, self.width, round(size * LINE) + pad)
        inner = Box(ground.x + 2 * pad, 0, ground.width - 4 * pad, ground.height)
        shown, set_in = fit(text, width=inner.width, size=size)
        return Block(
            ground.height + pad, (Line(shown, inner, set_in, Face.STRONG, white=True),), grounds=(ground,), keep=True
        )

    def row(
        self,
        cells: Iterable[tuple[str, float, float]],
        *,
        size_mm: float = TEXT_MM,
        face: Face = Face.PLAIN,
        grey: bool = False,
        keep: bool = False,
    ) -> Block:
        """Texts beside each other as (text, left, right): distances from the margins; cut where too long."""
        size, high = self.stock.dots(size_mm), self.high(size_mm)
        lines = []
        for text, left_mm, right_mm in cells:
            left = self.at(left_mm)
            width = self.left + self.width - self.stock.dots(right_mm) - left
            lines.append(Line(text, Box(left, 0, max(1, width), high), size, face, grey=grey))
        return Block(high, tuple(lines), keep=keep)

    def prose(self, text: str, *, left_mm: float = 0.0) -> list[Block]:
        """A text in as many rows as it needs."""
        width = self.width - self.stock.dots(left_mm)
        letters = max(8, int(width / (self.stock.dots(TEXT_MM) * PROSE_EM)))
        rows = [part for line in text.splitlines() for part in textwrap.wrap(line, letters)]
        return [self.row(((row, left_mm, 0.0),)) for row in rows]

    def grid(self, cells: Sequence[Cell], *, left_mm: float, again: Block | None) -> Iterator[Block]:
        """Serials as bars with their text below, in as many columns as the widest allows."""
        room = self.width - self.stock.dots(left_mm)
        rows = {cell.serial: self.symbol(cell.serial) for cell in cells}
        widest = max(len(row) for row in rows.values()) + 2 * QUIET_MODULES
        module = max(1, int(SERIAL_MODULE_MM * self.stock.dpi / MM_PER_INCH))
        columns = max(1, min(MOST_COLUMNS, room // (widest * module)))
        for start in range(0, len(cells), columns):
            made = [
                self._serial(cell, rows[cell.serial], self.at(left_mm) + place * (room // columns), room // columns)
                for place, cell in enumerate(cells[start : start + columns])
            ]
            high = max(block.high for block in made) + self.stock.dots(APART_MM)
            lines = tuple(line for block in made for line in block.lines)
            yield Block(high, lines, tuple(bars for block in made for bars in block.bars), again=again)

    def _serial(self, cell: Cell, row: str, left: int, width: int) -> Block:
        module = module_dots(row, stock=self.stock, width=width, coarsest_mm=SERIAL_MODULE_MM) if row else 0
        size, high = self.stock.dots(SMALL_MM), self.high(SMALL_MM)
        top = self.stock.dots(SERIAL_BARS_MM) if module else 0
        quiet = QUIET_MODULES * module
        bars = Bars(cell.serial, row, module, Box(left + quiet, 0, len(row) * module, top))
        below = top + (self.stock.dots(0.7) if module else 0)
        note = ceil((len(cell.note) + 1) * PROSE_EM * size) if cell.note else 0
        needed = ceil(len(cell.serial) * EM * size) + note
        text_left, text_width = left + quiet, min(width - 2 * quiet, max(bars.box.width, needed))
        shown, set_in = fit(cell.serial, width=text_width - note, size=size, least=0.5)
        lines = [Line(shown, Box(text_left, below, text_width - note, high), set_in, Face.CODE)]
        if cell.note:
            lines.append(Line(cell.note, Box(text_left, below, text_width, high), size, Face.PLAIN, Side.RIGHT))
        return Block(below + high, tuple(lines), (bars,) if module else ())


def beside(one: Sequence[Block], other: Sequence[Block]) -> Block:
    """Two columns of blocks as one block."""
    columns = [stacked(one), stacked(other)]
    return Block(
        max(column.high for column in columns),
        tuple(line for column in columns for line in column.lines),
        tuple(bars for column in columns for bars in column.bars),
        tuple(box for column in columns for box in column.grounds),
    )


def stacked(blocks: Sequence[Block]) -> Block:
    """Blocks below each other as one that no page ever parts."""
    top, lowered = 0, []
    for block in blocks:
        lowered.append(block.lowered(top))
        top += block.high
    return Block(
        top,
        tuple(line for block in lowered for line in block.lines),
        tuple(bars for block in lowered for bars in block.bars),
        tuple(box for block in lowered for box in block.grounds),
    )
