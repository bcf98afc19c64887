"""What only a supervisor may allow: asked for, allowed by the PIN, dropped. PURE.

It stands around the judging of every scan, so that no transition has to know of it.
"""

from collections.abc import Callable
from dataclasses import replace

from bridge.phrases import phrase
from bridge.scan.commands import Command, command_of
from bridge.scan.scan import TYPED, Scan
from bridge.serials.keys import key_of
from bridge.serials.verdicts import Code, Level
from bridge.serials.words import say
from bridge.session.case import Case, Sort, look
from bridge.session.effects import Count
from bridge.session.state import Allow, Asked, Counting, Decision, Keep, Last, PortState, Question, TakingOut

BY_PIN = "allowed by PIN"
# the refusal of a part of an order
PART = "incomplete.short"
SHOWN_PIN = "PIN"
LONGEST_PIN = 8

Judge = Callable[[Case], Decision]


def is_pin(scan: Scan, port: PortState) -> bool:
    """Whether the scan is a PIN for what the port is asked: digits from the keyboard, and nothing else."""
    text = scan.text.strip()
    digits = text.isascii() and text.isdigit() and len(text) <= LONGEST_PIN
    return digits and scan.source == TYPED and isinstance(port.question, Allow)


def is_answer(scan: Scan, port: PortState) -> bool:
    """Whether the scan is a PIN or a NO to a question of the supervisor's."""
    refuses = isinstance(port.question, Allow) and command_of(scan.text) is Command.NO
    return refuses or is_pin(scan, port)


def masked(scan: Scan, port: PortState) -> Scan:
    """The scan as it may be kept and shown: of a PIN only that it was one."""
    return replace(scan, text=SHOWN_PIN) if is_pin(scan, port) else scan


def entered(case: Case, judge: Judge) -> Decision:
    """A PIN was typed: judge again what it allows, or go on asking."""
    question = case.port.question
    if not isinstance(question, Allow):
        raise TypeError(question)
    problem = case.supervisor.refuses(case.scan.text.strip()) if case.supervisor else phrase("No PIN is set.")
    if problem:
        return case.answer(say(Code.PIN_WANTED, "wrong", sku=question.sku, serial=question.serial, problem=problem))
    scan = replace(question.scan, at=case.scan.at)
    back = replace(case.port, question=question.back)
    again = replace(case, scan=scan, reading=question.reading, port=back)
    decision = _allowed(look(again), judge)
    last = Last(scan.text, scan.source, scan.at, decision.verdict.code)
    verdict = replace(decision.verdict, evidence=BY_PIN) if _good(decision) else decision.verdict
    return replace(decision, verdict=verdict, port=replace(decision.port, last=last), scan=scan)


def judged(case: Case, judge: Judge) -> Decision:
    """Judge a scan under what was allowed for it; what a supervisor may allow becomes a question."""
    question = case.port.question
    if isinstance(question, Allow):
        if case.command is Command.NO:
            todo = phrase("Scan the next item.") if case.ships else _todo(question)
            return case.ask(_without(question), say(Code.COMMAND_DONE, "no", sku=question.sku, todo=todo))
        if case.command in {Command.PRINT, Command.ECHO}:
            return judge(case)
        if key_of(question.scan.text) == key_of(case.scan.text):
            return case.answer(question.verdict)
        back = replace(case.port, question=_without(question, for_good=False))
        case = look(replace(case, sort=Sort.OTHER, port=back))
    if _is_allowed(case):
        return _allowed(case, judge)
    decision = judge(replace(case, policy=case.policy.allowing_more()) if _is_free(case) else case)
    return _asked(case, decision) if _needs_pin(case, decision) else decision


def _allowed(case: Case, judge: Judge) -> Decision:
    """The answer to a scan that may go beyond what the rules allow, with its unit marked as allowed.

    What a supervisor allowed stands, whatever the options.
    """
    decision = replace(judge(replace(case, policy=case.policy.allowing_more(), allowed=True)), basis=None)
    question = decision.port.question
    if isinstance(question, Asked | Keep) and _good(decision):
        decision = replace(decision, port=replace(decision.port, question=replace(question, allowed=True)))
    if any(isinstance(effect, Count) for effect in decision.effects):
        return replace(decision, verdict=replace(decision.verdict, evidence=BY_PIN))
    return decision


def _good(decision: Decision) -> bool:
    return decision.verdict.level in {Level.ACCEPT, Level.ASK}


def _is_allowed(case: Case) -> bool:
    """Whether the question this scan answers was allowed already."""
    question = case.port.question
    if isinstance(question, Keep):
        if case.command is Command.OK and question.allowed:
            return True
        question = question.asked
    return isinstance(question, Asked) and question.allowed


def _is_free(case: Case) -> bool:
    """Whether the lock is off, so that what needs a PIN elsewhere needs none here."""
    policy = case.policy
    if policy.receive_over_receive != "pin" or policy.security_lock_over_receive:
        return False
    return case.supervisor is not None and case.supervisor.is_there()


def _needs_pin(case: Case, decision: Decision) -> bool:
    policy, code = case.policy, decision.verdict.code
    over = code is Code.OVER_QUANTITY and policy.receive_over_receive == "pin" and not case.ships
    out = code is Code.UNDONE and isinstance(case.port.question, TakingOut) and case.command is None
    part = decision.verdict.rule == PART and policy.ship_partial == "pin" and case.command is Command.SHORT
    locked = (out and policy.security_lock_remove_serial) or (part and policy.security_lock_partial)
    if not over and not locked:
        return False
    return case.supervisor is not None and case.supervisor.is_there()


def _asked(case: Case, refused: Decision) -> Decision:
    verdict = refused.verdict
    words = say(Code.PIN_WANTED, sku=verdict.sku, serial=verdict.serial, evidence=verdict.evidence or verdict.what)
    question = Allow(
        sku=verdict.sku,
        serial=verdict.serial,
        verdict=words,
        scan=case.scan,
        reading=case.reading,
        back=case.port.question,
    )
    port = replace(case.port, question=question)
    return Decision(verdict=words, desk=refused.desk, port=port, basis=refused.basis)


def _without(question: Allow, *, for_good: bool = True) -> Question | None:
    """What the port is asked once the supervisor's question is gone; `for_good` when NO ended it."""
    back = question.back
    if isinstance(back, Counting | Keep):
        return back.asked
    return None if for_good and isinstance(back, TakingOut) else back


def _todo(question: Allow) -> str:
    back = _without(question)
    if isinstance(back, Asked):
        return phrase("Scan the serial of {sku}.", sku=back.sku)
    next_item = phrase("Scan the next item.")
    return next_item if isinstance(question.back, TakingOut) else phrase("Set it aside. Scan the next item.")
