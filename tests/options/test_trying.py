import pytest

from bridge.options.settings import Settings
from bridge.options.trying import would_pass
from bridge.serials.verdicts import Level

GOOD = "CM4821307Q0"


def tried(text: str, **settings: object) -> tuple[Level, str]:
    found = would_pass(text, Settings(**settings))  # type: ignore[arg-type]
    assert found is not None
    return found.level, f"{found.what} {found.why}"


@pytest.mark.parametrize(
    ("text", "settings", "level", "words"),
    [
        (GOOD, {}, Level.ACCEPT, "If it is new, it would pass. 11 characters."),
        (
            GOOD,
            {"serial_length": 11, "serial_mask": "CM9999999A9"},
            Level.ACCEPT,
            "If it is new, it would pass. 11 characters.",
        ),
        ("A", {"serial_length": 1}, Level.ACCEPT, "If it is new, it would pass. 1 character."),
        (GOOD, {"serial_length": 12}, Level.REJECT, "It would be refused. 11 characters, 12 expected."),
        (
            GOOD,
            {"serial_mask": "CM9999999A9", "receive_require_serial": False},
            Level.ACCEPT,
            "Nothing is asked. Serial number input is not required.",
        ),
        (f"S{GOOD}", {"serial_mask": "CM9999999A9"}, Level.ACCEPT, f"If it is new, it would pass. Kept as {GOOD}."),
        ("4006381333931", {}, Level.ASK, "It would be asked about. This looks like a UPC."),
        ("XJXOK", {}, Level.REJECT, "That is a command barcode. It is never a serial."),
    ],
)
def test_a_serial_is_judged_by_the_rules_as_they_stand(
    text: str, settings: dict[str, object], level: Level, words: str
) -> None:
    assert tried(text, **settings) == (level, words)


def test_a_wrong_pattern_names_the_pattern() -> None:
    level, words = tried("CM4821307QQ", serial_mask="CM9999999A9")
    assert level is Level.REJECT
    assert "CM#######A#" in words


@pytest.mark.parametrize("wrong", [{"serial_length": 12}, {"serial_mask": "AAA"}, {"serial_mask": "AA999999999"}])
def test_a_severity_changes_what_is_said(wrong: dict[str, object]) -> None:
    (key,) = wrong
    assert tried(GOOD, **wrong, **{f"{key}_level": "ask"})[0] is Level.ASK
    assert tried(GOOD, **wrong, **{f"{key}_level": "block_pin"})[1].startswith("It would be refused, but for a PIN.")


def test_nothing_typed_is_not_judged() -> None:
    assert would_pass(" \t", Settings()) is None
