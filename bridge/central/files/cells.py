"""How one cell is read. Each reader gives the value or raises ValueError with what is wrong and what is allowed."""

import re
from collections.abc import Callable
from datetime import date

from bridge import moments
from bridge.serials import masks
from bridge.serials.keys import key_of

LONGEST_NAME = 200
LONGEST_TEXT = 2_000
LARGEST = 999_999
LONGEST_SERIAL = 100

_PRICE = re.compile(r"[0-9]{1,9}(\.[0-9]{1,4})?")
_UPC = re.compile(r"[0-9]{6,14}")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_WHOLE = re.compile(r"[0-9]{1,12}")
_BREAKS = "\n\r\t"

Reader = Callable[[str], object]


def name(cell: str) -> str:
    """A number, SKU or serial: what keys are made of."""
    if len(cell) > LONGEST_NAME:
        raise ValueError(f"has {len(cell)} characters, at most {LONGEST_NAME} are allowed")
    if not cell.isprintable() or not key_of(cell):
        raise ValueError(f"{cell!r} has characters that cannot be printed")
    return cell


def text(cell: str) -> str:
    """Words for people; they may have several lines."""
    if len(cell) > LONGEST_TEXT:
        raise ValueError(f"has {len(cell)} characters, at most {LONGEST_TEXT} are allowed")
    if not all(c.isprintable() or c in _BREAKS for c in cell):
        raise ValueError("has characters that cannot be printed")
    return cell


def flag(cell: str) -> bool:
    """0 or 1."""
    if cell not in {"0", "1"}:
        raise ValueError(f"{cell!r} is not a flag, it must be 0 or 1")
    return cell == "1"


def whole(most: int = LARGEST) -> Reader:
    """A whole number from 1."""

    def read(cell: str) -> int:
        if not _WHOLE.fullmatch(cell) or not 1 <= int(cell) <= most:
            raise ValueError(f"{cell!r} is not a whole number from 1 to {most}")
        return int(cell)

    return read


def price(cell: str) -> str:
    """A decimal number with a point, kept as it is written."""
    if not _PRICE.fullmatch(cell):
        raise ValueError(f"{cell!r} is not a price, it must be like 48.20, with a point and no currency")
    return cell


def day(cell: str) -> str:
    """A calendar date."""
    try:
        if _DATE.fullmatch(cell):
            return date.fromisoformat(cell).isoformat()
    except ValueError:
        pass
    raise ValueError(f"{cell!r} is not a date, it must be like 2026-11-23")


def moment(cell: str) -> str:
    """A moment, or a date for its first instant."""
    try:
        if _DATE.fullmatch(cell):
            return f"{date.fromisoformat(cell).isoformat()}T00:00:00.000Z"
        at = moments.from_text(cell)
        if at.tzinfo:
            return moments.to_text(at)
    except (ValueError, OverflowError):
        pass
    raise ValueError(f"{cell!r} is not a moment, it must be like 2026-11-23T03:49:40.123Z or 2026-11-23")


def upc(cell: str) -> str:
    """A UPC, EAN or GTIN; its check digit is not looked at."""
    if not _UPC.fullmatch(cell):
        raise ValueError(f"{cell!r} is not a UPC, it must have 6 to 14 digits and nothing else")
    return cell


def mask(cell: str) -> str:
    """A serial pattern."""
    if told := masks.problem(cell):
        raise ValueError(f"{cell!r} is no pattern. {told.rstrip('.')}")
    return cell


def aliases(cell: str) -> tuple[str, ...]:
    """Several names with `|` between them."""
    return tuple(dict.fromkeys(name(part.strip()) for part in cell.split("|") if part.strip()))


def one_of(*allowed: str) -> Reader:
    """One of a few words, whatever their case."""

    def read(cell: str) -> str:
        if cell.casefold() not in allowed:
            raise ValueError(f"{cell!r} is not one of {', '.join(allowed)}")
        return cell.casefold()

    return read
