"""What speaks against a serial by the code alone, by the catalogue, or by serials like it. PURE."""

from bridge.phrases import phrase
from bridge.scan.barcode import Candidate, Form, Kind
from bridge.serials import masks
from bridge.serials.facts import Match
from bridge.serials.severity import weighed
from bridge.serials.subject import Subject
from bridge.serials.verdicts import Code, Verdict
from bridge.serials.words import say

SHORTEST = 3
LONGEST = 64
CARTON_DIGITS = 14
ENOUGH_EARLIER = 5
_KIND_WORDS = {Kind.GTIN: phrase("UPC"), Kind.ALIAS: phrase("alias"), Kind.CASE: phrase("case code")}
_LOOKS = {
    Kind.GTIN: phrase("a UPC"),
    Kind.SSCC: phrase("a carton label"),
    Kind.IMEI: phrase("an IMEI"),
    Kind.MAC: phrase("a MAC address"),
    Kind.CARRIER: phrase("a tracking number"),
    Kind.HIBC: phrase("a medical label"),
}


def size(subject: Subject) -> Verdict | None:
    """No letter or digit, too short or too long."""
    text = subject.serial
    if not any(c.isalnum() for c in text):
        return subject.say(Code.BAD_CHARACTERS, evidence="no letter or digit")
    if subject.mask or subject.length:
        return None
    if len(text) < SHORTEST:
        return subject.say(Code.WRONG_LENGTH, "short", got=len(text), evidence=f"shortest {SHORTEST}")
    if len(text) > LONGEST:
        return subject.say(Code.WRONG_LENGTH, "long", got=len(text), evidence=f"longest {LONGEST}")
    return None


def parcel_symbol(subject: Subject) -> Verdict | None:
    """A symbol that only a carton or a parcel carries."""
    reading, aim = subject.reading, subject.reading.aim or ""
    if reading.serial is not None:
        return None
    if aim.startswith("]U"):
        return subject.say(Code.IS_CARRIER_LABEL, carrier=phrase("carrier's"), evidence=aim)
    if aim == "]I1" and len(reading.body) == CARTON_DIGITS:
        return subject.say(Code.IS_CARTON_CODE, evidence=aim)
    if reading.message and reading.has(Kind.SSCC):
        return subject.say(Code.IS_CARTON_CODE, evidence="SSCC")
    return None


def product_symbol(subject: Subject) -> Verdict | None:
    """A symbol that only a product carries."""
    reading, aim = subject.reading, subject.reading.aim or ""
    if reading.serial is not None or subject.evidence.matches(reading):
        return None
    if reading.has(Kind.URL):
        return subject.say(Code.IS_PRODUCT_CODE, "web", evidence="URL")
    if aim.startswith("]E") or reading.message:
        return subject.say(Code.IS_PRODUCT_CODE, "symbol", evidence=aim or "message without a serial")
    return None


def other_product(subject: Subject) -> Verdict | None:
    """A serial in one code with the GTIN of some other product; nobody can tell where the item has no UPC."""
    reading = subject.reading
    if reading.serial is None or not subject.item.upc or not any(found.gtin for found in reading.candidates):
        return None
    if subject.is_listed or subject.evidence.matches(reading):
        return None
    return subject.say(Code.IS_PRODUCT_CODE, "symbol", evidence="GTIN of another product")


def product_code(match: Match, *, serial: str | None = None) -> Verdict:
    """The refusal of a product's own code where a serial is wanted."""
    sku = match.item.sku
    if match.form is Form.CARTON:
        return say(Code.IS_CARTON_CODE, sku=sku, serial=serial, evidence=f"carton of {sku}")
    if match.kind is Kind.SKU:
        return say(Code.IS_PRODUCT_CODE, "sku", sku=sku, serial=serial, evidence=match.form.value)
    kind = _KIND_WORDS.get(match.kind, phrase("code"))
    return say(Code.IS_PRODUCT_CODE, sku=sku, serial=serial, kind=kind, evidence=match.form.value)


def carrier(subject: Subject) -> Verdict | None:
    """A carrier's number that nothing else looks like."""
    for candidate in subject.reading.candidates:
        if candidate.kind is Kind.CARRIER and strong(candidate):
            carrier = next((e.removeprefix("carrier:") for e in candidate.evidence if e.startswith("carrier:")), "")
            return subject.say(Code.IS_CARRIER_LABEL, carrier=carrier or phrase("carrier's"), evidence="structure")
    return None


def strong(candidate: Candidate) -> bool:
    """Whether the form alone proves it: no random serial looks so."""
    return "structure" in candidate.evidence


def length(subject: Subject) -> Verdict | None:
    """Against the product's length, else the station's."""
    text, wanted = subject.serial, subject.length
    if wrong_length(text, wanted) is None:
        return None
    refusal = subject.say(Code.WRONG_LENGTH, got=len(text), expected=wanted, evidence=f"length {wanted}")
    return weighed(refusal, subject.policy.serial_length_level, subject.policy)


def pattern(subject: Subject) -> Verdict | None:
    """Against the product's pattern, else the station's."""
    text, mask = subject.serial, subject.mask
    code = misfit(text, mask)
    if not mask or code is None:
        return None
    if code is Code.WRONG_LENGTH:
        refusal = subject.say(Code.WRONG_LENGTH, got=len(text), expected=masks.length(mask), evidence=mask)
    else:
        refusal = subject.say(Code.WRONG_MASK, pattern=masks.picture(mask), evidence=mask)
    return weighed(refusal, subject.policy.serial_mask_level, subject.policy)


def wrong_length(text: str, wanted: int | None) -> Code | None:
    """What is wrong with a text that should have so many characters, if anything."""
    return Code.WRONG_LENGTH if wanted and len(text) != wanted else None


def misfit(text: str, mask: str | None) -> Code | None:
    """What is wrong with a text that should fit a pattern, if anything."""
    if not mask or masks.matches(mask, text):
        return None
    return Code.WRONG_MASK if masks.length(mask) == len(text) else Code.WRONG_LENGTH


def looks(subject: Subject) -> Verdict | None:
    """Looks like a number of another kind; with a pattern nothing does."""
    if subject.mask or subject.reading.serial is not None or subject.is_listed:
        return None
    for candidate in subject.reading.candidates:
        kind = _LOOKS.get(candidate.kind)
        if kind and (candidate.kind is Kind.MAC or "checkdigit" in candidate.evidence):
            return subject.say(Code.LOOKS_LIKE_PRODUCT_CODE, kind=kind, evidence=candidate.kind.value)
    return None


def unlike(subject: Subject) -> Verdict | None:
    """Looks otherwise than the earlier serials of the product."""
    if subject.mask or subject.is_listed:
        return None
    earlier = subject.evidence.earlier_serials(subject.item.sku)
    if len(earlier) < ENOUGH_EARLIER:
        return None
    pattern = masks.unlike(earlier, subject.serial)
    if pattern:
        return subject.say(Code.UNLIKE_EARLIER_SERIALS, pattern=pattern, evidence=f"{len(earlier)} earlier")
    return None


def characters(subject: Subject) -> Verdict | None:
    """Characters of a scanner with the wrong keyboard layout."""
    text = subject.serial
    if not text.isascii() or not text.isprintable():
        return subject.say(Code.BAD_CHARACTERS, evidence=ascii(text))
    if subject.mask or text == text.upper():
        return None
    earlier = subject.evidence.earlier_serials(subject.item.sku)
    if len(earlier) >= ENOUGH_EARLIER and all(e == e.upper() for e in earlier) and text != text.lower():
        return subject.say(Code.BAD_CHARACTERS, evidence="small letters among capitals")
    return None
