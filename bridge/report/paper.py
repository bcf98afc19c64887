"""A day as a paper of tables."""

from collections.abc import Iterator
from datetime import date, datetime, tzinfo

from bridge.labels.report import Column, Report, Sheet
from bridge.moments import from_text
from bridge.phrases import phrase
from bridge.report.model import Day, Share, Tally
from bridge.report.words import (
    KINDS,
    MODES,
    NO_CARRIER,
    NOBODY,
    STATES,
    day_words,
    refusal,
    standing,
    time_words,
    until,
)
from bridge.sync.status import age

TITLE = phrase("Day")
_GRAMS = 1000
_DOCUMENTS = (
    Column(phrase("Document"), 0.15),
    Column(phrase("Work"), 0.1),
    Column(phrase("Units"), 0.08, number=True),
    Column(phrase("Aside"), 0.07, number=True),
    Column(phrase("Typed"), 0.07, number=True),
    Column(phrase("Pasted"), 0.08, number=True),
    Column(phrase("Taken back"), 0.11, number=True),
    Column(phrase("Refused"), 0.09, number=True),
    Column(phrase("State"), 0.25),
)
_DONE = (
    Column(phrase("Received"), 0.1, number=True),
    Column(phrase("Packed"), 0.09, number=True),
    Column(phrase("Aside"), 0.08, number=True),
    Column(phrase("Typed"), 0.08, number=True),
    Column(phrase("Pasted"), 0.08, number=True),
    Column(phrase("Back"), 0.11, number=True),
    Column(phrase("Scans"), 0.09, number=True),
    Column(phrase("Refused"), 0.09, number=True),
    Column(phrase("Allowed"), 0.09, number=True),
)
_ALLOWED = (
    Column(phrase("Time"), 0.08),
    Column(phrase("Asked by"), 0.15),
    Column(phrase("Allowed by"), 0.15),
    Column(phrase("Document"), 0.14),
    Column(phrase("Why"), 0.48),
)
_REFUSED = (Column(phrase("Reason"), 0.8), Column(phrase("Scans"), 0.2, number=True))
_UNSAVED = (
    Column(phrase("Document"), 0.22),
    Column(phrase("Units"), 0.12, number=True),
    Column(phrase("Open since"), 0.22),
    Column(phrase("By"), 0.22),
    Column(phrase("Age"), 0.22),
)
_UNSENT = (
    Column(phrase("Document"), 0.16),
    Column(phrase("Work"), 0.12),
    Column(phrase("Since"), 0.16),
    Column(phrase("State"), 0.22),
    Column(phrase("Why"), 0.34),
)
_SENT = (
    Column(phrase("Work"), 0.4),
    Column(phrase("State"), 0.4),
    Column(phrase("Number"), 0.2, number=True),
)
_CARRIERS = (
    Column(phrase("Carrier"), 0.4),
    Column(phrase("Boxes"), 0.2, number=True),
    Column(phrase("With tracking"), 0.2, number=True),
    Column(phrase("Weight, kg"), 0.2, number=True),
)
_HOURS = (Column(phrase("Hour"), 0.6), Column(phrase("Scans"), 0.4, number=True))


def day_report(day: Day, zone: tzinfo | None = None) -> Report:
    """The whole day on paper; of a day without work what is left of days before."""
    left = unsaved(day, zone), unsent(day, zone)
    documents = Sheet(phrase("Purchase orders and orders"), _DOCUMENTS, tuple(_document_rows(day, zone)), _NOTHING)
    named = (Column(phrase("Name"), 0.19), *_DONE)
    hours = tuple((hour_words(hour.starts_at, day), f"{hour.scans:,}") for hour in day.hours)
    sheets = (
        documents,
        Sheet(phrase("Operators"), named, _share_rows(day.operators), _NOTHING),
        Sheet(phrase("Station names"), named, _share_rows(day.stations), _NOTHING),
        allowed(day, zone),
        refused(day),
        *left,
        sent(day),
        carried(day),
        Sheet(phrase("Scans by hour"), _HOURS, hours, phrase("Nothing was scanned.")),
    )
    kept = (documents, *left) if day.quiet else sheets
    return Report(TITLE, day_words(date.fromisoformat(day.date)), tuple(_facts(day, zone)), kept)


def allowed(day: Day, zone: tzinfo | None) -> Sheet:
    """Who allowed what against the rules."""
    nothing = phrase("Nothing had to be allowed.")
    return Sheet(phrase("Allowed against the rules"), _ALLOWED, tuple(_allowed_rows(day, zone)), nothing)


def refused(day: Day) -> Sheet:
    """Why scans were refused, how often."""
    rows = tuple((refusal(one.code), f"{one.scans:,}") for one in day.refusals)
    return Sheet(phrase("Refused scans"), _REFUSED, rows, phrase("No scan was refused."))


def unsaved(day: Day, zone: tzinfo | None) -> Sheet:
    """Sessions that nobody had saved when the day ended."""
    return Sheet(phrase("Not saved"), _UNSAVED, tuple(_unsaved_rows(day, zone)), phrase("Everything was saved."))


def unsent(day: Day, zone: tzinfo | None) -> Sheet:
    """What waits for the central, or was refused by it."""
    nothing = phrase("Nothing waits and nothing is refused.")
    return Sheet(phrase("Not accepted by the central"), _UNSENT, tuple(_unsent_rows(day, zone)), nothing)


def sent(day: Day) -> Sheet:
    """What came of the day for the central."""
    return Sheet(phrase("For the central"), _SENT, tuple(_sent_rows(day)), phrase("Nothing was saved."))


def carried(day: Day) -> Sheet:
    """Boxes by carrier."""
    return Sheet(phrase("Boxes by carrier"), _CARRIERS, tuple(_carrier_rows(day)), phrase("No box was shipped."))


_NOTHING = phrase("Nothing was done.")


def hour_words(starts_at: str, day: Day) -> str:
    """`10:00`, with its offset from UTC on a day on which the clocks were changed."""
    offsets = {hour.starts_at[-6:] for hour in day.hours}
    hour = datetime.fromisoformat(starts_at)
    return f"{hour:%H:%M}" if len(offsets) < 2 else f"{hour:%H:%M} UTC{starts_at[-6:]}"  # noqa: PLR2004 a change


def _facts(day: Day, zone: tzinfo | None) -> Iterator[tuple[str, str]]:
    tally, said = day.tally, dict(day.saved)
    if day.stations:
        yield phrase("Station"), ", ".join(share.name for share in day.stations if share.name)
    yield phrase("Received"), f"{tally.received:,}"
    yield phrase("Packed"), f"{tally.packed:,}"
    yield phrase("Set aside"), f"{tally.set_aside:,}"
    yield phrase("Receivings saved"), f"{said.get('receive', 0):,}"
    yield phrase("Orders shipped"), f"{said.get('ship', 0):,}"
    yield phrase("Typed and pasted"), f"{tally.typed + tally.pasted:,}"
    yield phrase("Taken back"), taken_back_words(tally)
    yield phrase("Scans"), f"{tally.scans:,}"
    yield phrase("Refused scans"), f"{tally.refused:,}"
    if day.first_scan and day.last_scan:
        first, last = (time_words(at, day.date, zone) for at in (day.first_scan, day.last_scan))
        yield phrase("First and last scan"), f"{first} - {last}"
    yield phrase("Made"), f"{from_text(day.told_at).astimezone(zone):%Y-%m-%d %H:%M}"


def taken_back_words(tally: Tally) -> str:
    """`3`, and how many of what counted no more an earlier day had counted."""
    if not tally.earlier:
        return f"{tally.taken_back:,}"
    return phrase("{count}, counted on an earlier day {earlier}", count=tally.taken_back, earlier=tally.earlier)


def _document_rows(day: Day, zone: tzinfo | None) -> Iterator[tuple[str, ...]]:
    for row in day.documents:
        numbers = (f"{number:,}" for number in document_figures(row.tally))
        yield row.document, MODES.get(row.mode, row.mode), *numbers, standing(row, day.date, zone)


def _share_rows(shares: tuple[Share, ...]) -> tuple[tuple[str, ...], ...]:
    return tuple((share.name or NOBODY, *(f"{number:,}" for number in figures(share.tally))) for share in shares)


def document_figures(tally: Tally) -> tuple[int, ...]:
    """What is told of a document, in the order of the columns."""
    units = tally.received + tally.packed
    return units, tally.set_aside, tally.typed, tally.pasted, tally.taken_back, tally.refused


def figures(tally: Tally) -> tuple[int, ...]:
    """What is told of an operator and of a station, in the order of the columns."""
    units = (tally.received, tally.packed, tally.set_aside, tally.typed, tally.pasted, tally.taken_back)
    return (*units, tally.scans, tally.refused, tally.allowed)


def _allowed_rows(day: Day, zone: tzinfo | None) -> Iterator[tuple[str, ...]]:
    for one in day.allowed:
        time = time_words(one.at, day.date, zone)
        yield time, one.asked_by or NOBODY, one.allowed_by, one.document or "", one.why


def _unsaved_rows(day: Day, zone: tzinfo | None) -> Iterator[tuple[str, ...]]:
    for one in day.unsaved:
        since = time_words(one.opened_at, day.date, zone)
        old = age(from_text(one.opened_at), until(day))
        yield one.document, f"{one.units:,}", since, one.opened_by or NOBODY, old


def _unsent_rows(day: Day, zone: tzinfo | None) -> Iterator[tuple[str, ...]]:
    for one in day.unsent:
        since = time_words(one.created_at, day.date, zone)
        yield one.document, KINDS.get(one.kind, one.kind), since, STATES.get(one.state, one.state), one.error or ""


def _sent_rows(day: Day) -> Iterator[tuple[str, ...]]:
    for one in day.operations:
        yield KINDS.get(one.kind, one.kind), STATES.get(one.state, one.state), f"{one.count:,}"


def _carrier_rows(day: Day) -> Iterator[tuple[str, ...]]:
    for one in day.carriers:
        weight = f"{one.weight_g / _GRAMS:,.2f}" if one.weight_g else ""
        yield one.carrier or NO_CARRIER, f"{one.boxes:,}", f"{one.tracked:,}", weight
