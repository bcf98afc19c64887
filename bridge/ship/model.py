"""What shipping hands to its pages: frozen values. PURE."""

from dataclasses import dataclass

from bridge.serials.facts import Item
from bridge.session.order import BoxState
from bridge.session.outcome import Totals


@dataclass(frozen=True, slots=True)
class OrderSummary:
    """An order of the list, in units. `here` is what an unsaved session of this station holds, `shipped` what went.

    `blocked` says why it may not ship (`unpaid`, `on hold`, `cancelled`), empty if it may; `todo` who releases it.
    `shipped_at` is the moment of its last shipment as stored, `shipped_by` who or which station made it.
    """

    number: str
    customer: str
    ordered_on: str | None
    ship_by: str | None
    rush: bool
    units: int
    here: int = 0
    shipped: int = 0
    blocked: str = ""
    todo: str = ""
    opened_at: str | None = None
    shipped_at: str | None = None
    shipped_by: str = ""


@dataclass(frozen=True, slots=True)
class OrderPage:
    """Rows of the tab in front from `start`, how many match there, and how many orders each tab has."""

    rows: tuple[OrderSummary, ...]
    matching: int
    start: int = 0
    unshipped: int = 0
    shipped: int = 0
    attention: int = 0


@dataclass(frozen=True, slots=True)
class Packed:
    """A unit, or a quantity without serials, that is scanned. `when` in words, `entered` the central's word."""

    id: int
    sku: str
    quantity: int
    serial: str | None
    entered: str
    when: str
    box: int


@dataclass(frozen=True, slots=True)
class Part:
    """One line of the order, or one component of one of its kits.

    `ordered`, `before` (shipped earlier) and `now` (scanned) are units; units of a SKU fill the parts that want it in
    the order's own order. `kit` is the kit's SKU for a component; `place` says `kit 1 of 2` where there are several.
    A kit's own row has `is_kit`, its number of kits as `ordered`, and nothing scanned.
    """

    item: Item
    ordered: int
    before: int = 0
    now: int = 0
    packed: tuple[Packed, ...] = ()
    kit: str = ""
    place: str = ""
    is_kit: bool = False

    @property
    def left(self) -> int:
        """Units still missing."""
        return self.ordered - self.before - self.now


@dataclass(frozen=True, slots=True)
class Warned:
    """A product's warning, and whether somebody confirmed it for this order."""

    sku: str
    text: str
    confirmed: bool


@dataclass(frozen=True, slots=True)
class OpenedOrder:
    """The order in front. `totals.ordered` and so on are units, kits by their components.

    `blocked`: why it may not ship any more. `removal`: what must come out of the box, in words, empty if nothing.
    `ship_to` has a line of the address each. `as_of`: the age of the copy where it matters.
    """

    number: str
    customer: str
    rush: bool
    ship_to: tuple[str, ...]
    note: str
    carrier: str
    service: str
    parts: tuple[Part, ...]
    totals: Totals
    boxes: tuple[BoxState, ...]
    box: int
    packed: tuple[Packed, ...] = ()
    warnings: tuple[Warned, ...] = ()
    blocked: str = ""
    removal: str = ""
    partial: bool = False
    as_of: str = ""
    expected_g: int | None = None


@dataclass(frozen=True, slots=True)
class Slip:
    """What a packing slip says of one shipment, or of what is packed so far; times in words, empty where unknown.

    `order.parts` have in `now` and `packed` what is in the boxes, in `before` what earlier shipments held. `missing` is
    what stays open as (SKU, name, units). `at` is empty before it ships; `unit` is that of the weights.
    """

    order: OpenedOrder
    at: str
    station: str
    operator: str
    missing: tuple[tuple[str, str, int], ...] = ()
    warehouse: str = ""
    unit: str = "kg"
