"""GS1 element strings: application identifiers with their values. PURE.

The dictionary of application identifiers is biip's. Messages are walked here, because biip takes or drops what a
station must not: wrong check digits inside, characters after a fixed length, a message for one unknown identifier. biip
takes a tenth of a second to load and is loaded with the first message; `prepare` does it ahead.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from bridge.serials.gtin import is_right

GS = "\x1d"

_SHORTEST_AI, _LONGEST_AI = 2, 4
_LONGEST_VALUE = 90
_COMPONENT = "8010"
_HRI = re.compile(r"\(([0-9]{2,4})\)((?:\\[()]|[^(\\]|\\(?![()]))+)")
_ESCAPED = re.compile(r"\\([()])")
_UNKNOWN = re.compile(r"[0-9]{2}[!\"%-?A-Z_a-z]{1,90}")
# biip counts an escaped character once; the alternatives overlap, so that a long value would take for ever
_OVERLAPPING = re.compile(r"\(\?:(\[[^]]*\])\|%\[[^)]*\)")
# identifiers whose value begins with a key that ends in a GS1 check digit -> the length of that key
_KEYS = {
    **dict.fromkeys(("01", "02", "03", "8003", "8006", "8026"), 14),
    **dict.fromkeys(("253", "255", "410", "411", "412", "413", "414", "415", "416", "417"), 13),
    **dict.fromkeys(("00", "8017", "8018"), 18),
    "402": 17,
}


@dataclass(frozen=True, slots=True)
class Identifier:
    """An application identifier. `size` is the length of its value where no GS need follow, else 0."""

    ai: str
    size: int
    shape: re.Pattern[str]

    def allows(self, value: str) -> bool:
        """Whether the value has the shape the identifier asks for and right check digits."""
        if not 0 < len(value) <= _LONGEST_VALUE or not self.shape.fullmatch(value):
            return False
        end = _KEYS.get(self.ai)
        return end is None or is_right(value[:end])


def prepare() -> None:
    """Load the dictionary now, so that the first message does not wait for it."""
    identifier("01")


def elements(body: str, *, strict: bool = False) -> dict[str, str] | None:
    """The values of a message by identifier, without symbology prefix; None if it is no sound message.

    Identifiers newer than the dictionary are passed over up to the next GS, unless `strict`; a message of nothing else
    is none. An identifier that comes twice must say the same.
    """
    found: dict[str, str] = {}
    for part in body.split(GS):
        rest: str | None = part
        while rest:
            rest = _take(rest, found, strict=strict)
        if rest is None:
            return None
    return found or None


def hri(text: str) -> dict[str, str] | None:
    r"""The values of what stands below a GS1 barcode, `(01)09506000134352(21)AB\(1\)`; None if it is none.

    Blanks around values do not count. Raises nothing; `is_hri` tells a wrong value from another text.
    """
    found: dict[str, str] = {}
    for ai, raw in _HRI.findall(text):
        value = _ESCAPED.sub(r"\1", raw).strip()
        known = identifier(ai)
        if known is None and _UNKNOWN.fullmatch(ai + value):
            continue
        if known is None or known.ai != ai or not known.allows(value) or found.setdefault(ai, value) != value:
            return None
    return found or None


def is_hri(text: str) -> bool:
    """Whether a text consists of identifiers in brackets and values, right or wrong."""
    return text.startswith("(") and not _HRI.sub("", text)


@lru_cache(maxsize=16_384)
def identifier(digits: str) -> Identifier | None:
    """The identifier that the digits begin with, None for unknown ones."""
    from biip import ParseError  # noqa: PLC0415  only messages need it, and it takes 0.1 s
    from biip.gs1_application_identifiers import GS1ApplicationIdentifier  # noqa: PLC0415  the same

    try:
        known = GS1ApplicationIdentifier.extract(digits)
    except ParseError:
        return None
    pattern = _OVERLAPPING.sub(r"(?:\1)", known.pattern.removeprefix(f"^{known.ai}").removesuffix("$"))
    if known.ai == _COMPONENT:
        pattern = pattern.replace("{5,30}", "{1,30}")  # as GS1's own dictionary has it
    size = 0 if known.separator_required else int(known.format.partition("+N")[2])
    return Identifier(known.ai, size, re.compile(pattern, re.ASCII))


def _take(part: str, found: dict[str, str], *, strict: bool) -> str | None:
    """What is left of the part after its first element, which goes to `found`; None if it is wrong."""
    known = _first_identifier(part)
    if known is None:
        return "" if found and not strict and _UNKNOWN.fullmatch(part) else None
    start = len(known.ai)
    end = start + known.size if known.size else len(part)
    value = part[start:end]
    if not known.allows(value) or found.setdefault(known.ai, value) != value:
        return None
    return part[end:]


def _first_identifier(part: str) -> Identifier | None:
    for end in range(_SHORTEST_AI, _LONGEST_AI + 1):
        head = part[:end]
        if len(head) < end or not (head.isascii() and head.isdigit()):
            return None
        known = identifier(head)
        if known is not None:
            return known
    return None
