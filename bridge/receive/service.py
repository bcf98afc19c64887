"""Receiving for its pages: the desk's scans, and what the lists, the document and its papers show."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from bridge.desk.service import Scanning
from bridge.receive import entries, lists, reviewing, sums
from bridge.receive.book import StationBook
from bridge.receive.model import Entry, Opened, PoPage, Review
from bridge.scan.scan import Scan
from bridge.serials.facts import Policy
from bridge.session.book import Counted
from bridge.session.case import Case
from bridge.session.outcome import Outcome
from bridge.session.state import Asked, Decision, Desk, Mode


class Receiving:
    """The receiving of one station, for the thread that scans."""

    def __init__(self, scanning: Scanning) -> None:
        self.scanning = scanning

    @property
    def desk(self) -> Desk:
        """Where the station is."""
        return self.scanning.desk

    def scan(self, scan: Scan) -> Outcome:
        """Judge one scan and write what follows from it."""
        return self.scanning.scan(scan)

    def answer(self, scan: Scan, decide: Callable[[Case], Decision]) -> Outcome:
        """Have `decide` judge one scan and write what follows from it."""
        return self.scanning.answer(scan, decide)

    @property
    def folder(self) -> Path:
        """Where the station keeps its data."""
        return self.scanning.store.folder

    @contextmanager
    def looking(self, now: datetime) -> Iterator[tuple[StationBook, Policy]]:
        """The look-ups and settings of one unchanging view, for what is no scan."""
        with self.scanning.store.read() as connection:
            policy, desk = self.scanning.policy(connection), self._desk
            session = self.scanning.session(connection, desk)
            yield StationBook(connection, desk, session, policy, now, self.scanning.zone), policy

    @property
    def _desk(self) -> Desk:
        """The desk where it is receiving's, else an empty one."""
        return self.desk if self.desk.mode is Mode.RECEIVE else Desk()

    def asked(self) -> tuple[Asked, ...]:
        """The serial questions that are open, of all ports."""
        return self.scanning.ports.asked()

    def waits(self, port: str) -> bool:
        """Whether this port is asked something else than a serial."""
        return self.scanning.ports.waits(port)

    def choose(self, *, filter_text: str | None = None, closed_too: bool | None = None) -> None:
        """Show another part of the list, as a person typed or pressed."""
        desk = self.desk
        self.scanning.desk = replace(
            desk,
            filter=desk.filter if filter_text is None else filter_text,
            closed_too=desk.closed_too if closed_too is None else closed_too,
            wanting=None if filter_text is not None else desk.wanting,
            selected=None,
        )

    def list_page(self) -> PoPage:
        """The list as the desk filters it."""
        with self.looking(self._now()) as (book, policy):
            found = lists.page(book.connection, book.desk, warehouse=book.warehouse)
            return replace(found, blind=policy.receive_blind)

    def opened(self) -> Opened | None:
        """The document in front with all its lines."""
        return self.document(self._desk.document) if self._desk.document else None

    def document(self, number: str) -> Opened:
        """A document with all its lines and what its unsaved session holds."""
        with self.scanning.store.read() as connection:
            found = sums.opened(connection, number, self.scanning.session(connection, Desk(document=number)))
            return replace(found, totals=replace(found.totals, blind=self.scanning.policy(connection).receive_blind))

    def last_counted(self) -> Counted | None:
        """The newest unit of the document in front, whoever scanned it."""
        with self.looking(self._now()) as (book, _):
            return book.newest()

    def review(self, now: datetime) -> Review:
        """The session of the document in front: differences first, and what else must be looked at."""
        with self.looking(now) as (book, _):
            document = book.desk.document
            return reviewing.review(book.connection, document, book.session, when=book.when) if document else Review()

    def serials(self, sku: str, now: datetime) -> tuple[Entry, ...]:
        """The units of one line that the session of the document in front holds."""
        with self.looking(now) as (book, _):
            return entries.of_line(book.connection, book.session, sku, when=book.when) if book.session else ()

    def _now(self) -> datetime:
        return self.scanning.store.clock()
