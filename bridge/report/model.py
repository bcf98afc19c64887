"""What happened at a station on one day, and who did it: frozen values. PURE.

A unit belongs to the day it was scanned on, and is told of there while it still counted when that day ended: a day that
is over is told the same for ever. Moments are as stored; days are dates of the station's own calendar.
"""

from collections.abc import Iterable
from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Units and scans of a day, of one document, operator or station.

    `received` and `packed` are units that count, `set_aside` units that are here and must not be sold; `typed` and
    `pasted` are those among them that no scanner read. `taken_back` units counted no more after this day, whatever
    day had counted them, `earlier` those of them that a day before had. `scans` are rows of the scan history,
    `refused` those among them that were refused, `allowed` what somebody allowed against the rules.
    """

    received: int = 0
    packed: int = 0
    set_aside: int = 0
    typed: int = 0
    pasted: int = 0
    taken_back: int = 0
    earlier: int = 0
    scans: int = 0
    refused: int = 0
    allowed: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        names = (field.name for field in fields(self))
        return Tally(**{name: getattr(self, name) + getattr(other, name) for name in names})


def total(tallies: Iterable[Tally]) -> Tally:
    """All of them together."""
    return sum(tallies, Tally())


@dataclass(frozen=True, slots=True)
class DocumentDay:
    """A PO, an order or another document that something was done on. `mode` is as in the scan history.

    `session` is the last one of the day, None for a document that was only looked at. `saved_at`: when that was saved,
    None where it was not when the day ended. `sent`: where its operation is now, a state of the outbox; None for an
    order that was put back. `unshipped_at`: when a shipped order was taken back the same day, `sent` being of that.
    """

    mode: str
    document: str
    tally: Tally
    session: str | None = None
    saved_at: str | None = None
    sent: str | None = None
    unshipped_at: str | None = None


@dataclass(frozen=True, slots=True)
class Share:
    """What one operator did, or one station by the name it had; `name` is None where nobody had named himself."""

    name: str | None
    tally: Tally


@dataclass(frozen=True, slots=True)
class Refusal:
    """How often scans were refused for one reason, by the code of the scan history."""

    code: str
    scans: int


@dataclass(frozen=True, slots=True)
class Allowed:
    """What somebody allowed against the rules or behind a lock; `what` is the code overruled or the lock."""

    at: str
    what: str
    asked_by: str | None
    allowed_by: str
    why: str
    document: str | None


@dataclass(frozen=True, slots=True)
class Unsaved:
    """A session that was not saved when the day ended, with the units it held then."""

    session: str
    mode: str
    document: str
    opened_at: str
    opened_by: str | None
    units: int


@dataclass(frozen=True, slots=True)
class Operations:
    """How many operations of a kind were made that day, by the state of the outbox they are in now."""

    kind: str
    state: str
    count: int


@dataclass(frozen=True, slots=True)
class Unsent:
    """An operation that the central has not accepted by now: it waits, or was refused and nobody settled it."""

    id: str
    kind: str
    document: str
    created_at: str
    state: str
    error: str | None


@dataclass(frozen=True, slots=True)
class Carried:
    """Boxes that were shipped with one carrier, None where none was named; `tracked` have a tracking number."""

    carrier: str | None
    boxes: int
    tracked: int
    weight_g: int


@dataclass(frozen=True, slots=True)
class Hour:
    """The scans of one hour; `starts_at` as the clock on the wall says, with its offset from UTC, ISO 8601."""

    starts_at: str
    scans: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A station's day, from `starts_at` to before `ends_at`; `told_at` is when this was put together.

    `saved` says how many sessions of each mode were saved or shipped, `operations` what came of the day for the
    central, `unsent` what of that or of a day before the central has not accepted.
    """

    date: str
    starts_at: str
    ends_at: str
    told_at: str
    tally: Tally = Tally()
    documents: tuple[DocumentDay, ...] = ()
    operators: tuple[Share, ...] = ()
    stations: tuple[Share, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    allowed: tuple[Allowed, ...] = ()
    unsaved: tuple[Unsaved, ...] = ()
    saved: tuple[tuple[str, int], ...] = ()
    operations: tuple[Operations, ...] = ()
    unsent: tuple[Unsent, ...] = ()
    carriers: tuple[Carried, ...] = ()
    first_scan: str | None = None
    last_scan: str | None = None
    hours: tuple[Hour, ...] = ()

    @property
    def quiet(self) -> bool:
        """Whether nothing was scanned, saved or allowed that day."""
        return not (self.tally.scans or self.operations or self.allowed or self.documents)
