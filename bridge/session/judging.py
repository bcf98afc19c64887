"""How a scan is judged by a mode's table of transitions. PURE."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from functools import partial

from bridge.phrases import phrase
from bridge.scan.commands import Command
from bridge.serials.keys import key_of
from bridge.serials.verdicts import Code
from bridge.serials.words import say
from bridge.session import asking, masking, opened, people, review, special, supervised
from bridge.session.case import Case, Sort, look
from bridge.session.state import (
    Allow,
    Asked,
    Checking,
    Counting,
    Decision,
    Desk,
    GoTo,
    Holding,
    Keep,
    Last,
    Page,
    PortState,
    Question,
    TakingOut,
)

DOUBLE_TRIGGER = timedelta(seconds=1.5)
LAPSE = timedelta(minutes=5)
_RECOUNTS = frozenset({Code.UNIT_COUNTED, Code.QUANTITY_COUNTED})

Act = Callable[[Case], Decision]


class State(StrEnum):
    """The rows of a mode's table; removal and a cancelled order stand above them."""

    LIST = "list"
    OPEN = "open"
    ASKED = "asked"
    OWED = "owed"
    ASK = "ask"
    COUNT = "count"
    HOLD = "hold"
    CHECK = "check"
    OUT = "out"
    REVIEW = "review"
    PACK = "pack"


_QUESTIONS: dict[type, State] = {
    Keep: State.ASK,
    GoTo: State.ASK,
    Allow: State.ASK,
    Counting: State.COUNT,
    Holding: State.HOLD,
    Checking: State.CHECK,
    TakingOut: State.OUT,
}
_PAGES = {Page.LIST: State.LIST, Page.OPEN: State.OPEN, Page.REVIEW: State.REVIEW, Page.PACK: State.PACK}


def _nothing_stands(_: Case) -> Decision | None:
    return None


def _nothing_follows(_: Case, decision: Decision) -> Decision:
    return decision


@dataclass(frozen=True, slots=True)
class Table:
    """The transitions of one mode.

    `standing` answers where something stands above every question of every port, else gives None. `ending` adds to an
    answer what follows from it whatever led there.
    """

    does: Mapping[State, Mapping[Sort, Act]]
    commands: Mapping[State, Mapping[Command, Act]]
    anywhere: Mapping[Command, Act]
    standing: Callable[[Case], Decision | None] = _nothing_stands
    ending: Callable[[Case, Decision], Decision] = _nothing_follows


def state_of(desk: Desk, port: PortState) -> State:
    """The row of the table that a scan of this port meets."""
    if isinstance(port.question, Asked):
        return State.OWED if port.question.owed else State.ASKED
    if port.question is not None:
        return _QUESTIONS[type(port.question)]
    return _PAGES[desk.page]


def decide(case: Case, table: Table) -> Decision:
    """Judge one scan, given as a case of sort OTHER; the port remembers it as its last."""
    case = replace(case, port=lapsed(case.port, case.scan.at))
    if masking.is_pin(case.scan, case.port):
        stands = table.standing(look(case))
        judge = partial(_judge, table=table)
        return table.ending(case, supervised.entered(case, judge)) if stands is None else _remembered(case, stands)
    return _remembered(case, _apart(case) or _met(case, table))


def _apart(case: Case) -> Decision | None:
    """The answer to a scan that stands for nothing here, whatever is in front; None for any other."""
    if _is_double_trigger(case):
        return case.answer(say(Code.DOUBLE_TRIGGER))
    if masking.is_setup(case.scan.text):
        return people.setup(case)
    if masking.is_badge(case.scan.text) and (case.at_lock or not isinstance(case.port.question, Allow)):
        return people.shown(case)
    return None


def _met(case: Case, table: Table) -> Decision:
    seen, judge = look(case), partial(_judge, table=table)
    stands = table.standing(seen)
    if stands is not None:
        return stands
    if masking.is_badge(case.scan.text):
        return table.ending(case, supervised.badged(case, judge))
    return table.ending(seen, supervised.judged(seen, judge))


def lapsed(port: PortState, at: datetime) -> PortState:
    """The port without a serial question that nobody answered for five minutes, and what was asked on top of it."""
    if _of_a_serial(port.question) and port.last is not None and at - port.last.at >= LAPSE:
        return replace(port, question=None)
    return port


def _of_a_serial(question: Question | None) -> bool:
    """Whether a serial is asked for and not answered: odd, one of a number to be told, or left to a supervisor."""
    if isinstance(question, Allow):
        return _of_a_serial(question.back)
    if isinstance(question, Keep | Counting):
        return question.asked is not None
    return isinstance(question, Asked)


def _remembered(case: Case, decision: Decision) -> Decision:
    scan = case.scan
    text = masking.SHOWN_PIN if masking.is_pin(scan, case.port) else scan.text
    last = Last(text, scan.source, scan.at, decision.verdict.code)
    return replace(decision, port=replace(decision.port, last=last))


def _is_double_trigger(case: Case) -> bool:
    last = case.port.last
    if last is None or last.text != case.scan.text or last.source != case.scan.source:
        return False
    if last.code in _RECOUNTS or case.reading.body.upper() == "XJXUNDO":
        return False
    return case.scan.at - last.at < DOUBLE_TRIGGER


def _judge(case: Case, table: Table) -> Decision:
    state = state_of(case.desk, case.port)
    if state is State.ASK:
        return _answer_ask(case, table)
    if case.sort is Sort.COMMAND:
        return _command(case, state, table)
    if state is State.REVIEW:
        return review.number(case) if case.desk.asks_number else _judge(review.leave(case), table)
    return table.does[state][case.sort](case)


def _command(case: Case, state: State, table: Table) -> Decision:
    if case.command is None:
        return case.answer(say(Code.NOT_HERE, word=case.reading.body, todo=phrase("Use the command sheet (F1).")))
    act = table.commands.get(state, {}).get(case.command) or table.anywhere.get(case.command)
    if act is not None:
        return act(case)
    if state is State.COUNT:
        return _judge(special.drop_count(case), table)
    if state in {State.CHECK, State.OUT}:
        return _judge(case.without_question(), table)
    if state is State.REVIEW:
        return _judge(review.leave(case), table)
    return opened.not_here(case)


def _answer_ask(case: Case, table: Table) -> Decision:
    question = case.port.question
    if case.command is Command.OK:
        return asking.keep(case) if isinstance(question, Keep) else opened.go_there(case)
    if case.command is Command.NO:
        return asking.drop(case)
    if case.command in {Command.PRINT, Command.ECHO}:
        return table.anywhere[case.command](case)
    if isinstance(question, Keep | GoTo) and key_of(question.text) == key_of(case.scan.text):
        return case.answer(question.verdict)
    back = question.asked if isinstance(question, Keep) else None
    return _judge(look(replace(case, sort=Sort.OTHER, port=replace(case.port, question=back))), table)
