"""What the model of receiving knows of the floor: units counted, lines, and what each port is asked."""

from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from tests.model.receiving_codes import Codes, key
from tests.model.receiving_world import World

LAPSE_S = 300.0
CLOSED = frozenset({"closed", "cancelled"})
OUTSIDE = frozenset({"FOREIGN", "SURPLUS"})
"""Reasons that say the PO never ordered the unit."""


@dataclass
class Unit:
    """What one scan counted or set aside."""

    document: str
    sku: str
    quantity: int
    serial: str
    port: str
    aside: str = ""
    was: "Unit | None" = None
    saved: bool = False
    live: bool = True


@dataclass
class Asked:
    """A serial is asked for: of which item, of how many units, and which of them came in."""

    sku: str
    left: int = 1
    done: int = 0
    owed: bool = False
    typed: str = ""
    taken: list[Unit] = field(default_factory=list)


@dataclass
class Ask:
    """A question of level ask."""

    code: str
    text: str
    sku: str = ""
    serial: str = ""
    goes_to: str = ""


@dataclass
class Port:
    """One scanner's own state. `mode`: count, hold, check or out."""

    name: str
    source: str = ""
    asked: Asked | None = None
    ask: Ask | None = None
    mode: str = ""
    item: Unit | None = None
    sku: str = ""
    serial: str = ""
    heard: datetime | None = None

    def clear(self) -> None:
        """Nothing is asked of it any more."""
        self.asked, self.ask, self.mode, self.item = None, None, "", None
        self.sku = self.serial = ""


@dataclass(frozen=True)
class Answer:
    """What a scan is answered."""

    code: str
    sku: str = ""
    serial: str = ""
    document: str = ""


DONE, NOT_HERE = Answer("command_done"), Answer("not_here")
JUDGE_AGAIN = Answer("")
"""The same scan is to be judged in the state it led to."""


@dataclass
class Floor:
    """The station as a whole."""

    world: World
    page: str = "list"
    document: str = ""
    paper: str = ""
    wanted: str = ""
    selected: str = ""
    units: list[Unit] = field(default_factory=list)
    ports: dict[str, Port] = field(default_factory=dict)

    @cached_property
    def codes(self) -> Codes:
        """What texts mean here."""
        return Codes(self.world)

    def mask(self, sku: str) -> str:
        """The pattern of an item's serials."""
        return self.world.mask(sku)

    def length(self, sku: str) -> int:
        """The length of an item's serials."""
        return self.world.length(sku)

    def state(self, port: Port) -> str:
        """The row of the contract's table that a scan of this port is looked up in."""
        if self.page != "open":
            return self.page
        if port.mode:
            return port.mode
        if port.asked:
            return "owed" if port.asked.owed else "asked"
        return "open"

    def leave(self, page: str, document: str = "") -> None:
        """Another document or page: that ends what every port is asked."""
        self.page, self.document, self.paper, self.wanted, self.selected = page, document, "", "", ""
        for port in self.ports.values():
            port.clear()

    def ordered(self, document: str) -> dict[str, int]:
        """The lines of a PO."""
        po = self.world.pos[document]
        return {line.sku: line.quantity for line in po.lines}

    def came(self, document: str, sku: str) -> int:
        """How many came in of one line, over all sessions; set aside is here too, unless nobody ordered it."""
        before = sum(row.quantity for row in self.world.receipts if (row.po, row.sku) == (document, sku))
        here = (unit for unit in self.units if unit.live and (unit.document, unit.sku) == (document, sku))
        return before + sum(unit.quantity for unit in here if unit.aside not in OUTSIDE)

    def room(self, document: str, sku: str) -> float:
        """How many more of it may be counted."""
        settings, ordered = self.world.settings, self.ordered(document)[sku]
        percent = settings.receive_over_receive_percent if settings.receive_over_receive == "percent" else 0
        if settings.receive_over_receive == "allow":
            return float("inf")
        return ordered + ordered * percent // 100 - self.came(document, sku)

    def wanting(self, sku: str) -> list[str]:
        """The open POs that still expect an item."""
        opened = [po.po for po in self.world.pos.values() if po.status == "open" and sku in self.ordered(po.po)]
        found = [po for po in opened if self.ordered(po)[sku] > self.came(po, sku)]
        begun = {unit.document for unit in self.units if not unit.saved}
        return sorted(found, key=lambda po: (po not in begun, po))

    def placed(self, documents: list[str]) -> list[str]:
        """POs as the list has them: those with an unsaved session on top, then by number."""
        here = {unit.document for unit in self.units if unit.live and not unit.saved}
        return sorted(documents, key=lambda po: (po not in here, po))

    def rows(self) -> list[str]:
        """The numbers on the list of POs."""
        pos = self.world.pos.values()
        return (
            self.placed(self.wanting(self.wanted))
            if self.wanted
            else self.placed([p.po for p in pos if p.status not in CLOSED])
        )

    def session(self) -> list[Unit]:
        """What the unsaved session of the document in front holds."""
        return [unit for unit in self.units if unit.live and not unit.saved and unit.document == self.document]

    def with_serial(self, serial: str) -> Unit | None:
        """The unit of that serial in the session in front."""
        return next((unit for unit in self.session() if unit.serial and key(unit.serial) == key(serial)), None)

    def add(self, port: Port, sku: str, quantity: int = 1, serial: str = "") -> Unit:
        """Count one more."""
        unit = Unit(self.document, sku, quantity, serial, port.name)
        self.units.append(unit)
        return unit
