"""Plain codes: what one run of characters may be. PURE."""

from collections.abc import Iterator

from bridge.scan.reading import Candidate, Form, Kind, Lookup, Reading
from bridge.serials import carriers
from bridge.serials.gtin import KEY_LENGTH, GtinReading, How, readings, readings_of_ean, readings_of_text
from bridge.serials.hibc import hibc_in
from bridge.serials.keys import key_of
from bridge.serials.numbers import imei_in, is_sscc, mac_in
from bridge.serials.prefixes import without_prefix

_LONGEST_SERIAL = 64
_CARTON_INDICATORS = "12345678"
_FORMS = {How.RIGHT: Form.GTIN, How.DERIVED: Form.DERIVED, How.CARTON: Form.CARTON}
_CHECKED_ITF = "]I1"


def plain_reading(text: str, aim: str | None, body: str) -> Reading:
    """The reading of a code that is no message. `body` has neither AIM prefix nor framing."""
    if not body:
        return Reading(text, aim, body, (), ())
    digits = body.isascii() and body.isdigit()
    of_ean = aim is not None and aim[1] == "E"
    if of_ean:
        found = readings_of_ean(body, modifier=aim[2]) if aim and digits else ()
    else:
        found = readings(body) if digits else readings_of_text(body)
    items = [*_items(body, found, ("aim",) if of_ean or _is_carton(aim, body) else ())]
    hibc = hibc_in(body)
    serial = hibc.serial if hibc else None
    others = [] if of_ean else [*_numbers(body, aim, digits=digits)]
    if not of_ean and not (_is_carton(aim, body) and items) and not any(map(_is_parcel, others)):
        others += _serials(body)
    if hibc:
        others.insert(0, Candidate(Kind.HIBC, serial=serial, evidence=("checkdigit", "structure")))
    candidates = (*items, *others, Candidate(Kind.TEXT))
    return Reading(text, aim, body, candidates, _lookups(body, found), serial, message=serial is not None)


def _lookups(body: str, found: tuple[GtinReading, ...]) -> tuple[Lookup, ...]:
    return (Lookup(key_of(body), Form.LITERAL), *(Lookup(r.key, _FORMS[r.how]) for r in found))


def _items(body: str, found: tuple[GtinReading, ...], aim: tuple[str, ...]) -> Iterator[Candidate]:
    """The GTINs that the digits themselves prove."""
    for reading in found:
        if not reading.proved:
            continue
        evidence = [*aim]
        if reading.via != "check":
            evidence.append("checkdigit")
        if reading.via:
            evidence.append(f"derived:{reading.via}")
        if reading.how is How.RIGHT and len(body) == KEY_LENGTH and body[0] in _CARTON_INDICATORS:
            evidence.append("carton")
        yield Candidate(Kind.GTIN, reading.key, evidence=tuple(evidence))


def _numbers(body: str, aim: str | None, *, digits: bool) -> Iterator[Candidate]:
    """Numbers of parcels, cartons, telephones and network ports, the surest first."""
    parcel = carriers.parcel(body)
    if parcel and parcel.strong:
        yield _parcel(parcel, aim)
    elif aim and aim[1] == "U":
        yield Candidate(Kind.CARRIER, evidence=("aim",))
    if digits and is_sscc(body):
        yield Candidate(Kind.SSCC, evidence=("checkdigit",))
    imei = imei_in(body)
    if imei:
        yield Candidate(Kind.IMEI, serial=imei, evidence=("checkdigit",))
    mac = mac_in(body)
    if mac:
        yield Candidate(Kind.MAC, serial=mac, evidence=() if len(body) == len(mac) else ("structure",))
    if parcel and not parcel.strong:
        yield _parcel(parcel, aim)


def _parcel(parcel: carriers.Parcel, aim: str | None) -> Candidate:
    known = (("aim", bool(aim and aim[1] == "U")), ("structure", parcel.strong), ("checkdigit", parcel.checked))
    evidence = tuple(word for word, holds in known if holds)
    return Candidate(Kind.CARRIER, evidence=(*evidence, f"carrier:{parcel.carrier}"))


def _serials(body: str) -> Iterator[Candidate]:
    """The code as a serial, and what stays of it when a label's `S/N` is left out."""
    if len(body) > _LONGEST_SERIAL or body[0] == "{" or not body.isprintable() or not any(map(str.isalnum, body)):
        return
    yield Candidate(Kind.SERIAL, serial=body)
    for serial in without_prefix(body):
        yield Candidate(Kind.SERIAL, serial=serial, evidence=("derived:prefix",))


def _is_parcel(candidate: Candidate) -> bool:
    return candidate.kind is Kind.CARRIER and not {"aim", "structure"}.isdisjoint(candidate.evidence)


def _is_carton(aim: str | None, body: str) -> bool:
    return aim == _CHECKED_ITF and len(body) == KEY_LENGTH
