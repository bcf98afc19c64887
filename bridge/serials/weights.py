"""Weights as people type them and as the screen shows them; kept in whole grams. PURE."""

import re
from decimal import ROUND_HALF_UP, Decimal

HEAVIEST_G = 1_000_000

_GRAMS = {"kg": Decimal(1000), "g": Decimal(1), "lb": Decimal("453.59237"), "oz": Decimal("28.349523125")}
_OUNCES_IN_A_POUND = 16
_NAMES = {
    "kg": ("kgs", "kilo", "kilos", "kilogram", "kilograms"),
    "g": ("gr", "gram", "grams"),
    "lb": ("lbs", "pound", "pounds"),
    "oz": ("ounce", "ounces"),
}
_UNITS = {name: unit for unit, names in _NAMES.items() for name in (unit, *names)}
_NUMBER = r"([0-9]{1,7})?(?:([.,])([0-9]{1,4}))?"
_ONE = re.compile(rf"{_NUMBER}\s*([a-z]+)?\.?", re.ASCII)
_POUNDS_AND_OUNCES = re.compile(rf"([0-9]{{1,4}})\s*([a-z]+)\.?\s*(?=[0-9.,]){_NUMBER}\s*([a-z]+)\.?", re.ASCII)
_THOUSAND = 3


def grams(text: str, unit: str) -> int | None:
    """A typed weight in grams, from 1 to 1,000,000; `unit` (kg, g, lb, oz) is meant where none is named.

    Takes `2.35`, `2,35`, `2.35 kg`, `5 lb`, `2 lb 3 oz`. None for anything else, also where a point or comma
    may as well stand between thousands: `1,000 g`, `1,250 lb`.
    """
    typed = text.strip().lower()
    both = _POUNDS_AND_OUNCES.fullmatch(typed)
    if both is not None:
        return _pounds_and_ounces(both)
    one = _ONE.fullmatch(typed)
    if one is None:
        return None
    whole, sign, part, name = one.groups()
    meant = _UNITS.get(name or unit)
    amount = _amount(whole, sign, part, meant)
    return None if amount is None or meant is None else _kept(amount * _GRAMS[meant])


def number(grams_: int, unit: str) -> str:
    """A weight in `unit` without its name: kilograms to the gram, pounds with two decimals, ounces with one."""
    amount = Decimal(grams_) / _GRAMS[unit]
    if unit == "kg":
        text = f"{amount:.3f}"
        return text.removesuffix("0")
    places = {"g": Decimal(1), "lb": Decimal("0.01"), "oz": Decimal("0.1")}
    return str(amount.quantize(places[unit], ROUND_HALF_UP))


def words(grams_: int, unit: str) -> str:
    """A weight for the screen: `2.35 kg`, `2.348 kg`, `2350 g`, `5.18 lb`, `82.9 oz`."""
    return f"{number(grams_, unit)} {unit}"


def exact(amount: Decimal, unit: str) -> int:
    """An amount in `unit` in whole grams, of any size and sign."""
    return int((amount * _GRAMS[unit]).to_integral_value(ROUND_HALF_UP))


def _amount(whole: str | None, sign: str | None, part: str | None, unit: str | None) -> Decimal | None:
    if whole is None and part is None:
        return None
    if part is not None and len(part) == _THOUSAND and (unit == "g" or (sign == "," and unit in {"lb", "oz"})):
        return None
    return Decimal(f"{whole or 0}.{part or 0}")


def _pounds_and_ounces(found: re.Match[str]) -> int | None:
    pounds, heavy, whole, sign, part, light = found.groups()
    ounces = _amount(whole, sign, part, "oz")
    if (_UNITS.get(heavy), _UNITS.get(light)) != ("lb", "oz") or ounces is None or ounces >= _OUNCES_IN_A_POUND:
        return None
    return _kept(Decimal(pounds) * _GRAMS["lb"] + ounces * _GRAMS["oz"])


def _kept(exactly: Decimal) -> int | None:
    return int(exactly.to_integral_value(ROUND_HALF_UP)) if 1 <= exactly <= HEAVIEST_G else None
