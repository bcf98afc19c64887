"""Whether a scan may be the serial of a unit that leaves: one function a rule, in order. PURE.

A rule that refuses wins over one that asks. What a label looks like matters only for a serial that is not known to be
in stock as this product.
"""

from collections.abc import Iterator, Sequence
from functools import partial

from bridge.serials import shapes
from bridge.serials.facts import Known, Match
from bridge.serials.keys import key_of
from bridge.serials.rules import fit, of_catalogue, tolerated, where
from bridge.serials.severity import hard, weighed
from bridge.serials.subject import Rule, Subject, first
from bridge.serials.verdicts import Code, Verdict

# characters that "This serial is a CAM-R, not a CAM-2." leaves for both
ROOM_FOR_SKUS = 10
IN_STOCK = "in_stock"
OPEN = "open"
PICKED = "picked"
SHIPPED = "shipped"
# what `Known.when` is where no day is known
UNDATED = "before"
# why a unit that was here is not for sale, most telling first
KEPT_BACK = ("set_aside", "returned", "sent_back")


def judge(subject: Subject) -> Verdict | None:
    """The refusal or question this serial meets, or None when its unit may go."""
    return first(subject, rules_of(subject))


def rules_of(subject: Subject) -> Iterator[Rule]:
    """What is known of the serial is looked up only where nothing refused it before."""
    yield from OF_THE_CODE
    known = subject.evidence.known(subject.serial)
    yield partial(_duplicate, known=known)
    yield partial(state, known=known)
    if not _in_stock(subject, known):
        yield from OF_THE_LABEL


def in_catalogue(subject: Subject) -> Verdict | None:
    """The code of a product, unless a unit in stock has it for its serial."""
    if subject.reading.serial is not None:
        return None
    refusals = [_of_catalogue(subject, match) for match in subject.evidence.matches(subject.reading)]
    found = [refusal for refusal in refusals if refusal is not None]
    return next((refusal for refusal in found if hard(refusal)), found[0] if found else None)


def _of_catalogue(subject: Subject, match: Match) -> Verdict | None:
    """A product's own code is a serial only if a unit has it; then the settings say how severe it is."""
    refusal = None if tolerated(subject, match) else of_catalogue(subject, match)
    if refusal is not None and hard(refusal):
        return refusal
    has_one = _in_stock(subject, subject.evidence.known(subject.serial))
    return refusal if has_one else shapes.product_code(match, serial=subject.serial)


def _duplicate(subject: Subject, known: Sequence[Known]) -> Verdict | None:
    here = key_of(subject.document)
    for unit in known:
        if unit.state == PICKED and key_of(unit.order or "") == here:
            facts = {"position": unit.position, "when": unit.when, "evidence": where(unit)}
            return subject.say(Code.DUPLICATE_ON_DOCUMENT, "" if unit.position else "here", **facts)
    return None


def state(subject: Subject, known: Sequence[Known]) -> Verdict | None:
    """Where the unit is: only one that is in stock as this product may go."""
    own = [unit for unit in known if key_of(unit.sku) == key_of(subject.item.sku)]
    if known and not own:
        other = known[0]
        brief = "" if len(other.sku) + len(subject.item.sku) <= ROOM_FOR_SKUS else "brief"
        return subject.say(Code.OTHER_PRODUCT, brief, other=other.sku, evidence=where(other))
    for unit in own:
        if unit.state == PICKED:
            return subject.say(Code.PICKED_ELSEWHERE, document=unit.order, evidence=where(unit))
    return _not_here(subject, own)


def _not_here(subject: Subject, own: Sequence[Known]) -> Verdict | None:
    states = {unit.state: unit for unit in reversed(own)}
    if IN_STOCK in states and KEPT_BACK[0] not in states:
        return None
    if SHIPPED in states:
        return _shipped(subject, states[SHIPPED])
    for state in KEPT_BACK:
        if state in states:
            unit = states[state]
            return subject.say(Code.NOT_IN_STOCK, state, when=unit.when, evidence=where(unit))
    if not subject.policy.ship_match_po:
        return None
    return weighed(_never_received(subject, states.get(OPEN)), subject.policy.ship_match_po_level, subject.policy)


def _never_received(subject: Subject, unsaved: Known | None) -> Verdict:
    if unsaved is not None and fit(unsaved.document):
        return subject.say(Code.NEVER_RECEIVED, "unsaved", document=unsaved.document, evidence=where(unsaved))
    return subject.say(Code.NEVER_RECEIVED, _age(subject.as_of), as_of=subject.as_of)


def _age(as_of: str) -> str:
    """Which words say how old that knowledge is; without a figure there never was a full copy."""
    if not as_of:
        return ""
    return "old" if any(c.isdigit() for c in as_of) else "blind"


def _shipped(subject: Subject, unit: Known) -> Verdict:
    dated = unit.when != UNDATED and fit(unit.order, unit.when)
    variant = "" if dated else "order" if unit.order else "before"
    return subject.say(Code.ALREADY_SHIPPED, variant, document=unit.order, when=unit.when, evidence=where(unit))


def _in_stock(subject: Subject, known: Sequence[Known]) -> bool:
    own = key_of(subject.item.sku)
    return any(unit.state == IN_STOCK and key_of(unit.sku) == own for unit in known)


OF_THE_CODE: tuple[Rule, ...] = (
    shapes.size,
    shapes.parcel_symbol,
    shapes.product_symbol,
    in_catalogue,
    shapes.carrier,
)
OF_THE_LABEL: tuple[Rule, ...] = (
    shapes.length,
    shapes.pattern,
    shapes.looks,
    shapes.unlike,
    shapes.characters,
)
