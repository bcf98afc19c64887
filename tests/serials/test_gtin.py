"""Every spelling of a GTIN leads to one key."""

import random
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.serials import gtin
from bridge.serials.gtin import How

DIGITS = st.text(string.digits, min_size=1, max_size=20)


def _zero_suppressed(upca: str) -> str | None:
    """The UPC-E of a UPC-A that has one, by the rules for writing it."""
    system, maker, item, check = upca[0], upca[1:6], upca[6:11], upca[11]
    if system not in "01":
        return None
    if maker[2] in "012" and maker[3:] == "00" and item[:2] == "00":
        return f"{system}{maker[:2]}{item[2:]}{maker[2]}{check}"
    if maker[3:] == "00" and item[:3] == "000":
        return f"{system}{maker[:3]}{item[3:]}3{check}"
    if maker[4] == "0" and item[:4] == "0000":
        return f"{system}{maker[:4]}{item[4]}4{check}"
    if item[:4] == "0000" and item[4] in "56789":
        return f"{system}{maker}{item[4]}{check}"
    return None


@pytest.mark.parametrize(
    ("code", "key"),
    [
        ("036000291452", "00036000291452"),
        ("4006381333931", "04006381333931"),
        ("96385074", "00000096385074"),
        ("10036000291459", "10036000291459"),
    ],
)
def test_published_examples_have_right_check_digits(code: str, key: str) -> None:
    assert gtin.is_right(code)
    assert gtin.with_check_digit(code[:-1]) == code
    assert gtin.readings(code)[0] == gtin.GtinReading(key, How.RIGHT)


@pytest.mark.parametrize(
    ("upce", "upca"),
    [
        ("04252614", "042100005264"),
        ("01234565", "012345000065"),
        ("01234531", "012300000451"),
        ("01278945", "012780000095"),
        ("01278946", None),
        ("01278907", "012000007897"),
        ("21234565", None),
        ("0425261", None),
    ],
)
def test_upce_expands_to_its_upca(upce: str, upca: str | None) -> None:
    assert gtin.expanded(upce) == upca


@given(st.sampled_from("01"), st.text(string.digits, min_size=6, max_size=6))
def test_an_expanded_upce_is_written_back_the_same_or_shorter_than_it_came(system: str, six: str) -> None:
    payload = gtin._expanded_payload(f"{system}{six}")  # noqa: SLF001  the check digit is not known before
    upca = gtin.with_check_digit(payload)
    upce = f"{system}{six}{upca[-1]}"
    assert gtin.expanded(upce) == upca
    written = _zero_suppressed(upca)
    assert written is not None
    assert gtin.expanded(written) == upca


@given(st.text(string.digits, min_size=11, max_size=11))
def test_a_upc_of_8_11_12_13_or_14_digits_reaches_one_key(payload: str) -> None:
    upca = gtin.with_check_digit(payload)
    key = upca.zfill(14)
    spellings = [upca, upca.zfill(13), key, payload, payload.zfill(12)]
    if upca.startswith("0"):
        spellings.append(upca[1:])
    upce = _zero_suppressed(upca)
    if upce:
        spellings.append(upce)
    for spelling in spellings:
        assert key in {r.key for r in gtin.readings(spelling)}, spelling


@given(st.text(string.digits, min_size=12, max_size=12), st.sampled_from("12345678"))
def test_a_carton_leads_to_the_unit_inside(payload: str, indicator: str) -> None:
    carton = gtin.with_check_digit(f"{indicator}{payload}")
    readings = gtin.readings(carton)
    unit = gtin.with_check_digit(payload).zfill(14)
    assert readings[0] == gtin.GtinReading(carton, How.RIGHT)
    assert readings[-1] == gtin.GtinReading(unit, How.CARTON, proved=False)
    assert any(r.key == unit and r.how is How.CARTON for r in gtin.readings(carton[:-1]))


@pytest.mark.parametrize("indicator", "09")
def test_indicators_0_and_9_are_no_cartons(indicator: str) -> None:
    code = gtin.with_check_digit(f"{indicator}614141000012")
    assert gtin.unit_in_carton(code) is None


@given(st.text(string.digits, min_size=12, max_size=12), st.text(string.digits, min_size=2, max_size=2))
def test_an_add_on_is_cut_off(payload: str, add_on: str) -> None:
    ean = gtin.with_check_digit(payload)
    assert ean.zfill(14) in {r.key for r in gtin.readings(ean + add_on)}
    assert ean.zfill(14) in {r.key for r in gtin.readings(f"{ean}{add_on}{add_on}0")}


@given(st.text(string.digits, min_size=9, max_size=9))
def test_an_isbn_10_leads_to_its_isbn_13(nine: str) -> None:
    total = sum(int(digit) * weight for digit, weight in zip(nine, range(10, 1, -1), strict=True))
    check = "0123456789X"[-total % 11]
    isbn13 = gtin.with_check_digit(f"978{nine}").zfill(14)
    found = gtin.readings_of_text(f"{nine}X") if check == "X" else gtin.readings(f"{nine}{check}")
    assert isbn13 in {r.key for r in found}


@pytest.mark.parametrize("text", ["0 36000 29145 2", "0-36000-29145-2", "A036000291452"])
def test_grouped_digits_and_a_code_letter_are_derived_and_prove_nothing(text: str) -> None:
    found = {r.key: r for r in gtin.readings_of_text(text)}["00036000291452"]
    assert (found.how, found.proved) == (How.DERIVED, False)


def test_a_grouped_isbn_leads_to_its_isbn_13() -> None:
    assert "09780306406157" in {r.key for r in gtin.readings_of_text("0-306-40615-2")}
    assert "09780439420891" in {r.key for r in gtin.readings_of_text("0-439-42089-x")}


@given(DIGITS)
def test_keys_have_14_digits_and_come_once_best_first(digits: str) -> None:
    readings = gtin.readings(digits)
    keys = [r.key for r in readings]
    assert all(len(key) == gtin.KEY_LENGTH and key.isdigit() for key in keys)
    assert len(set(keys)) == len(keys)
    order = [list(How).index(r.how) for r in readings]
    assert order == sorted(order)


@given(DIGITS)
def test_a_number_without_its_own_check_digit_proves_nothing(digits: str) -> None:
    for reading in gtin.readings(digits):
        if reading.proved:
            assert gtin.is_right(reading.key)
            assert len(digits) in {8, 11, 12, 13, 14}


@pytest.mark.parametrize(
    ("digits", "modifier", "keys"),
    [
        ("0036000291452", "0", ["00036000291452"]),
        ("036000291452", "0", ["00036000291452"]),
        ("36000291452", "0", ["00036000291452"]),
        ("04252614", "0", ["00042100005264"]),
        ("04252614", "4", []),
        ("96385074", "4", ["00000096385074"]),
        ("01234565", "4", ["00000001234565"]),
        ("01234565", "0", ["00012345000065"]),
        ("96385075", "4", []),
        ("12", "1", []),
        ("12345", "2", []),
        ("400638133393112", "3", ["04006381333931"]),
        ("12345678901234", "0", []),
    ],
)
def test_the_symbol_decides_what_digits_of_an_ean_can_be(digits: str, modifier: str, keys: list[str]) -> None:
    assert [r.key for r in gtin.readings_of_ean(digits, modifier=modifier) if r.proved] == keys


@pytest.mark.parametrize("digits", ["03600029145", "003600029145"])
def test_an_ean_symbol_without_check_digit_gets_one(digits: str) -> None:
    assert "00036000291452" in {r.key for r in gtin.readings_of_ean(digits, modifier="0")}


@pytest.mark.parametrize(
    ("code", "keys"),
    [
        ("036000291452", {"00036000291452"}),
        ("0036000291452", {"00036000291452"}),
        ("0-36000-29145-2", {"00036000291452"}),
        ("36000291452", {"00036000291452"}),
        ("04252614", {"00042100005264", "00000004252614"}),
        ("036000291453", {"00036000291453"}),
        ("AB-1", set()),
        ("\u0660" * 12, set()),
        ("", set()),
    ],
)
def test_the_catalogue_is_indexed_by_every_key_its_spelling_has(code: str, keys: set[str]) -> None:
    assert set(gtin.catalogue_keys(code)) == keys


def test_ten_thousand_spellings_of_upcs_all_have_the_right_lookup() -> None:
    numbers = random.Random(1)  # noqa: S311  the same numbers every time
    for _ in range(2_500):
        upca = gtin.with_check_digit("".join(numbers.choices(string.digits, k=11)))
        (catalogued,) = gtin.catalogue_keys(upca)
        for spelling in (upca, upca.zfill(13), upca[:-1], upca.zfill(14)):
            assert catalogued in {r.key for r in gtin.readings(spelling)}, spelling
