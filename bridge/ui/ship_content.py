"""What the scan page of shipping is given to show: frozen values, words already made, no Qt."""

from dataclasses import dataclass
from enum import StrEnum

from bridge.ui.banner_content import Banner
from bridge.ui.content import Header, Notice, ScanRow
from bridge.ui.pack_content import InBoxRow
from bridge.ui.speech import tr


class RowKind(StrEnum):
    """What a row of the order stands for."""

    KIT = "kit"
    LINE = "line"
    UNIT = "unit"


class SlotLook(StrEnum):
    """Where the serial of a row's unit stands."""

    NONE = "none"  # the product has none
    EMPTY = "empty"
    WANTED = "wanted"
    FILLED = "filled"
    WITHOUT = "without"  # the unit is in, its serial is not known
    BEFORE = "before"  # the unit went with an earlier shipment


@dataclass(frozen=True, slots=True)
class RowSlot:
    """The serial of a row. `text` is it, or words where there is none; `length` in characters, None if unknown."""

    look: SlotLook = SlotLook.NONE
    text: str = ""
    length: int | None = None

    @property
    def spoken(self) -> str:
        """The slot for a screen reader."""
        if self.look is SlotLook.FILLED:
            return tr("serial {serial}", serial=self.text)
        said = {
            SlotLook.EMPTY: tr("needs a serial"),
            SlotLook.WANTED: tr("serial wanted"),
            SlotLook.WITHOUT: tr("without serial"),
        }
        return said.get(self.look, self.text)


@dataclass(frozen=True, slots=True)
class ShipRow:
    """A kit, a line, or a further unit of the line above. `key` tells it from all others of the order.

    `name` and `detail` ("unit 1") stand below or behind the SKU. `left` counts units; a kit's row
    and a further unit have no numbers of their own. `indented`: it is part of the kit above.
    """

    key: str
    kind: RowKind
    sku: str
    name: str
    detail: str = ""
    ordered: int = 0
    now: int = 0
    left: int = 0
    slot: RowSlot = RowSlot()
    indented: bool = False
    active: bool = False

    @property
    def complete(self) -> bool:
        """Nothing of the line is missing; of a further unit, that its serial is in."""
        if self.kind is RowKind.UNIT:
            return self.slot.look in {SlotLook.FILLED, SlotLook.WITHOUT, SlotLook.BEFORE}
        return self.kind is RowKind.LINE and self.left <= 0

    @property
    def spoken(self) -> str:
        """The row's name for a screen reader."""
        if self.kind is RowKind.KIT:
            return ", ".join(word for word in (tr("Kit {sku}", sku=self.sku), self.name, self.detail) if word)
        counts = {"ordered": self.ordered, "now": self.now, "left": self.left}
        line = self.kind is RowKind.LINE
        numbers = tr("ordered {ordered}, scanned {now}, left {left}", **counts) if line else ""
        words = (self.sku, self.name, self.detail, numbers, self.slot.spoken)
        return ", ".join(word for word in words if word)


@dataclass(frozen=True, slots=True)
class PutBackView:
    """An order that may not ship any more: what goes back on the shelf, and what OK says (`confirm`)."""

    title: str
    note: str
    confirm: str
    rows: tuple[InBoxRow, ...] = ()


@dataclass(frozen=True, slots=True)
class ShipTo:
    """Where the order goes. `address` has a line of it each, `carrier` the carrier and service it asks for.

    `large`: nothing is scanned since it was opened, so that it has the room.
    """

    address: tuple[str, ...] = ()
    note: str = ""
    carrier: str = ""
    large: bool = False


@dataclass(frozen=True, slots=True)
class ShipScanView:
    """The scan page of shipping. `rows` None keeps the rows that are shown.

    `note` stands by the heading of the lines ("1 kit, 3 products"), `box` names the box in hand where there are
    several. `scanned` of `ordered` units. `warnings` are those nobody confirmed yet, `removal` what must come out of
    the box. `off` holds the command words whose buttons look switched off; `partial` offers to ship a part.
    """

    header: Header
    banner: Banner
    rows: tuple[ShipRow, ...] | None
    scans: tuple[ScanRow, ...] = ()
    scanned: int = 0
    ordered: int = 0
    note: str = ""
    box: str = ""
    ship_to: ShipTo = ShipTo()
    warnings: tuple[Notice, ...] = ()
    removal: Notice | None = None
    put_back: PutBackView | None = None
    off: frozenset[str] = frozenset()
    partial: bool = False
