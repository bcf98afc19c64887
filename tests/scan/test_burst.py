from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.scan.burst import LONGEST, Burst, Heard, Settled, Timing

ENTER = "\r"
SCANNER_MS = 5
PERSON_MS = 110


class Keyboard:
    """Types into a burst and keeps what came of it: `scans`, and what a field would hold.

    A `busy` station sees no silence between keys.
    """

    def __init__(self, *, editing: bool, timing: Timing | None = None, at: int = 1000, busy: bool = False) -> None:
        self.burst: Burst[str] = Burst(timing or Timing())
        self.scans: list[Heard] = []
        self.field = ""
        self.enters = 0
        self._editing = editing
        self._busy = busy
        self._at = at

    def type(self, text: str, *, gap_ms: int = SCANNER_MS, first_ms: int | None = None) -> "Keyboard":
        """Type at one pace, after `first_ms`; the timer runs out wherever a key takes longer than it waits."""
        for number, character in enumerate(text):
            self.key(character, first_ms if number == 0 and first_ms is not None else gap_ms)
        return self

    def key(self, character: str, gap_ms: int) -> None:
        """One key, `gap_ms` after the one before."""
        if not self._busy and gap_ms > self.burst.wait_ms(editing=self._editing):
            self._keep(self.burst.expire(editing=self._editing))
        self._at = (self._at + gap_ms) % (1 << 32)
        if character == ENTER:
            self._keep(self.burst.end(self._at, editing=self._editing))
            self.enters += not self.burst.quiet(self._at)
        else:
            self._keep(self.burst.add(character, self._at, character, editing=self._editing))

    def rest(self) -> "Keyboard":
        """No more keys for as long as it takes."""
        self._keep(self.burst.expire(editing=self._editing))
        self._at += 1000
        return self

    def _keep(self, settled: Settled[str]) -> None:
        if self._editing:
            self.field += "".join(settled.back)
        if settled.scan is not None:
            self.scans.append(settled.scan)


@pytest.mark.parametrize("editing", [True, False])
@pytest.mark.parametrize("gap_ms", [0, 1, 5, 16, 35])
def test_a_burst_is_a_scan_and_leaves_nothing_behind(gap_ms: int, *, editing: bool) -> None:
    keyboard = Keyboard(editing=editing).type("SN-00011\r", gap_ms=gap_ms)
    assert keyboard.scans == [Heard("SN-00011", cut=False)]
    assert (keyboard.field, keyboard.enters) == ("", 0)


@pytest.mark.parametrize("gap_ms", [55, PERSON_MS, 300])
def test_what_a_person_types_stays_typed(gap_ms: int) -> None:
    keyboard = Keyboard(editing=True).type("sn-00011 by hand\r", gap_ms=gap_ms)
    assert (keyboard.scans, keyboard.field, keyboard.enters) == ([], "sn-00011 by hand", 1)


@pytest.mark.parametrize("gap_ms", [55, PERSON_MS, 300])
def test_where_nothing_can_be_typed_a_person_does_nothing(gap_ms: int) -> None:
    keyboard = Keyboard(editing=False).type("sn-00011", gap_ms=gap_ms).rest()
    assert (keyboard.scans, keyboard.field) == ([], "")


@pytest.mark.parametrize("editing", [True, False])
def test_single_delays_do_not_break_a_burst(*, editing: bool) -> None:
    keyboard = Keyboard(editing=editing).type("SN-0").type("0011\r", first_ms=95)
    assert keyboard.scans == [Heard("SN-00011", cut=False)]


@pytest.mark.parametrize("stall_ms", [105, 123, 240])
def test_in_a_field_a_burst_with_too_long_a_delay_is_refused_whole(stall_ms: int) -> None:
    keyboard = Keyboard(editing=True).type("SN-0").type("0011\r", first_ms=stall_ms)
    assert keyboard.scans == [Heard("SN-00011", cut=True)]
    assert (keyboard.field, keyboard.enters) == ("", 0)


@pytest.mark.parametrize("head", ["S", "SN", "SN-0"])
@pytest.mark.parametrize("stall_ms", [105, 123, 240])
def test_where_nothing_can_be_typed_a_scanner_may_take_its_time(stall_ms: int, head: str) -> None:
    keyboard = Keyboard(editing=False).type(head).type("0011\r", first_ms=stall_ms)
    assert keyboard.scans == [Heard(f"{head}0011", cut=False)]


@pytest.mark.parametrize(("editing", "pause_ms"), [(True, 123), (True, 450), (False, 300), (False, 950)])
@pytest.mark.parametrize("head", ["S", "SN", "SN-"])
def test_a_tail_whose_head_is_gone_is_refused_and_not_shortened(head: str, pause_ms: int, *, editing: bool) -> None:
    keyboard = Keyboard(editing=editing).type(head).type("00011\r", first_ms=pause_ms)
    assert keyboard.scans == [Heard("00011", cut=True)]
    assert keyboard.enters == 0
    assert keyboard.type("SN-0002\r", first_ms=50).scans[1:] == [Heard("SN-0002", cut=False)]


def test_the_tail_of_a_burst_that_was_told_as_cut_is_refused_too() -> None:
    keyboard = Keyboard(editing=False).type("SN-0").type("0011\r", first_ms=600)
    assert keyboard.scans == [Heard("SN-0", cut=True), Heard("0011", cut=True)]


@pytest.mark.parametrize("gap_ms", [36, 45, 65])
def test_where_nothing_can_be_typed_a_pace_between_scanner_and_person_is_refused_aloud(gap_ms: int) -> None:
    keyboard = Keyboard(editing=False).type("SN-00011\r", gap_ms=gap_ms)
    assert (keyboard.scans, keyboard.enters) == ([Heard("SN-00011", cut=True)], 0)


def test_a_tail_too_short_to_be_a_burst_is_refused_too() -> None:
    keyboard = Keyboard(editing=True).type("ABC").type("DEF\r", first_ms=123)
    assert keyboard.scans == [Heard("DEF", cut=True)]
    assert keyboard.enters == 0


def test_a_scan_soon_after_typing_is_whole() -> None:
    keyboard = Keyboard(editing=True).type("dock", gap_ms=PERSON_MS).type("SN-00011\r", first_ms=600)
    assert keyboard.scans == [Heard("SN-00011", cut=False)]
    assert keyboard.field == "dock"


@pytest.mark.parametrize("quantity", ["1", "12", "999"])
def test_a_short_code_is_a_scan_where_nothing_can_be_typed(quantity: str) -> None:
    assert Keyboard(editing=False).type(f"{quantity}\r").scans == [Heard(quantity, cut=False)]


@pytest.mark.parametrize("quantity", ["1", "12", "999"])
def test_a_short_code_in_a_field_is_text(quantity: str) -> None:
    keyboard = Keyboard(editing=True).type(f"{quantity}\r")
    assert (keyboard.scans, keyboard.field, keyboard.enters) == ([], quantity, 1)


def test_scans_that_follow_each_other_closely_are_kept_apart() -> None:
    keyboard = Keyboard(editing=False).type("SN-0001\rSN-0002\rSN-0003\r")
    assert [scan.text for scan in keyboard.scans] == ["SN-0001", "SN-0002", "SN-0003"]


def test_the_second_end_of_a_pair_reaches_nothing() -> None:
    assert Keyboard(editing=False).type("SN-0001\r\r").enters == 0


def test_enter_by_itself_is_a_persons() -> None:
    assert Keyboard(editing=False).type("SN-0001\r").type("\r", first_ms=600).enters == 1


def test_a_burst_that_is_never_ended_is_cut_where_nothing_can_be_typed() -> None:
    assert Keyboard(editing=False).type("SN-0001").rest().scans == [Heard("SN-0001", cut=True)]


def test_a_burst_that_is_never_ended_goes_into_the_field() -> None:
    keyboard = Keyboard(editing=True).type("SN-0001").rest()
    assert (keyboard.scans, keyboard.field) == ([], "SN-0001")


@pytest.mark.parametrize("editing", [True, False])
def test_a_scanner_that_sends_no_enter_is_ended_by_its_silence(*, editing: bool) -> None:
    keyboard = Keyboard(editing=editing, timing=Timing(idle_ms=200))
    keyboard.type("SN-0001").type("SN-0002", first_ms=300).rest()
    assert keyboard.scans == [Heard("SN-0001", cut=False), Heard("SN-0002", cut=False)]


def test_two_bursts_are_never_joined_though_the_first_was_not_ended() -> None:
    keyboard = Keyboard(editing=False, busy=True)
    keyboard.type("SN-0001").type("SN-0002\r", first_ms=1100)
    assert keyboard.scans == [Heard("SN-0001", cut=True), Heard("SN-0002", cut=False)]


def test_a_slow_scanner_is_known_after_calibration() -> None:
    slow = Keyboard(editing=False, timing=Timing.calibrated(25)).type("SN-0001\r", gap_ms=60)
    assert slow.scans == [Heard("SN-0001", cut=False)]
    assert Keyboard(editing=False).type("SN-0001\r", gap_ms=60).scans == [Heard("SN-0001", cut=True)]


def test_a_fast_scanner_makes_the_station_stricter() -> None:
    assert Timing.calibrated(1).median_ms == 20
    assert Keyboard(editing=True, timing=Timing.calibrated(1)).type("rolled\r", gap_ms=30).scans == []


def test_a_burst_with_a_key_that_cannot_be_read_is_refused() -> None:
    keyboard = Keyboard(editing=False).type("SN-0")
    keyboard.burst.spoil()
    assert keyboard.type("001\r").scans == [Heard("SN-0001", cut=True)]
    assert keyboard.type("SN-0002\r").scans[-1] == Heard("SN-0002", cut=False)


def test_a_stream_without_end_is_one_cut_scan_and_the_next_is_whole() -> None:
    keyboard = Keyboard(editing=False).type("x" * (2 * LONGEST) + "\r").type("SN-2\r")
    assert keyboard.scans == [Heard("x" * (LONGEST + 1), cut=True), Heard("SN-2", cut=False)]
    assert keyboard.enters == 0


def test_the_clock_of_the_keys_may_wrap_in_the_middle_of_a_scan() -> None:
    keyboard = Keyboard(editing=False, at=(1 << 32) - 12).type("SN-00011\r")
    assert keyboard.scans == [Heard("SN-00011", cut=False)]


@given(
    text=st.text(alphabet="ab1 ", min_size=1, max_size=40),
    gaps=st.lists(st.integers(0, 400), min_size=40, max_size=40),
    enters=st.sets(st.integers(0, 39)),
)
def test_in_a_field_every_key_is_either_in_a_scan_or_typed_in_order(
    text: str, gaps: Sequence[int], enters: set[int]
) -> None:
    keyboard = Keyboard(editing=True)
    for number, (character, gap) in enumerate(zip(text, gaps, strict=False)):
        keyboard.key(character, gap)
        if number in enters:
            keyboard.key(ENTER, SCANNER_MS)
    keyboard.rest()
    assert sorted(keyboard.field + "".join(scan.text for scan in keyboard.scans)) == sorted(text)
    assert _is_subsequence(keyboard.field, text)


def _is_subsequence(part: str, whole: str) -> bool:
    rest = iter(whole)
    return all(character in rest for character in part)
