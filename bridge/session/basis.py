"""What an answer rests on besides the settings, so that it can be given again under others. PURE, frozen."""

from dataclasses import dataclass

from bridge.serials.subject import Subject
from bridge.serials.verdicts import Code


@dataclass(frozen=True, slots=True)
class Units:
    """Units of a line, or the serial of one. `good` is the answer where nothing speaks against them.

    `room`: ordered, counted so far, and wanted on top; None where no option gives a line more room. `subject` is the
    serial that was judged; an odd one is asked about unless `asks` is off. Of one that was `awaited` a refusal is told
    before that there is no room. `bare` is the answer instead of `good` where no serial is required.
    """

    good: Code
    room: tuple[int, int, int] | None = None
    subject: Subject | None = None
    asks: bool = True
    awaited: bool = False
    bare: Code | None = None


@dataclass(frozen=True, slots=True)
class Entered:
    """A document was to be opened, with the answer `good` unless it may not. `unpaid`: an order that is not paid."""

    good: Code
    unpaid: bool


@dataclass(frozen=True, slots=True)
class Named:
    """An item's code on the list of orders. `alone`: the answer of *Ship by item*; `among`: the answer without."""

    alone: Code
    among: Code


@dataclass(frozen=True, slots=True)
class Shortened:
    """A part of the order was to go to Pack."""


@dataclass(frozen=True, slots=True)
class TakenOut:
    """A unit was taken out by its serial."""


@dataclass(frozen=True, slots=True)
class Packed:
    """An order was to ship, with every box tracked and weighed, or not."""

    tracked: bool
    weighed: bool


@dataclass(frozen=True, slots=True)
class OnCredit:
    """An order is in front that only the option for unpaid ones lets ship.

    `inner` is what the answer rests on besides, `refused` the answer without that option.
    """

    inner: "Basis | None"
    refused: Code


@dataclass(frozen=True, slots=True)
class Untold:
    """Options matter, but nobody knows what the answer under others would be."""


Basis = Units | Entered | Named | Shortened | TakenOut | Packed | OnCredit | Untold
