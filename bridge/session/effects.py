"""What an answer changes in the open session: the service writes it. PURE, frozen."""

from dataclasses import dataclass

from bridge.serials.verdicts import Verdict


@dataclass(frozen=True, slots=True)
class Count:
    """Effect: an entry in the open session; its `sku` is empty for a unit set aside whose item nobody could tell.

    `source` is the serial's where another scan, like OK, counts it. `known`: the serial is known already, and somebody
    who may counts it all the same.
    """

    sku: str
    quantity: int = 1
    serial: str | None = None
    set_aside: str | None = None
    source: str = ""
    note: str | None = None
    known: bool = False


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Effect: an entry counts no more."""

    unit: int


@dataclass(frozen=True, slots=True)
class Save:
    """Effect: the open session becomes one operation."""


@dataclass(frozen=True, slots=True)
class Note:
    """Effect: the session's packing slip or vendor invoice number."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Restore:
    """Effect: what this entry took the place of counts again."""

    unit: int


@dataclass(frozen=True, slots=True)
class NextPallet:
    """Effect: what is counted from now on stands on this pallet, in shipping in this box."""

    number: int


@dataclass(frozen=True, slots=True)
class Remark:
    """Effect: the note on an entry; empty takes it away."""

    unit: int
    text: str


@dataclass(frozen=True, slots=True)
class CountAll:
    """Effect: one entry for each serial of a paste, each with a row of its own in the history.

    `rows` are what was pasted and the serial in it; `entered` is how they came, `pasted` or `imported`; `facts` is what
    the history keeps of each. `known` are the places of those, from 0, whose serial was known already.
    """

    sku: str
    rows: tuple[tuple[str, str], ...]
    entered: str
    facts: tuple[str, ...] = ()
    known: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Remove:
    """Effect: nothing counts in this order until what the verdict names is out of the box."""

    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Removed:
    """Effect: it is out of the box."""


@dataclass(frozen=True, slots=True)
class Track:
    """Effect: the tracking number of a box, with the carrier and service it tells of, empty where it tells of none."""

    box: int
    tracking: str
    carrier: str = ""
    service: str = ""


@dataclass(frozen=True, slots=True)
class Weigh:
    """Effect: the weight of a box. `weighed`: `typed` or `scale`."""

    box: int
    grams: int
    weighed: str


@dataclass(frozen=True, slots=True)
class Acknowledge:
    """Effect: the warnings of these products are confirmed for this order."""

    skus: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Partial:
    """Effect: a part of the order may go. `by`: `pin` or `allow`."""

    by: str


@dataclass(frozen=True, slots=True)
class PutBack:
    """Effect: every unit of the session goes back on the shelf, and the session is gone."""


Effect = (
    Count
    | CountAll
    | Withdraw
    | Save
    | Note
    | Restore
    | NextPallet
    | Remark
    | Remove
    | Removed
    | Track
    | Weigh
    | Acknowledge
    | Partial
    | PutBack
)
