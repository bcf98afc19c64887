"""The lines laid over what the central has. Nothing that was received, shipped or left out of a file gets less."""

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

import msgspec

from bridge.central import documents
from bridge.central.files.columns import EXPECTED_SERIALS, KITS, ORDERS, PRODUCTS, PURCHASE_ORDERS, RMAS, File
from bridge.central.files.faults import Line
from bridge.central.files.known import Known
from bridge.central.files.reading import Tables
from bridge.serials.keys import key_of
from bridge.sync import wire

D = TypeVar("D", bound=documents.Document)
Names = Mapping[str, str]


def merged(tables: Tables, known: Known) -> list[documents.Document]:
    """Every document that is new or not what it was, in the order the feed should have them."""
    found = _products(tables, known)
    names = {key: product.sku for key, product in known.products.items()}
    names |= {key_of(product.sku): product.sku for product in found}
    return [
        *found,
        *_purchase_orders(tables, known, names),
        *_orders(tables, known, names),
        *_kits(tables, known, names),
        *_rmas(tables, known, names),
    ]


def expected(tables: Tables, there: Iterable[wire.ExpectedSerial]) -> list[wire.ExpectedSerial]:
    """The expected serials that are new."""
    known = set(map(documents.key, there))
    rows = [wire.ExpectedSerial(**line.cells) for line in tables.of(EXPECTED_SERIALS)]
    return [row for row in rows if documents.key(row) not in known]


def _products(tables: Tables, known: Known) -> list[wire.Product]:
    rows = (_laid(known.products.get(_key(line, "sku")), wire.Product, line.cells) for line in tables.of(PRODUCTS))
    return _changed(rows, known.products)


def _purchase_orders(tables: Tables, known: Known, names: Names) -> list[wire.PurchaseOrder]:
    rows = []
    for key, lines in _documents(tables, PURCHASE_ORDERS).items():
        old = known.purchase_orders.get(key)
        parts = {key_of(part.sku): part for part in (old.lines if old else ())}
        for line in lines:
            sku = _key(line, "sku")
            cells = line.cells
            parts[sku] = wire.PoLine(sku=names[sku], quantity=cells["quantity"], unit_price=cells["unit_price"])
        head = _head(lines[0], PURCHASE_ORDERS)
        rows.append(_laid(old, wire.PurchaseOrder, {**head, "lines": tuple(parts.values())}))
    return _changed(rows, known.purchase_orders)


def _orders(tables: Tables, known: Known, names: Names) -> list[wire.Order]:
    rows = []
    for key, lines in _documents(tables, ORDERS).items():
        old = known.orders.get(key)
        parts = {key_of(part.sku): part for part in (old.lines if old else ())}
        for line in lines:
            sku = _key(line, "sku")
            cells = line.cells
            parts[sku] = wire.OrderLine(sku=names[sku], quantity=cells["quantity"], unit_price=cells["unit_price"])
        head = _head(lines[0], ORDERS)
        rows.append(_laid(old, wire.Order, {**head, "lines": tuple(parts.values())}))
    return _changed(rows, known.orders)


def _kits(tables: Tables, known: Known, names: Names) -> list[wire.Kit]:
    rows = []
    for key, lines in _documents(tables, KITS).items():
        old = known.kits.get(key)
        parts = {key_of(sku): (sku, quantity) for sku, quantity in (old.components if old else ())}
        for line in lines:
            part = _key(line, "component_sku")
            parts[part] = (names[part], line.cells["quantity"])
        rows.append(wire.Kit(kit_sku=names[key], components=tuple(parts.values())))
    return _changed(rows, known.kits)


def _rmas(tables: Tables, known: Known, names: Names) -> list[wire.Rma]:
    rows = []
    for key, lines in _documents(tables, RMAS).items():
        old = known.rmas.get(key)
        parts = {key_of(part[0]): part for part in (old.lines if old else ())}
        for line in lines:
            sku = _key(line, "sku")
            parts[sku] = (names[sku], line.cells["quantity"], line.cells["reason"])
        rows.append(_laid(old, wire.Rma, {**_head(lines[0], RMAS), "lines": tuple(parts.values())}))
    return _changed(rows, known.rmas)


def _documents(tables: Tables, file: File) -> dict[str, list[Line]]:
    """The lines of each document, by its key, in the file's order."""
    found: dict[str, list[Line]] = {}
    for line in tables.of(file):
        found.setdefault(_key(line, file.key[0]), []).append(line)
    return found


def _head(line: Line, file: File) -> dict[str, Any]:
    return {name: line.cells[name] for name in (file.key[0], *file.head) if name in line.cells}


def _key(line: Line, column: str) -> str:
    return key_of(line.cells[column])


def _laid(old: D | None, kind: type[D], cells: dict[str, Any]) -> D:
    return kind(**cells) if old is None else msgspec.structs.replace(old, **cells)


def _changed(rows: Iterable[D], known: Mapping[str, D]) -> list[D]:
    return [row for row in rows if known.get(documents.key(row)) != row]
