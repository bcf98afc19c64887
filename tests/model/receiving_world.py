"""A small random warehouse: products, POs, serials from before and options, from one seed.

Spellings are made forward, from the catalogue's codes to what a scanner may send of them, so that nothing here reads a
barcode the way Bridge does.
"""

import re
import string
from dataclasses import dataclass, field
from random import Random

from bridge.options.settings import Settings
from bridge.sync import wire

STATES: tuple[wire.SerialState, ...] = ("in_stock", "in_stock", "shipped", "returned", "set_aside", "sent_back")
OPTIONS: dict[str, tuple[object, ...]] = {
    "receive_require_serial": (True, True, True, False),
    "receive_unique_serial": ("in_stock", "in_stock", "po", "ever", "off"),
    "receive_reject_upc": ("catalogue", "catalogue", "document", "off"),
    "receive_over_receive": ("block", "block", "pin", "percent", "percent", "allow"),
    "receive_over_receive_percent": (0, 10, 50, 50),
    "serial_length": (None, None, None, 8),
    "serial_mask": ("", "", "", "AA999999"),
}
NAMES = ("AB-1", "cam 2", "BAT/90", "Mnt-1", "LAMP", "X100", "RAD-5", "K.9")
PATTERNS = ("AA999999", "9999999", "H9H9H9H9", r"\S\N999XX", "")
CLASSES = {"A": string.ascii_uppercase, "9": string.digits, "X": string.ascii_uppercase + string.digits}
CLASSES |= {"H": "0123456789ABCDEF", "?": string.ascii_uppercase}


def with_check(payload: str) -> str:
    """A GTIN of these digits and their check digit."""
    total = sum(int(digit) * (3, 1)[place % 2] for place, digit in enumerate(reversed(payload)))
    return payload + str(-total % 10)


def spell(rng: Random, mask: str) -> str:
    """A serial of that pattern; with none, two letters and six digits."""
    places = re.findall(r"\\.|.", mask or "AA999999")
    return "".join(rng.choice(CLASSES[place]) if place in CLASSES else place[-1] for place in places)


def squeezed(upc: str) -> str | None:
    """The eight digits of UPC-E for twelve of UPC-A, where there are such (GS1 General Specifications, 5.2.2.4)."""
    system, maker, item, check = upc[0], upc[1:6], upc[6:11], upc[11]
    if system not in "01":
        return None
    forms = (
        (maker[2] in "012" and maker[3:] == "00" and item[:2] == "00", maker[:2] + item[2:] + maker[2]),
        (maker[3:] == "00" and item[:3] == "000", maker[:3] + item[3:] + "3"),
        (maker[4] == "0" and item[:4] == "0000", maker[:4] + item[4] + "4"),
        (item[:4] == "0000" and item[4] in "56789", maker + item[4]),
    )
    return next((f"{system}{six}{check}" for fits, six in forms if fits), None)


def unsqueezed(small: str) -> str:
    """The same digits if they are UPC-E with a right check digit; else empty."""
    if len(small) != 8 or small[0] not in "01":
        return ""
    a, b, c, d, e, last = tuple(small[1:7])
    payload = f"{a}{b}{last}0000{c}{d}{e}" if last in "012" else f"{a}{b}{c}{d}{e}0000{last}"
    payload = {"3": f"{a}{b}{c}00000{d}{e}", "4": f"{a}{b}{c}{d}00000{e}"}.get(last, payload)
    return small if with_check(small[0] + payload)[-1] == small[7] else ""


def spellings(code: str) -> tuple[str, ...]:
    """What scanners legally send of a catalogue's GTIN."""
    key = code.zfill(14)
    found = [code, key]
    found += [key[1:]] if key[0] == "0" else []
    if len(code) > 8 and key.startswith("00"):
        upc = key[2:]
        small = squeezed(upc)
        found += [upc, f"]E0{key[1:]}", *([small] if small else [])]
        found += [upc[:11], upc[1:]] if upc[0] == "0" else [upc[:11]]
    return tuple(dict.fromkeys(found))


@dataclass
class World:
    """What the central knows, and how the supervisor set the station."""

    products: dict[str, wire.Product] = field(default_factory=dict)
    kits: dict[str, wire.Kit] = field(default_factory=dict)
    pos: dict[str, wire.PurchaseOrder] = field(default_factory=dict)
    orders: dict[str, wire.Order] = field(default_factory=dict)
    serials: list[wire.Serial] = field(default_factory=list)
    receipts: list[wire.Receipt] = field(default_factory=list)
    settings: Settings = field(default_factory=Settings)

    def rows(self) -> tuple[wire.Row, ...]:
        """All of it as the feed brings it."""
        products, pos = self.products.values(), self.pos.values()
        return (*products, *self.kits.values(), *pos, *self.orders.values(), *self.serials, *self.receipts)

    def mask(self, sku: str) -> str:
        """The pattern that holds for a product's serials; empty for none."""
        product = self.products[sku]
        return product.serial_mask or ("" if product.serial_length else self.settings.serial_mask)

    def length(self, sku: str) -> int:
        """How long a product's serials are; 0 where nobody says."""
        product = self.products[sku]
        return product.serial_length or (0 if product.serial_mask else self.settings.serial_length or 0)


def world_of(rng: Random) -> World:
    """A warehouse."""
    chosen = {name: rng.choice(values) for name, values in OPTIONS.items()}
    world = World(settings=Settings(station_name="Dock 1", **chosen))  # type: ignore[arg-type]
    for sku in rng.sample(NAMES, rng.randint(4, 7)):
        world.products[sku] = _product(rng, sku)
    _kit(rng, world)
    _documents(rng, world)
    _history(rng, world)
    return world


def _upc(rng: Random) -> str:
    digits = "".join(rng.choices(string.digits, k=12))
    return rng.choice(
        (
            with_check("6" + digits[:10]),
            with_check("0" + digits[:10]),
            with_check("0" + digits[:2] + "00000" + digits[2:5]),
            with_check("5" + digits[:11]),
            with_check("96" + digits[:5]),
        )
    )


def _product(rng: Random, sku: str) -> wire.Product:
    asks, upc = rng.random() < 0.65, _upc(rng)
    mask = rng.choice(PATTERNS) if asks and rng.random() < 0.4 else None
    case = (
        with_check("1" + upc.zfill(14)[1:13])
        if rng.random() < 0.5
        else with_check("7" + "".join(rng.choices(string.digits, k=10)))
    )
    cased = rng.random() < 0.5
    return wire.Product(
        sku=sku,
        name=f"Goods {sku}",
        upc=upc if rng.random() < 0.9 else None,
        aliases=tuple(rng.sample((f"{sku}-ALT", f"ZZ{sku}Z", _upc(rng)), rng.randint(0, 2))),
        requires_serial=asks,
        serial_length=rng.choice((8, 9)) if asks and not mask and rng.random() < 0.3 else None,
        serial_mask=mask or None,
        case_upc=case if cased else None,
        case_quantity=rng.randint(2, 4) if cased else None,
    )


def _kit(rng: Random, world: World) -> None:
    parts = rng.sample(sorted(world.products), 2)
    kit = wire.Kit(kit_sku="KIT-1", components=tuple((sku, rng.randint(1, 2)) for sku in parts))
    world.products["KIT-1"] = wire.Product(sku="KIT-1", name="Kit", upc=_upc(rng))
    world.kits["KIT-1"] = kit


def _documents(rng: Random, world: World) -> None:
    skus = [sku for sku in world.products if sku not in world.kits or rng.random() < 0.2]
    for number, status in enumerate(("open", "open", "open", "closed", "on_hold", "cancelled")[rng.randint(0, 1) :], 1):
        lines = rng.sample(skus, rng.randint(1, min(4, len(skus))))
        po = wire.PurchaseOrder(
            po=f"PO-100{number}",
            vendor="Northwind",
            status=status,
            lines=tuple(wire.PoLine(sku=sku, quantity=rng.randint(1, 6)) for sku in lines),
        )
        world.pos[po.po] = po
        for line in po.lines:
            if rng.random() < 0.25:
                came = rng.randint(1, line.quantity)
                world.receipts.append(wire.Receipt(operation_id="op-0", po=po.po, sku=line.sku, quantity=came))
    for order, status in (("SO-2001", "in_process"), ("SO-2002", "cancelled")):
        wanted = (wire.OrderLine(sku=rng.choice(skus), quantity=1),)
        world.orders[order] = wire.Order(order=order, customer="Ana", paid=True, status=status, lines=wanted)


def _history(rng: Random, world: World) -> None:
    asking = [product for product in world.products.values() if product.requires_serial]
    taken: set[tuple[str, str]] = set()
    for product in asking:
        for _ in range(rng.choice((0, 2, 3, 7))):
            text, sku = spell(rng, world.mask(product.sku)), product.sku
            if rng.random() < 0.2:
                sku = rng.choice(asking).sku
            if (text, sku) not in taken:
                taken.add((text, sku))
                po = rng.choice(("PO-0900", *world.pos))
                world.serials.append(wire.Serial(serial=text, sku=sku, state=rng.choice(STATES), po=po))
