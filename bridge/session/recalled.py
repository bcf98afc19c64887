"""A scan of the history answered again under other options, by what was recorded of it. PURE."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from bridge.serials.facts import Policy
from bridge.serials.findings import deciding
from bridge.serials.subject import without_s
from bridge.serials.verdicts import Code, Level, level_of
from bridge.session import recording
from bridge.session.room import room_of


@dataclass(frozen=True, slots=True)
class Answer:
    """What a scan is answered, and how loud."""

    code: Code
    level: Level


@dataclass(frozen=True, slots=True)
class Recalled:
    """A scan as the history has it: what was recorded of it, its serial if any, and its answer."""

    facts: str
    serial: str
    then: Answer


@dataclass(frozen=True, slots=True)
class Under:
    """What scans are answered by: the options, and whether a supervisor's PIN is set."""

    policy: Policy
    with_pin: bool = False


Facts = Mapping[str, Any]


def answer(scan: Recalled, under: Under) -> Answer | None:
    """The answer to the scan under these options; None where it cannot be told."""
    if scan.facts == recording.SAME:
        return scan.then
    known = _read(scan.facts)
    try:
        return _answered(known, scan, under) if known else None
    except (AttributeError, LookupError, TypeError, ValueError):  # a newer version wrote it
        return None


@lru_cache(maxsize=4096)
def _read(facts: str) -> Facts | None:
    try:
        found = json.loads(facts)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


def _answered(facts: Facts, scan: Recalled, under: Under) -> Answer | None:
    kind = _KINDS.get(next(iter(facts)))
    return kind(facts, scan, under) if kind else None


_of: Callable[[Code], Answer] = lru_cache(maxsize=None)(lambda code: Answer(code, level_of(code)))


def _units(facts: Facts, scan: Recalled, under: Under) -> Answer | None:
    full = _full(facts.get(recording.ROOM), under)
    if full is not None and recording.AWAITED not in facts:
        return full
    said = None
    if recording.RULES in facts:
        serial = facts.get(recording.SERIAL, scan.serial)
        body = facts.get(recording.BODY)
        if body is not None and without_s(body, under.policy.serial_mask) != serial:
            return None
        said = deciding(facts[recording.RULES], serial, under.policy)
    if full is not None and (said is None or said.level is not Level.REJECT):
        return full
    if said is not None and not (said.level is Level.ASK and recording.SILENT in facts):
        return Answer(said.code, Level.ASK if said.pin and under.with_pin else said.level)
    bare = facts.get(recording.BARE)
    return _of(Code(bare if bare and not _requires(facts, under.policy) else facts[recording.GOOD]))


def _requires(facts: Facts, policy: Policy) -> bool:
    return policy.ship_require_serial if recording.SHIPS in facts else policy.receive_require_serial


def _full(wanted: tuple[int, int, int] | None, under: Under) -> Answer | None:
    """The refusal of units that a line has no room for, or what is asked instead."""
    if wanted is None:
        return None
    ordered, counted, quantity = wanted
    if room_of(ordered, counted, under.policy) >= quantity:
        return None
    if under.policy.receive_over_receive != "pin" or not under.with_pin:
        return _of(Code.OVER_QUANTITY)
    return _of(Code.PIN_WANTED) if under.policy.security_lock_over_receive else None


def _part(_facts: Facts, _scan: Recalled, under: Under) -> Answer:
    if under.policy.ship_partial == "allow":
        return _of(Code.COMMAND_DONE)
    if under.policy.ship_partial != "pin" or not under.with_pin:
        return _of(Code.INCOMPLETE)
    return _of(Code.PIN_WANTED if under.policy.security_lock_partial else Code.COMMAND_DONE)


def _out(_facts: Facts, _scan: Recalled, under: Under) -> Answer:
    return _of(Code.PIN_WANTED if under.policy.security_lock_remove_serial and under.with_pin else Code.UNDONE)


def _packed(facts: Facts, _scan: Recalled, under: Under) -> Answer:
    tracked, weighed = facts[recording.PACKED]
    untracked, unweighed = under.policy.ship_require_tracking and not tracked, under.policy.ship_require_weight
    return _of(Code.INCOMPLETE if untracked or (unweighed and not weighed) else Code.SAVED)


def _paid(facts: Facts, _scan: Recalled, under: Under) -> Answer:
    return _of(Code(facts[recording.PAID]) if under.policy.ship_allow_unpaid else Code.NOT_ELIGIBLE)


def _listed(facts: Facts, _scan: Recalled, under: Under) -> Answer | None:
    """An item's code on the list of orders; which of them may ship was looked up under one setting only."""
    alone, among, allow_unpaid = facts[recording.LISTED]
    if bool(allow_unpaid) != under.policy.ship_allow_unpaid:
        return None
    return _of(Code(alone if under.policy.ship_by_item else among))


def _on_credit(facts: Facts, scan: Recalled, under: Under) -> Answer | None:
    refused, inner = facts[recording.CREDIT]
    if not under.policy.ship_allow_unpaid:
        return _of(Code(refused))
    if inner == recording.SAME:
        return scan.then
    return _answered(inner, scan, under) if isinstance(inner, dict) else None


# by the first key of what was recorded
_KINDS: Mapping[str, Callable[[Facts, Recalled, Under], Answer | None]] = MappingProxyType(
    {
        recording.GOOD: _units,
        recording.PART: _part,
        recording.OUT: _out,
        recording.PACKED: _packed,
        recording.PAID: _paid,
        recording.LISTED: _listed,
        recording.CREDIT: _on_credit,
    }
)
