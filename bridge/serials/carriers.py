"""Numbers of parcel carriers. PURE.

A form is strong when no random serial looks so, weak when one in ten or so does: weak forms are a hint, never a proof.
Forms and checks: jkeen/tracking_number_data (MIT) and the carriers' own label guides.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from bridge.serials.gtin import is_right
from bridge.serials.numbers import luhn_is_right

_FEDEX = (1, 3, 7)
_S10 = (8, 6, 4, 2, 3, 5, 9, 7)
_BASE_36 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_UPS_BODY = 2
_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Parcel:
    """What a number is to a carrier. `checked`: it has a check digit, and a right one."""

    carrier: str
    strong: bool
    checked: bool


@dataclass(frozen=True, slots=True)
class _Form:
    carrier: str
    shape: re.Pattern[str]
    check: Callable[[str], bool] | None = None
    strong: bool = False


def parcel(text: str) -> Parcel | None:
    """The carrier whose number this is, the surest first; None where no form fits or its check digit is wrong."""
    number = _BLANKS.sub("", text).upper()
    for form in _FORMS.get(len(number), ()):
        if form.shape.fullmatch(number) and (form.check is None or form.check(number)):
            return Parcel(form.carrier, form.strong, checked=form.check is not None)
    return None


def misread(text: str) -> str | None:
    """The carrier of a form that can be nothing else and whose check digit is wrong; None for every other code."""
    number = _BLANKS.sub("", text).upper()
    if parcel(number):
        return None
    for form in _PLAIN_TO_SEE:
        if form.shape.fullmatch(number):
            return form.carrier
    return None


def _ups(number: str) -> bool:
    return _mod_10([int(c) if c.isdigit() else (ord(c) - 63) % 10 for c in number[_UPS_BODY:]])


def _ups_waybill(number: str) -> bool:
    return _mod_10([int(c) for c in number[1:]])


def _ontrac(number: str) -> bool:
    return _mod_10([4 if number[0] == "C" else 5, *(int(c) for c in number[1:])])


def _mod_10(values: list[int]) -> bool:
    """Weights 1 and 2 in turn from the left, without adding up the digits of a product."""
    return -(sum(values[0:-1:2]) + 2 * sum(values[1:-1:2])) % 10 == values[-1]


def _s10(number: str) -> bool:
    rest = 11 - sum(int(c) * weight for c, weight in zip(number[2:10], _S10, strict=True)) % 11
    return int(number[10]) == {10: 0, 11: 5}.get(rest, rest)


def _fedex(digits: str) -> bool:
    """Weights 1, 3, 7 from the right before the check digit, mod 11, then mod 10."""
    total = sum(int(c) * _FEDEX[place % len(_FEDEX)] for place, c in enumerate(reversed(digits[:-1])))
    return total % 11 % 10 == int(digits[-1])


def _dhl(digits: str) -> bool:
    return int(digits[:-1]) % 7 == int(digits[-1])


def _dpd(number: str) -> bool:
    rest = 36
    for character in number[:-1]:
        rest += _BASE_36.index(character)
        rest = rest % 36 or 36
        rest = rest * 2 % 37
    return (37 - rest) % 36 == _BASE_36.index(number[-1])


def _usps(number: str) -> bool:
    """The check digit of a USPS number, with `420` and the postcode it is sent to before it or not."""
    return any(is_right(number[start:]) for start in _usps_starts(number))


def _usps_legacy(number: str) -> bool:
    return is_right(f"91{number}")


def _usps_starts(number: str) -> tuple[int, ...]:
    if not number.startswith("420"):
        return (0,)
    return tuple(start for start in (8, 12) if len(number) - start in _USPS_LENGTHS)


_USPS_LENGTHS = (20, 22, 26, 30)
_USPS_ROUTED = re.compile(r"420(?:[0-9]{5}|[0-9]{9})(?:9[1-5][0-9]{20}(?:[0-9]{4}){0,2}|[0-9]{20})")
_USPS_BARE = re.compile(r"9[1-5][0-9]{20}(?:[0-9]{4}){0,2}")


def _form(carrier: str, shape: str, check: Callable[[str], bool] | None = None, *, strong: bool = False) -> _Form:
    return _Form(carrier, re.compile(shape), check, strong)


_UPS = _form("UPS", r"1Z[0-9A-Z]{15}[0-9]", _ups, strong=True)
_POST = _form("Post", r"[A-Z]{2}[0-9]{9}[A-Z]{2}", _s10, strong=True)
_USPS = _Form("USPS", _USPS_ROUTED, _usps, strong=True)
_USPS_ALONE = _Form("USPS", _USPS_BARE, _usps)
_USPS_POSTCODE = _form("USPS", r"420[0-9]{5}(?:[0-9]{4})?9[1-5][0-9]{20}")
_ONTRAC = _form("OnTrac", r"[CD]1[0-9]{13}", _ontrac)
_FEDEX_22 = _form("FedEx", r"96[0-9]{20}", lambda number: is_right(number[7:]))
_FEDEX_32 = _form("FedEx", r"3[0-9]{31}", lambda number: _fedex(number[16:28]))
_FEDEX_34 = _form("FedEx", r"(?:1[01]|96)[0-9]{32}", lambda number: _fedex(number[20:]))
_PLAIN_TO_SEE = (_UPS, _POST, _USPS_POSTCODE, _USPS_ALONE, _ONTRAC, _FEDEX_22, _FEDEX_32, _FEDEX_34)

_FORMS: dict[int, tuple[_Form, ...]] = {
    10: (_form("DHL", r"[0-9]{10}", _dhl),),
    11: (
        _form("UPS", r"[AHJKTV][0-9]{10}", _ups_waybill),
        _form("DHL", r"[0-9]{11}", _dhl),
        _form("Old Dominion", r"(?:77[78]|072|780|80[0-9])[0-9]{8}", luhn_is_right),
    ),
    12: (
        _form("FedEx", r"[0-9]{12}", _fedex),
        _form("Purolator", r"[0-5][0-9]{11}", luhn_is_right),
    ),
    13: (_POST, _form("Landmark", r"LTN[0-9]{8}N1")),
    15: (
        _form("Amazon", r"TB[ACM][0-9]{12}", strong=True),
        _form("FedEx", r"[0-9]{15}", is_right),
        _ONTRAC,
        _form("DPD", r"[0-9]{14}[0-9A-Z]", _dpd),
        _form("LaserShip", r"1LS(?:7[12][0-9]{10}|CX[0-9A-Z]{10})"),
    ),
    16: (_form("Canada Post", r"[0-9]{16}", is_right),),
    18: (
        _UPS,
        _form("FedEx", r"00[0-9]{16}", is_right),
        _form("GOFO", r"GFUS[0-9]{14}"),
        _form("YunExpress", r"YT[0-9]{16}"),
        _form("Yodel", r"JD[0-9]{16}"),
        _form("LaserShip", r"1LS7[12][0-9]{2}01[1-4][0-9]{6}-1"),
    ),
    19: (_form("Yodel", r"JJD[0-9]{16}"),),
    20: (
        _form("USPS", r"[0-9]{20}", is_right),
        _form("USPS", r"[0-9]{20}", _usps_legacy),
        _form("Spee-Dee", r"SP[0-9]{18}"),
    ),
    22: (_USPS_ALONE, _FEDEX_22),
    26: (_USPS_ALONE,),
    28: (_USPS, _form("DPD", r"[0-9]{27}[0-9A-Z]", _dpd)),
    30: (_USPS, _USPS_ALONE),
    32: (_USPS, _FEDEX_32),
    34: (_USPS, _FEDEX_34),
    38: (_USPS,),
}
