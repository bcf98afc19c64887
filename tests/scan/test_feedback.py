import re
from pathlib import Path

import pytest

from bridge.errors import BadArgument
from bridge.scan.feedback import FAMILIES, Feedback, Tone, family


def test_by_default_a_scanner_is_told_nothing() -> None:
    assert [family("none").bytes_for(tone) for tone in Tone] == [b"", b"", b"", b""]


@pytest.mark.parametrize("feedback", FAMILIES[1:], ids=lambda feedback: feedback.key)
def test_a_refusal_never_sounds_like_an_acceptance(feedback: Feedback) -> None:
    assert feedback.bytes_for(Tone.GOOD)
    assert feedback.bytes_for(Tone.BAD) not in {b"", feedback.bytes_for(Tone.GOOD), feedback.bytes_for(Tone.WANTED)}


def test_an_ssi_packet_ends_with_its_checksum() -> None:
    assert family("zebra-ssi").good == bytes.fromhex("05E6040000FF11")


def test_an_unknown_family_is_answered_with_the_known_ones() -> None:
    with pytest.raises(BadArgument, match="'acme' is unknown: it is one of none, honeywell"):
        family("acme")


def test_the_page_about_scanners_tells_what_each_family_needs() -> None:
    page = Path(__file__).parent.parent.parent / "docs" / "scanners.md"
    assert re.findall(r"^\| `([\w-]+)` \|", page.read_text("utf-8"), re.MULTILINE) == [one.key for one in FAMILIES]
