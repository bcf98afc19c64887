"""An order as its pages show it: every part with what went, what is scanned and what is missing."""

import pytest

from bridge.session.outcome import Totals
from bridge.ship import parts
from bridge.ship.model import OpenedOrder, Warned
from bridge.store import tables
from bridge.sync import wire
from tests.ship.orders import looking
from tests.sync.feeding import in_stock, shipment, show
from tests.sync.scene import Dock

CAM = wire.Unit(sku="CAM-2", serial="CM1")


def opened(dock: Dock, order: str = "SO-1") -> OpenedOrder:
    with looking(dock, order) as book:
        found = parts.opened(book)
    assert found is not None
    return found


def numbers(order: OpenedOrder) -> list[tuple[str, int, int, int]]:
    """SKU, ordered, before and now of every part."""
    return [(part.item.sku, part.ordered, part.before, part.now) for part in order.parts]


def test_an_order_that_the_copy_lacks_is_none(dock: Dock) -> None:
    with looking(dock, "SO-7") as book:
        assert parts.opened(book) is None


def test_the_head_of_an_order(dock: Dock) -> None:
    order = opened(dock)
    assert (order.number, order.customer, order.rush, order.note) == ("SO-1", "Ana", True, "Ring twice.")
    assert order.ship_to == ("Ana Reyes", "12 Elm St", "Dallas")
    assert (order.carrier, order.service, order.blocked, order.removal, order.as_of) == ("UPS", "Ground", "", "", "")
    assert (order.box, len(order.boxes), order.packed, order.partial) == (1, 1, (), False)
    assert opened(dock, "SO-3").blocked == "on hold"


def test_a_kit_stands_with_a_group_of_components_each(dock: Dock) -> None:
    order = opened(dock)
    assert [(part.item.sku, part.ordered, part.kit, part.place, part.is_kit) for part in order.parts] == [
        ("CAM-2", 2, "", "", False),
        ("KIT-1", 2, "", "", True),
        ("CAM-9", 1, "KIT-1", "kit 1 of 2", False),
        ("MNT-1", 2, "KIT-1", "kit 1 of 2", False),
        ("CAM-9", 1, "KIT-1", "kit 2 of 2", False),
        ("MNT-1", 2, "KIT-1", "kit 2 of 2", False),
        ("MNT-1", 3, "", "", False),
    ]
    assert order.totals == Totals(ordered=11, received=0, session=0, lines=6, complete=0)


def test_units_fill_the_parts_in_order_first_the_shipped_ones(dock: Dock) -> None:
    show(dock, shipment("theirs", "SO-1", MNT_1=1, CAM_9=1))
    dock.ship("SO-1", CAM, wire.Unit(sku="MNT-1", quantity=4), wire.Unit(sku="CAM-9", serial="AC2"), saved=False)
    order = opened(dock)
    assert numbers(order) == [
        ("CAM-2", 2, 0, 1),
        ("KIT-1", 2, 0, 0),
        ("CAM-9", 1, 1, 0),
        ("MNT-1", 2, 1, 1),
        ("CAM-9", 1, 0, 1),
        ("MNT-1", 2, 0, 2),
        ("MNT-1", 3, 0, 1),
    ]
    assert [part.left for part in order.parts] == [1, 2, 0, 0, 0, 0, 2]
    assert [[(one.quantity, one.serial) for one in part.packed] for part in order.parts] == [
        [(1, "CM1")],
        [],
        [],
        [(1, None)],
        [(1, "AC2")],
        [(2, None)],
        [(1, None)],
    ]
    assert [(one.sku, one.quantity, one.box) for one in order.packed] == [
        ("CAM-2", 1, 1),
        ("MNT-1", 4, 1),
        ("CAM-9", 1, 1),
    ]
    assert order.totals == Totals(ordered=11, received=8, session=6, lines=6, complete=4)


def test_what_went_fills_one_part_after_another(dock: Dock) -> None:
    show(dock, shipment("theirs", "SO-1", MNT_1=5))
    assert [part.before for part in opened(dock).parts if part.item.sku == "MNT-1"] == [2, 2, 1]


def test_what_is_too_much_stands_with_the_last_part(dock: Dock) -> None:
    dock.ship("SO-1", wire.Unit(sku="MNT-1", quantity=9), saved=False)
    order = opened(dock)
    assert [part.now for part in order.parts if part.item.sku == "MNT-1"] == [2, 2, 5]
    assert order.totals.session == 9


def test_a_unit_of_an_item_that_the_order_lost_is_still_in_the_box(dock: Dock) -> None:
    dock.ship("SO-2", CAM, saved=False)
    order = opened(dock, "SO-2")
    assert [(one.sku, one.serial) for one in order.packed] == [("CAM-2", "CM1")]
    assert order.totals.session == 0


def test_warnings_say_whether_they_are_confirmed(dock: Dock) -> None:
    expected = (
        Warned("KIT-1", "Goes in the large box.", confirmed=False),
        Warned("CAM-9", "Charged battery.", confirmed=False),
    )
    assert opened(dock).warnings == expected
    assert opened(dock, "SO-2").warnings == ()


@pytest.mark.parametrize(
    ("unit", "grams"),
    [
        (wire.Unit(sku="CAM-2", serial="CM1"), 210),
        (wire.Unit(sku="MNT-1", quantity=3), 6_000),
        (wire.Unit(sku="CAM-9", serial="AC1"), 198),
        (wire.Unit(sku="BIT"), None),
        (wire.Unit(sku="CAM-2", serial="CM1", pallet=2), None),
    ],
)
def test_the_box_in_hand_should_weigh_what_is_in_it(dock: Dock, unit: wire.Unit, grams: int | None) -> None:
    dock.ship("SO-1", unit, saved=False)
    assert opened(dock).expected_g == grams


def test_one_unknown_weight_leaves_the_box_unknown(dock: Dock) -> None:
    dock.ship("SO-1", CAM, wire.Unit(sku="BIT"), saved=False)
    assert opened(dock).expected_g is None


def test_the_removal_and_the_part_that_may_go_are_told(dock: Dock) -> None:
    session = dock.ship("SO-1", CAM, saved=False)
    removal = '{"code": "not_on_document", "level": "reject", "what": "LAMP is not on SO-1.", "todo": "Take it out."}'
    values = {"removal": removal, "partial": "pin"}
    with dock.store.write() as connection:
        connection.execute(tables.sessions.update().where(tables.sessions.c.id == session).values(values))
    order = opened(dock)
    assert (order.removal, order.partial) == ("LAMP is not on SO-1.", True)


def test_an_order_of_500_lines_opens_whole(dock: Dock) -> None:
    skus = [f"ITEM-{n}" for n in range(500)]
    show(dock, *(wire.Product(sku=sku, name=sku, requires_serial=True, weight="1 g") for sku in skus))
    lines = tuple(wire.OrderLine(sku=sku, quantity=2) for sku in skus)
    show(dock, wire.Order(order="SO-9", customer="Eva", paid=True, lines=lines))
    show(dock, *(in_stock(f"SN-{sku}", sku) for sku in skus[:50]))
    dock.ship("SO-9", *(wire.Unit(sku=sku, serial=f"SN-{sku}") for sku in skus), saved=False)
    order = opened(dock, "SO-9")
    assert (len(order.parts), order.totals.session, order.expected_g) == (500, 500, 500)
