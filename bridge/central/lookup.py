"""Finding serials and documents for a person who asks."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, Engine, Select, select

from bridge.central import documents, shipments
from bridge.central.database import reading
from bridge.central.tables import central, receipts
from bridge.central.tables import serials as table
from bridge.central.units import receipt_of, serial_of
from bridge.serials.keys import key_of
from bridge.sync import inquiries, wire

_CHUNK = 1_000
_KINDS: dict[str, type[wire.PurchaseOrder | wire.Order | wire.Rma]] = {
    "purchase_order": wire.PurchaseOrder,
    "order": wire.Order,
    "rma": wire.Rma,
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a serial must fit; None fits all. Compared by `key_of`."""

    serial: str | None = None
    sku: str | None = None
    po: str | None = None
    order: str | None = None

    def where(self) -> Iterator[ColumnElement[bool]]:
        """The conditions."""
        yield ~table.c.deleted
        for column, text in (
            (table.c.serial_key, self.serial),
            (table.c.sku_key, self.sku),
            (table.c.po_key, self.po),
            (table.c.order_key, self.order),
        ):
            if text is not None:
                yield column == key_of(text)


def _query(wanted: Wanted) -> Select[*tuple[object, ...]]:
    columns = (table.c[name] for name in wire.Serial.__struct_fields__)
    order = table.c.received_at.asc().nulls_first(), table.c.serial, table.c.sku
    return select(*columns).where(*wanted.where()).order_by(*order)


def serials(connection: Connection, wanted: Wanted, *, limit: int | None = None) -> Iterator[wire.Serial]:
    """The serials that fit, by receipt, then by text; read a thousand at a time."""
    rows = connection.execution_options(yield_per=_CHUNK).execute(_query(wanted).limit(limit)).mappings()
    return map(serial_of, rows)


def document(engine: Engine, kind: str, number: str) -> inquiries.DocumentState | None:
    """A PO, order or RMA as it is now; None if there is none."""
    if kind not in _KINDS:
        return None
    with reading(engine) as connection:
        row = documents.find(connection, _KINDS[kind], number)
        if row is None:
            return None
        seq = connection.scalar(select(central.c.seq)) or 0
        match row:
            case wire.PurchaseOrder():
                where = receipts.c.po_key == key_of(number), ~receipts.c.deleted
                got = connection.execute(select(receipts).where(*where).order_by(receipts.c.seq)).mappings()
                return inquiries.DocumentState(seq=seq, row=row, receipts=tuple(map(receipt_of, got)))
            case wire.Order():
                made = tuple(shipments.of_order(connection, number))
                return inquiries.DocumentState(seq=seq, row=row, shipments=made)
        return inquiries.DocumentState(seq=seq, row=row)
