"""IMEI, SSCC, MAC, HIBC and the prefixes of labels."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.serials.hibc import Hibc, hibc_in
from bridge.serials.numbers import imei_in, is_sscc, luhn_is_right, mac_in
from bridge.serials.prefixes import without_prefix


@pytest.mark.parametrize("text", ["260531793113837", "26-053179-311383-7", "26053179/311383/7", "26 053179 311383 7"])
def test_an_imei_is_found_in_any_grouping(text: str) -> None:
    assert imei_in(text) == "260531793113837"


@pytest.mark.parametrize("text", ["260531793113838", "26053179311383", "2605317931138377", "26053179311383A", ""])
def test_anything_else_is_no_imei(text: str) -> None:
    assert imei_in(text) is None


@given(st.text("0123456789", min_size=1, max_size=20))
def test_exactly_one_last_digit_in_ten_is_right(payload: str) -> None:
    assert sum(luhn_is_right(f"{payload}{digit}") for digit in range(10)) == 1


def test_an_sscc_has_18_digits_and_a_check_digit() -> None:
    assert is_sscc("006141411234567890")
    assert not is_sscc("006141411234567891")
    assert not is_sscc("06141411234567890")


@pytest.mark.parametrize("text", ["00:1a:2B:3c:4D:5e", "00-1A-2B-3C-4D-5E", "001a.2b3c.4d5e", "001A2B3C4D5E"])
def test_a_mac_address_is_kept_as_twelve_capitals(text: str) -> None:
    assert mac_in(text) == "001A2B3C4D5E"


@pytest.mark.parametrize(
    "text", ["036000291452", "DEADBEEFCAFE", "00:1A-2B:3C:4D:5E", "001A2B3C4D5", "001A2B3C4D5G", ""]
)
def test_anything_else_is_no_mac_address(text: str) -> None:
    assert mac_in(text) is None


def _checked(text: str) -> str:
    alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%"
    return text + alphabet[sum(map(alphabet.index, text)) % 43]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("+A123BJC5D6E71G", Hibc("A123BJC5D6E71", None)),
        (_checked("+A123BJC5D6E71/$+SER-1"), Hibc("A123BJC5D6E71", "SER-1")),
        (_checked("+A123BJC5D6E71/$$+20928" + "23SER1"), Hibc("A123BJC5D6E71", "SER1")),
        (_checked("+A123BJC5D6E71/$$+7SER1"), Hibc("A123BJC5D6E71", "SER1")),
        (_checked("+A123BJC5D6E71/$LOT/SSER1"), Hibc("A123BJC5D6E71", "SER1")),
        (_checked("+$+SER1G"), Hibc(None, "SER1")),
        (_checked("+$LOT1G"), Hibc(None, None)),
        ("+A123BJC5D6E71H", None),
        ("+a123bjc5d6e71g", None),
        ("+//", None),
        ("+/+", None),
        ("", None),
    ],
)
def test_a_hibc_symbol_gives_product_and_serial(text: str, found: Hibc | None) -> None:
    assert hibc_in(text) == found


@given(st.text("+$/0123456789ABCSZ-. %", max_size=30))
def test_any_text_is_looked_at_for_hibc_numbers_and_prefixes(text: str) -> None:
    framed = f"+{text}"
    found = hibc_in(framed)
    assert found is None or _checked(framed[:-1]) == framed
    assert all(text.strip().endswith(serial) for serial in without_prefix(text.strip()))


@pytest.mark.parametrize(
    ("text", "serials"),
    [
        ("S/N: AB12", ("AB12", "/N: AB12")),
        ("SN:AB12", ("AB12", "N:AB12")),
        ("(S)AB12", ("AB12",)),
        ("Serial No. AB12", ("AB12", "erial No. AB12")),
        ("SAB12", ("AB12",)),
        ("AB12", ()),
        ("S", ()),
        ("", ()),
    ],
)
def test_what_stays_without_a_prefix_is_offered_longest_prefix_first(text: str, serials: tuple[str, ...]) -> None:
    assert without_prefix(text) == serials
