"""The papers of a receiving as rows: its serial list, and its discrepancies. PURE."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO

from bridge.labels.report import Column, Report, Sheet
from bridge.receive.model import Entry, Review
from bridge.serials.words import REASONS

_ENTERED = {"typed": "typed", "pasted": "pasted", "imported": "imported"}
NO_ITEM = "unknown item"


@dataclass(frozen=True, slots=True)
class Received:
    """A session as its papers tell it. `made_at` is a moment in words; `state` says whether it is saved."""

    document: str
    vendor: str
    warehouse: str
    station: str
    operator: str
    made_at: str
    state: str
    review: Review
    entries: tuple[Entry, ...]


def serial_list(received: Received) -> Report:
    """Every unit of the session in the order of scanning, those set aside marked."""
    columns = (
        Column("Unit", 0.07, number=True),
        Column("SKU", 0.16),
        Column("Serial", 0.27, code=True),
        Column("Units", 0.07, number=True),
        Column("Time", 0.08),
        Column("Pallet", 0.07, number=True),
        Column("Mark and note", 0.28),
    )
    rows = tuple(
        (
            f"{number:,}",
            unit.sku or NO_ITEM,
            unit.serial or "",
            f"{unit.quantity:,}",
            unit.when,
            str(unit.pallet),
            ", ".join(part for part in (_aside(unit), _ENTERED.get(unit.entered, ""), unit.note) if part),
        )
        for number, unit in enumerate(received.entries, 1)
    )
    return Report("Serial list", received.document, _facts(received), (Sheet("Units", columns, rows),))


_LINES = (
    Column("SKU", 0.18),
    Column("Name", 0.32),
    Column("Ordered", 0.1, number=True),
    Column("Before", 0.1, number=True),
    Column("Now", 0.1, number=True),
    Column("Result", 0.2),
)
_NAMED = (Column("SKU", 0.3), Column("Serial", 0.7, code=True))
_ASIDE = (
    Column("SKU", 0.18),
    Column("Serial", 0.3, code=True),
    Column("Units", 0.1, number=True),
    Column("Reason", 0.16),
    Column("Note", 0.26),
)


def differences(received: Received) -> Report:
    """What is not as it was ordered or announced."""
    review = received.review
    missing = tuple((unit.sku, unit.serial) for unit in review.missing)
    unlisted = tuple((unit.sku, unit.serial) for unit in review.unlisted)
    aside = tuple(_aside_row(unit) for unit in review.aside)
    sheets = (
        Sheet("Short and over", _LINES, tuple(_line_rows(review)), "No line is short or over."),
        Sheet("Set aside", _ASIDE, aside, "Nothing was set aside."),
        Sheet("On the vendor's list and not seen", _NAMED, missing, "No serial is missing."),
        Sheet("Not on the vendor's list", _NAMED, unlisted, "Every serial was announced, or there is no list."),
    )
    return Report("Discrepancies", received.document, _facts(received), sheets)


def differences_csv(received: Received) -> str:
    """The discrepancies as CSV, one row each, with a header."""
    out = StringIO()
    lines = csv.writer(out, lineterminator="\n")
    lines.writerow(("po", "kind", "sku", "serial", "quantity", "ordered", "before", "now", "reason", "note"))
    for kind, *cells in _csv_rows(received.review):
        lines.writerow((received.document, kind, *cells))
    return out.getvalue()


def _csv_rows(review: Review) -> Iterator[tuple[object, ...]]:
    for found in review.lines:
        line = found.line
        if line.left:
            numbers = (abs(line.left), line.ordered, line.before, line.now + line.aside)
            yield ("short" if line.left > 0 else "over", line.item.sku, "", *numbers, "", found.allowed)
    for unit in review.aside:
        yield ("set_aside", unit.sku, unit.serial or "", unit.quantity, "", "", "", unit.set_aside, unit.note)
    for serial in review.missing:
        yield ("not_seen", serial.sku, serial.serial, 1, "", "", "", "", "")
    for serial in review.unlisted:
        yield ("not_on_vendor_list", serial.sku, serial.serial, 1, "", "", "", "", "")


def _line_rows(review: Review) -> Iterator[tuple[str, ...]]:
    for found in review.lines:
        line = found.line
        if line.left:
            result = f"{line.left:,} short" if line.left > 0 else f"{-line.left:,} over"
            numbers = (line.ordered, line.before, line.now + line.aside)
            yield (line.item.sku, line.item.name, *(f"{number:,}" for number in numbers), result)


def _aside_row(unit: Entry) -> tuple[str, ...]:
    return (unit.sku or NO_ITEM, unit.serial or "", f"{unit.quantity:,}", _aside(unit), unit.note)


def _aside(unit: Entry) -> str:
    return REASONS.get(unit.set_aside, unit.set_aside) if unit.set_aside else ""


def _facts(received: Received) -> tuple[tuple[str, str], ...]:
    review = received.review
    pallets = ", ".join(f"{pallet.number}: {pallet.units:,}" for pallet in review.pallets)
    found = (
        ("Vendor", received.vendor),
        ("Warehouse", received.warehouse),
        ("Packing slip", review.packing_slip),
        ("Vendor invoice", review.vendor_invoice),
        ("Units in this session", f"{sum(unit.quantity for unit in received.entries):,}"),
        ("Units by pallet", pallets if len(review.pallets) > 1 else ""),
        ("State", received.state),
        ("Station", ", ".join(part for part in (received.station, received.operator) if part)),
        ("Made", received.made_at),
    )
    return tuple((name, value) for name, value in found if value)
