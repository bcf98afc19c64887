"""What no line shows by itself: references, codes that two products claim, cells that contradict each other."""

from collections.abc import Iterable, Mapping

from bridge.central.files.columns import (
    EXPECTED_SERIALS,
    KITS,
    ORDERS,
    PRODUCTS,
    PURCHASE_ORDERS,
    RMAS,
    SERIALS,
    File,
)
from bridge.central.files.faults import Line
from bridge.central.files.known import Known
from bridge.central.files.reading import Tables
from bridge.serials import masks
from bridge.serials.keys import key_of

_SKUS = ((PURCHASE_ORDERS, "sku"), (ORDERS, "sku"), (RMAS, "sku"), (EXPECTED_SERIALS, "sku"), (SERIALS, "sku"))
_PARTS = ((KITS, "kit_sku"), (KITS, "component_sku"))
_GTIN = 14


def check(tables: Tables, known: Known, *, sold: Iterable[str]) -> None:
    """Add every fault there is between the lines, the files and what the central has.

    `sold`: keys of orders that are known only from serials shipped on them. Serials may name POs and orders from
    before Bridge that nobody knows any more.
    """
    _shapes(tables)
    _codes(tables, known)
    skus = _keys(tables, PRODUCTS, "sku") | known.products.keys()
    _kits_within(tables, known, skus)
    for file, column in (*_SKUS, *_PARTS):
        _refer(tables, file, column, skus, to=PRODUCTS)
    orders = _keys(tables, ORDERS, "order") | known.orders.keys() | _keys(tables, SERIALS, "order") | set(sold)
    _refer(tables, RMAS, "order", orders, to=ORDERS)
    _expected(tables, known)


def _keys(tables: Tables, file: File, column: str) -> set[str]:
    return {key_of(text) for line in tables.of(file) if (text := line.text(column)) is not None}


def _refer(tables: Tables, file: File, column: str, there: set[str], *, to: File) -> None:
    if to.name in tables.faults.broken:  # nobody can say what it would have held
        return
    for line in tables.of(file):
        text = line.text(column)
        if text is not None and key_of(text) not in there:
            tables.faults.add(line, f"{column}: {text} is not in {to.name} and not known from before")


def _expected(tables: Tables, known: Known) -> None:
    if {PRODUCTS.name, PURCHASE_ORDERS.name} & tables.faults.broken:
        return
    ordered = {key: {key_of(line.sku) for line in po.lines} for key, po in known.purchase_orders.items()}
    for line in tables.of(PURCHASE_ORDERS):
        po, sku = line.text("po"), line.text("sku")
        if po is not None:
            ordered.setdefault(key_of(po), set()).update({key_of(sku)} if sku is not None else ())
    for line in tables.of(EXPECTED_SERIALS):
        po, sku = line.text("po"), line.text("sku")
        if po is None or sku is None:
            continue
        if key_of(po) not in ordered:
            tables.faults.add(line, f"po: {po} is not in {PURCHASE_ORDERS.name} and not known from before")
        elif key_of(sku) not in ordered[key_of(po)]:
            tables.faults.add(line, f"sku: {sku} is not ordered on {po}")


def _shapes(tables: Tables) -> None:
    for line in tables.of(PRODUCTS):
        mask, length = line.text("serial_mask"), line.cells.get("serial_length")
        if mask and isinstance(length, int) and masks.length(mask) != length:
            told = f"serial_length is {length}, but serial_mask {mask!r} has {masks.length(mask)} characters"
            tables.faults.add(line, told)
        if {"case_upc", "case_quantity"} <= line.cells.keys():
            upc, quantity = line.cells["case_upc"], line.cells["case_quantity"]
            if (upc is None) != (quantity is None):
                tables.faults.add(line, "case_upc and case_quantity go together, both or neither")
    for line in tables.of(KITS):
        kit, part = line.text("kit_sku"), line.text("component_sku")
        if kit and part and key_of(kit) == key_of(part):
            tables.faults.add(line, f"component_sku: {part} cannot be a part of itself")


def _kits_within(tables: Tables, known: Known, skus: set[str]) -> None:
    """No kit holds itself through another kit: nobody could say what to scan for it."""
    parts = {key: {key_of(sku) for sku, _ in kit.components} for key, kit in known.kits.items()}
    for line in tables.of(KITS):
        kit, part = (key_of(line.text(column) or "") for column in ("kit_sku", "component_sku"))
        if kit == part or not {kit, part} <= skus:
            continue
        if kit in _within(part, parts):
            told = f"{line.text('component_sku')} holds {line.text('kit_sku')} already, so it cannot be a part of it"
            tables.faults.add(line, f"component_sku: {told}")
        else:
            parts.setdefault(kit, set()).add(part)


def _within(kit: str, parts: Mapping[str, set[str]]) -> set[str]:
    """The keys of everything in a kit, and of what is in that."""
    found: set[str] = set()
    ask = set(parts.get(kit, ()))
    while ask:
        found |= ask
        ask = {one for key in ask for one in parts.get(key, ())} - found
    return found


def _codes(tables: Tables, known: Known) -> None:
    """No UPC, of a unit or of a case, stands for two products, nor for a unit and a case of one."""
    owners: dict[str, tuple[str, str]] = {}
    renewed = _keys(tables, PRODUCTS, "sku")
    for key, product in known.products.items():
        if key not in renewed:
            for upc in (product.upc, product.case_upc):
                if upc:
                    owners[upc.zfill(_GTIN)] = (product.sku, f"the product {product.sku}, known from before")
    for line in tables.of(PRODUCTS):
        for column in ("upc", "case_upc"):
            _claim(tables, line, column, owners)


def _claim(tables: Tables, line: Line, column: str, owners: dict[str, tuple[str, str]]) -> None:
    upc, sku = line.text(column), line.text("sku")
    if not upc:
        return
    mine = (f"{sku} {column} {line.number}", f"{sku or 'the product'} in line {line.number}")
    owner, told = owners.setdefault(upc.zfill(_GTIN), mine)
    if owner != mine[0]:
        tables.faults.add(line, f"{column}: {upc} belongs to {told} already")
