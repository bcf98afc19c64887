"""A small warehouse in memory that answers what a decision looks up, and keeps what a decision changes."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from bridge.scan.barcode import Form, Kind, Reading
from bridge.serials.facts import Item, Known, Listed, Match
from bridge.serials.keys import key_of
from bridge.serials.verdicts import Verdict
from bridge.session.book import Counted, Document, Line
from bridge.session.effects import (
    Acknowledge,
    Count,
    Effect,
    NextPallet,
    Partial,
    PutBack,
    Remove,
    Removed,
    Save,
    Track,
    Weigh,
    Withdraw,
)
from bridge.session.order import BoxState, TrackingUse
from bridge.session.state import Desk, Mode


@dataclass
class Sheet:
    """An order: units by SKU with kits taken apart, the kits it names, what shipped before."""

    number: str
    wants: dict[str, int]
    kits: tuple[str, ...] = ()
    blocked: str = ""
    carrier: str = ""
    service: str = ""
    shipped: dict[str, int] = field(default_factory=dict)


@dataclass
class Unit:
    """An entry of a session."""

    id: int
    sku: str
    quantity: int
    serial: str | None
    port: str
    box: int
    counts: bool = True


@dataclass
class Work:
    """The unsaved session of an order."""

    units: list[Unit] = field(default_factory=list)
    box: int = 1
    boxes: dict[int, BoxState] = field(default_factory=dict)
    removal: Verdict | None = None
    confirmed: set[str] = field(default_factory=set)
    partial: str = ""

    def counting(self) -> Iterator[Unit]:
        """What counts, oldest first."""
        return (unit for unit in self.units if unit.counts)


@dataclass
class Shelf:
    """The warehouse, the orders and POs, and the sessions of one station."""

    items: dict[str, Item]
    codes: dict[str, tuple[str, Kind, Form]]
    sheets: dict[str, Sheet]
    stock: list[Known] = field(default_factory=list)
    earlier: dict[str, tuple[str, ...]] = field(default_factory=dict)
    warnings: dict[str, str] = field(default_factory=dict)
    used: dict[str, TrackingUse] = field(default_factory=dict)
    pos: dict[str, str] = field(default_factory=dict)
    sessions: dict[str, Work] = field(default_factory=dict)
    saved: list[tuple[str, Work]] = field(default_factory=list)
    age: str = ""
    desk: Desk = field(default_factory=lambda: Desk(mode=Mode.SHIP))

    @property
    def work(self) -> Work:
        """The session of the open order; an empty one if it has none yet."""
        return self.sessions.get(self.desk.document or "", Work())

    @property
    def sheet(self) -> Sheet:
        """The open order."""
        return self.sheets[self.desk.document or ""]

    def document(self, text: str) -> Document | None:
        for number, blocked in self.pos.items():
            if key_of(number) == key_of(text):
                return Document(number, Mode.RECEIVE, blocked=blocked or None)
        for number, sheet in self.sheets.items():
            if key_of(number) == key_of(text):
                there = self._at(number)
                here = sum(unit.quantity for unit in self.sessions.get(number, Work()).counting())
                complete = here > 0 and there.left() == 0
                return Document(number, Mode.SHIP, blocked=sheet.blocked or None, here=here, complete=complete)
        return None

    def _at(self, number: str) -> "Shelf":
        return replace(self, desk=Desk(mode=Mode.SHIP, document=number))

    def matches(self, reading: Reading) -> tuple[Match, ...]:
        for form in Form:
            keys = [lookup.key for lookup in reading.lookups if lookup.form is form]
            stored = Form.LITERAL if form is Form.LITERAL else Form.GTIN
            found = [self.codes[key] for key in keys if key in self.codes and self.codes[key][2] is stored]
            if found:
                return tuple(Match(self.items[sku], kind, form) for sku, kind, _ in found)
        return ()

    def is_line(self, sku: str) -> bool:
        return self.line(sku) is not None

    def line(self, sku: str) -> Line | None:
        sheet = self.sheets.get(self.desk.document or "")
        if sheet is None or sku.upper() not in sheet.wants:
            return None
        key = sku.upper()
        now = sum(unit.quantity for unit in self.work.counting() if unit.sku == key)
        return Line(self.items[key], sheet.wants[key], sheet.shipped.get(key, 0), now)

    def expecting(self, sku: str) -> tuple[str, ...]:
        wanting = (s for s in self.sheets.values() if sku.upper() in {*s.wants, *s.kits} and not s.blocked)
        return tuple(sheet.number for sheet in wanting)

    def expecting_alone(self, sku: str) -> str | None:
        single = (s.number for s in self.sheets.values() if s.wants == {sku.upper(): 1} and not s.blocked)
        return next(single, None)

    def known(self, serial: str) -> tuple[Known, ...]:
        found = [unit for unit in self.stock if key_of(unit.serial) == key_of(serial)]
        for number, work in self.sessions.items():
            places: dict[str, int] = {}
            for unit in work.counting():
                places[unit.sku] = places.get(unit.sku, 0) + 1
                if unit.serial is None or key_of(unit.serial) != key_of(serial):
                    continue
                place = places[unit.sku] if number == self.desk.document else None
                picked = Known(unit.sku, unit.serial, "picked", None, "10:41", order=number, position=place)
                found = [*(other for other in found if other.sku != unit.sku), picked]
        return tuple(found)

    def earlier_serials(self, sku: str) -> tuple[str, ...]:
        return self.earlier.get(sku, ())

    def has_vendor_list(self, sku: str) -> bool:
        del sku
        return False

    def vendor_listed(self, serial: str) -> tuple[Listed, ...]:
        del serial
        return ()

    def last_counted(self, port: str) -> Counted | None:
        own = [unit for unit in self.work.counting() if unit.port == port]
        return _told(own[-1]) if own else None

    def counted(self, serial: str) -> Counted | None:
        own = (unit for unit in self.work.counting() if unit.serial and key_of(unit.serial) == key_of(serial))
        return next((_told(unit) for unit in own), None)

    def entry(self, unit: int) -> Counted | None:
        return next((_told(entry) for entry in self.work.counting() if entry.id == unit), None)

    def pallet(self) -> tuple[int, int]:
        box = self.work.box
        return box, sum(unit.quantity for unit in self.work.counting() if unit.box == box)

    def units(self) -> int:
        return sum(unit.quantity for unit in self.work.counting())

    def listed(self, after: str | None) -> str | None:
        numbers = list(self.sheets)
        return numbers[0] if after is None else next(iter(numbers[numbers.index(after) + 1 :]), None)

    def blocked(self) -> str:
        return self.sheet.blocked

    def unpaid(self) -> bool:
        return self.sheet.blocked == "unpaid"

    def removal(self) -> Verdict | None:
        return self.work.removal

    def left(self) -> int:
        lines = (self.line(sku) for sku in self.sheet.wants)
        return sum(line.left for line in lines if line is not None)

    def partial(self) -> bool:
        return bool(self.work.partial)

    def is_kit(self, sku: str) -> bool:
        return sku.upper() in self.sheet.kits

    def unacknowledged(self) -> tuple[str, ...]:
        scanned = dict.fromkeys(unit.sku for unit in self.work.counting())
        return tuple(sku for sku in scanned if sku in self.warnings and sku not in self.work.confirmed)

    def warning(self, sku: str) -> str:
        return self.warnings.get(sku, "")

    def box(self) -> BoxState:
        return self._box(self.work.box)

    def boxes(self) -> tuple[BoxState, ...]:
        numbers = {self.work.box, *self.work.boxes, *(unit.box for unit in self.work.counting())}
        return tuple(self._box(number) for number in sorted(numbers))

    def _box(self, number: int) -> BoxState:
        inside = sum(unit.quantity for unit in self.work.counting() if unit.box == number)
        return replace(self.work.boxes.get(number, BoxState(number)), units=inside)

    def tracking_used(self, text: str) -> TrackingUse | None:
        for number, box in self.work.boxes.items():
            if number != self.work.box and key_of(box.tracking) == key_of(text):
                return TrackingUse(self.desk.document or "", "10:41", box=number)
        return self.used.get(text)

    def carrier(self) -> str:
        return self.sheet.carrier

    def service(self) -> str:
        return self.sheet.service

    def as_of(self) -> str:
        return self.age

    def apply(self, effect: Effect, port: str) -> None:
        """Keep what a decision changes in the open order."""
        number = self.desk.document or ""
        work = self.sessions.setdefault(number, Work())
        box = work.boxes.get(work.box, BoxState(work.box))
        match effect:
            case Count():
                unit = Unit(len(work.units) + 1, effect.sku, effect.quantity, effect.serial, port, work.box)
                work.units.append(unit)
            case Withdraw():
                work.units[effect.unit - 1].counts = False
            case NextPallet():
                work.box = effect.number
            case Remove():
                work.removal = effect.verdict
            case Removed():
                work.removal = None
            case Track():
                work.boxes[effect.box] = replace(box, tracking=effect.tracking, carrier=effect.carrier)
            case Weigh():
                work.boxes[effect.box] = replace(box, weight_g=effect.grams, weighed=effect.weighed)
            case _:
                self._apply(effect, work)

    def _apply(self, effect: Effect, work: Work) -> None:
        number = self.desk.document or ""
        match effect:
            case Acknowledge():
                work.confirmed.update(effect.skus)
            case Partial():
                work.partial = effect.by
            case Save():
                self.saved.append((number, self.sessions.pop(number)))
            case PutBack():
                self.sessions.pop(number)
            case _:
                raise TypeError(effect)


def _told(unit: Unit) -> Counted:
    return Counted(unit.id, unit.sku, unit.quantity, unit.serial, None, "10:41", position=unit.id, box=unit.box)
