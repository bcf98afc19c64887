"""Whether a scan may be the serial of a unit: one function a rule, in order. PURE.

A rule that refuses wins over one that asks, wherever it stands: a *yes* to a question never lets a refusal through.
Order and evidence: the serial number rules of the trade; codes of the contract.
"""

from collections.abc import Callable
from dataclasses import dataclass

from bridge.scan.barcode import Candidate, Form, Kind, Reading
from bridge.serials import masks
from bridge.serials.facts import Evidence, Item, Known, Match, Policy
from bridge.serials.keys import key_of
from bridge.serials.verdicts import Code, Level, Verdict
from bridge.serials.words import say

SHORTEST = 3
LONGEST = 64
CARTON_DIGITS = 14
ENOUGH_EARLIER = 5
# characters that a sentence of 36 leaves for PO, day and station
ROOM_FOR_PLACES = 19
HERE = frozenset({"open", "in_stock", "set_aside"})
_UPC_KINDS = frozenset({Kind.GTIN, Kind.CASE})
_KIND_WORDS = {Kind.GTIN: "UPC", Kind.ALIAS: "alias", Kind.CASE: "case code"}
_LOOKS = {
    Kind.GTIN: "a UPC",
    Kind.SSCC: "a carton label",
    Kind.IMEI: "an IMEI",
    Kind.MAC: "a MAC address",
    Kind.CARRIER: "a tracking number",
    Kind.HIBC: "a medical label",
}


@dataclass(frozen=True, slots=True)
class Subject:
    """A scan that is to be the serial of one unit of `item` on `document`."""

    reading: Reading
    serial: str
    item: Item
    document: str
    policy: Policy
    evidence: Evidence

    @property
    def mask(self) -> str | None:
        """The product's serial pattern, else the station's."""
        return self.item.serial_mask or (None if self.item.serial_length else self.policy.serial_mask)

    @property
    def length(self) -> int | None:
        """The product's serial length, else the station's."""
        return self.item.serial_length or (None if self.item.serial_mask else self.policy.serial_length)


Rule = Callable[[Subject], Verdict | None]


def serial_in(reading: Reading, item: Item, policy: Policy) -> str:
    """The serial a code carries: its message's, else the code itself without an `S` its pattern does not have."""
    text = reading.serial if reading.serial is not None else reading.body.strip()
    mask = item.serial_mask or policy.serial_mask
    if mask and reading.serial is None and text[:1] in {"S", "s"} and not masks.matches(mask, text):
        return text[1:] if masks.matches(mask, text[1:]) else text
    return text


def expected_words(item: Item, policy: Policy) -> str:
    """What the label to look for is like: `11 characters`, `Like CM#######A#`, or nothing known."""
    mask = item.serial_mask or (None if item.serial_length else policy.serial_mask)
    if mask:
        return f"Like {masks.picture(mask)}"
    length = item.serial_length or policy.serial_length
    return f"{length} characters" if length else "Look for the label marked S/N"


def judge(subject: Subject) -> Verdict | None:
    """The refusal or question this serial meets, or None when it is good."""
    asked: Verdict | None = None
    for rule in RULES:
        verdict = rule(subject)
        if verdict is None:
            continue
        if verdict.level is Level.REJECT:
            return verdict
        asked = asked or verdict
    return asked


def _say(subject: Subject, code: Code, variant: str = "", **facts: object) -> Verdict:
    about = {"sku": subject.item.sku, **facts}
    return say(code, variant, sku=str(about.pop("sku")), serial=subject.serial, **about)


def _size(subject: Subject) -> Verdict | None:
    text = subject.serial
    if not any(c.isalnum() for c in text):
        return _say(subject, Code.BAD_CHARACTERS, evidence="no letter or digit")
    if subject.mask or subject.length:
        return None
    if len(text) < SHORTEST:
        return _say(subject, Code.WRONG_LENGTH, "short", got=len(text), evidence=f"shortest {SHORTEST}")
    if len(text) > LONGEST:
        return _say(subject, Code.WRONG_LENGTH, "long", got=len(text), evidence=f"longest {LONGEST}")
    return None


def _parcel_symbol(subject: Subject) -> Verdict | None:
    reading, aim = subject.reading, subject.reading.aim or ""
    if reading.serial is not None:
        return None
    if aim.startswith("]U"):
        return _say(subject, Code.IS_CARRIER_LABEL, carrier="carrier's", evidence=aim)
    if aim == "]I1" and len(reading.body) == CARTON_DIGITS:
        return _say(subject, Code.IS_CARTON_CODE, evidence=aim)
    if reading.message and reading.has(Kind.SSCC):
        return _say(subject, Code.IS_CARTON_CODE, evidence="SSCC")
    return None


def _product_symbol(subject: Subject) -> Verdict | None:
    reading, aim = subject.reading, subject.reading.aim or ""
    if reading.serial is not None or subject.evidence.matches(reading):
        return None
    if reading.has(Kind.URL):
        return _say(subject, Code.IS_PRODUCT_CODE, "web", evidence="URL")
    if aim.startswith("]E") or reading.message:
        return _say(subject, Code.IS_PRODUCT_CODE, "symbol", evidence=aim or "message without a serial")
    return None


def _catalogue(subject: Subject) -> Verdict | None:
    if subject.reading.serial is not None:
        return None
    found = subject.evidence.matches(subject.reading)
    for match in found:
        if not _tolerated(subject, match):
            return product_code(match, serial=subject.serial)
    if found and not (subject.mask and subject.policy.receive_reject_upc == "document"):
        return _say(subject, Code.LOOKS_LIKE_PRODUCT_CODE, kind="a UPC", evidence=f"UPC of {found[0].item.sku}")
    return None


def _tolerated(subject: Subject, match: Match) -> bool:
    if match.kind not in _UPC_KINDS:
        return False
    reach = subject.policy.receive_reject_upc
    return reach == "off" or (reach == "document" and not subject.evidence.is_line(match.item.sku))


def product_code(match: Match, *, serial: str | None = None) -> Verdict:
    """The refusal of a product's own code where a serial is wanted."""
    sku = match.item.sku
    if match.form is Form.CARTON:
        return say(Code.IS_CARTON_CODE, sku=sku, serial=serial, evidence=f"carton of {sku}")
    if match.kind is Kind.SKU:
        return say(Code.IS_PRODUCT_CODE, "sku", sku=sku, serial=serial, evidence=match.form.value)
    kind = _KIND_WORDS.get(match.kind, "code")
    return say(Code.IS_PRODUCT_CODE, sku=sku, serial=serial, kind=kind, evidence=match.form.value)


def _carrier(subject: Subject) -> Verdict | None:
    for candidate in subject.reading.candidates:
        if candidate.kind is Kind.CARRIER and strong(candidate):
            carrier = next((e.removeprefix("carrier:") for e in candidate.evidence if e.startswith("carrier:")), "")
            return _say(subject, Code.IS_CARRIER_LABEL, carrier=carrier or "carrier's", evidence="structure")
    return None


def strong(candidate: Candidate) -> bool:
    """Whether the form alone proves it: no random serial looks so."""
    return "structure" in candidate.evidence


def _known(subject: Subject) -> Verdict | None:
    scope = subject.policy.receive_unique_serial
    if scope == "off":
        return None
    known = subject.evidence.known(subject.serial)
    here = key_of(subject.document)
    for unit in known:
        if unit.document is not None and key_of(unit.document) == here:
            return _on_document(subject, unit)
    if scope == "po":
        return None
    own = key_of(subject.item.sku)
    for unit in known:
        if key_of(unit.sku) == own and (scope == "ever" or unit.state in HERE):
            place = "station" if _fit(unit.document, unit.when, unit.station) else ""
            variant = place if unit.document else "before"
            facts = {"document": unit.document, "when": unit.when, "station": unit.station, "evidence": _where(unit)}
            return _say(subject, Code.ALREADY_RECEIVED, variant, **facts)
    others = [unit for unit in known if key_of(unit.sku) != own]
    if others:
        return _say(subject, Code.SAME_SERIAL_OTHER_PRODUCT, other=others[0].sku, evidence=_where(others[0]))
    return None


def _on_document(subject: Subject, unit: Known) -> Verdict:
    variant = "" if unit.position else "station" if _fit(unit.station, unit.when) else "before"
    facts = {"position": unit.position, "when": unit.when, "station": unit.station, "evidence": _where(unit)}
    return _say(subject, Code.DUPLICATE_ON_DOCUMENT, variant, **facts)


def _fit(*places: str | None) -> bool:
    """Whether all are known and short enough to stand in one sentence of the banner."""
    return all(places) and sum(len(place or "") for place in places) <= ROOM_FOR_PLACES


def _where(unit: Known) -> str:
    return ", ".join(part for part in (unit.sku, unit.state, unit.document, unit.when, unit.station) if part)


def _pattern(subject: Subject) -> Verdict | None:
    text, length, mask = subject.serial, subject.length, subject.mask
    if length and len(text) != length:
        return _say(subject, Code.WRONG_LENGTH, got=len(text), expected=length, evidence=f"length {length}")
    if mask and masks.length(mask) != len(text):
        return _say(subject, Code.WRONG_LENGTH, got=len(text), expected=masks.length(mask), evidence=mask)
    if mask and not masks.matches(mask, text):
        return _say(subject, Code.WRONG_MASK, pattern=masks.picture(mask), evidence=mask)
    return None


def _vendor_list(subject: Subject) -> Verdict | None:
    if not subject.evidence.has_vendor_list(subject.item.sku) or _listed(subject):
        return None
    named = subject.evidence.vendor_listed(subject.serial)
    for unit in sorted(named, key=lambda unit: key_of(unit.document) != key_of(subject.document)):
        where = f"listed as {unit.sku} on {unit.document}"
        if key_of(unit.document) == key_of(subject.document):
            return _say(subject, Code.NOT_ON_VENDOR_LIST, "item", other=unit.sku, evidence=where)
        return _say(subject, Code.NOT_ON_VENDOR_LIST, "elsewhere", document=unit.document, evidence=where)
    return _say(subject, Code.NOT_ON_VENDOR_LIST, evidence=f"list of {subject.document}")


def _listed(subject: Subject) -> bool:
    """Whether the vendor named this very serial for this line; then it is not odd, whatever it looks like."""
    if not subject.evidence.has_vendor_list(subject.item.sku):
        return False
    here, own = key_of(subject.document), key_of(subject.item.sku)
    named = subject.evidence.vendor_listed(subject.serial)
    return any(key_of(unit.document) == here and key_of(unit.sku) == own for unit in named)


def _looks(subject: Subject) -> Verdict | None:
    if subject.mask or subject.reading.serial is not None or _listed(subject):
        return None
    for candidate in subject.reading.candidates:
        kind = _LOOKS.get(candidate.kind)
        if kind and (candidate.kind is Kind.MAC or "checkdigit" in candidate.evidence):
            return _say(subject, Code.LOOKS_LIKE_PRODUCT_CODE, kind=kind, evidence=candidate.kind.value)
    return None


def _unlike(subject: Subject) -> Verdict | None:
    if subject.mask or _listed(subject):
        return None
    earlier = subject.evidence.earlier_serials(subject.item.sku)
    if len(earlier) < ENOUGH_EARLIER:
        return None
    pattern = masks.unlike(earlier, subject.serial)
    if pattern:
        return _say(subject, Code.UNLIKE_EARLIER_SERIALS, pattern=pattern, evidence=f"{len(earlier)} earlier")
    return None


def _characters(subject: Subject) -> Verdict | None:
    text = subject.serial
    if not text.isascii() or not text.isprintable():
        return _say(subject, Code.BAD_CHARACTERS, evidence=ascii(text))
    if subject.mask or text == text.upper():
        return None
    earlier = subject.evidence.earlier_serials(subject.item.sku)
    if len(earlier) >= ENOUGH_EARLIER and all(e == e.upper() for e in earlier) and text != text.lower():
        return _say(subject, Code.BAD_CHARACTERS, evidence="small letters among capitals")
    return None


RULES: tuple[Rule, ...] = (
    _size,
    _parcel_symbol,
    _product_symbol,
    _catalogue,
    _carrier,
    _known,
    _pattern,
    _vendor_list,
    _looks,
    _unlike,
    _characters,
)
