"""Serial patterns: matching and learning."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.serials import masks


@pytest.mark.parametrize(
    ("mask", "good", "bad"),
    [
        ("AA999", ["AB123", "ab123"], ["AB12", "AB1234", "A1123", "ÄB123"]),
        ("X9", ["A1", "11"], ["-1", "1A"]),
        ("HH:HH", ["0F:a1"], ["0G:a1", "0F-a1"]),
        ("?-?", ["--é", "A-1"][1:], ["A_1"]),
        (r"SN\A\999", ["SNA912", "sna912"], ["SNB912", "SNA812"]),
        (r"A\\9", ["B\\1"], ["B/1"]),
        ("CM-999", ["CM-123", "cm-123"], ["CN-123"]),
        ("9(9)*.+", ["1(2)*.+"], ["1(2)**+"]),
    ],
)
def test_a_mask_fits_only_texts_of_its_signs(mask: str, good: list[str], bad: list[str]) -> None:
    assert [text for text in good if not masks.matches(mask, text)] == []
    assert [text for text in bad if masks.matches(mask, text)] == []


def test_digits_of_other_scripts_are_no_digits() -> None:
    assert not masks.matches("99", "١٢")


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_text_is_a_mask_that_can_be_tried(mask: str, text: str) -> None:
    assert masks.matches(mask, text) in {True, False}
    assert masks.matches(mask, text) is False or len(text) == masks.length(mask)


@given(st.text(st.characters(exclude_characters="A9XH?\\"), max_size=20))
def test_other_signs_stand_for_themselves(text: str) -> None:
    assert masks.matches(text, text)


def test_a_long_mask_is_tried_at_once_whatever_the_text() -> None:
    assert not masks.matches("?" * 5_000, "A" * 4_999)
    assert not masks.matches("X" * 5_000, "A" * 4_999 + "-")


@pytest.mark.parametrize(
    ("mask", "word"),
    [("", "at least one"), ("  ", "at least one"), ("AA\\", "missing"), ("A" * 101, "at most"), ("A\x07", "printed")],
)
def test_a_mask_that_cannot_be_used_is_refused_in_a_sentence(mask: str, word: str) -> None:
    sentence = masks.problem(mask)
    assert sentence is not None
    assert word in sentence
    assert sentence.endswith(".")


@pytest.mark.parametrize("mask", ["A", r"\\", "CM9999999A9", r"\A\9"])
def test_a_good_mask_has_no_problem(mask: str) -> None:
    assert masks.problem(mask) is None


def test_a_mask_is_shown_as_people_write_it() -> None:
    assert masks.picture(r"C\9MA99XH?-") == "C9MA##**?-"


def test_length_counts_a_literal_once() -> None:
    assert masks.length(r"\A\9AA") == 4


def test_the_shape_is_length_and_class_of_every_character() -> None:
    assert masks.shape_of("Ab-12/é") == "AA-99/é"


def test_five_serials_of_one_shape_teach_their_pattern() -> None:
    serials = [f"CM{number:07d}Q{number % 10}" for number in range(1_000_000, 1_000_005)]
    assert masks.learned(serials) == "CM#######Q#"
    assert masks.learned(serials[:4]) is None


def test_letters_that_differ_are_shown_as_a_letter() -> None:
    assert masks.learned(["AX1", "AY2", "ay3", "AX4", "AZ5"]) == "AA#"


def test_one_odd_serial_among_many_does_not_hide_the_pattern() -> None:
    serials = ["ODD", *(f"CM{number:04d}" for number in range(12))]
    assert masks.learned(serials) == "CM####"
    assert masks.unlike(serials, "CM99999") == "CM####"
    assert masks.unlike(serials, "cm9999") is None


def test_serials_without_a_common_shape_teach_nothing() -> None:
    mixed = ["A1", "1A", "AA", "11", "A1", "1A", "A1", "A1", "A1"]
    assert masks.learned(mixed) is None
    assert masks.unlike(mixed, "ANYTHING") is None
    assert masks.learned([]) is None


@given(st.lists(st.text(string.ascii_letters + string.digits, min_size=6, max_size=6), max_size=12))
def test_what_was_learned_is_as_long_as_the_serials(serials: list[str]) -> None:
    pattern = masks.learned(serials)
    assert pattern is None or len(pattern) == 6
