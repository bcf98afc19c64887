"""Command barcodes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.scan.commands import EXPLANATIONS, Command, barcode_text, command_of, is_command, is_layout_proof

WORDS = (
    *(
        "RECEIVE",
        "SHIP",
        "UNDO",
        "OK",
        "NO",
        "SKIP",
        "COUNT",
        "HOLD",
        "BROKEN",
        "OTHER",
        "FOREIGN",
        "SURPLUS",
        "NOCODE",
    ),
    *("CHECK", "OUT", "FINISH", "SHORT", "NEXT", "REVERT", "PRINT", "ECHO"),
)


def test_the_commands_are_those_of_the_contract() -> None:
    assert [command.value for command in Command] == list(WORDS)


@pytest.mark.parametrize("command", Command)
def test_a_command_is_known_by_its_barcode_in_any_case_and_framing(command: Command) -> None:
    text = barcode_text(command)
    assert text == f"XJX{command}"
    for spelling in (text, text.lower(), text.swapcase(), f" {text}\r", f"]C0{text}", f"]A0 {text.title()} "):
        assert command_of(spelling) is command


@pytest.mark.parametrize("command", Command)
def test_every_keyboard_layout_types_a_command_alike(command: Command) -> None:
    assert is_layout_proof(barcode_text(command))


@pytest.mark.parametrize("word", ["SAVE", "CANCEL", "QUIT", "ZERO", "MOVE", "X1", "NO-GO"])
def test_other_letters_are_not_layout_proof(word: str) -> None:
    assert not is_layout_proof(word)


@pytest.mark.parametrize("command", Command)
def test_every_command_is_explained(command: Command) -> None:
    assert EXPLANATIONS[command]


@pytest.mark.parametrize("text", ["XJX", "XJXFOO", "xjxundoo"])
def test_an_unknown_word_is_a_command_barcode_without_a_command(text: str) -> None:
    assert is_command(text)
    assert command_of(text) is None


@pytest.mark.parametrize("text", ["", "UNDO", "XJX1", "AXJXUNDO", "XJXUNDO1", "XJX\u017fHIP", "XJ"])
def test_other_texts_are_no_commands(text: str) -> None:
    assert not is_command(text)
    assert command_of(text) is None


@given(st.text())
def test_any_text_can_be_asked_for_its_command(text: str) -> None:
    assert command_of(text) is None or is_command(text)
