"""What each rule says to a serial under any settings: told when it is scanned, weighed again later. PURE.

A rule is asked under each of the settings it looks at, so that the rules alone know what they refuse. A finding is a
letter and the answers of one rule, texts that fit into JSON; an answer is a code, with `!` where the rule's own option
says how severe it is, empty for none. The letters:

`` always · `b` no serial length or pattern of the station's · `m` no pattern of the station's · `u` by how wide serials
are unique · `c` by where UPCs are refused · `n` where serials must match a PO · `l` `k` the product's own length, own
pattern · `p` `q` the station's length, its pattern, looked at only later.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import cast

from bridge.serials import rules, shapes, shipping
from bridge.serials.facts import Policy
from bridge.serials.severity import BLOCK_PIN, hard, weight
from bridge.serials.subject import Rule, Subject, decisive
from bridge.serials.verdicts import Code, Level, Verdict, level_of

Finding = Sequence[str]

ANY_MASK = "?"
COVERED = "!"
UNIQUE = ("po", "in_stock", "ever")
STATION_LENGTH, STATION_MASK = ("p",), ("q",)


@dataclass(frozen=True, slots=True)
class _Probe:
    """Settings to ask a rule under: what its option covers is marked by the level."""

    receive_unique_serial: str = "off"
    receive_unique_serial_level: str = BLOCK_PIN
    receive_reject_upc: str = "off"
    receive_reject_upc_level: str = BLOCK_PIN
    serial_length: int | None = None
    serial_length_level: str = BLOCK_PIN
    serial_mask: str | None = None
    serial_mask_level: str = BLOCK_PIN
    ship_match_po: bool = False
    ship_match_po_level: str = BLOCK_PIN
    security_lock_overrides: bool = True


@dataclass(frozen=True, slots=True)
class Said:
    """What a rule says under some settings; `pin`: a supervisor may overrule it."""

    code: Code
    level: Level
    pin: bool = False


def _probe(**settings: object) -> Policy:
    return cast("Policy", _Probe(**settings))  # type: ignore[arg-type]  # a rule looks at no more than it has


_BARE, _MASKED = _probe(), _probe(serial_mask=ANY_MASK)
_PROBES: Mapping[str, tuple[Policy, ...]] = MappingProxyType(
    {
        "": (_BARE,),
        "b": (_BARE, _MASKED),
        "m": (_BARE, _MASKED),
        "u": tuple(_probe(receive_unique_serial=reach) for reach in UNIQUE),
        "c": (
            _BARE,
            _probe(receive_reject_upc="document"),
            _probe(receive_reject_upc="document", serial_mask=ANY_MASK),
            _probe(receive_reject_upc="catalogue"),
        ),
        "n": (_BARE, _probe(ship_match_po=True)),
    }
)
_LOOKS_AT: Mapping[object, str] = MappingProxyType(
    {
        shapes.size: "b",
        rules.in_catalogue: "c",
        shipping.in_catalogue: "c",
        rules.known_before: "u",
        shapes.length: "l",
        shapes.pattern: "k",
        shapes.looks: "m",
        shapes.unlike: "m",
        shapes.characters: "m",
        shipping.state: "n",
    }
)
_LEVELS = MappingProxyType(
    {
        "u": "receive_unique_serial_level",
        "c": "receive_reject_upc_level",
        "n": "ship_match_po_level",
        "l": "serial_length_level",
        "k": "serial_mask_level",
    }
)


def findings(subject: Subject, *, ships: bool) -> list[Finding]:
    """What the rules say to the serial under any settings, in their order, up to what nothing can help."""
    asked = shipping.rules_of(subject) if ships else rules.RULES
    under: dict[int, Subject] = {}
    found: list[Finding] = []
    for rule in asked:
        finding = _finding(rule, subject, under)
        if finding is not None:
            found.append(finding)
            if finding[0] == "" and level_of(Code(finding[1])) is Level.REJECT:
                break
    return found


def _finding(rule: Rule, subject: Subject, under: dict[int, Subject]) -> Finding | None:
    letter = _LOOKS_AT.get(getattr(rule, "func", rule), "")
    if letter in {"l", "k"}:
        if not (subject.item.serial_length or subject.item.serial_mask):
            return STATION_LENGTH if letter == "l" else STATION_MASK
        said = _text(rule(_under(subject, _BARE, under)))
        return (letter, said) if said else None
    answers = [_text(rule(_under(subject, policy, under))) for policy in _PROBES[letter]]
    if not any(answers):
        return None
    if len(set(answers)) == 1 and COVERED not in answers[0]:
        return ("", answers[0])
    return (letter, *answers)


def _under(subject: Subject, policy: Policy, under: dict[int, Subject]) -> Subject:
    found = under.get(id(policy))
    if found is None:
        found = under[id(policy)] = replace(subject, policy=policy)
    return found


def _text(verdict: Verdict | None) -> str:
    if verdict is None:
        return ""
    return verdict.code if hard(verdict) or verdict.level is Level.ASK else verdict.code + COVERED


def deciding(found: Iterable[Finding], serial: str, policy: Policy) -> Said | None:
    """What decides among the findings under these settings; None for a good serial."""
    return decisive(_said(finding, serial, policy) for finding in found)


def _said(finding: Finding, serial: str, policy: Policy) -> Said | None:
    letter = finding[0]
    if letter == "p":
        code = shapes.wrong_length(serial, policy.serial_length)
        return _weighed(code, policy.serial_length_level, policy) if code else None
    if letter == "q":
        code = shapes.misfit(serial, policy.serial_mask)
        return _weighed(code, policy.serial_mask_level, policy) if code else None
    place = _PLACES[letter](policy) if letter in _PLACES else 0
    answer = finding[1 + place] if place is not None else ""
    if not answer:
        return None
    if answer.endswith(COVERED):
        return _weighed(Code(answer.removesuffix(COVERED)), getattr(policy, _LEVELS[letter]), policy)
    return Said(Code(answer), level_of(Code(answer)))


def _unique(policy: Policy) -> int | None:
    reach = policy.receive_unique_serial
    return UNIQUE.index(reach) if reach in UNIQUE else None


def _reach(policy: Policy) -> int:
    if policy.receive_reject_upc == "document":
        return 2 if policy.serial_mask else 1
    return 3 if policy.receive_reject_upc == "catalogue" else 0


# which of a finding's answers holds, None for none of them
_PLACES: Mapping[str, Callable[[Policy], int | None]] = MappingProxyType(
    {
        "u": _unique,
        "c": _reach,
        "b": lambda policy: int(bool(policy.serial_mask or policy.serial_length)),
        "m": lambda policy: int(bool(policy.serial_mask)),
        "n": lambda policy: int(policy.ship_match_po),
    }
)


def _weighed(code: Code, level: str, policy: Policy) -> Said:
    severity, pin = weight(level, policy)
    return Said(code, severity, pin)
