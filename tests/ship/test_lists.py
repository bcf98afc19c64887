"""The list of orders: which tab an order stands in, in what order, and why."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import update

from bridge.store.tables import sessions
from bridge.sync import wire
from tests.ship.listing import (
    ATTENTION,
    CAM,
    MOUNT,
    SHIPPED,
    UNSHIPPED,
    numbers,
    open_list,
    order,
    page,
    row,
    tabs,
)
from tests.sync.feeding import LATER, accept, begin_again, refuse, settle, shipment, show
from tests.sync.scene import Dock


@pytest.fixture
def dock(tmp_path: Path) -> Iterator[Dock]:
    with open_list(tmp_path) as found:
        yield found


def test_orders_stand_rush_first_then_oldest_then_by_number_and_undated_ones_last(dock: Dock) -> None:
    show(
        dock,
        order("SO-6", ordered_on=None),
        order("SO-5", ordered_on="2026-11-20"),
        order("SO-4", ordered_on="2026-11-02"),
        order("SO-3", ordered_on="2026-11-02"),
        order("SO-2", ordered_on="2026-11-22", rush=True),
        order("SO-1", ordered_on="2026-11-21", rush=True),
    )
    assert numbers(dock) == ["SO-1", "SO-2", "SO-3", "SO-4", "SO-5", "SO-6"]


def test_what_keeps_an_order_from_shipping_is_said_with_who_releases_it(dock: Dock) -> None:
    show(
        dock,
        order("SO-1", paid=False),
        order("SO-2", status="On Hold"),
        order("SO-3", status="canceled", ordered_on="2026-01-01"),
        order("SO-4", status="shipped", ordered_on="2026-01-02"),
        order("SO-5", status="closed", ordered_on="2026-01-03"),
        order("SO-6"),
    )
    assert tabs(dock) == [["SO-6"], ["SO-5", "SO-4"], ["SO-1", "SO-2", "SO-3"]]
    assert [(one.blocked, one.todo) for one in page(dock, ATTENTION).rows] == [
        ("unpaid", "Accounts release it, or Options allow unpaid"),
        ("on hold", "Sales release it"),
        ("cancelled", "Nothing of it is packed here"),
    ]
    assert [one.blocked for one in page(dock, SHIPPED).rows] == ["closed", ""]
    assert tabs(dock, ship_allow_unpaid=True) == [["SO-1", "SO-6"], ["SO-5", "SO-4"], ["SO-2", "SO-3"]]
    assert row(dock, "SO-1", ship_allow_unpaid=True).blocked == ""


def test_an_order_without_stock_is_listed_like_any_other(dock: Dock) -> None:
    show(dock, order("SO-1", ("NOBODY-HAS-IT", 900)))
    assert numbers(dock) == ["SO-1"]


def test_a_row_counts_a_kit_by_its_parts(dock: Dock) -> None:
    show(dock, order("SO-1", ("KIT-1", 2), ("MNT-1", 3)), order("SO-2", ("BOX", 1), ship_by="2026-12-01"))
    assert [row(dock, number).units for number in ("SO-1", "SO-2")] == [9, 3]
    assert row(dock, "SO-2").ship_by == "2026-12-01"
    dock.ship("SO-1", MOUNT, CAM, saved=False)
    show(dock, shipment("theirs", "SO-1", MNT_1=4))
    found = row(dock, "SO-1")
    assert (found.here, found.shipped, found.shipped_at, bool(found.opened_at)) == (2, 4, LATER, True)
    assert found.shipped_by == "Dock 1"


@pytest.mark.parametrize("kit_last", [False, True])
def test_an_order_is_shipped_once_its_shipments_have_all_its_units(dock: Dock, *, kit_last: bool) -> None:
    late = wire.Kit(kit_sku="LATE", components=(("MNT-1", 1), ("CAM-2", 1)))
    rows: list[wire.Row] = [
        order("SO-1", ("LATE", 1), ("MNT-1", 1)),
        shipment("one", "SO-1", MNT_1=2),
        shipment("two", "SO-1", CAM_2=1),
    ]
    for one in (*rows, late) if kit_last else (late, *rows):
        assert numbers(dock, SHIPPED) == []
        show(dock, one)
    assert tabs(dock) == [[], ["SO-1"], []]


def test_shipped_orders_stand_newest_first(dock: Dock) -> None:
    show(
        dock,
        order("SO-1", status="shipped", ordered_on="2026-11-22"),
        order("SO-2", status="shipped", ordered_on="2026-01-22"),
        order("SO-3", ordered_on="2026-01-02"),
        shipment("x", "SO-3", CAM_2=1),
        order("SO-4", status="shipped"),
    )
    assert numbers(dock, SHIPPED) == ["SO-3", "SO-1", "SO-2", "SO-4"]


def test_a_shipment_of_this_station_counts_at_once_and_goes_on_counting(dock: Dock) -> None:
    show(dock, order("SO-1"), order("SO-2"))
    operation = dock.ship("SO-1", CAM)
    assert tabs(dock) == [["SO-2"], ["SO-1"], []]
    found = row(dock, "SO-1", station_name="Dock 3")
    assert (found.shipped_at, found.shipped_by) == (dock.entry(operation).created_at, "Dock 3")
    end = show(dock)
    accept(dock, operation, seq=end + 2)
    show(dock, shipment(operation, "SO-1", CAM_2=1))
    assert tabs(dock) == [["SO-2"], ["SO-1"], []]
    show(dock, order("SO-1", status="shipped"))
    assert tabs(dock) == [["SO-2"], ["SO-1"], []]


def test_part_of_an_order_leaves_it_open(dock: Dock) -> None:
    show(dock, order("SO-1", ("MNT-1", 2)))
    for expected in (UNSHIPPED, SHIPPED):
        dock.ship("SO-1", MOUNT)
        with dock.store.write() as connection:
            connection.execute(update(sessions).values(partial="allow"))
        assert numbers(dock, expected) == ["SO-1"]
    assert row(dock, "SO-1").shipped == 2


def test_an_order_taken_back_is_open_again_before_the_central_says_so(dock: Dock) -> None:
    show(dock, order("SO-1", status="shipped", rush=True), shipment("theirs", "SO-1", CAM_2=1))
    operation = dock.unship("SO-1")
    assert tabs(dock) == [["SO-1"], [], []]
    assert (row(dock, "SO-1").shipped, row(dock, "SO-1").blocked) == (0, "")
    accept(dock, operation, seq=show(dock) + 2)
    show(dock, order("SO-1", rush=True), gone=[shipment("theirs", "SO-1", CAM_2=1)])
    assert tabs(dock) == [["SO-1"], [], []]
    dock.ship("SO-1", CAM)
    assert tabs(dock) == [[], ["SO-1"], []]


def test_taking_back_that_is_refused_changes_nothing(dock: Dock) -> None:
    show(dock, order("SO-1", status="shipped"), shipment("theirs", "SO-1", CAM_2=1))
    refuse(dock, dock.unship("SO-1"))
    assert tabs(dock) == [[], ["SO-1"], []]


def test_a_refused_shipment_asks_for_attention_until_it_is_settled(dock: Dock) -> None:
    show(dock, order("SO-1"), order("SO-2", status="on_hold", ordered_on="2026-01-01"))
    operation = dock.ship("SO-1", CAM)
    refuse(dock, operation)
    assert tabs(dock) == [[], [], ["SO-1", "SO-2"]]
    assert (row(dock, "SO-1").blocked, row(dock, "SO-1").todo) == ("refused", "No.")
    settle(dock, operation)
    assert tabs(dock) == [["SO-1"], [], ["SO-2"]]


def test_packings_that_wait_here_stand_on_top(dock: Dock) -> None:
    show(dock, order("SO-1", rush=True), order("SO-2", ordered_on="2026-11-22"), order("SO-3"))
    dock.ship("SO-3", CAM, saved=False)
    assert tabs(dock) == [["SO-3", "SO-1", "SO-2"], [], []]
    assert (row(dock, "SO-3").here, row(dock, "SO-1").opened_at) == (1, None)


def test_an_order_with_no_unit_but_one_to_take_out_waits_here_too(dock: Dock) -> None:
    show(dock, order("SO-1"), order("SO-2"))
    for number, removal in (("SO-1", None), ("SO-2", "{}")):
        session = dock.ship(number, saved=False)
        with dock.store.write() as connection:
            connection.execute(update(sessions).where(sessions.c.id == session).values(removal=removal))
    assert [bool(row(dock, number).opened_at) for number in ("SO-1", "SO-2")] == [False, True]


@pytest.mark.parametrize(
    ("status", "blocked"), [("cancelled", "cancelled"), ("shipped", "shipped"), ("closed", "closed")]
)
def test_units_in_a_box_that_will_not_ship_are_to_be_put_back_first_of_all(
    dock: Dock, status: str, blocked: str
) -> None:
    show(dock, order("SO-1", rush=True, status="on_hold"), order("SO-2", ("MNT-1", 9), status=status), order("SO-3"))
    dock.ship("SO-2", *[MOUNT] * 4, saved=False)
    dock.ship("SO-1", CAM, saved=False)
    assert tabs(dock) == [["SO-3"], [], ["SO-2", "SO-1"]]
    assert (row(dock, "SO-2").blocked, row(dock, "SO-2").todo) == (blocked, "Put 4 units back")
    assert row(dock, "SO-1").todo == "Sales release it"


def test_one_unit_is_put_back_in_the_singular(dock: Dock) -> None:
    show(dock, order("SO-1", status="cancelled"))
    dock.ship("SO-1", CAM, saved=False)
    assert row(dock, "SO-1").todo == "Put 1 unit back"


def test_a_copy_that_begins_again_lists_what_it_has(dock: Dock) -> None:
    show(dock, order("SO-1"))
    operation = dock.ship("SO-1", CAM)
    dock.ship("SO-2", CAM, saved=False)
    accept(dock, operation, seq=1)
    begin_again(dock)
    assert tabs(dock) == [[], [], []]
    show(dock, order("SO-1"), order("SO-2"))
    assert tabs(dock) == [["SO-2"], ["SO-1"], []]


def test_an_order_that_changes_moves_with_it(dock: Dock) -> None:
    first = order("SO-1", ("MNT-1", 1))
    show(dock, first, shipment("theirs", "SO-1", MNT_1=1))
    assert tabs(dock) == [[], ["SO-1"], []]
    show(dock, order("SO-1", ("MNT-1", 2)))
    assert tabs(dock) == [["SO-1"], [], []]
    show(dock, order("SO-1", ("MNT-1", 1), customer="Bo"))
    assert numbers(dock, SHIPPED, filter="bo") == ["SO-1"]
    show(dock, gone=[shipment("theirs", "SO-1", MNT_1=1)])
    assert tabs(dock) == [["SO-1"], [], []]
    show(dock, gone=[first])
    assert tabs(dock) == [[], [], []]
