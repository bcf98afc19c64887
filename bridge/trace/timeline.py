"""What happened to a unit, in words and in order, from what central and station know of it. PURE."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from bridge.serials.keys import key_of
from bridge.serials.words import REASONS
from bridge.trace.model import Act, Did, Package, Sent, Stands, Traced, Unit


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


HERE = "this station"
_STANDS = {
    Stands.OPEN: "not saved yet",
    Stands.WAITING: "waiting to send",
    Stands.REFUSED: "refused by the central",
    Stands.SETTLED: "refused by the central, settled",
    Stands.ACCEPTED: "sent",
}
_STATES = {
    "in_stock": "In stock",
    "set_aside": "Set aside",
    "shipped": "Shipped",
    "returned": "Returned, not restocked",
    "sent_back": "Sent back to the vendor",
    "open": "Counted, not saved yet",
    "picked": "In the box",
}
_TROUBLE = frozenset({Stands.REFUSED, Stands.SETTLED})


def events(one: Traced) -> tuple[Event, ...]:
    """What happened, oldest first; what nobody knows the moment of comes first."""
    found = [*(_told(one.unit, one.acts) if one.unit else ()), *_done_here(one)]
    told = (replace(event, text=event.text[:1].upper() + event.text[1:]) for event in found)
    return tuple(sorted(told, key=lambda event: event.at or ""))


def state_words(one: Traced) -> str:
    """Where the unit is now: `In stock, Dallas`, `Shipped on SO-24012`."""
    words = _STATES.get(one.state, "Not known to the central")
    if one.state == "picked":
        return f"{words} of {one.order}"
    if one.state == "shipped" and one.order:
        return f"{words} on {one.order}"
    aside = next((act.set_aside for act in reversed(one.acts) if act.set_aside), None)
    if one.state == "set_aside" and aside:
        return f"{words}: {REASONS.get(aside, aside)}"
    place = one.unit.warehouse if one.unit else None
    return _listed(words, place if one.state == "in_stock" else None)


def facts(one: Traced) -> tuple[Fact, ...]:
    """What a person looks up: where it came from, what it cost, where it went, how it was entered."""
    unit = one.unit or _unit_of(one)
    went = _went(one, unit)
    found = (
        Fact("Purchase order", _listed(unit.po, unit.vendor)),
        Fact("Cost", unit.unit_price or ""),
        Fact("Received", _listed(unit.receipt, unit.received_by_station, unit.received_by)),
        Fact("Order" if one.state in {"shipped", "picked"} else "Last order", _listed(went.order, went.customer)),
        Fact("Box", _box_words(went.package, went.boxes).capitalize()),
        Fact("Tracking", (went.package.tracking if went.package else None) or went.maybe, code=True),
        Fact("Return", _listed(unit.rma, unit.reason)),
        Fact("Entered", entered_words(one)),
        Fact("Note", unit.note or ""),
    )
    return tuple(fact for fact in found if fact.value)


def entered_words(one: Traced) -> str:
    """How the serial came: `Scanned at receipt, typed at shipping`."""
    received = one.unit.entered if one.unit else _how(one.acts, Did.RECEIVED)
    packed = _how(one.acts, Did.PACKED)
    if received and not packed:
        return received.capitalize()
    at = (f"{received} at receipt" if received else "", f"{packed} at shipping" if packed else "")
    return _listed(*at).capitalize()


def _told(unit: Unit, acts: Iterable[Act]) -> Iterator[Event]:
    """What the central tells, with what only this station knows of it."""
    own = {act.operation_id: act for act in acts if act.stands is Stands.KNOWN}
    if unit.received_at or unit.po or unit.receiving_session:
        yield _received(unit, own.get(unit.receiving_session))
    elif unit.entered == "imported":
        yield Event(None, Kind.RECEIVED, "In the records before Bridge", _listed(unit.warehouse))
    if unit.shipped_at or (unit.order and unit.state == "shipped"):
        yield _shipped(unit)
    if unit.returned_at or unit.rma:
        reason = f"Reason: {unit.reason}" if unit.reason else ""
        yield Event(unit.returned_at, Kind.RETURNED, f"Returned on {unit.rma}" if unit.rma else "Returned", reason)
    if unit.state == "sent_back":
        yield Event(unit.returned_at or unit.received_at, Kind.SENT_BACK, "Sent back to the vendor")


def _received(unit: Unit, act: Act | None) -> Event:
    title = f"Received on {unit.po}" if unit.po else "Received"
    session = f"Session {unit.receipt}" if unit.receipt else None
    aside = act.set_aside if act else None
    text = _listed(session, unit.received_by_station, unit.received_by, unit.entered)
    if aside or (unit.state == "set_aside" and not unit.shipped_at):
        words = REASONS.get(aside, aside) if aside else None
        return Event(unit.received_at, Kind.SET_ASIDE, f"{title}, set aside", _listed(words, text))
    return Event(unit.received_at, Kind.RECEIVED, title, text)


def _shipped(unit: Unit) -> Event:
    sent = unit.sent
    package = sent.package if sent else None
    box = _box_words(package, sent.boxes if sent else ())
    station = sent.station if sent else None
    by = unit.shipped_by if unit.shipped_by != station else None
    text = _listed(box, _carried(package) or _one_of(sent), station, by)
    return Event(unit.shipped_at, Kind.SHIPPED, f"Shipped on {unit.order}" if unit.order else "Shipped", text)


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
    text = _listed(
        REASONS.get(act.set_aside, act.set_aside) if act.set_aside else None,
        _box_words(act.package, act.boxes) or (f"box {act.box}" if act.box else None),
        _carried(act.package),
        act.operator,
        act.entered,
        "not shipped yet" if act.did is Did.PACKED and act.stands is Stands.OPEN else _STANDS.get(act.stands, HERE),
    )
    text = f"{text}: {act.problem}" if act.problem and act.stands in _TROUBLE else text
    kind, title = _titled(act)
    return Event(act.at, kind, title, text, trouble=act.stands in _TROUBLE)


def _titled(act: Act) -> tuple[Kind, str]:
    name = act.document
    if act.stands is Stands.TAKEN_OUT:
        return Kind.TAKEN_BACK, f"Taken out of {name} again"
    if act.did is Did.UNSHIPPED:
        return Kind.TAKEN_BACK, f"Shipment of {name} taken back"
    if act.did is Did.PACKED:
        return (
            (Kind.PACKED, f"Packed for {name}") if act.stands is Stands.OPEN else (Kind.SHIPPED, f"Shipped on {name}")
        )
    if act.set_aside:
        return Kind.SET_ASIDE, f"Set aside on {name}"
    return Kind.RECEIVED, f"Counted on {name}" if act.stands is Stands.OPEN else f"Received on {name}"


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
        return f"one of {len(boxes)} boxes" if len(boxes) > 1 else ""
    return f"box {package.number} of {max(box.number for box in boxes)}" if boxes else f"box {package.number}"


def _carried(package: Package | None) -> str:
    if package is None or not package.tracking:
        return ""
    return f"{package.carrier} {package.tracking}" if package.carrier else package.tracking


def _one_of(sent: Sent | None) -> str:
    """The tracking numbers of a shipment of several boxes, one of which was the unit's."""
    if sent is None or sent.package is not None:
        return ""
    return " or ".join(box.tracking for box in sent.boxes if box.tracking)


def _listed(*parts: str | None) -> str:
    return ", ".join(part for part in parts if part)
