"""A small random shop to ship from: its products, orders and serials, and what every code in it means."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from random import Random

from bridge.options.settings import Settings
from bridge.sync import wire
from tests.pack import order, serial

BEFORE = "2026-11-04T10:00:00.000Z"
OPTIONS: dict[str, tuple[object, ...]] = {
    "ship_require_serial": (True, True, True, False),
    "ship_match_po": (True, False),
    "ship_match_po_level": ("block", "block", "ask"),
    "ship_allow_unpaid": (False, True),
    "ship_partial": ("block", "allow", "allow"),
}
TRACKING_OK = ("1Z5R89390357567127", "1Z5R89390357567136", "PARCEL-0001", "PARCEL-0002", "parcel-0002")
TRACKING_BAD = ("1Z5R89390357567128", "PCL-1")
# one serial of two products
TWIN = "S9-0001"
ELSEWHERE = ("shipped", "returned", "sent_back", "set_aside")
STATUSES = ("in_process",) * 6 + ("on_hold", "cancelled", "shipped")


@dataclass(frozen=True)
class Meaning:
    """What a code stands for: `kind` is order, po, item, both (item and serial) or serial (a serial alone)."""

    kind: str
    sku: str | None = None
    quantity: int = 1
    serial: str | None = None
    case: bool = False
    text: str = ""


@dataclass(frozen=True)
class Product:
    """One product: `upc` as 12 digits or none, the serials' `length` or none, `case` as code and quantity."""

    sku: str
    upc: str | None
    aliases: tuple[str, ...]
    case: tuple[str, int] | None
    serials: bool
    length: int | None
    warning: str | None


@dataclass(frozen=True)
class Sale:
    """One order: what of each SKU it wants, with kits as they were sold."""

    number: str
    lines: tuple[tuple[str, int], ...]
    paid: bool
    status: str


@dataclass
class World:
    """All that is known before the first scan. `known` has the state of a SKU's serial and the order it went to."""

    settings: Settings
    products: dict[str, Product] = field(default_factory=dict)
    kits: dict[str, tuple[tuple[str, int], ...]] = field(default_factory=dict)
    orders: dict[str, Sale] = field(default_factory=dict)
    known: dict[tuple[str, str], str] = field(default_factory=dict)
    meanings: dict[str, Meaning] = field(default_factory=dict)
    pos: tuple[str, ...] = ("PO-77",)

    def wanted(self, number: str) -> dict[str, int]:
        """How many units of each SKU an order needs, a kit as its parts."""
        units: dict[str, int] = {}
        for sku, quantity in self.orders[number].lines:
            for part, each in self.kits.get(sku, ((sku, 1),)):
                units[part] = units.get(part, 0) + quantity * each
        return units

    def rows(self) -> tuple[wire.Row, ...]:
        """The same as the central tells it."""
        products = (
            wire.Product(
                sku=product.sku,
                name=f"Product {product.sku}",
                upc=product.upc,
                aliases=product.aliases,
                requires_serial=product.serials,
                serial_length=product.length,
                case_upc=product.case[0] if product.case else None,
                case_quantity=product.case[1] if product.case else None,
                warning=product.warning,
            )
            for product in self.products.values()
        )
        bundles = (wire.Product(sku=sku, name=f"Product {sku}") for sku in self.kits)
        kits = (wire.Kit(kit_sku=sku, components=parts) for sku, parts in self.kits.items())
        sales = (order(sale.number, *sale.lines, paid=sale.paid, status=sale.status) for sale in self.orders.values())
        lines = tuple(wire.PoLine(sku=sku, quantity=9) for sku in self.products)
        bought = (wire.PurchaseOrder(po=number, vendor="Kestrel", lines=lines) for number in self.pos)
        return (*products, *bundles, *kits, *sales, *bought, *self._units())

    def _units(self) -> Iterator[wire.Serial]:
        for (sku, text), state in self.known.items():
            went = {"order": "SO-950", "shipped_at": BEFORE} if state == "shipped" else {}
            yield serial(text, sku, state, po="PO-0961", received_at=BEFORE, **went)


def checked(digits: str) -> str:
    """The digits of a GTIN with their check digit."""
    total = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(digits)))
    return f"{digits}{-total % 10}"


def spellings(upc: str) -> tuple[str, ...]:
    """How scanners send a UPC of 12 digits that starts with 0."""
    return (upc, upc[1:], upc[:-1], f"0{upc}", f"00{upc}", f"]E0{upc}", f"]E00{upc}", f"]C101{upc:0>14}")


def make(dice: Random) -> World:
    """A shop, its options and its stock."""
    settings = Settings(station_name="Pack 1", station_mode="ship")
    world = World(replace(settings, **_options(dice)))  # type: ignore[arg-type]
    for number in range(1, 7):
        product = _product(dice, number)
        world.products[product.sku] = product
    world.kits = {"KIT-1": _parts(dice, world), "KIT-2": _parts(dice, world)}
    for number in range(1, 8):
        sale = _sale(dice, world, f"SO-{number}")
        world.orders[sale.number] = sale
    for product in world.products.values():
        if product.serials:
            world.known |= {(product.sku, text): state for text, state in _stock(product.sku)}
    world.known |= {(sku, TWIN): "in_stock" for sku in ("Item-1", "Item-2")}
    world.meanings = dict(_meanings(world))
    return world


def _options(dice: Random) -> dict[str, object]:
    return {key: dice.choice(values) for key, values in OPTIONS.items()}


def _product(dice: Random, number: int) -> Product:
    serials = number <= 3
    upc = checked(f"0{dice.randrange(10**9, 10**10)}")
    return Product(
        sku=f"Item-{number}",
        upc=upc if number % 3 else None,
        aliases=(f"also {number}",) if dice.random() < 0.5 else (),
        case=(checked(f"1{dice.randrange(10**11, 10**12)}"), dice.randrange(2, 4)) if dice.random() < 0.5 else None,
        serials=serials,
        length=7 if serials and dice.random() < 0.5 else None,
        warning="Cut sharp ends." if dice.random() < 0.15 else None,
    )


def _parts(dice: Random, world: World) -> tuple[tuple[str, int], ...]:
    return tuple((sku, dice.randrange(1, 3)) for sku in sorted(dice.sample(sorted(world.products), 2)))


def _sale(dice: Random, world: World, number: str) -> Sale:
    goods = dice.sample([*world.products, *world.kits], dice.randrange(1, 4))
    lines = tuple((sku, 1 if sku in world.kits else dice.randrange(1, 4)) for sku in goods)
    return Sale(number, lines, paid=dice.random() < 0.85, status=dice.choice(STATUSES))


def _stock(sku: str) -> Iterator[tuple[str, str]]:
    for number in range(1, 9):
        yield f"S{sku[-1]}-000{number}", "in_stock"
    for number, state in enumerate(ELSEWHERE, 1):
        yield f"S{sku[-1]}-010{number}", state


def _meanings(world: World) -> Iterator[tuple[str, Meaning]]:
    for product in world.products.values():
        sku = product.sku
        texts = [sku, sku.lower(), f" {sku} ", *product.aliases, *(alias.upper() for alias in product.aliases)]
        for text in (*texts, *(spellings(product.upc) if product.upc else ())):
            yield text, Meaning("item", sku)
        if product.case:
            yield product.case[0], Meaning("item", sku, product.case[1], case=True)
        if product.upc:
            yield from _labels(world, product)
    for sku in world.kits:
        yield sku, Meaning("item", sku)
    for text in sorted({text for _, text in world.known}):
        yield text, Meaning("serial", serial=text)
        yield text.lower(), Meaning("serial", serial=text.lower())
    for number in world.orders:
        yield number, Meaning("order", number)
        yield f" {number.lower()}", Meaning("order", number)
    for number in world.pos:
        yield number, Meaning("po", number)


def _labels(world: World, product: Product) -> Iterator[tuple[str, Meaning]]:
    gtin = f"00{product.upc}"
    texts = [text for sku, text in world.known if sku == product.sku] or ["SX-0001"]
    for text in (*texts, f"S{product.sku[-1]}-0900", "S1-0002", "S2-0002"):
        both = Meaning("both", product.sku, serial=text)
        yield f"]C101{gtin}21{text}", both
        yield f"(01){gtin}(21){text}", both
        yield f"https://id.example.com/01/{gtin}/21/{text}", both
