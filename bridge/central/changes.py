"""The feed: every row a station may see, at the place of its last change, in the order of commits."""

import heapq
from collections.abc import Iterator
from itertools import islice

import msgspec
from sqlalchemy import Connection, Engine, Select, select

from bridge.central.database import reading
from bridge.central.shipments import shipment_of
from bridge.central.tables import central, documents, receipts, serials, shipments
from bridge.central.units import receipt_of, serial_of
from bridge.sync import wire

_row = msgspec.json.Decoder(wire.Row)


def page(engine: Engine, *, after: int, limit: int = wire.PAGE_ROWS) -> wire.Page:
    """At most `limit` changes after the cursor, and never more than `PAGE_ROWS`."""
    most = min(limit, wire.PAGE_ROWS)
    with reading(engine) as connection:
        head = connection.execute(select(central.c.feed, central.c.seq)).one()
        sources = (
            _documents(connection, after, most),
            _serials(connection, after, most),
            _receipts(connection, after, most),
            _shipments(connection, after, most),
        )
        changes = tuple(islice(heapq.merge(*sources, key=lambda change: change.seq), most))
    cursor = changes[-1].seq if len(changes) == most else head.seq
    return wire.Page(feed=head.feed, cursor=cursor, last=head.seq, changes=changes)


def _after(query: Select[*tuple[object, ...]], after: int, most: int) -> Select[*tuple[object, ...]]:
    seq = query.selected_columns.seq
    return query.where(seq > after).order_by(seq).limit(most)


def _documents(connection: Connection, after: int, most: int) -> Iterator[wire.Change]:
    query = select(documents.c.seq, documents.c.deleted, documents.c.body)
    for row in connection.execute(_after(query, after, most)):
        yield wire.Change(seq=row.seq, row=_row.decode(row.body), deleted=row.deleted)


def _serials(connection: Connection, after: int, most: int) -> Iterator[wire.Change]:
    for row in connection.execute(_after(select(serials), after, most)).mappings():
        yield wire.Change(seq=row["seq"], row=serial_of(row), deleted=row["deleted"])


def _receipts(connection: Connection, after: int, most: int) -> Iterator[wire.Change]:
    for row in connection.execute(_after(select(receipts), after, most)).mappings():
        yield wire.Change(seq=row["seq"], row=receipt_of(row), deleted=row["deleted"])


def _shipments(connection: Connection, after: int, most: int) -> Iterator[wire.Change]:
    query = select(shipments.c.seq, shipments.c.deleted, shipments.c.body)
    for row in connection.execute(_after(query, after, most)).mappings():
        yield wire.Change(seq=row["seq"], row=shipment_of(row), deleted=row["deleted"])
