"""Bytes of scales in, readings out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.scan.scale import MtSics, Reading, State, Toledo8217, language

STEADY, MOVING, ZERO, NEGATIVE = State.STEADY, State.MOVING, State.ZERO, State.NEGATIVE
OVER, UNDER, NOT_UNDERSTOOD = State.OVER, State.UNDER, State.NOT_UNDERSTOOD


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (b"S S      2.350 kg\r\n", Reading(STEADY, 2350)),
        (b"S S     100.00 g\r\n", Reading(STEADY, 100)),
        (b"S S       5.00 lb\r\n", Reading(STEADY, 2268)),
        (b"S S       12.5 oz\r\n", Reading(STEADY, 354)),
        (b"S  S     2.350 KG\r\n", Reading(STEADY, 2350)),
        (b"S D      2.351 kg\r\n", Reading(MOVING, 2351)),
        (b"SI D     2.351 kg\r\n", Reading(MOVING, 2351)),
        (b"S S      0.000 kg\r\n", Reading(ZERO, 0)),
        (b"S S     -0.000 kg\r\n", Reading(ZERO, 0)),
        (b"S S     -0.012 kg\r\n", Reading(NEGATIVE, -12)),
        (b"S S -    0.012 kg\r\n", Reading(NEGATIVE, -12)),
        (b"S D     -0.012 kg\r\n", Reading(MOVING, -12)),
        (b"S +\r\n", Reading(OVER)),
        (b"S -\r\n", Reading(UNDER)),
        (b"S I\r\n", Reading(MOVING)),
        *((answer, Reading(NOT_UNDERSTOOD)) for answer in (b"ES\r\n", b"ET\r\n", b"EL\r\n")),
        (b"S S      2.350 ct\r\n", Reading(NOT_UNDERSTOOD)),
        (b"S S      2.350\r\n", Reading(NOT_UNDERSTOOD)),
        (b"S S          . kg\r\n", Reading(NOT_UNDERSTOOD)),
        (b"S S    2.3\xff0 kg\r\n", Reading(NOT_UNDERSTOOD)),
        (b'I4 A "0123456789"\r\n', Reading(NOT_UNDERSTOOD)),
        (b"S S     2.3S S     2.350 kg\r\n", Reading(NOT_UNDERSTOOD)),
        (b"\x0202.350\r", Reading(NOT_UNDERSTOOD)),
    ],
)
def test_an_answer_in_mt_sics_is_read(answer: bytes, expected: Reading) -> None:
    assert MtSics().feed(answer) == [expected]


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (b"\x0202.350\r", Reading(STEADY, 2350)),
        (b"\x02 2.350\r", Reading(STEADY, 2350)),
        (b"\x0202.350N\r", Reading(STEADY, 2350)),
        (b"\x82\xb02.350\x8d", Reading(STEADY, 2350)),
        (b"\x0200.000\r", Reading(ZERO, 0)),
        (b"\x02?\x61\r", Reading(MOVING)),
        (b"\x02?\x71\r", Reading(MOVING)),
        (b"\x02?\x62\r", Reading(OVER)),
        (b"\x02?\x66\r", Reading(UNDER)),
        (b"\x02?\x64\r", Reading(NEGATIVE)),
        (b"\x02?\x70\r", Reading(ZERO)),
        (b"\x02?\x01\r", Reading(MOVING)),
        (b"\x02?\x02\r", Reading(OVER)),
        (b"\x0202350\r", Reading(NOT_UNDERSTOOD)),
        (b"\x02-2.350\r", Reading(NOT_UNDERSTOOD)),
        (b"\x02\r", Reading(NOT_UNDERSTOOD)),
        (b"S S      2.350 kg\r\n", Reading(NOT_UNDERSTOOD)),
    ],
)
def test_an_answer_in_toledo_8217_is_read(answer: bytes, expected: Reading) -> None:
    assert Toledo8217("kg").feed(answer) == [expected]


@pytest.mark.parametrize(("unit", "expected"), [("kg", 2350), ("g", 2350), ("lb", 1066), ("oz", 1066)])
def test_a_scale_that_names_no_unit_is_taken_to_weigh_as_the_station_does(unit: str, expected: int) -> None:
    assert Toledo8217(unit).feed(b"\x0202.350\r") == [Reading(STEADY, expected)]


def test_half_an_answer_is_dropped_where_the_next_begins() -> None:
    assert Toledo8217("kg").feed(b"\x0212\x0202.350\r") == [Reading(STEADY, 2350)]


def test_an_answer_that_will_not_be_finished_is_forgotten() -> None:
    for protocol, half, whole in (
        ("mt_sics", b"S S     12", b"S S      2.350 kg\r\n"),
        ("toledo_8217", b"\x0212", b"\x0202.350\r"),
        ("toledo_8217", b"\x02?", b"\x0202.350\r"),
    ):
        spoken = language(protocol, "kg")
        assert spoken.feed(half) == []
        spoken.forget()
        assert spoken.feed(whole) == [Reading(STEADY, 2350)]


def test_what_never_ends_takes_no_room() -> None:
    for protocol, whole in (("mt_sics", b"\r\nS S      2.350 kg\r\n"), ("toledo_8217", b"\r\x0202.350\r")):
        spoken = language(protocol, "kg")
        assert spoken.feed(b"\x02" + b"7" * 100_000) == []
        assert spoken.feed(whole) == [Reading(NOT_UNDERSTOOD), Reading(STEADY, 2350)]


@given(st.sampled_from(["mt_sics", "toledo_8217"]), st.binary(max_size=200))
def test_garbage_is_never_an_error(protocol: str, garbage: bytes) -> None:
    for reading in language(protocol, "kg").feed(garbage):
        assert reading.state in State


@given(st.lists(st.sampled_from([b"S S      2.350 kg\r\n", b"S D  1 g\r\n", b"S +\r\n", b"x"]), max_size=8), st.data())
def test_how_bytes_are_divided_changes_nothing(answers: list[bytes], data: st.DataObject) -> None:
    whole = b"".join(answers)
    cut = data.draw(st.integers(0, len(whole)))
    spoken = MtSics()
    assert spoken.feed(whole[:cut]) + spoken.feed(whole[cut:]) == MtSics().feed(whole)
