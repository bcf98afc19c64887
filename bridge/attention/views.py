"""What the page *Needs attention* shows of what the central refused: words, rows, ways out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from bridge.attention.kinds import kind_of
from bridge.desk.settling import Refused, Settled, WayOut, rest
from bridge.moments import from_text
from bridge.phrases import phrase
from bridge.serials.counts import units_words
from bridge.serials.keys import key_of
from bridge.sync import wire
from bridge.sync.status import clock
from bridge.ui.speech import tr

STAYS = phrase("Refused work stays here until a supervisor settles it.")
_STATES = {
    "in_stock": phrase("In stock"),
    "set_aside": phrase("Set aside"),
    "shipped": phrase("Shipped"),
    "returned": phrase("Returned"),
    "sent_back": phrase("Sent back to the vendor"),
    "picked": phrase("In a box"),
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
        return ", ".join((self.document, self.kind, tr("refused"), self.reason, self.when))


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
    """A line of the two sides; `odd` where they differ in what matters, `code` where they are set as codes."""

    name: str
    here: str
    there: str
    odd: bool = False
    code: bool = False


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
        return tr("{document}: dropped. Its units count no more.", document=done.document)
    if not done.units:
        return tr("{document}: on the way to the central again.", document=done.document)
    units = units_words(done.units)
    return tr("{document}: {units} on the way to the central again.", document=done.document, units=units)


def _row(one: Refused, now: datetime, zone: tzinfo) -> RefusedRow:
    entry = one.entry
    bad = entry.answer.bad_units if entry.answer else ()
    when = tr(clock(from_text(entry.created_at), now, zone))
    when = f"{when}, {entry.operation.operator}" if entry.operation.operator else when
    return RefusedRow(
        entry.id,
        entry.document,
        tr(kind_of(one.entry.operation.body).word),
        _reason(one, bad),
        f"{when[0].upper()}{when[1:]}",
    )


def _reason(one: Refused, bad: Sequence[wire.BadUnit]) -> str:
    """In a few words, for the list."""
    if not bad:
        return (one.entry.error or tr("The central refused it")).rstrip(".")
    if len(bad) > 1:
        count = len(wire.units_of(one.entry.operation.body))
        return tr("{bad:,} of {units} cannot be taken", bad=len(bad), units=units_words(count))
    unit = bad[0]
    short = kind_of(one.entry.operation.body).short.get(unit.code)
    return tr(short.template, unit=unit.serial or unit.sku) if short else unit.reason.rstrip(".")


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
        note=tr(kind_of(one.entry.operation.body).nothing),
    )


def _headline(one: Refused, bad: Sequence[wire.BadUnit]) -> str:
    if not bad:
        return one.entry.error or tr("The central refused it.")
    kind = kind_of(one.entry.operation.body)
    alone, several = kind.done if all(unit.code in kind.before for unit in bad) else kind.refused
    return tr(alone) if len(bad) == 1 else tr(several.template, n=len(bad))


def _facts(one: Refused, bad: wire.BadUnit, station: str, now: datetime, zone: tzinfo) -> tuple[Fact, ...]:
    """What this station says of the one bad unit beside what the central says."""
    entry, other = one.entry, one.known[0]
    units = wire.units_of(entry.operation.body)
    unit = units[bad.index] if bad.index < len(units) else wire.Unit(sku=bad.sku, serial=bad.serial)
    if isinstance(entry.operation.body, wire.ShipOrder):
        at = other.shipped_at or other.at
        return (
            Fact(tr("Serial"), unit.serial or "", other.serial, code=True),
            Fact(tr("SKU"), unit.sku, other.sku, odd=key_of(unit.sku) != key_of(other.sku)),
            Fact(tr("Order"), entry.document, other.order or tr("On no order"), odd=other.order != entry.document),
            Fact(tr("State"), tr("Packed"), tr(_STATES.get(other.state, other.state)), odd=other.state != "in_stock"),
            Fact(tr("When"), _when(unit.at, now, zone), _when(at, now, zone)),
        )
    odd = other.document != entry.document
    by = ", ".join(part for part in (unit.operator or entry.operation.operator, station) if part)
    return (
        Fact(tr("Serial"), unit.serial or "", other.serial, code=True),
        Fact(tr("Received on"), entry.document, other.document or tr("Not on a PO"), odd=odd),
        Fact(tr("When"), _when(unit.at, now, zone), _when(other.at, now, zone)),
        Fact(tr("By"), by, other.station or tr("Not known"), odd=not odd),
    )


def _when(at: str | None, now: datetime, zone: tzinfo) -> str:
    try:
        return tr(clock(from_text(at or ""), now, zone))
    except ValueError:
        return at or tr("Not known")


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
        return WayRow(way, "cloud-upload", tr("Send the rest"), f"{_goes(good)}; {_stays(everything - good)}", "F6")
    if way is WayOut.AGAIN:
        note = tr("All {n:,} units go to the central once more", n=everything)
        if everything == 1:
            note = tr("The unit goes to the central once more")
        return WayRow(way, "refresh-cw", tr("Try again"), note, "F7")
    note = tr("Nothing is sent; {n:,} units count no more", n=everything)
    if everything == 1:
        note = tr("Nothing is sent; 1 unit counts no more")
    sure = tr("Press F9 to drop {units}", units=units_words(everything))
    return WayRow(way, "trash-2", tr("Drop it"), note, "F11", grave=True, sure=sure)


def _goes(units: int) -> str:
    return tr("1 unit goes again") if units == 1 else tr("{n:,} units go again", n=units)


def _stays(units: int) -> str:
    return tr("1 unit stays out") if units == 1 else tr("{n:,} units stay out", n=units)


def _whole_way(way: WayOut) -> WayRow:
    """A way out where the work is about a whole document."""
    if way is WayOut.AGAIN:
        return WayRow(way, "refresh-cw", tr("Try again"), tr("It goes to the central once more"), "F7")
    note, sure = tr("Nothing is sent; the order stays shipped"), tr("Press F9 to drop it")
    return WayRow(way, "trash-2", tr("Drop it"), note, "F11", grave=True, sure=sure)
