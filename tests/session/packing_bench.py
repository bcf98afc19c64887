"""A packing bench without files: scans given as text are decided and kept in a `Shelf`."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from bridge.options.settings import Settings
from bridge.scan.barcode import Form, Kind, read
from bridge.scan.scan import TYPED, Scan
from bridge.serials.facts import Item, Known
from bridge.serials.verdicts import Verdict
from bridge.session import deciding, packing
from bridge.session.book import Badge
from bridge.session.case import Case
from bridge.session.effects import Effect
from bridge.session.order import TrackingUse
from bridge.session.ports import Ports
from bridge.session.state import Decision, Mode, Page
from tests.session.shelf import Sheet, Shelf

START = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
CAM_UPC = "036000291452"
MOUNT_UPC = "036000400137"
MOUNT_CASE = "10036000400134"
UPS = "1Z5R89390357567127"
UPS_2 = "1Z5R89390357567136"

ITEMS = (
    Item("CAM-2", "Front camera", requires_serial=True, serial_length=11, upc=CAM_UPC),
    Item("CAM-R", "Rear camera", requires_serial=True),
    Item("BAT-90", "Battery", requires_serial=True, case_quantity=3),
    Item("MNT-1", "Mount", requires_serial=False, case_quantity=4, upc=MOUNT_UPC),
    Item("CBL", "Cable", requires_serial=False),
    Item("KIT-1", "Camera kit", requires_serial=False),
    Item("LAMP", "Lamp nobody ordered", requires_serial=False),
)
CODES = {
    **{item.sku: (item.sku, Kind.SKU, Form.LITERAL) for item in ITEMS},
    f"00{CAM_UPC}": ("CAM-2", Kind.GTIN, Form.GTIN),
    f"00{MOUNT_UPC}": ("MNT-1", Kind.GTIN, Form.GTIN),
    MOUNT_CASE: ("MNT-1", Kind.CASE, Form.GTIN),
}


def orders() -> dict[str, Sheet]:
    """The orders of the bench."""
    sheets = (
        Sheet("SO-1", {"CAM-2": 2, "CAM-R": 1, "MNT-1": 6}),
        Sheet("SO-2", {"CAM-R": 1, "CBL": 2}, kits=("KIT-1",)),
        Sheet("SO-3", {"CAM-2": 1}, carrier="FedEx", service="Ground"),
        Sheet("SO-4", {"MNT-1": 2}),
        Sheet("SO-5", {"CAM-2": 1}, blocked="unpaid"),
        Sheet("SO-6", {"BAT-90": 3}),
        Sheet("SO-7", {"CBL": 1}),
        Sheet("SO-8", {"CAM-2": 2}),
    )
    return {sheet.number: sheet for sheet in sheets}


STOCK = (
    *(Known("CAM-2", f"CM482130{n}Q0", "in_stock", "PO-1", "3 Nov") for n in range(1, 6)),
    *(Known("CAM-R", f"CR482130{n}", "in_stock", "PO-1", "3 Nov") for n in range(1, 4)),
    *(Known("BAT-90", f"B-000{n}", "in_stock", "PO-1", "3 Nov") for n in range(1, 5)),
    Known("CAM-2", "CM4821399S1", "shipped", "PO-1", "4 Nov", order="SO-950"),
    Known("CAM-2", "CM4821399R1", "returned", "PO-1", "4 Nov"),
    Known("CAM-2", "CM4821399B1", "sent_back", "PO-1", "4 Nov"),
    Known("CAM-2", "CM4821399A1", "set_aside", "PO-1", "4 Nov"),
    Known("CAM-2", "CM4821399U1", "open", "PO-2", "10:12"),
    Known("LAMP", "LL-100", "in_stock", "PO-1", "3 Nov"),
)


@dataclass
class Guard:
    """A supervisor with a PIN, or none."""

    pin: str = ""

    def is_there(self) -> bool:
        return bool(self.pin)

    def refuses(self, pin: str) -> str:
        return "" if pin == self.pin else "Wrong PIN."

    def badge(self, code: str) -> Badge | None:
        return Badge("Ben", approves=True) if self.pin and code == "XJXID" + "B" * 20 else None


@dataclass
class Bench:
    """A station whose clock stands still until a test scans."""

    shelf: Shelf = field(
        default_factory=lambda: Shelf(
            items={item.sku: item for item in ITEMS},
            codes=dict(CODES),
            sheets=orders(),
            stock=list(STOCK),
            used={"1Z999AA10123456784": TrackingUse("SO-950", "4 Nov")},
            pos={"PO-1": "", "PO-9": "closed"},
        )
    )
    settings: Settings = field(default_factory=Settings)
    guard: Guard = field(default_factory=Guard)
    moment: datetime = START
    ports: Ports = field(default_factory=Ports)
    decision: Decision | None = None
    checked: bool | None = None

    def scan(self, text: str, source: str = "COM1", *, cut: bool = False, after_s: float = 2.0) -> Verdict:
        """Scan a code two seconds after the one before."""
        self.moment += timedelta(seconds=after_s)
        return self._take(Scan(text, source, self.moment, cut=cut), deciding.decide)

    def _take(self, scan: Scan, decide: Callable[[Case], Decision]) -> Verdict:
        port, desk = self.ports.addressee(scan), self.shelf.desk
        case = Case(scan, read(scan.text), desk, self.ports[port], book=self.shelf, policy=self.settings)
        is_order = desk.mode is Mode.SHIP and desk.document is not None
        case = replace(case, order=self.shelf if is_order else None, supervisor=self.guard, checked=self.checked)
        decision = decide(case)
        for effect in decision.effects:
            self.shelf.apply(effect, (decision.scan or scan).port)
        moved = (decision.desk.document, decision.desk.page) != (desk.document, desk.page)
        self.ports.take_over(port, decision.port, moved=moved)
        self.shelf.desk, self.decision = decision.desk, decision
        return decision.verdict

    def weigh(self, text: str, source: str = TYPED) -> Verdict:
        """Type a weight, or have a scale send one."""
        return self._take(Scan(text, source, self.moment), packing.weigh)

    def codes(self, *texts: str, source: str = "COM1") -> list[str]:
        """The codes of several scans in order."""
        return [self.scan(text, source).code.value for text in texts]

    def allow(self, **settings: object) -> None:
        """Change settings as a supervisor would."""
        self.settings = replace(self.settings, **settings)  # type: ignore[arg-type]

    def page(self) -> Page:
        """What is in front."""
        return self.shelf.desk.page

    def effects(self) -> tuple[Effect, ...]:
        """What the last scan changed."""
        return self.decision.effects if self.decision else ()

    @property
    def counted(self) -> int:
        """Units scanned of the open order."""
        return self.shelf.units()
