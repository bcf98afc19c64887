"""Which keys come from a scanner: decided from the milliseconds that the keys themselves carry, never from arrival."""

from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Generic, TypeVar

Token = TypeVar("Token")

FEWEST = 4
"""Characters of a burst where text could also be typed; where nothing is typed, fewer will do."""
LONGEST = 8192
SILENCE_MS = 250
"""A scanner that says nothing for so long has finished, or lost the rest. Where nothing is typed, shorter delays do
not matter: no key is lost by them, and no person is mistaken for a scanner."""
HEAD_MS = 1000
"""Characters that came so shortly before a burst, and belong to nothing, are its head."""
HEAD_WHILE_EDITING_MS = 500
QUIET_MS = 500
"""An Enter or Tab so soon after a scan, or after characters that nothing took, is the scanner's."""
DOUBLED_MS = 15
"""Two presses of one key, closer than any keyboard repeats, are a doubled letter."""
_DISPROVED = 6
_TYPING_MS = 500
_SLACK_MS = 10
_FAST_SHARE = 0.75
_DOUBTFUL = 2
_REMEMBERED = 8
_STAMP_BITS = 32


@dataclass(frozen=True, slots=True)
class Timing:
    """How a wedge scanner types, in milliseconds between characters.

    `median_ms` and `largest_ms` are the slowest that is taken for a scanner; `idle_ms` ends a scan of a scanner that
    sends no Enter or Tab.
    """

    median_ms: float = 35
    largest_ms: float = 100
    idle_ms: float | None = None

    @classmethod
    def calibrated(cls, median_ms: float) -> "Timing":
        """For a scanner whose own median was measured: three times that, between 20 and 80."""
        slowest = min(80.0, max(20.0, 3 * median_ms))
        return cls(slowest, max(100.0, 2 * slowest))


@dataclass(frozen=True, slots=True)
class Heard:
    """The text of a burst; `cut` when its head or its end was lost, or a key in it could not be read."""

    text: str
    cut: bool


@dataclass(frozen=True, slots=True)
class Settled(Generic[Token]):
    """What became of keys that were held: a scan, or keys to be given back in their order."""

    scan: Heard | None = None
    back: tuple[Token, ...] = ()


class Burst(Generic[Token]):
    """The keys held until it is clear whether a scanner typed them.

    `stamp` is a key's own time in ms, 32 bits that may wrap. `editing` says that a text field would take the keys, so
    that people may be typing. A token is whatever gives the key back.
    """

    def __init__(self, timing: Timing) -> None:
        self.timing = timing
        self._held: list[tuple[str, int, Token]] = []
        self._gaps: list[int] = []
        self._fast = 0
        self._given_back: list[int] = []
        self._spoilt = False
        self._skipping = False
        self._quiet_from: int | None = None

    def add(self, text: str, stamp: int, token: Token, *, editing: bool) -> Settled[Token]:
        """Hold one more character; what this settles about earlier ones is given back."""
        settled = self._before(stamp, editing=editing)
        if not editing or self._skipping:
            self._quiet_from = stamp
        if self._skipping:
            return settled
        self._hold(text, stamp, token)
        if len(self._held) > LONGEST:
            self._skipping = True
            return self._scan(cut=True)
        if editing and len(self._held) >= _DISPROVED and not self.is_burst:
            return Settled(settled.scan, settled.back + self._give_back())
        return settled

    def end(self, stamp: int, *, editing: bool) -> Settled[Token]:
        """Enter or Tab came; afterwards `quiet` says whether it belongs to a scanner."""
        settled = self._before(stamp, editing=editing)
        self._skipping = False
        if self._held and self._is_ended_by(stamp, editing=editing):
            self._quiet_from = stamp
            return self._scan(cut=self._damaged(editing=editing))
        settled = Settled(settled.scan, settled.back + self._give_back())
        self._given_back.clear()
        return settled

    def expire(self, *, editing: bool) -> Settled[Token]:
        """No key came for `wait_ms`, or one that cannot be part of a scan."""
        self._skipping = False
        if self.is_burst and self.timing.idle_ms is not None:
            return self._scan(cut=self._damaged(editing=editing))
        if self.is_burst and not editing:
            last = self._held[-1][1]
            unfinished = self._scan(cut=True)
            self._given_back.append(last)
            return unfinished
        return Settled(back=self._give_back())

    def spoil(self) -> None:
        """A key that is no character came inside the burst: what it stood for is missing."""
        self._spoilt = True

    @property
    def is_burst(self) -> bool:
        """Enough keys are held, at a scanner's pace; single delays do not count."""
        return len(self._held) >= FEWEST and self._rushed()

    def wait_ms(self, *, editing: bool) -> float:
        """How long to wait for the next key before `expire`."""
        if self.is_burst or self._skipping:
            return self.timing.idle_ms or SILENCE_MS + _SLACK_MS
        if editing and self._follows_typing(_TYPING_MS):
            return self.timing.median_ms + _SLACK_MS
        return self._largest_ms(editing=editing) + _SLACK_MS

    def under_way(self, stamp: int) -> bool:
        """A key of this time can belong to the characters held."""
        return bool(self._held) and _gap(self._held[-1][1], stamp) <= self.timing.largest_ms

    def in_rush(self, stamp: int) -> bool:
        """So fast that only a scanner can have pressed it."""
        return len(self._held) >= FEWEST - 1 and self._rushed() and self.under_way(stamp)

    def doubled(self, stamp: int) -> bool:
        """A key that says it repeats by being held down is a doubled letter at this time."""
        return bool(self._held) and _gap(self._held[-1][1], stamp) < DOUBLED_MS

    def quiet(self, stamp: int) -> bool:
        """An Enter or Tab of this time is a scanner's, also the second one of a pair."""
        return self._quiet_from is not None and _gap(self._quiet_from, stamp) <= QUIET_MS

    def _before(self, stamp: int, *, editing: bool) -> Settled[Token]:
        """Settle what is held when the next key comes too late to belong to it."""
        if not self._held:
            self._skipping = self._skipping and self.quiet(stamp)
            return Settled()
        gap = _gap(self._held[-1][1], stamp)
        if gap > (self.timing.idle_ms or SILENCE_MS) or (gap > self._largest_ms(editing=editing) and not self.is_burst):
            return self.expire(editing=editing)
        return Settled()

    def _hold(self, text: str, stamp: int, token: Token) -> None:
        if self._held:
            self._gaps.append(_gap(self._held[-1][1], stamp))
            self._fast += self._gaps[-1] <= self.timing.median_ms
        self._held.append((text, stamp, token))

    def _rushed(self) -> bool:
        """The median gap is a scanner's; counting the fast ones spares sorting a long code at every key."""
        slow = len(self._gaps) - self._fast
        return self._fast > slow or (self._fast == slow and median(self._gaps) <= self.timing.median_ms)

    def _is_ended_by(self, stamp: int, *, editing: bool) -> bool:
        """An Enter of this time ends what a scanner typed."""
        if self.is_burst or self._is_tail():
            return True
        return not editing and (self._is_short(stamp) or self._is_doubtful())

    def _is_doubtful(self) -> bool:
        """Too slow for a scanner, too fast to be passed over without a word."""
        return len(self._held) >= FEWEST and median(self._gaps) <= _DOUBTFUL * self.timing.median_ms

    def _is_tail(self) -> bool:
        """The last keys of a burst whose first were given back already, too few to be one by themselves."""
        stamps = self._stamps()
        for stamp in reversed(self._given_back):
            if _gap(stamp, stamps[0]) > SILENCE_MS:
                break
            stamps.insert(0, stamp)
        gaps = [_gap(earlier, later) for earlier, later in pairwise(stamps)]
        fast = sum(gap <= self.timing.median_ms for gap in gaps)
        return len(stamps) >= FEWEST and fast >= _FAST_SHARE * len(gaps)

    def _is_short(self, end: int) -> bool:
        few = len(self._held) < FEWEST and self._fast == len(self._gaps)
        return few and self.under_way(end)

    def _largest_ms(self, *, editing: bool) -> float:
        return self.timing.largest_ms if editing else max(self.timing.largest_ms, SILENCE_MS)

    def _damaged(self, *, editing: bool) -> bool:
        stalled = bool(self._gaps) and max(self._gaps) > self._largest_ms(editing=editing)
        beheaded = self._follows_typing(HEAD_WHILE_EDITING_MS if editing else HEAD_MS)
        too_slow = len(self._held) >= FEWEST and not self.is_burst
        return self._spoilt or stalled or beheaded or too_slow

    def _follows_typing(self, within_ms: float) -> bool:
        return bool(self._given_back and self._held) and _gap(self._given_back[-1], self._held[0][1]) <= within_ms

    def _scan(self, *, cut: bool) -> Settled[Token]:
        heard = Heard("".join(text for text, _, _ in self._held), cut)
        self._given_back.clear()
        self._let_go()
        return Settled(heard)

    def _give_back(self) -> tuple[Token, ...]:
        tokens = tuple(token for _, _, token in self._held)
        self._given_back = (self._given_back + self._stamps())[-_REMEMBERED:]
        self._let_go()
        return tokens

    def _let_go(self) -> None:
        self._held.clear()
        self._gaps.clear()
        self._fast = 0
        self._spoilt = False

    def _stamps(self) -> list[int]:
        return [stamp for _, stamp, _ in self._held]


def _gap(earlier: int, later: int) -> int:
    gap = (later - earlier) % (1 << _STAMP_BITS)
    return gap if gap < 1 << (_STAMP_BITS - 1) else 0
