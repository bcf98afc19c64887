"""What the page *Today* and the page of a receiving show: words, figures, tables."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from bridge.labels.report import Column, Report, Sheet
from bridge.phrases import Phrase, phrase
from bridge.report import paper
from bridge.report.model import Day, DocumentDay, Share
from bridge.report.words import MODES, NOBODY, day_words, standing, time_words
from bridge.ui.content import Empty
from bridge.ui.speech import number, tr

GOES_ON = phrase("What is scanned meanwhile counts as before.")
HINT = phrase("Enter shows what was received on a PO. What is scanned meanwhile counts as before.")
REFUSED = "rejected"
_TOP_HOUR = 1


@dataclass(frozen=True, slots=True)
class Figure:
    """A number under which its word stands; `loud` asks for somebody's attention."""

    value: int
    word: str
    loud: bool = False


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row of a table on the screen. `ink` is the colour of its widest column, `share` (0 to 1) a bar in it."""

    cells: tuple[str, ...]
    ink: str = "ink2"
    share: float | None = None

    @property
    def spoken(self) -> str:
        """The row's name for a screen reader."""
        return ", ".join(cell for cell in self.cells if cell)


@dataclass(frozen=True, slots=True)
class SheetView:
    """A table on the screen, its words told already. `nothing` is said where it has no rows.

    Where there is no room for all columns those in `go_first` go, then the others from the last on.
    """

    title: str
    columns: tuple[Column, ...]
    rows: tuple[SheetRow, ...]
    nothing: str = ""
    go_first: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class TodayView:
    """The whole page. `sessions` are the receiving sessions of the first table, row by row, None where there is none.

    `tables` have a tab each, `side` stand beside them. `last`: there is no later day to go to;
    `refused`: the central refused something and nobody settled it.
    """

    title: str = ""
    span: str = ""
    last: bool = True
    figures: tuple[Figure, ...] = ()
    tables: tuple[SheetView, ...] = ()
    sessions: tuple[str | None, ...] = ()
    side: tuple[SheetView, ...] = ()
    refused: bool = False
    empty: Empty | None = None


@dataclass(frozen=True, slots=True)
class ReceiptView:
    """What was received: the document, what is known of it as (name, value), tables."""

    document: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    sheets: tuple[SheetView, ...] = ()


_DOCUMENTS = (
    Column(phrase("Document"), 0.2),
    Column(phrase("Work"), 0.1),
    Column(phrase("Units"), 0.08, number=True),
    Column(phrase("Aside"), 0.08, number=True),
    Column(phrase("Typed"), 0.08, number=True),
    Column(phrase("Pasted"), 0.08, number=True),
    Column(phrase("Taken back"), 0.08, number=True),
    Column(phrase("Refused"), 0.08, number=True),
    Column(phrase("State"), 0.22),
)
_DONE = (
    Column(phrase("Name"), 0.3),
    Column(phrase("Units"), 0.14, number=True),
    Column(phrase("Refused"), 0.14, number=True),
    Column(phrase("By hand"), 0.14, number=True),
    Column(phrase("Taken back"), 0.14, number=True),
)
_HOURS = (Column(phrase("Hour"), 0.2), Column("", 0.6), Column(phrase("Scans"), 0.2, number=True))


def today_view(day: Day, *, now: datetime, zone: tzinfo | None = None) -> TodayView:
    """The page for a day, seen at `now`."""
    tables = paper.allowed(day, zone), paper.unsaved(day, zone), paper.unsent(day, zone)
    return TodayView(
        title=tr(day_words(date.fromisoformat(day.date))),
        span=tr(_span(day, zone)),
        last=day.date >= now.astimezone(zone).date().isoformat(),
        figures=tuple(_figures(day)),
        tables=(_documents(day, zone), *(sheet_view(table) for table in tables)),
        sessions=tuple(row.session if row.mode == "receive" else None for row in day.documents),
        side=tuple(view for view in _side(day) if view.rows),
        refused=any(one.state == REFUSED for one in day.unsent),
        empty=Empty("inbox", tr("Nothing happened here"), tr("No scan, no save."))
        if day.quiet and not (day.unsaved or day.unsent)
        else None,
    )


def receipt_view(report: Report) -> ReceiptView:
    """The page for the report of a receiving: every unit first, then what is not as it should be."""
    *others, units = report.sheets
    return ReceiptView(
        document=report.document,
        facts=tuple((tr(name), _told(value)) for name, value in report.facts),
        sheets=tuple(sheet_view(sheet) for sheet in (units, *others)),
    )


def sheet_view(sheet: Sheet) -> SheetView:
    """A table of a paper for the screen."""
    columns = tuple(_column(column) for column in sheet.columns)
    rows = tuple(SheetRow(tuple(_told(cell) for cell in row)) for row in sheet.rows)
    return SheetView(tr(sheet.title), columns, rows, nothing=tr(sheet.nothing))


def _column(column: Column) -> Column:
    return Column(tr(column.title), column.share, code=column.code, number=column.number)


def _told(cell: str) -> str:
    return tr(cell) if isinstance(cell, Phrase) else cell


def _span(day: Day, zone: tzinfo | None) -> str:
    if not day.first_scan or not day.last_scan:
        return phrase("No scan")
    first, last = (time_words(at, day.date, zone) for at in (day.first_scan, day.last_scan))
    return phrase("{first} to {last}, {n:,} scans", first=first, last=last, n=day.tally.scans)


def _figures(day: Day) -> Iterator[Figure]:
    tally, shipped = day.tally, dict(day.saved).get("ship", 0)
    yield Figure(tally.received, tr("Received"))
    yield Figure(tally.packed, tr("Packed"))
    yield Figure(shipped, tr("Orders shipped"))
    yield Figure(tally.set_aside, tr("Set aside"))
    yield Figure(tally.typed + tally.pasted, tr("By hand"))
    yield Figure(tally.taken_back, tr("Taken back"))
    yield Figure(tally.refused, tr("Refused scans"))
    yield Figure(tally.allowed, tr("Allowed"))
    yield Figure(len(day.unsaved), tr("Not saved"))
    yield Figure(len(day.unsent), tr("Not accepted"), loud=any(one.state == REFUSED for one in day.unsent))


def _documents(day: Day, zone: tzinfo | None) -> SheetView:
    rows = tuple(SheetRow(tuple(_document(row, day, zone)), ink=_ink(row)) for row in day.documents)
    columns, nothing = tuple(map(_column, _DOCUMENTS)), tr("Nothing was done.")
    return SheetView(tr("Documents"), columns, rows, nothing=nothing, go_first=(5, 1, 4, 6, 3))


def _document(row: DocumentDay, day: Day, zone: tzinfo | None) -> Iterator[str]:
    yield row.document
    yield _told(MODES.get(row.mode, row.mode))
    yield from map(number, paper.document_figures(row.tally))
    yield _told(standing(row, day.date, zone))


def _ink(row: DocumentDay) -> str:
    if row.sent == REFUSED:
        return "reject_text"
    return "ask_text" if row.session and row.saved_at is None else "ink2"


def _side(day: Day) -> Iterator[SheetView]:
    done = tuple(map(_column, _DONE))
    yield SheetView(tr("Operators"), done, tuple(_share_rows(day.operators)))
    if len(day.stations) > 1:
        yield SheetView(tr("Station names"), done, tuple(_share_rows(day.stations)))
    for sheet in (paper.refused(day), paper.sent(day), paper.carried(day)):
        yield sheet_view(sheet)
    yield _hours(day)


def _share_rows(shares: Sequence[Share]) -> Iterator[SheetRow]:
    for share in shares:
        done = share.tally
        units = done.received + done.packed + done.set_aside
        counts = (units, done.refused, done.typed + done.pasted, done.taken_back)
        yield SheetRow((share.name or tr(NOBODY), *(number(count) for count in counts)))


def _hours(day: Day) -> SheetView:
    most = max((hour.scans for hour in day.hours), default=_TOP_HOUR)
    rows = tuple(
        SheetRow((paper.hour_words(hour.starts_at, day), "", number(hour.scans)), share=hour.scans / most)
        for hour in day.hours
    )
    return SheetView(tr("Scans by hour"), tuple(map(_column, _HOURS)), rows)
