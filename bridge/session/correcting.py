"""What a person does to one unit in the serial list of a line. PURE.

None of it touches what the port is asked: a scanner goes on where it was.
"""

from bridge.phrases import phrase
from bridge.scan.scan import PASTE, TYPED
from bridge.serials.verdicts import Code
from bridge.serials.words import REASONS, say
from bridge.session import opened
from bridge.session.book import Counted
from bridge.session.case import Case
from bridge.session.effects import Count, Remark, Withdraw
from bridge.session.state import Decision

_SOURCES = {"typed": TYPED, "pasted": PASTE}


def take_out(case: Case, unit: int) -> Decision:
    """Take the unit out of the session, as the command does with its serial."""
    entry = case.book.entry(unit)
    if entry is None:
        return opened.nothing_to_undo(case)
    return case.answer(opened.taken_back(case, entry), Withdraw(entry.id))


def remark(case: Case, unit: int, text: str) -> Decision:
    """Keep a note on the unit, in place of the one before; an empty one takes it away."""
    entry = case.book.entry(unit)
    if entry is None:
        return opened.nothing_to_undo(case)
    variant = "note" if text else "note_gone"
    words = say(Code.COMMAND_DONE, variant, sku=entry.sku or None, serial=entry.serial, what=_name(entry))
    return case.answer(words, Remark(entry.id, text))


def set_aside(case: Case, unit: int, reason: str) -> Decision:
    """Set the unit aside, which leaves its line at the same count; it stays marked as it was entered."""
    entry = case.book.entry(unit)
    if entry is None or entry.set_aside:
        return opened.nothing_to_undo(case)
    variant = "" if entry.sku else "unit"
    words = say(Code.SET_ASIDE, variant, sku=entry.sku or None, serial=entry.serial, reason=REASONS[reason])
    moved = Count(
        entry.sku,
        entry.quantity,
        serial=entry.serial,
        set_aside=reason,
        source=_SOURCES.get(entry.entered, entry.entered),
        note=entry.note,
    )
    return case.answer(words, Withdraw(entry.id), moved)


def _name(entry: Counted) -> str:
    return entry.serial or entry.sku or phrase("unit")
