"""What the whole-station tests of shipping pack: orders of some kinds, each used once, and serials in stock."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import msgspec

from bridge.sync import wire
from tests.dock import EARLIER, PRODUCTS
from tests.station.files import write_orders, write_pos, write_products, write_serials

UPS, UPS_2 = "1Z5R89390357567127", "1Z5R89390357567136"
RECEIVED, LEFT = "2026-11-03T10:00:00.000Z", "2026-11-04T10:00:00.000Z"
# never known to anybody
UNKNOWN = "CM4821377Q0"
SHIPPED, RETURNED, SENT_BACK, ASIDE = (f"CM4821399{letter}1" for letter in "SRBA")

CABLE = wire.Product(sku="CBL-3", name="Cable", warning="Cut ends are sharp")
KIT = wire.Product(sku="KIT-CAM", name="Camera kit")
STRAP = wire.Product(sku="STRAP", name="Strap")
IN_KIT = wire.Kit(kit_sku="KIT-CAM", components=(("CAM-R", 1), ("CBL-3", 2)))

# how many orders there are of each kind, and what one wants
KINDS: dict[str, tuple[int, dict[str, int]]] = {
    "camera": (40, {"CAM-2": 1}),
    "pair": (16, {"CAM-2": 2}),
    "mixed": (30, {"CAM-2": 2, "CAM-R": 1, "MNT-1": 3}),
    "kit": (3, {"KIT-CAM": 1}),
    "mount": (12, {"MNT-1": 1}),
    "every": (2, {"CAM-2": 2, "CAM-R": 1, "BAT-90": 2, "CAM-9": 1, "MNT-1": 6, "CBL-3": 1}),
}
UNPAID = wire.Order(order="SO-501", customer="Ben", lines=(wire.OrderLine(sku="CAM-2", quantity=1),))
PO = wire.PurchaseOrder(
    po="PO-1003",
    vendor="Halcyon Audio",
    lines=(wire.PoLine(sku="MNT-1", quantity=900), wire.PoLine(sku="CAM-2", quantity=900)),
)
STRAPS = tuple(
    wire.Order(
        order=f"SO-60{number}",
        customer="Cid",
        ordered_on=f"2026-11-0{number}",
        paid=True,
        rush=number == 3,
        lines=(wire.OrderLine(sku="STRAP", quantity=quantity),),
    )
    for number, quantity in enumerate((2, 1, 1), start=1)
)


def _orders() -> dict[str, tuple[wire.Order, ...]]:
    found = {}
    for thousand, (kind, (number, wanted)) in enumerate(KINDS.items(), start=7):
        lines = tuple(wire.OrderLine(sku=sku, quantity=quantity) for sku, quantity in wanted.items())
        ship_to = "Ana Reyes|12 Elm St|Dallas TX 75201"
        one = wire.Order(order="", customer="Ana", paid=True, ship_to=ship_to, carrier="UPS", lines=lines)
        numbers = (f"SO-{thousand}{place:03d}" for place in range(1, number + 1))
        found[kind] = tuple(msgspec.structs.replace(one, order=number) for number in numbers)
    return found


ORDERS = _orders()
CAMERAS = tuple(f"CM70{number:05d}P0" for number in range(1, 121))
REAR_CAMERAS = tuple(f"CM71{number:05d}R0" for number in range(1, 41))


def unit(serial: str, sku: str, state: str = "in_stock", **facts: str) -> wire.Serial:
    """A unit from before."""
    known = {"po": "PO-0961", "received_at": RECEIVED, **facts}
    return msgspec.convert({"kind": "serial", "serial": serial, "sku": sku, "state": state, **known}, wire.Serial)


STOCK = (
    *(unit(serial, "CAM-2") for serial in CAMERAS),
    *(unit(serial, "CAM-R") for serial in REAR_CAMERAS),
    unit(SHIPPED, "CAM-2", "shipped", order="SO-950", shipped_at=LEFT),
    unit(RETURNED, "CAM-2", "returned", returned_at=LEFT),
    unit(SENT_BACK, "CAM-2", "sent_back"),
    unit(ASIDE, "CAM-2", "set_aside"),
    *EARLIER,
)


def write_shelf(folder: Path) -> Path:
    """Everything above as files that a central imports; the folder."""
    write_products(folder, (*PRODUCTS, CABLE, KIT, STRAP), [IN_KIT])
    write_orders(folder, [UNPAID, *STRAPS, *(order for kind in ORDERS.values() for order in kind)])
    write_pos(folder, [PO])
    write_serials(folder, STOCK)
    return folder


@dataclass
class Shelf:
    """What no test has taken yet: orders by kind, and serials."""

    orders: dict[str, list[wire.Order]] = field(
        default_factory=lambda: defaultdict(list, {kind: [*found] for kind, found in ORDERS.items()})
    )
    cameras: list[str] = field(default_factory=lambda: [*CAMERAS])
    rear_cameras: list[str] = field(default_factory=lambda: [*REAR_CAMERAS])
    trackings: Iterator[str] = field(default_factory=lambda: (f"PARCEL-{number:05d}" for number in count(1)))

    def order(self, kind: str = "camera") -> str:
        """The number of an order nobody has touched."""
        return self.orders[kind].pop(0).order

    def camera(self) -> str:
        """The serial of a front camera in stock."""
        return self.cameras.pop(0)

    def tracking(self) -> str:
        """A tracking number that is on no box."""
        return next(self.trackings)

    def rear_camera(self) -> str:
        """The serial of a rear camera in stock."""
        return self.rear_cameras.pop(0)


def as_it_stands(number: str, **changed: str) -> wire.Order:
    """An order of the shelf with something about it changed."""
    found = next(order for kind in ORDERS.values() for order in kind if order.order == number)
    return msgspec.structs.replace(found, **changed)
