"""Operations: effect, answer and job in one transaction, once for each id; every bad unit named."""

import threading

import msgspec
import pytest
from sqlalchemy import Engine, func, select

from bridge.central import changes, inventory, units
from bridge.central.database import writing
from bridge.central.receiving import Receiving
from bridge.central.tables import operations, receipts, serials, set_aside
from bridge.sync import wire
from tests.central.conftest import NOW, STATION, camera, receiving


def rows_of(engine: Engine, kind: type[wire.Row]) -> list[wire.Row]:
    return [change.row for change in changes.page(engine, after=0).changes if isinstance(change.row, kind)]


def take(desk: Receiving, *sent: wire.Unit, po: str = "PO-1", over: str = "block") -> wire.Answer:
    return desk.take(receiving(*sent, po=po, over=over), station=STATION)


def codes(answer: wire.Answer) -> list[tuple[int, str]]:
    return [(bad.index, bad.code) for bad in answer.bad_units]


def counted(engine: Engine, *tables: object) -> list[int]:
    with engine.connect() as connection:
        return [connection.scalar(select(func.count()).select_from(table)) or 0 for table in tables]  # type: ignore[arg-type]


def test_an_accepted_operation_is_serials_and_receipts_and_an_answer(stocked: Engine, desk: Receiving) -> None:
    before = changes.page(stocked, after=0).last
    sent = receiving(
        camera("CM1", sku="cam-2", note="box torn"),
        camera("CR1", sku="CAM-R", entered="typed", operator="K. Lund"),
        wire.Unit(sku="CBL", quantity=30),
        wire.Unit(sku="cbl", quantity=5),
        po=" po-1",
    )
    answer = desk.take(sent, station=STATION)
    assert (answer.id, answer.state, answer.receipt, answer.reason) == (sent.id, "accepted", "R-20001", None)
    assert answer.job == wire.Job(id=sent.id, state="queued")
    assert answer.seq == changes.page(stocked, after=0).last
    changed = [change.row for change in changes.page(stocked, after=before).changes]
    assert changed[0] == wire.Serial(
        serial="CM1",
        sku="CAM-2",
        state="in_stock",
        po="PO-1",
        receiving_session=sent.id,
        received_at="2026-11-23T10:41:49.000Z",
        received_by_station=STATION,
        received_by="Ana R.",
        entered="scanned",
        warehouse="Dallas",
        unit_price="48.20",
        note="box torn",
    )
    assert (changed[1].entered, changed[1].received_by, changed[1].unit_price) == ("typed", "K. Lund", "51.00")  # type: ignore[union-attr]
    at = "2026-11-23T10:42:07.123Z"
    assert changed[2:] == [
        wire.Receipt(operation_id=sent.id, po="PO-1", sku=sku, quantity=quantity, station=STATION, at=at)
        for sku, quantity in (("CAM-2", 1), ("CAM-R", 1), ("CBL", 35))
    ]


def test_the_same_operation_again_is_answered_as_the_first_time(stocked: Engine, desk: Receiving) -> None:
    sent = receiving(camera("CM1"), wire.Unit(sku="CBL", quantity=3))
    first = desk.take(sent, station=STATION)
    after = changes.page(stocked, after=0)
    second = desk.take(sent, station=STATION)
    assert msgspec.json.encode(second) == msgspec.json.encode(first)
    assert msgspec.json.encode(desk.answer(sent.id)) == msgspec.json.encode(first)
    assert changes.page(stocked, after=0) == after


def test_a_refusal_is_answered_again_even_when_it_could_be_taken_now(stocked: Engine, desk: Receiving) -> None:
    sent = receiving(camera("CM1"))
    assert take(desk, camera("CM1"), po="PO-2").state == "accepted"
    first = desk.take(sent, station=STATION)
    assert codes(first) == [(0, "already_received")]
    with writing(stocked) as turn:
        units.withdraw_serial(turn, sku="CAM-2", serial="CM1")
    assert desk.take(sent, station=STATION) == first
    assert take(desk, camera("CM1")).state == "accepted"


def test_an_id_with_other_content_is_refused_and_the_first_stays(stocked: Engine, desk: Receiving) -> None:
    first = receiving(camera("CM1"))
    kept = desk.take(first, station=STATION)
    before = changes.page(stocked, after=0)
    answer = desk.take(receiving(camera("CM2"), operation_id=first.id), station=STATION)
    assert answer.state == "rejected"
    assert first.id in (answer.reason or "")
    assert changes.page(stocked, after=0) == before
    assert desk.answer(first.id) == kept


def test_a_refused_operation_changes_nothing_but_is_remembered(stocked: Engine, desk: Receiving) -> None:
    before = changes.page(stocked, after=0)
    answer = take(desk, camera("CM1"), camera("CM2"), wire.Unit(sku="NOPE"))
    assert answer.state == "rejected"
    assert answer.job is None
    assert answer.seq is None
    assert changes.page(stocked, after=0) == before
    assert counted(stocked, serials, receipts, set_aside, operations) == [0, 0, 0, 1]
    assert desk.answer(answer.id) == answer


def test_every_bad_unit_is_named_at_once_and_the_rest_can_go(desk: Receiving) -> None:
    assert take(desk, camera("HERE"), po="PO-1").state == "accepted"
    assert take(desk, camera("THERE"), po="PO-2").state == "accepted"
    sent = (
        camera("GOOD-1"),
        camera("here"),
        camera("THERE"),
        wire.Unit(sku="CAM-9", serial="X1"),
        camera("good-1", sku="CAM-R"),
        camera("GOOD-2"),
        wire.Unit(sku="CBL", quantity=0),
        camera("TWO", quantity=2),
        camera("\x07BEL"),
        camera("S" * 201),
        wire.Unit(sku="CBL", set_aside="bent"),
        camera("GOOD-3"),
        camera("ONE-MORE"),
        wire.Unit(sku="CBL", quantity=41),
    )
    answer = take(desk, *sent)
    assert codes(answer) == [
        (1, "duplicate_on_document"),
        (2, "already_received"),
        (3, "not_on_document"),
        (4, "duplicate_on_document"),
        (6, "not_a_quantity"),
        (7, "not_a_quantity"),
        (8, "bad_characters"),
        (9, "wrong_length"),
        (10, "unknown_code"),
        (12, "over_quantity"),
        (13, "over_quantity"),
    ]
    assert [(bad.sku, bad.serial) for bad in answer.bad_units] == [
        (sent[bad.index].sku, sent[bad.index].serial) for bad in answer.bad_units
    ]
    assert answer.bad_units[1].reason == "THERE is in stock already, as CAM-2 on PO-2 on 2026-11-23 by Dock 3."
    bad = {index for index, _ in codes(answer)}
    rest = [unit for index, unit in enumerate(sent) if index not in bad]
    assert take(desk, *rest).state == "accepted"


def test_a_po_that_cannot_be_received_refuses_all(desk: Receiving) -> None:
    for po, told in (
        ("PO-99", "PO-99 is not a purchase order here."),
        ("PO-CLOSED", "PO-CLOSED is closed."),
        ("po-cancelled", "PO-CANCELLED is cancelled."),
        ("PO-HELD", "PO-HELD is on hold."),
    ):
        answer = take(desk, camera("CM1"), po=po)
        assert (answer.state, answer.reason, answer.bad_units) == ("rejected", told, ())


def test_nothing_and_unknown_rules_are_refused(desk: Receiving) -> None:
    assert take(desk).reason == "It holds no units."
    for rule in ("", "percent:", "percent:-1", "percent:x", "whatever"):
        assert "over-receiving" in (take(desk, camera("CM1"), over=rule).reason or "")


@pytest.mark.parametrize(
    ("over", "most"), [("block", 40), ("percent:0", 40), ("percent:10", 44), ("percent:11", 44), ("pin", 90)]
)
def test_over_receiving_is_counted_over_all_sessions(desk: Receiving, over: str, most: int) -> None:
    assert take(desk, wire.Unit(sku="CBL", quantity=39)).state == "accepted"
    fits = [wire.Unit(sku="CBL")] * (most - 39)
    assert take(desk, *fits, over=over).state == "accepted"
    if over != "pin":
        assert codes(take(desk, wire.Unit(sku="CBL"), wire.Unit(sku="CBL"), over=over)) == [
            (0, "over_quantity"),
            (1, "over_quantity"),
        ]


def test_only_the_last_units_of_a_line_are_too_many(desk: Receiving) -> None:
    answer = take(desk, *(camera(f"CM{n}") for n in range(6)), camera("CR1", sku="CAM-R"))
    assert codes(answer) == [(4, "over_quantity"), (5, "over_quantity")]


def test_a_serial_that_left_can_be_received_again_and_one_that_is_here_cannot(stocked: Engine, desk: Receiving) -> None:
    for state in ("shipped", "returned", "sent_back"):
        row = wire.Serial(serial=state, sku="CAM-2", state=state, po="PO-OLD", order="SO-1")  # type: ignore[arg-type]
        with writing(stocked) as turn:
            units.put_serials(turn, [units.Held(row, imported=True)])
    with writing(stocked) as turn:
        aside = wire.Serial(serial="aside", sku="CAM-2", state="set_aside")
        units.put_serials(turn, [units.Held(aside, imported=True)])
    sent = [camera(text) for text in ("SHIPPED", "returned", "sent_back", "aside")]
    answer = take(desk, *sent)
    assert codes(answer) == [(3, "already_received")]
    assert answer.bad_units[0].reason == "aside is set aside already, as CAM-2, imported."
    assert take(desk, *sent[:3]).state == "accepted"
    again = [row for row in rows_of(stocked, wire.Serial) if isinstance(row, wire.Serial) and row.state == "in_stock"]
    assert {(row.serial, row.po, row.order) for row in again} == {
        ("SHIPPED", "PO-1", None),
        ("returned", "PO-1", None),
        ("sent_back", "PO-1", None),
    }


def test_a_serial_belongs_to_its_product(desk: Receiving) -> None:
    assert take(desk, camera("SAME"), po="PO-1").state == "accepted"
    assert take(desk, camera("SAME", sku="CAM-R"), po="PO-2").state == "accepted"
    assert codes(take(desk, camera("SAME", sku="CAM-R"), po="PO-1")) == [(0, "duplicate_on_document")]


def test_units_set_aside_are_kept_but_not_sold(stocked: Engine, desk: Receiving) -> None:
    answer = take(
        desk,
        camera("DENTED", set_aside="broken", note="corner"),
        camera(None, set_aside="nocode"),
        camera("EXTRA", set_aside="SURPLUS"),
        wire.Unit(sku="ALIEN", serial="A1", set_aside="foreign"),
        wire.Unit(sku="CBL", quantity=2, set_aside="other"),
        wire.Unit(sku="CBL", quantity=3),
    )
    assert answer.state == "accepted"
    quantities = {row.sku: row.quantity for row in rows_of(stocked, wire.Receipt) if isinstance(row, wire.Receipt)}
    assert quantities == {"CAM-2": 2, "ALIEN": 0, "CBL": 5}
    states = {row.serial: row.state for row in rows_of(stocked, wire.Serial) if isinstance(row, wire.Serial)}
    assert states == {"DENTED": "set_aside", "EXTRA": "set_aside", "A1": "set_aside"}
    assert counted(stocked, set_aside) == [5]
    inventory.recalculate(stocked, answer.id, clock=lambda: NOW)
    stock = {row.sku: (row.in_stock, row.set_aside, row.warehouse) for row in inventory.listed(stocked)}
    assert stock == {"CAM-2": (0, 3, "Dallas"), "ALIEN": (0, 1, "Dallas"), "CBL": (3, 2, "Dallas")}


def test_stock_is_serials_in_stock_and_units_without_serials(stocked: Engine, desk: Receiving) -> None:
    first = take(desk, camera("CM1"), camera("CM2"), camera(None), wire.Unit(sku="CBL", quantity=7))
    second = take(desk, camera("CM3"), wire.Unit(sku="CBL", quantity=2), po="PO-2")
    for answer in (first, second):
        inventory.recalculate(stocked, answer.id, clock=lambda: NOW)
    stock = [(row.sku, row.warehouse, row.in_stock) for row in inventory.listed(stocked)]
    assert stock == [("CAM-2", "Dallas", 3), ("CAM-2", "Reno", 1), ("CBL", "Dallas", 7), ("CBL", "Reno", 2)]
    assert inventory.recalculate(stocked, first.id, clock=lambda: NOW) == 2
    assert [(row.sku, row.warehouse, row.in_stock) for row in inventory.listed(stocked)] == stock
    assert [row.sku for row in inventory.listed(stocked, " cbl")] == ["CBL", "CBL"]


def test_of_two_stations_that_send_one_serial_at_once_one_is_refused(desk: Receiving) -> None:
    answers: list[wire.Answer] = []
    start = threading.Barrier(2)

    def send(po: str) -> None:
        start.wait()
        answers.extend(take(desk, camera(f"CM{n}"), po=po) for n in range(4))

    threads = [threading.Thread(target=send, args=(po,)) for po in ("PO-1", "PO-2")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(answer.state for answer in answers) == ["accepted"] * 4 + ["rejected"] * 4
    taken = [answer for answer in answers if answer.state == "accepted"]
    assert len({answer.receipt for answer in taken}) == 4


def test_the_same_operation_twice_at_once_is_taken_once(stocked: Engine, desk: Receiving) -> None:
    sent = receiving(camera("CM1"))
    answers: list[wire.Answer] = []
    threads = [threading.Thread(target=lambda: answers.append(desk.take(sent, station=STATION))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {answer.state for answer in answers} == {"accepted"}
    assert len({answer.receipt for answer in answers}) == 1
    assert counted(stocked, serials, receipts, operations) == [1, 1, 1]


def test_an_operation_without_a_usable_id_is_refused(desk: Receiving) -> None:
    for bad in ("", "   ", "x" * 65):
        sent = msgspec.structs.replace(receiving(camera("CM1")), id=bad)
        answer = desk.take(sent, station=STATION)
        assert (answer.id, answer.state) == (bad, "rejected")


def test_a_nul_character_anywhere_is_refused(desk: Receiving) -> None:
    for unit in (camera("CM\x001"), camera("CM1", note="\x00"), wire.Unit(sku="\x00")):
        assert "NUL" in (take(desk, unit).reason or "")
    assert take(desk, camera("CM1"), po="PO-1\x00").state == "rejected"


def test_a_moment_that_cannot_be_read_is_that_of_the_operation(stocked: Engine, desk: Receiving) -> None:
    odd = (None, "", "2026-11-23T10:00:00", "9999-12-31T23:59:59-23:59")
    assert take(desk, *(camera(f"CM{n}", at=at) for n, at in enumerate(odd))).state == "accepted"
    at = {row.received_at for row in rows_of(stocked, wire.Serial) if isinstance(row, wire.Serial)}
    assert at == {"2026-11-23T10:42:07.000Z"}


def test_an_unknown_operation_has_no_answer(desk: Receiving) -> None:
    assert desk.answer("01a20878-2f5a-74d1-93e9-9f6a117f98ab") is None


def test_ten_thousand_units_are_one_operation(stocked: Engine, desk: Receiving) -> None:
    answer = take(desk, *(camera(f"CM{n:07d}") for n in range(10_000)), over="allow")
    assert answer.state == "accepted"
    assert counted(stocked, serials) == [10_000]
