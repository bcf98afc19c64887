"""What the page *Needs attention* shows of what the central refused: words, rows, ways out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from bridge.desk.settling import Refused, Settled, WayOut, rest
from bridge.moments import from_text
from bridge.serials.counts import units_words
from bridge.serials.keys import key_of
from bridge.serials.verdicts import Code
from bridge.sync import wire
from bridge.sync.status import clock

STAYS = "Refused work stays here until a supervisor settles it."
_RECEIVED = {Code.ALREADY_RECEIVED, Code.DUPLICATE_ON_DOCUMENT}
_SHORT: dict[str, str] = {
    Code.ALREADY_RECEIVED: "was received before",
    Code.DUPLICATE_ON_DOCUMENT: "was received before",
    Code.NOT_ON_DOCUMENT: "is not on this PO",
    Code.OVER_QUANTITY: "is more than was ordered",
}
_STATES = {
    "in_stock": "In stock",
    "set_aside": "Set aside",
    "shipped": "Shipped",
    "returned": "Returned",
    "sent_back": "Sent back to the vendor",
    "picked": "In a box",
}


@dataclass(frozen=True, slots=True)
class _Kind:
    """How one kind of work is spoken of; `before` are the codes of a unit that is `done` before."""

    word: str
    noun: str
    done: str
    before: frozenset[str]
    short: Mapping[str, str]


_RECEIVING = _Kind("Receive", "receiving", "received", frozenset(_RECEIVED), _SHORT)
_SHIPPING = _Kind(
    "Ship",
    "shipment",
    "shipped",
    frozenset({Code.ALREADY_SHIPPED}),
    {
        Code.ALREADY_SHIPPED: "was shipped before",
        Code.NEVER_RECEIVED: "was never received",
        Code.NOT_IN_STOCK: "is not in stock",
        Code.OTHER_PRODUCT: "is another product",
        Code.DUPLICATE_ON_DOCUMENT: "is in it twice",
        Code.NOT_ON_DOCUMENT: "is not on this order",
        Code.OVER_QUANTITY: "is more than was ordered",
    },
)
_UNSHIPPING = _Kind("Unship", "unship", "taken back", frozenset(), {})


def _kind(one: Refused) -> _Kind:
    match one.entry.operation.body:
        case wire.ShipOrder():
            return _SHIPPING
        case wire.UnshipOrder():
            return _UNSHIPPING
    return _RECEIVING


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """One refused operation in the list."""

    id: str
    document: str
    kind: str
    reason: str
    when: str

    @property
    def spoken(self) -> str:
        """The row's name for a screen reader."""
        return f"{self.document}, {self.kind}, refused, {self.reason}, {self.when}"


@dataclass(frozen=True, slots=True)
class BadRow:
    """A unit the central will not take, and why."""

    what: str
    sku: str
    reason: str

    @property
    def spoken(self) -> str:
        """The row's name for a screen reader."""
        return ", ".join(part for part in (self.what, self.sku, self.reason) if part)


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of the two sides; `odd` where they differ in what matters."""

    name: str
    here: str
    there: str
    odd: bool = False


@dataclass(frozen=True, slots=True)
class WayRow:
    """A way out, saying what will happen. One that is `grave` is asked for twice, in the words of `sure`."""

    way: WayOut
    icon: str
    words: str
    note: str
    key: str
    grave: bool = False
    sure: str = ""


@dataclass(frozen=True, slots=True)
class Detail:
    """One refused operation: what it is, the two sides or the bad units, the ways out."""

    id: str
    document: str
    partner: str
    headline: str
    facts: tuple[Fact, ...]
    bad: tuple[BadRow, ...]
    ways: tuple[WayRow, ...]
    note: str


@dataclass(frozen=True, slots=True)
class AttentionView:
    """The whole page; `details` go with `rows` one by one. `said` is what came of the last way out."""

    rows: tuple[RefusedRow, ...] = ()
    details: tuple[Detail, ...] = ()
    said: str = STAYS


def attention_view(
    found: Sequence[Refused], *, station: str, now: datetime, zone: tzinfo, said: str = STAYS
) -> AttentionView:
    """The page for what is refused now; `said` is what came of what was done before."""
    return AttentionView(
        rows=tuple(_row(one, now, zone) for one in found),
        details=tuple(_detail(one, station, now, zone) for one in found),
        said=said,
    )


def settled_words(done: Settled) -> str:
    """What came of a way out, in a sentence."""
    if done.operation is None:
        return f"{done.document}: dropped. Its units count no more."
    if not done.units:
        return f"{done.document}: on the way to the central again."
    return f"{done.document}: {units_words(done.units)} on the way to the central again."


def _row(one: Refused, now: datetime, zone: tzinfo) -> RefusedRow:
    entry = one.entry
    bad = entry.answer.bad_units if entry.answer else ()
    when = clock(from_text(entry.created_at), now, zone)
    when = f"{when}, {entry.operation.operator}" if entry.operation.operator else when
    return RefusedRow(entry.id, entry.document, _kind(one).word, _reason(one, bad), f"{when[0].upper()}{when[1:]}")


def _reason(one: Refused, bad: Sequence[wire.BadUnit]) -> str:
    """In a few words, for the list."""
    if not bad:
        return (one.entry.error or "The central refused it").rstrip(".")
    if len(bad) > 1:
        return f"{len(bad):,} of {units_words(len(wire.units_of(one.entry.operation.body)))} cannot be taken"
    unit = bad[0]
    short = _kind(one).short.get(unit.code)
    return f"{unit.serial or unit.sku} {short}" if short else unit.reason.rstrip(".")


def _detail(one: Refused, station: str, now: datetime, zone: tzinfo) -> Detail:
    entry = one.entry
    bad = entry.answer.bad_units if entry.answer else ()
    facts = _facts(one, bad[0], station, now, zone) if one.known else ()
    return Detail(
        id=entry.id,
        document=entry.document,
        partner=one.partner,
        headline=_headline(one, bad),
        facts=facts,
        bad=() if facts else tuple(_bad(unit) for unit in bad),
        ways=tuple(_way(way, one) for way in one.ways),
        note=f"Nothing of this {_kind(one).noun} was applied in the central.",
    )


def _headline(one: Refused, bad: Sequence[wire.BadUnit]) -> str:
    if not bad:
        return one.entry.error or "The central refused it."
    number = "One unit" if len(bad) == 1 else f"{len(bad):,} units"
    kind = _kind(one)
    if all(unit.code in kind.before for unit in bad):
        return f"{number} of this {kind.noun} {'was' if len(bad) == 1 else 'were'} {kind.done} before."
    return f"{number} of this {kind.noun} cannot be taken."


def _facts(one: Refused, bad: wire.BadUnit, station: str, now: datetime, zone: tzinfo) -> tuple[Fact, ...]:
    """What this station says of the one bad unit beside what the central says."""
    entry, other = one.entry, one.known[0]
    units = wire.units_of(entry.operation.body)
    unit = units[bad.index] if bad.index < len(units) else wire.Unit(sku=bad.sku, serial=bad.serial)
    if isinstance(entry.operation.body, wire.ShipOrder):
        at = other.shipped_at or other.at
        return (
            Fact("Serial", unit.serial or "", other.serial),
            Fact("SKU", unit.sku, other.sku, odd=key_of(unit.sku) != key_of(other.sku)),
            Fact("Order", entry.document, other.order or "On no order", odd=other.order != entry.document),
            Fact("State", "Packed", _STATES.get(other.state, other.state), odd=other.state != "in_stock"),
            Fact("When", _when(unit.at, now, zone), _when(at, now, zone)),
        )
    by = ", ".join(part for part in (unit.operator or entry.operation.operator, station) if part)
    return (
        Fact("Serial", unit.serial or "", other.serial),
        Fact("Received on", entry.document, other.document or "Not on a PO", odd=other.document != entry.document),
        Fact("When", _when(unit.at, now, zone), _when(other.at, now, zone)),
        Fact("By", by, other.station or "Not known", odd=other.document == entry.document),
    )


def _when(at: str | None, now: datetime, zone: tzinfo) -> str:
    try:
        return clock(from_text(at or ""), now, zone)
    except ValueError:
        return at or "Not known"


def _bad(unit: wire.BadUnit) -> BadRow:
    name = unit.serial or unit.sku
    reason = unit.reason.removeprefix(name).lstrip(": ")
    return BadRow(name, unit.sku if unit.serial else "", f"{reason[:1].upper()}{reason[1:]}")


def _way(way: WayOut, one: Refused) -> WayRow:
    if isinstance(one.entry.operation.body, wire.UnshipOrder):
        return _whole_way(way)
    everything = sum(unit.quantity for unit in wire.units_of(one.entry.operation.body))
    good = sum(unit.quantity for unit in rest(one.entry))
    if way is WayOut.SEND_REST:
        out = everything - good
        note = f"{units_words(good)} go{'es' if good == 1 else ''} again; {units_words(out)} stay{'s' * (out == 1)} out"
        return WayRow(way, "cloud-upload", "Send the rest", note, "F6")
    if way is WayOut.AGAIN:
        whole = "The unit goes" if everything == 1 else f"All {units_words(everything)} go"
        return WayRow(way, "refresh-cw", "Try again", f"{whole} to the central once more", "F7")
    return WayRow(
        way,
        "trash-2",
        "Drop it",
        f"Nothing is sent; {units_words(everything)} count{'s' if everything == 1 else ''} no more",
        "F11",
        grave=True,
        sure=f"Press F9 to drop {units_words(everything)}",
    )


def _whole_way(way: WayOut) -> WayRow:
    """A way out where the work is about a whole document."""
    if way is WayOut.AGAIN:
        return WayRow(way, "refresh-cw", "Try again", "It goes to the central once more", "F7")
    note = "Nothing is sent; the order stays shipped"
    return WayRow(way, "trash-2", "Drop it", note, "F11", grave=True, sure="Press F9 to drop it")
