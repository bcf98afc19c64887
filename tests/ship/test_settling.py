"""What a supervisor can do about a refused shipment, and what is shipped, free and used afterwards."""

import msgspec
import pytest
from sqlalchemy import select

from bridge.desk import settling
from bridge.desk.settling import Settled, WayOut
from bridge.ids import new_id
from bridge.moments import now, to_text
from bridge.serials.keys import key_of
from bridge.store import ship_tables
from bridge.store.tables import sessions
from bridge.sync import outbox, serial_overlay, shipping_overlay, wire
from bridge.sync.policy import State
from bridge.sync.shipments import Box
from tests.sync.feeding import in_stock, left, refuse, show
from tests.sync.scene import Dock

SERIALS = ("CM1", "CM2", "CM3")
UNITS = tuple(wire.Unit(sku="CAM-2", serial=serial, pallet=box) for serial, box in zip(SERIALS, (1, 2, 3), strict=True))
BOXES = tuple(Box(number=number, tracking=f"TRACK-{number}") for number in (1, 2, 3))


def ship(dock: Dock) -> str:
    show(dock, *(in_stock(serial) for serial in SERIALS))
    return dock.ship("SO-1", *UNITS, wire.Unit(sku="MNT-1", quantity=4, pallet=2), boxes=BOXES)


def refuse_units(dock: Dock, operation_id: str, *places: int, code: str = "already_shipped") -> None:
    units = wire.units_of(dock.entry(operation_id).operation.body)
    bad = tuple(
        wire.BadUnit(index=place, sku=units[place].sku, serial=units[place].serial, code=code, reason="Is elsewhere.")
        for place in places
    )
    answer = wire.Answer(id=operation_id, state="rejected", reason="Some cannot ship.", bad_units=bad)
    with dock.store.write() as connection:
        outbox.mark_sending(connection, [operation_id], now())
        outbox.mark_rejected(connection, answer, now())


def settle(dock: Dock, operation_id: str, way: WayOut) -> Settled:
    with dock.store.write() as connection:
        return settling.settle(connection, operation_id, way, new_id=new_id, at=to_text(now()))


def stand(dock: Dock) -> tuple[dict[str, int], list[str], list[list[int]]]:
    """What is shipped, the serials' states, and the boxes of each tracking number."""
    with dock.store.read() as connection:
        return (
            shipping_overlay.shipped(connection, "SO-1"),
            [unit.state for serial in SERIALS for unit in serial_overlay.serials_known(connection, serial)],
            [[use.box for use in shipping_overlay.tracking_uses(connection, box.tracking or "")] for box in BOXES],
        )


ALL_GONE = ({"CAM-2": 3, "MNT-1": 4}, ["shipped"] * 3, [[1], [2], [3]])


def test_the_rest_ships_with_its_boxes_and_what_stays_is_free(dock: Dock) -> None:
    operation_id = ship(dock)
    refuse_units(dock, operation_id, 2)
    assert stand(dock) == ALL_GONE
    done = settle(dock, operation_id, WayOut.SEND_REST)
    assert (done.document, done.units) == ("SO-1", 6)
    assert stand(dock) == ({"CAM-2": 2, "MNT-1": 4}, ["shipped", "shipped", "in_stock"], [[1], [2], []])
    body = dock.entry(str(done.operation)).operation.body
    assert isinstance(body, wire.ShipOrder)
    assert [unit.serial for unit in body.units] == ["CM1", "CM2", None]
    assert (body.boxes, body.partial) == (BOXES[:2], "allow")
    with dock.store.read() as connection:
        kept = select(sessions.c.partial).where(sessions.c.operation_id == done.operation)
        assert connection.execute(kept).scalar_one() == "allow"


def test_the_rest_can_be_refused_and_dropped_in_its_turn(dock: Dock) -> None:
    operation_id = ship(dock)
    refuse_units(dock, operation_id, 0, 1)
    second = settle(dock, operation_id, WayOut.SEND_REST).operation
    assert second is not None
    refuse_units(dock, second, 0)
    assert settle(dock, second, WayOut.SEND_REST).units == 4
    assert stand(dock)[:2] == ({"MNT-1": 4}, ["in_stock"] * 3)


def test_a_dropped_shipment_leaves_everything_free(dock: Dock) -> None:
    operation_id = ship(dock)
    refuse_units(dock, operation_id, 1)
    assert settle(dock, operation_id, WayOut.DROP) == Settled("SO-1")
    assert stand(dock) == ({}, ["in_stock"] * 3, [[], [], []])
    assert dock.state(operation_id) == State.SETTLED


def test_a_shipment_that_is_tried_again_is_the_same(dock: Dock) -> None:
    operation_id = ship(dock)
    refuse(dock, operation_id)
    again = settle(dock, operation_id, WayOut.AGAIN).operation
    assert stand(dock) == ALL_GONE
    assert dock.entry(str(again)).operation.body == dock.entry(operation_id).operation.body
    with dock.store.read() as connection:
        rows = connection.execute(ship_tables.boxes.select()).mappings().all()
    assert len(rows) == 2 * len(BOXES)


def test_an_unship_that_is_tried_again_names_what_it_did(dock: Dock) -> None:
    operation_id = ship(dock)
    unshipped = dock.unship("SO-1")
    refuse(dock, unshipped)
    assert stand(dock) == ALL_GONE
    done = settle(dock, unshipped, WayOut.AGAIN)
    assert done.units == 0
    body = dock.entry(str(done.operation)).operation.body
    assert body == wire.UnshipOrder(order="SO-1", shipments=(operation_id,))
    assert stand(dock)[0] == {}
    refuse(dock, str(done.operation))
    settle(dock, str(done.operation), WayOut.DROP)
    assert stand(dock) == ALL_GONE


@pytest.mark.parametrize(("elsewhere", "known"), [(True, [("shipped", "SO-9")]), (False, [])])
def test_a_bad_serial_is_set_beside_what_others_did_with_it(
    dock: Dock, *, elsewhere: bool, known: list[tuple[str, str]]
) -> None:
    operation_id = ship(dock)
    if elsewhere:
        show(dock, left("CM2", "SO-9"))
    refuse_units(dock, operation_id, 1)
    show(dock, wire.Order(order="SO-1", customer="Ana"))
    with dock.store.read() as connection:
        (found,) = settling.refused(connection)
    assert [(unit.state, unit.order) for unit in found.known] == known
    assert (found.partner, found.ways) == ("Ana", (WayOut.SEND_REST, WayOut.AGAIN, WayOut.DROP))


def test_the_serial_of_another_item_is_set_beside_it(dock: Dock) -> None:
    show(dock, in_stock("CM1", sku="CAM-9"))
    operation_id = dock.ship("SO-1", UNITS[0])
    refuse_units(dock, operation_id, 0, code="other_product")
    with dock.store.read() as connection:
        (found,) = settling.refused(connection)
    assert [unit.sku for unit in found.known] == ["CAM-9"]
    assert key_of(found.entry.document) == "SO-1"
    assert msgspec.json.encode(found.entry.operation)
