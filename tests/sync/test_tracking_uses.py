"""Where a tracking number was used before, here or elsewhere."""

from bridge.serials.keys import key_of
from bridge.sync import shipping_overlay, wire
from bridge.sync.shipments import Box
from tests.sync.feeding import LATER, accept, refuse, settle, shipment, show
from tests.sync.scene import Dock

NUMBER = "1Z999AA10123456784"
MOUNT = wire.Unit(sku="MNT-1")
BOXES = (Box(number=1), Box(number=2, tracking=NUMBER))


def uses(dock: Dock) -> list[tuple[str, int]]:
    """Order and box of each use."""
    with dock.store.read() as connection:
        return [(use.order, use.box) for use in shipping_overlay.tracking_uses(connection, key_of(NUMBER.lower()))]


def test_a_number_nobody_used_is_free(dock: Dock) -> None:
    dock.ship("SO-1", MOUNT, boxes=(Box(tracking="OTHER"),))
    assert uses(dock) == []


def test_a_number_used_elsewhere_is_told_with_its_moment(dock: Dock) -> None:
    show(dock, shipment("theirs", "SO-9", NUMBER, MNT_1=1))
    with dock.store.read() as connection:
        (use,) = shipping_overlay.tracking_uses(connection, NUMBER)
    assert (use.order, use.at, use.box, use.session_id) == ("SO-9", LATER, 1, None)


def test_a_number_of_an_own_shipment_is_told_once(dock: Dock) -> None:
    operation_id = dock.ship("SO-1", MOUNT, boxes=BOXES)
    assert uses(dock) == [("SO-1", 2)]
    accept(dock, operation_id, seq=show(dock, shipment(operation_id, "SO-1", NUMBER, MNT_1=1)))
    assert uses(dock) == [("SO-1", 1)]


def test_a_number_of_a_packing_here_is_told_with_its_session(dock: Dock) -> None:
    session = dock.ship("SO-1", MOUNT, boxes=BOXES, saved=False)
    with dock.store.read() as connection:
        (use,) = shipping_overlay.tracking_uses(connection, NUMBER)
    assert (use.order, use.box, use.session_id) == ("SO-1", 2, session)


def test_the_newest_use_comes_first(dock: Dock) -> None:
    show(dock, shipment("theirs", "SO-9", NUMBER, MNT_1=1))
    dock.ship("SO-1", MOUNT, boxes=BOXES)
    dock.ship("SO-2", MOUNT, boxes=BOXES, saved=False)
    assert sorted(uses(dock)) == [("SO-1", 2), ("SO-2", 2), ("SO-9", 1)]
    with dock.store.read() as connection:
        found = [use.at or "" for use in shipping_overlay.tracking_uses(connection, NUMBER)]
    assert found == sorted(found, reverse=True)


def test_a_number_is_free_again_when_its_shipment_is_taken_back(dock: Dock) -> None:
    show(dock, shipment("theirs", "SO-1", NUMBER, MNT_1=1))
    dock.ship("SO-1", MOUNT, boxes=BOXES)
    unshipped = dock.unship("SO-1")
    assert uses(dock) == []
    refuse(dock, unshipped)
    assert sorted(uses(dock)) == [("SO-1", 1), ("SO-1", 2)]


def test_a_number_is_free_again_when_its_refused_shipment_is_settled(dock: Dock) -> None:
    operation_id = dock.ship("SO-1", MOUNT, boxes=BOXES)
    refuse(dock, operation_id)
    assert uses(dock) == [("SO-1", 2)]
    settle(dock, operation_id)
    assert uses(dock) == []


def test_a_packing_of_a_cancelled_order_holds_no_number(dock: Dock) -> None:
    dock.ship("SO-1", MOUNT, boxes=BOXES, saved=False)
    show(dock, wire.Order(order="SO-1", customer="Ana", status="cancelled"))
    assert uses(dock) == []
    show(dock, wire.Order(order="SO-1", customer="Ana", status="on_hold"))
    assert uses(dock) == [("SO-1", 2)]


def test_a_packing_of_an_order_taken_back_holds_its_number(dock: Dock) -> None:
    operation_id = dock.ship("SO-1", MOUNT)
    show(dock, wire.Order(order="SO-1", customer="Ana", status="shipped"))
    accept(dock, operation_id, seq=show(dock, shipment(operation_id, "SO-1", MNT_1=1)))
    dock.unship("SO-1")
    dock.ship("SO-1", MOUNT, boxes=BOXES, saved=False)
    assert uses(dock) == [("SO-1", 2)]
