"""The contract's transitions for receiving: state and scan -> answer and next state. PURE.

`DOES` and `COMMANDS` read like the contract's table; the functions stand in `listing`, `opened`, `asking`, `special`,
`vendor` and `review`.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum

from bridge.scan.commands import Command
from bridge.serials.keys import key_of
from bridge.serials.verdicts import Code
from bridge.serials.words import say
from bridge.session import asking, listing, opened, review, special, supervised, vendor
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
    TakingOut,
)

DOUBLE_TRIGGER = timedelta(seconds=1.5)
LAPSE = timedelta(minutes=5)
_RECOUNTS = frozenset({Code.UNIT_COUNTED, Code.QUANTITY_COUNTED})

Act = Callable[[Case], Decision]


class State(StrEnum):
    """The rows of the contract's table that concern receiving."""

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


# every code a scan can be answered with here; `storage_failed` is the service's
ANSWERS: frozenset[Code] = frozenset(
    {
        Code.DOCUMENT_OPENED,
        Code.LIST_FILTERED,
        Code.UNIT_COUNTED,
        Code.QUANTITY_COUNTED,
        Code.SERIAL_WANTED,
        Code.SERIAL_ACCEPTED,
        Code.ITEM_AND_SERIAL_ACCEPTED,
        Code.SET_ASIDE,
        Code.CHECKED,
        Code.UNDONE,
        Code.SAVED,
        Code.COMMAND_DONE,
        Code.LOOKS_LIKE_PRODUCT_CODE,
        Code.UNLIKE_EARLIER_SERIALS,
        Code.SAME_SERIAL_OTHER_PRODUCT,
        Code.NOT_ON_VENDOR_LIST,
        Code.EXPECTED_ELSEWHERE,
        Code.PIN_WANTED,
        Code.DOUBLE_TRIGGER,
        Code.UNKNOWN_CODE,
        Code.NOT_ON_DOCUMENT,
        Code.OVER_QUANTITY,
        Code.SERIAL_OWED,
        Code.DUPLICATE_ON_DOCUMENT,
        Code.ALREADY_RECEIVED,
        Code.IS_PRODUCT_CODE,
        Code.IS_DOCUMENT_NUMBER,
        Code.IS_CARTON_CODE,
        Code.IS_CARRIER_LABEL,
        Code.WRONG_LENGTH,
        Code.WRONG_MASK,
        Code.BAD_CHARACTERS,
        Code.TRUNCATED,
        Code.DAMAGED_LABEL,
        Code.NOT_A_QUANTITY,
        Code.INCOMPLETE,
        Code.NOT_ELIGIBLE,
        Code.NOTHING_TO_UNDO,
        Code.NOT_HERE,
    }
)

_QUESTIONS: dict[type, State] = {
    Keep: State.ASK,
    GoTo: State.ASK,
    Allow: State.ASK,
    Counting: State.COUNT,
    Holding: State.HOLD,
    Checking: State.CHECK,
    TakingOut: State.OUT,
}
_PAGES = {Page.LIST: State.LIST, Page.OPEN: State.OPEN, Page.REVIEW: State.REVIEW}

DOES: dict[State, Mapping[Sort, Act]] = {
    State.LIST: {
        Sort.DOCUMENT: opened.open_document,
        Sort.PAIR: listing.find_item,
        Sort.ITEM: listing.find_item,
        Sort.BROKEN: opened.unreadable,
        Sort.OTHER: listing.unknown,
    },
    State.OPEN: {
        Sort.DOCUMENT: opened.open_document,
        Sort.PAIR: opened.item_and_serial,
        Sort.ITEM: opened.item,
        Sort.BROKEN: opened.unreadable,
        Sort.OTHER: vendor.serial_alone,
    },
    State.ASKED: {
        Sort.DOCUMENT: asking.is_document,
        Sort.PAIR: asking.item_and_serial,
        Sort.ITEM: asking.item,
        Sort.BROKEN: opened.unreadable,
        Sort.OTHER: asking.serial,
    },
    State.OWED: {
        Sort.DOCUMENT: asking.owed,
        Sort.PAIR: asking.owed_item,
        Sort.ITEM: asking.owed_item,
        Sort.BROKEN: asking.owed,
        Sort.OTHER: asking.owed,
    },
    State.COUNT: dict.fromkeys(Sort, special.quantity),
    State.HOLD: {
        Sort.DOCUMENT: special.hold_serial,
        Sort.PAIR: special.hold_pair,
        Sort.ITEM: special.hold_item,
        Sort.BROKEN: opened.unreadable,
        Sort.OTHER: special.hold_serial,
    },
    State.CHECK: {**dict.fromkeys(Sort, special.check), Sort.BROKEN: opened.unreadable},
    State.OUT: {**dict.fromkeys(Sort, special.take_out), Sort.BROKEN: opened.unreadable},
}

ANYWHERE: Mapping[Command, Act] = {
    Command.RECEIVE: listing.to_list,
    Command.REVERT: listing.to_list,
    Command.PRINT: listing.print_again,
    Command.ECHO: listing.echo,
}

COMMANDS: dict[State, Mapping[Command, Act]] = {
    State.LIST: {
        Command.NEXT: listing.move_down,
        Command.OK: listing.open_selected,
        Command.UNDO: opened.nothing_to_undo,
    },
    State.OPEN: {
        Command.UNDO: opened.undo,
        Command.FINISH: opened.finish,
        Command.NEXT: opened.next_pallet,
        Command.COUNT: special.start_count,
        Command.HOLD: special.start_hold,
        Command.CHECK: special.start_check,
        Command.OUT: special.start_out,
    },
    State.ASKED: {
        Command.UNDO: asking.undo,
        Command.SKIP: asking.skip,
        Command.COUNT: special.start_count,
        Command.HOLD: special.start_hold,
        Command.FINISH: asking.incomplete,
        Command.SHORT: asking.incomplete,
    },
    State.HOLD: {
        **dict.fromkeys(special.REASONS, special.set_aside),
        Command.HOLD: special.start_hold,
        Command.NO: special.drop_hold,
        Command.UNDO: special.drop_hold,
    },
    State.CHECK: {Command.CHECK: special.end_check},
    State.OUT: {},
    State.REVIEW: {
        Command.OK: review.save,
        Command.NO: review.back,
        Command.NEXT: review.ask_number,
        Command.FINISH: opened.not_here,
    },
}
COMMANDS[State.OWED] = COMMANDS[State.ASKED]


def state_of(desk: Desk, port: PortState) -> State:
    """The row of the table that a scan of this port meets."""
    if isinstance(port.question, Asked):
        return State.OWED if port.question.owed else State.ASKED
    if port.question is not None:
        return _QUESTIONS[type(port.question)]
    return _PAGES[desk.page]


def decide(case: Case) -> Decision:
    """Judge one scan, given as a case of sort OTHER; the port remembers it as its last."""
    case = replace(case, port=lapsed(case.port, case.scan.at))
    if supervised.is_pin(case.scan, case.port):
        return supervised.entered(case, _judge)
    if _is_double_trigger(case):
        decision = case.answer(say(Code.DOUBLE_TRIGGER))
    else:
        decision = supervised.judged(look(case), _judge)
    last = Last(case.scan.text, case.scan.source, case.scan.at, decision.verdict.code)
    return replace(decision, port=replace(decision.port, last=last))


def lapsed(port: PortState, at: datetime) -> PortState:
    """The port without a serial question that nobody answered for five minutes."""
    if isinstance(port.question, Asked) and port.last is not None and at - port.last.at >= LAPSE:
        return replace(port, question=None)
    return port


def _is_double_trigger(case: Case) -> bool:
    last = case.port.last
    if last is None or last.text != case.scan.text or last.source != case.scan.source:
        return False
    if last.code in _RECOUNTS or case.reading.body.upper() == "XJXUNDO":
        return False
    return case.scan.at - last.at < DOUBLE_TRIGGER


def _judge(case: Case) -> Decision:
    state = state_of(case.desk, case.port)
    if state is State.ASK:
        return _answer_ask(case)
    if case.sort is Sort.COMMAND:
        return _command(case, state)
    if state is State.REVIEW:
        return review.number(case) if case.desk.asks_number else _judge(review.leave(case))
    return DOES[state][case.sort](case)


def _command(case: Case, state: State) -> Decision:
    if case.command is None:
        return case.answer(say(Code.NOT_HERE, word=case.reading.body, todo="Use the command sheet (F1)."))
    act = COMMANDS.get(state, {}).get(case.command) or ANYWHERE.get(case.command)
    if act is not None:
        return act(case)
    if state is State.COUNT:
        return _judge(special.drop_count(case))
    if state in {State.CHECK, State.OUT}:
        return _judge(case.without_question())
    if state is State.REVIEW:
        return _judge(review.leave(case))
    return opened.not_here(case)


def _answer_ask(case: Case) -> Decision:
    question = case.port.question
    if case.command is Command.OK:
        return asking.keep(case) if isinstance(question, Keep) else opened.go_there(case)
    if case.command is Command.NO:
        return asking.drop(case)
    if case.command in {Command.PRINT, Command.ECHO}:
        return ANYWHERE[case.command](case)
    if isinstance(question, Keep | GoTo) and key_of(question.text) == key_of(case.scan.text):
        return case.answer(question.verdict)
    back = question.asked if isinstance(question, Keep) else None
    return _judge(look(replace(case, sort=Sort.OTHER, port=replace(case.port, question=back))))
