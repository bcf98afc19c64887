"""What the receiving pages are given to show: plain frozen values, words already made, no Qt.

Dates, times and ages are texts as they stand on the screen; counts are numbers, so that they can be set in columns.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from bridge.ui.banner_content import Banner
from bridge.ui.speech import tr


class Shape(StrEnum):
    """The mark beside a row or in the band, told apart without colour."""

    READY = "ready"
    ACCEPT = "accept"
    WANTED = "wanted"
    ASK = "ask"
    REJECT = "reject"
    REVIEW = "review"
    DEAF = "deaf"
    UNDONE = "undone"
    IGNORE = "ignore"


class Look(StrEnum):
    """How loud a word in a row or in the strip is."""

    REST = "rest"
    STRONG = "strong"
    HERE = "here"
    WARN = "warn"
    WARN_SOFT = "warn_soft"
    REFUSED = "refused"
    DONE = "done"


class Mode(StrEnum):
    """What the station is doing."""

    RECEIVE = "receive"
    SHIP = "ship"


@dataclass(frozen=True, slots=True)
class Header:
    """The step header. `step` counts `steps` from 0."""

    mode: Mode
    title: str
    step: int
    partner: str = ""
    steps: tuple[str, ...] = field(default_factory=lambda: (tr("List"), tr("Scan"), tr("Review"), tr("Saved")))


@dataclass(frozen=True, slots=True)
class LineRow:
    """A line of the document. `left` below zero is over. `note`: what was noted on its units, for the tooltip.

    `blind`: `ordered` and `left` are for nobody to see.
    """

    sku: str
    name: str
    upc: str
    serial: bool
    ordered: int
    before: int
    now: int
    left: int
    active: bool = False
    note: str = ""
    blind: bool = False

    @property
    def complete(self) -> bool:
        """Everything ordered is in, and nothing more, as far as anybody may see."""
        return self.left == 0 and not self.blind

    @property
    def over(self) -> int:
        """Units beyond the order, 0 when none."""
        return 0 if self.blind else max(0, -self.left)

    @property
    def spoken(self) -> str:
        """The row's name for a screen reader."""
        counts = {"ordered": self.ordered, "before": self.before, "now": self.now}
        numbers = tr("ordered {ordered}, received before {before}, this session {now}", **counts)
        rest = tr("{n} over", n=self.over) if self.over else tr("left {n}", n=self.left)
        if self.blind:
            numbers, rest = tr("received before {before}, this session {now}", **counts), ""
        words = (self.sku, self.name, numbers, rest, tr("needs serials") if self.serial else "", self.note)
        return ", ".join(word for word in words if word)


@dataclass(frozen=True, slots=True)
class ListRow:
    """A purchase order of the list. `status` in words ("1 day late"), `look` how it is shown.

    `blind`: `ordered` is for nobody to see.
    """

    number: str
    vendor: str
    ordered_on: str
    expected_on: str
    warehouse: str
    status: str
    received: int
    ordered: int
    look: Look = Look.REST
    blind: bool = False

    @property
    def spoken(self) -> str:
        """The row's name for a screen reader."""
        units = tr("{received} of {n} units received", received=self.received, n=self.ordered)
        if self.blind:
            units = tr("{n} units received", n=self.received)
        return ", ".join(word for word in (self.number, self.vendor, self.status, units) if word)


@dataclass(frozen=True, slots=True)
class ScanRow:
    """One of the last scans: as scanned, what it was answered in a few words, the time of day, the mark.

    `verdict` is the word a screen reader says for the mark.
    """

    text: str
    note: str
    at: str
    shape: Shape
    verdict: str = ""

    @property
    def spoken(self) -> str:
        """The row's name for a screen reader."""
        return ", ".join(word for word in (self.at, self.text, self.verdict, self.note) if word)


class StationState(StrEnum):
    """Where one station of the saved track is."""

    DONE = "done"
    NOW = "now"
    LATER = "later"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Station:
    """A station of the saved track. `percent` draws an arc while it is under way, None when unknown."""

    words: str
    state: StationState
    note: str = ""
    percent: int | None = None


@dataclass(frozen=True, slots=True)
class SavedLine:
    """What was saved of one line; `serials` None where the product has none."""

    sku: str
    name: str
    units: int
    serials: int | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """A pull that is under way: `done` of `total` rows; `total` 0 while it is unknown."""

    done: int
    total: int
    words: str = field(default_factory=lambda: tr("Refreshing"))


@dataclass(frozen=True, slots=True)
class Empty:
    """What an empty list says instead: two sentences beside an icon.

    `actions` may hold "refresh", "all" and "test".
    """

    icon: str
    title: str
    text: str
    actions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to do with the hands, then OK: a product's warning, or a unit to take out."""

    title: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class StripItem:
    """A fact of the status strip. `key` is its identity; `name` is spoken; `short` is for large text, "" folds it."""

    key: str
    icon: str
    words: str
    name: str
    look: Look = Look.REST
    short: str = ""
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class Strip:
    """The status strip: link, outbox, list at the left; scanners, sound, operator, station at the right."""

    left: tuple[StripItem, ...] = ()
    right: tuple[StripItem, ...] = ()


@dataclass(frozen=True, slots=True)
class ListView:
    """The list page. `counted` stands at the action bar ("9 of 214 POs shown"), `age` by the filter.

    `rows` None keeps the rows that are shown. `selected` is a number, None keeps the selection.
    """

    header: Header
    banner: Banner
    rows: tuple[ListRow, ...] | None
    counted: str
    age: str
    open_only: bool = True
    filtered: str = ""
    selected: str | None = None
    progress: Progress | None = None
    empty: Empty | None = None


@dataclass(frozen=True, slots=True)
class ScanView:
    """The scan page. `lines` None keeps the rows that are shown, and `changed` replaces those of the same SKU.

    `complete` of `total` lines are in; `received` of `ordered` units. `off` holds the command words whose buttons
    look switched off: they still answer, the banner says why. `blind`: what is expected is for nobody to see.
    """

    header: Header
    banner: Banner
    lines: tuple[LineRow, ...] | None
    scans: tuple[ScanRow, ...]
    received: int
    ordered: int
    complete: int
    total: int
    changed: tuple[LineRow, ...] = ()
    off: frozenset[str] = frozenset()
    blind: bool = False


@dataclass(frozen=True, slots=True)
class SavedView:
    """What was saved, how far it got (four stations), and what the document still wants (as units left).

    `aside` says in words what of it was set aside.
    """

    header: Header
    banner: Banner
    document: str
    track: tuple[Station, ...]
    lines: tuple[SavedLine, ...] = ()
    still_open: tuple[SavedLine, ...] = ()
    aside: str = ""
