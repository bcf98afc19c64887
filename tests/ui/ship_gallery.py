"""Every page of shipping in every state, by the name of its picture."""

from bridge.ship.list_page import OrderListPage
from bridge.ship.pack_page import PackPage
from bridge.ship.page import ShipScanPage
from bridge.ship.shipped_page import ShippedPage
from bridge.ui.page import Page
from bridge.ui.skin import Skin
from tests.ui import order_samples, pack_samples, shipping_samples


def ship_pages(skin: Skin) -> dict[str, Page]:
    """The pages of shipping."""
    return {**list_pages(skin), **scan_pages(skin), **pack_pages(skin)}


def list_pages(skin: Skin) -> dict[str, Page]:
    """The list of orders, part by part."""
    made: dict[str, Page] = {}
    for name, view in order_samples.LIST_VIEWS.items():
        orders = OrderListPage(skin=skin)
        orders.give(view)
        made[name] = orders
    explained = OrderListPage(skin=skin)
    explained.give(order_samples.LIST_VIEWS["10-orders"])
    explained.explain()
    made["10h-why"] = explained
    return made


def scan_pages(skin: Skin) -> dict[str, Page]:
    """The scan page, answer by answer."""
    made: dict[str, Page] = {}
    for name, view in shipping_samples.SHIP_VIEWS.items():
        page = ShipScanPage(skin=skin)
        page.give(view)
        made[name] = page
    return made


def pack_pages(skin: Skin) -> dict[str, Page]:
    """Packing and what became of a shipment, state by state."""
    made: dict[str, Page] = {}
    for name, view in pack_samples.PACK_VIEWS.items():
        packing = PackPage(skin=skin)
        packing.give(view)
        made[name] = packing
    for name, after in pack_samples.SHIPPED_VIEWS.items():
        shipped = ShippedPage(skin=skin)
        shipped.give(after)
        made[name] = shipped
    return made
