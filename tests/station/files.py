"""The dock's catalogue as the CSV files that a central imports."""

import csv
from collections.abc import Collection
from pathlib import Path

import msgspec

from bridge.sync import wire
from tests.dock import EARLIER, EXPECTED, ORDERS, POS, PRODUCTS, STOCK


def write_files(
    folder: Path, pos: Collection[wire.PurchaseOrder] = POS, orders: Collection[wire.Order] = ORDERS
) -> Path:
    """Products, POs, orders and stock from before; the folder."""
    write_products(folder, PRODUCTS)
    write_pos(folder, pos)
    write_serials(folder, (*STOCK, *EARLIER))
    write_orders(folder, orders)
    numbers = {po.po for po in pos}
    if expected := [msgspec.structs.asdict(unit) for unit in EXPECTED if unit.po in numbers]:
        _write(folder / "expected_serials.csv", expected)
    return folder


def write_products(folder: Path, products: Collection[wire.Product], kits: Collection[wire.Kit] = ()) -> None:
    """Products, and of kits what is in them."""
    folder.mkdir(parents=True, exist_ok=True)
    _write(folder / "products.csv", [_product(product) for product in products])
    parts = [(kit.kit_sku, sku, quantity) for kit in kits for sku, quantity in kit.components]
    columns = ("kit_sku", "component_sku", "quantity")
    if parts:
        _write(folder / "kits.csv", [dict(zip(columns, part, strict=True)) for part in parts])


def write_pos(folder: Path, pos: Collection[wire.PurchaseOrder]) -> None:
    """POs alone."""
    folder.mkdir(parents=True, exist_ok=True)
    _write(folder / "purchase_orders.csv", [row for po in pos for row in _po(po)])


def write_orders(folder: Path, orders: Collection[wire.Order]) -> None:
    """Orders alone."""
    folder.mkdir(parents=True, exist_ok=True)
    _write(folder / "orders.csv", [row for order in orders for row in _order(order)])


def write_serials(folder: Path, serials: Collection[wire.Serial]) -> None:
    """Serials alone."""
    folder.mkdir(parents=True, exist_ok=True)
    _write(folder / "serials.csv", [msgspec.structs.asdict(unit) for unit in serials])


def _product(product: wire.Product) -> dict[str, object]:
    return {
        "sku": product.sku,
        "name": product.name,
        "upc": product.upc,
        "aliases": "|".join(product.aliases),
        "requires_serial": int(product.requires_serial),
        "serial_length": product.serial_length,
        "serial_mask": product.serial_mask,
        "case_upc": product.case_upc,
        "case_quantity": product.case_quantity,
        "warning": product.warning,
    }


def _po(po: wire.PurchaseOrder) -> list[dict[str, object]]:
    return [
        {
            "po": po.po,
            "vendor": po.vendor,
            "ordered_on": po.ordered_on,
            "expected_on": po.expected_on,
            "warehouse": po.warehouse,
            "sku": line.sku,
            "quantity": line.quantity,
            "unit_price": line.unit_price,
            "status": po.status,
        }
        for line in po.lines
    ]


def _order(order: wire.Order) -> list[dict[str, object]]:
    return [
        {
            "order": order.order,
            "customer": order.customer,
            "ordered_on": order.ordered_on,
            "paid": int(order.paid),
            "status": order.status,
            "sku": line.sku,
            "quantity": line.quantity,
            "unit_price": line.unit_price,
            "rush": int(order.rush),
            "ship_to": order.ship_to,
            "carrier": order.carrier,
        }
        for line in order.lines
    ]


def _write(path: Path, rows: list[dict[str, object]]) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
