"""When what a scale shows is taken as the weight of a box, and what the screen shows of the scale. PURE."""

from collections.abc import Hashable
from dataclasses import dataclass

from bridge.scan.scale import Reading, State

# a twentieth of what lay on it, still moving: it was lifted off
_LIGHT_PART = 20
_EMPTY = frozenset({State.ZERO, State.NEGATIVE, State.UNDER})


@dataclass(frozen=True, slots=True)
class ScaleView:
    """What the screen shows of the scale. `words`: the amount in `unit` without its name, empty where there is none.

    `state`: a `State` of the scale, `carried` for a weight that belongs to the box before, `silent` where the scale
    does not answer, `absent` where its port cannot be used. `when`: the time of day of the reading. `sentence`: what
    a person may have to know or do, empty where nothing.
    """

    words: str
    unit: str
    state: str
    when: str = ""
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class _Taken:
    box: Hashable
    grams: int


class Taking:
    """Decides which readings become the weight of the box in hand.

    A weight at rest, read twice in a row, is taken once, and again when it has changed while the same box is in hand.
    What was taken for one box is not taken for another until the scale has been empty in between: the first may still
    lie on it.
    """

    def __init__(self) -> None:
        self._before: Reading | None = None
        self._last: _Taken | None = None
        self._since_empty: list[_Taken] = []

    def read(self, reading: Reading, box: Hashable | None, *, kept: int | None = None) -> int | None:
        """The grams to take for `box` now, else None; `box` is None while none is in hand.

        `kept` is what the box is known to weigh, if anything is: it need not have been taken here.
        """
        again, self._before = reading == self._before, reading
        if self._is_empty(reading):
            self._since_empty.clear()
        elif reading.state is State.STEADY and reading.grams is not None and box is not None and again:
            return self._take(reading.grams, box, kept)
        return None

    def is_carried(self, reading: Reading, box: Hashable | None) -> bool:
        """Whether this is the weight of another box than the one in hand."""
        return reading.state is State.STEADY and reading.grams is not None and self._is_of_another(reading.grams, box)

    def _take(self, grams: int, box: Hashable, kept: int | None) -> int | None:
        known = self._last.grams if self._last is not None and self._last.box == box else kept
        if (known is not None and _same(known, grams)) or self._is_of_another(grams, box):
            return None
        self._last = _Taken(box, grams)
        self._since_empty.append(self._last)
        return grams

    def _is_of_another(self, grams: int, box: Hashable | None) -> bool:
        return any(one.box != box and _alike(one.grams, grams) for one in self._since_empty)

    def _is_empty(self, reading: Reading) -> bool:
        if reading.state is not State.MOVING or reading.grams is None:
            return reading.state in _EMPTY
        lay = max((one.grams for one in self._since_empty), default=0)
        return reading.grams <= lay // _LIGHT_PART


def _same(one: int, other: int) -> bool:
    """Whether two weights at rest of one box differ by no more than a scale does by itself."""
    return abs(one - other) <= max(1, one // 1000)


def _alike(one: int, other: int) -> bool:
    """Whether a weight may be that of a box taken before; rather too often than not."""
    return abs(one - other) <= max(5, one // 200)
