"""A packing station for tests: real files, some orders, and scans given as text."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
from sqlalchemy import select

from bridge.options.settings import Settings
from bridge.scan.scan import TYPED, Scan
from bridge.serials.verdicts import Verdict
from bridge.session import packing
from bridge.session.book import Line
from bridge.session.state import Desk, Mode, Page
from bridge.ship.model import OpenedOrder
from bridge.ship.service import Shipping
from bridge.store.engine import open_station
from bridge.store.tables import journal, outbox
from bridge.sync import mirror, wire
from tests.dock import CAM_UPC, MOUNT_CASE, MOUNT_UPC, START, Dock, page_of

CAM, CAM_B, CAM_C, CAM_D = (f"CM482130{n}Q0" for n in range(1, 5))
REAR, REAR_B = "CR4821301", "CR4821302"
SHIPPED, RETURNED, SENT_BACK, ASIDE = (f"CM4821399{letter}1" for letter in "SRBA")
UPS, UPS_2, UPS_USED = "1Z5R89390357567127", "1Z5R89390357567136", "1Z999AA10123456784"
PACKED = "2026-11-04T10:00:00.000Z"


def serial(text: str, sku: str, state: str = "in_stock", **facts: str) -> wire.Serial:
    """A unit of the central's."""
    return msgspec.convert({"kind": "serial", "serial": text, "sku": sku, "state": state, **facts}, wire.Serial)


def order(number: str, *lines: tuple[str, int], paid: bool = True, status: str = "in_process") -> wire.Order:
    """An order of the central's."""
    wanted = tuple(wire.OrderLine(sku=sku, quantity=quantity) for sku, quantity in lines)
    return wire.Order(order=number, customer="Ana", paid=paid, status=status, ship_to="Ana|12 Elm St", lines=wanted)


STOCK = (
    *(serial(text, "CAM-2", po="PO-0961", received_at=PACKED) for text in (CAM, CAM_B, CAM_C, CAM_D)),
    *(serial(text, "CAM-R", po="PO-0961", received_at=PACKED) for text in (REAR, REAR_B)),
    serial("LL-100", "LAMP", po="PO-0961"),
    serial(SHIPPED, "CAM-2", "shipped", po="PO-0961", order="SO-950", shipped_at=PACKED),
    serial(RETURNED, "CAM-2", "returned", po="PO-0961", returned_at=PACKED),
    serial(SENT_BACK, "CAM-2", "sent_back", po="PO-0961"),
    serial(ASIDE, "CAM-2", "set_aside", po="PO-0961", received_at=PACKED),
)
ROWS: tuple[wire.Row, ...] = (
    wire.Product(sku="CAM-2", name="Front camera", upc=CAM_UPC, requires_serial=True, serial_length=11),
    wire.Product(sku="CAM-R", name="Rear camera", requires_serial=True),
    wire.Product(sku="MNT-1", name="Mount", upc=MOUNT_UPC, case_upc=MOUNT_CASE, case_quantity=4),
    wire.Product(sku="CBL", name="Cable", warning="Cut sharp ends."),
    wire.Product(sku="LAMP", name="Lamp nobody ordered"),
    wire.Product(sku="KIT-1", name="Camera kit"),
    wire.Kit(kit_sku="KIT-1", components=(("CAM-R", 1), ("CBL", 2))),
    *STOCK,
    order("SO-1", ("CAM-2", 2), ("CAM-R", 1), ("MNT-1", 6)),
    order("SO-2", ("KIT-1", 1)),
    order("SO-3", ("CAM-2", 1)),
    order("SO-4", ("MNT-1", 2)),
    order("SO-5", ("CAM-2", 1), paid=False),
    order("SO-6", ("CAM-2", 1), status="on_hold"),
    wire.PurchaseOrder(po="PO-1", vendor="Kestrel", lines=(wire.PoLine(sku="CAM-2", quantity=9),)),
)


@dataclass
class Pack(Dock):
    """A station whose orders are packed."""

    shipping: Shipping = field(init=False)

    def restart(self) -> None:
        """What a start of the station does."""
        Dock.restart(self)
        self.shipping = Shipping(self.scanning)

    @property
    def desk(self) -> Desk:
        """Where the station is."""
        return self.scanning.desk

    def page(self) -> Page:
        """What is in front."""
        return self.desk.page

    def line(self) -> Line | None:
        """The line that the last scan was about."""
        return self.last.line if self.last else None

    def order(self) -> OpenedOrder:
        """The order in front, as its page gets it."""
        opened = self.shipping.opened()
        assert opened is not None
        return opened

    def weigh(self, text: str, source: str = TYPED) -> Verdict:
        """Type a weight, or have a scale send one."""
        self.last = self.shipping.answer(Scan(text, source, self.moment), packing.weigh)
        return self.last.verdict

    def finish(self, *, checked: bool) -> Verdict:
        """Ship, after the central was asked for the order's state, with success or not."""
        self.last = self.shipping.scan(Scan("XJXFINISH", "COM1", self.moment), checked=checked)
        return self.last.verdict

    def shipments(self) -> list[wire.ShipOrder]:
        """What waits to be sent."""
        with self.store.read() as connection:
            bodies = connection.execute(select(outbox.c.body).order_by(outbox.c.created_at)).scalars().all()
        operations = [msgspec.json.decode(body, type=wire.Operation) for body in bodies]
        return [operation.body for operation in operations if isinstance(operation.body, wire.ShipOrder)]

    def history(self) -> list[tuple[str, str, str | None]]:
        """Text, code and document of every scan."""
        with self.store.read() as connection:
            rows = connection.execute(select(journal.c.text, journal.c.code, journal.c.document).order_by(journal.c.id))
            return [(row.text, row.code, row.document) for row in rows]


@contextmanager
def open_pack(folder: Path, rows: tuple[wire.Row, ...] = ROWS) -> Iterator[Pack]:
    """A station over the data in `folder`, on the list of orders."""
    store = open_station(folder, clock=lambda: START)
    mirror.apply(store, page_of(rows), reached=mirror.Stand())
    yield Pack(store, Settings(station_name="Pack 1", station_mode=Mode.SHIP.value))
    store.close()
