"""A packing station's screens over real files: scans in, what the page in front shows out."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QWidget

from bridge.scan.scan import TYPED, Scan
from bridge.screens import Screens
from bridge.session import packing
from bridge.sync import outbox, wire
from bridge.sync.outbox import Entry
from bridge.sync.status import Link, Status
from bridge.ui.around import Around
from bridge.ui.banner_content import Banner
from bridge.ui.page import Page
from bridge.ui.skin import Skin
from tests.dock import CAM_R_UPC, CAM_UPC, MOUNT_UPC, PRODUCTS, Dock

BATTERY_UPC = "490123456783"
UPS, OTHER_UPS = "1Z5R88910390012343", "1Z5R88910390012370"
SERIAL = "CM0000009Q9"
ITEMS = {"CAM-2": CAM_UPC, "CAM-R": CAM_R_UPC, "MNT-1": MOUNT_UPC, "BAT-90": BATTERY_UPC}
BATTERY = wire.Product(
    sku="BAT-90", name="Battery pack", upc=BATTERY_UPC, requires_serial=False, warning="Lithium label", weight="0.4 kg"
)
ORDER = wire.Order(
    order="SO-1",
    customer="Ridge Line Cabs",
    paid=True,
    rush=True,
    ship_to="Ridge Line Cabs|418 Depot Road|Tulsa OK 74103",
    carrier="UPS",
    service="Ground",
    lines=(wire.OrderLine(sku="CAM-2", quantity=1), wire.OrderLine(sku="MNT-1", quantity=2)),
)
ROWS: tuple[wire.Row, ...] = (
    *(product for product in PRODUCTS if product.sku != "BAT-90"),
    BATTERY,
    ORDER,
    wire.Order(order="SO-2", customer="Ben", paid=True, lines=(wire.OrderLine(sku="BAT-90", quantity=1),)),
    wire.Order(order="SO-3", customer="Cid", paid=False, lines=(wire.OrderLine(sku="MNT-1", quantity=1),)),
    wire.Serial(serial=SERIAL, sku="CAM-2", state="in_stock", po="PO-0961", received_at="2026-11-03T10:00:00.000Z"),
)


@dataclass
class Packer:
    """`dock` is the station below, `sounds` what was played, `papers` what was to be printed."""

    dock: Dock
    skin: Skin
    sounds: list[str] = field(default_factory=list)
    papers: list[tuple[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        around = Around(
            clock=lambda: self.dock.moment,
            zone=UTC,
            entry=self.entry,
            sound=self.sounds.append,
            wake=lambda: None,
            refresh=lambda: None,
            pull=lambda done: done(True),  # noqa: FBT003  as the worker calls it
        )
        self.screens = Screens(self.dock.scanning, skin=self.skin, around=around)
        self.lane, self.screen = self.screens.lane, self.screens.ship
        self.screen.paper_asked.connect(lambda kind, number: self.papers.append((kind, number)))
        self.screen.weight_typed.connect(self.weigh)
        self.lane.on_status(Status(Link.OFFLINE))
        self.lane.show_first()

    @property
    def front(self) -> QWidget | None:
        """The page in front."""
        return self.screen.currentWidget()

    @property
    def banner(self) -> Banner:
        """What the band of the page in front shows."""
        assert isinstance(self.front, Page)
        return self.front.banner.shown

    @property
    def said(self) -> tuple[str, str]:
        """The two sentences of the band; beside a slot the second is its note."""
        banner = self.banner
        return banner.headline, banner.slot.note if banner.slot else banner.third

    def scan(self, *codes: str) -> tuple[str, str]:
        """Scan codes two seconds apart, a SKU standing for its UPC; what the band says to the last."""
        for code in codes:
            self.lane.on_scan(Scan(ITEMS.get(code, code), "COM1", self._later()))
        return self.said

    def pack(self) -> None:
        """Scan everything that SO-1 wants."""
        self.scan("XJXSHIP", "SO-1", "MNT-1", "MNT-1", "CAM-2", SERIAL)

    def weigh(self, text: str) -> tuple[str, str]:
        """Type a weight."""
        self.lane.show_answer(self.screens.shipping.answer(Scan(text, TYPED, self._later()), packing.weigh))
        return self.said

    def pull(self, *changed: wire.Row) -> None:
        """Let the central's feed bring rows, and the screens know of it."""
        self.dock.pull(*changed)
        self.lane.on_status(Status(link=Link.ONLINE, pulled_at=self.dock.moment, cursor=self.dock.moment.second + 1))

    def entry(self, operation: str) -> Entry | None:
        """An operation as the outbox has it."""
        with self.dock.store.read() as connection:
            return outbox.get(connection, operation)

    def entries(self) -> list[Entry]:
        """Every operation, oldest first."""
        with self.dock.store.read() as connection:
            ids = [row["id"] for row in outbox.rows(connection)]
        return [found for found in map(self.entry, ids) if found is not None]

    def shipped(self) -> list[wire.ShipOrder]:
        """The shipments that were saved."""
        bodies = (entry.operation.body for entry in self.entries())
        return [body for body in bodies if isinstance(body, wire.ShipOrder)]

    def _later(self) -> datetime:
        self.dock.moment += timedelta(seconds=2)
        return self.dock.moment
