"""Stock by SKU and warehouse, counted anew from serials, receipts and what was set aside."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, Integer, Row, cast, delete, func, insert, literal, select

from bridge import moments
from bridge.central.database import writing
from bridge.central.tables import inventory, receipts, serials, set_aside
from bridge.central.units import IMPORTED
from bridge.serials.keys import key_of
from bridge.sync import inquiries

_CHUNK = 500
_NOWHERE = ""


def recalculate(engine: Engine, operation_id: str, *, clock: Callable[[], datetime]) -> int:
    """Count every SKU the operation touched, after an import every SKU; how many those are."""
    with writing(engine) as turn:
        where = [] if operation_id.startswith(IMPORTED) else [receipts.c.operation_id == operation_id]
        touched = sorted(turn.connection.scalars(select(receipts.c.sku_key).where(*where).distinct()))
        if not where:
            touched = sorted({*touched, *turn.connection.scalars(select(serials.c.sku_key).distinct())})
        at = moments.to_text(clock())
        for start in range(0, len(touched), _CHUNK):
            _count(turn.connection, touched[start : start + _CHUNK], at)
    return len(touched)


def _count(connection: Connection, skus: Sequence[str], at: str) -> None:
    names: dict[str, str] = {}
    stock: Counter[tuple[str, str]] = Counter()
    aside: Counter[tuple[str, str]] = Counter()
    for row in _found(connection, skus):
        where = (row.sku_key, row.warehouse or _NOWHERE)
        names.setdefault(row.sku_key, row.sku)
        stock[where] += row.stock
        aside[where] += row.aside
    connection.execute(delete(inventory).where(inventory.c.sku_key.in_(skus)))
    rows = [
        {"sku_key": sku, "warehouse": place, "sku": names[sku], "in_stock": stock[sku, place], "at": at}
        | {"set_aside": aside[sku, place]}
        for sku, place in stock
        if stock[sku, place] or aside[sku, place]
    ]
    if rows:
        connection.execute(insert(inventory), rows)


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
