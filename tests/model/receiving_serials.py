"""Whether a text may be the serial of a product, as rules in the order in which they are asked."""

import re
from collections import Counter
from collections.abc import Callable

from tests.model.receiving_codes import Meaning, key
from tests.model.receiving_floor import Floor
from tests.model.receiving_world import unsqueezed, with_check

LETTERS = {"A": "[A-Z]", "9": "[0-9]", "X": "[A-Z0-9]", "H": "[0-9A-F]", "?": "."}
HERE = frozenset({"in_stock", "set_aside"})
ASKS = frozenset({"looks_like_product_code", "unlike_earlier_serials", "same_serial_other_product"})
ENOUGH, NEWEST = 5, 20
Rule = Callable[[Floor, str, Meaning], str]


def judged(floor: Floor, sku: str, said: Meaning) -> str:
    """The code of what speaks against it: the first refusal, else the first question; empty for a good serial."""
    codes = [code for rule in RULES if (code := rule(floor, sku, said))]
    return next((code for code in codes if code not in ASKS), codes[0] if codes else "")


def known(floor: Floor, serial: str) -> list[tuple[str, str, str]]:
    """Where a serial was seen: (SKU, PO, state)."""
    before: list[tuple[str, str, str]] = []
    before += [(row.sku, row.po or "", row.state) for row in floor.world.serials if key(row.serial) == key(serial)]
    here = [unit for unit in floor.units if unit.live and key(unit.serial) == key(serial)]
    return before + [(unit.sku, unit.document, "set_aside" if unit.aside else "in_stock") for unit in here]


def serial_of(floor: Floor, sku: str, said: Meaning) -> str:
    """The serial that the code carries; labels have an `S` before it that the pattern does not have."""
    text, mask = said.serial or said.text, floor.mask(sku)
    led = not said.serial and mask and text[:1] in {"S", "s"} and not fits(mask, text) and fits(mask, text[1:])
    return text[1:] if led else text


def _size(floor: Floor, sku: str, said: Meaning) -> str:
    if not any(character.isalnum() for character in said.serial):
        return "bad_characters"
    fixed = floor.mask(sku) or floor.length(sku)
    return "wrong_length" if not fixed and not 3 <= len(said.serial) <= 64 else ""


def _label(_: Floor, __: str, said: Meaning) -> str:
    return LABELS.get(said.via, "") if said.kind == "strange" else ""


def _other_gtin(floor: Floor, sku: str, said: Meaning) -> str:
    stranger = said.kind == "both" and not said.sku and floor.world.products[sku].upc
    return "is_product_code" if stranger else ""


def _catalogue(floor: Floor, sku: str, said: Meaning) -> str:
    if said.kind not in {"item", "kit"}:
        return ""
    reach = floor.world.settings.receive_reject_upc
    let = reach == "off" or (reach == "document" and said.sku not in floor.ordered(floor.document))
    if not let or said.via in {"sku", "alias"}:
        return "is_product_code"
    return "" if reach == "document" and floor.mask(sku) else "looks_like_product_code"


def _known(floor: Floor, sku: str, said: Meaning) -> str:
    scope, units = floor.world.settings.receive_unique_serial, known(floor, said.serial)
    if scope == "off":
        return ""
    if any(po == floor.document for _, po, _ in units):
        return "duplicate_on_document"
    if scope == "po":
        return ""
    if any(owner == sku and (scope == "ever" or state in HERE) for owner, _, state in units):
        return "already_received"
    return "same_serial_other_product" if any(owner != sku for owner, _, _ in units) else ""


def _length(floor: Floor, sku: str, said: Meaning) -> str:
    wanted = floor.length(sku)
    return "wrong_length" if wanted and len(said.serial) != wanted else ""


def _mask(floor: Floor, sku: str, said: Meaning) -> str:
    mask = floor.mask(sku)
    if not mask or fits(mask, said.serial):
        return ""
    return "wrong_mask" if len(said.serial) == len(re.findall(r"\\.|.", mask)) else "wrong_length"


def fits(mask: str, text: str) -> bool:
    """Whether the text has that pattern."""
    places = re.findall(r"\\.|.", mask)
    pattern = "".join(LETTERS.get(place) or re.escape(place[-1]) for place in places)
    return re.fullmatch(pattern, text, re.IGNORECASE) is not None


def _looks(floor: Floor, sku: str, said: Meaning) -> str:
    if floor.mask(sku) or said.kind == "both":
        return ""
    digits = re.fullmatch("[0-9]{8}|[0-9]{12,14}", said.serial)
    proved = digits and said.serial in {with_check(said.serial[:-1]), unsqueezed(said.serial)}
    return "looks_like_product_code" if proved or said.via in {"gtin", "sscc"} else ""


def _shape(text: str) -> str:
    return re.sub("[A-Z]", "A", re.sub("[0-9]", "9", text.upper()))


def _unlike(floor: Floor, sku: str, said: Meaning) -> str:
    here = [unit.serial for unit in reversed(floor.units) if unit.live and unit.serial and unit.sku == sku]
    earlier = (here + [row.serial for row in floor.world.serials if row.sku == sku])[:NEWEST]
    shape, count = next(iter(Counter(map(_shape, earlier)).most_common(1)), ("", 0))
    common = count >= ENOUGH and count >= 0.9 * len(earlier)
    return "unlike_earlier_serials" if common and not floor.mask(sku) and shape != _shape(said.serial) else ""


def _characters(_: Floor, __: str, said: Meaning) -> str:
    return "" if said.serial.isascii() and said.serial.isprintable() else "bad_characters"


LABELS = {"carrier": "is_carrier_label", "carton": "is_carton_code"}
LABELS |= dict.fromkeys(("url", "label", "upc"), "is_product_code")
RULES: tuple[Rule, ...] = (_size, _label, _other_gtin, _catalogue, _known, _length, _mask, _looks, _unlike, _characters)
