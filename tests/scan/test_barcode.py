"""What plain codes can be."""

import random
import string
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.scan.barcode import Candidate, Form, Kind, Lookup, read
from bridge.serials.gtin import catalogue_keys, with_check_digit

GTIN = "09506000134352"
NUMERIC = {Kind.GTIN, Kind.SSCC, Kind.IMEI, Kind.CARRIER}


def kinds(text: str) -> list[Kind]:
    return [candidate.kind for candidate in read(text).candidates]


@given(st.text())
def test_any_text_has_a_reading(text: str) -> None:
    reading = read(text)
    assert reading.text == text
    assert all(
        c.gtin is None or (len(c.gtin) == 14 and c.gtin.isascii() and c.gtin.isdigit()) for c in reading.candidates
    )
    assert len({(lookup.key, lookup.form) for lookup in reading.lookups}) == len(reading.lookups)


@given(st.binary(max_size=60))
def test_any_bytes_have_a_reading(code: bytes) -> None:
    assert read(code.decode("latin-1")).candidates is not None


@given(st.text(), st.sampled_from(("", "\r", "\n", "\r\n", "\t", "\x03", "\x00 ")), st.sampled_from(("", "\x02", " ")))
def test_framing_changes_nothing_but_the_text(text: str, tail: str, head: str) -> None:
    assert replace(read(f"{head}{text}{tail}"), text=text) == read(text)


@pytest.mark.parametrize("text", ["", " ", "\r\n", "\x02\x03", "]Q1", "]C0 "])
def test_nothing_scanned_has_no_candidates(text: str) -> None:
    assert read(text).candidates == ()
    assert read(text).lookups == ()


@pytest.mark.parametrize("text", ["]", "]XX", "]?0x", "]C", "A]C1", "]1C"])
def test_what_is_no_aim_prefix_stays_part_of_the_code(text: str) -> None:
    assert (read(text).aim, read(text).body) == (None, text)


@pytest.mark.parametrize(
    "text", ["XJXUNDO", "xjxundo", "]C0XJXUNDO", "]C0xJxUnDo\r", " XJXUNDO ", "XJXNONSENSE", "XJX"]
)
def test_a_command_barcode_is_nothing_else(text: str) -> None:
    assert kinds(text) == [Kind.COMMAND]
    assert read(text).lookups == ()


@pytest.mark.parametrize(
    ("text", "gtin"),
    [
        ("036000291452", "00036000291452"),
        ("0036000291452", "00036000291452"),
        ("00036000291452", "00036000291452"),
        ("36000291452", "00036000291452"),
        ("04252614", "00042100005264"),
        ("96385074", "00000096385074"),
        ("]E00036000291452", "00036000291452"),
        ("]E0036000291452", "00036000291452"),
        ("]E004252614", "00042100005264"),
        ("]E003600029145", "00036000291452"),
        ("]E496385074", "00000096385074"),
        ("]E3400638133393112", "04006381333931"),
        ("]X09780306406157", "09780306406157"),
    ],
)
def test_a_trade_item_number_is_told_in_any_spelling(text: str, gtin: str) -> None:
    first = read(text).candidates[0]
    assert (first.kind, first.gtin) == (Kind.GTIN, gtin)
    assert gtin in {lookup.key for lookup in read(text).lookups}


@pytest.mark.parametrize("digits", ["01234565"])
def test_eight_digits_that_are_both_gtin_8_and_upc_e_have_both_lookups(digits: str) -> None:
    assert [lookup.form for lookup in read(digits).lookups] == [Form.LITERAL, Form.GTIN, Form.DERIVED]
    assert [lookup.form for lookup in read(f"]E4{digits}").lookups] == [Form.LITERAL, Form.GTIN]
    assert [lookup.key for lookup in read(f"]E0{digits}").lookups][1:] == ["00012345000065"]


@pytest.mark.parametrize("body", ["0036000291452", "036000291453", "4006381333932", "ABC", "12", "123456789012345"])
@pytest.mark.parametrize("aim", ["]E0", "]E1", "]E2", "]E3", "]E4"])
def test_an_ean_symbol_is_never_a_serial(aim: str, body: str) -> None:
    reading = read(aim + body)
    assert not reading.has(Kind.SERIAL)
    assert not reading.broken
    assert reading.serial is None


def test_digits_keep_the_serial_as_the_weakest_candidate() -> None:
    assert kinds("036000291452") == [Kind.GTIN, Kind.SERIAL, Kind.TEXT]
    assert kinds("490154203237518")[0] is Kind.IMEI
    assert kinds("490154203237518")[-2:] == [Kind.SERIAL, Kind.TEXT]
    assert kinds("106141412345678908") == [Kind.SSCC, Kind.SERIAL, Kind.TEXT]


def test_a_carton_of_a_checked_itf_symbol_is_no_serial() -> None:
    assert kinds("]I110036000291459") == [Kind.GTIN, Kind.TEXT]
    assert read("]I110036000291459").candidates[0].evidence == ("aim", "checkdigit", "carton")
    assert Kind.SERIAL in kinds("]I010036000291459")
    assert read("10036000291459").lookups[-1] == Lookup("00036000291452", Form.CARTON)


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("1Z999AA10123456784", ("structure", "checkdigit", "carrier:UPS")),
        ("TBA123456789012", ("structure", "carrier:Amazon")),
        ("]U0841706672840001", ("aim",)),
        ("]U01Z999AA10123456784", ("aim", "structure", "checkdigit", "carrier:UPS")),
    ],
)
def test_a_sure_carrier_label_is_no_serial(text: str, evidence: tuple[str, ...]) -> None:
    reading = read(text)
    assert reading.candidates[0] == Candidate(Kind.CARRIER, evidence=evidence)
    assert not reading.has(Kind.SERIAL)


def test_a_number_that_only_passes_a_carriers_check_may_be_a_serial() -> None:
    reading = read("986578788855")
    assert Candidate(Kind.CARRIER, evidence=("checkdigit", "carrier:FedEx")) in reading.candidates
    assert reading.has(Kind.SERIAL)


@pytest.mark.parametrize(
    ("text", "kind", "serial"),
    [
        ("26-053179-311383-7", Kind.IMEI, "260531793113837"),
        ("00:1a:2b:3c:4d:5e", Kind.MAC, "001A2B3C4D5E"),
        ("+A123BJC5D6E71G", Kind.HIBC, None),
    ],
)
def test_numbers_beside_the_serial_are_told(text: str, kind: Kind, serial: str | None) -> None:
    first = read(text).candidates[0]
    assert (first.kind, first.serial) == (kind, serial)


def test_a_prefix_of_a_label_is_left_out_only_in_a_further_candidate() -> None:
    serials = [c.serial for c in read("S/N: AB12").candidates if c.kind is Kind.SERIAL]
    assert serials[:2] == ["S/N: AB12", "AB12"]


@pytest.mark.parametrize("text", ["{pbn:PICK1,qty:2}", "AB\x07C", "-" * 5, "A" * 65])
def test_what_cannot_be_a_serial_is_text(text: str) -> None:
    assert kinds(text) == [Kind.TEXT]


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("03600029145", {"00036000291452"}),
        ("003600029145", {"00036000291452"}),
        ("36000291452", {"00036000291452"}),
        ("3600029145", {"00036000291452"}),
        ("03600029145212", {"00036000291452"}),
        ("0 36000 29145 2", {"00036000291452"}),
        ("0306406152", {"09780306406157"}),
        ("030640615X", set()),
        ("043942089X", {"09780439420891"}),
        ("A036000291452", {"00036000291452"}),
    ],
)
def test_spellings_that_prove_nothing_are_looked_up_and_no_more(text: str, keys: set[str]) -> None:
    reading = read(text)
    assert keys <= {lookup.key for lookup in reading.lookups if lookup.form is Form.DERIVED}
    assert all(c.evidence[1:] == ("derived:zero",) for c in reading.candidates if c.gtin in keys)


def test_the_code_itself_is_looked_up_first() -> None:
    for text in ("ab-1", "036000291452", "1Z999AA10123456784", "https://vendor.example/"):
        assert read(text).lookups[0] == Lookup(text.upper(), Form.LITERAL)


def test_ten_thousand_spellings_of_upcs_all_have_the_lookup_of_the_catalogue() -> None:
    numbers = random.Random(3)  # noqa: S311  the same numbers every time
    for _ in range(2_000):
        upca = with_check_digit("".join(numbers.choices(string.digits, k=11)))
        (key,) = catalogue_keys(upca)
        for text in (upca, f"0{upca}", f"]E00{upca}", upca[:-1], f"]C101{key}21{upca}"):
            assert key in {lookup.key for lookup in read(text).lookups}, text


def test_ten_thousand_serials_of_letters_and_digits_are_no_trade_items() -> None:
    numbers = random.Random(4)  # noqa: S311  the same serials every time
    for _ in range(10_000):
        serial = numbers.choice(string.ascii_uppercase) + "".join(
            numbers.choices(string.ascii_uppercase + string.digits, k=numbers.randint(5, 18))
        )
        if serial.startswith("XJX"):
            continue
        reading = read(serial)
        assert NUMERIC.isdisjoint(c.kind for c in reading.candidates if "checkdigit" in c.evidence), serial
        assert not reading.message
        assert reading.candidates[0].serial is not None
