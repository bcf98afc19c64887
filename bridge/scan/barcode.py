"""What a code can be: text -> candidates with evidence. PURE.

`read` looks at the characters alone; `resolve` adds what the catalogue knows of the lookups it named. The order of
looking: framing, AIM prefix, command, envelope, web address, GS1, then everything a plain code may be.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from bridge.scan import commands
from bridge.scan.message import message_reading
from bridge.scan.plain import plain_reading
from bridge.scan.reading import Candidate, Form, Hit, Kind, Lookup, Reading

__all__ = ["Candidate", "Form", "Hit", "Kind", "Lookup", "Reading", "read", "resolve"]

_FRAMING = "\x00\x02\x03\r\n\t \u00a0"
_AIM = re.compile(r"\][A-Za-z][0-9A-Fa-f]")
_FORMS = tuple(Form)


def read(text: str) -> Reading:
    """Take any text apart; never raises."""
    body = text.strip(_FRAMING)
    found = _AIM.match(body)
    aim = found[0] if found else None
    if found:
        body = body[found.end() :].strip(_FRAMING)
    if commands.is_command(body):
        return Reading(text, aim, body, (Candidate(Kind.COMMAND, evidence=("structure",)),), ())
    return message_reading(text, aim, body) or plain_reading(text, aim, body)


def resolve(reading: Reading, hits: Iterable[Hit]) -> tuple[Candidate, ...]:
    """The candidates with the catalogue's in front.

    Only the hits of the best form count, so that a code written down in the catalogue beats one derived from another;
    several products among them all stand in front. The serial of a message stays with its item.
    """
    found = sorted(hits, key=lambda hit: _FORMS.index(hit.form))
    best = [hit for hit in found if hit.form is found[0].form]
    named = tuple(dict.fromkeys(_named(reading, hit) for hit in best))
    items = {(c.kind, c.gtin) for c in named}
    return (*named, *(c for c in reading.candidates if (c.kind, c.gtin) not in items))


def _named(reading: Reading, hit: Hit) -> Candidate:
    """The candidate a hit stands for, with the evidence the code itself gave for that GTIN."""
    gtin = _gtin_of(reading, hit)
    own = next((c for c in reading.candidates if gtin is not None and c.gtin == gtin), Candidate(hit.kind))
    derived = () if own.evidence or hit.form in {Form.LITERAL, Form.GTIN} else (hit.form.value,)
    kind = own.kind if own.kind in {Kind.GS1, Kind.ISO15434} and hit.kind is Kind.GTIN else hit.kind
    evidence = tuple(dict.fromkeys((*own.evidence, *derived, "catalogue")))
    return replace(own, kind=kind, gtin=gtin, serial=reading.serial, sku=hit.sku, evidence=evidence)


def _gtin_of(reading: Reading, hit: Hit) -> str | None:
    """The 14 digits of a hit, as far as they can be told: the code's own where a carton stands for its units."""
    own = [lookup.key for lookup in reading.lookups if lookup.form is Form.GTIN]
    if hit.form is Form.CARTON and own:
        return own[0]
    if hit.form is Form.LITERAL:
        proved = [c.gtin for c in reading.candidates if c.gtin]
        return proved[0] if proved and hit.kind in {Kind.GTIN, Kind.CASE, Kind.ALIAS} else None
    if hit.key:
        return hit.key
    keys = [lookup.key for lookup in reading.lookups if lookup.form is hit.form]
    return keys[0] if len(keys) == 1 else None
