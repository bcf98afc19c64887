"""What the page *Needs attention* shows of what the central refused: words, rows, ways out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from bridge.moments import from_text
from bridge.receive.settling import Refused, Settled, WayOut, rest
from bridge.serials.verdicts import Code
from bridge.sync import wire
from bridge.sync.status import clock

STAYS = "Refused work stays here until a supervisor settles it."
_BEFORE = frozenset({Code.ALREADY_RECEIVED, Code.DUPLICATE_ON_DOCUMENT})
_SHORT: dict[str, str] = {
    Code.ALREADY_RECEIVED: "was received before",
    Code.DUPLICATE_ON_DOCUMENT: "was received before",
    Code.NOT_ON_DOCUMENT: "is not on this PO",
    Code.OVER_QUANTITY: "is more than was ordered",
}


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
    note: str = "Nothing of this receiving was applied in the central."


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


def units_words(count: int) -> str:
    """`1 unit`, `12 units`."""
    return "1 unit" if count == 1 else f"{count:,} units"


def settled_words(done: Settled) -> str:
    """What came of a way out, in a sentence."""
    if done.operation is None:
        return f"{done.document}: dropped. Its units count no more."
    return f"{done.document}: {units_words(done.units)} on the way to the central again."


def _row(one: Refused, now: datetime, zone: tzinfo) -> RefusedRow:
    entry = one.entry
    bad = entry.answer.bad_units if entry.answer else ()
    when = clock(from_text(entry.created_at), now, zone)
    when = f"{when}, {entry.operation.operator}" if entry.operation.operator else when
    return RefusedRow(entry.id, entry.document, "Receive", _reason(one, bad), f"{when[0].upper()}{when[1:]}")


def _reason(one: Refused, bad: Sequence[wire.BadUnit]) -> str:
    """In a few words, for the list."""
    if not bad:
        return (one.entry.error or "The central refused it").rstrip(".")
    if len(bad) > 1:
        return f"{len(bad):,} of {units_words(len(wire.units_of(one.entry.operation.body)))} cannot be taken"
    unit = bad[0]
    short = _SHORT.get(unit.code)
    return f"{unit.serial or unit.sku} {short}" if short else unit.reason.rstrip(".")


def _detail(one: Refused, station: str, now: datetime, zone: tzinfo) -> Detail:
    entry = one.entry
    bad = entry.answer.bad_units if entry.answer else ()
    facts = _facts(one, bad[0], station, now, zone) if one.known else ()
    return Detail(
        id=entry.id,
        document=entry.document,
        partner=one.vendor,
        headline=_headline(one, bad),
        facts=facts,
        bad=() if facts else tuple(_bad(unit) for unit in bad),
        ways=tuple(_way(way, one) for way in one.ways),
    )


def _headline(one: Refused, bad: Sequence[wire.BadUnit]) -> str:
    if not bad:
        return one.entry.error or "The central refused it."
    number = "One unit" if len(bad) == 1 else f"{len(bad):,} units"
    if all(unit.code in _BEFORE for unit in bad):
        return f"{number} of this receiving {'was' if len(bad) == 1 else 'were'} received before."
    return f"{number} of this receiving cannot be taken."


def _facts(one: Refused, bad: wire.BadUnit, station: str, now: datetime, zone: tzinfo) -> tuple[Fact, ...]:
    """What this station says of the one bad unit beside what the central says."""
    entry, other = one.entry, one.known[0]
    units = wire.units_of(entry.operation.body)
    unit = units[bad.index] if bad.index < len(units) else wire.Unit(sku=bad.sku, serial=bad.serial)
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
    everything = sum(unit.quantity for unit in wire.units_of(one.entry.operation.body))
    good = sum(unit.quantity for unit in rest(one.entry))
    if way is WayOut.SEND_REST:
        out = everything - good
        note = f"{units_words(good)} go again; {units_words(out)} {'stays' if out == 1 else 'stay'} out"
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
