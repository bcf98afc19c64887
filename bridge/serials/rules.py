"""Whether a scan may be the serial of a unit that comes in: one function a rule, in order. PURE.

A rule that refuses wins over one that asks, wherever it stands: a *yes* to a question never lets a refusal through.
Order and evidence: the serial number rules of the trade; codes of the contract.
"""

from bridge.phrases import phrase
from bridge.scan.barcode import Kind
from bridge.serials import shapes
from bridge.serials.facts import Known, Match
from bridge.serials.keys import key_of
from bridge.serials.severity import hard, weighed
from bridge.serials.shapes import product_code
from bridge.serials.subject import Rule, Subject, first
from bridge.serials.verdicts import Code, Level, Verdict

# characters that a sentence of 36 leaves for PO, day and station
ROOM_FOR_PLACES = 19
HERE = frozenset({"open", "in_stock", "set_aside", "picked"})
_UPC_KINDS = frozenset({Kind.GTIN, Kind.CASE})


def judge(subject: Subject) -> Verdict | None:
    """The refusal or question this serial meets, or None when it is good."""
    return first(subject, RULES)


def in_catalogue(subject: Subject) -> Verdict | None:
    """The code of a product, as far as the settings look."""
    if subject.reading.serial is not None:
        return None
    found = subject.evidence.matches(subject.reading)
    refusals = [of_catalogue(subject, match) for match in found if not tolerated(subject, match)]
    if refusals:
        return next((refusal for refusal in refusals if hard(refusal)), refusals[0])
    if found and not (subject.mask and subject.policy.receive_reject_upc == "document"):
        return subject.say(Code.LOOKS_LIKE_PRODUCT_CODE, kind=phrase("a UPC"), evidence=f"UPC of {found[0].item.sku}")
    return None


def tolerated(subject: Subject, match: Match) -> bool:
    """Whether the settings let this UPC or case code be a serial."""
    if match.kind not in _UPC_KINDS:
        return False
    reach = subject.policy.receive_reject_upc
    return reach == "off" or (reach == "document" and not subject.evidence.is_line(match.item.sku))


def of_catalogue(subject: Subject, match: Match) -> Verdict:
    """The refusal of a product's own code, as severe as the settings have it; a SKU or a carton's is always refused."""
    refusal = product_code(match, serial=subject.serial)
    if refusal.code is not Code.IS_PRODUCT_CODE or match.kind is Kind.SKU:
        return refusal
    return weighed(refusal, subject.policy.receive_reject_upc_level, subject.policy)


def known_before(subject: Subject) -> Verdict | None:
    """A unit with this serial was counted before, as far as the settings look."""
    verdict = _counted_before(subject)
    if verdict is None or verdict.level is Level.ASK:
        return verdict
    return weighed(verdict, subject.policy.receive_unique_serial_level, subject.policy)


def is_known(subject: Subject) -> bool:
    """Whether the serial was counted before where it must not have been, however severe that is."""
    verdict = _counted_before(subject)
    return verdict is not None and verdict.level is Level.REJECT


def _counted_before(subject: Subject) -> Verdict | None:
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
            place = "station" if fit(unit.document, unit.when, unit.station) else ""
            variant = place if unit.document else "before"
            facts = {"document": unit.document, "when": unit.when, "station": unit.station, "evidence": where(unit)}
            return subject.say(Code.ALREADY_RECEIVED, variant, **facts)
    others = [unit for unit in known if key_of(unit.sku) != own]
    if others:
        return subject.say(Code.SAME_SERIAL_OTHER_PRODUCT, other=others[0].sku, evidence=where(others[0]))
    return None


def _on_document(subject: Subject, unit: Known) -> Verdict:
    variant = "" if unit.position else "station" if fit(unit.station, unit.when) else "before"
    facts = {"position": unit.position, "when": unit.when, "station": unit.station, "evidence": where(unit)}
    return subject.say(Code.DUPLICATE_ON_DOCUMENT, variant, **facts)


def fit(*places: str | None) -> bool:
    """Whether all are known and short enough to stand in one sentence of the banner."""
    return all(places) and sum(len(place or "") for place in places) <= ROOM_FOR_PLACES


def where(unit: Known) -> str:
    """All that is known of the unit, for the history."""
    return ", ".join(part for part in (unit.sku, unit.state, unit.document, unit.when, unit.station) if part)


def _vendor_list(subject: Subject) -> Verdict | None:
    if not subject.evidence.has_vendor_list(subject.item.sku) or subject.is_listed:
        return None
    named = subject.evidence.vendor_listed(subject.serial)
    for unit in sorted(named, key=lambda unit: key_of(unit.document) != key_of(subject.document)):
        listed = f"listed as {unit.sku} on {unit.document}"
        if key_of(unit.document) == key_of(subject.document):
            return subject.say(Code.NOT_ON_VENDOR_LIST, "item", other=unit.sku, evidence=listed)
        return subject.say(Code.NOT_ON_VENDOR_LIST, "elsewhere", document=unit.document, evidence=listed)
    return subject.say(Code.NOT_ON_VENDOR_LIST, evidence=f"list of {subject.document}")


RULES: tuple[Rule, ...] = (
    shapes.size,
    shapes.parcel_symbol,
    shapes.product_symbol,
    shapes.other_product,
    in_catalogue,
    shapes.carrier,
    known_before,
    shapes.length,
    shapes.pattern,
    _vendor_list,
    shapes.looks,
    shapes.unlike,
    shapes.characters,
)
