import pytest

from bridge.errors import BadArgument
from bridge.scan.feedback import FAMILIES, Feedback, Tone, family, from_hex


def test_by_default_a_scanner_is_told_nothing() -> None:
    assert [family("none").bytes_for(tone) for tone in Tone] == [b"", b"", b"", b""]


@pytest.mark.parametrize("feedback", FAMILIES[1:], ids=lambda feedback: feedback.key)
def test_a_refusal_never_sounds_like_an_acceptance(feedback: Feedback) -> None:
    assert feedback.bytes_for(Tone.GOOD)
    assert feedback.bytes_for(Tone.BAD) not in {b"", feedback.bytes_for(Tone.GOOD), feedback.bytes_for(Tone.WANTED)}
    assert not feedback.verified


def test_an_ssi_packet_ends_with_its_checksum() -> None:
    assert family("zebra-ssi").good == bytes.fromhex("05E6040000FF11")


def test_an_unknown_family_is_answered_with_the_known_ones() -> None:
    with pytest.raises(BadArgument, match="'acme' is unknown: it is one of none, honeywell"):
        family("acme")


@pytest.mark.parametrize(("text", "data"), [("", b""), ("1B 37 2C", b"\x1b7,"), ("1b372c", b"\x1b7,")])
def test_bytes_are_typed_as_hex_pairs(text: str, data: bytes) -> None:
    assert from_hex(text) == data


@pytest.mark.parametrize("text", ["1", "0x1B", "1B,37", "GG", "\u0660\u0660"])
def test_anything_else_is_no_list_of_bytes(text: str) -> None:
    with pytest.raises(BadArgument, match="is no list of bytes"):
        from_hex(text)
