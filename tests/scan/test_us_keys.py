import pytest

from bridge.scan.us_keys import us_character

A, Z, Y, DIGIT_6, RIGHT_BRACKET, MINUS, SPACE, F8 = 30, 44, 21, 7, 27, 12, 57, 66


@pytest.mark.parametrize(
    ("place", "plain", "shifted"),
    [(A, "a", "A"), (Z, "z", "Z"), (Y, "y", "Y"), (DIGIT_6, "6", "^"), (MINUS, "-", "_"), (SPACE, " ", " ")],
)
def test_a_key_means_what_a_us_keyboard_has_at_its_place(place: int, plain: str, shifted: str) -> None:
    assert us_character(place, shift=False) == plain
    assert us_character(place, shift=True) == shifted


def test_control_makes_the_separators() -> None:
    assert us_character(RIGHT_BRACKET, shift=False, control=True) == "\x1d"
    assert us_character(DIGIT_6, shift=True, control=True) == "\x1e"
    assert us_character(DIGIT_6, shift=False, control=True) == ""


def test_other_keys_mean_nothing() -> None:
    assert us_character(F8, shift=False) == ""
