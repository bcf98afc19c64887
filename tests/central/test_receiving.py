"""Operations: effect, answer and job in one transaction, once for each id; every bad unit named."""

import threading

import msgspec
from sqlalchemy import Engine

from bridge.central import changes, units
from bridge.central.database import writing
from bridge.central.operations import OperationDesk
from bridge.central.tables import operations, receipts, serials, set_aside
from bridge.sync import wire
from tests.central.conftest import STATION, camera, receiving
from tests.central.desk import codes, counted, rows_of, take

FIRST = wire.Serial(
    serial="CM1",
    sku="CAM-2",
    state="in_stock",
    po="PO-1",
    received_at="2026-11-23T10:41:49.000Z",
    received_by_station=STATION,
    received_by="Ana R.",
    entered="scanned",
    warehouse="Dallas",
    unit_price="48.20",
    note="box torn",
)


def test_an_accepted_operation_is_serials_and_receipts_and_an_answer(stocked: Engine, desk: OperationDesk) -> None:
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
    first, second, *rest = [change.row for change in changes.page(stocked, after=before).changes]
    assert first == msgspec.structs.replace(FIRST, receiving_session=sent.id)
    assert isinstance(second, wire.Serial)
    assert (second.entered, second.received_by, second.unit_price) == ("typed", "K. Lund", "51.00")
    assert rest == [
        wire.Receipt(
            operation_id=sent.id, po="PO-1", sku=sku, quantity=quantity, station=STATION, at="2026-11-23T10:42:07.123Z"
        )
        for sku, quantity in (("CAM-2", 1), ("CAM-R", 1), ("CBL", 35))
    ]


def test_a_serial_that_was_counted_though_it_was_known_is_taken(stocked: Engine, desk: OperationDesk) -> None:
    assert take(desk, camera("CM1"), po="PO-2").state == "accepted"
    assert codes(take(desk, camera("CM1"), camera("CM2"), camera("CM2"))) == [
        (0, "already_received"),
        (2, "duplicate_on_document"),
    ]
    sent = receiving(camera("CM1", known=True), camera("CM2"), camera("CM2", known=True))
    assert desk.take(sent, station=STATION).state == "accepted"
    received = [row for row in rows_of(stocked, wire.Receipt) if row.po == "PO-1"]
    assert [(row.sku, row.quantity) for row in received] == [("CAM-2", 3)]
    held = {row.serial: row.po for row in rows_of(stocked, wire.Serial) if row.serial in {"CM1", "CM2"}}
    assert held == {"CM1": "PO-1", "CM2": "PO-1"}


def test_the_same_operation_again_is_answered_as_the_first_time(stocked: Engine, desk: OperationDesk) -> None:
    sent = receiving(camera("CM1"), wire.Unit(sku="CBL", quantity=3))
    first = desk.take(sent, station=STATION)
    after = changes.page(stocked, after=0)
    second = desk.take(sent, station=STATION)
    assert msgspec.json.encode(second) == msgspec.json.encode(first)
    assert msgspec.json.encode(desk.answer(sent.id)) == msgspec.json.encode(first)
    assert changes.page(stocked, after=0) == after


def test_a_refusal_is_answered_again_even_when_it_could_be_taken_now(stocked: Engine, desk: OperationDesk) -> None:
    sent = receiving(camera("CM1"))
    assert take(desk, camera("CM1"), po="PO-2").state == "accepted"
    first = desk.take(sent, station=STATION)
    assert codes(first) == [(0, "already_received")]
    with writing(stocked) as turn:
        units.withdraw_serial(turn, sku="CAM-2", serial="CM1")
    assert desk.take(sent, station=STATION) == first
    assert take(desk, camera("CM1")).state == "accepted"


def test_an_id_with_other_content_is_refused_and_the_first_stays(stocked: Engine, desk: OperationDesk) -> None:
    first = receiving(camera("CM1"))
    kept = desk.take(first, station=STATION)
    before = changes.page(stocked, after=0)
    answer = desk.take(receiving(camera("CM2"), operation_id=first.id), station=STATION)
    assert answer.state == "rejected"
    assert first.id in (answer.reason or "")
    assert changes.page(stocked, after=0) == before
    assert desk.answer(first.id) == kept


def test_a_refused_operation_changes_nothing_but_is_remembered(stocked: Engine, desk: OperationDesk) -> None:
    before = changes.page(stocked, after=0)
    answer = take(desk, camera("CM1"), camera("CM2"), wire.Unit(sku="NOPE"))
    assert answer.state == "rejected"
    assert answer.job is None
    assert answer.seq is None
    assert changes.page(stocked, after=0) == before
    assert counted(stocked, serials, receipts, set_aside, operations) == [0, 0, 0, 1]
    assert desk.answer(answer.id) == answer


def test_of_two_stations_that_send_one_serial_at_once_one_is_refused(desk: OperationDesk) -> None:
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


def test_the_same_operation_twice_at_once_is_taken_once(stocked: Engine, desk: OperationDesk) -> None:
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


def test_an_operation_without_a_usable_id_is_refused(desk: OperationDesk) -> None:
    for bad in ("", "   ", "x" * 65):
        sent = msgspec.structs.replace(receiving(camera("CM1")), id=bad)
        answer = desk.take(sent, station=STATION)
        assert (answer.id, answer.state) == (bad, "rejected")


def test_a_nul_character_anywhere_is_refused(desk: OperationDesk) -> None:
    for unit in (camera("CM\x001"), camera("CM1", note="\x00"), wire.Unit(sku="\x00")):
        assert "NUL" in (take(desk, unit).reason or "")
    assert take(desk, camera("CM1"), po="PO-1\x00").state == "rejected"


def test_a_moment_that_cannot_be_read_is_that_of_the_operation(stocked: Engine, desk: OperationDesk) -> None:
    odd = (None, "", "2026-11-23T10:00:00", "9999-12-31T23:59:59-23:59")
    assert take(desk, *(camera(f"CM{n}", at=at) for n, at in enumerate(odd))).state == "accepted"
    at = {row.received_at for row in rows_of(stocked, wire.Serial)}
    assert at == {"2026-11-23T10:42:07.000Z"}


def test_an_unknown_operation_has_no_answer(desk: OperationDesk) -> None:
    assert desk.answer("01a20878-2f5a-74d1-93e9-9f6a117f98ab") is None


def test_ten_thousand_units_are_one_operation(stocked: Engine, desk: OperationDesk) -> None:
    answer = take(desk, *(camera(f"CM{n:07d}") for n in range(10_000)), over="allow")
    assert answer.state == "accepted"
    assert counted(stocked, serials) == [10_000]
