from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.scan.framing import LONGEST_FRAME, Frame, Framing

STREAMS = st.lists(
    st.sampled_from([b"SN-0001", b"\r", b"\n", b"\r\n", b"\x03", b"\x02", b"\x00", b"\x1d", b"\xc3", b"\xa9", b" "]),
    max_size=60,
).map(b"".join)


def frames(*chunks: bytes) -> list[Frame]:
    framing = Framing()
    return [frame for chunk in chunks for frame in framing.feed(chunk)]


@pytest.mark.parametrize(
    ("stream", "texts"),
    [
        (b"SN-1\r", ["SN-1"]),
        (b"SN-1\n", ["SN-1"]),
        (b"SN-1\r\n", ["SN-1"]),
        (b"SN-1\x03", ["SN-1"]),
        (b"\x02SN-1\x03", ["SN-1"]),
        (b"\x02SN-1\x03\r\n\x02SN-2\x03\r\n", ["SN-1", "SN-2"]),
        (b"\x00S\x00N-1\x00\r\x00", ["SN-1"]),
        (b"\r\n\r\n\x03\x02\x03\x00\r", []),
        (b"]C101095060001343522112345\x1d10LOT\r", ["]C101095060001343522112345\x1d10LOT"]),
        (b"[)>\x1e06\x1d1PABC\x1dS77\x1e\x04\r", ["[)>\x1e06\x1d1PABC\x1dS77\x1e\x04"]),
        ("Zürich-1\r".encode(), ["Zürich-1"]),
        ("Zürich-1\r".encode("latin-1"), ["Zürich-1"]),
        (b" SN-1 \r", [" SN-1 "]),
    ],
)
def test_a_frame_is_what_stands_between_terminators(stream: bytes, texts: list[str]) -> None:
    assert frames(stream) == [Frame(text) for text in texts]


@given(stream=STREAMS, cuts=st.lists(st.integers(0, 400)))
def test_the_chunks_a_stream_comes_in_do_not_matter(stream: bytes, cuts: list[int]) -> None:
    edges = [0, *sorted(min(cut, len(stream)) for cut in cuts), len(stream)]
    chunks = [stream[start:end] for start, end in pairwise(edges)]
    assert frames(*chunks) == frames(stream)


@given(stream=st.binary(max_size=3 * LONGEST_FRAME))
def test_after_any_rubbish_and_a_silence_the_next_scan_is_whole(stream: bytes) -> None:
    framing = Framing()
    framing.feed(stream)
    framing.idle()
    assert framing.feed(b"SN-2\r") == [Frame("SN-2")]


def test_a_frame_that_stops_half_way_is_cut_and_not_joined_with_the_next() -> None:
    framing = Framing()
    assert framing.feed(b"SN-00") == []
    assert framing.unfinished
    assert framing.idle() == [Frame("SN-00", cut=True)]
    assert not framing.unfinished
    assert framing.idle() == []
    assert framing.feed(b"SN-0002\r") == [Frame("SN-0002")]


def test_a_frame_that_begins_inside_another_cuts_it() -> None:
    assert frames(b"\x02SN-00\x02SN-0002\x03") == [Frame("SN-00", cut=True), Frame("SN-0002")]


def test_a_frame_that_is_too_long_is_one_cut_frame_and_the_next_is_fine() -> None:
    assert frames(b"x" * 20_000 + b"\rSN-2\r") == [Frame("x" * LONGEST_FRAME, cut=True), Frame("SN-2")]


def test_the_longest_frame_there_can_be_is_whole() -> None:
    assert frames(b"x" * LONGEST_FRAME + b"\r") == [Frame("x" * LONGEST_FRAME)]


def test_a_stream_without_end_takes_no_more_memory_than_one_frame() -> None:
    framing = Framing()
    given = [frame for _ in range(100) for frame in framing.feed(b"x" * 4096)]
    assert given == [Frame("x" * LONGEST_FRAME, cut=True)]
    assert framing.unfinished
    assert framing.idle() == []
    assert not framing.unfinished
