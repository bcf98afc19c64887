"""What is printed, in the printer's dots: lines of text, bars, and black grounds. PURE."""

from dataclasses import dataclass
from enum import Enum, auto
from math import ceil

QUIET_MODULES = 10
MM_PER_INCH = 25.4
FINEST_MM, COARSEST_MM = 0.19, 0.51
"""A module between these: finer is a matter of luck with a thermal printer, coarser gains nothing."""
EM, PROSE_EM = 0.6, 0.52
"""The width of a letter in its height for the fonts in use: of codes, and of words, both on the safe side."""
LINE = 1.25
"""From one line to the next, in the height of a letter."""


class Face(Enum):
    """What a line is set in: for words, for words that lead, for serials."""

    PLAIN = auto()
    STRONG = auto()
    CODE = auto()


class Side(Enum):
    """Where a line stands in its box."""

    LEFT = auto()
    RIGHT = auto()
    CENTRE = auto()


@dataclass(frozen=True, slots=True)
class Stock:
    """The labels or the paper in the printer."""

    width_mm: float = 76
    height_mm: float = 51
    dpi: int = 203

    @property
    def width(self) -> int:
        """In dots."""
        return self.dots(self.width_mm)

    @property
    def height(self) -> int:
        """In dots."""
        return self.dots(self.height_mm)

    def dots(self, mm: float) -> int:
        """A length in the nearest number of dots."""
        return round(mm * self.dpi / MM_PER_INCH)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of dots."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text, `size` dots high from ascender to descender.

    `white` on a black ground; `grey` where the printer has it, else black.
    """

    text: str
    box: Box
    size: int
    face: Face = Face.PLAIN
    side: Side = Side.LEFT
    white: bool = False
    grey: bool = False


@dataclass(frozen=True, slots=True)
class Bars:
    """A Code 128 symbol of `text`: `row` of `1` and `0`, each `module` dots wide; quiet zones not in the box."""

    text: str
    row: str
    module: int
    box: Box


@dataclass(frozen=True, slots=True)
class Layout:
    """A whole label or page: grounds are filled black first, then lines and bars."""

    width: int
    height: int
    grounds: tuple[Box, ...]
    lines: tuple[Line, ...]
    bars: tuple[Bars, ...] = ()


def fit(text: str, *, width: int, size: int, least: float = 0.6) -> tuple[str, int]:
    """The text and its size in a width of dots: set smaller down to the share `least`, then cut with an ellipsis."""
    if len(text) * EM * size <= width:
        return text, size
    smaller = max(int(width / (EM * len(text))), ceil(size * least))
    room = max(1, int(width / (EM * smaller)))
    return (text if len(text) <= room else f"{text[: room - 1].rstrip()}…"), smaller


def module_dots(row: str, *, stock: Stock, width: int | None = None, coarsest_mm: float = COARSEST_MM) -> int:
    """Dots a module of the symbol can have in this width, the stock's own if none is given.

    0 where even the finest is too wide with its quiet zones.
    """
    most = int(coarsest_mm * stock.dpi / MM_PER_INCH)
    least = ceil(FINEST_MM * stock.dpi / MM_PER_INCH)
    room = (stock.width if width is None else width) // (len(row) + 2 * QUIET_MODULES)
    return min(max(most, least), room) if room >= least else 0
