"""What stands above every question while an order is packed. PURE.

A unit that must come out of the box, or the order itself, which may not ship any more.
"""

from dataclasses import replace

from bridge.phrases import phrase
from bridge.scan.commands import Command
from bridge.serials.counts import units_words
from bridge.serials.verdicts import Code, Level, Verdict
from bridge.serials.words import say
from bridge.session import boxing, grounds, receiving
from bridge.session.basis import OnCredit, Untold
from bridge.session.case import Case
from bridge.session.effects import PutBack, Remove, Removed
from bridge.session.state import Asked, Decision, Desk, Mode

# refusals after which nothing counts until the unit is out of the box
MUST_COME_OUT = frozenset(
    {
        Code.NOT_ON_DOCUMENT,
        Code.OVER_QUANTITY,
        Code.NEVER_RECEIVED,
        Code.OTHER_PRODUCT,
        Code.ALREADY_SHIPPED,
        Code.NOT_IN_STOCK,
        Code.PICKED_ELSEWHERE,
    }
)
# characters that "… must come out first." leaves for the unit's name
ROOM_FOR_UNIT = 15


def standing(case: Case) -> Decision | None:
    """The answer to a scan while the order may not ship or a unit must come out of its box, else None."""
    if case.order is None:
        return None
    blocked, removal = case.order.blocked(), case.order.removal()
    if not blocked and removal is None:
        return None
    leave = receiving.ANYWHERE.get(case.command) if case.command else None
    if leave is not None:
        return leave(case)
    if blocked:
        basis = Untold() if blocked == grounds.UNPAID else None
        return replace(_put_back(case, blocked), basis=basis)
    return on_credit(case, _confirm(case, removal)) if removal is not None else None


def on_credit(case: Case, decision: Decision) -> Decision:
    """The answer, which rests on the payment of the order in front too where only an option lets it ship unpaid."""
    if case.order is None or not case.policy.ship_allow_unpaid or not case.order.unpaid():
        return decision
    if case.command in receiving.ANYWHERE:
        return decision
    refused = Code.COMMAND_DONE if case.command is Command.OK else Code.NOT_ELIGIBLE
    return replace(decision, basis=OnCredit(decision.basis, refused))


def begun(case: Case, decision: Decision) -> Decision:
    """The answer, after which nothing counts if it refused a unit that must not be in the box."""
    verdict = decision.verdict
    if case.order is None or verdict.code not in MUST_COME_OUT or verdict.level is not Level.REJECT:
        return decision
    return replace(decision, effects=(*decision.effects, Remove(verdict)))


def _put_back(case: Case, blocked: str) -> Decision:
    if case.command is Command.OK:
        desk = Desk(mode=Mode.SHIP, tab=case.desk.tab)
        return case.go(desk, say(Code.COMMAND_DONE, "put_back"), PutBack())
    units = case.book.units()
    variant = "put_back" if units else "leave"
    facts = {"document": case.open_document, "blocked": blocked, "count": units_words(units)}
    return case.answer(say(Code.NOT_ELIGIBLE, variant, **facts))


def _confirm(case: Case, removal: Verdict) -> Decision:
    if case.command is Command.OK:
        return case.answer(say(Code.COMMAND_DONE, "removed", todo=_next(case)), Removed())
    serial = removal.serial or ""
    unit = serial if 0 < len(serial) <= ROOM_FOR_UNIT else removal.sku or phrase("It")
    words = say(Code.CONFIRM_REMOVED, sku=removal.sku, serial=removal.serial, unit=unit, evidence=removal.what)
    return case.answer(words)


def _next(case: Case) -> str:
    question = case.port.question
    if isinstance(question, Asked):
        return phrase("Scan the serial of {sku}.", sku=question.sku)
    return boxing.next_step(case)
