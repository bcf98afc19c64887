"""One scan before its answer: what it is and what it meets. PURE."""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from bridge.scan.barcode import Form, Kind, Reading
from bridge.scan.commands import Command, command_of
from bridge.scan.scan import Scan
from bridge.serials.facts import Item, Match, Policy
from bridge.serials.keys import key_of
from bridge.serials.verdicts import Code, Verdict
from bridge.serials.words import BLIND, say
from bridge.session.book import Book, Document, Line, Supervisor
from bridge.session.effects import Effect
from bridge.session.order import OrderBook
from bridge.session.room import refuse, refuse_order, room
from bridge.session.state import NOTHING_OVERRULED, Decision, Desk, Mode, Overruled, PortState, Question


class Sort(StrEnum):
    """What a code is here, in the order of judging."""

    COMMAND = "command"
    DOCUMENT = "document"
    PAIR = "pair"  # item and serial in one code
    ITEM = "item"
    BROKEN = "broken"  # only a part came, or the label does not hold what it announces
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Case:
    """A scan with its reading, the states it meets, and what it stands for.

    `order` is there while an order is open. `checked`: whether the central was just asked for its state; None where
    nobody asked. `allowed`: who allowed this very scan to go beyond what the rules allow; `overruled`: what of its
    serial was overruled. `at_lock`: a page in front asks for the supervisor.
    """

    scan: Scan
    reading: Reading
    desk: Desk
    port: PortState
    book: Book
    policy: Policy
    sort: Sort = Sort.OTHER
    command: Command | None = None
    document: Document | None = None
    match: Match | None = None
    line: Line | None = field(default=None)
    supervisor: Supervisor | None = None
    order: OrderBook | None = None
    checked: bool | None = None
    allowed: str = ""
    overruled: Overruled = NOTHING_OVERRULED
    at_lock: bool = False

    @property
    def item(self) -> Item:
        """The item of a PAIR or ITEM."""
        if self.match is None:
            raise ValueError(self.sort)
        return self.match.item

    @property
    def serial(self) -> str:
        """The serial of a PAIR."""
        return self.reading.serial or ""

    @property
    def open_document(self) -> str:
        """The number of the document in front, empty on a list."""
        return self.desk.document or ""

    @property
    def ships(self) -> bool:
        """Whether an order is packed, or the orders are listed."""
        return self.desk.mode is Mode.SHIP

    @property
    def packing(self) -> OrderBook:
        """The order in front."""
        if self.order is None:
            raise ValueError(self.desk)
        return self.order

    @property
    def blind(self) -> bool:
        """Whether nobody is told how many are expected."""
        return not self.ships and self.policy.receive_blind

    def say(self, code: Code, variant: str = "", **facts: Any) -> Verdict:
        """The verdict in the words of this mode, or of blind receiving, where it has its own."""
        return say(code, variant, BLIND if self.blind else self.desk.mode.value, **facts)

    def room(self, line: Line) -> int:
        """Units of the line that may still be counted."""
        return max(line.left, 0) if self.ships else room(line, self.policy)

    def full(self, line: Line) -> Verdict:
        """The words of a line with no room for what was scanned."""
        return refuse_order(line) if self.ships else refuse(line, self.policy)

    def is_item(self, sku: str) -> bool:
        """Whether the code stands for this SKU."""
        return self.match is not None and key_of(self.item.sku) == key_of(sku)

    def answer(self, verdict: Verdict, *effects: Effect) -> Decision:
        """The answer that leaves desk and question as they are."""
        return Decision(verdict=verdict, desk=self.desk, port=self.port, effects=effects)

    def ask(self, question: Question | None, verdict: Verdict, *effects: Effect) -> Decision:
        """The answer after which this port is asked `question`."""
        return Decision(verdict=verdict, desk=self.desk, port=replace(self.port, question=question), effects=effects)

    def count(self, item: str, verdict: Verdict, *effects: Effect) -> Decision:
        """The answer that counted an item of this port and leaves it with nothing asked."""
        port = replace(self.port, question=None, item=item)
        return Decision(verdict=verdict, desk=self.desk, port=port, effects=effects)

    def go(self, desk: Desk, verdict: Verdict, *effects: Effect) -> Decision:
        """The answer that leaves for another document or page."""
        port = replace(self.port, question=None, item=None)
        return Decision(verdict=verdict, desk=desk, port=port, effects=effects)

    def without_question(self) -> "Case":
        """The same scan as if nothing were asked."""
        return replace(self, port=replace(self.port, question=None))


def look(case: Case) -> Case:
    """Find out what the code stands for: command, document number, item with serial, item, or anything else."""
    if case.reading.has(Kind.COMMAND) and not case.scan.cut:
        return replace(case, sort=Sort.COMMAND, command=command_of(case.reading.body))
    if case.scan.cut or case.reading.broken:
        return replace(case, sort=Sort.BROKEN)
    if not case.reading.message:
        document = case.book.document(case.reading.body)
        if document is not None:
            return replace(case, sort=Sort.DOCUMENT, document=document)
    match, line = _best(case)
    if match is None:
        return case
    sort = Sort.PAIR if case.reading.serial else Sort.ITEM
    return replace(case, sort=sort, match=match, line=line)


def _best(case: Case) -> tuple[Match | None, Line | None]:
    """The product on the open document if the code fits several, else the first."""
    found = case.book.matches(case.reading)
    for match in found:
        line = case.book.line(match.item.sku) if case.desk.document else None
        if line is not None:
            return match, line
    return (found[0], None) if found else (None, None)


def is_carton(match: Match | None) -> bool:
    """Whether only the unit inside the code's carton is known."""
    return match is not None and match.form is Form.CARTON
