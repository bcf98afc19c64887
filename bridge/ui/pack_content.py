"""What the pages of packing and of a shipped order are given to show: frozen values, words already made, no Qt."""

from dataclasses import dataclass, field

from bridge.serials.counts import units_words
from bridge.ui.banner_content import Banner
from bridge.ui.content import Header, Look, Notice, SavedLine, Station
from bridge.ui.speech import tr


@dataclass(frozen=True, slots=True)
class BoxCard:
    """A box of the open order. `holds` in words ("5 units, 3 serials"), `weight` with its unit, empty if unknown.

    `note` stands where there is no tracking number ("Tracking wanted"). `current`: it is the one in hand.
    """

    number: int
    holds: str
    weight: str = ""
    tracking: str = ""
    note: str = ""
    current: bool = False

    @property
    def name(self) -> str:
        """`Box 2`."""
        return tr("Box {number}", number=self.number)

    @property
    def done(self) -> bool:
        """Whether its tracking number is known."""
        return bool(self.tracking)

    @property
    def spoken(self) -> str:
        """The card's name for a screen reader."""
        tracking = tr("tracking number {tracking}", tracking=self.tracking) if self.tracking else self.note
        words = (self.name, tr("in hand") if self.current else "", self.holds, self.weight or tr("no weight"), tracking)
        return ", ".join(word for word in words if word)


@dataclass(frozen=True, slots=True)
class WeightShown:
    """The weight of the box in hand. `figure` and `unit` are large; `figure` is empty while nothing is known.

    `mark` says how the scale stands ("Steady", "Moving"), `look` how loud; `note` where the weight came from.
    """

    title: str
    figure: str = ""
    unit: str = ""
    mark: str = ""
    look: Look = Look.REST
    note: str = ""

    @property
    def spoken(self) -> str:
        """The panel's name for a screen reader."""
        figure = f"{self.figure} {self.unit}" if self.figure else tr("none yet")
        return ". ".join(part.rstrip(".") for part in (f"{self.title}: {figure}", self.mark, self.note) if part)


@dataclass(frozen=True, slots=True)
class InBoxRow:
    """A unit in a box, or a quantity without serials. `serial` is None where the product has none."""

    sku: str
    name: str
    serial: str | None
    units: int
    box: str = ""

    @property
    def spoken(self) -> str:
        """The row's name for a screen reader."""
        serial = tr("serial {serial}", serial=self.serial) if self.serial else tr("no serial")
        words = (self.sku, self.name, serial, tr(units_words(self.units)), self.box)
        return ", ".join(word for word in words if word)


@dataclass(frozen=True, slots=True)
class PackView:
    """The page of packing. `facts` are (name, value): carrier, service, ships to. `postage` says who sells none.

    `inside` heads the list of what is in the box. `confirm` is what OK says just now ("It is out"), empty if nothing.
    `off` holds the command words whose buttons look switched off.
    """

    header: Header
    banner: Banner
    boxes: tuple[BoxCard, ...]
    weight: WeightShown | None
    rows: tuple[InBoxRow, ...]
    inside: str
    inside_note: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    postage: str = ""
    warnings: tuple[Notice, ...] = ()
    confirm: str = ""
    weigh_in: str = "kg"
    off: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class ShippedView:
    """An order that was shipped: how far it got (four stations), its boxes, its lines, what stays open on it.

    `went` heads the lines. `unchecked` says why the order's state was not asked before, empty if it was.
    """

    header: Header
    banner: Banner
    order: str
    track: tuple[Station, ...]
    boxes: tuple[BoxCard, ...]
    lines: tuple[SavedLine, ...]
    still_open: tuple[SavedLine, ...] = ()
    went: str = field(default_factory=lambda: tr("What was shipped"))
    unchecked: str = ""
