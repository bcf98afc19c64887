"""What the bulk page is given to show: plain frozen values, words already made, no Qt."""

from dataclasses import dataclass
from enum import StrEnum

from bridge.phrases import phrase
from bridge.ui.banner_content import Banner
from bridge.ui.content import Empty, Header, Shape
from bridge.ui.speech import tr


class Show(StrEnum):
    """Which rows are shown."""

    ALL = "all"
    KEEP = "keep"
    CHECK = "check"
    REFUSED = "refused"

    @property
    def words(self) -> str:
        """What stands on its counter."""
        return tr(_SHOWN[self])


_SHOWN = {
    Show.ALL: phrase("All rows"),
    Show.KEEP: phrase("Keep"),
    Show.CHECK: phrase("Check"),
    Show.REFUSED: phrase("Refused"),
}


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
        facts = {"serial": self.serial, "fate": self.fate.words.lower(), "why": self.why}
        return tr("Row {place}, {serial}, {fate}, {why}", place=self.place, **facts)

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
