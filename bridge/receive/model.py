"""What receiving hands to its pages: frozen values. PURE."""

from dataclasses import dataclass

from bridge.session.book import Line
from bridge.session.outcome import Totals


@dataclass(frozen=True, slots=True)
class PoSummary:
    """A PO of the list, in units over all sessions. `here` is what an unsaved session of this station holds."""

    number: str
    vendor: str
    ordered_on: str | None
    expected_on: str | None
    warehouse: str | None
    status: str
    ordered: int
    received: int
    here: int = 0
    opened_at: str | None = None


@dataclass(frozen=True, slots=True)
class PoPage:
    """The first rows of a filtered list, how many match, and how many POs there are.

    `blind`: nobody is told how many units are expected.
    """

    rows: tuple[PoSummary, ...]
    matching: int
    total: int
    blind: bool = False


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """A line in the review with its serials counted. `allowed`: `Allowed by PIN, Ana R. 10:58`, or empty."""

    line: Line
    serials: int
    allowed: str = ""


@dataclass(frozen=True, slots=True)
class VendorSerial:
    """A serial that the vendor's list and the boxes do not agree on."""

    sku: str
    serial: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One unit of a session, or a quantity without serials, that counts or was set aside.

    `sku` is empty where nobody could tell; `when` is `at` in words, `10:41` or `3 Nov`; `entered` the central's word.
    """

    id: int
    sku: str
    name: str
    quantity: int
    serial: str | None
    entered: str
    port: str
    operator: str | None
    when: str
    set_aside: str | None
    note: str
    pallet: int
    at: str = ""


@dataclass(frozen=True, slots=True)
class Pallet:
    """How many units of a session stand on a pallet, set-aside ones not among them."""

    number: int
    units: int


@dataclass(frozen=True, slots=True)
class Review:
    """A session before it is saved: its lines with differences first, and what else a person must look at."""

    lines: tuple[ReviewLine, ...] = ()
    missing: tuple[VendorSerial, ...] = ()
    unlisted: tuple[VendorSerial, ...] = ()
    aside: tuple[Entry, ...] = ()
    pallets: tuple[Pallet, ...] = ()
    packing_slip: str = ""
    vendor_invoice: str = ""


@dataclass(frozen=True, slots=True)
class Opened:
    """The document in front: its lines in order, what is counted, and the pallet that is being filled."""

    number: str
    vendor: str
    warehouse: str
    lines: tuple[Line, ...]
    totals: Totals
    pallet: int = 1


@dataclass(frozen=True, slots=True)
class SavedLine:
    """What one operation reports of one item."""

    sku: str
    name: str
    units: int
    serials: int
