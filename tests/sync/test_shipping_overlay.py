"""What went on an order and where a serial is, while shipments and unships are on their way: each unit once."""

import pytest

from bridge.store import tables
from bridge.sync import shipping_overlay, wire
from tests.sync.feeding import (
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
from tests.sync.whereabouts import CAM, MOUNTS, ORDER, WENT, effect, known, stocked, went, where


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


def test_an_order_that_is_only_packed_has_nothing_shipped(dock: Dock) -> None:
    stocked(dock)
    dock.ship(ORDER, CAM, saved=False)
    assert (went(dock), where(dock)) == ({}, ("picked", ORDER))


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


def test_the_copy_is_believed_once_it_has_reached_the_answer(dock: Dock) -> None:
    stocked(dock)
    unshipped = dock.unship(ORDER)
    accept(dock, unshipped, seq=show(dock, left("CM1", ORDER), shipment("theirs", ORDER, CAM_2=1)))
    assert (went(dock), where(dock)) == ({"CAM-2": 1}, ("shipped", ORDER))


def test_what_the_central_ships_after_a_known_unship_is_believed(dock: Dock) -> None:
    stocked(dock)
    first = dock.ship(ORDER, CAM, MOUNTS)
    accept(dock, first, seq=show(dock, *effect(first)))
    accept(dock, dock.unship(ORDER), seq=show(dock, in_stock("CM1"), gone=[effect(first)[1]]))
    show(dock, left("CM1", ORDER))
    assert (went(dock), where(dock)) == ({}, ("shipped", ORDER))


def test_a_unit_taken_out_of_the_box_did_not_go(dock: Dock) -> None:
    stocked(dock)
    dock.ship(ORDER, CAM, MOUNTS)
    with dock.store.write() as connection:
        journal_id = connection.execute(tables.journal.select()).scalars().first()
        mounts = tables.units.c.sku_key == "MNT-1"
        connection.execute(tables.units.update().where(mounts).values(withdrawn_by=journal_id))
    assert went(dock) == {"CAM-2": 1}


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


def test_an_order_is_complete_when_all_it_wants_went() -> None:
    assert shipping_overlay.complete({"A": 2, "B": 1}, {"A": 2, "B": 3})
    assert not shipping_overlay.complete({"A": 2, "B": 1}, {"A": 2})
    assert not shipping_overlay.complete({}, {"A": 2})
