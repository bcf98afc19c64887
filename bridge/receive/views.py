"""What each page of receiving shows, made from facts: words, ages, rows."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, tzinfo

from bridge.moments import from_text
from bridge.phrases import phrase
from bridge.receive.model import Opened, PoPage, PoSummary, ReviewLine
from bridge.serials.keys import key_of
from bridge.session.book import Line
from bridge.session.outcome import Outcome, Totals
from bridge.session.state import Asked, Desk
from bridge.sync.status import age, day
from bridge.ui.banner_content import Banner
from bridge.ui.content import (
    Empty,
    Header,
    LineRow,
    ListRow,
    ListView,
    Look,
    Mode,
    Progress,
    ScanRow,
    ScanView,
)
from bridge.ui.scan_rows import with_scan
from bridge.ui.speech import tr

# a status of the central's that nobody knows is shown as it is
_STATUSES = {
    "closed": phrase("Closed"),
    "cancelled": phrase("Cancelled"),
    "canceled": phrase("Cancelled"),
    "on_hold": phrase("On hold"),
    "on hold": phrase("On hold"),
    "received": phrase("Received"),
    "completed": phrase("Completed"),
}
NEXT_PALLET = "command_done.pallet"


@dataclass(frozen=True, slots=True)
class ListFacts:
    """What the list page needs beside its rows: the age in words, whether there ever was a list, a pull under way."""

    age: str
    loaded: bool
    now: datetime
    progress: Progress | None = None


def list_view(page: PoPage, desk: Desk, banner: Banner, *, today: date, facts: ListFacts) -> ListView:
    """The list of POs as the desk filters it."""
    rows = tuple(_list_row(row, today, facts.now, blind=page.blind) for row in page.rows)
    return ListView(
        header=Header(mode=Mode.RECEIVE, title=tr("Purchase orders"), step=0),
        banner=banner,
        rows=rows,
        counted=_counted(len(rows), page),
        age=facts.age,
        open_only=not desk.closed_too,
        filtered=desk.wanting or desk.filter,
        selected=desk.selected or (rows[0].number if rows else None),
        progress=facts.progress,
        empty=None if rows else _empty(desk, facts),
    )


def _counted(shown: int, page: PoPage) -> str:
    if shown < page.matching:
        return tr("{shown:,} of {matching:,} shown", shown=shown, matching=page.matching)
    return tr("{matching:,} of {n:,} POs", matching=page.matching, n=page.total)


def _empty(desk: Desk, facts: ListFacts) -> Empty:
    if not facts.loaded:
        return Empty("inbox", tr("No list yet."), tr("Connect to the central once."), ("test",))
    if desk.filter or desk.wanting:
        return Empty(
            "search", tr("No PO matches {text}", text=desk.filter or desk.wanting), tr("Esc clears the filter")
        )
    return Empty("inbox", tr("Nothing to receive in this list"), facts.age, ("refresh", "all"))


def _list_row(row: PoSummary, today: date, now: datetime, *, blind: bool) -> ListRow:
    status, look = _status(row, today, now)
    return ListRow(
        number=row.number,
        vendor=row.vendor,
        ordered_on=tr(day(row.ordered_on)),
        expected_on=tr(day(row.expected_on)),
        warehouse=row.warehouse or "",
        status=status,
        received=row.received,
        ordered=row.ordered,
        look=look,
        blind=blind,
    )


def _status(row: PoSummary, today: date, now: datetime) -> tuple[str, Look]:
    if row.here:
        return tr("{n:,} here, {age}", n=row.here, age=_open_for(row, now)), Look.HERE
    if row.status.lower() != "open":
        return tr(_STATUSES.get(row.status.lower()) or row.status.replace("_", " ").capitalize()), Look.REST
    try:
        late = (today - date.fromisoformat(row.expected_on or "")).days
    except ValueError:
        late = 0
    if late > 0:
        return (tr("1 day late") if late == 1 else tr("{n} days late", n=late)), Look.WARN
    return (tr("Partly received") if row.received else tr("Open")), Look.REST


def _open_for(row: PoSummary, now: datetime) -> str:
    """How long its unsaved units have been here: `12 min`."""
    try:
        return age(from_text(row.opened_at or ""), now)
    except ValueError:
        return tr("not saved")


class ScanPageState:
    """The numbers of the open document between two scans, so that one scan changes one row."""

    def __init__(self, zone: tzinfo | None) -> None:
        self._zone = zone
        self._lines: dict[str, Line] = {}
        self._opened = Opened("", "", "", (), Totals())
        self._scans: tuple[ScanRow, ...] = ()
        self.totals = Totals()
        self.active = ""
        self.company = ""

    def open(self, opened: Opened) -> None:
        """Take over a document, or the same one after the central's list changed."""
        if opened.number != self._opened.number:
            self.active = ""
        self._opened = opened
        self._lines = {key_of(line.item.sku): line for line in opened.lines}
        self.totals = opened.totals

    def note(self, outcome: Outcome) -> None:
        """Take over the answer to one scan."""
        self._scans = with_scan(self._scans, outcome, self._zone)
        if outcome.verdict.rule == NEXT_PALLET:
            self._opened = replace(self._opened, pallet=self._opened.pallet + 1)
        self.totals = replace(self.totals, blind=outcome.blind)
        line = outcome.line
        if line is None or key_of(line.item.sku) not in self._lines:
            return
        self.active = line.item.sku
        self.totals = _moved(self.totals, self._lines[key_of(line.item.sku)], line)
        self._lines[key_of(line.item.sku)] = line

    def whole(self, banner: Banner) -> ScanView:
        """The page with all its rows."""
        return self._view(banner, tuple(self._row(line) for line in self._lines.values()), ())

    def after(self, banner: Banner, before: str) -> ScanView:
        """The page after a scan: only the rows that changed, `before` being the row that was active."""
        skus = dict.fromkeys(key_of(sku) for sku in (before, self.active) if sku)
        changed = tuple(self._row(self._lines[sku]) for sku in skus if sku in self._lines)
        return self._view(banner, None, changed)

    def _view(self, banner: Banner, lines: tuple[LineRow, ...] | None, changed: tuple[LineRow, ...]) -> ScanView:
        pallet = tr("pallet {number}", number=self._opened.pallet) if self._opened.pallet > 1 else ""
        parts = (tr(self.company), pallet, self._opened.vendor, self._opened.warehouse)
        partner = ", ".join(part for part in parts if part)
        return ScanView(
            header=Header(mode=Mode.RECEIVE, title=self._opened.number, step=1, partner=partner),
            banner=banner,
            lines=lines,
            changed=changed,
            scans=self._scans,
            received=self.totals.received,
            ordered=self.totals.ordered,
            complete=self.totals.complete,
            total=self.totals.lines,
            blind=self.totals.blind,
        )

    def _row(self, line: Line) -> LineRow:
        return LineRow(
            sku=line.item.sku,
            name=line.item.name,
            upc=line.item.upc or "",
            serial=line.item.requires_serial,
            ordered=line.ordered,
            before=line.before,
            now=line.now + line.aside,
            left=line.left,
            active=key_of(line.item.sku) == key_of(self.active),
            note=tr("{n:,} set aside", n=line.aside) if line.aside else "",
            blind=self.totals.blind,
        )


def _moved(totals: Totals, old: Line, new: Line) -> Totals:
    return replace(
        totals,
        received=totals.received + new.counted - old.counted,
        session=totals.session + new.now + new.aside - old.now - old.aside,
        complete=totals.complete + (new.left <= 0) - (old.left <= 0),
    )


def missing_serials(lines: Sequence[ReviewLine]) -> int:
    """Units of serial items that were counted without one."""
    return sum(found.line.now - found.serials for found in lines if found.line.item.requires_serial)


def still_asked(asked: Sequence[Asked]) -> Asked | None:
    """The question to fall back to when the band has nothing newer to say."""
    return asked[-1] if asked else None


def today(now: datetime, zone: tzinfo | None) -> date:
    """The day on the wall."""
    return now.astimezone(zone).date()
