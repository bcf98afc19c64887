"""The papers of a receiving as rows: its serial list, its discrepancies, and the report of both. PURE."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from bridge.labels.report import Column, Report, Sheet
from bridge.phrases import phrase
from bridge.receive.model import Entry, Review
from bridge.serials.words import REASONS

NO_ITEM = phrase("unknown item")
ENTERED = {
    "scanned": phrase("Scanned"),
    "typed": phrase("Typed"),
    "pasted": phrase("Pasted"),
    "imported": phrase("Imported"),
}


@dataclass(frozen=True, slots=True)
class Saved:
    """One session of a document: when it was opened and saved, by whom, its papers, what became of it. In words."""

    id: str
    opened: str
    saved: str
    operator: str
    units: int
    packing_slip: str
    vendor_invoice: str
    state: str


@dataclass(frozen=True, slots=True)
class Override:
    """What somebody allowed against the rules on the document; `when` is `at` in words."""

    at: str
    when: str
    asked_by: str
    allowed_by: str
    why: str


@dataclass(frozen=True, slots=True)
class Received:
    """A receiving as its papers tell it: one session, or all of a document's.

    `made_at` is a moment in words; `state` says whether it is saved. `allowed_by` tells of units that count against
    the rules, by their ids, who let them. `hidden`: what was expected is not told yet. `whole`: all that this station
    ever received on the document counts as now, and what other stations did as before.
    """

    document: str
    vendor: str
    warehouse: str
    station: str
    operator: str
    made_at: str
    state: str
    review: Review
    entries: tuple[Entry, ...]
    sessions: tuple[Saved, ...] = ()
    overrides: tuple[Override, ...] = ()
    allowed_by: dict[int, str] = field(default_factory=dict)
    hidden: bool = False
    whole: bool = False

    def blinded(self) -> "Received":
        """The same without what was expected, while something of it is not saved: nobody shall count towards it."""
        if self.sessions and all(one.saved for one in self.sessions):
            return self
        review = replace(self.review, lines=(), missing=(), unlisted=())
        return replace(self, review=review, hidden=True)


_UNITS = (
    Column(phrase("Unit"), 0.06, number=True),
    Column(phrase("SKU"), 0.13),
    Column(phrase("Serial"), 0.25, code=True),
    Column(phrase("Units"), 0.06, number=True),
    Column(phrase("Time"), 0.13),
    Column(phrase("Operator"), 0.11),
    Column(phrase("Entered"), 0.09),
    Column(phrase("Mark and note"), 0.17),
)
_SESSIONS = (
    Column(phrase("Opened"), 0.14),
    Column(phrase("Saved"), 0.14),
    Column(phrase("By"), 0.13),
    Column(phrase("Units"), 0.08, number=True),
    Column(phrase("Packing slip"), 0.15),
    Column(phrase("Vendor invoice"), 0.16),
    Column(phrase("State"), 0.2),
)
_OVERRIDES = (
    Column(phrase("Time"), 0.13),
    Column(phrase("Asked by"), 0.16),
    Column(phrase("Allowed by"), 0.16),
    Column(phrase("Why"), 0.55),
)


def serial_list(received: Received) -> Report:
    """Every unit in the order of scanning: when, by whom and how it was entered, those set aside marked."""
    return Report(phrase("Serial list"), received.document, _facts(received), (_units(received),))


def receiving_report(received: Received) -> Report:
    """All that is known of a receiving: sessions, discrepancies, what was allowed, every unit."""
    saved = tuple(
        (one.opened, one.saved, one.operator, f"{one.units:,}", one.packing_slip, one.vendor_invoice, one.state)
        for one in received.sessions
    )
    allowed = tuple((one.when, one.asked_by, one.allowed_by, one.why) for one in received.overrides)
    sheets = (
        Sheet(phrase("Sessions"), _SESSIONS, saved, phrase("Nothing was received at this station.")),
        *_differences(received),
        Sheet(phrase("Allowed against the rules"), _OVERRIDES, allowed, phrase("Nothing had to be allowed.")),
        _units(received),
    )
    return Report(phrase("Receiving report"), received.document, _facts(received), sheets)


def _units(received: Received) -> Sheet:
    pallets = len(received.review.pallets) > 1
    rows = tuple(
        (
            f"{number:,}",
            unit.sku or NO_ITEM,
            unit.serial or "",
            f"{unit.quantity:,}",
            unit.when,
            unit.operator or "",
            ENTERED.get(unit.entered, unit.entered),
            _joined(_marks(received, unit, pallets=pallets)),
        )
        for number, unit in enumerate(received.entries, 1)
    )
    return Sheet(phrase("Units"), _UNITS, rows, phrase("No unit was counted."))


def _marks(received: Received, unit: Entry, *, pallets: bool) -> Iterator[str]:
    if unit.set_aside:
        yield _aside(unit)
    if unit.id in received.allowed_by:
        yield phrase("allowed by {name}", name=received.allowed_by[unit.id])
    if pallets:
        yield phrase("pallet {number}", number=unit.pallet)
    if unit.note:
        yield unit.note


def _joined(parts: Iterable[str]) -> str:
    """All of them, with a comma between two."""
    found = ""
    for part in parts:
        found = phrase("{first}, {rest}", first=found, rest=part) if found else part
    return found


_ITEM = (Column(phrase("SKU"), 0.18), Column(phrase("Name"), 0.32), Column(phrase("Ordered"), 0.1, number=True))
_RESULT = Column(phrase("Result"), 0.2)
_OF_SESSION = (Column(phrase("Before"), 0.1, number=True), Column(phrase("Now"), 0.1, number=True))
_OF_DOCUMENT = (Column(phrase("Elsewhere"), 0.1, number=True), Column(phrase("Here"), 0.1, number=True))
_NAMED = (Column(phrase("SKU"), 0.3), Column(phrase("Serial"), 0.7, code=True))
_ASIDE = (
    Column(phrase("SKU"), 0.18),
    Column(phrase("Serial"), 0.3, code=True),
    Column(phrase("Units"), 0.1, number=True),
    Column(phrase("Reason"), 0.16),
    Column(phrase("Note"), 0.26),
)


def differences(received: Received) -> Report:
    """What is not as it was ordered or announced."""
    return Report(phrase("Discrepancies"), received.document, _facts(received), _differences(received))


def _differences(received: Received) -> tuple[Sheet, ...]:
    review = received.review
    missing = tuple((unit.sku, unit.serial) for unit in review.missing)
    unlisted = tuple((unit.sku, unit.serial) for unit in review.unlisted)
    aside = tuple(_aside_row(unit) for unit in review.aside)
    whole, seen, announced = (_HIDDEN,) * 3 if received.hidden else _AS_EXPECTED
    columns = (*_ITEM, *(_OF_DOCUMENT if received.whole else _OF_SESSION), _RESULT)
    return (
        Sheet(phrase("Short and over"), columns, tuple(_line_rows(review)), whole),
        Sheet(phrase("Set aside"), _ASIDE, aside, phrase("Nothing was set aside.")),
        Sheet(phrase("On the vendor's list and not seen"), _NAMED, missing, seen),
        Sheet(phrase("Not on the vendor's list"), _NAMED, unlisted, announced),
    )


_HIDDEN = phrase("Told once everything is saved.")
_AS_EXPECTED = (
    phrase("No line is short or over."),
    phrase("No serial is missing."),
    phrase("Every serial was announced, or there is no list."),
)


def _line_rows(review: Review) -> Iterator[tuple[str, ...]]:
    for found in review.lines:
        line = found.line
        if line.left:
            result = _result(line.left)
            numbers = (line.ordered, line.before, line.now + line.aside)
            yield (line.item.sku, line.item.name, *(f"{number:,}" for number in numbers), result)


def _result(left: int) -> str:
    return phrase("{count:,} short", count=left) if left > 0 else phrase("{count:,} over", count=-left)


def _aside_row(unit: Entry) -> tuple[str, ...]:
    return (unit.sku or NO_ITEM, unit.serial or "", f"{unit.quantity:,}", _aside(unit), unit.note)


def _aside(unit: Entry) -> str:
    return REASONS.get(unit.set_aside, unit.set_aside) if unit.set_aside else ""


def _facts(received: Received) -> tuple[tuple[str, str], ...]:
    review = received.review
    pallets = ", ".join(f"{pallet.number}: {pallet.units:,}" for pallet in review.pallets)
    found = (
        (phrase("Vendor"), received.vendor),
        (phrase("Warehouse"), received.warehouse),
        (phrase("Packing slip"), review.packing_slip),
        (phrase("Vendor invoice"), review.vendor_invoice),
        (phrase("Units"), f"{sum(unit.quantity for unit in received.entries):,}"),
        (phrase("Units by pallet"), pallets if len(review.pallets) > 1 else ""),
        (phrase("State"), received.state),
        (phrase("Station"), ", ".join(part for part in (received.station, received.operator) if part)),
        (phrase("Made"), received.made_at),
    )
    return tuple((name, value) for name, value in found if value)
