"""A list of orders to ask: orders in a few words, and what the tabs show of them."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from bridge.moments import now
from bridge.options.settings import Settings
from bridge.session.state import Desk, Mode, OrderTab
from bridge.ship import lists
from bridge.ship.model import OrderPage, OrderSummary
from bridge.store.engine import open_station
from bridge.sync import wire
from tests.sync.feeding import show
from tests.sync.scene import Dock

UNSHIPPED, SHIPPED, ATTENTION = OrderTab
CAM = wire.Unit(sku="CAM-2", serial="CM1")
MOUNT = wire.Unit(sku="MNT-1")
PRODUCTS: tuple[wire.Row, ...] = (
    wire.Product(sku="CAM-2", name="Camera", upc="036000291452", requires_serial=True, aliases=("FRONT",)),
    wire.Product(sku="MNT-1", name="Mount"),
)
KITS: tuple[wire.Row, ...] = (
    wire.Kit(kit_sku="KIT-1", components=(("MNT-1", 2), ("CAM-2", 1))),
    wire.Kit(kit_sku="BOX", components=(("KIT-1", 1),)),
)


@contextmanager
def open_list(folder: Path) -> Iterator[Dock]:
    """A station that knows products and kits, and no order yet."""
    store = open_station(folder, clock=now)
    dock = Dock(store)
    show(dock, *PRODUCTS, *KITS)
    yield dock
    store.close()


def order(number: str, *lines: tuple[str, int], **facts: Any) -> wire.Order:
    """A paid order of one CAM-2, if nothing else is said."""
    wanted = tuple(wire.OrderLine(sku=sku, quantity=units) for sku, units in lines or (("CAM-2", 1),))
    return wire.Order(order=number, lines=wanted, **{"customer": "Ana", "paid": True, **facts})


def page(dock: Dock, tab: OrderTab = UNSHIPPED, *, start: int = 0, rows: int = 200, **facts: Any) -> OrderPage:
    settings = {key: facts.pop(key) for key in tuple(facts) if key.startswith(("ship_", "orders_", "station_"))}
    desk = Desk(mode=Mode.SHIP, tab=tab, **facts)
    with dock.store.read() as connection:
        return lists.page(connection, desk, policy=Settings(**settings), start=start, rows=rows)


def numbers(dock: Dock, tab: OrderTab = UNSHIPPED, **facts: Any) -> list[str]:
    return [row.number for row in page(dock, tab, **facts).rows]


def tabs(dock: Dock, **settings: Any) -> list[list[str]]:
    """The numbers of all tabs, whose counts must agree."""
    found = [page(dock, tab, **settings) for tab in OrderTab]
    assert [one.matching for one in found] == [len(one.rows) for one in found]
    assert {(one.unshipped, one.shipped, one.attention) for one in found} == {tuple(len(one.rows) for one in found)}
    return [[row.number for row in one.rows] for one in found]


def row(dock: Dock, number: str, **settings: Any) -> OrderSummary:
    (found,) = (row for tab in OrderTab for row in page(dock, tab, **settings).rows if row.number == number)
    return found
