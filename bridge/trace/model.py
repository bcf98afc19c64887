"""What is known of a serial, from the central and from this station: frozen values. PURE.

Moments are as stored; None or empty is what nobody knows.
"""

from dataclasses import dataclass
from enum import StrEnum


class Did(StrEnum):
    """What this station did with a unit."""

    RECEIVED = "received"
    PACKED = "packed"
    UNSHIPPED = "unshipped"


class Stands(StrEnum):
    """How far something this station did has got. `known`: the central tells of it too."""

    OPEN = "open"
    TAKEN_OUT = "taken_out"
    WAITING = "waiting"
    REFUSED = "refused"
    SETTLED = "settled"
    ACCEPTED = "accepted"
    KNOWN = "known"


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """A box of a shipment, numbered from 1."""

    number: int = 1
    tracking: str | None = None
    carrier: str | None = None
    service: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A shipment of an order. `box` is the one this unit was in, where that is known."""

    operation_id: str
    order: str
    at: str | None = None
    station: str | None = None
    operator: str | None = None
    boxes: tuple[Package, ...] = ()
    box: int | None = None

    @property
    def package(self) -> Package | None:
        """The box this unit was in; None where it was one of several and nobody knows which."""
        if self.box is None:
            return self.boxes[0] if len(self.boxes) == 1 else None
        return next((one for one in self.boxes if one.number == self.box), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A unit as the central has it: the columns of `export serials`, and what belongs to the documents they name.

    `receipt` is the number of the receiving session for people, `reason` why it came back.
    """

    serial: str
    sku: str
    state: str
    po: str | None = None
    vendor: str | None = None
    unit_price: str | None = None
    receiving_session: str | None = None
    receipt: str | None = None
    received_at: str | None = None
    received_by_station: str | None = None
    received_by: str | None = None
    entered: str = "imported"
    warehouse: str | None = None
    order: str | None = None
    customer: str | None = None
    shipped_at: str | None = None
    shipped_by: str | None = None
    sent: Sent | None = None
    rma: str | None = None
    reason: str | None = None
    returned_at: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """Something this station did with the unit, or with the order it went on. `partner`: vendor or customer.

    `set_aside` is the reason as stored; `problem` why the central refused it.
    """

    did: Did
    document: str
    stands: Stands
    at: str
    partner: str | None = None
    operation_id: str | None = None
    receipt: str | None = None
    operator: str | None = None
    entered: str = ""
    set_aside: str | None = None
    note: str | None = None
    boxes: tuple[Package, ...] = ()
    box: int | None = None
    problem: str | None = None

    @property
    def package(self) -> Package | None:
        """The box the unit was put in, where something is known of it."""
        return next((one for one in self.boxes if one.number == self.box), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Traced:
    """One unit: what the central says and what this station did, oldest first.

    `state` is a state of the central as this station's own work left it, `open` for a unit of an unsaved receiving,
    `picked` for one in the box of an order that is not shipped; `order` the order of such a unit, or of a shipped one.
    """

    sku: str
    serial: str
    name: str = ""
    state: str = ""
    order: str | None = None
    unit: Unit | None = None
    acts: tuple[Act, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """All that is known of a serial: a unit for each product that has it.

    `asked`: the central answered just now; else `as_of` says when the copy was last brought up to date, None for
    never. `scans` counts the station's scans of it, `refused` those that were refused.
    """

    serial: str
    found: tuple[Traced, ...] = ()
    asked: bool = False
    as_of: str | None = None
    scans: int = 0
    refused: int = 0
