"""Which shipments the central takes, which it refuses and why."""

from collections import Counter

import pytest
from sqlalchemy import Engine

from bridge.central.inventory import take as take_out
from bridge.central.operations import OperationDesk
from bridge.sync import wire
from bridge.sync.shipments import Box
from tests.central.conftest import camera
from tests.central.desk import codes, take
from tests.central.orders import known
from tests.central.shop import OTHER, WHOLE, cables, serials, ship, shipped, shipping, status, stock

FATES = (
    known("BACK", state="returned", order="SO-9", rma="RMA-1", returned_at="2026-10-01T08:00:00.000Z"),
    known("SENT", state="sent_back"),
    known("ASIDE", state="set_aside"),
    known("SOLD", state="shipped", order="SO-9", shipped_at="2026-10-04T09:33:00.000Z", shipped_by="M. Ito"),
    known("NOBODY", sku="", state="set_aside", po=None),
)

# units as they are sent, each with the code it is refused with and the words of the reason
MIXED = (
    (camera("CM1"), None, ""),
    (camera("cm1"), "duplicate_on_document", "cm1 is in it twice, first as unit 1."),
    (camera("SOLD"), "already_shipped", "SOLD was shipped on SO-9 on 2026-10-04 at 09:33 UTC by M. Ito."),
    (camera("CR1"), "other_product", "CR1 is no CAM-2: it is known as CAM-R on PO-0912 on 2026-09-02, imported."),
    (camera("BACK"), "not_in_stock", "BACK was returned and is not in stock again, as CAM-2 on PO-0912"),
    (camera("SENT"), "not_in_stock", "SENT was sent back, as CAM-2"),
    (camera("ASIDE"), "not_in_stock", "ASIDE is set aside, as CAM-2"),
    (camera("NOBODY"), "not_in_stock", "NOBODY is set aside, "),
    (camera("CM2", set_aside="broken"), "not_in_stock", "A unit of CAM-2 that is set aside does not ship."),
    (camera("NEW-1"), "never_received", "NEW-1 was never received."),
    (camera("CR2", sku="CAM-R"), "not_on_document", "CAM-R is not on SO-1."),
    (wire.Unit(sku="NOPE"), "not_on_document", "NOPE is not on SO-1."),
    (cables(0), "not_a_quantity", "0 is not a quantity"),
    (camera("CM3", quantity=2), "not_a_quantity", "A serial stands for one unit"),
    (camera("\x07BEL"), "bad_characters", "characters that no serial has"),
    (camera("--"), "bad_characters", "characters that no serial has"),
    (camera("S" * 201), "wrong_length", "longer than 200"),
    (camera("CM2"), None, ""),
    (camera("CM3"), "over_quantity", "CAM-2: 2 ordered, 2 shipped or packed without this."),
    (cables(4), "over_quantity", "CBL: 3 ordered, 0 shipped or packed without this."),
    (cables(2), None, ""),
    (cables(2), "over_quantity", "CBL: 3 ordered, 2 shipped or packed without this."),
)


def test_every_bad_unit_is_named_at_once_and_the_rest_can_go_as_a_part(shop: Engine, packing: OperationDesk) -> None:
    stock(shop, *FATES)
    sent = [unit for unit, _, _ in MIXED]
    answer = ship(packing, *sent, match_po=True)
    assert codes(answer) == [(index, code) for index, (_, code, _) in enumerate(MIXED) if code]
    for bad in answer.bad_units:
        assert (bad.sku, bad.serial) == (sent[bad.index].sku, sent[bad.index].serial)
        assert MIXED[bad.index][2] in bad.reason
    assert answer.reason == "19 of 22 units of SO-1 cannot ship."
    rest = [unit for unit, code, _ in MIXED if code is None]
    assert ship(packing, *rest, match_po=True).reason == (
        "SO-1 is incomplete, 1 of CBL missing, and a part of it must not ship."
    )
    assert ship(packing, *rest, match_po=True, partial="allow").state == "accepted"
    assert shipped(shop) == {"CAM-2": 2, "CBL": 2}


@pytest.mark.parametrize(
    ("order", "told"),
    [
        ("SO-99", "SO-99 is not an order here."),
        ("SO-HELD", "SO-HELD is on hold."),
        ("so-cancelled", "SO-CANCELLED is cancelled."),
        ("SO-UNPAID", "SO-UNPAID is unpaid."),
        ("SO-OLD", "SO-OLD is shipped already."),
    ],
)
def test_an_order_that_may_not_ship_refuses_all(shop: Engine, packing: OperationDesk, order: str, told: str) -> None:
    answer = ship(packing, camera("CM1"), order=order)
    assert (answer.state, answer.reason, answer.bad_units) == ("rejected", told, ())
    assert serials(shop)["CM1"].state == "in_stock"


def test_an_unpaid_order_ships_where_that_is_allowed_and_a_held_one_never(packing: OperationDesk) -> None:
    assert ship(packing, camera("CM1"), order="SO-HELD", allow_unpaid=True).reason == "SO-HELD is on hold."
    assert ship(packing, camera("CM1"), order="SO-UNPAID", allow_unpaid=True).state == "accepted"


def test_an_order_that_was_shipped_says_by_whom_and_when(packing: OperationDesk) -> None:
    assert ship(packing, *WHOLE, station=OTHER).state == "accepted"
    answer = ship(packing, camera("CM3"), order="so-1")
    assert answer.reason == "SO-1 was shipped completely on 2026-11-23 at 10:41 UTC by Ship 2."
    assert answer.bad_units == ()


def test_missing_units_stop_it_unless_a_part_may_ship(shop: Engine, packing: OperationDesk) -> None:
    answer = ship(packing, camera("CM1"), cables(1))
    assert (answer.state, answer.bad_units) == ("rejected", ())
    assert answer.reason == "SO-1 is incomplete, 1 of CAM-2, 2 of CBL missing, and a part of it must not ship."
    for partial in ("pin", "allow"):
        assert ship(packing, cables(1), partial=partial).state == "accepted"
    assert (status(shop), shipped(shop)) == ("in_process", {"CBL": 2})


def test_a_kit_is_incomplete_without_a_component_and_its_own_code_does_not_ship(packing: OperationDesk) -> None:
    answer = ship(packing, wire.Unit(sku="dash"), camera("CM1"), order="SO-KIT")
    assert codes(answer) == [(0, "not_on_document")]
    assert answer.bad_units[0].reason == "dash is a kit; its parts ship, each for itself."
    sent = (camera("CM1"), camera("CM2"), camera("CR1", sku="CAM-R"), cables(5))
    assert (ship(packing, *sent, order="SO-KIT").reason or "").startswith("SO-KIT is incomplete, 1 of CAM-R missing,")


def test_nothing_odd_boxes_and_unknown_rules_are_refused(packing: OperationDesk) -> None:
    assert ship(packing).reason == "It holds no units."
    assert "shipping a part is not known: maybe" in (ship(packing, *WHOLE, partial="maybe").reason or "")
    for boxes, told in (
        ((Box(number=0),), "not 0."),
        ((Box(number=1), Box(number=1)), "not 1."),
        ((Box(number=2, weight_g=-5),), "Box 2 cannot weigh -5 grams."),
        ((Box(number=2, weight_g=2**70),), "Box 2 cannot weigh"),
    ):
        assert told in (ship(packing, *WHOLE, boxes=boxes).reason or "")
    assert "NUL" in (ship(packing, *WHOLE, boxes=(Box(tracking="1Z\x00"),)).reason or "")


def test_only_what_was_never_received_depends_on_the_rule_of_the_station(shop: Engine, packing: OperationDesk) -> None:
    stock(shop, *FATES)
    sent = [camera(text) for text in ("NEW-1", "SOLD", "BACK", "CR1")]
    assert codes(ship(packing, *sent)) == [(1, "already_shipped"), (2, "not_in_stock"), (3, "other_product")]
    assert codes(ship(packing, camera("NEW-1"), order="SO-2", match_po=True)) == [(0, "never_received")]


def test_one_text_on_two_products_is_two_units(shop: Engine, packing: OperationDesk) -> None:
    stock(shop, known("TWIN"), known("TWIN", sku="CAM-R"))
    sent = (camera("TWIN"), camera("TWIN", sku="CAM-R"))
    assert ship(packing, *sent, order="SO-KIT", partial="allow").state == "accepted"
    unknown = (camera("NEW-1"), camera("NEW-1", sku="CAM-R"))
    assert codes(ship(packing, *unknown, order="SO-KIT", partial="allow")) == [(1, "duplicate_on_document")]


def test_a_receiving_that_comes_late_tells_where_a_shipped_serial_came_from(
    shop: Engine, packing: OperationDesk
) -> None:
    assert ship(packing, camera("NEW-1"), order="SO-2").state == "accepted"
    gone = serials(shop)["NEW-1"]
    got = take(packing, camera("new-1"), camera("CM9"))
    assert got.state == "accepted"
    row = serials(shop)["new-1"]
    assert (row.state, row.order, row.shipped_at, row.shipped_by) == (
        "shipped",
        "SO-2",
        gone.shipped_at,
        gone.shipped_by,
    )
    assert (row.po, row.receiving_session, row.warehouse, row.unit_price) == ("PO-1", got.id, "Dallas", "48.20")
    assert serials(shop)["CM9"].state == "in_stock"
    assert codes(take(packing, camera("NEW-1"))) == [(0, "duplicate_on_document")]
    assert codes(ship(packing, camera("NEW-1"))) == [(0, "already_shipped")]


def test_a_serial_that_came_again_can_ship_again(shop: Engine, packing: OperationDesk) -> None:
    assert ship(packing, camera("CM1"), order="SO-2").state == "accepted"
    assert take(packing, camera("CM1")).state == "accepted"
    assert serials(shop)["CM1"].order is None
    assert ship(packing, *WHOLE).state == "accepted"
    assert serials(shop)["CM1"].order == "SO-1"


def test_units_are_taken_where_most_are_and_the_first_place_owes_the_rest() -> None:
    places = Counter({"Reno": 2, "Dallas": 7})
    take_out(places, 8)
    assert places == {"Dallas": 0, "Reno": 1}
    take_out(places, 3)
    assert places == {"Dallas": 0, "Reno": -2}
    places["Dallas"] = 1
    take_out(places, 2)
    assert places == {"Dallas": -1, "Reno": -2}
    nowhere: Counter[str] = Counter()
    take_out(nowhere, 2)
    assert nowhere == {"": -2}


def test_an_operation_says_nothing_of_stock_quantities(packing: OperationDesk) -> None:
    sent = shipping(camera(None), camera(None), cables(3))
    assert packing.take(sent, station=OTHER).state == "accepted"
