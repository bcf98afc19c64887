"""Numbers other than GTINs that stand beside a serial on a box: IMEI, SSCC, MAC address. PURE."""

import re

from bridge.serials.gtin import is_right

IMEI_LENGTH = 15
SSCC_LENGTH = 18

_LUHN_DOUBLED = bytes((0, 2, 4, 6, 8, 1, 3, 5, 7, 9))
_GROUPS = re.compile("[-/ ]")
_BARE_MAC = re.compile("(?=.*[0-9])(?=.*[A-Fa-f])[0-9A-Fa-f]{12}")
_PAIRS = re.compile("[0-9A-Fa-f]{2}([:-])[0-9A-Fa-f]{2}(?:\\1[0-9A-Fa-f]{2}){4}")
_FOURS = re.compile("[0-9A-Fa-f]{4}\\.[0-9A-Fa-f]{4}\\.[0-9A-Fa-f]{4}")
_MAC_SIGNS = str.maketrans("", "", ":-.")


def luhn_is_right(digits: str) -> bool:
    """Whether ASCII digits end in their Luhn check digit."""
    codes = digits.encode()
    return not (sum(codes[-1::-2]) - 48 * len(codes[-1::-2]) + sum(_LUHN_DOUBLED[c - 48] for c in codes[-2::-2])) % 10


def imei_in(text: str) -> str | None:
    """The 15 digits of an IMEI, grouped by blanks, hyphens or slashes or not; None for anything else.

    Source: 3GPP TS 23.003 annex B. One random number of 15 digits in ten passes.
    """
    digits = _GROUPS.sub("", text)
    if len(digits) != IMEI_LENGTH or not (digits.isascii() and digits.isdigit()):
        return None
    return digits if luhn_is_right(digits) else None


def is_sscc(digits: str) -> bool:
    """Whether ASCII digits are a serial shipping container code; one random number of 18 digits in ten is."""
    return len(digits) == SSCC_LENGTH and is_right(digits)


def mac_in(text: str) -> str | None:
    """The 12 hexadecimal digits of a MAC address in capitals, None for anything else.

    Bare digits must have both a figure and a letter among them: twelve figures are more likely something else.
    """
    if _BARE_MAC.fullmatch(text) or _PAIRS.fullmatch(text) or _FOURS.fullmatch(text):
        return text.translate(_MAC_SIGNS).upper()
    return None
