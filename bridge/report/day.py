"""A day of the station, put together from its scan history, its units and its operations."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, tzinfo
from typing import Any

from sqlalchemy import Connection, Row, Select

from bridge.moments import from_text, to_text
from bridge.report import rows
from bridge.report.model import (
    Allowed,
    Carried,
    Day,
    DocumentDay,
    Hour,
    Operations,
    Refusal,
    Share,
    Tally,
    Unsaved,
    Unsent,
    total,
)
from bridge.report.span import bounds, by_hour
from bridge.serials.keys import key_of
from bridge.serials.verdicts import Level

SHIP = "ship"
_Rows = Sequence[Row[*tuple[Any, ...]]]
_Document = tuple[str, str]


def told(connection: Connection, day: date, *, now: datetime, zone: tzinfo | None = None) -> Day:
    """What happened on that day; a `zone` of None is this computer's own."""
    since, until = (to_text(moment) for moment in bounds(day, zone))
    facts = {"since": since, "until": until}
    ids = connection.execute(rows.IDS, facts).one()
    query = _Query(connection, {**facts, "first": ids.first or 0, "last": ids.last or 0})
    alive, allowed = query.all(rows.SESSIONS), query.all(rows.ALLOWED)
    book = _book(query, allowed)
    return Day(
        date=day.isoformat(),
        starts_at=since,
        ends_at=until,
        told_at=to_text(now),
        tally=total(book.operators.values()),
        documents=tuple(_taken_back(_documents(book, alive, until), query.all(rows.UNSHIPPED))),
        operators=_shares(book.operators),
        stations=_shares(book.stations),
        refusals=tuple(Refusal(code, book.refusals[code]) for code in sorted(book.refusals, key=book.often)),
        allowed=tuple(Allowed(r.at, r.what, r.asked_by, r.allowed_by, r.why, r.document) for r in allowed),
        unsaved=tuple(_unsaved(query, alive, until)),
        saved=_saved(alive, until),
        operations=tuple(Operations(*row) for row in query.all(rows.OPERATIONS)),
        unsent=tuple(Unsent(*row) for row in query.all(rows.UNSENT)),
        carriers=tuple(_carriers(query.all(rows.BOXES))),
        first_scan=ids.first_at,
        last_scan=ids.last_at,
        hours=tuple(Hour(*hour) for hour in by_hour(_minutes(query), day, zone)),
    )


def _book(query: "_Query", allowed: _Rows) -> "_Book":
    """Everything that was done, told to whom and what it belongs to."""
    book = _Book()
    for tally, row in _tallied(query):
        book.add(tally, row)
    for row in allowed:
        book.allow(row)
    return book


@dataclass(frozen=True, slots=True)
class _Query:
    connection: Connection
    facts: Mapping[str, object]

    def all(self, query: Select[*tuple[Any, ...]], **more: object) -> _Rows:
        """The rows of a query about this day."""
        return self.connection.execute(query, {**self.facts, **more}).all()


def _tallied(query: _Query) -> Iterator[tuple[Tally, Row[*tuple[Any, ...]]]]:
    """What was counted, taken back and scanned, in groups with what each is about."""
    for row in query.all(rows.COUNTED):
        number = int(row.quantity)
        yield (
            Tally(
                received=number if not row.aside and row.mode != SHIP else 0,
                packed=number if not row.aside and row.mode == SHIP else 0,
                set_aside=number if row.aside else 0,
                typed=number if row.entered == "typed" else 0,
                pasted=number if row.entered in {"pasted", "imported"} else 0,
            ),
            row,
        )
    for row in query.all(rows.TAKEN_BACK):
        number = int(row.quantity)
        yield Tally(taken_back=0 if row.moved else number, earlier=number if row.earlier else 0), row
    for row in query.all(rows.SCANS):
        yield Tally(scans=row.scans, refused=row.scans if row.level == Level.REJECT else 0), row


@dataclass(slots=True)
class _Book:
    """Tallies under way: of each document by mode and key, each operator, each station; how often what was refused."""

    documents: dict[_Document, Tally] = field(default_factory=lambda: defaultdict(Tally))
    names: dict[_Document, str] = field(default_factory=dict)
    operators: dict[str | None, Tally] = field(default_factory=lambda: defaultdict(Tally))
    stations: dict[str | None, Tally] = field(default_factory=lambda: defaultdict(Tally))
    refusals: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    def add(self, tally: Tally, row: Row[*tuple[Any, ...]]) -> None:
        """Add to whatever the row is about."""
        self.operators[row.operator] += tally
        self.stations[row.station] += tally
        if row.document is not None:
            self._of(row.mode, row.document, tally)
        if tally.refused:
            self.refusals[row.code] += tally.refused

    def allow(self, row: Row[*tuple[Any, ...]]) -> None:
        """Add something that was allowed, to the one who asked for it."""
        one = Tally(allowed=1)
        self.operators[row.asked_by] += one
        if row.station is not None:
            self.stations[row.station] += one
        if row.document is None:
            return
        modes = [mode for mode, key in self.names if key == key_of(row.document)]
        if row.mode or modes:
            self._of(row.mode or modes[0], row.document, one)

    def leave(self, found: Collection[_Document]) -> None:
        """Give the scans that went from a document to the other mode's list to what the document is `found` as."""
        for which in [which for which, tally in self.documents.items() if tally == Tally(scans=tally.scans)]:
            kin = next((one for one in found if one[1] == which[1]), None)
            if kin is not None and which not in found:
                self.documents[kin] += self.documents.pop(which)
                self.names.setdefault(kin, self.names[which])

    def often(self, code: str) -> tuple[int, str]:
        """Sorts the codes refused most often first."""
        return -self.refusals[code], code

    def _of(self, mode: str, document: str, tally: Tally) -> None:
        which = mode, key_of(document)
        self.documents[which] += tally
        self.names.setdefault(which, document)


def _documents(book: _Book, alive: _Rows, until: str) -> Iterator[DocumentDay]:
    """Those something was done on, in the order their sessions were opened, then those without one."""
    found = {(row.mode, row.document_key): row for row in alive}
    book.leave(found)
    order = {which: place for place, which in enumerate(found)}
    for which in sorted(book.documents, key=lambda which: (order.get(which, len(order)), which)):
        row = found.get(which)
        saved = row is not None and row.saved_at is not None and row.saved_at < until
        yield DocumentDay(
            mode=which[0],
            document=row.document if row is not None else book.names[which],
            tally=book.documents[which],
            session=row.id if row is not None else None,
            saved_at=row.saved_at if row is not None and saved else None,
            sent=row.state if row is not None and saved else None,
        )


def _taken_back(documents: Iterable[DocumentDay], unshipped: _Rows) -> Iterator[DocumentDay]:
    """The same, where an order that was shipped was taken back after that."""
    last = {row.document_key: row for row in unshipped}
    for one in documents:
        row = last.get(key_of(one.document)) if one.mode == SHIP and one.sent else None
        after = row is not None and one.saved_at is not None and row.created_at >= one.saved_at
        yield replace(one, unshipped_at=row.created_at, sent=row.state) if row is not None and after else one


def _shares(tallies: Mapping[str | None, Tally]) -> tuple[Share, ...]:
    """By name, nobody last."""
    return tuple(Share(name, tallies[name]) for name in sorted(tallies, key=lambda name: (name is None, name or "")))


def _unsaved(query: _Query, alive: _Rows, until: str) -> Iterator[Unsaved]:
    """Sessions that were open when the day ended, oldest first; one that holds nothing is none."""
    for row in alive:
        if row.saved_at is None or row.saved_at >= until:
            ((held,),) = query.all(rows.HELD, session=row.id)
            if held:
                yield Unsaved(row.id, row.mode, row.document, row.opened_at, row.opened_by, int(held))


def _saved(alive: _Rows, until: str) -> tuple[tuple[str, int], ...]:
    found: dict[str, int] = {}
    for row in alive:
        if row.saved_at is not None and row.saved_at < until and row.operation_id is not None:
            found[row.mode] = found.get(row.mode, 0) + 1
    return tuple(sorted(found.items()))


def _carriers(found: Iterable[Row[*tuple[Any, ...]]]) -> Iterator[Carried]:
    """By name, those without one last."""
    boxes: dict[str | None, list[Row[*tuple[Any, ...]]]] = {}
    for row in found:
        boxes.setdefault(row.carrier, []).append(row)
    for carrier in sorted(boxes, key=lambda name: (name is None, name or "")):
        some = boxes[carrier]
        tracked = sum(1 for row in some if row.tracking)
        yield Carried(carrier, len(some), tracked, sum(row.weight_g or 0 for row in some))


def _minutes(query: _Query) -> Iterator[tuple[datetime, int]]:
    for row in query.all(rows.MINUTES):
        yield from_text(f"{row.minute}:00Z"), row.scans
