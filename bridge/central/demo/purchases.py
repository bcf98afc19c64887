"""The purchase orders: eight told by hand, the others made from vendors and families."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from bridge.central.demo.catalogue import Row, cable_skus, family_skus
from bridge.central.demo.codes import scatter

Lines = tuple[tuple[str, int], ...]

EXPECTED_ON = "PO-1012"


@dataclass(frozen=True, slots=True)
class Po:
    """A PO; `ordered` and `expected` are days from today."""

    number: str
    vendor: str
    ordered: int
    expected: int
    lines: Lines
    warehouse: str = "Dallas"
    status: str = "open"
    description: str = ""
    invoice: str = ""


_TOLD = (
    Po(
        "PO-1001",
        "Northwind Optics",
        -11,
        0,
        (
            ("CAM-2", 12),
            ("CAM-R", 12),
            ("BAT-90", 24),
            ("CBL-USB3", 40),
            ("MNT-1", 12),
            ("GPS-7", 6),
            ("KIT-SCR", 12),
            ("SDC-64", 24),
        ),
        description="Dash camera parts, November",
        invoice="NW-88213",
    ),
    Po("PO-1003", "Northwind Optics", -9, 2, (("CAM-9", 20), ("CAM-R", 10)), description="Cab interior"),
    Po("PO-1004", "Halcyon Audio", -13, -1, (("HDS-1", 24), ("SPK-S", 20), ("SPK-M", 12), ("MIC-CLIP", 8))),
    Po("PO-0997", "Kestrel Networks", -21, -3, (("SWT-8", 312),), description="Depot roll-out", invoice="K-2026-771"),
    Po("PO-1006", "Meridian Power", -9, 1, (("FUS-2A", 300), ("FUS-5A", 300), ("FUS-10A", 300), ("FUS-15A", 300))),
    Po(
        "PO-1007",
        "Tallow and Pine Cables",
        -9,
        1,
        (("USB-C-1-BLK", 240), ("HDMI-2-BLK", 120), ("AUX-1-WHT", 120)),
        warehouse="Reno",
    ),
    Po("PO-1010", "Northwind Optics", -6, 3, (("CAM-2", 48), ("CAM-R", 48))),
    Po("PO-1011", "Orchard Displays", -5, 4, (("SCR-7", 48), ("DSP-10", 24), ("DSP-15", 16))),
    Po(EXPECTED_ON, "Kestrel Networks", -4, 5, (("RTR-5", 12), ("AP-IN", 6)), description="With a list of serials"),
    Po("PO-1013", "Ostrander Supply", -4, 6, (("SIM-HUB", 4), ("ADP-OBD", 10), ("LBL-4", 30))),
    Po("PO-1014", "Meridian Power", -8, -2, (("BAT-90", 16),), status="on_hold", description="Held: recall check"),
    Po("PO-1015", "Orchard Displays", -30, -10, (("DSP-22", 8),), status="cancelled"),
    Po("PO-0912", "Northwind Optics", -90, -82, (("CAM-2", 12), ("CAM-R", 12)), status="closed", invoice="NW-87002"),
    Po("PO-0958", "Meridian Power", -55, -48, (("BAT-90", 20), ("PSU-65W", 10)), status="closed"),
    Po("PO-0960", "Kestrel Networks", -54, -46, (("RTR-5", 10), ("GPS-7", 4)), status="closed"),
    Po(
        "PO-1020",
        "Tallow and Pine Cables",
        -3,
        10,
        tuple((sku, 25) for sku in cable_skus()),
        description="Yearly cable order, 200 lines",
    ),
)

_VENDORS = (
    ("Bramley Storage", "SSD-"),
    ("Copperfield Memory", "RAM-"),
    ("Voltrane", "PSU-"),
    ("Kestrel Networks", "AP-"),
    ("Ridgeback Sensors", "SEN-"),
    ("Orchard Displays", "DSP-"),
    ("Halcyon Audio", "SPK-"),
    ("Larkspur Sound", "MIC-"),
    ("Meridian Power", "CHG-"),
    ("Quillon Antennas", "ANT-"),
    ("Sable Components", "FUS-"),
    ("Ostrander Supply", "TIE-"),
    ("Wexford Fasteners", "CLP-"),
)
_FIRST = 1_021
_MADE = 30
_LEFT_BEFORE = -10  # days from today; those have a tracking number
_WAREHOUSES = ("Dallas", "Dallas", "Reno", "Dallas", "Tulsa")


def lines(today: date) -> list[Row]:
    """The rows of `purchase_orders.csv`."""
    return [row for po in (*_TOLD, *_made()) for row in _lines(po, today)]


def expected() -> list[Row]:
    """The rows of `expected_serials.csv`: what one vendor says is in the box."""
    routers: Iterator[Row] = ({"po": EXPECTED_ON, "sku": "RTR-5", "serial": f"RT5-{310_200 + n}"} for n in range(12))
    points: Iterator[Row] = (
        {"po": EXPECTED_ON, "sku": "AP-IN", "serial": f"AP26{n:02d}KES{n:03d}"} for n in range(1, 7)
    )
    return [*routers, *points]


def _made() -> Iterator[Po]:
    for number in range(_MADE):
        vendor, stem = _VENDORS[number % len(_VENDORS)]
        skus = family_skus(stem)[: 1 + scatter(number + 1, 5)]
        yield Po(
            f"PO-{_FIRST + number}",
            vendor,
            -2 - scatter(number + 1, 17),
            scatter(number + 1, 23) - 5,
            tuple((sku, 4 + scatter(number + place + 1, 31)) for place, sku in enumerate(skus)),
            warehouse=_WAREHOUSES[number % len(_WAREHOUSES)],
            invoice=f"INV-{40_000 + scatter(number + 1, 9_973)}" if number % 3 == 0 else "",
        )


def _lines(po: Po, today: date) -> Iterator[Row]:
    for sku, quantity in po.lines:
        yield {
            "po": po.number,
            "vendor": po.vendor,
            "ordered_on": (today + timedelta(days=po.ordered)).isoformat(),
            "expected_on": (today + timedelta(days=po.expected)).isoformat(),
            "warehouse": po.warehouse,
            "sku": sku,
            "quantity": quantity,
            "unit_price": price(sku),
            "status": po.status,
            "description": po.description,
            "vendor_invoice": po.invoice,
            "tracking": f"1Z999AA1{int(po.number[3:]):010d}"
            if po.status == "open" and po.ordered < _LEFT_BEFORE
            else "",
        }


def price(sku: str) -> str:
    """What a unit costs, always the same for a SKU."""
    if sku == "CAM-2":
        return "48.20"
    cents = 99 + scatter(sum(ord(c) * place for place, c in enumerate(sku, start=1)), 12_007)
    return f"{cents // 100}.{cents % 100:02d}"
