"""The customers' orders in every state, and what they sent back."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from bridge.central.demo.catalogue import Row, family_skus
from bridge.central.demo.codes import scatter
from bridge.central.demo.purchases import Lines, price


@dataclass(frozen=True, slots=True)
class Sale:
    """An order; `ordered` is days from today."""

    number: str
    customer: str
    ordered: int
    lines: Lines
    status: str = "in_process"
    paid: int = 1
    rush: int = 0
    note: str = ""
    ship_to: str = ""


_TOLD = (
    Sale(
        "SO-24055",
        "Ridge Line Cabs",
        -3,
        (("KIT-DASH", 1), ("BAT-90", 2), ("MNT-1", 2)),
        rush=1,
        note="Leave at the depot gate",
        ship_to="Ridge Line Cabs|17 Depot Road|Waco TX 76701",
    ),
    Sale("SO-24060", "Harbour Ferries", -3, (("CAM-2", 1),), ship_to="Harbour Ferries|Pier 4|Galveston TX 77550"),
    Sale("SO-24077", "Brightwater Logistics", -2, (("CAM-2", 2),), paid=0, rush=1),
    Sale("SO-24081", "J. Okafor", -2, (("GPS-7", 1),), status="on_hold", note="Address to be checked"),
    Sale("SO-24090", "Fenwick Rentals", -1, (("MNT-1", 10), ("CBL-USB3", 4)), status="cancelled"),
    Sale("SO-24093", "Ridge Line Cabs", -1, (("BAT-90", 6),), rush=1),
    Sale("SO-24096", "Maple Driving School", -1, (("KIT-FLEET", 1), ("CAM-R", 2))),
    Sale("SO-24101", "Harbour Ferries", 0, (("CAM-2", 8),)),
    # two serials, both in stock
    Sale(
        "SO-24103",
        "E. Lindqvist",
        -4,
        (("CAM-2", 1), ("CAM-R", 1)),
        ship_to="E. Lindqvist|9 Birch Lane|Austin TX 78701",
    ),
    # a kit of which everything is in stock
    Sale("SO-24105", "Dunmore Taxis", -4, (("KIT-DASH", 1), ("MNT-1", 1)), note="Fits cab 12, call before delivery"),
    Sale("SO-23950", "Alder and Sons", -19, (("CAM-2", 2), ("BAT-90", 1)), status="shipped"),
    Sale("SO-24012", "Maple Driving School", -20, (("CAM-2", 1), ("RTR-5", 1)), status="shipped"),
    Sale("SO-22817", "Fenwick Rentals", -60, (("CAM-R", 2),), status="shipped"),
)
_CUSTOMERS = ("Alder and Sons", "Cobalt Couriers", "Dunmore Taxis", "E. Lindqvist", "Glenrock Mining", "P. Adeyemi")
_STEMS = ("SSD-", "CHG-", "DSP-", "SPK-", "ANT-", "PSU-", "FUS-")
_FIRST = 24_110
_MADE = 30

_RMAS = (
    ("RMA-0311", "SO-24012", "CAM-2", 1, "Wrong item ordered"),
    ("RMA-0312", "SO-23950", "BAT-90", 1, "Does not charge"),
    ("RMA-0315", "SO-22817", "CAM-R", 2, "Picture blurred"),
)


def lines(today: date) -> list[Row]:
    """The rows of `orders.csv`."""
    return [row for sale in (*_TOLD, *_made()) for row in _lines(sale, today)]


def rmas() -> list[Row]:
    """The rows of `rmas.csv`."""
    return [dict(zip(("rma", "order", "sku", "quantity", "reason"), row, strict=True)) for row in _RMAS]


def _made() -> Iterator[Sale]:
    for number in range(_MADE):
        skus = family_skus(_STEMS[number % len(_STEMS)])[: 1 + number % 3]
        yield Sale(
            f"SO-{_FIRST + number}",
            _CUSTOMERS[number % len(_CUSTOMERS)],
            -scatter(number + 1, 13),
            tuple((sku, 1 + scatter(number + place + 1, 4)) for place, sku in enumerate(skus)),
            rush=int(number % 11 == 0),
        )


def _lines(sale: Sale, today: date) -> Iterator[Row]:
    for sku, quantity in sale.lines:
        yield {
            "order": sale.number,
            "customer": sale.customer,
            "ordered_on": (today + timedelta(days=sale.ordered)).isoformat(),
            "paid": sale.paid,
            "status": sale.status,
            "sku": sku,
            "quantity": quantity,
            "unit_price": price(sku),
            "rush": sale.rush,
            "ship_by": (today + timedelta(days=sale.ordered + 4)).isoformat(),
            "ship_to": sale.ship_to or f"{sale.customer}|{int(sale.number[3:]) % 900 + 1} Mill Street|Dallas TX 75201",
            "carrier": "UPS" if sale.rush else "FedEx",
            "service": "Next day" if sale.rush else "Ground",
            "note": sale.note,
        }
