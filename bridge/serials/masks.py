r"""Serial patterns: what the serials of a product look like. PURE.

A mask has one sign a character: `A` letter, `9` digit, `X` either, `H` hexadecimal, `?` anything, `\` before a literal;
any other sign stands for itself. Letters and digits are the ASCII ones, and case never matters, as in every comparison
of serials.
"""

import re
import string
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from bridge.phrases import phrase

ENOUGH = 5
_SHARED_BY = 0.9
_LONGEST = 100
_LETTERS = frozenset(string.ascii_letters)
_DIGITS = frozenset(string.digits)
_CLASSES = {"A": _LETTERS, "9": _DIGITS, "X": _LETTERS | _DIGITS, "H": frozenset(string.hexdigits), "?": None}
_PICTURES = {"A": "A", "9": "#", "X": "*", "H": "*", "?": "?"}
_TOKENS = re.compile(r"\\.|.", re.DOTALL)
_SHAPES = str.maketrans(string.ascii_letters + string.digits, "A" * 52 + "9" * 10)


def matches(mask: str, text: str) -> bool:
    """Whether the whole text fits the mask, in one pass over its characters."""
    places = _places(mask)
    return len(places) == len(text) and all(
        place is None or character in place for place, character in zip(places, text, strict=True)
    )


def length(mask: str) -> int:
    """How many characters a text must have to fit."""
    return len(_places(mask))


def problem(mask: str) -> str | None:
    """Why a mask cannot be used, in a sentence for who typed it; None for a good one."""
    if not mask.strip():
        return phrase("A serial pattern needs at least one sign.")
    if len(_TOKENS.findall(mask)) > _LONGEST:
        return phrase("A serial pattern has at most {n} signs.", n=_LONGEST)
    if _TOKENS.findall(mask)[-1] == "\\":
        return phrase("After the last \\ of the serial pattern a character is missing.")
    if not mask.isprintable():
        return phrase("A serial pattern has only characters that can be printed.")
    return None


def picture(mask: str) -> str:
    r"""The mask as people write such things: `#` digit, `A` letter, `*` either, `?` anything, literals as they are."""
    return "".join(token[1:] or token if token[0] == "\\" else _PICTURES.get(token, token) for token in _tokens(mask))


def shape_of(text: str) -> str:
    """Length and class of every character: `A` letter, `9` digit, anything else as it is; `AB-12` is `AA-99`."""
    return text.translate(_SHAPES)


def learned(serials: Sequence[str]) -> str | None:
    """What serials have in common, like `CM#######Q#`: letters all share stay, others are `A`, digits are `#`.

    None unless at least 5 serials, and nine in ten of those given, have one shape.
    """
    common = _commonest(serials)
    if not common:
        return None
    return "".join(_sign(set(column)) for column in zip(*common, strict=True))


def unlike(serials: Sequence[str], text: str) -> str | None:
    """The pattern earlier serials share and this text does not have; None where it fits or they share none."""
    common = _commonest(serials)
    if not common or shape_of(text) == shape_of(common[0]):
        return None
    return learned(common)


def _commonest(serials: Sequence[str]) -> list[str]:
    """The serials of the one shape nearly all have, in capitals; empty where there is none."""
    shapes = Counter(shape_of(serial) for serial in serials)
    for shape, count in shapes.most_common(1):
        if count >= ENOUGH and count >= _SHARED_BY * len(serials):
            return [serial.upper() for serial in serials if shape_of(serial) == shape]
    return []


def _sign(characters: set[str]) -> str:
    if characters & _DIGITS:
        return "#"
    return characters.pop() if len(characters) == 1 else "A"


@lru_cache(maxsize=256)
def _places(mask: str) -> tuple[frozenset[str] | None, ...]:
    """The characters allowed at each place, None for any."""
    return tuple(_CLASSES[t] if t in _CLASSES else _itself(t[-1]) for t in _tokens(mask))


def _itself(character: str) -> frozenset[str]:
    return frozenset((character, character.lower(), character.upper()))


def _tokens(mask: str) -> list[str]:
    return _TOKENS.findall(mask)
