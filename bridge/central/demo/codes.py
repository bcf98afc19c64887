"""Codes for sample goods: right check digits, numbers nobody sells under.

EAN-13 numbers begin with 9506000, which GS1 keeps for examples; UPC-A numbers with 4 and EAN-8 numbers with 2, which
are for use within a shop. A handful of well-known specimen numbers stand in the catalogue itself.
"""

_SHIFT = 7_919


def check_digit(digits: str) -> str:
    """The last digit of a GTIN of any length, from those before it."""
    weighted = sum(int(d) * (3, 1)[place % 2] for place, d in enumerate(reversed(digits)))
    return str(-weighted % 10)


def whole(digits: str) -> str:
    """The digits with their check digit."""
    return digits + check_digit(digits)


def ean13(number: int) -> str:
    """The number-th example of 13 digits."""
    return whole(f"9506000{number:05d}")


def upc_a(number: int) -> str:
    """The number-th in-store code of 12 digits."""
    return whole(f"4{number:010d}")


def ean8(number: int) -> str:
    """The number-th in-store code of 8 digits."""
    return whole(f"2{number:06d}")


def carton(unit: str) -> str:
    """The code of a case: indicator 1 before the unit's own digits."""
    return whole(f"1{unit[:-1].zfill(12)}")


def scatter(number: int, size: int) -> int:
    """A number below `size` that looks random and is always the same; no two below `size` are alike."""
    return number * _SHIFT % size
