"""A receiving dock for tests: real files, a small catalogue, and scans given as text."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bridge.desk.service import Scanning
from bridge.ids import new_id
from bridge.moments import to_text
from bridge.options import pin
from bridge.options.clerk import Clerk
from bridge.options.settings import Settings
from bridge.receive.service import Receiving
from bridge.scan.scan import TYPED, Scan
from bridge.serials.verdicts import Verdict
from bridge.session import correcting
from bridge.session.outcome import Outcome
from bridge.store.engine import Store, open_station
from bridge.sync import mirror, wire
from bridge.works import works

START = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
CAM_UPC = "036000291452"
CAM_R_UPC = "036000291469"
MOUNT_UPC = "036000400137"
MOUNT_CASE = "10036000400134"
LAMP_UPC = "04252614"  # UPC-E of 042100005264

PRODUCTS = (
    wire.Product(sku="CAM-2", name="Front camera 12 MP", upc=CAM_UPC, requires_serial=True, serial_length=11),
    wire.Product(
        sku="CAM-R",
        name="Rear camera",
        upc=CAM_R_UPC,
        requires_serial=True,
        serial_mask="CM9999999A9",
        aliases=("REAR",),
    ),
    wire.Product(
        sku="BAT-90",
        name="Battery pack",
        upc="490123456783",
        requires_serial=True,
        case_quantity=3,
        case_upc="10490123456780",
    ),
    wire.Product(sku="MNT-1", name="Mount", upc=MOUNT_UPC, case_upc=MOUNT_CASE, case_quantity=4),
    wire.Product(sku="LAMP", name="Lamp", upc="042100005264"),
    wire.Product(sku="CAM-9", name="Action camera", upc="036000291490", requires_serial=True),
    wire.Product(sku="RAD-5", name="Radio with a vendor's list", upc="036000400205", requires_serial=True),
    wire.Product(sku="LOST", name="Nobody ordered it", upc="036000400199"),
)
POS = (
    wire.PurchaseOrder(
        po="PO-1001",
        vendor="Northwind Optics",
        warehouse="Dallas",
        expected_on="2026-11-23",
        lines=(
            wire.PoLine(sku="CAM-2", quantity=4),
            wire.PoLine(sku="CAM-R", quantity=2),
            wire.PoLine(sku="BAT-90", quantity=6),
            wire.PoLine(sku="MNT-1", quantity=12),
        ),
    ),
    wire.PurchaseOrder(
        po="PO-1003",
        vendor="Halcyon Audio",
        expected_on="2026-11-25",
        lines=(wire.PoLine(sku="CAM-9", quantity=5), wire.PoLine(sku="MNT-1", quantity=3)),
    ),
    wire.PurchaseOrder(
        po="PO-1007",
        vendor="Kestrel",
        expected_on="2026-12-20",
        lines=(wire.PoLine(sku="RAD-5", quantity=4), wire.PoLine(sku="LAMP", quantity=2)),
    ),
    wire.PurchaseOrder(
        po="PO-1008",
        vendor="Kestrel",
        expected_on="2026-12-21",
        lines=(wire.PoLine(sku="RAD-5", quantity=1), wire.PoLine(sku="LAMP", quantity=1)),
    ),
    wire.PurchaseOrder(po="PO-1004", vendor="Kestrel", status="closed", lines=(wire.PoLine(sku="LAMP", quantity=5),)),
    wire.PurchaseOrder(po="PO-1005", vendor="Kestrel", status="on_hold", lines=(wire.PoLine(sku="LAMP", quantity=5),)),
)
STOCK = (
    wire.Serial(
        serial="CM0000001Q1", sku="CAM-2", state="in_stock", po="PO-0961", received_at="2026-11-03T10:00:00.000Z"
    ),
    wire.Serial(serial="CM0000002Q2", sku="CAM-2", state="shipped", po="PO-0961", order="SO-1"),
    wire.Serial(serial="CM0000003Q3", sku="CAM-9", state="in_stock", po="PO-0961"),
)
EARLIER = tuple(wire.Serial(serial=f"AC-{n}00{n}", sku="CAM-9", state="shipped", po="PO-0900") for n in range(10, 24))
ORDERS = (wire.Order(order="SO-2001", customer="Ana", paid=True, lines=(wire.OrderLine(sku="CAM-2", quantity=1),)),)
EXPECTED = (
    *(wire.ExpectedSerial(po="PO-1007", sku="RAD-5", serial=f"RD-000{n}") for n in range(1, 5)),
    wire.ExpectedSerial(po="PO-1008", sku="RAD-5", serial="RD-0101"),
)
ROWS: tuple[wire.Row, ...] = (*PRODUCTS, *POS, *STOCK, *ORDERS, *EXPECTED)


def page_of(rows: tuple[wire.Row, ...], *, after: int = 0, feed: str = "feed-1") -> wire.Page:
    """A page of the feed that ends with these rows."""
    changes = tuple(wire.Change(seq=after + n, row=row) for n, row in enumerate(rows, 1))
    last = after + len(rows)
    return wire.Page(feed=feed, cursor=last, last=last, changes=changes)


@dataclass
class Dock:
    """A station's receiving with a clock that stands still until a test moves it."""

    store: Store
    settings: Settings
    moment: datetime = START
    scanning: Scanning = field(init=False)
    receiving: Receiving = field(init=False)
    last: Outcome | None = None

    def __post_init__(self) -> None:
        self.restart()

    def restart(self) -> None:
        """What a start of the station does."""
        self.scanning = Scanning(
            self.store, works(), policy=lambda _: self.settings, new_id=new_id, zone=UTC, supervisor=Clerk
        )
        self.scanning.resume()
        self.receiving = Receiving(self.scanning)

    def scan(self, text: str, source: str = "COM1", *, cut: bool = False, after_s: float = 2.0) -> Verdict:
        """Scan a code two seconds after the one before."""
        self.moment += timedelta(seconds=after_s)
        self.last = self.receiving.scan(Scan(text, source, self.moment, cut=cut))
        return self.last.verdict

    def codes(self, *texts: str, source: str = "COM1") -> list[str]:
        """The codes of several scans in order."""
        return [self.scan(text, source).code.value for text in texts]

    def remark(self, unit: int, text: str) -> Verdict:
        """Note something on a unit, as the serial list does."""
        self.last = self.receiving.answer(
            Scan(text, TYPED, self.moment), lambda case: correcting.remark(case, unit, text)
        )
        return self.last.verdict

    def take_out(self, unit: int) -> Verdict:
        """Take a unit out, as the serial list does."""
        self.last = self.receiving.answer(
            Scan("XJXOUT", TYPED, self.moment), lambda case: correcting.take_out(case, unit)
        )
        return self.last.verdict

    def damaged(self, unit: int) -> Verdict:
        """Set a unit aside, as the serial list does."""
        self.last = self.receiving.answer(
            Scan("XJXBROKEN", TYPED, self.moment), lambda case: correcting.set_aside(case, unit, "broken")
        )
        return self.last.verdict

    def allow(self, **settings: object) -> None:
        """Change settings as a supervisor would."""
        self.settings = replace(self.settings, **settings)  # type: ignore[arg-type]

    def lock(self, digits: str) -> None:
        """Set the supervisor's PIN."""
        with self.store.write() as connection:
            pin.put(connection, digits, at=to_text(self.moment), by=None)

    def pull(self, *rows: wire.Row) -> None:
        """Let the central's feed bring more rows."""
        with self.store.read() as connection:
            reached = mirror.stand(connection)
        page = page_of(rows, after=reached.cursor)
        mirror.apply(self.store, page, reached=reached)


@contextmanager
def open_dock(folder: Path, rows: tuple[wire.Row, ...] = ROWS) -> Iterator[Dock]:
    """A dock over the data in `folder`, with `rows` in its copy of the central."""
    store = open_station(folder, clock=lambda: START)
    mirror.apply(store, page_of(rows), reached=mirror.Stand())
    yield Dock(store, Settings(station_name="Dock 1"))
    store.close()
