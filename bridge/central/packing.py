"""Whether a shipment can be taken: every bad unit at once, each with its reason. PURE.

As with receivings the rules are the station's and no stricter. Stock is never counted: a serial's state stops it, a
quantity does not.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bridge.central.judging import Found, unfit, where
from bridge.serials.keys import key_of
from bridge.serials.verdicts import Code
from bridge.session.eligible import blocked
from bridge.sync import wire
from bridge.sync.shipments import Box, Shipment

LARGEST_BOX = 9_999
HEAVIEST_G = 100_000_000
PARTIAL = ("block", "pin", "allow")

_MOST_NAMED = 5
_STATES = {
    "returned": "was returned and is not in stock again",
    "sent_back": "was sent back",
    "set_aside": "is set aside",
}


@dataclass(frozen=True, slots=True)
class KnownUnit:
    """A serial the central has; `station` shipped it, where that is known."""

    row: wire.Serial
    station: str | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """What the judgement stands on; keys are `key_of` values.

    `wanted`, `shipped`: units of the whole order and of its earlier shipments. `known`: what the central has under a
    serial's key. `kits`: SKUs of which only the parts ship.
    """

    order: wire.Order
    wanted: Mapping[str, int]
    names: Mapping[str, str]
    shipped: Mapping[str, int]
    known: Mapping[str, Sequence[KnownUnit]]
    kits: frozenset[str] = frozenset()

    def missing(self, sent: Mapping[str, int]) -> list[tuple[str, int]]:
        """What stays open with these units gone too, as SKU and quantity."""
        gone = ((sku, quantity - self.shipped.get(sku, 0) - sent.get(sku, 0)) for sku, quantity in self.wanted.items())
        return [(self.names[sku], left) for sku, left in gone if left > 0]


def refusal(order: wire.Order | None, body: wire.ShipOrder, *, last: Shipment | None) -> str | None:
    """Why nothing of it can be taken, or None. `last`: the order's newest shipment."""
    if order is None:
        return f"{body.order} is not an order here."
    if word := blocked(order.status, paid=order.paid, allow_unpaid=body.allow_unpaid):
        return _shipped(order, last) if word == "shipped" else f"{order.order} is {word}."
    if not body.units:
        return "It holds no units."
    if body.partial not in PARTIAL:
        return f"The rule for shipping a part is not known: {body.partial}."
    return _odd_box(body.boxes)


def complete(facts: Facts, *, last: Shipment | None) -> str | None:
    """That the order wants nothing any more, or None."""
    return None if last is None or facts.missing({}) else _shipped(facts.order, last)


def _shipped(order: wire.Order, last: Shipment | None) -> str:
    told = when_by(last.at, last.station) if last else ""
    return f"{order.order} was shipped completely{told}." if told else f"{order.order} is shipped already."


def _odd_box(boxes: Sequence[Box]) -> str | None:
    seen: set[int] = set()
    for box in boxes:
        if not 1 <= box.number <= LARGEST_BOX or box.number in seen:
            return f"A box has a number of its own from 1 to {LARGEST_BOX}, not {box.number}."
        if box.weight_g is not None and not 0 <= box.weight_g <= HEAVIEST_G:
            return f"Box {box.number} cannot weigh {box.weight_g} grams."
        seen.add(box.number)
    return None


def incomplete(body: wire.ShipOrder, facts: Facts) -> str | None:
    """What is missing where a part must not ship, or None."""
    missing = facts.missing(counted(body.units)) if body.partial == "block" else []
    if not missing:
        return None
    named = ", ".join(f"{left} of {sku}" for sku, left in missing[:_MOST_NAMED])
    more = f" and {len(missing) - _MOST_NAMED} items more" if len(missing) > _MOST_NAMED else ""
    return f"{facts.order.order} is incomplete, {named}{more} missing, and a part of it must not ship."


def counted(units: Sequence[wire.Unit], *, loose: bool = False) -> dict[str, int]:
    """Units of each SKU's key; only those without a serial if `loose`."""
    found: dict[str, int] = {}
    for unit in units:
        if unit.serial is None or not loose:
            found[key_of(unit.sku)] = found.get(key_of(unit.sku), 0) + unit.quantity
    return found


def judge(body: wire.ShipOrder, facts: Facts) -> tuple[wire.BadUnit, ...]:
    """Every unit that cannot be taken; with these gone the others can, as a part of the order."""
    count = dict(facts.shipped)
    seen: dict[str, dict[str, int]] = {}
    bad = []
    for index, unit in enumerate(body.units):
        sku = key_of(unit.sku)
        found = unfit(unit) or _misplaced(unit, facts)
        if found is None and unit.serial is not None:
            found = _serial(unit, facts, seen.get(key_of(unit.serial), {}), match_po=body.match_po)
        if found is None and count.get(sku, 0) + unit.quantity > facts.wanted[sku]:
            told = f"{facts.wanted[sku]} ordered, {count.get(sku, 0)} shipped or packed without this."
            found = Code.OVER_QUANTITY, f"{unit.sku}: {told}"
        if found is not None:
            code, reason = found
            bad.append(wire.BadUnit(index=index, sku=unit.sku, serial=unit.serial, code=code.value, reason=reason))
            continue
        count[sku] = count.get(sku, 0) + unit.quantity
        if unit.serial is not None:
            seen.setdefault(key_of(unit.serial), {})[sku] = index
    return tuple(bad)


def _misplaced(unit: wire.Unit, facts: Facts) -> Found:
    if key_of(unit.sku) in facts.kits - facts.wanted.keys():
        return Code.NOT_ON_DOCUMENT, f"{unit.sku} is a kit; its parts ship, each for itself."
    if key_of(unit.sku) not in facts.wanted:
        return Code.NOT_ON_DOCUMENT, f"{unit.sku} is not on {facts.order.order}."
    if unit.set_aside is not None:
        return Code.NOT_IN_STOCK, f"A unit of {unit.sku} that is set aside does not ship."
    return None


def _serial(unit: wire.Unit, facts: Facts, seen: Mapping[str, int], *, match_po: bool) -> Found:
    """What the serial's past says. `seen`: where it stood in the shipment before, by SKU key."""
    known = facts.known.get(key_of(unit.serial or ""), ())
    # a unit that was set aside without an item may be this one
    own = next((one for one in known if key_of(one.row.sku) in {key_of(unit.sku), ""}), None)
    first = seen.get(key_of(unit.sku)) if own else next(iter(seen.values()), None)
    if first is not None:
        return Code.DUPLICATE_ON_DOCUMENT, f"{unit.serial} is in it twice, first as unit {first + 1}."
    if own is not None:
        return _state(unit, own)
    if known:
        return Code.OTHER_PRODUCT, f"{unit.serial} is no {unit.sku}: it is known {where(known[0].row)}."
    if match_po:
        return Code.NEVER_RECEIVED, f"{unit.serial} was never received."
    return None


def _state(unit: wire.Unit, known: KnownUnit) -> Found:
    row = known.row
    if row.state == "in_stock":
        return None
    if row.state == "shipped":
        on = f" on {row.order}" if row.order else ""
        by = known.station or row.shipped_by
        return Code.ALREADY_SHIPPED, f"{unit.serial} was shipped{on}{when_by(row.shipped_at, by)}."
    return Code.NOT_IN_STOCK, f"{unit.serial} {_STATES[row.state]}, {where(row)}."


def when_by(at: str | None, station: str | None) -> str:
    """When and where, to go on with: ` on 2026-11-23 at 10:41 UTC by Ship 2`; empty if nobody knows."""
    when = f" on {at[:10]} at {at[11:16]} UTC" if at else ""
    return f"{when} by {station}" if station else when
