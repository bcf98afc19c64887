"""Which sound an answer has."""

from bridge.serials.verdicts import Code, Level
from bridge.session.outcome import Outcome, counts

DIFFERS = "command_done.differs"
_BY_RULE = {"pin_wanted.wrong": "reject", "checked.missing": "ask", DIFFERS: "ask"}
_BY_CODE = {Code.UNDONE: "undo", Code.SERIAL_WANTED: "serial_wanted", Code.SAVED: "done"}
_BY_LEVEL = {Level.ASK: "ask", Level.REJECT: "reject", Level.IGNORE: "ignore"}


def sound_of(outcome: Outcome) -> str:
    """The name of the sound that says it."""
    verdict, line = outcome.verdict, outcome.line
    if not outcome.stored:
        return "fault"
    found = _BY_RULE.get(verdict.rule) or _BY_LEVEL.get(verdict.level) or _BY_CODE.get(verdict.code)
    if found is not None:
        return found
    complete = counts(verdict) and line is not None and line.left == 0 and outcome.question is None
    complete = complete and not outcome.blind
    return "done" if complete else "accept"
