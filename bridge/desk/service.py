"""The desk of a station: one scan is one transaction, answered after it is on disk, whatever the mode."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo

from sqlalchemy import Connection, bindparam, select

from bridge.desk.rows import Act
from bridge.desk.work import Work, WorkBook
from bridge.errors import StoreError
from bridge.moments import to_text
from bridge.scan.barcode import read
from bridge.scan.scan import Scan
from bridge.serials.facts import Policy
from bridge.serials.keys import key_of
from bridge.serials.verdicts import Code
from bridge.serials.words import say
from bridge.session import deciding, supervised
from bridge.session.book import Line, Supervisor
from bridge.session.case import Case
from bridge.session.effects import Count, Effect, PutBack
from bridge.session.outcome import Outcome
from bridge.session.ports import Ports
from bridge.session.state import Decision, Desk, Mode, Page
from bridge.store import journal, memory
from bridge.store.engine import Store
from bridge.store.tables import sessions

FRONT = "front_document"
FRONT_MODE = "front_mode"
Decide = Callable[[Case], Decision]
_OPEN_SESSION = select(sessions.c.id).where(
    sessions.c.document_key == bindparam("document"),
    sessions.c.mode == bindparam("mode"),
    sessions.c.saved_at.is_(None),
)


@dataclass(frozen=True, slots=True)
class _Scene:
    """What one scan meets."""

    connection: Connection
    policy: Policy
    book: WorkBook
    case: Case


class Scanning:
    """The scans of one station. Used from one thread; `desk` and each port's question live here between scans.

    `ports` is what each port is asked, `policy` reads the supervisor's settings. `at_lock`: a page in front asks for
    the supervisor, so that a badge says who opens it and names no operator.
    """

    def __init__(
        self,
        store: Store,
        works: Mapping[Mode, Work],
        *,
        policy: Callable[[Connection], Policy],
        new_id: Callable[[], str],
        zone: tzinfo | None = None,
        supervisor: Callable[[Connection, datetime], Supervisor] | None = None,
    ) -> None:
        self.store = store
        self.zone = zone
        self._works = works
        self._supervisor = supervisor
        self.policy = policy
        self.new_id = new_id
        self.ports = Ports()
        self.desk = Desk()
        self.at_lock = False

    def resume(self) -> None:
        """Bring the document that was in front when the station stopped back to its scan page, nothing asked.

        An order with nothing missing is back on Pack. With no such document it is the list that an Option names.
        """
        with self.store.read() as connection:
            front, mode = memory.get(connection, FRONT), memory.get(connection, FRONT_MODE)
            policy = self.policy(connection)
            if not front:
                self.desk = Desk(mode=Mode(policy.station_mode))
                return
            self.desk = Desk(mode=Mode(mode or Mode.RECEIVE), page=Page.OPEN, document=front)
            order = self._works[self.desk.mode].order(self.book(connection, policy, self.store.clock()))
            if order is not None and not order.left() and any(box.units for box in order.boxes()):
                self.desk = replace(self.desk, page=Page.PACK)

    def scan(self, scan: Scan, *, checked: bool | None = None) -> Outcome:
        """Judge one scan, write what follows from it, and take over the new state once it is on disk.

        `checked`: whether the central was just asked for what it depends on; None where nobody asked.
        """
        return self.answer(scan, deciding.decide, checked=checked)

    def answer(self, scan: Scan, decide: Decide, *, checked: bool | None = None) -> Outcome:
        """Have `decide` judge one scan, write what follows from it, and take over the new state."""
        port = self.ports.addressee(scan)
        try:
            with self.store.write() as connection:
                decision, outcome = self._judge(connection, scan, port, decide, checked=checked)
        except StoreError as error:
            verdict, state = say(Code.STORAGE_FAILED, evidence=str(error)), self.ports[port]
            shown, asked = supervised.masked(scan, state), state.question
            return Outcome(shown, verdict, before=self.desk, desk=self.desk, question=asked, stored=False)
        moved = (decision.desk.document, decision.desk.page) != (self.desk.document, self.desk.page)
        self.ports.take_over(port, decision.port, moved=moved)
        self.desk = decision.desk
        return outcome

    def foresee(self, scan: Scan) -> Code | None:
        """How the scan would be answered now; nothing is written. None when that cannot be told."""
        try:
            with self.store.read() as connection:
                scene = self._scene(connection, self.policy(connection), scan, self.ports.addressee(scan))
                return deciding.decide(scene.case).verdict.code
        except StoreError:
            return None

    def _scene(self, connection: Connection, policy: Policy, scan: Scan, port: str) -> _Scene:
        book = self.book(connection, policy, scan.at)
        case = Case(scan=scan, reading=read(scan.text), desk=self.desk, port=self.ports[port], book=book, policy=policy)
        who, order = self._supervisor, self._works[self.desk.mode].order(book) if self.desk.document else None
        case = replace(case, order=order, supervisor=who(connection, scan.at) if who else None)
        return _Scene(connection, policy, book, case)

    def _judge(
        self, connection: Connection, scan: Scan, port: str, decide: Decide, *, checked: bool | None
    ) -> tuple[Decision, Outcome]:
        policy = self.policy(connection)
        shown = supervised.masked(scan, self.ports[port])
        if self.ports.meet(policy.operator_name):
            scan = shown
        scene = self._scene(connection, policy, scan, port)
        scene = replace(scene, case=replace(scene.case, checked=checked))
        decision = decide(scene.case)
        saved = self._write(scene, shown, decision)
        after = self._after(scene, decision)
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

    def _after(self, scene: _Scene, decision: Decision) -> WorkBook:
        """The book for the new state; the same one when nothing was written that it could have looked up."""
        if decision.desk.document != self.desk.document or decision.desk.mode != self.desk.mode:
            return self.book(scene.connection, scene.policy, scene.case.scan.at, decision.desk)
        if decision.effects:
            scene.book.lines = _lines_after(decision, scene.book)
        return scene.book

    def _write(self, scene: _Scene, scan: Scan, decision: Decision) -> str | None:
        verdict, policy, connection = decision.verdict, scene.policy, scene.connection
        row = journal.JournalRow(
            at=to_text(scan.at),
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
            rules=policy.version,
        )
        entry = journal.add(connection, row)
        if (decision.desk.document, decision.desk.mode) != (self.desk.document, self.desk.mode):
            memory.put(connection, FRONT, decision.desk.document or "")
            memory.put(connection, FRONT_MODE, decision.desk.mode)
        saved = None
        for effect in decision.effects:
            saved = self._apply(scene, decision.scan or scan, entry, effect) or saved
        return saved

    def _apply(self, scene: _Scene, scan: Scan, entry: int, effect: Effect) -> str | None:
        book = scene.book
        if book.session is None and isinstance(effect, PutBack):
            return None
        book.session = book.session or self._begin(scene, to_text(scan.at))
        act = Act(
            connection=scene.connection,
            scan=scan,
            journal_id=entry,
            session=book.session,
            desk=self.desk,
            policy=scene.policy,
            operation=self.new_id(),
            checked=scene.case.checked,
        )
        return self._works[self.desk.mode].apply(act, effect)

    def _begin(self, scene: _Scene, at: str) -> str:
        session = self.new_id()
        document = self.desk.document or ""
        row = {
            "id": session,
            "mode": self.desk.mode,
            "document": document,
            "document_key": key_of(document),
            "opened_at": at,
            "opened_by": scene.policy.operator_name or None,
        }
        scene.connection.execute(sessions.insert(), row)
        return session

    def book(self, connection: Connection, policy: Policy, now: datetime, desk: Desk | None = None) -> WorkBook:
        """The look-ups of `desk`, else of the one in front."""
        desk = desk or self.desk
        session = self.session(connection, desk)
        return self._works[desk.mode].book(connection, desk, session, policy=policy, now=now, zone=self.zone)

    def session(self, connection: Connection, desk: Desk) -> str | None:
        """The unsaved session of a desk's document, if it has one."""
        if desk.document is None:
            return None
        facts = {"document": key_of(desk.document), "mode": desk.mode}
        return connection.execute(_OPEN_SESSION, facts).scalar_one_or_none()


def _lines_after(decision: Decision, book: WorkBook) -> dict[str, Line | None]:
    """The line a scan counted on with its new number; none when more was done than count, so that it is looked up."""
    match decision.effects:
        case (Count(set_aside=None) as count,):
            key = key_of(count.sku)
            line = book.lines.get(key)
            return {key: replace(line, now=line.now + count.quantity)} if line else {}
        case _:
            return {}
