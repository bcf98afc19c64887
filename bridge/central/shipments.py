"""Shipments as rows of their tables."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec
from sqlalchemy import Connection, RowMapping, func, insert, select, update

from bridge.central.database import Writing
from bridge.central.tables import shipments, shipped_lines
from bridge.serials.keys import key_of
from bridge.sync.shipments import Shipment

_CHUNK = 1_000
_shipment = msgspec.json.Decoder(Shipment)


def shipment_of(row: RowMapping) -> Shipment:
    """A row of `shipments` as the feed has it."""
    return _shipment.decode(row["body"])


def put(turn: Writing, made: Shipment, *, loose: Mapping[str, int]) -> None:
    """Keep a new shipment. `loose`: units without a serial, by the SKU's key."""
    row = {
        "operation_id": made.operation_id,
        "order_key": key_of(made.order),
        "seq": turn.next_seq(),
        "deleted": False,
        "unshipped_by": None,
        "body": msgspec.json.encode(made).decode(),
    }
    lines = [
        {
            "operation_id": made.operation_id,
            "sku_key": key_of(line.sku),
            "sku": line.sku,
            "quantity": line.quantity,
            "loose": loose.get(key_of(line.sku), 0),
        }
        for line in made.lines
    ]
    turn.connection.execute(insert(shipments), row)
    turn.connection.execute(insert(shipped_lines), lines)


def withdraw(turn: Writing, made: Sequence[Shipment], *, by: str) -> None:
    """Delete shipments, leaving tombstones in the feed. `by`: the operation that takes them back."""
    for shipment in made:
        gone = {"deleted": True, "unshipped_by": by, "seq": turn.next_seq()}
        where = shipments.c.operation_id == shipment.operation_id
        turn.connection.execute(update(shipments).where(where).values(**gone))


def of_order(connection: Connection, order: str) -> list[Shipment]:
    """The shipments of an order that count, first to last."""
    where = shipments.c.order_key == key_of(order), ~shipments.c.deleted
    rows = connection.execute(select(shipments.c.body).where(*where).order_by(shipments.c.seq)).mappings()
    return [shipment_of(row) for row in rows]


def units(made: Iterable[Shipment]) -> dict[str, int]:
    """How many units of each SKU's key went in these."""
    found: dict[str, int] = {}
    for shipment in made:
        for line in shipment.lines:
            found[key_of(line.sku)] = found.get(key_of(line.sku), 0) + line.quantity
    return found


def by_order(connection: Connection, orders: Iterable[str]) -> dict[str, dict[str, int]]:
    """How many units of each SKU's key went on each of these orders' keys; orders without shipments are missing."""
    keys = sorted({key_of(order) for order in orders})
    found: dict[str, dict[str, int]] = {}
    for start in range(0, len(keys), _CHUNK):
        where = shipments.c.order_key.in_(keys[start : start + _CHUNK]), ~shipments.c.deleted
        columns = shipments.c.order_key, shipped_lines.c.sku_key
        joined = shipments.join(shipped_lines, shipped_lines.c.operation_id == shipments.c.operation_id)
        query = select(*columns, func.sum(shipped_lines.c.quantity)).select_from(joined).where(*where)
        for order, sku, quantity in connection.execute(query.group_by(*columns)):
            found.setdefault(order, {})[sku] = int(quantity)
    return found


def stations(connection: Connection, operations: Iterable[str]) -> Iterator[tuple[str, str | None]]:
    """Each of these operations with the station that shipped in it."""
    ids = sorted(set(operations))
    for start in range(0, len(ids), _CHUNK):
        where = shipments.c.operation_id.in_(ids[start : start + _CHUNK])
        for row in connection.execute(select(shipments.c.body).where(where)).mappings():
            made = shipment_of(row)
            yield made.operation_id, made.station
