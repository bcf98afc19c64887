"""What codes can be."""

import random
import string
import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.scan.barcode import Candidate, Form, Hit, Kind, Lookup, Reading, read, resolve
from bridge.serials.gtin import catalogue_keys, with_check_digit

GTIN = "09506000134352"
NUMERIC = {Kind.GTIN, Kind.SSCC, Kind.IMEI, Kind.CARRIER}


def kinds(text: str) -> list[Kind]:
    return [candidate.kind for candidate in read(text).candidates]


def item_and_serial(text: str) -> tuple[str | None, str | None]:
    reading = read(text)
    return reading.candidates[0].gtin, reading.serial


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


UPC = read("036000291452")


def _hits(*hits: tuple[Form, Kind, str]) -> list[Hit]:
    return [Hit(*hit) for hit in hits]


def test_without_hits_the_candidates_stay() -> None:
    assert resolve(UPC, []) == UPC.candidates


def test_the_catalogues_candidate_stands_in_front_with_all_evidence() -> None:
    found = resolve(UPC, _hits((Form.GTIN, Kind.GTIN, "AB-1")))
    assert found[0] == Candidate(Kind.GTIN, "00036000291452", sku="AB-1", evidence=("checkdigit", "catalogue"))
    assert [c.kind for c in found] == [Kind.GTIN, Kind.SERIAL, Kind.TEXT]


@pytest.mark.parametrize("worse", [Form.GTIN, Form.DERIVED, Form.CARTON])
def test_a_code_written_in_the_catalogue_beats_one_that_was_derived(worse: Form) -> None:
    found = resolve(UPC, _hits((worse, Kind.GTIN, "DERIVED"), (Form.LITERAL, Kind.ALIAS, "WRITTEN")))
    assert [c.sku for c in found if c.sku] == ["WRITTEN"]


def test_all_products_of_the_best_form_stand_in_front() -> None:
    found = resolve(UPC, _hits((Form.GTIN, Kind.GTIN, "A"), (Form.CARTON, Kind.GTIN, "C"), (Form.GTIN, Kind.GTIN, "B")))
    assert [c.sku for c in found[:2]] == ["A", "B"]
    assert {c.sku for c in found[2:]} == {None}


def test_the_serial_of_a_message_stays_with_its_item() -> None:
    found = resolve(read(f"]C101{GTIN}21ABC-1"), _hits((Form.GTIN, Kind.GTIN, "AB-1")))
    assert found == (Candidate(Kind.GS1, GTIN, "ABC-1", "AB-1", ("aim", "checkdigit", "catalogue")),)


def test_a_case_code_and_a_sku_keep_their_kind() -> None:
    case = resolve(read("10036000291459"), _hits((Form.GTIN, Kind.CASE, "AB-1")))[0]
    assert (case.kind, case.gtin, case.sku) == (Kind.CASE, "10036000291459", "AB-1")
    sku = resolve(read("ab-1"), _hits((Form.LITERAL, Kind.SKU, "AB-1")))[0]
    assert sku == Candidate(Kind.SKU, sku="AB-1", evidence=("catalogue",))


def test_the_carton_of_a_unit_keeps_its_own_number() -> None:
    found = resolve(read("10036000291459"), _hits((Form.CARTON, Kind.GTIN, "AB-1")))[0]
    assert (found.gtin, found.evidence) == ("10036000291459", ("checkdigit", "carton", "catalogue"))


def test_a_derived_hit_names_the_key_it_was_found_by() -> None:
    found = resolve(read("003600029145"), [Hit(Form.DERIVED, Kind.GTIN, "AB-1", "00036000291452")])[0]
    assert (found.gtin, found.sku, found.evidence) == ("00036000291452", "AB-1", ("derived", "catalogue"))


TEXTS = st.sampled_from(
    ("AB-1", "036000291452", f"]C101{GTIN}21X", "10036000291459", "]C1BAD", "", "https://a.example")
)
HITS = st.lists(
    st.builds(
        Hit,
        st.sampled_from(Form),
        st.sampled_from((Kind.SKU, Kind.ALIAS, Kind.CASE, Kind.GTIN)),
        st.sampled_from("ABC"),
    ),
    max_size=5,
)


@given(TEXTS, HITS)
def test_any_hits_can_be_resolved(text: str, hits: list[Hit]) -> None:
    reading: Reading = read(text)
    found = resolve(reading, hits)
    best = min((list(Form).index(hit.form) for hit in hits), default=None)
    skus = {hit.sku for hit in hits if list(Form).index(hit.form) == best}
    assert {c.sku for c in found if c.sku} == skus
    assert all(c.sku for c in found[: len(skus)])
