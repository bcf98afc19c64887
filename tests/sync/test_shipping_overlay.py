"""What went on an order and where a serial is, while shipments and unships are on their way: each unit once."""

import pytest

from bridge.serials.keys import key_of
from bridge.sync import serial_overlay, shipping_overlay, wire
from bridge.sync.known import KnownSerial
from tests.sync.feeding import (
    LATER,
    accept,
    begin_again,
    in_stock,
    left,
    lose_the_answer,
    refuse,
    settle,
    shipment,
    show,
)
from tests.sync.scene import Dock

ORDER = "SO-1"
CAM = wire.Unit(sku="CAM-2", serial="CM1")
MOUNTS = wire.Unit(sku="mnt-1", quantity=4)
WENT = {"CAM-2": 1, "MNT-1": 4}


def went(dock: Dock, order: str = ORDER) -> dict[str, int]:
    """By both ways to ask, which must agree."""
    with dock.store.read() as connection:
        one = shipping_overlay.shipped(connection, key_of(order))
        many = shipping_overlay.shipped_of(connection, ["SO-0", key_of(order)])
        counted = shipping_overlay.gone(connection, [key_of(order)])
    assert many.get(key_of(order), {}) == one
    assert (key_of(order) in counted) == bool(one)
    return one


def known(dock: Dock, serial: str = "CM1") -> tuple[KnownSerial, ...]:
    with dock.store.read() as connection:
        one = serial_overlay.serials_known(connection, key_of(serial))
        many = serial_overlay.known_of(connection, [key_of(serial), "NOBODY"])
    assert many == ({key_of(serial): one} if one else {})
    return one


def where(dock: Dock, serial: str = "CM1") -> tuple[str, str | None]:
    """State and order of the one unit there is."""
    (unit,) = known(dock, serial)
    return unit.state, unit.order


def effect(operation_id: str) -> tuple[wire.Row, ...]:
    """What the central shows of CAM and MOUNTS shipped: the serial first, the shipment last."""
    return left("CM1", ORDER), shipment(operation_id, ORDER, CAM_2=1, MNT_1=4)


def stocked(dock: Dock) -> None:
    show(dock, in_stock("CM1"), in_stock("CM2"))
    assert (went(dock), where(dock)) == ({}, ("in_stock", None))


@pytest.mark.parametrize("backwards", [False, True])
def test_a_shipment_counts_once_while_answer_and_feed_come(dock: Dock, *, backwards: bool) -> None:
    stocked(dock)
    operation_id = dock.ship(ORDER, CAM, MOUNTS)
    rows = effect(operation_id)[:: -1 if backwards else 1]
    assert (went(dock), where(dock)) == (WENT, ("shipped", ORDER))
    accept(dock, operation_id, seq=2 + len(rows))
    for place, row in enumerate(rows, 1):
        assert (went(dock), where(dock)) == (WENT, ("shipped", ORDER))
        show(dock, row, more=len(rows) - place)
    assert (went(dock), where(dock)) == (WENT, ("shipped", ORDER))


@pytest.mark.parametrize("backwards", [False, True])
def test_a_shipment_counts_once_while_the_feed_comes_before_the_answer(dock: Dock, *, backwards: bool) -> None:
    stocked(dock)
    operation_id = dock.ship(ORDER, CAM, MOUNTS)
    lose_the_answer(dock, operation_id)
    rows = effect(operation_id)[:: -1 if backwards else 1]
    for place, row in enumerate(rows, 1):
        show(dock, row, more=len(rows) - place)
        assert (went(dock), where(dock)) == (WENT, ("shipped", ORDER))
    accept(dock, operation_id, seq=4)
    assert (went(dock), where(dock)) == (WENT, ("shipped", ORDER))


def test_an_own_shipment_says_what_is_known_of_it(dock: Dock) -> None:
    stocked(dock)
    dock.ship(ORDER, CAM)
    (unit,) = known(dock)
    assert (unit.document, unit.at, unit.station) == ("PO-7", "2026-11-03T10:00:00.000Z", None)
    assert unit.here
    assert unit.shipped_at


def test_an_order_that_is_only_packed_has_nothing_shipped(dock: Dock) -> None:
    stocked(dock)
    dock.ship(ORDER, CAM, saved=False)
    assert (went(dock), where(dock)) == ({}, ("picked", ORDER))


def test_a_picked_unit_tells_its_place_in_the_packing(dock: Dock) -> None:
    stocked(dock)
    session = dock.ship(ORDER, wire.Unit(sku="CAM-2", serial="CM2"), CAM, saved=False)
    (unit,) = known(dock)
    assert (unit.position, unit.session_id, unit.station) == (2, session, "Dock 1")


def test_a_part_and_the_rest_add_up(dock: Dock) -> None:
    stocked(dock)
    first = dock.ship(ORDER, CAM)
    second = dock.ship(ORDER, MOUNTS)
    assert went(dock) == WENT
    accept(dock, first, seq=show(dock, left("CM1", ORDER), shipment(first, ORDER, CAM_2=1)))
    assert went(dock) == WENT
    accept(dock, second, seq=show(dock, shipment(second, ORDER, MNT_1=4)))
    assert (went(dock), where(dock)) == (WENT, ("shipped", ORDER))


def test_what_others_shipped_of_the_order_adds_up(dock: Dock) -> None:
    show(dock, shipment("theirs", ORDER, MNT_1=2))
    dock.ship(ORDER, MOUNTS)
    dock.ship("SO-2", MOUNTS)
    assert (went(dock), went(dock, "so-2")) == ({"MNT-1": 6}, {"MNT-1": 4})


def test_a_refused_shipment_counts_until_it_is_settled(dock: Dock) -> None:
    stocked(dock)
    operation_id = dock.ship(ORDER, CAM, MOUNTS)
    refuse(dock, operation_id)
    assert (went(dock), where(dock)) == (WENT, ("shipped", ORDER))
    settle(dock, operation_id)
    assert (went(dock), where(dock)) == ({}, ("in_stock", None))


def test_an_unship_takes_own_and_other_shipments_off_at_once(dock: Dock) -> None:
    stocked(dock)
    show(dock, left("CM2", ORDER), shipment("theirs", ORDER, CAM_2=1))
    dock.ship(ORDER, CAM, MOUNTS)
    assert went(dock) == {"CAM-2": 2, "MNT-1": 4}
    dock.unship(ORDER)
    assert (went(dock), where(dock), where(dock, "CM2")) == ({}, ("in_stock", None), ("in_stock", None))


@pytest.mark.parametrize("backwards", [False, True])
@pytest.mark.parametrize("answered", [False, True])
def test_what_is_unshipped_stays_here_while_the_feed_comes(dock: Dock, *, backwards: bool, answered: bool) -> None:
    stocked(dock)
    shipped = dock.ship(ORDER, CAM, MOUNTS)
    accept(dock, shipped, seq=show(dock, *effect(shipped)))
    unshipped = dock.unship(ORDER)
    if answered:
        accept(dock, unshipped, seq=6)
    else:
        lose_the_answer(dock, unshipped)
    back: list[dict[str, tuple[wire.Row, ...]]] = [{"rows": (in_stock("CM1"),)}, {"gone": (effect(shipped)[1],)}]
    for place, step in enumerate(back[:: -1 if backwards else 1], 1):
        assert (went(dock), where(dock)) == ({}, ("in_stock", None))
        show(dock, *step.get("rows", ()), gone=step.get("gone", ()), more=len(back) - place)
    assert (went(dock), where(dock)) == ({}, ("in_stock", None))
    if not answered:
        accept(dock, unshipped, seq=6)
    assert (went(dock), where(dock)) == ({}, ("in_stock", None))


def test_a_refused_unship_took_nothing_back(dock: Dock) -> None:
    stocked(dock)
    first = dock.ship(ORDER, CAM, MOUNTS)
    for _ in range(2):
        unshipped = dock.unship(ORDER)
        assert (went(dock), where(dock)) == ({}, ("in_stock", None))
        refuse(dock, unshipped)
        assert (went(dock), where(dock)) == (WENT, ("shipped", ORDER))
        settle(dock, unshipped)
        assert (went(dock), where(dock)) == (WENT, ("shipped", ORDER))
        show(dock, *effect(first))


def test_what_is_shipped_again_after_an_unship_counts(dock: Dock) -> None:
    stocked(dock)
    first = dock.ship(ORDER, CAM, MOUNTS)
    accept(dock, first, seq=show(dock, *effect(first)))
    unshipped = dock.unship(ORDER)
    second = dock.ship(ORDER, CAM)
    assert (went(dock), where(dock)) == ({"CAM-2": 1}, ("shipped", ORDER))
    accept(dock, unshipped, seq=show(dock, in_stock("CM1"), gone=[effect(first)[1]]))
    assert (went(dock), where(dock)) == ({"CAM-2": 1}, ("shipped", ORDER))
    accept(dock, second, seq=show(dock, left("CM1", ORDER), shipment(second, ORDER, CAM_2=1)))
    assert (went(dock), where(dock)) == ({"CAM-2": 1}, ("shipped", ORDER))


def test_a_shipment_elsewhere_after_an_unship_counts_before_the_answer(dock: Dock) -> None:
    stocked(dock)
    first = dock.ship(ORDER, CAM, MOUNTS)
    accept(dock, first, seq=show(dock, *effect(first)))
    lose_the_answer(dock, dock.unship(ORDER))
    show(dock, in_stock("CM1"), gone=[effect(first)[1]])
    show(dock, left("CM1", ORDER), shipment("theirs", ORDER, CAM_2=1))
    assert (went(dock), where(dock)) == ({"CAM-2": 1}, ("shipped", ORDER))


def test_a_shipment_that_came_before_the_unship_is_taken_off_once_it_is_answered(dock: Dock) -> None:
    stocked(dock)
    dock_unship = dock.unship(ORDER)
    show(dock, left("CM1", ORDER), shipment("theirs", ORDER, CAM_2=1))
    assert (went(dock), where(dock)) == ({"CAM-2": 1}, ("shipped", ORDER))
    accept(dock, dock_unship, seq=9)
    assert (went(dock), where(dock)) == ({}, ("in_stock", None))


def test_an_unship_of_another_order_changes_nothing(dock: Dock) -> None:
    stocked(dock)
    dock.ship(ORDER, CAM, MOUNTS)
    dock.ship("SO-2", MOUNTS)
    dock.unship("SO-2")
    assert (went(dock), went(dock, "SO-2"), where(dock)) == (WENT, {}, ("shipped", ORDER))


def test_a_central_that_numbers_anew_keeps_what_it_shows(dock: Dock) -> None:
    stocked(dock)
    first = dock.ship(ORDER, CAM, MOUNTS)
    accept(dock, first, seq=show(dock, *effect(first)))
    begin_again(dock)
    assert (went(dock), where(dock)) == (WENT, ("shipped", ORDER))
    show(dock, shipment(first, ORDER, CAM_2=1, MNT_1=4), more=1)
    assert (went(dock), where(dock)) == (WENT, ("shipped", ORDER))
    show(dock, in_stock("CM1"))
    assert (went(dock), where(dock)) == (WENT, ("in_stock", None))


def test_a_central_that_numbers_anew_shows_what_was_shipped_since_an_unship(dock: Dock) -> None:
    stocked(dock)
    first = dock.ship(ORDER, CAM, MOUNTS)
    accept(dock, first, seq=3)
    accept(dock, dock.unship(ORDER), seq=4)
    begin_again(dock)
    assert (went(dock), known(dock)) == ({}, ())
    show(dock, left("CM1", ORDER), shipment("theirs", ORDER, CAM_2=1))
    assert (went(dock), where(dock)) == ({"CAM-2": 1}, ("shipped", ORDER))


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


def test_an_order_is_complete_when_all_it_wants_went() -> None:
    assert shipping_overlay.complete({"A": 2, "B": 1}, {"A": 2, "B": 3})
    assert not shipping_overlay.complete({"A": 2, "B": 1}, {"A": 2})
    assert not shipping_overlay.complete({}, {"A": 2})
