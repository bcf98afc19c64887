"""The desk of a station: one scan is one transaction, answered after it is on disk, whatever the mode."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, tzinfo

from sqlalchemy import Connection, bindparam, select

from bridge.desk.scene import Clerk, Scene
from bridge.desk.work import Work, WorkBook
from bridge.desk.writing import FRONT, FRONT_MODE, Writing
from bridge.errors import StoreError
from bridge.scan.barcode import read
from bridge.scan.scan import Scan
from bridge.serials.facts import Policy
from bridge.serials.keys import key_of
from bridge.serials.verdicts import Code
from bridge.serials.words import say
from bridge.session import deciding, masking
from bridge.session.book import Line
from bridge.session.case import Case
from bridge.session.effects import Count
from bridge.session.outcome import Outcome
from bridge.session.people import SETUP_READ
from bridge.session.ports import Ports
from bridge.session.state import Decision, Desk, Mode, Page
from bridge.store import memory
from bridge.store.engine import Store
from bridge.store.tables import sessions

Decide = Callable[[Case], Decision]
_OPEN_SESSION = select(sessions.c.id).where(
    sessions.c.document_key == bindparam("document"),
    sessions.c.mode == bindparam("mode"),
    sessions.c.saved_at.is_(None),
)


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
        supervisor: Callable[[Connection, datetime], Clerk] | None = None,
    ) -> None:
        self.store = store
        self.zone = zone
        self._works = works
        self._supervisor = supervisor
        self.policy = policy
        self.new_id = new_id
        self._writing = Writing(works, new_id=new_id)
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
            shown, asked = masking.masked(scan, state), state.question
            return Outcome(shown, verdict, before=self.desk, desk=self.desk, question=asked, stored=False)
        moved = (decision.desk.document, decision.desk.page) != (self.desk.document, self.desk.page)
        self.ports.take_over(port, decision.port, moved=moved)
        self.desk = decision.desk
        if decision.operator:
            self.ports.meet(decision.operator)
        return outcome

    def foresee(self, scan: Scan) -> Code | None:
        """How the scan would be answered now; nothing is written. None when that cannot be told.

        Of what only says who somebody is nothing is told beforehand.
        """
        port = self.ports.addressee(scan)
        if masking.masked(scan, self.ports[port]) is not scan:
            return None
        try:
            with self.store.read() as connection:
                scene = self._scene(connection, self.policy(connection), scan, port, checked=None)
                return deciding.decide(scene.case).verdict.code
        except StoreError:
            return None

    def _scene(self, connection: Connection, policy: Policy, scan: Scan, port: str, *, checked: bool | None) -> Scene:
        book = self.book(connection, policy, scan.at)
        clerk = self._supervisor(connection, scan.at) if self._supervisor else None
        case = Case(
            scan=scan,
            reading=read(scan.text),
            desk=self.desk,
            port=self.ports[port],
            book=book,
            policy=policy,
            supervisor=clerk,
            order=self._works[self.desk.mode].order(book) if self.desk.document else None,
            checked=checked,
            at_lock=self.at_lock,
        )
        return Scene(connection, policy, book, case, clerk)

    def _judge(
        self, connection: Connection, scan: Scan, port: str, decide: Decide, *, checked: bool | None
    ) -> tuple[Decision, Outcome]:
        policy = self.policy(connection)
        is_pin, shown = masking.is_pin(scan, self.ports[port]), masking.masked(scan, self.ports[port])
        if self.ports.meet(policy.operator_name) and is_pin:
            scan = shown
        scene = self._scene(connection, policy, scan, port, checked=checked)
        decision = decide(scene.case)
        saved = self._writing.write(scene, shown, decision)
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
            counted=_counted(decision, scan),
            badge=decision.badge,
            blind=policy.receive_blind and decision.desk.mode is not Mode.SHIP,
            setup=scan.text if decision.verdict.rule == SETUP_READ else "",
        )
        return decision, outcome

    def _after(self, scene: Scene, decision: Decision) -> WorkBook:
        """The book for the new state; the same one when nothing was written that it could have looked up."""
        if decision.desk.document != self.desk.document or decision.desk.mode != self.desk.mode:
            return self.book(scene.connection, scene.policy, scene.case.scan.at, decision.desk)
        if decision.effects:
            scene.book.lines = _lines_after(decision, scene.book)
        return scene.book

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


def _counted(decision: Decision, scan: Scan) -> tuple[Count, ...]:
    """What was counted, each with the source of the scan that brought it: a PIN or a badge only lets it through."""
    source = (decision.scan or scan).source
    counted = (effect for effect in decision.effects if isinstance(effect, Count))
    return tuple(replace(effect, source=effect.source or source) for effect in counted)


def _lines_after(decision: Decision, book: WorkBook) -> dict[str, Line | None]:
    """The line a scan counted on with its new number; none when more was done than count, so that it is looked up."""
    match decision.effects:
        case (Count(set_aside=None) as count,):
            key = key_of(count.sku)
            line = book.lines.get(key)
            return {key: replace(line, now=line.now + count.quantity)} if line else {}
        case _:
            return {}
