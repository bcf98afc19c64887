"""What the history keeps of a scan, so that it can be answered again under other options. PURE.

`recorded` gives compact JSON, `=` where no option matters, `?` where nobody can tell; `bridge.session.recalled` reads
it.
"""

import json
from functools import lru_cache
from typing import Any

from bridge.serials.facts import Policy
from bridge.serials.findings import STATION_LENGTH, STATION_MASK, findings
from bridge.serials.keys import key_of
from bridge.serials.shipping import IN_STOCK
from bridge.serials.subject import Subject
from bridge.serials.verdicts import Code, Verdict
from bridge.session.basis import Basis, Entered, Named, OnCredit, Packed, Shortened, TakenOut, Units, Untold

SAME, UNTOLD = "=", "?"
GOOD, BARE, SHIPS, ROOM, RULES, SILENT, BODY, SERIAL, AWAITED = "g", "n", "h", "o", "r", "k", "x", "y", "a"
PAID, CREDIT, LISTED, PART, OUT, PACKED = "d", "w", "l", "s", "t", "f"
_text = json.JSONEncoder(separators=(",", ":")).encode


def recorded(basis: Basis | None, verdict: Verdict, policy: Policy, *, ships: bool) -> str:
    """The facts behind a verdict that was given under `policy`, in shipping or not."""
    if basis is None:
        return SAME
    if isinstance(basis, Units):
        if basis.subject is not None and basis.subject.overruled:
            return SAME  # what a supervisor overruled stays so
        plain = _plain(basis, verdict.code, policy, ships=ships)
        if plain:
            return plain
    facts = _facts(basis, verdict, policy, ships=ships)
    return facts if isinstance(facts, str) else _text(facts)


def _plain(basis: Units, answer: Code, policy: Policy, *, ships: bool) -> str:
    """The facts of a unit that nothing at all is known against; empty where there is more to say."""
    subject = basis.subject
    if basis.room is not None:
        return ""
    if subject is None:
        return _item(basis.good, basis.bare, ships=ships)
    matches = subject.reading.serial is None and subject.evidence.matches(subject.reading)
    if answer is not basis.good or not basis.asks or _body(subject) or matches:
        return ""
    return _leaving(subject) if ships else _coming(subject, basis.good, policy)


def _leaving(subject: Subject) -> str:
    own = key_of(subject.item.sku)
    known = subject.evidence.known(subject.serial)
    return SAME if any(unit.state == IN_STOCK and key_of(unit.sku) == own for unit in known) else ""


def _coming(subject: Subject, good: Code, policy: Policy) -> str:
    if subject.evidence.known(subject.serial):
        return ""
    if subject.item.serial_mask or subject.item.serial_length:
        return SAME
    return "" if policy.serial_mask or policy.serial_length else _serial(good)


@lru_cache(maxsize=32)
def _item(good: Code, bare: Code | None, *, ships: bool) -> str:
    return _text({GOOD: good, BARE: bare} | ({SHIPS: 1} if ships else {})) if bare else SAME


@lru_cache(maxsize=32)
def _serial(good: Code) -> str:
    return _text({GOOD: good, RULES: [STATION_LENGTH, STATION_MASK]})


def _body(subject: Subject) -> str:
    """The code as it was read, where a pattern of the station's might take an `S` off its front."""
    body = subject.reading.body.strip()
    by_station = not subject.item.serial_mask and not subject.item.serial_length
    return body if subject.reading.serial is None and by_station and body[:1] in {"S", "s"} else ""


def _facts(basis: Basis, verdict: Verdict, policy: Policy, *, ships: bool) -> dict[str, Any] | str:
    facts: dict[str, Any] = {}
    match basis:
        case Units():
            facts = _units(basis, verdict, ships=ships)
        case Entered():
            facts[PAID] = basis.good
        case Named():
            facts[LISTED] = [basis.alone, basis.among, int(policy.ship_allow_unpaid)]
        case Shortened():
            facts[PART] = 1
        case TakenOut():
            facts[OUT] = 1
        case Packed():
            facts[PACKED] = [int(basis.tracked), int(basis.weighed)]
        case OnCredit():
            inner = _facts(basis.inner, verdict, policy, ships=ships) if basis.inner else SAME
            facts[CREDIT] = [basis.refused, inner]
        case Untold():
            return UNTOLD
    return facts


def _units(basis: Units, verdict: Verdict, *, ships: bool) -> dict[str, Any]:
    facts: dict[str, Any] = {GOOD: basis.good}
    if basis.bare:
        facts |= {BARE: basis.bare} | ({SHIPS: 1} if ships else {})
    if basis.room:
        facts[ROOM] = basis.room
        if basis.awaited:
            facts[AWAITED] = 1
    if not basis.asks:
        facts[SILENT] = 1
    if basis.subject is not None:
        facts |= _judged(basis.subject, verdict, ships=ships)
    return facts


def _judged(subject: Subject, verdict: Verdict, *, ships: bool) -> dict[str, Any]:
    facts: dict[str, Any] = {RULES: findings(subject, ships=ships)}
    body = _body(subject)
    if body:
        facts[BODY] = body
    if verdict.serial != subject.serial:
        facts[SERIAL] = subject.serial
    return facts
