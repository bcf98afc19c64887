"""Trade item numbers: every spelling a scanner may send of one GTIN. PURE.

The key of a GTIN is its 14-digit form, zeros on the left. All functions take ASCII digits only. Source: GS1 General
Specifications, sections 2.1 and 7.9; UPC-E as in 5.2.2.4.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

KEY_LENGTH = 14
LENGTHS = frozenset({8, 12, 13, 14})
GTIN_8, UPC_A, EAN_13 = 8, 12, 13

_LOST_ZERO = frozenset({7, 9, 10, 11})
_LOST_CHECK = frozenset({7, 9, 10, 11, 12, 13})
_ADD_ON = {14: UPC_A, 15: EAN_13, 17: UPC_A, 18: EAN_13}
_UPCE_WITHOUT_ONE = 7
_UPCE_SYSTEMS = "01"
_CARTONS = "12345678"
_ISBN_LENGTH = 10
_ISBN = re.compile("[0-9]{9}[0-9Xx]")
_ADD_ONS_ALONE = frozenset("12")
_SYMBOL_PROVES = frozenset({"upce", "zero", "check"})
_BLANKS = re.compile("[ -]")


class How(StrEnum):
    """How a key came out of the digits, best first."""

    RIGHT = "right"  # a GTIN of 8, 12, 13 or 14 digits with a right check digit
    DERIVED = "derived"  # something had to be expanded, supplied or cut off
    CARTON = "carton"  # the unit inside a GTIN-14 with indicator 1 to 8


@dataclass(frozen=True, slots=True)
class GtinReading:
    """One way to read digits as a GTIN.

    `via` says what was done to derive it: `upce` expanded, `zero` or `check` (digit) supplied, `addon` cut off,
    `isbn10` converted, `codeid` letter or `grouped` blanks left out, `unchecked` wrong check digit overlooked.
    `proved`: the digits alone show it to be a GTIN; all others count only where the catalogue has them.
    """

    key: str
    how: How
    via: str = ""
    proved: bool = True


def is_right(digits: str) -> bool:
    """Whether the last digit is the GS1 check digit of those before it; leading zeros change nothing."""
    codes = digits.encode()
    odd, even = codes[-1::-2], codes[-2::-2]
    return not (sum(odd) + 3 * sum(even) - 48 * (len(odd) + 3 * len(even))) % 10


def with_check_digit(payload: str) -> str:
    """The payload and its GS1 check digit."""
    codes = payload.encode()
    odd, even = codes[-1::-2], codes[-2::-2]
    return f"{payload}{-(3 * sum(odd) + sum(even) - 48 * (3 * len(odd) + len(even))) % 10}"


def key(digits: str) -> str:
    """The 14-digit form of a GTIN of at most 14 digits."""
    return digits.zfill(KEY_LENGTH)


def expanded(upce: str) -> str | None:
    """The UPC-A of an 8-digit UPC-E (number system, six digits, check digit), None if it is not one."""
    if len(upce) != GTIN_8 or upce[0] not in _UPCE_SYSTEMS:
        return None
    upca = _expanded_payload(upce[:-1]) + upce[-1]
    return upca if is_right(upca) else None


def unit_in_carton(gtin: str) -> str | None:
    """The key of the unit inside a carton's 14-digit GTIN; None where the indicator is not 1 to 8."""
    return f"0{with_check_digit(gtin[1:-1])}" if len(gtin) == KEY_LENGTH and gtin[0] in _CARTONS else None


def readings(digits: str) -> tuple[GtinReading, ...]:
    """Every GTIN that digits of unknown symbology may be, best first, each key once."""
    return _once(_all_readings(digits))


def readings_of_ean(digits: str, *, modifier: str) -> tuple[GtinReading, ...]:
    """Every GTIN that digits from an EAN or UPC symbol may be; `modifier` is that of the AIM prefix `]E`.

    `4` is EAN-8, which is never a UPC-E; `1` and `2` are add-ons alone; `3` has its add-on behind.
    """
    if modifier == "4":
        return _once(_right(digits)) if len(digits) == GTIN_8 else ()
    if modifier == "3":
        whole = digits[: _ADD_ON.get(len(digits), len(digits))]
        return _once(_right(whole)) if len(whole) in (UPC_A, EAN_13) else ()
    if modifier in _ADD_ONS_ALONE or len(digits) > EAN_13:
        return ()
    if len(digits) == GTIN_8 and (upca := expanded(digits)):
        return (GtinReading(key(upca), How.DERIVED, "upce"),)
    found = _once(_all_readings(digits))
    if len(digits) == EAN_13 or any(r.proved for r in found):
        return found
    return tuple(replace(r, proved=r.via in _SYMBOL_PROVES) for r in found)


def readings_of_text(text: str) -> tuple[GtinReading, ...]:
    """GTINs in a code that is not digits alone: grouped, an ISBN-10 with X, or with a scanner's letter before it."""
    plain = _BLANKS.sub("", text)
    if _ISBN.fullmatch(plain):
        if plain == text or not plain.isdigit():
            return _once(_from_isbn(plain))
        return _unproved(_all_readings(plain), "grouped")
    if plain.isascii() and plain.isdigit():
        return _unproved(_all_readings(plain), "grouped")
    if text[1:].isascii() and text[1:].isdigit() and text[0].isalpha():
        return _unproved(_right(text[1:]), "codeid")
    return ()


def catalogue_keys(code: str) -> tuple[str, ...]:
    """The keys under which a product's code is to be found, whatever way the catalogue spells it.

    Blanks and hyphens do not count, and neither does a wrong check digit: catalogues hold such codes.
    """
    digits = _BLANKS.sub("", code)
    if not (digits.isascii() and digits.isdigit()):
        return ()
    return tuple(r.key for r in readings(digits) if r.proved or r.via == "unchecked")


def _all_readings(digits: str) -> Iterator[GtinReading]:
    size = len(digits)
    yield from _right(digits)
    if size == GTIN_8 and (upca := expanded(digits)):
        yield GtinReading(key(upca), How.DERIVED, "upce")
    if size in _LOST_ZERO and is_right(digits):
        yield GtinReading(key(digits), How.DERIVED, "zero", proved=size == UPC_A - 1)
    if size == _UPCE_WITHOUT_ONE:
        yield from _short_upce(digits)
    if size in _LOST_CHECK:
        yield GtinReading(key(with_check_digit(digits)), How.DERIVED, "check", proved=False)
    if size in LENGTHS and not is_right(digits):
        yield GtinReading(key(digits), How.DERIVED, "unchecked", proved=False)
    if size == _ISBN_LENGTH:
        yield from _from_isbn(digits)
    end = _ADD_ON.get(size)
    if end and is_right(digits[:end]):
        yield GtinReading(key(digits[:end]), How.DERIVED, "addon", proved=False)
    yield from _cartons(digits)


def _right(digits: str) -> Iterator[GtinReading]:
    if len(digits) in LENGTHS and is_right(digits):
        yield GtinReading(key(digits), How.RIGHT)


def _cartons(digits: str) -> Iterator[GtinReading]:
    gtin = with_check_digit(digits) if len(digits) == EAN_13 else digits
    unit = unit_in_carton(gtin)
    if unit and is_right(gtin):
        yield GtinReading(unit, How.CARTON, proved=False)


def _short_upce(digits: str) -> Iterator[GtinReading]:
    if upca := expanded(f"0{digits}"):
        yield GtinReading(key(upca), How.DERIVED, "upce", proved=False)
    if digits[0] in _UPCE_SYSTEMS:
        upca = with_check_digit(_expanded_payload(digits))
        yield GtinReading(key(upca), How.DERIVED, "upce", proved=False)


def _from_isbn(isbn: str) -> Iterator[GtinReading]:
    values = [10 if c in "xX" else int(c) for c in isbn]
    if not sum(value * weight for value, weight in zip(values, range(10, 0, -1), strict=True)) % 11:
        yield GtinReading(key(with_check_digit(f"978{isbn[:-1]}")), How.DERIVED, "isbn10", proved=False)


def _unproved(found: Iterator[GtinReading], via: str) -> tuple[GtinReading, ...]:
    return _once(GtinReading(r.key, How.DERIVED if r.how is How.RIGHT else r.how, via, proved=False) for r in found)


def _expanded_payload(upce: str) -> str:
    """Number system and six digits as the 11 digits of a UPC-A without its check digit."""
    system, six = upce[0], upce[1:]
    last = six[5]
    if last in "012":
        return f"{system}{six[:2]}{last}0000{six[2:5]}"
    if last == "3":
        return f"{system}{six[:3]}00000{six[3:5]}"
    if last == "4":
        return f"{system}{six[:4]}00000{six[4]}"
    return f"{system}{six[:5]}0000{last}"


def _once(found: Iterator[GtinReading]) -> tuple[GtinReading, ...]:
    best: dict[str, GtinReading] = {}
    for reading in found:
        best.setdefault(reading.key, reading)
    return tuple(best.values())
