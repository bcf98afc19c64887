"""What the review page is given to show: plain frozen values, words already made, no Qt."""

from dataclasses import dataclass

from bridge.ui.banner_content import Banner
from bridge.ui.content import Header, Look
from bridge.ui.speech import tr


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """A line in the review: `serials` and `result` in words ("12 of 12", "4 short"); `look` DONE, WARN or REFUSED."""

    sku: str
    name: str
    ordered: int
    before: int
    now: int
    serials: str
    result: str
    look: Look
    note: str = ""

    @property
    def over(self) -> bool:
        """More is in than was ordered."""
        return self.before + self.now > self.ordered

    @property
    def spoken(self) -> str:
        """The row's name for a screen reader."""
        counts = {"ordered": self.ordered, "before": self.before, "now": self.now}
        numbers = tr("ordered {ordered}, received before {before}, this session {now}", **counts)
        return ", ".join(word for word in (self.sku, self.name, numbers, self.result, self.note) if word)


@dataclass(frozen=True, slots=True)
class ReviewExtra:
    """Something else to look at: units set aside, a serial that is missing or was not announced.

    `title` over `detail`, as a line has its SKU over its name; `code` sets the detail in the face of codes. `units` are
    None where nothing is counted.
    """

    title: str
    detail: str
    result: str
    note: str = ""
    units: int | None = None
    look: Look = Look.WARN
    code: bool = True

    @property
    def spoken(self) -> str:
        """The row's name for a screen reader."""
        return ", ".join(word for word in (self.title, self.detail, self.result, self.note) if word)


@dataclass(frozen=True, slots=True)
class ReviewFold:
    """One row for all complete lines; `unfolded` when they stand below it."""

    lines: int
    unfolded: bool = False

    @property
    def words(self) -> str:
        """`5 lines complete`."""
        return tr("1 line complete") if self.lines == 1 else tr("{n:,} lines complete", n=self.lines)

    @property
    def spoken(self) -> str:
        """The row's name for a screen reader."""
        return f"{self.words}, {tr('shown') if self.unfolded else tr('hidden')}"


AnyReviewRow = ReviewRow | ReviewExtra | ReviewFold


@dataclass(frozen=True, slots=True)
class ReviewView:
    """The review: `rows` are what differs, `complete` the lines that are all right, folded until asked for.

    `note` stands beside the heading (pallets), `papers` at its right (packing slip and invoice).
    """

    header: Header
    banner: Banner
    rows: tuple[ReviewRow | ReviewExtra, ...]
    complete: tuple[ReviewRow, ...] = ()
    note: str = ""
    papers: str = ""
