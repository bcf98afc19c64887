"""How codes, serials and numbers are compared."""

import re
import unicodedata

_INVISIBLE = re.compile("[\u200b-\u200f\u2060\ufeff\u00ad]")
_BLANKS = re.compile(r"\s+")
_UPPER = str.maketrans("abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ")


def in_fours(text: str) -> str:
    """A serial as a person reads it off: `CM48 2130 7Q0`. A blank of its own is shown as `·`."""
    plain = text.replace(" ", "·")
    return " ".join(plain[start : start + 4] for start in range(0, len(plain), 4))


def key_of(text: str) -> str:
    """The form under which two spellings are one: NFKC, no invisible characters, single blanks, ASCII upper case."""
    if text.isascii():
        return text.upper() if text.isalnum() else " ".join(text.split()).upper()
    plain = _INVISIBLE.sub("", unicodedata.normalize("NFKC", text))
    return _BLANKS.sub(" ", plain).strip().translate(_UPPER)


def folded(text: str) -> str:
    """The form in which a part of a name is looked for: as `key_of`, without regard to case in any script."""
    return key_of(text).casefold()
