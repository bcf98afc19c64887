"""What happened to a unit, in words and in order, from what central and station know of it. PURE."""

import functools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from bridge.phrases import phrase
from bridge.serials.keys import key_of
from bridge.serials.words import REASONS
from bridge.trace.model import Act, Did, Package, Sent, Stands, Traced, Unit
from bridge.trace.words import (
    BOX,
    ENTERED,
    HERE,
    RECEIVED,
    STANDS,
    STATES,
    TITLES,
    TRACKING,
    begun,
    entered,
    listed,
)


class Kind(StrEnum):
    """What an event is about."""

    RECEIVED = "received"
    SET_ASIDE = "set_aside"
    PACKED = "packed"
    SHIPPED = "shipped"
    RETURNED = "returned"
    SENT_BACK = "sent_back"
    TAKEN_BACK = "taken_back"


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, at a moment as stored. `trouble`: it did not get through."""

    at: str | None
    kind: Kind
    title: str
    text: str = ""
    trouble: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that holds of a unit. `code`: its value is a number or code as scanned."""

    name: str
    value: str
    code: bool = False


_TROUBLE = frozenset({Stands.REFUSED, Stands.SETTLED})


def events(one: Traced) -> tuple[Event, ...]:
    """What happened, oldest first; what nobody knows the moment of comes first."""
    found = [*(_told(one.unit, one.acts) if one.unit else ()), *_done_here(one)]
    told = (replace(event, text=begun(event.text)) for event in found)
    return tuple(sorted(told, key=lambda event: event.at or ""))


def state_words(one: Traced) -> str:
    """Where the unit is now: `In stock, Dallas`, `Shipped on SO-24012`."""
    words = STATES.get(one.state, phrase("Not known to the central"))
    if one.state == "picked":
        return phrase("In the box of {document}", document=one.order)
    if one.state == "shipped" and one.order:
        return phrase("Shipped on {document}", document=one.order)
    aside = next((act.set_aside for act in reversed(one.acts) if act.set_aside), None)
    if one.state == "set_aside" and aside:
        return phrase("Set aside: {reason}", reason=_reason(aside))
    place = one.unit.warehouse if one.unit else None
    return listed(words, place if one.state == "in_stock" else None)


def facts(one: Traced) -> tuple[Fact, ...]:
    """What a person looks up: where it came from, what it cost, where it went, how it was entered."""
    unit = one.unit or _unit_of(one)
    went = _went(one, unit)
    order = phrase("Order") if one.state in {"shipped", "picked"} else phrase("Last order")
    found = (
        Fact(phrase("Purchase order"), listed(unit.po, unit.vendor)),
        Fact(phrase("Cost"), unit.unit_price or ""),
        Fact(RECEIVED, listed(unit.receipt, unit.received_by_station, unit.received_by)),
        Fact(order, listed(went.order, went.customer)),
        Fact(BOX, begun(_box_words(went.package, went.boxes))),
        Fact(TRACKING, (went.package.tracking if went.package else None) or went.maybe, code=True),
        Fact(phrase("Return"), listed(unit.rma, unit.reason)),
        Fact(ENTERED, entered_words(one)),
        Fact(phrase("Note"), unit.note or ""),
    )
    return tuple(fact for fact in found if fact.value)


def entered_words(one: Traced) -> str:
    """How the serial came: `Scanned at receipt, typed at shipping`."""
    received = one.unit.entered if one.unit else _how(one.acts, Did.RECEIVED)
    packed = _how(one.acts, Did.PACKED)
    if received and not packed:
        return entered(received)[0]
    at = (entered(received)[2] if received else "", entered(packed)[3] if packed else "")
    return begun(listed(*at))


def _reason(stored: str | None) -> str | None:
    """Why a unit was set aside, in words where they are known."""
    return REASONS.get(stored, stored) if stored else None


def _told(unit: Unit, acts: Iterable[Act]) -> Iterator[Event]:
    """What the central tells, with what only this station knows of it."""
    own = {act.operation_id: act for act in acts if act.stands is Stands.KNOWN}
    if unit.received_at or unit.po or unit.receiving_session:
        yield _received(unit, own.get(unit.receiving_session))
    elif unit.entered == "imported":
        yield Event(None, Kind.RECEIVED, phrase("In the records before Bridge"), listed(unit.warehouse))
    if unit.shipped_at or (unit.order and unit.state == "shipped"):
        yield _shipped(unit)
    if unit.returned_at or unit.rma:
        reason = phrase("Reason: {reason}", reason=unit.reason) if unit.reason else ""
        title = phrase("Returned on {document}", document=unit.rma) if unit.rma else phrase("Returned")
        yield Event(unit.returned_at, Kind.RETURNED, title, reason)
    if unit.state == "sent_back":
        yield Event(unit.returned_at or unit.received_at, Kind.SENT_BACK, STATES["sent_back"])


def _received(unit: Unit, act: Act | None) -> Event:
    title = phrase("Received on {document}", document=unit.po) if unit.po else RECEIVED
    session = phrase("Session {number}", number=unit.receipt) if unit.receipt else None
    aside = act.set_aside if act else None
    text = listed(session, unit.received_by_station, unit.received_by, entered(unit.entered)[1])
    if aside or (unit.state == "set_aside" and not unit.shipped_at):
        title = phrase("{received}, set aside", received=title)
        return Event(unit.received_at, Kind.SET_ASIDE, title, listed(_reason(aside), text))
    return Event(unit.received_at, Kind.RECEIVED, title, text)


def _shipped(unit: Unit) -> Event:
    sent = unit.sent
    package = sent.package if sent else None
    box = _box_words(package, sent.boxes if sent else ())
    station = sent.station if sent else None
    by = unit.shipped_by if unit.shipped_by != station else None
    text = listed(box, _carried(package) or _one_of(sent), station, by)
    title = phrase("Shipped on {document}", document=unit.order) if unit.order else STATES["shipped"]
    return Event(unit.shipped_at, Kind.SHIPPED, title, text)


def _done_here(one: Traced) -> Iterator[Event]:
    """What this station did and the central does not tell, or does not tell any more."""
    unit = one.unit
    for act in one.acts:
        told = unit is not None and act.stands is Stands.KNOWN and _tells(unit, act)
        if not told:
            yield _own(act)


def _tells(unit: Unit, act: Act) -> bool:
    if act.did is Did.RECEIVED:
        return unit.receiving_session == act.operation_id
    return act.did is Did.PACKED and unit.order is not None and key_of(unit.order) == key_of(act.document)


def _own(act: Act) -> Event:
    packing = act.did is Did.PACKED and act.stands is Stands.OPEN
    text = listed(
        _reason(act.set_aside),
        _box_words(act.package, act.boxes) or (phrase("box {number}", number=act.box) if act.box else None),
        _carried(act.package),
        act.operator,
        entered(act.entered)[1],
        phrase("not shipped yet") if packing else STANDS.get(act.stands, HERE),
    )
    if act.problem and act.stands in _TROUBLE:
        text = phrase("{what}: {problem}", what=text, problem=act.problem)
    kind, title = _titled(act)
    return Event(act.at, kind, title, text, trouble=act.stands in _TROUBLE)


def _titled(act: Act) -> tuple[Kind, str]:
    """What the act is, and the words of `TITLES` for it."""
    is_open = act.stands is Stands.OPEN
    if act.stands is Stands.TAKEN_OUT:
        kind, words = Kind.TAKEN_BACK, "taken_out"
    elif act.did is Did.UNSHIPPED:
        kind, words = Kind.TAKEN_BACK, "unshipped"
    elif act.did is Did.PACKED:
        kind, words = (Kind.PACKED, "packed") if is_open else (Kind.SHIPPED, "shipped")
    elif act.set_aside:
        kind, words = Kind.SET_ASIDE, "set_aside"
    else:
        kind, words = Kind.RECEIVED, "counted" if is_open else "received"
    return kind, phrase(TITLES[words].template, document=act.document)


def _unit_of(one: Traced) -> Unit:
    """What this station alone can say of a unit that the central does not know."""
    received = next((act for act in reversed(one.acts) if act.did is Did.RECEIVED and _counts(act)), None)
    packed = next((act for act in reversed(one.acts) if act.did is Did.PACKED and _counts(act)), None)
    return Unit(
        serial=one.serial,
        sku=one.sku,
        state=one.state,
        po=received.document if received else None,
        vendor=received.partner if received else None,
        receipt=received.receipt if received else None,
        received_by=received.operator if received else None,
        customer=packed.partner if packed else None,
        note=next((act.note for act in (packed, received) if act and act.note), None),
    )


@dataclass(frozen=True, slots=True)
class _Went:
    """Where a unit went: `maybe` has the tracking numbers of several boxes it may have been in."""

    order: str | None = None
    customer: str | None = None
    package: Package | None = None
    boxes: tuple[Package, ...] = ()
    maybe: str = ""


def _went(one: Traced, unit: Unit) -> _Went:
    """The order this station put it in last, where the central does not tell of that, else the central's."""
    own = next((act for act in reversed(one.acts) if act.did is Did.PACKED and _counts(act)), None)
    told = unit.order is not None and (one.order is None or key_of(unit.order) == key_of(one.order))
    if own is not None and not told:
        return _Went(own.document, own.partner, own.package, own.boxes)
    sent = unit.sent
    if sent is None:
        return _Went(one.order or unit.order, unit.customer)
    return _Went(one.order or unit.order, unit.customer, sent.package, sent.boxes, _one_of(sent))


def _counts(act: Act) -> bool:
    return act.stands not in {Stands.TAKEN_OUT, *_TROUBLE}


def _how(acts: Iterable[Act], did: Did) -> str:
    return next((act.entered for act in reversed(tuple(acts)) if act.did is did and act.entered and _counts(act)), "")


def _box_words(package: Package | None, boxes: tuple[Package, ...]) -> str:
    if package is None:
        return phrase("one of {n} boxes", n=len(boxes)) if len(boxes) > 1 else ""
    if not boxes:
        return phrase("box {number}", number=package.number)
    return phrase("box {number} of {boxes}", number=package.number, boxes=max(box.number for box in boxes))


def _carried(package: Package | None) -> str:
    if package is None or not package.tracking:
        return ""
    return f"{package.carrier} {package.tracking}" if package.carrier else package.tracking


def _one_of(sent: Sent | None) -> str:
    """The tracking numbers of a shipment of several boxes, one of which was the unit's."""
    if sent is None or sent.package is not None:
        return ""
    numbers = [box.tracking for box in sent.boxes if box.tracking]
    return functools.reduce(_or, numbers) if numbers else ""


def _or(one: str, other: str) -> str:
    return phrase("{one} or {other}", one=one, other=other)
