"""Where a serial is: the mirror with what was received, picked, shipped and taken back here laid over it."""

import pytest

from bridge.sync import wire
from tests.sync.feeding import LATER, accept, in_stock, left, shipment, show
from tests.sync.scene import Dock
from tests.sync.whereabouts import CAM, ORDER, known, stocked, went, where


def test_an_own_shipment_says_what_is_known_of_it(dock: Dock) -> None:
    stocked(dock)
    dock.ship(ORDER, CAM)
    (unit,) = known(dock)
    assert (unit.document, unit.at, unit.station) == ("PO-7", "2026-11-03T10:00:00.000Z", None)
    assert unit.here
    assert unit.shipped_at


def test_a_picked_unit_tells_its_place_in_the_packing(dock: Dock) -> None:
    stocked(dock)
    session = dock.ship(ORDER, wire.Unit(sku="CAM-2", serial="CM2"), CAM, saved=False)
    (unit,) = known(dock)
    assert (unit.position, unit.session_id, unit.station) == (2, session, "Dock 1")


def test_a_unit_received_and_then_shipped_here_is_one(dock: Dock) -> None:
    dock.save("PO-1", wire.Unit(sku="CAM-2", serial="CM1"))
    dock.ship(ORDER, wire.Unit(sku="cam-2", serial="cm1"), saved=False)
    (unit,) = known(dock)
    assert (unit.state, unit.order, unit.document) == ("picked", ORDER, "PO-1")
    dock.save("PO-2", wire.Unit(sku="CAM-2", serial="CM3"))
    dock.ship("SO-2", wire.Unit(sku="CAM-2", serial="CM3"))
    (unit,) = known(dock, "CM3")
    assert (unit.state, unit.order, unit.document) == ("shipped", "SO-2", "PO-2")


def test_a_unit_that_is_received_again_after_it_was_shipped_is_there_again(dock: Dock) -> None:
    stocked(dock)
    dock.ship(ORDER, CAM)
    dock.save("PO-9", CAM)
    assert [(unit.state, unit.document) for unit in known(dock)] == [("shipped", "PO-7"), ("in_stock", "PO-9")]


def test_a_unit_that_came_back_and_left_again_is_gone(dock: Dock) -> None:
    show(dock, left("CM1", "SO-0"))
    dock.save("PO-9", CAM)
    dock.ship(ORDER, CAM)
    assert [(unit.state, unit.order) for unit in known(dock)] == [("shipped", "SO-0"), ("shipped", ORDER)]


def test_a_unit_nobody_received_is_known_by_leaving(dock: Dock) -> None:
    dock.ship(ORDER, CAM, saved=False)
    dock.ship("SO-2", wire.Unit(sku="CAM-2", serial="CM2"))
    assert (where(dock), where(dock, "CM2")) == (("picked", ORDER), ("shipped", "SO-2"))
    assert [unit.document for unit in known(dock)] == [None]


def test_a_serial_of_two_items_leaves_with_the_right_one(dock: Dock) -> None:
    show(dock, in_stock("CM1"), in_stock("CM1", sku="CAM-9"))
    dock.ship(ORDER, CAM)
    assert {unit.sku: unit.state for unit in known(dock)} == {"CAM-2": "shipped", "CAM-9": "in_stock"}


def test_what_the_central_shipped_elsewhere_is_told_as_it_says(dock: Dock) -> None:
    stocked(dock)
    dock.ship(ORDER, CAM, saved=False)
    dock.ship("SO-5", wire.Unit(sku="CAM-2", serial="CM2"))
    show(dock, left("CM1", "SO-4"), left("CM2", "SO-4"))
    assert (where(dock), where(dock, "CM2")) == (("shipped", "SO-4"), ("shipped", "SO-4"))
    assert known(dock)[0].shipped_at == LATER


def test_a_return_is_told_though_the_shipment_is_not_answered(dock: Dock) -> None:
    stocked(dock)
    dock.ship(ORDER, CAM)
    show(dock, wire.Serial(serial="CM1", sku="CAM-2", state="returned", order=ORDER, rma="RMA-1"))
    assert where(dock) == ("returned", ORDER)


@pytest.mark.parametrize(
    ("status", "state"),
    [("in_process", "picked"), ("on_hold", "picked"), ("cancelled", "in_stock"), ("shipped", "in_stock")],
)
def test_a_picked_unit_is_free_when_its_order_takes_nothing_any_more(dock: Dock, status: str, state: str) -> None:
    stocked(dock)
    dock.ship(ORDER, CAM, saved=False)
    show(dock, wire.Order(order=ORDER, customer="Ana", status=status))
    assert where(dock)[0] == state


def test_a_unit_freed_by_one_order_is_picked_for_another(dock: Dock) -> None:
    stocked(dock)
    show(dock, wire.Order(order=ORDER, customer="Ana", status="Cancelled"))
    dock.ship(ORDER, CAM, saved=False)
    dock.ship("SO-2", CAM, saved=False)
    assert where(dock) == ("picked", "SO-2")


def test_an_order_taken_back_keeps_what_is_picked_for_it_again(dock: Dock) -> None:
    stocked(dock)
    first = dock.ship(ORDER, CAM)
    show(dock, left("CM1", ORDER), wire.Order(order=ORDER, customer="Ana", status="shipped"))
    accept(dock, first, seq=show(dock, shipment(first, ORDER, CAM_2=1)))
    dock.unship(ORDER)
    dock.ship(ORDER, CAM, saved=False)
    assert (went(dock), where(dock)) == ({}, ("picked", ORDER))


def test_a_unit_set_aside_is_told_apart_before_it_is_saved(dock: Dock) -> None:
    dock.save("PO-1", wire.Unit(sku="CAM-2", serial="CM1", set_aside="broken"), CAM, saved=False)
    assert [unit.state for unit in known(dock)] == ["set_aside", "open"]
