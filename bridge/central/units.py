"""Serials and receipts as rows of their tables."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Connection, RowMapping, func, select, update

from bridge.central.database import Writing, replace
from bridge.central.tables import receipts, serials
from bridge.serials.keys import key_of
from bridge.sync import wire

IMPORTED = "import"
_CHUNK = 1_000
_SERIAL = tuple(serials.c[name] for name in wire.Serial.__struct_fields__)
_HELD = (serials.c.imported, serials.c.shipped_in, serials.c.before)
_serial = msgspec.json.Decoder(wire.Serial)
_SERIAL_KEY = ("serial_key", "sku_key")
_RECEIPT_KEY = ("po_key", "sku_key", "operation_id")


@dataclass(frozen=True, slots=True)
class Held:
    """A serial the central has. `imported`: its receipt came by an import.

    `shipped_in`: the operation that shipped it, `before`: what it was until then; None unless that happened here.
    """

    row: wire.Serial
    imported: bool
    shipped_in: str | None = None
    before: wire.Serial | None = None

    @property
    def received(self) -> bool:
        """Whether anybody has said that it came in; a serial that nobody knew can be shipped."""
        return self.imported or self.row.receiving_session is not None


@dataclass(frozen=True, slots=True)
class Taken:
    """A receipt to be kept. `loose`: its units without a serial that may be sold; `warehouse`: where they are."""

    row: wire.Receipt
    loose: int = 0
    warehouse: str | None = None


def serial_of(row: RowMapping) -> wire.Serial:
    """A row of `serials` as the feed has it."""
    return msgspec.convert({name: row[name] for name in wire.Serial.__struct_fields__}, wire.Serial)


def receipt_of(row: RowMapping) -> wire.Receipt:
    """A row of `receipts` as the feed has it."""
    return msgspec.convert({name: row[name] for name in wire.Receipt.__struct_fields__}, wire.Receipt)


def held(connection: Connection, wanted: Iterable[str]) -> Iterator[Held]:
    """Every serial the central has under one of these texts, whatever its SKU."""
    keys = sorted({key_of(serial) for serial in wanted})
    for start in range(0, len(keys), _CHUNK):
        where = serials.c.serial_key.in_(keys[start : start + _CHUNK]), ~serials.c.deleted
        for row in connection.execute(select(*_SERIAL, *_HELD).where(*where)).mappings():
            before = None if row["before"] is None else _serial.decode(row["before"])
            yield Held(serial_of(row), row["imported"], row["shipped_in"], before)


def put_serials(turn: Writing, changed: Sequence[Held]) -> None:
    """Add serials, or put them in the place of those with the same SKU and text."""
    for start in range(0, len(changed), _CHUNK):
        rows = [_serial_row(turn, unit) for unit in changed[start : start + _CHUNK]]
        replace(turn.connection, serials, _SERIAL_KEY, rows)


def _serial_row(turn: Writing, unit: Held) -> dict[str, Any]:
    row = unit.row
    return {
        **{name: getattr(row, name) for name in wire.Serial.__struct_fields__},
        "serial_key": key_of(row.serial),
        "sku_key": key_of(row.sku),
        "po_key": None if row.po is None else key_of(row.po),
        "order_key": None if row.order is None else key_of(row.order),
        "seq": turn.next_seq(),
        "deleted": False,
        "imported": unit.imported,
        "shipped_in": unit.shipped_in,
        "before": None if unit.before is None else msgspec.json.encode(unit.before).decode(),
    }


def withdraw_serial(turn: Writing, *, sku: str, serial: str) -> bool:
    """Delete a serial, leaving a tombstone in the feed; whether it was there."""
    where = serials.c.serial_key == key_of(serial), serials.c.sku_key == key_of(sku), ~serials.c.deleted
    gone = update(serials).where(*where).values(deleted=True, seq=turn.next_seq())
    return turn.connection.execute(gone).rowcount == 1


def put_receipts(turn: Writing, changed: Sequence[Taken]) -> None:
    """Add receipts, or put them in the place of those of the same operation, PO and SKU."""
    for start in range(0, len(changed), _CHUNK):
        rows = [_receipt_row(turn, taken) for taken in changed[start : start + _CHUNK]]
        replace(turn.connection, receipts, _RECEIPT_KEY, rows)


def _receipt_row(turn: Writing, taken: Taken) -> dict[str, Any]:
    row = taken.row
    return {
        **{name: getattr(row, name) for name in wire.Receipt.__struct_fields__},
        "po_key": key_of(row.po),
        "sku_key": key_of(row.sku),
        "seq": turn.next_seq(),
        "deleted": False,
        "loose": taken.loose,
        "warehouse": taken.warehouse,
    }


def received(connection: Connection, po: str) -> dict[str, int]:
    """How many units of each SKU's key a PO has got, over all sessions."""
    total = func.sum(receipts.c.quantity)
    where = receipts.c.po_key == key_of(po), ~receipts.c.deleted
    rows = connection.execute(select(receipts.c.sku_key, total).where(*where).group_by(receipts.c.sku_key))
    return {sku: int(quantity) for sku, quantity in rows}
