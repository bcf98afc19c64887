"""What the central's feed and answers bring a dock, change by change."""

from collections.abc import Sequence

from bridge.moments import now
from bridge.sync import mirror, outbox, wire
from bridge.sync.shipments import Box, Shipment, ShippedLine
from tests.sync.scene import Dock

LATER = "2026-11-23T11:00:00.000Z"


def show(dock: Dock, *rows: wire.Row, gone: Sequence[wire.Row] = (), more: int = 0) -> int:
    """Let rows be pulled, then tombstones; the new cursor. `more` changes are known to follow."""
    with dock.store.read() as connection:
        reached = mirror.stand(connection)
    found = [*((row, False) for row in rows), *((row, True) for row in gone)]
    changes = tuple(
        wire.Change(seq=reached.cursor + n, row=row, deleted=deleted) for n, (row, deleted) in enumerate(found, 1)
    )
    end = reached.cursor + len(found)
    page = wire.Page(feed="feed-1", cursor=end, last=end + more, changes=changes)
    return mirror.apply(dock.store, page, reached=reached).cursor


def begin_again(dock: Dock) -> None:
    """The central numbers its changes anew, and the copy starts from nothing."""
    with dock.store.write() as connection:
        outbox.forget_seqs(connection)
    mirror.empty(dock.store, "feed-1")


def accept(dock: Dock, operation_id: str, seq: int) -> None:
    with dock.store.write() as connection:
        outbox.mark_sending(connection, [operation_id], now())
        outbox.mark_accepted(connection, wire.Answer(id=operation_id, state="accepted", seq=seq), now())


def refuse(dock: Dock, operation_id: str) -> None:
    with dock.store.write() as connection:
        outbox.mark_sending(connection, [operation_id], now())
        outbox.mark_rejected(connection, wire.Answer(id=operation_id, state="rejected", reason="No."), now())


def lose_the_answer(dock: Dock, operation_id: str) -> None:
    with dock.store.write() as connection:
        outbox.mark_sending(connection, [operation_id], now())
        outbox.mark_uncertain(connection, [operation_id], "no answer", None)


def settle(dock: Dock, operation_id: str) -> None:
    with dock.store.write() as connection:
        assert outbox.settle(connection, operation_id)


def in_stock(serial: str, sku: str = "CAM-2", po: str = "PO-7") -> wire.Serial:
    """A unit as the central received it."""
    return wire.Serial(
        serial=serial,
        sku=sku,
        state="in_stock",
        po=po,
        receiving_session="theirs",
        received_at="2026-11-03T10:00:00.000Z",
        received_by_station="Dock 1",
    )


def left(serial: str, order: str, sku: str = "CAM-2") -> wire.Serial:
    """The same, shipped."""
    return wire.Serial(
        serial=serial, sku=sku, state="shipped", po="PO-7", receiving_session="theirs", order=order, shipped_at=LATER
    )


def shipment(operation_id: str, order: str, tracking: str | None = None, **units: int) -> Shipment:
    """What an operation shipped; SKUs are written with `_` for `-`."""
    lines = tuple(ShippedLine(sku=sku.replace("_", "-"), quantity=quantity) for sku, quantity in units.items())
    boxes = (Box(tracking=tracking),) if tracking else ()
    return Shipment(operation_id=operation_id, order=order, at=LATER, station="Dock 1", lines=lines, boxes=boxes)
