import json
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from bridge.moments import to_text
from bridge.sync import command, outbox, wire
from bridge.sync.policy import State
from tests.sync.scene import Dock

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
UNIT = wire.Unit(sku="CAM-2", serial="CM1")


def accepted(operation_id: str, seq: int = 7) -> wire.Answer:
    return wire.Answer(id=operation_id, state="accepted", seq=seq, receipt="R1")


def test_a_saved_operation_reads_back_as_it_was(dock: Dock) -> None:
    operation_id = dock.save("po-1001 ", UNIT)
    entry = dock.entry(operation_id)
    assert (entry.kind, entry.document, entry.state, entry.attempts) == ("receive_po", "po-1001 ", "pending", 0)
    assert entry.operation.body == wire.ReceivePo(po="po-1001 ", units=(UNIT,))
    assert entry.operation.id == operation_id


def test_the_rows_are_those_of_the_contract_in_order(dock: Dock) -> None:
    first, second = dock.save("PO-1", UNIT), dock.save("PO-2", UNIT)
    lines = [json.loads(line) for line in command.outbox_lines(dock.store)]
    assert [line["id"] for line in lines] == [first, second]
    keys = ["id", "kind", "document", "state", "attempts", "created_at", "next_try_at", "error"]
    assert list(lines[0]) == keys
    assert lines[0] | {"created_at": ""} == {
        "id": first,
        "kind": "receive_po",
        "document": "PO-1",
        "state": "pending",
        "attempts": 0,
        "created_at": "",
        "next_try_at": None,
        "error": None,
    }


def test_an_id_is_used_once(dock: Dock) -> None:
    operation = wire.Operation(id="one", created_at=to_text(NOW), body=wire.ReceivePo(po="PO-1", units=()))
    with dock.store.write() as connection:
        outbox.add(connection, operation, "PO-1")
    with pytest.raises(IntegrityError), dock.store.write() as connection:
        outbox.add(connection, operation, "PO-1")


def test_sending_counts_as_an_attempt_and_an_answer_ends_it(dock: Dock) -> None:
    operation_id = dock.save("PO-1", UNIT)
    with dock.store.write() as connection:
        outbox.mark_sending(connection, [operation_id], NOW)
    assert (dock.state(operation_id), dock.entry(operation_id).attempts) == ("sending", 1)
    with dock.store.write() as connection:
        outbox.mark_accepted(connection, accepted(operation_id), NOW)
    entry = dock.entry(operation_id)
    assert (entry.state, entry.error, entry.answer) == ("accepted", None, accepted(operation_id))


def test_an_answered_operation_is_never_sent_again(dock: Dock) -> None:
    operation_id = dock.save("PO-1", UNIT)
    with dock.store.write() as connection:
        outbox.mark_sending(connection, [operation_id], NOW)
        outbox.mark_accepted(connection, accepted(operation_id), NOW)
        outbox.mark_pending(connection, [operation_id], "late", None)
        outbox.mark_uncertain(connection, [operation_id], "late", None)
        outbox.mark_sending(connection, [operation_id], NOW)
        assert outbox.next_due(connection, NOW) == ()
    assert dock.state(operation_id) == "accepted"


def test_an_uncertain_operation_is_not_sent_before_it_is_known_to_be_missing(dock: Dock) -> None:
    operation_id = dock.save("PO-1", UNIT)
    with dock.store.write() as connection:
        outbox.mark_sending(connection, [operation_id], NOW)
        outbox.mark_uncertain(connection, [operation_id], "no answer", None)
        assert outbox.next_due(connection, NOW) == ()
        assert [one.id for one in outbox.due(connection, State.UNCERTAIN, NOW)] == [operation_id]
        outbox.mark_pending(connection, [operation_id], None, None)
        assert [one.operation.id for one in outbox.next_due(connection, NOW)] == [operation_id]


def test_only_a_refused_operation_can_be_settled(dock: Dock) -> None:
    operation_id = dock.save("PO-1", UNIT)
    with dock.store.write() as connection:
        assert not outbox.settle(connection, operation_id)
        outbox.mark_sending(connection, [operation_id], NOW)
        refusal = wire.Answer(id=operation_id, state="rejected", reason="PO-1 is closed.")
        outbox.mark_rejected(connection, refusal, NOW)
        assert [(entry.id, entry.error) for entry in outbox.refused(connection)] == [(operation_id, "PO-1 is closed.")]
        assert outbox.summary(connection) == outbox.Summary(refused=1)
        assert outbox.settle(connection, operation_id)
        assert outbox.summary(connection) == outbox.Summary()
    assert dock.state(operation_id) == "settled"


def test_a_refused_operation_does_not_block_its_document(dock: Dock) -> None:
    first, second = dock.save("PO-1", UNIT), dock.save("PO-1", UNIT)
    with dock.store.write() as connection:
        assert [one.operation.id for one in outbox.next_due(connection, NOW)] == [first]
        outbox.mark_sending(connection, [first], NOW)
        assert outbox.next_due(connection, NOW) == ()
        outbox.mark_rejected(connection, wire.Answer(id=first, state="rejected"), NOW)
        assert [one.operation.id for one in outbox.next_due(connection, NOW)] == [second]


def test_what_is_found_on_its_way_becomes_uncertain(dock: Dock) -> None:
    found, other = dock.save("PO-1", UNIT), dock.save("PO-2", UNIT)
    with dock.store.write() as connection:
        outbox.mark_sending(connection, [found], NOW)
    with dock.store.write() as connection:
        assert outbox.recover(connection) == 1
    assert (dock.state(found), dock.state(other)) == ("uncertain", "pending")


def test_what_waits_is_counted_with_the_oldest(dock: Dock) -> None:
    first = dock.save("PO-1", UNIT)
    dock.save("PO-2", UNIT)
    with dock.store.write() as connection:
        outbox.mark_sending(connection, [first], NOW)
        found = outbox.summary(connection)
    assert (found.waiting, found.sending, found.oldest_at) == (2, 1, dock.entry(first).created_at)


def test_the_next_try_is_the_earliest_of_what_waits(dock: Dock) -> None:
    with dock.store.read() as connection:
        assert outbox.next_try(connection) is None
    first, second = dock.save("PO-1", UNIT), dock.save("PO-2", UNIT)
    later = NOW + timedelta(seconds=9)
    with dock.store.write() as connection:
        assert outbox.next_try(connection) == ""
        outbox.mark_pending(connection, [first], "no network", later)
        outbox.mark_pending(connection, [second], "no network", later + timedelta(seconds=1))
        assert outbox.next_try(connection) == to_text(later)
        assert outbox.next_due(connection, NOW) == ()
        outbox.hurry(connection)
        assert len(outbox.next_due(connection, NOW)) == 2


def test_jobs_that_are_not_done_are_found_again(dock: Dock) -> None:
    ids = [dock.save(f"PO-{number}", UNIT) for number in range(3)]
    with dock.store.write() as connection:
        outbox.mark_sending(connection, ids, NOW)
        for operation_id, state in zip(ids, ("queued", "done", "running"), strict=True):
            job = wire.Job(id="1", state=state)  # type: ignore[arg-type]
            answer = wire.Answer(id=operation_id, state="accepted", seq=1, job=job)
            outbox.mark_accepted(connection, answer, NOW)
        assert set(outbox.unfinished_jobs(connection, NOW)) == {ids[0], ids[2]}
        assert outbox.unfinished_jobs(connection, NOW + timedelta(days=1)) == ()


def test_a_shipment_waits_until_the_central_knows_that_its_unit_was_received(dock: Dock) -> None:
    received = dock.save("PO-1", UNIT)
    with dock.store.write() as connection:
        outbox.mark_sending(connection, [received], NOW)
        outbox.mark_uncertain(connection, [received], "no answer", NOW + timedelta(seconds=9))
    shipped, apart = dock.ship("SO-1", UNIT), dock.ship("SO-2", wire.Unit(sku="CAM-2", serial="CM2"))
    with dock.store.write() as connection:
        assert [one.operation.id for one in outbox.next_due(connection, NOW)] == [apart]
        outbox.mark_pending(connection, [received], None, None)
        assert [one.operation.id for one in outbox.next_due(connection, NOW)] == [apart]
        outbox.mark_sending(connection, [received, apart], NOW)
        assert outbox.next_try(connection) is None
        outbox.mark_accepted(connection, accepted(received), NOW)
        assert [one.operation.id for one in outbox.next_due(connection, NOW)] == [shipped]


def test_a_refused_receiving_holds_no_shipment_back(dock: Dock) -> None:
    received, shipped = dock.save("PO-1", UNIT), dock.ship("SO-1", UNIT)
    with dock.store.write() as connection:
        outbox.mark_sending(connection, [received], NOW)
        outbox.mark_rejected(connection, wire.Answer(id=received, state="rejected"), NOW)
        assert [one.operation.id for one in outbox.next_due(connection, NOW)] == [shipped]


def test_a_unit_taken_back_from_one_order_leaves_on_another_after_that(dock: Dock) -> None:
    first = dock.ship("SO-1", UNIT)
    with dock.store.write() as connection:
        outbox.mark_sending(connection, [first], NOW)
        outbox.mark_accepted(connection, accepted(first), NOW)
    back, again = dock.unship("SO-1"), dock.ship("SO-2", UNIT)
    with dock.store.write() as connection:
        outbox.mark_sending(connection, [back], NOW)
        outbox.mark_pending(connection, [back], "no network", None)
        assert [one.operation.id for one in outbox.next_due(connection, NOW)] == [back]
        outbox.mark_sending(connection, [back], NOW)
        outbox.mark_accepted(connection, accepted(back), NOW)
        assert [one.operation.id for one in outbox.next_due(connection, NOW)] == [again]
