"""What the bulk page is given to show: plain frozen values, words already made, no Qt."""

from dataclasses import dataclass
from enum import StrEnum

from bridge.ui.banner_content import Banner
from bridge.ui.content import Empty, Header, Shape


class Show(StrEnum):
    """Which rows are shown; the words stand on the counters."""

    ALL = "All rows"
    KEEP = "Keep"
    CHECK = "Check"
    REFUSED = "Refused"


@dataclass(frozen=True, slots=True)
class BulkRow:
    """A pasted row. `place` is its line in the text; `fate` KEEP, CHECK or REFUSED.

    `asked`: the person decides, whatever was chosen so far.
    """

    place: int
    serial: str
    fate: Show
    why: str
    asked: bool = False

    @property
    def shape(self) -> Shape:
        """The mark beside it."""
        return {Show.KEEP: Shape.ACCEPT, Show.CHECK: Shape.ASK}.get(self.fate, Shape.REJECT)

    @property
    def spoken(self) -> str:
        """The row's name for a screen reader."""
        return f"Row {self.place}, {self.serial}, {self.fate.value.lower()}, {self.why}"

    def shown_in(self, show: Show) -> bool:
        """Whether it stands among these rows."""
        return show is Show.ALL or self.fate is show or (show is Show.CHECK and self.asked)


@dataclass(frozen=True, slots=True)
class BulkView:
    """The bulk page without its rows. `line` is the SKU chosen, `hint` stands under the text.

    `ready`: every row has its verdict. Counts are rows. `empty` stands in their place when there are none.
    """

    header: Header
    banner: Banner
    line: str
    hint: str
    every: int
    keep: int
    check: int
    refused: int
    ready: bool
    odd: int = 0
    empty: Empty | None = None

    def count(self, show: Show) -> int:
        """How many rows."""
        return {Show.ALL: self.every, Show.KEEP: self.keep, Show.CHECK: self.check}.get(show, self.refused)
