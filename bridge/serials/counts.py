"""How many, in words. PURE."""


def units_words(count: int) -> str:
    """`1 unit`, `12 units`, `1,200 units`."""
    return _counted(count, "unit")


def lines_words(count: int) -> str:
    """`1 line`, `12 lines`."""
    return _counted(count, "line")


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
