"""How each kind of row of the feed is kept in the mirror's tables."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

import msgspec
from sqlalchemy import Table

from bridge.scan.reading import Kind
from bridge.serials import gtin
from bridge.serials.keys import key_of
from bridge.store import ship_tables, tables
from bridge.sync import order_standing, wire
from bridge.sync.shipments import Shipment

Values = dict[str, Any]
# what `codes.kind` says -> what a scanned code may be
CODE_KINDS = {"sku": Kind.SKU, "upc": Kind.GTIN, "alias": Kind.ALIAS, "case": Kind.CASE}
_json = msgspec.json.Encoder()


@dataclass(frozen=True, slots=True)
class Part:
    """One table that a row of the feed is kept in.

    `key` names the columns that find its rows there and `identity` gives their values; `rows` gives what to keep.
    `many`: the table may hold any number of rows of it, and all are replaced.
    """

    table: Table
    key: tuple[str, ...]
    identity: Callable[[Any], tuple[str, ...]]
    rows: Callable[[Any], Iterator[Values]]
    many: bool = False

    def where(self, row: wire.Row) -> Values:
        """The parameters of `delete` for a row."""
        return {f"old_{name}": value for name, value in zip(self.key, self.identity(row), strict=True)}


@cache
def delete(table: Table, key: tuple[str, ...]) -> str:
    """Removes what was kept of a row. Plain SQL: what SQLAlchemy adds to each row costs more than SQLite's part."""
    where = " AND ".join(f"{name} = :old_{name}" for name in key)
    return f"DELETE FROM {table.name} WHERE {where}"  # noqa: S608  names of ours


@cache
def insert(table: Table) -> str:
    """Keeps a row, in the place of an older one; every column must be given."""
    names = [column.name for column in table.columns]
    values = ", ".join(f":{name}" for name in names)
    return f"INSERT OR REPLACE INTO {table.name} ({', '.join(names)}) VALUES ({values})"  # noqa: S608  names of ours


def _product(row: wire.Product) -> Iterator[Values]:
    yield {
        "sku_key": key_of(row.sku),
        "sku": row.sku,
        "name": row.name,
        "upc": row.upc,
        "requires_serial": row.requires_serial,
        "serial_length": row.serial_length,
        "serial_mask": row.serial_mask,
        "case_upc": row.case_upc,
        "case_quantity": row.case_quantity,
        "warning": row.warning,
        "body": _text(row),
    }


def _codes(row: wire.Product) -> Iterator[Values]:
    named = [("sku", row.sku), ("upc", row.upc), ("case", row.case_upc), *(("alias", code) for code in row.aliases)]
    sku_key = key_of(row.sku)
    found: set[tuple[str, str, str]] = set()
    for kind, code in named:
        if code and (literal := key_of(code)):
            found.add((literal, "literal", kind))
            found.update((key, "gtin", kind) for key in gtin.catalogue_keys(code.strip()))
    for key, form, kind in sorted(found):
        yield {"key": key, "form": form, "kind": kind, "sku_key": sku_key}


def _purchase_order(row: wire.PurchaseOrder) -> Iterator[Values]:
    yield {
        "key": key_of(row.po),
        "number": row.po,
        "vendor": row.vendor,
        "ordered_on": row.ordered_on,
        "expected_on": row.expected_on,
        "warehouse": row.warehouse,
        "status": row.status,
        "description": row.description,
        "vendor_invoice": row.vendor_invoice,
        "tracking": row.tracking,
    }


def _po_lines(row: wire.PurchaseOrder) -> Iterator[Values]:
    po_key = key_of(row.po)
    lines: dict[str, Values] = {}
    for position, line in enumerate(row.lines, start=1):
        sku_key = key_of(line.sku)
        if sku_key in lines:
            lines[sku_key]["quantity"] += line.quantity
            continue
        lines[sku_key] = {
            "po_key": po_key,
            "sku_key": sku_key,
            "position": position,
            "sku": line.sku,
            "quantity": line.quantity,
            "unit_price": line.unit_price,
        }
    yield from lines.values()


def _order(row: wire.Order) -> Iterator[Values]:
    stands = order_standing.stands(row)
    yield {
        "key": key_of(row.order),
        "number": row.order,
        "customer": row.customer,
        "status": row.status,
        "paid": row.paid,
        "rush": row.rush,
        "ordered_on": row.ordered_on,
        "ship_by": row.ship_by,
        "units": sum(line.quantity for line in row.lines),
        "stands": stands,
        "standing": stands,
        "turn": order_standing.first_turn(row, stands),
        "words": order_standing.words(row),
        "body": _text(row),
    }


def _order_lines(row: wire.Order) -> Iterator[Values]:
    order_key = key_of(row.order)
    lines: dict[str, Values] = {}
    for position, line in enumerate(row.lines, start=1):
        sku_key = key_of(line.sku)
        first = {"order_key": order_key, "sku_key": sku_key, "position": position, "sku": line.sku, "quantity": 0}
        kept = lines.setdefault(sku_key, first)
        kept["quantity"] += line.quantity
    yield from lines.values()


def _kit(row: wire.Kit) -> Iterator[Values]:
    kit_key = key_of(row.kit_sku)
    counts: dict[str, int] = {}
    for sku, quantity in row.components:
        counts[key_of(sku)] = counts.get(key_of(sku), 0) + quantity
    for component_key, quantity in counts.items():
        yield {"kit_key": kit_key, "component_key": component_key, "quantity": quantity}


def _rma(row: wire.Rma) -> Iterator[Values]:
    yield {"key": key_of(row.rma), "number": row.rma, "order_key": key_of(row.order), "body": _text(row)}


def _receipt(row: wire.Receipt) -> Iterator[Values]:
    po_key, sku_key, operation_id = _of_receipt(row)
    yield {"po_key": po_key, "sku_key": sku_key, "operation_id": operation_id, "quantity": row.quantity}


def _serial(row: wire.Serial) -> Iterator[Values]:
    yield {
        "serial_key": key_of(row.serial),
        "sku_key": key_of(row.sku),
        "serial": row.serial,
        "sku": row.sku,
        "state": row.state,
        "po": row.po,
        "po_key": key_of(row.po) if row.po else None,
        "operation_id": row.receiving_session,
        "received_at": row.received_at,
        "station": row.received_by_station,
        "order_number": row.order,
        "shipped_at": row.shipped_at,
        "body": _text(row),
    }


def _expected(row: wire.ExpectedSerial) -> Iterator[Values]:
    po_key, sku_key, serial_key = _of_expected(row)
    yield {"po_key": po_key, "sku_key": sku_key, "serial_key": serial_key, "serial": row.serial}


def _shipment(row: Shipment) -> Iterator[Values]:
    yield {
        "operation_id": row.operation_id,
        "order_key": key_of(row.order),
        "order_number": row.order,
        "station": row.station,
        "operator": row.operator,
        "at": row.at,
    }


def _shipped_lines(row: Shipment) -> Iterator[Values]:
    order_key = key_of(row.order)
    counts: dict[str, int] = {}
    for line in row.lines:
        counts[key_of(line.sku)] = counts.get(key_of(line.sku), 0) + line.quantity
    for sku_key, quantity in counts.items():
        yield {"order_key": order_key, "sku_key": sku_key, "operation_id": row.operation_id, "quantity": quantity}


def _packages(row: Shipment) -> Iterator[Values]:
    for box in row.boxes:
        yield {
            "operation_id": row.operation_id,
            "number": box.number,
            "order_number": row.order,
            "weight_g": box.weight_g,
            "tracking": box.tracking,
            "tracking_key": key_of(box.tracking) if box.tracking else None,
            "carrier": box.carrier,
            "service": box.service,
            "at": row.at,
        }


def _of_shipment(row: Shipment) -> tuple[str, ...]:
    return (row.operation_id,)


def _of_receipt(row: wire.Receipt) -> tuple[str, ...]:
    return (key_of(row.po), key_of(row.sku), row.operation_id)


def _of_expected(row: wire.ExpectedSerial) -> tuple[str, ...]:
    return (key_of(row.po), key_of(row.sku), key_of(row.serial))


def _of_serial(row: wire.Serial) -> tuple[str, ...]:
    return (key_of(row.serial), key_of(row.sku))


def _of_product(row: wire.Product) -> tuple[str, ...]:
    return (key_of(row.sku),)


def _of_purchase_order(row: wire.PurchaseOrder) -> tuple[str, ...]:
    return (key_of(row.po),)


def _of_order(row: wire.Order) -> tuple[str, ...]:
    return (key_of(row.order),)


def _of_kit(row: wire.Kit) -> tuple[str, ...]:
    return (key_of(row.kit_sku),)


def _of_rma(row: wire.Rma) -> tuple[str, ...]:
    return (key_of(row.rma),)


def _text(row: wire.Row) -> str:
    return _json.encode(row).decode()


PARTS: dict[type, tuple[Part, ...]] = {
    wire.Product: (
        Part(tables.products, ("sku_key",), _of_product, _product),
        Part(tables.codes, ("sku_key",), _of_product, _codes, many=True),
    ),
    wire.PurchaseOrder: (
        Part(tables.purchase_orders, ("key",), _of_purchase_order, _purchase_order),
        Part(tables.po_lines, ("po_key",), _of_purchase_order, _po_lines, many=True),
    ),
    wire.Order: (
        Part(tables.orders, ("key",), _of_order, _order),
        Part(tables.order_lines, ("order_key",), _of_order, _order_lines, many=True),
    ),
    wire.Kit: (Part(tables.kits, ("kit_key",), _of_kit, _kit, many=True),),
    wire.Rma: (Part(tables.rmas, ("key",), _of_rma, _rma),),
    wire.Receipt: (Part(tables.receipts, ("po_key", "sku_key", "operation_id"), _of_receipt, _receipt),),
    wire.Serial: (Part(tables.serials, ("serial_key", "sku_key"), _of_serial, _serial),),
    Shipment: (
        Part(ship_tables.shipments, ("operation_id",), _of_shipment, _shipment),
        Part(ship_tables.shipped_lines, ("operation_id",), _of_shipment, _shipped_lines, many=True),
        Part(ship_tables.packages, ("operation_id",), _of_shipment, _packages, many=True),
    ),
    wire.ExpectedSerial: (Part(tables.expected_serials, ("po_key", "sku_key", "serial_key"), _of_expected, _expected),),
}
