"""What the list of orders shows in the gallery and in the tests: a morning of packing."""

from dataclasses import replace
from datetime import UTC, datetime

from bridge.session.state import Desk, Mode, OrderTab
from bridge.ship.list_views import ListFacts, list_view
from bridge.ship.model import OrderPage, OrderSummary
from bridge.ui.banner_content import Banner, BannerState
from bridge.ui.content import Progress
from bridge.ui.order_content import OrderListView

READY = Banner(BannerState.READY, "READY", "Scan an order or an item", "An item shows the orders that need it")
NOW = datetime(2026, 11, 23, 10, 52, tzinfo=UTC)
FACTS = ListFacts("List 4 min old", loaded=True, now=NOW, zone=UTC)


def order(
    number: str,
    customer: str,
    on: str,
    units: int,
    *,
    rush: bool = False,
    ship_by: str | None = "2026-11-25",
    blocked: str = "",
    todo: str = "",
    shipped_at: str | None = None,
    shipped_by: str = "",
) -> OrderSummary:
    """An order of November that is to ship in two days, if nothing else is said."""
    return OrderSummary(
        number,
        customer,
        f"2026-11-{on}",
        ship_by,
        rush=rush,
        units=units,
        blocked=blocked,
        todo=todo,
        shipped_at=shipped_at,
        shipped_by=shipped_by,
    )


UNSHIPPED = (
    replace(order("SO-24055", "Ridge Line Cabs", "20", 8, rush=True), here=4, opened_at="2026-11-23T10:40:00.000Z"),
    order("SO-24059", "Fenwick Rentals", "20", 3, rush=True, ship_by="2026-11-23"),
    order("SO-23980", "Harbour Ferries and Island Passenger Services of the North", "17", 24, ship_by="2026-11-21"),
    order("SO-24012", "Maple Driving School", "18", 1),
    order("SO-24020", "J. Okafor", "18", 2),
    replace(order("SO-24031", "Brightwater Logistics", "19", 1_200), shipped=400),
    order("SO-24040", "Tallow and Pine", "19", 6, ship_by=None),
    order("SO-24041", "Kestrel Networks", "19", 2),
    order("SO-24046", "Orchard Displays", "20", 5),
)
SHIPPED = (
    order("SO-24050", "Meridian Power", "20", 4, shipped_at="2026-11-23T10:42:00.000Z", shipped_by="Ana R."),
    order(
        "SO-24048", "Halcyon Audio", "20", 12, rush=True, shipped_at="2026-11-23T09:13:00.000Z", shipped_by="K. Lund"
    ),
    order("SO-23950", "Northwind Optics", "16", 2, shipped_at="2026-11-22T16:20:00.000Z", shipped_by="Ship 2"),
    order("SO-23931", "Orchard Displays", "14", 1, shipped_at="2026-11-04T16:20:00.000Z"),
)
ATTENTION = (
    order(
        "SO-24077",
        "Brightwater Logistics",
        "21",
        2,
        rush=True,
        blocked="unpaid",
        todo="Accounts release it, or Options allow unpaid",
    ),
    order("SO-24081", "J. Okafor", "21", 1, blocked="on hold", todo="Held by sales: address to be checked"),
    order(
        "SO-24090", "Fenwick Rentals", "22", 14, blocked="cancelled", todo="Cancelled today 09:55. Put the units back"
    ),
    order("SO-24093", "Ridge Line Cabs", "22", 6, rush=True, blocked="on hold", todo="Sales release it"),
    order(
        "SO-24096",
        "Maple Driving School",
        "22",
        3,
        blocked="also open on Ship 2",
        todo="K. Lund is packing it since 10:31",
    ),
    order(
        "SO-24101",
        "Harbour Ferries",
        "23",
        8,
        blocked="refused by central",
        todo="Serial CM4820991Q2 was shipped on SO-23950",
    ),
)
_COUNTS = OrderPage((), 0, unshipped=38, shipped=1_204, attention=6)


def listed(tab: OrderTab, rows: tuple[OrderSummary, ...], *, filtered: str = "", matching: int = 0) -> OrderListView:
    """A part of the list with these in front."""
    desk = Desk(mode=Mode.SHIP, tab=tab, filter=filtered)
    page = replace(_COUNTS, rows=rows, matching=matching or len(rows))
    return list_view(page, desk, READY, facts=FACTS)


REFRESHING = replace(
    listed(OrderTab.UNSHIPPED, UNSHIPPED, matching=38), progress=Progress(1_240, 3_100), selected="SO-24055"
)
LIST_VIEWS = {
    "10-orders": listed(OrderTab.ATTENTION, ATTENTION),
    "10a-unshipped": listed(OrderTab.UNSHIPPED, UNSHIPPED, matching=38),
    "10b-shipped": listed(OrderTab.SHIPPED, SHIPPED, matching=1_204),
    "10c-filtered": listed(OrderTab.UNSHIPPED, UNSHIPPED[:1], filtered="ridge"),
    "10d-refreshing": REFRESHING,
    "10e-none-matches": listed(OrderTab.UNSHIPPED, (), filtered="CAM-9"),
    "10f-none-blocked": listed(OrderTab.ATTENTION, ()),
    "10g-none": listed(OrderTab.UNSHIPPED, ()),
}
