"""The files and their columns, each declared once."""

from dataclasses import dataclass
from enum import Enum
from typing import Any, Final

from bridge.central.files import cells


class Empty(Enum):
    """What stands for a cell that must not be empty."""

    REFUSED = "refused"


REFUSED: Final = Empty.REFUSED


@dataclass(frozen=True, slots=True)
class Column:
    """`empty` is the value of an empty cell. `optional`: the column may be missing, and what is known stays."""

    name: str
    read: cells.Reader
    empty: Any = None
    optional: bool = False


@dataclass(frozen=True, slots=True)
class File:
    """`key` finds a line among the others. `head` are the columns that all lines of one document agree in."""

    name: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    head: tuple[str, ...] = ()

    def column(self, name: str) -> Column | None:
        """The column with this name."""
        return next((column for column in self.columns if column.name == name), None)


def _name(name: str) -> Column:
    return Column(name, cells.name, empty=REFUSED)


def _text(name: str, *, optional: bool = False) -> Column:
    return Column(name, cells.text, optional=optional)


def _optional(*names: str) -> tuple[Column, ...]:
    return tuple(_text(name, optional=True) for name in names)


_QUANTITY = Column("quantity", cells.whole(), empty=REFUSED)
_PRICE = Column("unit_price", cells.price)

PRODUCTS = File(
    "products.csv",
    (
        _name("sku"),
        Column("name", cells.text, empty=REFUSED),
        Column("upc", cells.upc),
        Column("aliases", cells.aliases, empty=()),
        Column("requires_serial", cells.flag, empty=False),
        Column("serial_length", cells.whole(cells.LONGEST_SERIAL)),
        Column("serial_mask", cells.mask),
        Column("case_upc", cells.upc),
        Column("case_quantity", cells.whole()),
        _text("warning"),
        *_optional("weight", "location", "picture"),
    ),
    key=("sku",),
)
PURCHASE_ORDERS = File(
    "purchase_orders.csv",
    (
        _name("po"),
        Column("vendor", cells.text, empty=REFUSED),
        Column("ordered_on", cells.day),
        Column("expected_on", cells.day),
        _text("warehouse"),
        _name("sku"),
        _QUANTITY,
        _PRICE,
        Column("status", cells.text, empty="open", optional=True),
        *_optional("description", "vendor_invoice", "tracking"),
    ),
    key=("po", "sku"),
    head=(
        "vendor",
        "ordered_on",
        "expected_on",
        "warehouse",
        "status",
        "description",
        "vendor_invoice",
        "tracking",
    ),
)
ORDERS = File(
    "orders.csv",
    (
        _name("order"),
        Column("customer", cells.text, empty=REFUSED),
        Column("ordered_on", cells.day),
        Column("paid", cells.flag, empty=False),
        Column("status", cells.one_of("in_process", "on_hold", "cancelled", "shipped"), empty="in_process"),
        _name("sku"),
        _QUANTITY,
        _PRICE,
        Column("rush", cells.flag, empty=False, optional=True),
        Column("ship_by", cells.day, optional=True),
        *_optional("ship_to", "carrier", "service", "note"),
    ),
    key=("order", "sku"),
    head=("customer", "ordered_on", "paid", "status", "rush", "ship_by", "ship_to", "carrier", "service", "note"),
)
KITS = File("kits.csv", (_name("kit_sku"), _name("component_sku"), _QUANTITY), key=("kit_sku", "component_sku"))
RMAS = File(
    "rmas.csv",
    (_name("rma"), _name("order"), _name("sku"), _QUANTITY, _text("reason")),
    key=("rma", "sku"),
    head=("order",),
)
EXPECTED_SERIALS = File(
    "expected_serials.csv", (_name("po"), _name("sku"), _name("serial")), key=("po", "sku", "serial")
)
SERIALS = File(
    "serials.csv",
    (
        _name("serial"),
        _name("sku"),
        Column("state", cells.one_of("in_stock", "set_aside", "shipped", "returned", "sent_back"), empty=REFUSED),
        Column("po", cells.name, optional=True),
        Column("receiving_session", cells.name, optional=True),
        Column("received_at", cells.moment, optional=True),
        *_optional("received_by_station", "received_by"),
        Column("entered", cells.one_of("scanned", "typed", "pasted", "imported"), empty="imported", optional=True),
        *_optional("warehouse"),
        Column("unit_price", cells.price, optional=True),
        Column("order", cells.name, optional=True),
        Column("shipped_at", cells.moment, optional=True),
        *_optional("shipped_by"),
        Column("rma", cells.name, optional=True),
        Column("returned_at", cells.moment, optional=True),
        *_optional("note"),
    ),
    key=("sku", "serial"),
)

FILES = (PRODUCTS, PURCHASE_ORDERS, ORDERS, KITS, RMAS, EXPECTED_SERIALS, SERIALS)
