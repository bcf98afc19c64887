"""What the catalogue adds to a code."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.scan.barcode import Candidate, Form, Hit, Kind, Reading, read, resolve

GTIN = "09506000134352"
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
