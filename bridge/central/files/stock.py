"""Imported serials: laid over those the central has, and the receipts they make."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

import msgspec
from sqlalchemy import Connection, func, select

from bridge.central import units
from bridge.central.files.columns import SERIALS
from bridge.central.files.reading import Tables
from bridge.central.tables import receipts, serials
from bridge.serials.keys import key_of
from bridge.sync import wire

_CHUNK = 1_000
# how far a unit has come; an import takes none back
_RANK = {"in_stock": 0, "set_aside": 0, "shipped": 1, "returned": 2, "sent_back": 2}
_LEFT = ("state", "order", "shipped_at", "shipped_by", "rma", "returned_at", "note")
_ORIGIN = ("po", "receiving_session", "received_at")
_SHIPPED = ("order", "shipped_at", "shipped_by")


def merged(tables: Tables, connection: Connection, names: Mapping[str, str]) -> list[units.Held]:
    """Every serial that is new or not what it was. `names`: SKUs as the catalogue spells them."""
    rows = [line.cells for line in tables.of(SERIALS)]
    there = {
        (key_of(held.row.sku), key_of(held.row.serial)): held
        for held in units.held(connection, (cells["serial"] for cells in rows))
    }
    found = []
    for cells in rows:
        key = (key_of(cells["sku"]), key_of(cells["serial"]))
        unit = _laid(there.get(key), {**cells, "sku": names.get(key[0], cells["sku"])})
        if unit is not None and unit != there.get(key):
            found.append(unit)
    return found


def _laid(old: units.Held | None, cells: dict[str, object]) -> units.Held | None:
    """The serial as it is from now on; None where the file is behind what happened here."""
    if old is None:
        return units.Held(msgspec.convert(cells, wire.Serial), imported=True)
    if not old.received:  # it was shipped here before anybody knew it: where it came from can be new
        ahead = _RANK[str(cells["state"])] > _RANK[old.row.state]
        origin = {name: value for name, value in cells.items() if name not in (_SHIPPED if ahead else _LEFT)}
        row = msgspec.structs.replace(old.row, **origin)
        return replace(old, row=row, imported=True) if any(map(cells.get, _ORIGIN)) or ahead else None
    if _RANK[str(cells["state"])] < _RANK[old.row.state]:
        return None
    if not old.imported:  # it was received here: only what became of it since can be new
        if _RANK[str(cells["state"])] == _RANK[old.row.state]:
            return None
        cells = {name: value for name, value in cells.items() if name in _LEFT}
    if old.shipped_in:  # and it was shipped here
        cells = {name: value for name, value in cells.items() if name not in _SHIPPED}
    return replace(old, row=msgspec.structs.replace(old.row, **cells))


def receipts_of(connection: Connection, changed: Iterable[units.Held]) -> Iterator[units.Taken]:
    """What was received by import, of each PO line these serials are of; never less than before."""
    lines = {(key_of(held.row.po), key_of(held.row.sku)): held for held in changed if held.imported and held.row.po}
    counted = _counted(connection, sorted({po for po, _ in lines}))
    before = _before(connection)
    for key, held in lines.items():
        quantity = max(counted.get(key, 0), before.get(key, 0))
        if quantity != before.get(key, 0):
            row = wire.Receipt(operation_id=units.IMPORTED, po=held.row.po or "", sku=held.row.sku, quantity=quantity)
            yield units.Taken(row, warehouse=held.row.warehouse)


def _counted(connection: Connection, pos: list[str]) -> dict[tuple[str, str], int]:
    found: dict[tuple[str, str], int] = {}
    columns = serials.c.po_key, serials.c.sku_key, func.count()
    for start in range(0, len(pos), _CHUNK):
        where = serials.c.po_key.in_(pos[start : start + _CHUNK]), serials.c.imported, ~serials.c.deleted
        query = select(*columns).where(*where).group_by(*columns[:2])
        found |= {(po, sku): quantity for po, sku, quantity in connection.execute(query)}
    return found


def _before(connection: Connection) -> dict[tuple[str, str], int]:
    where = receipts.c.operation_id == units.IMPORTED, ~receipts.c.deleted
    rows = connection.execute(select(receipts.c.po_key, receipts.c.sku_key, receipts.c.quantity).where(*where))
    return {(po, sku): quantity for po, sku, quantity in rows}
