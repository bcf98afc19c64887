"""What scans of one known card say of a keyboard scanner: its pace, and whether its keyboard is the computer's. PURE.

Key times are `QKeyEvent` timestamps in ms, 32 bits that may wrap.
"""

from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise
from statistics import median

CARD = "BR-0123456789 YZ/qwam"
"""Has what other layouts type differently: digits, a dash, a slash, the letters that change places, both cases."""
SCANS = 10
SILENCE_MS = 500
SLOWEST_MS = 45
"""A slower scanner may be taken for a person who types."""
_STAMP_BITS = 32
_FEWEST = 4
# what another keyboard makes of the card's characters where the scanner has a US one
_ELSEWHERE = {
    "French": ("-0123456789YZ/qwamQWAM", ")à&é\"'(-è_çYW!azq,AZQ?"),
    "Belgian": ("-0123456789YZ/qwamQWAM", ")à&é\"'(§è!çYW=azq,AZQ?"),
    "German": ("-0123456789YZ/qwamQWAM", "ß0123456789ZY-qwamQWAM"),
    "Spanish or Italian": ("-0123456789YZ/qwamQWAM", "'0123456789YZ-qwamQWAM"),
}


class Finding(Enum):
    """What one scan of the card says."""

    FINE = auto()
    CAPS_LOCK = auto()
    OTHER_KEYBOARD = auto()
    INCOMPLETE = auto()
    OTHER_CODE = auto()


@dataclass(frozen=True, slots=True)
class Found:
    """`keyboard` names the computer's, in English, where it can be told."""

    finding: Finding
    keyboard: str = ""


@dataclass(frozen=True, slots=True)
class Swipe:
    """One scan: its text and the ms between its characters."""

    text: str
    gaps: tuple[int, ...]


class Measuring:
    """Takes the keys of scans, one after another."""

    def __init__(self) -> None:
        self.swipes: list[Swipe] = []
        self._text = ""
        self._stamps: list[int] = []
        self._ended: int | None = None

    def key(self, text: str, stamp: int) -> bool:
        """Take a character, or Enter or Tab as an empty text; False for one that belongs to no scan."""
        late = bool(self._stamps) and _gap(self._stamps[-1], stamp) > SILENCE_MS
        if late:
            self.finish()
        if not text:
            taken = bool(self._stamps) or (self._ended is not None and _gap(self._ended, stamp) <= SILENCE_MS)
            self.finish()
            self._ended = stamp if taken else None
            return taken
        if text == " " and not self._stamps:
            return False
        self._text += text
        self._stamps.append(stamp)
        return True

    def finish(self) -> None:
        """The scan under way is complete; a few single keys are none."""
        if len(self._stamps) >= _FEWEST:
            self.swipes.append(Swipe(self._text, tuple(_gap(one, other) for one, other in pairwise(self._stamps))))
        self._text, self._stamps = "", []

    @property
    def median_ms(self) -> float | None:
        """Of all gaps of all scans; None before the first scan."""
        gaps = [gap for swipe in self.swipes for gap in swipe.gaps]
        return median(gaps) if gaps else None

    @property
    def proposed_ms(self) -> int | None:
        """The value for the option, once there are ten scans."""
        middle = self.median_ms
        return max(1, min(200, round(middle))) if middle is not None and len(self.swipes) >= SCANS else None


def found(text: str) -> Found:
    """What a text that came for the card says."""
    if text == CARD:
        return Found(Finding.FINE)
    if text == CARD.swapcase():
        return Found(Finding.CAPS_LOCK)
    for keyboard, (meant, typed) in _ELSEWHERE.items():
        if text.casefold() == CARD.translate(str.maketrans(meant, typed)).casefold():
            return Found(Finding.OTHER_KEYBOARD, keyboard)
    if len(text) == len(CARD):
        return Found(Finding.OTHER_KEYBOARD)
    if len(text) < len(CARD) and _is_part(text):
        return Found(Finding.INCOMPLETE)
    return Found(Finding.OTHER_CODE)


def _is_part(text: str) -> bool:
    """Whether characters of the card are missing and the others stand in their order."""
    rest = iter(CARD)
    return all(character in rest for character in text)


def _gap(earlier: int, later: int) -> int:
    gap = (later - earlier) % (1 << _STAMP_BITS)
    return gap if gap < 1 << (_STAMP_BITS - 1) else 0
