"""A packing station's data: products, kits and orders in its copy, and the book a scan of one order gets."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bridge.moments import now
from bridge.options.settings import Settings
from bridge.serials.keys import key_of
from bridge.session.state import Desk, Mode, Page
from bridge.ship.book import ShipBook
from bridge.store.engine import open_station
from bridge.store.tables import sessions
from bridge.sync import wire
from tests.sync.feeding import show
from tests.sync.scene import Dock

SETTINGS = Settings(station_name="Dock 3")
ROWS: tuple[wire.Row, ...] = (
    wire.Product(sku="CAM-2", name="Front camera", requires_serial=True, weight="0.21 kg"),
    wire.Product(sku="CAM-9", name="Action camera", requires_serial=True, weight="7 oz", warning="Charged battery."),
    wire.Product(sku="MNT-1", name="Mount", weight="2"),
    wire.Product(sku="BIT", name="Drill bit"),
    wire.Product(sku="KIT-1", name="Tool set", warning="Goes in the large box."),
    wire.Kit(kit_sku="KIT-1", components=(("MNT-1", 2), ("CAM-9", 1))),
    wire.Order(
        order="SO-1",
        customer="Ana",
        paid=True,
        rush=True,
        ship_to="Ana Reyes|12 Elm St| |Dallas",
        note="Ring twice.",
        carrier="UPS",
        service="Ground",
        lines=(
            wire.OrderLine(sku="CAM-2", quantity=2),
            wire.OrderLine(sku="KIT-1", quantity=2),
            wire.OrderLine(sku="mnt-1", quantity=3),
        ),
    ),
    wire.Order(order="SO-2", customer="Ben", lines=(wire.OrderLine(sku="BIT", quantity=1),)),
    wire.Order(order="SO-3", customer="Cid", paid=True, status="on_hold"),
    wire.Order(order="SO-4", customer="Cid", paid=True, lines=(wire.OrderLine(sku="GONE-1", quantity=1),)),
)


@contextmanager
def open_shelf(folder: Path) -> Iterator[Dock]:
    """A packing station with the data in a folder."""
    store = open_station(folder, clock=now)
    yield Dock(store)
    store.close()


def fill(folder: Path) -> None:
    """Let the copy of a new station have the orders above."""
    with open_shelf(folder) as dock:
        show(dock, *ROWS)


@contextmanager
def looking(dock: Dock, order: str = "SO-1", *, later: timedelta = timedelta(), **settings: Any) -> Iterator[ShipBook]:
    """The book of an order with its unsaved session."""
    policy = replace(SETTINGS, **settings)
    desk = Desk(mode=Mode.SHIP, page=Page.OPEN, document=order)
    of_order = sessions.c.document_key == key_of(order), sessions.c.mode == "ship", sessions.c.saved_at.is_(None)
    with dock.store.read() as connection:
        session = connection.execute(sessions.select().with_only_columns(sessions.c.id).where(*of_order)).scalar()
        yield ShipBook(connection, desk, session, policy, datetime.now(UTC) + later, UTC)
