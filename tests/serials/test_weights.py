"""Weights as they are typed and shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.serials.weights import HEAVIEST_G, grams, words


@pytest.mark.parametrize(
    ("text", "unit", "expected"),
    [
        ("2.35", "kg", 2350),
        ("2,35", "kg", 2350),
        ("2,350", "kg", 2350),
        (" 2.35 kg ", "g", 2350),
        ("2.35KG", "lb", 2350),
        ("350", "g", 350),
        ("350 grams", "kg", 350),
        (".5", "kg", 500),
        ("5 lb", "kg", 2268),
        ("5 lbs.", "kg", 2268),
        ("5", "lb", 2268),
        ("2.125 lb", "kg", 964),
        ("8 oz", "kg", 227),
        ("2 lb 3 oz", "kg", 992),
        ("2lb3.5oz", "kg", 1006),
        ("0 lb 3 oz", "kg", 85),
        ("1 g", "kg", 1),
        ("1000 kg", "kg", 1_000_000),
    ],
)
def test_a_typed_weight_is_kept_in_grams(text: str, unit: str, expected: int) -> None:
    assert grams(text, unit) == expected


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", ".", "kg", "0", "0 kg", "-2", "+2", "2.35.1", "2 35", "2 stone", "2e3", "nan", "Infinity"),
        *("1000.1 kg", "0.4 g", "1ZR88910390012345", "036000291452", "٣", "2 kg 3 oz", "2 lb 16 oz", "2 oz 3 lb"),
        *("1,000 g", "1.000 g", "1,250 lb", "1,000 oz", "lb 3 oz"),
    ],
)
def test_anything_else_is_no_weight(text: str) -> None:
    assert grams(text, "kg") is None


@pytest.mark.parametrize(
    ("amount", "unit", "expected"),
    [
        (2350, "kg", "2.35 kg"),
        (2348, "kg", "2.348 kg"),
        (2000, "kg", "2.00 kg"),
        (1, "kg", "0.001 kg"),
        (0, "kg", "0.00 kg"),
        (2350, "g", "2350 g"),
        (2350, "lb", "5.18 lb"),
        (2350, "oz", "82.9 oz"),
        (-40, "kg", "-0.04 kg"),
    ],
)
def test_a_weight_is_shown_in_the_unit_of_the_station(amount: int, unit: str, expected: str) -> None:
    assert words(amount, unit) == expected


@given(st.integers(1, HEAVIEST_G))
def test_what_is_shown_in_kilograms_is_the_same_weight_when_it_is_typed(amount: int) -> None:
    assert grams(words(amount, "kg"), "kg") == amount
    assert grams(words(amount, "g"), "kg") == amount


@given(st.text(max_size=20), st.sampled_from(["kg", "g", "lb", "oz"]))
def test_no_text_is_too_strange(text: str, unit: str) -> None:
    found = grams(text, unit)
    assert found is None or 1 <= found <= HEAVIEST_G
