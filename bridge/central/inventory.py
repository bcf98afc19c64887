"""Stock by SKU and warehouse, counted anew from serials, receipts, shipments and what was set aside."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Connection,
    Engine,
    Integer,
    Row,
    Table,
    and_,
    cast,
    delete,
    func,
    insert,
    literal,
    or_,
    select,
    union,
)

from bridge import moments
from bridge.central.database import writing
from bridge.central.tables import inventory, receipts, serials, set_aside, shipments, shipped_lines
from bridge.central.units import IMPORTED
from bridge.serials.keys import key_of
from bridge.sync import inquiries

_CHUNK = 500
_NOWHERE = ""


def recalculate(engine: Engine, operation_id: str, *, clock: Callable[[], datetime]) -> int:
    """Count every SKU the operation touched, after an import every SKU; how many those are."""
    with writing(engine) as turn:
        touched = sorted(set(turn.connection.scalars(_touched(operation_id))))
        at = moments.to_text(clock())
        for start in range(0, len(touched), _CHUNK):
            _count(turn.connection, touched[start : start + _CHUNK], at)
    return len(touched)


def _touched(operation_id: str) -> CompoundSelect[str]:
    lines = select(shipped_lines.c.sku_key)
    if operation_id.startswith(IMPORTED):
        return union(select(receipts.c.sku_key), select(serials.c.sku_key), lines)
    unshipped = select(shipments.c.operation_id).where(shipments.c.unshipped_by == operation_id)
    of = or_(shipped_lines.c.operation_id == operation_id, shipped_lines.c.operation_id.in_(unshipped))
    return union(select(receipts.c.sku_key).where(receipts.c.operation_id == operation_id), lines.where(of))


def _count(connection: Connection, skus: Sequence[str], at: str) -> None:
    names: dict[str, str] = {}
    stock: dict[str, Counter[str]] = {}
    aside: Counter[tuple[str, str]] = Counter()
    for row in _found(connection, skus):
        place = row.warehouse or _NOWHERE
        names.setdefault(row.sku_key, row.sku)
        stock.setdefault(row.sku_key, Counter())[place] += row.stock
        aside[row.sku_key, place] += row.aside
    for gone in _left(connection, skus):
        names.setdefault(gone.sku_key, gone.sku)
        take(stock.setdefault(gone.sku_key, Counter()), int(gone.units))
    connection.execute(delete(inventory).where(inventory.c.sku_key.in_(skus)))
    rows = [
        {"sku_key": sku, "warehouse": place, "sku": names[sku], "in_stock": units, "at": at}
        | {"set_aside": aside[sku, place]}
        for sku, places in stock.items()
        for place, units in places.items()
        if units or aside[sku, place]
    ]
    if rows:
        connection.execute(insert(inventory), rows)


def take(places: Counter[str], units: int) -> None:
    """Take units that left out of the warehouses that have most, since nobody says which one they left.

    What nobody has is owed by the first of them: stock can be below zero.
    """
    order = sorted(places, key=lambda place: (-places[place], place)) or [_NOWHERE]
    for place in order:
        part = min(units, max(places[place], 0))
        places[place] -= part
        units -= part
    places[order[0]] -= units


def _found(connection: Connection, skus: Sequence[str]) -> Iterable[Row[Any, Any, Any, Any, Any]]:
    none: ColumnElement[int] = literal(0, Integer)
    in_stock = func.sum(cast(serials.c.state == "in_stock", Integer))
    held = func.sum(cast(serials.c.state == "set_aside", Integer))
    for table, stock, aside, where in (
        (serials, in_stock, held, ~serials.c.deleted),
        (receipts, func.sum(receipts.c.loose), none, ~receipts.c.deleted),
        (set_aside, none, func.sum(set_aside.c.quantity), set_aside.c.serial.is_(None)),
    ):
        columns = (table.c.sku_key, func.min(table.c.sku).label("sku"), table.c.warehouse)
        query = select(*columns, stock.label("stock"), aside.label("aside"))
        query = query.where(table.c.sku_key.in_(skus), where).group_by(table.c.sku_key, table.c.warehouse)
        yield from connection.execute(query)


def _left(connection: Connection, skus: Sequence[str]) -> Iterable[Row[Any, Any, Any]]:
    """Units that left without being known by their serial: those without one, and those nobody had received."""
    joined = shipped_lines.join(shipments, shipments.c.operation_id == shipped_lines.c.operation_id)
    loose = select(*_named(shipped_lines), func.sum(shipped_lines.c.loose).label("units")).select_from(joined)
    strange = select(*_named(serials), func.count().label("units"))
    for table, query, where in (
        (shipped_lines, loose, ~shipments.c.deleted),
        (serials, strange, and_(*_never_received())),
    ):
        yield from connection.execute(query.where(table.c.sku_key.in_(skus), where).group_by(table.c.sku_key))


def _named(table: Table) -> tuple[ColumnElement[str], ColumnElement[str]]:
    return table.c.sku_key, func.min(table.c.sku).label("sku")


def _never_received() -> tuple[ColumnElement[bool], ...]:
    shipped = serials.c.state == "shipped", ~serials.c.deleted
    return (*shipped, ~serials.c.imported, serials.c.receiving_session.is_(None))


def listed(engine: Engine, sku: str | None = None) -> list[inquiries.Stock]:
    """What the last count found, of one SKU or of all."""
    where = [] if sku is None else [inventory.c.sku_key == key_of(sku)]
    query = select(inventory).where(*where).order_by(inventory.c.sku, inventory.c.warehouse)
    with engine.connect() as connection:
        return [
            inquiries.Stock(
                sku=row.sku,
                warehouse=row.warehouse or None,
                in_stock=row.in_stock,
                set_aside=row.set_aside,
                at=row.at,
            )
            for row in connection.execute(query)
        ]
