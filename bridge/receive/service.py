"""Receiving: one scan is one transaction, answered after it is on disk."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, tzinfo
from pathlib import Path

from sqlalchemy import Connection, bindparam, select

from bridge.errors import StoreError
from bridge.moments import to_text
from bridge.receive import batch_rows, entries, lists, reviewing, saving, sums
from bridge.receive.book import StationBook
from bridge.receive.model import Entry, Opened, PoPage, Review
from bridge.scan.barcode import read
from bridge.scan.scan import Scan
from bridge.serials.facts import Policy
from bridge.serials.keys import key_of
from bridge.serials.verdicts import Code
from bridge.serials.words import say
from bridge.session import receiving, supervised
from bridge.session.book import Counted, Line, Supervisor
from bridge.session.case import Case
from bridge.session.effects import Count, CountAll, Effect, Save
from bridge.session.outcome import Outcome
from bridge.session.ports import Ports
from bridge.session.state import Asked, Decision, Desk, Page
from bridge.store import journal, memory
from bridge.store.engine import Store
from bridge.store.tables import sessions

FRONT = "front_document"
_OPEN_SESSION = select(sessions.c.id).where(
    sessions.c.document_key == bindparam("document"),
    sessions.c.mode == bindparam("mode"),
    sessions.c.saved_at.is_(None),
)


class Receiving:
    """The receiving of one station. Used from one thread; `desk` and each port's question live here between scans."""

    def __init__(
        self,
        store: Store,
        *,
        policy: Callable[[Connection], Policy],
        new_id: Callable[[], str],
        zone: tzinfo | None = None,
        supervisor: Callable[[Connection, datetime], Supervisor] | None = None,
    ) -> None:
        self._store = store
        self._supervisor = supervisor
        self._policy = policy
        self._new_id = new_id
        self._zone = zone
        self._ports = Ports()
        self.desk = Desk()

    def resume(self) -> None:
        """Bring the document that was in front when the station stopped back to its scan page, nothing asked."""
        with self._store.read() as connection:
            front = memory.get(connection, FRONT)
        self.desk = Desk(page=Page.OPEN, document=front) if front else Desk()

    def scan(self, scan: Scan) -> Outcome:
        """Judge one scan, write what follows from it, and take over the new state once it is on disk."""
        return self.answer(scan, receiving.decide)

    @property
    def folder(self) -> Path:
        """Where the station keeps its data."""
        return self._store.folder

    @contextmanager
    def looking(self, now: datetime) -> Iterator[tuple[StationBook, Policy]]:
        """The look-ups and settings of one unchanging view, for what is no scan."""
        with self._store.read() as connection:
            policy = self._policy(connection)
            yield self._book(connection, policy, now), policy

    def waits(self, port: str) -> bool:
        """Whether this port is asked something else than a serial."""
        return not isinstance(self._ports[port].question, Asked | None)

    def answer(self, scan: Scan, decide: Callable[[Case], Decision]) -> Outcome:
        """Have `decide` judge one scan, write what follows from it, and take over the new state."""
        port = self._ports.addressee(scan)
        try:
            with self._store.write() as connection:
                decision, outcome = self._judge(connection, scan, port, decide)
        except StoreError as error:
            verdict, state = say(Code.STORAGE_FAILED, evidence=str(error)), self._ports[port]
            shown, asked = supervised.masked(scan, state), state.question
            return Outcome(shown, verdict, before=self.desk, desk=self.desk, question=asked, stored=False)
        moved = (decision.desk.document, decision.desk.page) != (self.desk.document, self.desk.page)
        self._ports.take_over(port, decision.port, moved=moved)
        self.desk = decision.desk
        return outcome

    def _judge(
        self, connection: Connection, scan: Scan, port: str, decide: Callable[[Case], Decision]
    ) -> tuple[Decision, Outcome]:
        policy = self._policy(connection)
        shown = supervised.masked(scan, self._ports[port])
        if self._ports.meet(policy.operator_name):
            scan = shown
        book = self._book(connection, policy, scan.at)
        who, state = self._supervisor, self._ports[port]
        case = Case(scan=scan, reading=read(scan.text), desk=self.desk, port=state, book=book, policy=policy)
        decision = decide(replace(case, supervisor=who(connection, scan.at)) if who else case)
        saved = self._write(connection, shown, decision, book=book, policy=policy)
        after = self._after(connection, decision, book)
        sku = decision.verdict.sku or getattr(decision.port.question, "sku", None)
        outcome = Outcome(
            scan=shown,
            verdict=decision.verdict,
            before=self.desk,
            desk=decision.desk,
            question=decision.port.question,
            line=after.line(sku) if sku and decision.desk.document else None,
            saved=saved,
            counted=tuple(effect for effect in decision.effects if isinstance(effect, Count)),
        )
        return decision, outcome

    def _after(self, connection: Connection, decision: Decision, book: StationBook) -> StationBook:
        """The book for the new state; the same one when nothing was written that it could have looked up."""
        if decision.desk.document != self.desk.document:
            session = self._session(connection, decision.desk)
            return replace(book, desk=decision.desk, session=session, lines={})
        if not decision.effects:
            return book
        return replace(book, lines=_lines_after(decision, book))

    def _write(
        self, connection: Connection, scan: Scan, decision: Decision, *, book: StationBook, policy: Policy
    ) -> str | None:
        verdict, at = decision.verdict, to_text(scan.at)
        row = journal.JournalRow(
            at=at,
            station=policy.station_name,
            operator=policy.operator_name or None,
            source=scan.source,
            text=scan.text,
            mode=decision.desk.mode,
            document=decision.desk.document or self.desk.document,
            sku=verdict.sku,
            serial=verdict.serial,
            level=verdict.level,
            code=verdict.code,
            message=verdict.message,
            rule=verdict.rule,
            evidence=verdict.evidence,
        )
        entry = journal.add(connection, row)
        if decision.desk.document != self.desk.document:
            memory.put(connection, FRONT, decision.desk.document or "")
        saved = None
        for effect in decision.effects:
            saved = self._apply(connection, effect, decision.scan or scan, entry, book=book, policy=policy) or saved
        return saved

    def _apply(
        self, connection: Connection, effect: Effect, scan: Scan, entry: int, *, book: StationBook, policy: Policy
    ) -> str | None:
        at = to_text(scan.at)
        session = book.session or self._begin(connection, at, policy)
        book.session = session
        if isinstance(effect, CountAll):
            batch_rows.write(connection, effect, scan, session=session, policy=policy, desk=self.desk)
            return None
        if isinstance(effect, Save):
            operation = self._new_id()
            saving.save(connection, session, operation_id=operation, at=at, policy=policy)
            return operation
        entries.change(connection, effect, scan, entry, session=session, policy=policy)
        return None

    def _begin(self, connection: Connection, at: str, policy: Policy) -> str:
        session = self._new_id()
        document = self.desk.document or ""
        row = {
            "id": session,
            "mode": self.desk.mode,
            "document": document,
            "document_key": key_of(document),
            "opened_at": at,
            "opened_by": policy.operator_name or None,
        }
        connection.execute(sessions.insert(), row)
        return session

    def _book(self, connection: Connection, policy: Policy, now: datetime) -> StationBook:
        return StationBook(
            connection=connection,
            desk=self.desk,
            session=self._session(connection, self.desk),
            warehouse=policy.station_warehouse,
            now=now,
            zone=self._zone,
        )

    def _session(self, connection: Connection, desk: Desk) -> str | None:
        if desk.document is None:
            return None
        facts = {"document": key_of(desk.document), "mode": desk.mode}
        return connection.execute(_OPEN_SESSION, facts).scalar_one_or_none()

    def is_unknown_on_list(self, scan: Scan) -> bool:
        """Whether the scan would be answered as an unknown code of the list; nothing is written."""
        if self.desk.page is not Page.LIST:
            return False
        port = self._ports[scan.port]
        try:
            with self._store.read() as connection:
                policy = self._policy(connection)
                book = self._book(connection, policy, scan.at)
                case = Case(scan=scan, reading=read(scan.text), desk=self.desk, port=port, book=book, policy=policy)
                return receiving.decide(case).verdict.code is Code.UNKNOWN_CODE
        except StoreError:
            return False

    def port_lost(self, port: str) -> bool:
        """Drop what the port was asked, since nobody can answer; whether there was anything."""
        return self._ports.lost(port)

    def lapse(self, now: datetime) -> bool:
        """Drop the serial questions nobody answered for five minutes; whether there were any."""
        return self._ports.lapse(now)

    def meet(self, operator: str) -> bool:
        """Withdraw the serials asked for when somebody else scans; whether there were any."""
        return self._ports.meet(operator)

    def wants_pin(self) -> bool:
        """Whether a scan waits for a supervisor."""
        return self._ports.wants_pin()

    def asked(self) -> tuple[Asked, ...]:
        """The serial questions that are open, of all ports."""
        return self._ports.asked()

    def choose(self, *, filter_text: str | None = None, closed_too: bool | None = None) -> None:
        """Show another part of the list, as a person typed or pressed."""
        self.desk = replace(
            self.desk,
            filter=self.desk.filter if filter_text is None else filter_text,
            closed_too=self.desk.closed_too if closed_too is None else closed_too,
            wanting=None if filter_text is not None else self.desk.wanting,
            selected=None,
        )

    def list_page(self) -> PoPage:
        """The list as the desk filters it."""
        with self._store.read() as connection:
            return lists.page(connection, self.desk, warehouse=self._policy(connection).station_warehouse)

    def opened(self) -> Opened | None:
        """The document in front with all its lines."""
        return self.document(self.desk.document) if self.desk.document else None

    def document(self, number: str) -> Opened:
        """A document with all its lines and what its unsaved session holds."""
        desk = replace(self.desk, document=number)
        with self._store.read() as connection:
            return sums.opened(connection, number, self._session(connection, desk))

    def last_counted(self) -> Counted | None:
        """The newest unit of the document in front, whoever scanned it."""
        with self._store.read() as connection:
            return self._book(connection, self._policy(connection), self._store.clock()).newest()

    def review(self, now: datetime) -> Review:
        """The session of the document in front: differences first, and what else must be looked at."""
        if self.desk.document is None:
            return Review()
        with self._store.read() as connection:
            book = self._book(connection, self._policy(connection), now)
            return reviewing.review(connection, self.desk.document, book.session, when=book.when)

    def serials(self, sku: str, now: datetime) -> tuple[Entry, ...]:
        """The units of one line that the session of the document in front holds."""
        with self._store.read() as connection:
            book = self._book(connection, self._policy(connection), now)
            return entries.of_line(connection, book.session, sku, when=book.when) if book.session else ()


def _lines_after(decision: Decision, book: StationBook) -> dict[str, Line | None]:
    """The line a scan counted on with its new number; none when more was done than count, so that it is looked up."""
    match decision.effects:
        case (Count(set_aside=None) as count,):
            key = key_of(count.sku)
            line = book.lines.get(key)
            return {key: replace(line, now=line.now + count.quantity)} if line else {}
        case _:
            return {}
