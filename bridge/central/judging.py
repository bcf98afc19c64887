"""Whether a receiving can be taken: every bad unit at once, each with its reason. PURE.

The rules are the station's under its default options and no stricter: what a station has shown as counted is refused
here only for what it could not know. A serial that somebody counted there though it was known is taken.
"""

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass

from bridge.serials.keys import key_of
from bridge.serials.verdicts import Code
from bridge.serials.words import REASONS, UNORDERED
from bridge.session.eligible import blocked_po
from bridge.sync import wire

LARGEST_QUANTITY = 999_999
LONGEST_SERIAL = 200
HERE = frozenset({"in_stock", "set_aside"})

_PERCENT = "percent:"


@dataclass(frozen=True, slots=True)
class Facts:
    """What the judgement stands on; keys are `key_of` values. `known`: every serial row under a serial's key."""

    po: wire.PurchaseOrder
    received: Mapping[str, int]
    known: Mapping[str, Sequence[wire.Serial]]


def refusal(po: wire.PurchaseOrder | None, body: wire.ReceivePo) -> str | None:
    """Why nothing of it can be taken, or None."""
    if po is None:
        return f"{body.po} is not a purchase order here."
    if word := blocked_po(po.status):
        return f"{po.po} is {word}."
    if not body.units:
        return "It holds no units."
    if most(1, body.over) is None:
        return f"The rule for over-receiving is not known: {body.over}."
    return None


def most(ordered: int, over: str) -> int | None:
    """How many units of a line may come in; None if the rule is none of block, pin, allow, percent:N.

    `pin`: a PIN has allowed what the station counted.
    """
    if over == "block":
        return ordered
    if over in {"pin", "allow"}:
        return LARGEST_QUANTITY * LARGEST_QUANTITY
    percent = over.removeprefix(_PERCENT)
    if percent != over and percent.isascii() and percent.isdigit():
        return ordered + ordered * int(percent) // 100
    return None


def judge(body: wire.ReceivePo, facts: Facts) -> tuple[wire.BadUnit, ...]:
    """Every unit that cannot be taken; with these gone the others can."""
    ordered = {key_of(line.sku): line.quantity for line in facts.po.lines}
    count = dict(facts.received)
    seen: dict[str, int] = {}
    bad = []
    for index, unit in enumerate(body.units):
        sku = key_of(unit.sku)
        found = unfit(unit) or _no_reason(unit) or _misplaced(unit, facts.po, ordered) or _seen(unit, seen, facts)
        if found is None and counts(unit, ordered):
            found = _too_many(unit, ordered[sku], count.get(sku, 0), body.over)
            count[sku] = count.get(sku, 0) + (unit.quantity if found is None else 0)
        if found is not None:
            code, reason = found
            bad.append(wire.BadUnit(index=index, sku=unit.sku, serial=unit.serial, code=code.value, reason=reason))
        elif unit.serial is not None:
            seen[key_of(unit.serial)] = index
    return tuple(bad)


def counts(unit: wire.Unit, ordered: Container[str]) -> bool:
    """Whether the unit is one of those the PO ordered, whose SKUs are given by their keys."""
    if unit.set_aside is not None and unit.set_aside.casefold() in UNORDERED:
        return False
    return key_of(unit.sku) in ordered


Found = tuple[Code, str] | None


def unfit(unit: wire.Unit) -> Found:
    """What is wrong with a unit by itself, received or shipped."""
    if not 1 <= unit.quantity <= LARGEST_QUANTITY:
        return Code.NOT_A_QUANTITY, f"{unit.quantity} is not a quantity from 1 to {LARGEST_QUANTITY}."
    if unit.serial is not None and unit.quantity != 1:
        return Code.NOT_A_QUANTITY, f"A serial stands for one unit, not for {unit.quantity}."
    return None if unit.serial is None else _no_serial(unit.serial)


def _no_serial(text: str) -> Found:
    if not text.isprintable() or not any(c.isalnum() for c in text):
        return Code.BAD_CHARACTERS, "The serial has characters that no serial has, or none at all."
    if len(text) > LONGEST_SERIAL:
        return Code.WRONG_LENGTH, f"The serial is longer than {LONGEST_SERIAL} characters."
    return None


def _no_reason(unit: wire.Unit) -> Found:
    if unit.set_aside is None or unit.set_aside.casefold() in REASONS:
        return None
    return Code.UNKNOWN_CODE, f"{unit.set_aside} is not a reason to set a unit aside: {', '.join(REASONS)}."


def _misplaced(unit: wire.Unit, po: wire.PurchaseOrder, ordered: Mapping[str, int]) -> Found:
    if key_of(unit.sku) in ordered or unit.set_aside is not None:
        return None
    return Code.NOT_ON_DOCUMENT, f"{unit.sku} is not on {po.po}."


def _seen(unit: wire.Unit, seen: Mapping[str, int], facts: Facts) -> Found:
    if unit.serial is None or unit.known:
        return None
    serial = key_of(unit.serial)
    if serial in seen:
        return Code.DUPLICATE_ON_DOCUMENT, f"{unit.serial} is in it twice, first as unit {seen[serial] + 1}."
    # a unit nobody may sell is taken whatever its label says
    known = facts.known.get(serial, ()) if unit.set_aside is None else ()
    for other in known:
        if other.po is not None and key_of(other.po) == key_of(facts.po.po):
            return (
                Code.DUPLICATE_ON_DOCUMENT,
                f"{unit.serial} was received on this PO before, {where(other, po=False)}.",
            )
    for other in known:
        if key_of(other.sku) == key_of(unit.sku) and other.state in HERE:
            word = "in stock" if other.state == "in_stock" else "set aside"
            return Code.ALREADY_RECEIVED, f"{unit.serial} is {word} already, {where(other)}."
    return None


def where(serial: wire.Serial, *, po: bool = True) -> str:
    """Where and when a serial was received, for a person: `as CAM-2 on PO-0912 on 2026-09-02 by Dock 3`."""
    parts = (("as", serial.sku), ("on", serial.po if po else None), ("on", (serial.received_at or "")[:10]))
    words = " ".join(f"{word} {text}" for word, text in parts if text)
    if serial.received_by_station:
        return f"{words} by {serial.received_by_station}"
    return f"{words}, imported" if serial.entered == "imported" else words


def _too_many(unit: wire.Unit, ordered: int, before: int, over: str) -> Found:
    allowed = most(ordered, over)
    if unit.set_aside is not None or allowed is None or before + unit.quantity <= allowed:
        return None
    rule = "" if over == "block" else f", {allowed} allowed"
    return Code.OVER_QUANTITY, f"{unit.sku}: {ordered} ordered{rule}, {before} counted without this."
