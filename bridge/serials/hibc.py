"""Health industry bar codes: product, and lot or serial, in one symbol or two. PURE.

Source: ANSI/HIBC 2.6, supplier labelling standard.
"""

import re
from dataclasses import dataclass

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%"
_VALUES = {character: value for value, character in enumerate(_ALPHABET)}
_PRIMARY = re.compile(r"\+([A-Z][A-Z0-9]{3})([A-Z0-9]{1,18})([0-9])")
_SHORTEST = 4
# after `$$+`: a flag and the expiry it announces, or a month and a year
_DATED_SERIAL = re.compile(
    r"\$\$\+(?:[01]\d{3}|2\d{6}|3\d{6}|4\d{8}|5\d{5}|6\d{7}|7)(.*)",
)


@dataclass(frozen=True, slots=True)
class Hibc:
    """A symbol with a right check character. `product` is labeller, item and unit of measure, or None."""

    product: str | None
    serial: str | None


def hibc_in(text: str) -> Hibc | None:
    """The parts of a HIBC symbol, None for anything else. One random text in 43 has a right check character."""
    if len(text) < _SHORTEST or text[0] != "+" or not _check_is_right(text):
        return None
    first, _, rest = text[:-1].partition("/")
    primary = _PRIMARY.fullmatch(first)
    if primary:
        return Hibc(product="".join(primary.groups()), serial=_serial_in(rest.split("/")))
    if first[1:2] == "$" or first[1:6].isdigit():
        # a symbol of its own: the last character before the check links it to its primary
        return Hibc(product=None, serial=_serial_in(text[1:-2].split("/")))
    return None


def _check_is_right(text: str) -> bool:
    values = [_VALUES.get(c) for c in text]
    known = [v for v in values if v is not None]
    return len(known) == len(values) and sum(known[:-1]) % len(_ALPHABET) == known[-1]


def _serial_in(parts: list[str]) -> str | None:
    for place, part in enumerate(parts):
        if place and part.startswith("S"):
            return part[1:] or None
        dated = _DATED_SERIAL.fullmatch(part)
        if dated:
            return dated[1] or None
        if part.startswith("$+"):
            return part[2:] or None
    return None
