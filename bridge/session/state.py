"""Where the station is and what each port is asked. PURE, frozen; nothing here survives a restart but the document."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bridge.scan.barcode import Reading
from bridge.scan.scan import Scan
from bridge.serials.verdicts import Code, Verdict
from bridge.session.basis import Basis
from bridge.session.effects import Effect


class Mode(StrEnum):
    """What kind of work; the value is the journal's."""

    RECEIVE = "receive"
    SHIP = "ship"
    RETURN = "return"
    CREDIT = "credit"


class Page(StrEnum):
    """What is in front."""

    LIST = "list"
    OPEN = "open"
    REVIEW = "review"
    PACK = "pack"


class OrderTab(StrEnum):
    """The parts of the list of orders."""

    UNSHIPPED = "unshipped"
    SHIPPED = "shipped"
    ATTENTION = "attention"


@dataclass(frozen=True, slots=True)
class Desk:
    """What the whole station shares. `wanting` filters the list to POs that expect that SKU; `selected` is its row.

    `filter` and `closed_too` are what a person typed and chose to see on the list. `asks_number` is what the review
    takes the next code for, `packing_slip` or `vendor_invoice`, and `noted` the one of them it took last. `tab` is the
    part of the list of orders that is shown.
    """

    mode: Mode = Mode.RECEIVE
    page: Page = Page.LIST
    document: str | None = None
    wanting: str | None = None
    selected: str | None = None
    filter: str = ""
    closed_too: bool = False
    asks_number: str | None = None
    noted: str | None = None
    tab: OrderTab = OrderTab.UNSHIPPED


@dataclass(frozen=True, slots=True)
class Badge:
    """Whose badge it is, and whether that person may allow what the rules refuse."""

    name: str
    approves: bool


@dataclass(frozen=True, slots=True)
class Overruled:
    """The refusals of one serial that a supervisor overruled, and who that was; nobody where none was."""

    by: str = ""
    codes: frozenset[Code] = frozenset()


NOTHING_OVERRULED = Overruled()


@dataclass(frozen=True, slots=True)
class Asked:
    """A serial of `sku` is asked for: one, or a run of `total` of which `done` came.

    `owed`: another item came between, and nothing is a serial until the item is scanned again.
    `taken`: the serials of the run, in order; another port may have taken some out since.
    `typed`: the serial that was typed once and is to be typed again, `overruled` what was overruled of it.
    `allowed`: who allowed its units beyond the order, if somebody did.
    """

    sku: str
    total: int = 1
    done: int = 0
    taken: tuple[str, ...] = ()
    owed: bool = False
    typed: str = ""
    allowed: str = ""
    overruled: Overruled = NOTHING_OVERRULED


@dataclass(frozen=True, slots=True)
class Keep:
    """Keep an odd serial, if the answer is yes. Goes back to `asked` either way. `source` is where it came from."""

    sku: str
    serial: str
    verdict: Verdict
    text: str
    asked: Asked | None = None
    source: str = ""
    allowed: str = ""


@dataclass(frozen=True, slots=True)
class GoTo:
    """Leave for another document, if the answer is yes."""

    document: str
    verdict: Verdict
    text: str


@dataclass(frozen=True, slots=True)
class Counting:
    """A number is awaited for `sku`; `asked` is the serial question it came from."""

    sku: str
    asked: Asked | None = None


@dataclass(frozen=True, slots=True)
class Holding:
    """A unit is being set aside; what was read of it so far, and where the serial came from."""

    sku: str | None = None
    serial: str | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class Checking:
    """Scans only ask whether a unit is counted."""


@dataclass(frozen=True, slots=True)
class TakingOut:
    """The next serial leaves the session."""


@dataclass(frozen=True, slots=True)
class Allow:
    """A supervisor is to allow `scan`, which then is judged again with `back` as the question it met.

    `refused` is what the rules had against it, `overruled` what was overruled of the scan before that, `approver` whose
    badge said that they are here to allow it.
    """

    sku: str | None
    serial: str | None
    verdict: Verdict
    scan: Scan
    reading: Reading
    refused: Verdict
    back: "Question | None" = None
    overruled: tuple[Verdict, ...] = ()
    approver: str = ""


Question = Asked | Keep | GoTo | Counting | Holding | Checking | TakingOut | Allow


@dataclass(frozen=True, slots=True)
class Last:
    """The scan before, by which a double trigger is known."""

    text: str
    source: str
    at: datetime
    code: Code


@dataclass(frozen=True, slots=True)
class PortState:
    """What one port is asked, the item it counted last, and its scan before."""

    question: Question | None = None
    item: str | None = None
    last: Last | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """The answer to one scan and what it changes. The service writes the effects, then takes over the states.

    `scan` is the one that the effects come of, where a PIN allowed an earlier one; `allowed_by` who allowed it. Where
    this very scan allowed it, `why` is the sentence that was overruled and `overruled` its code, or a lock's name.
    `badge` is the one that was scanned; `operator` names who scans from now on, where it said so.
    `basis` is what the answer rests on besides the settings; None where no option matters.
    """

    verdict: Verdict
    desk: Desk
    port: PortState
    effects: tuple[Effect, ...] = field(default=())
    scan: Scan | None = None
    allowed_by: str = ""
    why: str = ""
    overruled: str = ""
    operator: str = ""
    badge: Badge | None = None
    basis: Basis | None = None
