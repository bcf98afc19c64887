"""Codes that are messages: GS1 element strings, Digital Links, ISO/IEC 15434 envelopes. PURE."""

import re
from collections.abc import Mapping

from bridge.scan import digital_link, gs1, iso15434
from bridge.scan.reading import Candidate, Form, Kind, Lookup, Reading
from bridge.serials import carriers
from bridge.serials.gtin import KEY_LENGTH, is_right, key, readings_of_ean, unit_in_carton
from bridge.serials.keys import key_of
from bridge.serials.numbers import SSCC_LENGTH, is_sscc

_GS1_SYMBOLS = frozenset({"]C1", "]e0", "]d2", "]d5", "]Q3", "]Q4", "]J1"})
_COMPOSITE = "|]e0"
_WEB = re.compile(r"(?:https?://|www\.)\S", re.IGNORECASE)


def message_reading(text: str, aim: str | None, body: str) -> Reading | None:
    """The reading of a message or of a label that announces one, None for a plain code. `body` has no AIM prefix."""
    if iso15434.is_envelope(body):
        return _envelope(text, aim, body)
    if _WEB.match(body):
        return _web(text, aim, body)
    if aim and aim[1] == "E" and _COMPOSITE in body:
        return _composite(text, aim, body)
    if aim in _GS1_SYMBOLS or gs1.GS in body:
        found = gs1.elements(body.replace(_COMPOSITE, gs1.GS))
        return _of_elements(text, aim, body, found) if found else _broken(text, aim, body)
    if gs1.is_hri(body):
        found = gs1.hri(body)
        return _of_elements(text, aim, body, found) if found else _broken(text, aim, body)
    found = gs1.elements(body, strict=True) if _begins_with_key(body) else None
    return _of_elements(text, aim, body, found) if found else None


def _begins_with_key(body: str) -> bool:
    """Whether an unannounced code may be believed to be GS1: it begins with a GTIN or SSCC and its identifier."""
    ai, gtin, sscc = body[:2], body[2 : 2 + KEY_LENGTH], body[2 : 2 + SSCC_LENGTH]
    if ai == "01":
        return len(gtin) == KEY_LENGTH and gtin.isascii() and gtin.isdigit() and is_right(gtin)
    return ai == "00" and sscc.isascii() and sscc.isdigit() and is_sscc(sscc)


def _of_elements(text: str, aim: str | None, body: str, found: Mapping[str, str]) -> Reading:
    announced = aim in _GS1_SYMBOLS
    how = "aim" if announced else "structure"
    candidates = [*_element_candidates(found, how), *_parcel(body, how)]
    lookups = gtin_lookups(found.get("01"))
    if not announced and gs1.GS not in body:
        lookups = (Lookup(key_of(body), Form.LITERAL), *lookups)
    return Reading(text, aim, body, tuple(candidates), lookups, found.get("21"), message=True)


def _element_candidates(found: Mapping[str, str], how: str) -> list[Candidate]:
    """GS1 with GTIN and serial, after the carton label it is if there is an SSCC and no GTIN."""
    gtin, serial = found.get("01"), found.get("21")
    gs1_code = Candidate(Kind.GS1, gtin, serial, evidence=(how, "checkdigit") if gtin else (how,))
    if "00" not in found:
        return [gs1_code]
    sscc = Candidate(Kind.SSCC, evidence=(how, "checkdigit"))
    return [gs1_code, sscc] if gtin else [sscc, gs1_code]


def _parcel(body: str, how: str) -> list[Candidate]:
    """The carrier of a parcel label: those in GS1-128 hold the number under identifiers of their own."""
    found = carriers.parcel(body.replace(gs1.GS, ""))
    if found is None or not found.checked or body.startswith(("00", "01")):
        return []
    sure = ("structure",) if found.strong else ()
    return [Candidate(Kind.CARRIER, evidence=(*dict.fromkeys((how, *sure, "checkdigit")), f"carrier:{found.carrier}"))]


def gtin_lookups(gtin: str | None) -> tuple[Lookup, ...]:
    """What to look up for a GTIN of 14 digits: itself, and the unit in a carton."""
    if gtin is None:
        return ()
    unit = unit_in_carton(gtin)
    return (Lookup(gtin, Form.GTIN), Lookup(unit, Form.CARTON)) if unit else (Lookup(gtin, Form.GTIN),)


def _envelope(text: str, aim: str | None, body: str) -> Reading:
    found = iso15434.envelope(body)
    if found is None:
        return _broken(text, aim, body)
    gtin = found.elements.get("01")
    evidence = ("envelope", "checkdigit") if gtin else ("envelope",)
    candidates = [Candidate(Kind.ISO15434, gtin, found.serial, evidence=evidence)]
    if found.routing:
        candidates.insert(0, Candidate(Kind.CARRIER, evidence=("envelope", "structure")))
    return Reading(text, aim, body, tuple(candidates), gtin_lookups(gtin), found.serial, message=True)


def _web(text: str, aim: str | None, body: str) -> Reading:
    found = digital_link.elements(body)
    if found is None:
        lookups = (Lookup(key_of(body), Form.LITERAL),)
        return Reading(text, aim, body, (Candidate(Kind.URL, evidence=("structure",)),), lookups)
    gtin, serial = found.get("01"), found.get("21")
    url = Candidate(Kind.URL, gtin, serial, evidence=("structure",))
    candidates = (*_element_candidates(found, "structure"), url)
    return Reading(text, aim, body, candidates, gtin_lookups(gtin), serial, message=True)


def _composite(text: str, aim: str, body: str) -> Reading:
    """An EAN or UPC symbol with a GS1 component above it, read as one code."""
    digits, _, component = body.partition(_COMPOSITE)
    plain = digits.isascii() and digits.isdigit()
    item = next((r for r in readings_of_ean(digits, modifier=aim[2]) if r.proved), None) if plain else None
    found = gs1.elements(component)
    if item is None or found is None:
        return _broken(text, aim, body)
    return _of_elements(text, aim, body, {**found, "01": key(item.key)})


def _broken(text: str, aim: str | None, body: str) -> Reading:
    lookups = (Lookup(key_of(body), Form.LITERAL),) if body else ()
    return Reading(text, aim, body, (Candidate(Kind.TEXT),) if body else (), lookups, broken=True)
