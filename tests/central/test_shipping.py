"""Shipments: serials, order and shipment in one transaction, once for each id, the first of two stations first."""

import threading

import msgspec
from sqlalchemy import Engine

from bridge.central import changes
from bridge.central.operations import OperationDesk
from bridge.central.tables import operations, shipments, shipped_lines
from bridge.sync import wire
from bridge.sync.shipments import Box, Shipment, ShippedLine
from tests.central.conftest import STATION, camera, put
from tests.central.desk import codes, counted, rows_of
from tests.central.orders import known, order
from tests.central.shop import (
    BOX,
    DONE_AT,
    OTHER,
    WHOLE,
    cables,
    in_stock,
    serials,
    ship,
    shipped,
    shipping,
    status,
    stock,
)


def test_an_accepted_shipment_is_serials_then_the_order_then_the_shipment(shop: Engine, packing: OperationDesk) -> None:
    before = changes.page(shop, after=0).last
    sent = shipping(camera("cm1", sku=" cam-2", operator="Ana R."), camera("CM2", note="dented"), cables(2), cables(1))
    answer = packing.take(sent, station=STATION)
    assert (answer.id, answer.state, answer.receipt, answer.reason) == (sent.id, "accepted", "S-20001", None)
    assert answer.job == wire.Job(id=sent.id, state="queued")
    assert answer.seq == changes.page(shop, after=0).last
    first, second, order, made = [change.row for change in changes.page(shop, after=before).changes]
    gone = {"state": "shipped", "order": "SO-1", "shipped_at": DONE_AT}
    assert first == msgspec.structs.replace(known("CM1"), **gone, shipped_by="Ana R.")
    assert second == msgspec.structs.replace(known("CM2"), **gone, shipped_by="K. Lund", note="dented")
    assert isinstance(order, wire.Order)
    assert (order.order, order.status) == ("SO-1", "shipped")
    assert made == Shipment(
        operation_id=sent.id,
        order="SO-1",
        at=DONE_AT,
        station=STATION,
        operator="K. Lund",
        lines=(ShippedLine(sku="CAM-2", quantity=2), ShippedLine(sku="CBL", quantity=3)),
        boxes=(BOX,),
    )


def test_the_same_shipment_again_is_answered_as_the_first_time(shop: Engine, packing: OperationDesk) -> None:
    sent = shipping(*WHOLE)
    first = packing.take(sent, station=STATION)
    after = changes.page(shop, after=0)
    again = packing.take(sent, station=STATION)
    assert msgspec.json.encode(again) == msgspec.json.encode(first)
    assert msgspec.json.encode(packing.answer(sent.id)) == msgspec.json.encode(first)
    assert changes.page(shop, after=0) == after


def test_an_id_with_other_content_is_refused_and_the_first_stays(shop: Engine, packing: OperationDesk) -> None:
    sent = shipping(*WHOLE)
    kept = packing.take(sent, station=STATION)
    before = changes.page(shop, after=0)
    for other in (
        shipping(camera("CM3"), order="SO-2", operation_id=sent.id),
        shipping(*WHOLE, operation_id=sent.id, rules={"boxes": (Box(number=1, tracking="OTHER-1"),)}),
    ):
        answer = packing.take(other, station=STATION)
        assert answer.state == "rejected"
        assert sent.id in (answer.reason or "")
    assert changes.page(shop, after=0) == before
    assert packing.answer(sent.id) == kept


def test_a_refused_shipment_changes_nothing_but_is_remembered(shop: Engine, packing: OperationDesk) -> None:
    before = changes.page(shop, after=0)
    answer = ship(packing, camera("CM1"), camera("CM1"), cables(3))
    assert (answer.state, answer.seq, answer.job) == ("rejected", None, None)
    assert changes.page(shop, after=0) == before
    assert counted(shop, shipments, shipped_lines, operations) == [0, 0, 1]
    assert packing.answer(answer.id) == answer


def test_of_two_stations_that_ship_one_serial_the_second_is_told_where_it_went(
    shop: Engine, packing: OperationDesk
) -> None:
    assert ship(packing, camera("CM1"), order="SO-2", station=OTHER).state == "accepted"
    answer = ship(packing, *WHOLE)
    assert codes(answer) == [(0, "already_shipped")]
    assert answer.bad_units[0].reason == "CM1 was shipped on SO-2 on 2026-11-23 at 10:41 UTC by Ship 2."
    assert shipped(shop) == {}


def test_two_stations_at_once_ship_each_serial_once(shop: Engine, packing: OperationDesk) -> None:
    numbers = [f"R{n}" for n in range(6)]
    stock(shop, *(known(number) for number in numbers))
    answers: list[tuple[str, wire.Answer]] = []
    start = threading.Barrier(2)

    def send(order: str, station: str) -> None:
        start.wait()
        answers.extend(
            (number, ship(packing, camera(number), order=order, station=station, partial="allow")) for number in numbers
        )

    orders = (("SO-1", STATION), ("SO-KIT", OTHER))
    threads = [threading.Thread(target=send, args=place) for place in orders]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    taken = [number for number, answer in answers if answer.state == "accepted"]
    assert len(taken) == len(set(taken)) == 4
    assert shipped(shop) == {"CAM-2": 2}
    assert shipped(shop, "SO-KIT") == {"CAM-2": 2}
    assert {bad.code for _, answer in answers for bad in answer.bad_units} <= {"already_shipped", "over_quantity"}
    assert sum(row.state == "shipped" for row in serials(shop).values()) == 4


def test_two_stations_at_once_ship_one_order_once(shop: Engine, packing: OperationDesk) -> None:
    answers: list[wire.Answer] = []
    start = threading.Barrier(2)

    def send(station: str, *sent: wire.Unit) -> None:
        start.wait()
        answers.append(ship(packing, *sent, station=station))

    threads = [
        threading.Thread(target=send, args=(STATION, *WHOLE)),
        threading.Thread(target=send, args=(OTHER, camera("CM3"), camera("CM4"), cables(3))),
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    lost = next(answer for answer in answers if answer.state == "rejected")
    assert sorted(answer.state for answer in answers) == ["accepted", "rejected"]
    (made,) = rows_of(shop, Shipment)
    assert lost.reason == f"SO-1 was shipped completely on 2026-11-23 at 10:41 UTC by {made.station}."
    assert shipped(shop) == {"CAM-2": 2, "CBL": 3}


def test_a_part_leaves_the_order_open_and_the_rest_completes_it(shop: Engine, packing: OperationDesk) -> None:
    assert ship(packing, camera("CM1"), cables(3), partial="pin").state == "accepted"
    assert (status(shop), shipped(shop)) == ("in_process", {"CAM-2": 1, "CBL": 3})
    assert codes(ship(packing, camera("CM2"), cables(1))) == [(1, "over_quantity")]
    assert ship(packing, camera("CM2"), station=OTHER).state == "accepted"
    assert (status(shop), shipped(shop)) == ("shipped", {"CAM-2": 2, "CBL": 3})
    assert [row.station for row in rows_of(shop, Shipment)] == [STATION, OTHER]


def test_a_serial_nobody_knows_becomes_known_by_leaving(shop: Engine, packing: OperationDesk) -> None:
    assert ship(packing, camera("NEW-1", entered="typed"), order="SO-2").state == "accepted"
    assert serials(shop)["NEW-1"] == wire.Serial(
        serial="NEW-1",
        sku="CAM-2",
        state="shipped",
        entered="typed",
        order="SO-2",
        shipped_at=DONE_AT,
        shipped_by="K. Lund",
    )


def test_a_kit_ships_by_its_components(shop: Engine, packing: OperationDesk) -> None:
    sent = (*(camera(f"CM{n}") for n in (1, 2)), *(camera(f"CR{n}", sku="CAM-R") for n in (1, 2)), cables(5))
    assert ship(packing, *sent, order="SO-KIT").state == "accepted"
    assert status(shop, "SO-KIT") == "shipped"
    assert shipped(shop, "SO-KIT") == {"CAM-2": 2, "CAM-R": 2, "CBL": 5}


def test_stock_falls_with_what_ships_and_may_fall_below_zero(shop: Engine, packing: OperationDesk) -> None:
    answer = ship(packing, camera("CM1"), camera("NEW-1"), cables(3))
    assert answer.state == "accepted"
    assert in_stock(shop, answer) == {("CAM-2", "Dallas"): 3, ("CBL", None): -3}


def test_without_an_operator_the_station_has_shipped(shop: Engine, packing: OperationDesk) -> None:
    sent = msgspec.structs.replace(shipping(camera("CM1"), order="SO-2"), operator=None, created_at="yesterday")
    assert packing.take(sent, station=OTHER).state == "accepted"
    row = serials(shop)["CM1"]
    assert (row.shipped_by, row.shipped_at) == (OTHER, "2026-11-23T10:42:07.123Z")
    assert [made.at for made in rows_of(shop, Shipment)] == ["2026-11-23T10:42:07.123Z"]


def test_ten_thousand_units_are_one_shipment(shop: Engine, packing: OperationDesk) -> None:
    put(shop, order("SO-BIG", ("CAM-2", 10_000)))
    answer = ship(packing, *(camera(f"BIG{n:07d}") for n in range(10_000)), order="SO-BIG")
    assert answer.state == "accepted"
    assert shipped(shop, "SO-BIG") == {"CAM-2": 10_000}
