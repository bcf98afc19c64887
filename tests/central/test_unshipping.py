"""Taking an order's shipments back: all as it was, unless something of it is elsewhere by now."""

import msgspec
from sqlalchemy import Engine

from bridge.central import changes, documents, units
from bridge.central.database import writing
from bridge.central.operations import OperationDesk
from bridge.sync import wire
from bridge.sync.shipments import Shipment
from tests.central.conftest import STATION, camera
from tests.central.desk import rows_of, take
from tests.central.orders import known
from tests.central.shop import OTHER, WHOLE, cables, in_stock, serials, ship, shipped, status, stock, unship, unshipping


def change(engine: Engine, serial: str, **facts: object) -> None:
    """What a later operation would have made of a serial."""
    with writing(engine) as turn:
        (held,) = units.held(turn.connection, [serial])
        row = msgspec.structs.replace(held.row, **facts)
        units.put_serials(turn, [units.Held(row, held.imported, held.shipped_in, held.before)])


def test_everything_is_as_it_was_before(shop: Engine, packing: OperationDesk) -> None:
    story = known("CM1", order="SO-7", shipped_at="2026-10-04T09:33:00.000Z", rma="RMA-1", note="Back in stock")
    stock(shop, story)
    before = serials(shop)
    assert ship(packing, camera("CM1"), camera("NEW-1"), cables(1), partial="allow").state == "accepted"
    assert ship(packing, cables(2), station=OTHER).state == "accepted"
    assert (status(shop), shipped(shop)) == ("shipped", {"CAM-2": 2, "CBL": 3})
    answer = unship(packing)
    assert (answer.state, answer.receipt) == ("accepted", "U-20003")
    assert answer.job == wire.Job(id=answer.id, state="queued")
    assert serials(shop) == before
    assert (status(shop), shipped(shop)) == ("in_process", {})
    assert ship(packing, *WHOLE).state == "accepted"


def test_the_feed_tells_serials_then_the_order_then_the_shipments(shop: Engine, packing: OperationDesk) -> None:
    assert ship(packing, *WHOLE[:2], camera(None), partial="allow").state == "rejected"
    assert ship(packing, camera("CM1"), camera("NEW-1"), cables(3)).state == "accepted"
    before = changes.page(shop, after=0).last
    answer = unship(packing)
    told = changes.page(shop, after=before)
    assert [(type(change.row), change.deleted) for change in told.changes] == [
        (wire.Serial, True),
        (wire.Serial, False),
        (wire.Order, False),
        (Shipment, True),
    ]
    assert answer.seq == told.last


def test_stock_rises_again(shop: Engine, packing: OperationDesk) -> None:
    first = ship(packing, *WHOLE)
    assert in_stock(shop, first)[("CAM-2", "Dallas")] == 3
    assert in_stock(shop, unship(packing)) == {("CAM-2", "Dallas"): 5}


def test_an_order_without_shipments_and_one_that_is_not_known_are_refused(packing: OperationDesk) -> None:
    for order, told in (
        ("SO-99", "SO-99 is not an order here."),
        ("SO-1", "SO-1 has no shipment that could be taken back."),
        ("SO-OLD", "SO-OLD has no shipment that could be taken back."),
    ):
        answer = unship(packing, order)
        assert (answer.state, answer.reason) == ("rejected", told)


def test_an_order_that_was_stopped_meanwhile_stays_so(shop: Engine, packing: OperationDesk) -> None:
    assert ship(packing, cables(1), partial="allow").state == "accepted"
    (order,) = (row for row in rows_of(shop, wire.Order) if row.order == "SO-1")
    with writing(shop) as turn:
        documents.put(turn, [msgspec.structs.replace(order, status="cancelled")])
    assert unship(packing).state == "accepted"
    assert status(shop) == "cancelled"


def test_it_is_done_once(shop: Engine, packing: OperationDesk) -> None:
    assert ship(packing, *WHOLE).state == "accepted"
    sent = unshipping()
    first = packing.take(sent, station=STATION)
    assert ship(packing, *WHOLE).state == "accepted"
    assert packing.take(sent, station=STATION) == first
    assert shipped(shop) == {"CAM-2": 2, "CBL": 3}
    assert unship(packing).state == "accepted"
    assert (unship(packing).reason or "").startswith("SO-1 has no shipment")


def test_an_order_whose_unit_is_elsewhere_stays_shipped(shop: Engine, packing: OperationDesk) -> None:
    assert ship(packing, *WHOLE).state == "accepted"
    for facts, told in (
        ({"state": "returned", "rma": "RMA-4"}, "CM1 was returned on RMA-4"),
        ({"state": "in_stock", "returned_at": "2026-12-01T09:00:00.000Z", "rma": None}, "CM1 was returned"),
        ({"state": "sent_back", "returned_at": None}, "CM1 was sent back to the vendor"),
    ):
        change(shop, "CM1", **facts)
        before = changes.page(shop, after=0)
        answer = unship(packing)
        assert answer.reason == f"SO-1 cannot be taken back: {told}."
        assert changes.page(shop, after=0) == before
    assert status(shop) == "shipped"


def test_a_serial_that_shipped_again_elsewhere_keeps_its_order_shipped(shop: Engine, packing: OperationDesk) -> None:
    assert ship(packing, *WHOLE).state == "accepted"
    assert take(packing, camera("CM1")).state == "accepted"
    assert ship(packing, camera("CM1"), order="SO-2", station=OTHER).state == "accepted"
    assert unship(packing).reason == (
        "SO-1 cannot be taken back: CM1 has since been shipped on SO-2 on 2026-11-23 at 10:41 UTC."
    )
    assert unship(packing, "SO-2").state == "accepted"
    assert unship(packing).state == "accepted"
    row = serials(shop)["CM1"]
    assert (row.state, row.po, row.order) == ("in_stock", "PO-1", None)


def test_many_reasons_are_counted(shop: Engine, packing: OperationDesk) -> None:
    sent = (*(camera(f"CM{n}") for n in (1, 2)), *(camera(f"CR{n}", sku="CAM-R") for n in (1, 2)), cables(5))
    assert ship(packing, *sent, order="SO-KIT").state == "accepted"
    for serial in ("CM1", "CM2", "CR1", "CR2"):
        change(shop, serial, state="returned")
    assert (unship(packing, "SO-KIT").reason or "").endswith("was returned; and 1 more.")


def test_a_late_receiving_is_in_stock_after_it(shop: Engine, packing: OperationDesk) -> None:
    assert ship(packing, camera("NEW-1"), order="SO-2").state == "accepted"
    assert take(packing, camera("NEW-1")).state == "accepted"
    assert unship(packing, "SO-2").state == "accepted"
    row = serials(shop)["NEW-1"]
    assert (row.state, row.po, row.order, row.shipped_at, row.shipped_by) == ("in_stock", "PO-1", None, None, None)
    assert [made.order for made in rows_of(shop, Shipment)] == []
