"""What a decision may look up of the order that is being packed. PURE: the service answers from its tables."""

from dataclasses import dataclass
from typing import Protocol

from bridge.serials.verdicts import Verdict


@dataclass(frozen=True, slots=True)
class BoxState:
    """A box of the open order, numbered from 1. `weighed`: `typed` or `scale`, with the time in words."""

    number: int
    units: int = 0
    serials: int = 0
    weight_g: int | None = None
    weighed: str = ""
    weighed_when: str = ""
    tracking: str = ""
    carrier: str = ""
    service: str = ""


@dataclass(frozen=True, slots=True)
class TrackingUse:
    """Where a tracking number was used before: on `order`, `when` in words, `box` if it is one of the open order."""

    order: str
    when: str
    box: int | None = None


class OrderBook(Protocol):
    """Look-ups of the open order, from the snapshot of the scan's `Book`. Its lines are the book's.

    `Book.line` gives an order's line with a kit's components for themselves: `ordered` is what all lines and kits
    together want of the SKU, `before` what earlier shipments of the order held, `now` what is scanned.
    """

    def blocked(self) -> str:
        """Why the order may not ship as the copy of the central stands: `unpaid`, `on hold`, `cancelled`, `shipped`.

        Empty when it may.
        """

    def unpaid(self) -> bool:
        """Whether nobody paid for the order yet."""

    def removal(self) -> Verdict | None:
        """What must come out of the box before anything counts."""

    def left(self) -> int:
        """Units of all lines that are neither shipped nor scanned."""

    def partial(self) -> bool:
        """Whether it was decided that a part of the order may go."""

    def is_kit(self, sku: str) -> bool:
        """Whether the SKU is a kit that the order names, or one within it, so that its parts are scanned."""

    def unacknowledged(self) -> tuple[str, ...]:
        """SKUs with scanned units whose warning nobody confirmed yet."""

    def warning(self, sku: str) -> str:
        """The product's warning, empty if it has none."""

    def box(self) -> BoxState:
        """The box in hand: what is scanned goes into it, tracking number and weight are its."""

    def boxes(self) -> tuple[BoxState, ...]:
        """Every box that holds anything or has a number, and the one in hand."""

    def tracking_used(self, text: str) -> TrackingUse | None:
        """Where the number was used: another box or order, here or in the central; not the box in hand."""

    def carrier(self) -> str:
        """The carrier the order asks for, empty for any."""

    def service(self) -> str:
        """The service of that carrier the order asks for, empty for any."""

    def as_of(self) -> str:
        """`10:38`, `4 Nov`: the age of the copy in words where it is old enough to matter, else empty."""
