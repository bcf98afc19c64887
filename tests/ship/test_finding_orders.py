"""What finds an order in the list: a filter, an item's code, the way down from row to row."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bridge.options.settings import Settings
from bridge.session.state import Desk, Mode
from bridge.ship import lists, wanted
from bridge.sync import wire
from tests.ship.listing import ATTENTION, CAM, numbers, open_list, order, page
from tests.sync.feeding import left, shipment, show
from tests.sync.scene import Dock


@pytest.fixture
def dock(tmp_path: Path) -> Iterator[Dock]:
    with open_list(tmp_path) as found:
        yield found


def expecting(dock: Dock, sku: str, **settings: Any) -> tuple[str, ...]:
    with dock.store.read() as connection:
        return lists.expecting(connection, sku, policy=Settings(**settings))


def single_unit(dock: Dock, sku: str = "CAM-2", **settings: Any) -> str | None:
    with dock.store.read() as connection:
        return lists.single_unit(connection, sku, policy=Settings(**settings))


def listed(dock: Dock, after: str | None, **facts: Any) -> str | None:
    with dock.store.read() as connection:
        return lists.listed(connection, Desk(mode=Mode.SHIP, **facts), after, policy=Settings())


FOUND = {
    "a part of the number": ("12", ["SO-12", "SO-123"]),
    "a customer, whatever the case": ("MÜLLER", ["SO-12"]),
    "a part of the customer": ("idge li", ["SO-9"]),
    "a SKU": ("mnt", ["SO-9"]),
    "a UPC": ("036000291452", ["SO-12", "SO-123", "SO-7"]),
    "the same with its leading zeros": ("00036000291452", ["SO-12", "SO-123", "SO-7"]),
    "an alias": ("front", ["SO-12", "SO-123", "SO-7"]),
    "a kit": ("box", ["SO-7"]),
    "a component finds the kits it is in": ("cam-2", ["SO-12", "SO-123", "SO-7"]),
    "blanks around": ("  so-9 ", ["SO-9"]),
    "a serial in a box here": ("cm1", ["SO-9"]),
    "a serial that the central has on the order": ("CM7", ["SO-7"]),
    "signs that mean something to a database": ("%", []),
    "an underscore": ("_", []),
    "a quote": ("'", []),
    "a code longer than any": ("9" * 5_000, []),
    "nothing": ("zzz", []),
}


@pytest.mark.parametrize(("text", "expected"), FOUND.values(), ids=FOUND)
def test_a_filter_finds(dock: Dock, text: str, expected: list[str]) -> None:
    show(
        dock,
        order("SO-12", customer="Müller"),
        order("SO-123", customer="Ana"),
        order("SO-7", ("BOX", 1), customer="Cid"),
        order("SO-9", ("MNT-1", 1), customer="Ridge  Line"),
        left("CM7", "SO-7"),
    )
    dock.ship("SO-9", wire.Unit(sku="MNT-1", serial="CM1"), saved=False)
    found = page(dock, filter=text)
    assert (sorted(one.number for one in found.rows), found.matching) == (sorted(expected), len(expected))
    assert (found.unshipped, found.shipped, found.attention) == (4, 0, 0)


def test_a_strict_filter_takes_a_number_only_whole(dock: Dock) -> None:
    show(dock, order("SO-12", customer="Ana"), order("SO-123", customer="Store 12"), order("SO-7", ("SO-12-B", 1)))
    assert numbers(dock, filter="so-12") == ["SO-12", "SO-123", "SO-7"]
    assert numbers(dock, filter="so-12", orders_strict_id_filter=True) == ["SO-12", "SO-7"]
    assert numbers(dock, filter="12", orders_strict_id_filter=True) == ["SO-123", "SO-7"]


def test_an_items_code_filters_to_the_orders_that_need_it(dock: Dock) -> None:
    show(
        dock,
        order("SO-1"),
        order("SO-2", ("MNT-1", 1)),
        order("SO-3", ("KIT-1", 1)),
        order("SO-4", ("CAM-2", 2), ("MNT-1", 1)),
        order("SO-5", status="on_hold"),
        order("SO-6", ("MNT-1", 5), status="on_hold"),
        shipment("theirs", "SO-4", CAM_2=2),
    )
    assert numbers(dock, wanting="CAM-2") == ["SO-1", "SO-3"]
    assert numbers(dock, wanting="CAM-2", filter="so-3") == ["SO-3"]
    assert numbers(dock, ATTENTION, wanting="CAM-2") == ["SO-5"]


def test_an_order_wants_an_item_until_it_is_shipped_or_scanned(dock: Dock) -> None:
    show(
        dock,
        order("SO-1", ordered_on="2026-01-01"),
        order("SO-2", rush=True),
        order("SO-3", ("BOX", 2)),
        order("SO-4", paid=False),
        order("SO-5", ("CAM-2", 2)),
        order("SO-6", ("MNT-1", 1)),
    )
    assert expecting(dock, "cam-2") == ("SO-2", "SO-1", "SO-3", "SO-5")
    assert expecting(dock, "KIT-1") == expecting(dock, "box") == ("SO-3",)
    assert expecting(dock, "CAM-2", ship_allow_unpaid=True) == ("SO-2", "SO-1", "SO-3", "SO-4", "SO-5")
    dock.ship("SO-5", CAM, saved=False)
    dock.ship("SO-2", CAM)
    assert expecting(dock, "CAM-2") == ("SO-5", "SO-1", "SO-3")
    dock.ship("SO-1", CAM, saved=False)
    assert expecting(dock, "CAM-2") == ("SO-5", "SO-3")
    show(dock, shipment("theirs", "SO-3", CAM_2=2, MNT_1=1))
    assert expecting(dock, "CAM-2") == ("SO-5",)
    assert expecting(dock, "KIT-1") == ("SO-3",)
    assert expecting(dock, "NOBODY") == ()


def test_of_a_very_common_item_the_first_orders_are_named(dock: Dock) -> None:
    show(dock, *(order(f"SO-{n}") for n in range(10_000, 12_100)), order("SO-5", ("KIT-1", 1), rush=True))
    found = expecting(dock, "CAM-2")
    assert (len(found), found[0], found[1], found[-1]) == (wanted.MANY_EXPECTING, "SO-5", "SO-10000", "SO-10498")
    assert page(dock, filter="front").matching == 2_101


def test_shipping_by_item_takes_the_first_order_that_lacks_just_that_unit(dock: Dock) -> None:
    show(
        dock,
        order("SO-1", ("CAM-2", 2), rush=True),
        order("SO-2", ("CAM-2", 1), ("MNT-1", 1), rush=True),
        order("SO-3", ("KIT-1", 1), rush=True),
        order("SO-4", paid=False, rush=True),
        order("SO-5", ordered_on="2026-11-02"),
        order("SO-6", ordered_on="2026-11-01"),
    )
    assert single_unit(dock) == "SO-6"
    assert single_unit(dock, ship_allow_unpaid=True) == "SO-4"
    assert single_unit(dock, "MNT-1") is None
    show(dock, shipment("theirs", "SO-2", CAM_2=1))
    assert single_unit(dock, "MNT-1") == "SO-2"
    dock.ship("SO-6", CAM, saved=False)
    assert single_unit(dock) == "SO-5"
    dock.ship("SO-1", wire.Unit(sku="CAM-2", serial="CM8"), saved=False)
    assert single_unit(dock) == "SO-1"


def test_pages_follow_one_another_without_gap_or_double(dock: Dock) -> None:
    show(dock, *(order(f"SO-{n:03}", paid=n % 3 > 0, rush=n % 7 == 0) for n in range(120)))
    dock.ship("SO-119", CAM, saved=False)
    whole = page(dock, ship_allow_unpaid=True)
    assert (len(whole.rows), whole.matching) == (120, 120)
    parts = [page(dock, ship_allow_unpaid=True, start=start, rows=50) for start in (0, 50, 100, 150)]
    assert [one for part in parts for one in part.rows] == list(whole.rows)
    assert [(part.start, part.matching) for part in parts] == [(0, 120), (50, 120), (100, 120), (150, 120)]
    assert [page(dock, filter="so", start=start, rows=30).matching for start in (0, 60, 90)] == [80, 80, 80]


def test_one_moves_down_the_list_as_it_is_shown(dock: Dock) -> None:
    show(dock, *(order(f"SO-{n:03}") for n in range(205)), order("SO-300", status="on_hold"))
    assert [listed(dock, after) for after in (None, "SO-000", "so-198", "SO-199", "SO-200", "SO-204")] == [
        "SO-000",
        "SO-001",
        "SO-199",
        "SO-200",
        "SO-201",
        None,
    ]
    assert listed(dock, "SO-300") == "SO-000"
    assert listed(dock, None, tab=ATTENTION) == "SO-300"
    assert [listed(dock, after, filter="so-20") for after in (None, "SO-200", "SO-204")] == ["SO-200", "SO-201", None]
    assert listed(dock, None, filter="nothing") is None
