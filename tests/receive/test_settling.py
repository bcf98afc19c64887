"""What a supervisor can do about a refused receiving, and what counts afterwards."""

import pytest

from bridge.desk import settling
from bridge.desk.settling import Settled, WayOut
from bridge.errors import BadArgument, BridgeError
from bridge.ids import new_id
from bridge.moments import to_text
from bridge.sync import outbox, wire
from bridge.sync.outbox import Entry
from bridge.sync.overlay import lines_received
from bridge.sync.policy import State
from bridge.sync.serial_overlay import serials_known
from tests.dock import CAM_UPC, MOUNT_UPC, START, Dock

SERIALS = [f"CM482130{n}Q0" for n in range(3)]


def save(dock: Dock) -> str:
    """Three cameras and two mounts on PO-1001, saved; the operation."""
    dock.codes("PO-1001", *(code for serial in SERIALS for code in (CAM_UPC, serial)), MOUNT_UPC, MOUNT_UPC)
    dock.codes("XJXFINISH", "XJXOK")
    assert dock.last is not None
    assert dock.last.saved is not None
    return dock.last.saved


def refuse(dock: Dock, operation: str, *bad: tuple[int, str], reason: str = "Some cannot be taken.") -> None:
    """What the central answers: units by their place, each with its code."""
    entry = entry_of(dock, operation)
    found = tuple(
        wire.BadUnit(index=index, sku=unit.sku, serial=unit.serial, code=code, reason=f"{unit.serial} is elsewhere.")
        for index, code in bad
        for unit in [wire.units_of(entry.operation.body)[index]]
    )
    with dock.store.write() as connection:
        outbox.mark_sending(connection, [operation], START)
        outbox.mark_rejected(
            connection, wire.Answer(id=operation, state="rejected", reason=reason, bad_units=found), START
        )


def entry_of(dock: Dock, operation: str) -> Entry:
    with dock.store.read() as connection:
        found = outbox.get(connection, operation)
    assert found is not None
    return found


def settle(dock: Dock, operation: str, way: WayOut) -> Settled:
    with dock.store.write() as connection:
        return settling.settle(connection, operation, way, new_id=new_id, at=to_text(dock.moment))


def counted(dock: Dock) -> tuple[int, int]:
    """Cameras and mounts received on PO-1001."""
    with dock.store.read() as connection:
        found = lines_received(connection, "PO-1001")
    return found.get("CAM-2", 0), found.get("MNT-1", 0)


def ways(dock: Dock) -> tuple[WayOut, ...]:
    with dock.store.read() as connection:
        (found,) = settling.refused(connection)
    return found.ways


def test_the_rest_is_sent_as_a_new_operation_and_the_bad_units_count_no_more(dock: Dock) -> None:
    operation = save(dock)
    refuse(dock, operation, (1, "duplicate_on_document"))
    assert counted(dock) == (3, 2)
    done = settle(dock, operation, WayOut.SEND_REST)
    assert (done.document, done.units) == ("PO-1001", 4)
    assert done.operation is not None
    again = entry_of(dock, done.operation)
    assert (again.state, again.attempts) == (State.PENDING, 0)
    assert [unit.serial for unit in wire.units_of(again.operation.body)] == [SERIALS[0], SERIALS[2], None, None]
    assert entry_of(dock, operation).state is State.SETTLED
    assert counted(dock) == (2, 2)
    with dock.store.read() as connection:
        assert [len(serials_known(connection, serial)) for serial in SERIALS] == [1, 0, 1]
        assert outbox.summary(connection).refused == 0
    dock.codes("PO-1001", CAM_UPC)
    assert dock.codes(SERIALS[0], SERIALS[1]) == ["duplicate_on_document", "serial_accepted"]


def test_the_new_operation_can_be_refused_and_settled_in_its_turn(dock: Dock) -> None:
    operation = save(dock)
    refuse(dock, operation, (0, "duplicate_on_document"))
    second = settle(dock, operation, WayOut.SEND_REST).operation
    assert second is not None
    refuse(dock, second, (0, "duplicate_on_document"), (3, "over_quantity"))
    third = settle(dock, second, WayOut.SEND_REST).operation
    assert third is not None
    assert [unit.serial for unit in wire.units_of(entry_of(dock, third).operation.body)] == [SERIALS[2], None]
    assert counted(dock) == (1, 1)


def test_what_is_dropped_counts_no_more_and_can_be_scanned_again(dock: Dock) -> None:
    operation = save(dock)
    refuse(dock, operation, reason="PO-1001 is closed.")
    assert settle(dock, operation, WayOut.DROP) == Settled("PO-1001")
    assert counted(dock) == (0, 0)
    assert entry_of(dock, operation).state is State.SETTLED
    assert dock.codes("PO-1001", CAM_UPC, SERIALS[0]) == ["document_opened", "serial_wanted", "serial_accepted"]


def test_all_of_it_is_tried_again_under_a_new_id(dock: Dock) -> None:
    operation = save(dock)
    refuse(dock, operation, reason="PO-1001 is closed.")
    again = settle(dock, operation, WayOut.AGAIN).operation
    assert again not in {None, operation}
    assert entry_of(dock, str(again)).operation.body == entry_of(dock, operation).operation.body
    assert counted(dock) == (3, 2)


def test_only_what_can_help_is_offered(dock: Dock) -> None:
    operation = save(dock)
    refuse(dock, operation, (0, "duplicate_on_document"))
    assert ways(dock) == (WayOut.SEND_REST, WayOut.DROP)
    second = settle(dock, operation, WayOut.SEND_REST).operation
    assert second is not None
    refuse(dock, second, *((place, "over_quantity") for place in range(4)))
    assert ways(dock) == (WayOut.AGAIN, WayOut.DROP)
    with pytest.raises(BridgeError, match="cannot be done about PO-1001"):
        settle(dock, second, WayOut.SEND_REST)
    assert ways(dock) == (WayOut.AGAIN, WayOut.DROP)


def test_only_what_is_refused_can_be_settled_and_only_once(dock: Dock) -> None:
    operation = save(dock)
    with pytest.raises(BridgeError, match="not refused; it is pending"):
        settle(dock, operation, WayOut.DROP)
    refuse(dock, operation)
    settle(dock, operation, WayOut.DROP)
    with pytest.raises(BridgeError, match="it is settled"):
        settle(dock, operation, WayOut.AGAIN)
    with pytest.raises(BadArgument, match="no operation nonsense"):
        settle(dock, "nonsense", WayOut.DROP)
