"""Codes that are messages: GS1, Digital Links, envelopes."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.scan.barcode import Candidate, Form, Kind, Lookup, read

GTIN = "09506000134352"


def kinds(text: str) -> list[Kind]:
    return [candidate.kind for candidate in read(text).candidates]


def item_and_serial(text: str) -> tuple[str | None, str | None]:
    reading = read(text)
    return reading.candidates[0].gtin, reading.serial


PIECES = (
    *("]C1", "]E0", "]e0", "]Q3", "01", GTIN, "21", "4300", "\x1d", "\x1e", "[)>", "06", "S", "|]e0"),
    *(
        "https://",
        "/01/",
        "/",
        "?",
        "=",
        "%2",
        "%41",
        "(01)",
        "(21)",
        "(",
        ")",
        "+",
        "$$+",
        "XJX",
        "1Z",
        "420",
        "A",
        "9",
    ),
)


@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_any_pieces_of_messages_have_a_reading(text: str) -> None:
    reading = read(text)
    assert not (reading.broken and reading.message)
    assert not (reading.broken and reading.serial)


@pytest.mark.parametrize(
    "text",
    [
        f"]C101{GTIN}21ABC-1",
        f"]C101{GTIN}17260000" + "21ABC-1",
        f"]d201{GTIN}10L2\x1d21ABC-1",
        f"]d201{GTIN}\x1d10L2\x1d\x1d21ABC-1\x1d",
        f"]Q3\x1d01{GTIN}21ABC-1",
        f"]J101{GTIN}21ABC-1",
        f"]e001{GTIN}21ABC-1",
        f"\x1d01{GTIN}21ABC-1",
        f"]C001{GTIN}10L2\x1d21ABC-1",
        f"01{GTIN}21ABC-1",
        f"(01){GTIN}(21)ABC-1",
        f"(01) {GTIN} (21) ABC-1",
        f"(21)ABC-1(01){GTIN}",
        f"]C101{GTIN}89NEW\x1d21ABC-1",
        f"https://id.gs1.org/01/{GTIN}/21/ABC-1",
        f"HTTPS://ID.GS1.ORG/01/{GTIN}/21/ABC-1",
        f"]Q1https://a.example/some/stem/01/{GTIN}/10/L2/21/ABC%2D1?17=261231#top",
        f"]d1http://a.example/gtin/{GTIN}/lot/L2/ser/ABC-1/",
        f"https://a.example/01/00/01/{GTIN}/21/ABC-1",
        "https://a.example/01/9506000134352/21/ABC-1",
        f"HTTPS://A.EXAMPLE/GTIN/{GTIN}/SER/ABC-1",
        "]E09506000134352|]e021ABC-1",
        f"[)>\x1e05\x1d01{GTIN}\x1d21ABC-1\x1e\x04",
    ],
)
def test_item_and_serial_come_out_of_one_message(text: str) -> None:
    reading = read(text)
    assert item_and_serial(text) == (GTIN, "ABC-1")
    assert (reading.message, reading.broken) == (True, False)
    assert Lookup(GTIN, Form.GTIN) in reading.lookups
    assert not reading.has(Kind.SERIAL)


@pytest.mark.parametrize(
    "text",
    [
        "]C1",
        "]C1SN12345",
        "]C10109506000134353",
        f"]C101{GTIN}7",
        f"]C101{GTIN}21",
        f"]C101{GTIN}21ABC\x1d21ABD",
        "]C189NEW",
        "]d2ABC",
        "]Q3[]",
        "]J1?",
        "\x1dABC",
        "AB\x1dC",
        "(01)09506000134353(21)ABC",
        "(17)9(90)217",
        "[)>\x1e06SABC",
        "[)>\x1e06\x1d???\x1e\x04",
        "[)>",
        "]E09506000134353|]e021ABC",
        "]C1\u0660\u0661",
        f"]C101{GTIN}4300" + "%41" * 80 + "~",
    ],
)
def test_a_label_that_does_not_hold_what_it_announces_is_broken(text: str) -> None:
    reading = read(text)
    assert reading.broken
    assert reading.serial is None
    assert not reading.has(Kind.SERIAL)


@pytest.mark.parametrize(
    "text", ["4006381333931", "2112345678", "01ABC", f"01{GTIN}~", "10SERIAL42", "(S) ABC", "(1", "()1"]
)
def test_an_unannounced_code_is_not_believed_to_be_gs1(text: str) -> None:
    assert not read(text).message
    assert not read(text).broken


def test_the_unit_in_a_gs1_carton_is_looked_up_too() -> None:
    lookups = read("]C10110036000291459").lookups
    assert lookups == (Lookup("10036000291459", Form.GTIN), Lookup("00036000291452", Form.CARTON))


def test_a_carton_label_is_told_by_its_sscc() -> None:
    assert kinds("]C100006141411234567890") == [Kind.SSCC, Kind.GS1]
    assert kinds("00006141411234567890") == [Kind.SSCC, Kind.GS1]
    assert kinds(f"]C100006141411234567890\x1d02{GTIN}3724")[0] is Kind.SSCC


def test_the_number_in_a_carriers_gs1_label_is_told() -> None:
    reading = read("]C142010282\x1d9261290113185417468510")
    assert Candidate(Kind.CARRIER, evidence=("aim", "structure", "checkdigit", "carrier:USPS")) in reading.candidates


@pytest.mark.parametrize(
    "text",
    [
        "https://vendor.example/support?sn=1",
        "www.vendor.example",
        f"https://a.example/01/{GTIN}/21",
        f"https://a.example/01/{GTIN}/21/A/10/L",
        f"https://a.example/01/{GTIN}?21=A",
        f"https://a.example/01/{GTIN}?17=261231&17=261231",
        f"https://a.example/01/{GTIN}/21/ABC%00",
    ],
)
def test_a_web_address_without_a_sound_key_is_no_serial(text: str) -> None:
    assert kinds(text) == [Kind.URL]


@pytest.mark.parametrize(
    "text",
    [
        "https://a.example" + "/01/1" * 50_000,
        "(10)A" * 50_000,
        "]C110A" + "\x1d10A" * 50_000,
        "S" * 200_000,
        "0 " * 99_999,
    ],
)
def test_a_monstrous_code_is_read_at_once(text: str) -> None:
    begun = time.process_time()
    assert not read(text).has(Kind.SERIAL)
    assert time.process_time() - begun < 5


def test_the_serial_of_an_envelope_is_that_of_the_unit_not_of_the_package() -> None:
    assert read("[)>\x1e06\x1d3SPKG\x1d1PPART\x1dSUNIT\x1e\x04").serial == "UNIT"
    assert read("[)>\x1e06\x1d3SPKG\x1d4SPAL\x1d5SMIX\x1e\x04").serial is None
    assert kinds("[)>\x1e01\x1d9612345\x1d840\x1d001\x1d1Z12345677\x1e\x04")[0] is Kind.CARRIER
