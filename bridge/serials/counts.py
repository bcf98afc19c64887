"""How many, in words. PURE."""

from bridge.phrases import Phrase, phrase


def units_words(count: int) -> Phrase:
    """`1 unit`, `12 units`, `1,200 units`."""
    return phrase("1 unit") if count == 1 else phrase("{n:,} units", n=count)


def lines_words(count: int) -> Phrase:
    """`1 line`, `12 lines`."""
    return phrase("1 line") if count == 1 else phrase("{n:,} lines", n=count)
