"""A day as a paper of tables, and as rows of a CSV file."""

import csv
from collections.abc import Iterator
from datetime import date, datetime, tzinfo
from io import StringIO

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
    Column(phrase("Taken back"), 0.11, number=True),
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
    """The whole day on paper."""
    sheets = (
        Sheet(phrase("Purchase orders and orders"), _DOCUMENTS, tuple(_document_rows(day, zone)), _NOTHING),
        Sheet(phrase("Operators"), (Column(phrase("Name"), 0.19), *_DONE), _share_rows(day.operators), _NOTHING),
        Sheet(phrase("Station"), (Column(phrase("Name"), 0.19), *_DONE), _share_rows(day.stations), _NOTHING),
        Sheet(
            phrase("Allowed against the rules"),
            _ALLOWED,
            tuple(_allowed_rows(day, zone)),
            phrase("Nothing had to be allowed."),
        ),
        Sheet(
            phrase("Refused scans"),
            _REFUSED,
            tuple((refusal(one.code), f"{one.scans:,}") for one in day.refusals),
            phrase("No scan was refused."),
        ),
        Sheet(phrase("Not saved"), _UNSAVED, tuple(_unsaved_rows(day, zone)), phrase("Everything was saved.")),
        Sheet(
            phrase("Not accepted by the central"),
            _UNSENT,
            tuple(_unsent_rows(day, zone)),
            phrase("Nothing waits and nothing is refused."),
        ),
        Sheet(phrase("For the central"), _SENT, tuple(_sent_rows(day)), phrase("Nothing was saved.")),
        Sheet(phrase("Boxes by carrier"), _CARRIERS, tuple(_carrier_rows(day)), phrase("No box was shipped.")),
        Sheet(
            phrase("Scans by hour"),
            _HOURS,
            tuple((hour_words(hour.starts_at, day), f"{hour.scans:,}") for hour in day.hours),
            phrase("Nothing was scanned."),
        ),
    )
    kept = tuple(sheets[place] for place in _QUIET) if day.quiet else sheets
    return Report(TITLE, day_words(date.fromisoformat(day.date)), tuple(_facts(day, zone)), kept)


_NOTHING = phrase("Nothing was done.")
_QUIET = (0, 5, 6)  # of a day without work: that there was none, and what is left of days before


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
        done = row.tally
        numbers = (done.received + done.packed, done.set_aside, done.typed, done.pasted, done.taken_back, done.refused)
        figures = (f"{number:,}" for number in numbers)
        yield row.document, MODES.get(row.mode, row.mode), *figures, standing(row, day.date, zone)


def _share_rows(shares: tuple[Share, ...]) -> tuple[tuple[str, ...], ...]:
    return tuple((share.name or NOBODY, *(f"{number:,}" for number in figures(share.tally))) for share in shares)


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


def day_csv(day: Day) -> str:
    """The day as CSV with a header: a row each, told apart by `section`; what a row does not have is empty."""
    out = StringIO()
    names = ("day", "section", "name", "mode", *_FIGURES, "count", "state", "at", "by", "allowed_by", "note")
    lines = csv.DictWriter(out, names, lineterminator="\n")
    lines.writeheader()
    for row in _csv_rows(day):
        lines.writerow({"day": day.date, **row})
    return out.getvalue()


_FIGURES = (
    "received",
    "packed",
    "set_aside",
    "typed",
    "pasted",
    "taken_back",
    "earlier",
    "scans",
    "refused",
    "allowed",
)


def _csv_rows(day: Day) -> Iterator[dict[str, object]]:
    yield {"section": "day", "at": day.first_scan, **_tally(day.tally)}
    for one in day.documents:
        state = {"state": one.sent or ("" if one.saved_at else "open"), "at": one.saved_at}
        yield {"section": "document", "name": one.document, "mode": one.mode, **_tally(one.tally), **state}
    for section, shares in (("operator", day.operators), ("station", day.stations)):
        yield from ({"section": section, "name": share.name, **_tally(share.tally)} for share in shares)
    for refused in day.refusals:
        yield {"section": "refused", "name": refused.code, "count": refused.scans}
    for what in day.allowed:
        who = {"at": what.at, "by": what.asked_by, "allowed_by": what.allowed_by, "note": what.why}
        yield {"section": "allowed", "name": what.document, "state": what.what, **who}
    for open_one in day.unsaved:
        since = {"at": open_one.opened_at, "by": open_one.opened_by}
        yield {
            "section": "unsaved",
            "name": open_one.document,
            "mode": open_one.mode,
            "count": open_one.units,
            **since,
        }
    for left in day.unsent:
        fate = {"state": left.state, "at": left.created_at, "note": left.error}
        yield {"section": "unsent", "name": left.document, "mode": left.kind, **fate}
    for sent in day.operations:
        yield {"section": "operations", "mode": sent.kind, "state": sent.state, "count": sent.count}
    for box in day.carriers:
        yield {"section": "carrier", "name": box.carrier, "count": box.boxes, "note": box.tracked}
    for hour in day.hours:
        yield {"section": "hour", "at": hour.starts_at, "count": hour.scans}


def _tally(tally: Tally) -> dict[str, object]:
    return {name: getattr(tally, name) for name in _FIGURES}
