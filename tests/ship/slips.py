"""Packing slips to lay out: an order of some serials, a part without any, two kits, two boxes."""

import random
import string
from dataclasses import replace

from bridge.labels.address import AddressLabel
from bridge.serials.facts import Item
from bridge.session.order import BoxState
from bridge.session.outcome import Totals
from bridge.ship.model import OpenedOrder, Packed, Part, Slip

LETTERS = string.ascii_uppercase + string.digits + "-./"
CAM = Item("CAM-2", "Front camera 12 MP", requires_serial=True)
BATTERY = Item("BAT-90", "Battery pack 90 Wh, rechargeable, with a charger for the car", requires_serial=True)
MOUNT = Item("MNT-1", "Mount", requires_serial=False)
KIT = Item("KIT-DASH", "Dash camera kit", requires_serial=False)
SHIP_TO = ("Ridge Line Cabs", "Attn. Dispatch, Bay 4", "4410 Admiral Place", "Tulsa OK 74103", "United States")
NOTE = "Leave at the rear dock. Call Ana before unloading, +1 918 555 0117; the gate closes at four."


def serials(count: int, *, seed: int = 203) -> tuple[str, ...]:
    """Of 6 to 18 characters, the same every time."""
    chance = random.Random(seed)  # noqa: S311 - the same serials every time
    return tuple("".join(chance.choices(LETTERS, k=chance.randint(6, 18))) for _ in range(count))


def packed(sku: str, *numbers: str, box: int = 1, entered: str = "scanned") -> tuple[Packed, ...]:
    return tuple(Packed(n, sku, 1, serial, entered, "10:41", box) for n, serial in enumerate(numbers, 1))


def loose(item: Item, count: int, *, box: int = 1) -> tuple[Packed, ...]:
    return (Packed(0, item.sku, count, None, "scanned", "10:42", box),)


BOXES = (
    BoxState(1, 5, 3, 2480, "scale", "10:40", "1Z5R88910390012345", "UPS", "Ground"),
    BoxState(2, 3, 2, 3120, "typed", "10:44", "1Z5R88910390012346", "UPS", "Ground"),
)


def order(*parts: Part, boxes: tuple[BoxState, ...] = (BoxState(1),), number: str = "SO-24055") -> OpenedOrder:
    return OpenedOrder(
        number=number,
        customer="Ridge Line Cabs",
        rush=True,
        ship_to=SHIP_TO,
        note=NOTE,
        carrier="UPS",
        service="Ground",
        parts=parts,
        totals=Totals(),
        boxes=boxes,
        box=1,
    )


def slip(opened: OpenedOrder, *missing: tuple[str, str, int]) -> Slip:
    return Slip(opened, "23 Nov 2026, 10:44", "Dock 3", "Ana R.", missing, "Dallas")


def of_serials(*numbers: str) -> Slip:
    """One line in one box."""
    return slip(order(Part(CAM, len(numbers), 0, len(numbers), packed("CAM-2", *numbers))))


def whole(count: int = 5) -> Slip:
    """Everything there is: two boxes, a typed serial, kits, a part that stays open."""
    typed = replace(packed("CAM-2", "KEYED-0001", box=2)[0], entered="typed")
    cameras = (*packed("CAM-2", *(f"CM482130{n:04d}Q0" for n in range(count - 1))), typed)
    parts = (
        Part(CAM, count, 0, count, cameras),
        Part(MOUNT, 6, 2, 3, loose(MOUNT, 3, box=2)),
        Part(KIT, 2, is_kit=True),
        Part(BATTERY, 1, 0, 1, packed("BAT-90", "BT90-0091827", box=2), kit="KIT-DASH", place="kit 1 of 2"),
        Part(MOUNT, 1, 0, 1, loose(MOUNT, 1, box=2), kit="KIT-DASH", place="kit 1 of 2"),
        Part(BATTERY, 1, 0, 1, packed("BAT-90", "BT90-0091831", box=2), kit="KIT-DASH", place="kit 2 of 2"),
        Part(MOUNT, 1, 0, 1, loose(MOUNT, 1, box=2), kit="KIT-DASH", place="kit 2 of 2"),
    )
    return slip(order(*parts, boxes=BOXES), ("MNT-1", "Mount", 1), ("CHG-7", "Charger 12 V", 4))


def alone() -> Slip:
    """What most slips are: two items in one box, nothing open."""
    parts = (Part(CAM, 1, 0, 1, packed("CAM-2", "CM4821300001Q0")), Part(MOUNT, 2, 0, 2, loose(MOUNT, 2)))
    boxes = (BoxState(1, 3, 1, 640, "scale", "10:40", "1Z5R88910390012345", "UPS", "Ground"),)
    return slip(replace(order(*parts, boxes=boxes), note=""))


ADDRESSES = (
    AddressLabel(
        order="SO-24055",
        ship_to=("Ridge Line Cabs", "Attn. Dispatch, Bay 4", "4410 Admiral Place", "Tulsa OK 74103", "United States"),
        sender=("Dallas",),
        box=1,
        boxes=2,
        carrier="UPS",
        service="Ground",
        tracking="1Z5R88910390012345",
    ),
    AddressLabel("SO-1", ("Ana",)),
    AddressLabel(
        order="WEB-2026-0000481516-2342",
        ship_to=(
            "Gesellschaft für wissenschaftliche Datenverarbeitung mbH Göttingen",
            "z. Hd. Frau Prof. Dr. Anneliese Müller-Lüdenscheidt",
            "Am Faßberg 11, Gebäude 4, Rampe Nord",
            "37077 Göttingen",
            "Germany",
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
        ),
        sender=("Northwind Warehouse Frankfurt East", "Hanauer Landstraße 1", "60314 Frankfurt"),
        box=12,
        boxes=14,
        carrier="Deutsche Post DHL",
        service="Paket International",
        tracking="JJD0149990000012345678901234567890",
    ),
)
"""All that may stand on one, as little as may stand on one, and more than usual."""
