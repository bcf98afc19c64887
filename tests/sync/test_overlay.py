"""Counts and serials while an operation is on its way: in whatever order answer and feed arrive, each unit once."""

from collections.abc import Sequence

import pytest
from sqlalchemy import select

from bridge.moments import now
from bridge.serials.keys import key_of
from bridge.store import tables
from bridge.sync import mirror, outbox, overlay, serial_overlay, wire
from bridge.sync.known import OPEN, KnownSerial
from bridge.sync.mirror import Stand
from tests.sync.scene import Dock

PO = "PO-1001"
CAM = wire.Unit(sku="CAM-2", serial="CM1", at="2026-11-23T10:00:00.000Z")
MOUNTS = wire.Unit(sku="MNT-1", quantity=4)


def received(dock: Dock, sku: str = "CAM-2", po: str = PO) -> int:
    """By every way to ask, which must agree."""
    keys = key_of(po), key_of(sku)
    with dock.store.read() as connection:
        line = {"po_key": keys[0], "sku_key": keys[1]}
        one = int(connection.execute(select(overlay.RECEIVED_BEFORE), line).scalar_one())
        assert overlay.lines_received(connection, keys[0]).get(keys[1], 0) == one
        assert overlay.item_received(connection, keys[1], [keys[0], "OTHER"]).get(keys[0], 0) == one
        whole = sum(overlay.lines_received(connection, keys[0]).values())
        assert overlay.documents_received(connection, [keys[0]]).get(keys[0], 0) == whole
    return one


def known(dock: Dock, serial: str = "CM1") -> list[KnownSerial]:
    with dock.store.read() as connection:
        return list(serial_overlay.serials_known(connection, key_of(serial)))


def effect(operation_id: str, units: Sequence[wire.Unit], po: str = PO) -> list[wire.Row]:
    """What the central shows of an operation: serials first, then receipts."""
    serials: list[wire.Row] = [
        wire.Serial(serial=unit.serial, sku=unit.sku, state="in_stock", po=po, receiving_session=operation_id)
        for unit in units
        if unit.serial
    ]
    counts: dict[str, int] = {}
    for unit in units:
        counts[unit.sku] = counts.get(unit.sku, 0) + unit.quantity
    return serials + [
        wire.Receipt(operation_id=operation_id, po=po, sku=sku, quantity=quantity) for sku, quantity in counts.items()
    ]


def show(dock: Dock, *rows: wire.Row) -> int:
    """Let the rows be pulled; the new cursor."""
    with dock.store.read() as connection:
        reached = mirror.stand(connection)
    changes = tuple(wire.Change(seq=reached.cursor + n, row=row) for n, row in enumerate(rows, 1))
    end = reached.cursor + len(rows)
    page = wire.Page(feed="feed-1", cursor=end, last=end, changes=changes)
    return mirror.apply(dock.store, page, reached=reached or Stand()).cursor


def accept(dock: Dock, operation_id: str, seq: int) -> None:
    with dock.store.write() as connection:
        outbox.mark_sending(connection, [operation_id], now())
        outbox.mark_accepted(connection, wire.Answer(id=operation_id, state="accepted", seq=seq), now())


def test_what_only_the_central_knows_counts(dock: Dock) -> None:
    show(dock, wire.Receipt(operation_id="import", po=PO, sku="CAM-2", quantity=3))
    assert received(dock) == 3
    assert received(dock, "MNT-1") == 0


def test_a_saved_session_counts_at_once_and_an_open_one_is_not_before(dock: Dock) -> None:
    dock.save(PO, CAM, MOUNTS)
    dock.save(PO, wire.Unit(sku="CAM-2", serial="CM2"), saved=False)
    assert (received(dock), received(dock, "mnt-1"), received(dock, po="PO-1002")) == (1, 4, 0)


def test_answer_first_then_feed(dock: Dock) -> None:
    operation_id = dock.save(PO, CAM, MOUNTS)
    rows = effect(operation_id, (CAM, MOUNTS))
    accept(dock, operation_id, seq=len(rows))
    assert (received(dock), received(dock, "MNT-1"), len(known(dock))) == (1, 4, 1)
    for row in rows:
        show(dock, row)
        assert (received(dock), received(dock, "MNT-1"), len(known(dock))) == (1, 4, 1)
    assert known(dock)[0].here


def test_feed_first_then_answer(dock: Dock) -> None:
    operation_id = dock.save(PO, CAM, MOUNTS)
    rows = effect(operation_id, (CAM, MOUNTS))
    with dock.store.write() as connection:
        outbox.mark_sending(connection, [operation_id], now())
    for row in rows:
        show(dock, row)
        assert (received(dock), received(dock, "MNT-1"), len(known(dock))) == (1, 4, 1)
    with dock.store.write() as connection:
        outbox.mark_uncertain(connection, [operation_id], "no answer", None)
    assert (received(dock), len(known(dock))) == (1, 1)
    accept(dock, operation_id, seq=len(rows))
    assert (received(dock), received(dock, "MNT-1"), len(known(dock))) == (1, 4, 1)


def test_what_others_received_of_the_line_adds_up(dock: Dock) -> None:
    operation_id = dock.save(PO, CAM)
    show(dock, wire.Receipt(operation_id="theirs", po=PO, sku="CAM-2", quantity=2))
    assert received(dock) == 3
    accept(dock, operation_id, seq=show(dock, *effect(operation_id, [CAM])))
    assert received(dock) == 3


def test_what_the_central_takes_back_later_is_gone_here_too(dock: Dock) -> None:
    operation_id = dock.save(PO, CAM)
    rows = effect(operation_id, [CAM])
    accept(dock, operation_id, seq=show(dock, *rows))
    with dock.store.read() as connection:
        reached = mirror.stand(connection)
    changes = tuple(wire.Change(seq=reached.cursor + n, row=row, deleted=True) for n, row in enumerate(rows, 1))
    end = reached.cursor + len(rows)
    mirror.apply(dock.store, wire.Page(feed="feed-1", cursor=end, last=end, changes=changes), reached=reached)
    assert (received(dock), known(dock)) == (0, [])


def test_a_unit_received_again_elsewhere_is_told_as_the_central_has_it(dock: Dock) -> None:
    operation_id = dock.save(PO, CAM)
    accept(dock, operation_id, seq=show(dock, *effect(operation_id, [CAM])))
    show(dock, wire.Serial(serial="CM1", sku="CAM-2", state="in_stock", po="PO-7", receiving_session="theirs"))
    (unit,) = known(dock)
    assert (unit.document, unit.here) == ("PO-7", False)


def test_a_refused_session_counts_until_it_is_settled(dock: Dock) -> None:
    operation_id = dock.save(PO, CAM)
    with dock.store.write() as connection:
        outbox.mark_sending(connection, [operation_id], now())
        outbox.mark_rejected(connection, wire.Answer(id=operation_id, state="rejected"), now())
    assert (received(dock), len(known(dock))) == (1, 1)
    with dock.store.write() as connection:
        outbox.settle(connection, operation_id)
    assert (received(dock), known(dock)) == (0, [])


@pytest.mark.parametrize(
    ("reason", "counts"), [("broken", 1), ("other", 1), ("nocode", 1), ("foreign", 0), ("surplus", 0)]
)
def test_a_unit_set_aside_counts_unless_it_was_never_ordered(dock: Dock, reason: str, counts: int) -> None:
    po = wire.PurchaseOrder(po=PO, vendor="V", lines=(wire.PoLine(sku="CAM-2", quantity=4),))
    page = wire.Page(feed="f", cursor=1, last=1, changes=(wire.Change(seq=1, row=po),))
    mirror.apply(dock.store, page, reached=Stand())
    dock.save(PO, wire.Unit(sku="CAM-2", serial="CM1", set_aside=reason))
    assert received(dock) == counts
    assert [unit.state for unit in known(dock)] == ["set_aside"]


def test_a_unit_taken_back_is_not_known(dock: Dock) -> None:
    dock.save(PO, CAM, saved=False)
    assert [unit.state for unit in known(dock)] == [OPEN]
    with dock.store.write() as connection:
        journal_id = connection.execute(tables.journal.select()).first()
        assert journal_id is not None
        connection.execute(tables.units.update().values(withdrawn_by=journal_id.id))
    assert known(dock) == []


def test_a_known_unit_says_where_and_when(dock: Dock) -> None:
    show(
        dock,
        wire.Serial(
            serial="CM1",
            sku="CAM-9",
            state="shipped",
            po="PO-7",
            received_at="2026-11-03T10:00:00.000Z",
            received_by_station="Dock 1",
            order="SO-1",
            shipped_at="2026-11-04T10:00:00.000Z",
        ),
    )
    dock.save(PO, wire.Unit(sku="CAM-2", serial="CM0"), wire.Unit(sku="cam-2", serial="cm1"), saved=False)
    theirs, ours = known(dock)
    assert (theirs.sku, theirs.state, theirs.document, theirs.order, theirs.station, theirs.here) == (
        "CAM-9",
        "shipped",
        "PO-7",
        "SO-1",
        "Dock 1",
        False,
    )
    assert (ours.serial, ours.document, ours.port, ours.position, ours.here) == ("cm1", PO, "keyboard", 2, True)
    assert ours.session_id
