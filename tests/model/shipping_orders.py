"""What the model of shipping knows of orders and serials: what an order lacks, and what speaks against a serial."""

import re
from collections.abc import Iterator

from tests.model.shipping_state import LEVEL_OF, Session, Unit, key
from tests.model.shipping_world import TRACKING_OK, World

AWAY = {
    "shipped": "already_shipped",
    "returned": "not_in_stock",
    "sent_back": "not_in_stock",
    "set_aside": "not_in_stock",
}
SHORTEST = 3
SHAPE = re.compile("[A-Z][0-9]-[0-9]{4}")
LOOKS = {"4006381333931": ("looks_like_product_code", "unlike_earlier_serials")}


class Orders:
    """All orders, what is packed of each, and what is gone. `labels` are the tracking numbers that went with them."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.front: str | None = None
        self.sessions: dict[str, Session] = {}
        self.gone: dict[str, list[Unit]] = {}
        self.labels: set[str] = set()
        self.cancelled: set[str] = set()

    @property
    def order(self) -> str:
        """The order in front."""
        if self.front is None:
            raise LookupError
        return self.front

    @property
    def session(self) -> Session:
        """What is packed of the order in front."""
        return self.sessions.setdefault(self.order, Session())

    def may_ship(self, number: str) -> bool:
        """Whether an order may go."""
        sale = self.world.orders[number]
        open_ = sale.status == "in_process" and number not in self.cancelled and any(self.lacking(number).values())
        return open_ and (sale.paid or bool(self.world.settings.ship_allow_unpaid))

    def needs_serial(self, sku: str) -> bool:
        """Whether a unit of it is counted by its serial."""
        return self.world.products[sku].serials and bool(self.world.settings.ship_require_serial)

    def lacking(self, number: str, *, here: bool = False) -> dict[str, int]:
        """How many units of each SKU an order still wants; `here`: without those in its boxes."""
        packed = [*self.gone.get(number, ()), *(self.sessions.get(number, Session()).units if here else ())]
        return {
            sku: wanted - sum(unit.quantity for unit in packed if unit.sku == sku)
            for sku, wanted in self.world.wanted(number).items()
        }

    def room(self, sku: str) -> int:
        """How many more units of it the order takes."""
        return self.lacking(self.order, here=True).get(sku, 0)

    def complete(self) -> bool:
        """Whether all that is ordered is in the boxes."""
        return not any(self.room(sku) for sku in self.world.wanted(self.order))

    def wants(self, number: str, sku: str) -> bool:
        """Whether an order still wants the SKU; a kit while one of its parts is wanted."""
        named = sku in dict(self.world.orders[number].lines) or sku not in self.world.kits
        left = self.lacking(number, here=True)
        return named and any(left.get(part, 0) for part, _ in self.world.kits.get(sku, ((sku, 1),)))

    def known_as(self, text: str) -> list[str]:
        """The SKUs under which a serial is known."""
        units = [unit.sku for _, _, unit in self.taken_units() if unit.has(text)]
        return [*(sku for sku, serial in self.world.known if serial == text), *units]

    def taken_units(self) -> Iterator[tuple[str, bool, Unit]]:
        """Every unit of every order, and whether it is gone."""
        for number, session in self.sessions.items():
            yield from ((number, False, unit) for unit in session.units)
        for number, units in self.gone.items():
            yield from ((number, True, unit) for unit in units)

    def asks(self, code: str) -> bool:
        """Whether that reason is a question."""
        return LEVEL_OF.get(code) == "ask" or (
            code == "never_received" and self.world.settings.ship_match_po_level == "ask"
        )

    def refusal(self, sku: str, text: str) -> str | None:
        """Why a serial must not leave as that item: the first refusal that holds, else the first question."""
        reasons = list(self.against(sku, key(text)))
        hard = [code for code in reasons if not self.asks(code)]
        return next(iter(hard or reasons), None)

    def against(self, sku: str, text: str) -> Iterator[str]:
        """Everything that speaks against it, in order."""
        if not any(sign.isalnum() for sign in text):
            yield "bad_characters"
        if len(text) < SHORTEST and not self.world.products[sku].length:
            yield "wrong_length"
        if text in TRACKING_OK and text.startswith("1Z"):
            yield "is_carrier_label"
        yield from self.taken_already(sku, text)
        known = self.known_as(text)
        state = self.world.known.get((sku, text))
        if known and sku not in known:
            yield "other_product"
        if any(unit.has(text) and unit.sku == sku and not gone for _, gone, unit in self.taken_units()):
            yield "picked_elsewhere"
        if state:
            yield from [AWAY[state]] if state in AWAY else []
            return
        if self.world.settings.ship_match_po:
            yield "never_received"
        if (length := self.world.products[sku].length) and len(text) != length:
            yield "wrong_length"
        if not self.world.products[sku].serials:
            return
        yield from LOOKS.get(text, () if SHAPE.fullmatch(text) else ("unlike_earlier_serials",))

    def taken_already(self, sku: str, text: str) -> Iterator[str]:
        """That it is in these boxes, as whatever item, or went as this one."""
        for number, gone, unit in self.taken_units():
            if unit.has(text) and not gone and number == self.front:
                yield "duplicate_on_document"
            if unit.has(text) and gone and unit.sku == sku:
                yield "already_shipped"
