"""What a scanned text is, by tables made forward from the catalogue."""

import re
from dataclasses import dataclass

from tests.model.receiving_world import World, spellings, with_check

URL = "https://id.gs1.org"
SSCC = with_check("03601234500000001")
STRANGE = {
    "1Z999AA10123456784": "carrier",
    SSCC: "sscc",
    f"]C100{SSCC}": "carton",
    "https://example.com/help": "url",
    with_check("73999900012"): "gtin",
    "]E0" + with_check("739999000123"): "upc",
    "AB": "short",
    "----": "marks",
    "SN\u00df12345": "layout",
    "]C110LOT77": "label",
}
"""Codes that are nobody's serial for sure, and why."""

REASONS = ("BROKEN", "OTHER", "FOREIGN", "SURPLUS", "NOCODE")
WORDS = ("RECEIVE", "SHIP", "UNDO", "OK", "NO", "SKIP", "COUNT", "HOLD", *REASONS, "CHECK", "OUT", "FINISH", "SHORT")
COMMANDS = (*WORDS, "NEXT", "REVERT", "PRINT", "ECHO")


def key(text: str) -> str:
    """How SKUs, aliases, serials and numbers are compared: without case and surrounding blanks."""
    return text.strip().upper()


@dataclass(frozen=True)
class Meaning:
    """What a text is: `kind` is a command's word, document, order, item, kit, both, strange, cut or text."""

    kind: str
    text: str
    sku: str = ""
    via: str = ""
    quantity: int = 1
    serial: str = ""
    number: str = ""


class Codes:
    """The meanings of one warehouse's codes."""

    def __init__(self, world: World) -> None:
        self._numbers = {key(po): ("document", po) for po in world.pos}
        self._numbers |= {key(order): ("order", order) for order in world.orders}
        self._items: dict[str, tuple[str, str, int]] = {}
        self._gtins: dict[str, tuple[str, str, int]] = {}
        derived: dict[str, tuple[str, str, int]] = {}
        for product in world.products.values():
            codes = [(product.upc, "upc", 1), (product.case_upc, "case", product.case_quantity or 1)]
            codes += [(alias, "alias", 1) for alias in product.aliases]
            for code, via, quantity in codes:
                if code:
                    self._items[key(code)] = (product.sku, via, quantity)
                    derived |= self._spelled(code, (product.sku, via, quantity))
        self._items = derived | self._items | {key(sku): (sku, "sku", 1) for sku in world.products}
        self._kits = set(world.kits)

    def _spelled(self, code: str, item: tuple[str, str, int]) -> dict[str, tuple[str, str, int]]:
        if not re.fullmatch("[0-9]{8,14}", code):
            return {}
        self._gtins[code.zfill(14)] = item
        return {key(plain(text)): item for text in spellings(code)}

    def read(self, text: str, *, cut: bool = False) -> Meaning:
        """What it is."""
        bare = plain(text)
        if cut:
            return Meaning("cut", bare)
        if bare == f"00{SSCC}":
            return Meaning("strange", bare, via="carton")
        if text in STRANGE:
            return Meaning("strange", bare, via=STRANGE[text])
        if key(bare).startswith("XJX"):
            word = key(bare)[3:]
            return Meaning(word if word in COMMANDS else "COMMAND", bare)
        if key(bare) in self._numbers:
            kind, number = self._numbers[key(bare)]
            return Meaning(kind, bare, number=number)
        return self._both(text) or self._item(bare) or Meaning("text", bare)

    def _item(self, bare: str) -> Meaning | None:
        found = self._items.get(key(bare))
        if not found:
            return None
        sku, via, quantity = found
        return Meaning("kit" if sku in self._kits else "item", bare, sku, via, quantity)

    def _both(self, text: str) -> Meaning | None:
        found = re.fullmatch(rf"(?:\]C1|{URL}/)?01/?([0-9]{{14}})/?21/?(.+)", text)
        if not found:
            return None
        sku, via, quantity = self._gtins.get(found[1], ("", "", 1))
        return Meaning("both", text, sku, via, quantity, found[2])


def plain(text: str) -> str:
    """The text without its AIM prefix and the blanks around it."""
    return re.sub(r"^\][A-Za-z][0-9]", "", text.strip()).strip()
