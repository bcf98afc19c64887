"""What only a supervisor may allow: asked for, allowed by a PIN or a badge, dropped. PURE.

It stands around the judging of every scan, so that no transition has to know of it.
"""

from collections.abc import Callable
from dataclasses import replace

from bridge.phrases import phrase
from bridge.scan.commands import Command, command_of
from bridge.scan.scan import Scan
from bridge.serials.keys import key_of
from bridge.serials.verdicts import Code, Level, Verdict
from bridge.serials.words import ALLOW, say
from bridge.session import masking, people
from bridge.session.case import Case, Sort, look
from bridge.session.effects import Count
from bridge.session.state import (
    Allow,
    Asked,
    Counting,
    Decision,
    Keep,
    Last,
    Overruled,
    PortState,
    Question,
    TakingOut,
)

# the evidence of a unit beyond the order, however it was allowed
BEYOND = "allowed by a supervisor"
# who allowed what a PIN alone allowed
SUPERVISOR = "supervisor"
# the refusal of a part of an order
PART = "incomplete.short"
# the lock that a unit passes on its way out of the session, and its title
REMOVE_SERIAL, TAKE_OUT = "remove_serial", "Take out a serial."

Judge = Callable[[Case], Decision]


def is_answer(scan: Scan, port: PortState) -> bool:
    """Whether the scan is a PIN, a badge or a NO to a question of the supervisor's."""
    if not isinstance(port.question, Allow):
        return False
    return command_of(scan.text) is Command.NO or masking.is_pin(scan, port) or masking.is_badge(scan.text)


def entered(case: Case, judge: Judge) -> Decision:
    """A PIN was typed: judge again what it allows, or go on asking."""
    question = _allow(case)
    problem = case.supervisor.refuses(case.scan.text.strip()) if case.supervisor else phrase("No PIN is set.")
    if problem:
        return case.answer(_told(question, "wrong", problem=problem))
    decision = _granted(case, question, question.approver or SUPERVISOR, judge)
    scan = question.scan
    last = Last(scan.text, scan.source, case.scan.at, decision.verdict.code)
    return replace(decision, port=replace(decision.port, last=last))


def badged(case: Case, judge: Judge) -> Decision:
    """A badge was scanned: it says who is here to allow, and allows alone only where an option has it so."""
    question, badge = _allow(case), people.badge_in(case)
    if badge is None:
        return people.unknown(case)
    if badge.approves and case.policy.security_badge_allows:
        return replace(_granted(case, question, badge.name, judge), badge=badge)
    asked = replace(question, approver=badge.name) if badge.approves else question
    words = _told(question, "badge" if badge.approves else "not", name=people.short(badge.name))
    return replace(case.ask(asked, words), badge=badge)


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
    by = _allowed_by(case)
    if by:
        decision = _beyond(case, judge, by)
    else:
        decision = judge(replace(case, policy=case.policy.allowing_more()) if _is_free(case) else case)
    return _asked(case, decision) if _needs_supervisor(case, decision) else decision


def matter(question: Allow) -> tuple[str, str]:
    """Which serial or SKU a supervisor is asked about, empty if none, and why."""
    return question.serial or question.sku or "", _why(question.refused)


def _allow(case: Case) -> Allow:
    question = case.port.question
    if not isinstance(question, Allow):
        raise TypeError(question)
    return question


def _granted(case: Case, question: Allow, by: str, judge: Judge) -> Decision:
    """Judge again what was allowed; another refusal that was not told yet is asked for in its turn."""
    scan = replace(question.scan, at=case.scan.at)
    back = replace(case.port, question=question.back)
    told = (*question.overruled, question.refused)
    codes = frozenset(verdict.code for verdict in told if verdict.pin)
    again = look(replace(case, scan=scan, reading=question.reading, port=back, overruled=Overruled(by, codes)))
    more = any(not verdict.pin for verdict in told)
    decision = _beyond(again, judge, by) if more or _allowed_by(again) else judge(again)
    if decision.verdict.pin:
        return replace(_asked(again, decision, told=told, approver=question.approver), scan=scan)
    if not _good(decision):
        return replace(decision, scan=scan)
    evidence = BEYOND if more else f"{question.refused.evidence}, allowed by {by}".removeprefix(", ")
    return replace(
        decision,
        verdict=replace(decision.verdict, evidence=evidence),
        scan=scan,
        allowed_by=by,
        why=" ".join(_why(verdict) for verdict in told),
        overruled=_name(question.refused),
        basis=None,
    )


def _beyond(case: Case, judge: Judge, by: str) -> Decision:
    """The answer to a scan that may go beyond what the rules allow, with its unit marked as allowed.

    What a supervisor allowed stands, whatever the options.
    """
    decision = replace(judge(replace(case, policy=case.policy.allowing_more(), allowed=by)), basis=None)
    question = decision.port.question
    if isinstance(question, Asked | Keep) and _good(decision):
        decision = replace(decision, port=replace(decision.port, question=replace(question, allowed=by)))
    if any(isinstance(effect, Count) for effect in decision.effects):
        return replace(decision, verdict=replace(decision.verdict, evidence=BEYOND), allowed_by=by)
    return decision


def _good(decision: Decision) -> bool:
    return decision.verdict.level in {Level.ACCEPT, Level.ASK}


def _allowed_by(case: Case) -> str:
    """Who allowed the question this scan answers already; empty if nobody did."""
    question = case.port.question
    if isinstance(question, Keep):
        if case.command is Command.OK and question.allowed:
            return question.allowed
        question = question.asked
    return question.allowed if isinstance(question, Asked) else ""


def _is_free(case: Case) -> bool:
    """Whether the lock is off, so that what needs a PIN elsewhere needs none here."""
    policy = case.policy
    if policy.receive_over_receive != "pin" or policy.security_lock_over_receive:
        return False
    return case.supervisor is not None and case.supervisor.is_there()


def _needs_supervisor(case: Case, decision: Decision) -> bool:
    policy, code = case.policy, decision.verdict.code
    over = code is Code.OVER_QUANTITY and policy.receive_over_receive == "pin" and not case.ships
    out = code is Code.UNDONE and isinstance(case.port.question, TakingOut) and case.command is None
    part = decision.verdict.rule == PART and policy.ship_partial == "pin" and case.command is Command.SHORT
    locked = (out and policy.security_lock_remove_serial) or (part and policy.security_lock_partial)
    if not over and not locked and not decision.verdict.pin:
        return False
    return case.supervisor is not None and case.supervisor.is_there()


def _asked(case: Case, refused: Decision, *, told: tuple[Verdict, ...] = (), approver: str = "") -> Decision:
    verdict = refused.verdict
    if verdict.pin:
        words = replace(verdict, level=Level.ASK, todo=phrase(ALLOW), pin=False)
    else:
        words = say(Code.PIN_WANTED, sku=verdict.sku, serial=verdict.serial, evidence=verdict.evidence or verdict.what)
    question = Allow(
        sku=verdict.sku,
        serial=verdict.serial,
        verdict=words,
        scan=case.scan,
        reading=case.reading,
        refused=verdict,
        back=case.port.question,
        overruled=told,
        approver=approver,
    )
    port = replace(case.port, question=question)
    return Decision(verdict=words, desk=refused.desk, port=port, basis=refused.basis)


def _told(question: Allow, variant: str, **facts: object) -> Verdict:
    """What is said while the question stands, under the code that it was asked with."""
    words = say(Code.PIN_WANTED, variant, sku=question.sku, serial=question.serial, **facts)
    return replace(words, code=question.verdict.code)


def _why(refused: Verdict) -> str:
    return TAKE_OUT if refused.code is Code.UNDONE else refused.what


def _name(refused: Verdict) -> str:
    return REMOVE_SERIAL if refused.code is Code.UNDONE else refused.code.value


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
