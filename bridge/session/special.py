"""Counting by number, setting aside, checking, taking out. PURE."""

import re
from dataclasses import replace

from bridge.phrases import phrase
from bridge.scan.commands import Command
from bridge.serials.keys import key_of
from bridge.serials.shapes import LONGEST
from bridge.serials.subject import serial_in
from bridge.serials.verdicts import Code
from bridge.serials.words import REASONS as IN_WORDS
from bridge.serials.words import say
from bridge.session import asking, grounds, opened
from bridge.session.basis import TakenOut, Untold
from bridge.session.book import Counted, Line
from bridge.session.case import Case
from bridge.session.effects import Count, Withdraw
from bridge.session.state import Asked, Checking, Counting, Decision, Holding, TakingOut

REASONS = {Command(word.upper()): reason for word, reason in IN_WORDS.items()}
_NUMBER = re.compile("[0-9]{1,4}")


def start_count(case: Case) -> Decision:
    """Await a number for the item this port counted last, or whose serial is asked for."""
    asked = case.port.question if isinstance(case.port.question, Asked) else None
    sku = asked.sku if asked else case.port.item
    if sku is None:
        return opened.not_here(case)
    return case.ask(Counting(sku, asked), say(Code.COMMAND_DONE, "count", sku=sku))


def drop_count(case: Case) -> Case:
    """The scan as if no number were awaited."""
    question = case.port.question
    asked = question.asked if isinstance(question, Counting) else None
    return replace(case, port=replace(case.port, question=asked))


def quantity(case: Case) -> Decision:
    """Count the item just scanned N in all, or ask for N serials, but not before an owed item is scanned again."""
    question = case.port.question
    back = drop_count(case)
    if isinstance(back.port.question, Asked) and back.port.question.owed:
        return asking.owed(back)
    text = case.reading.body.strip()
    line = case.book.line(question.sku) if isinstance(question, Counting) else None
    if line is None or case.scan.cut or not _NUMBER.fullmatch(text) or int(text) == 0:
        return back.answer(say(Code.NOT_A_QUANTITY, sku=line.item.sku if line else None))
    decision = _quantity(case, back, line, int(text))
    if line.item.requires_serial:
        # without serials it would count over what this port counted before
        return replace(decision, basis=Untold())
    return decision


def _quantity(case: Case, back: Case, line: Line, number: int) -> Decision:
    question = case.port.question
    if opened.needs_serial(case, line.item):
        before = question.asked if isinstance(question, Counting) and question.asked else Asked(line.item.sku)
        done = before.done
        if case.room(line) < number - done:
            return back.answer(case.full(line))
        run = Asked(line.item.sku, total=max(number, done + 1), done=done, taken=before.taken)
        return opened.ask_serial(back, run)
    return _count_in_all(back, line, number)


def _count_in_all(case: Case, line: Line, number: int) -> Decision:
    entry = case.book.last_counted(case.scan.port)
    if entry is None or key_of(entry.sku) != key_of(line.item.sku):
        # another port took it out meanwhile
        return opened.not_here(case)
    without = replace(line, now=line.now - entry.quantity)
    basis = grounds.of_units(case, without, number, bare=Code.QUANTITY_COUNTED)
    if case.room(without) < number:
        return replace(case.answer(case.full(without)), basis=basis)
    return replace(opened.count_quantity(case, without, number, Withdraw(entry.id)), basis=basis)


def start_hold(case: Case) -> Decision:
    """Begin to set a unit aside; the item whose serial is asked for comes along."""
    question = case.port.question
    sku = question.sku if isinstance(question, Asked) else None
    return case.ask(Holding(sku=sku), say(Code.COMMAND_DONE, "hold", sku=sku))


def hold_item(case: Case) -> Decision:
    """Note the item of the unit to set aside."""
    sku = case.item.sku
    return case.ask(replace(_held(case), sku=sku), say(Code.COMMAND_DONE, "held", sku=sku, what=sku))


def hold_serial(case: Case) -> Decision:
    """Note the serial of the unit to set aside."""
    line = case.book.line(_held(case).sku or "")
    plain = case.reading.serial or case.reading.body.strip()
    serial = serial_in(case.reading, line.item, case.policy) if line else plain
    if not serial.isprintable() or not any(c.isalnum() for c in serial):
        return case.answer(say(Code.BAD_CHARACTERS, evidence=ascii(serial)))
    if len(serial) > LONGEST:
        return case.answer(say(Code.WRONG_LENGTH, "long", got=len(serial), evidence=f"longest {LONGEST}"))
    held = replace(_held(case), serial=serial, source=case.scan.source)
    return case.ask(held, say(Code.COMMAND_DONE, "held", sku=held.sku, serial=serial, what=serial))


def hold_pair(case: Case) -> Decision:
    """Note item and serial from one code."""
    held = Holding(sku=case.item.sku, serial=case.serial, source=case.scan.source)
    words = say(Code.COMMAND_DONE, "held", sku=held.sku, serial=held.serial, what=f"{held.sku} {held.serial}")
    return case.ask(held, words)


def set_aside(case: Case) -> Decision:
    """Keep the unit as set aside, with the reason; a unit counted already moves."""
    held = _held(case)
    if case.command is None:
        return opened.not_here(case)
    entry = _counted(case, held.serial)
    serial = entry.serial if entry else held.serial
    sku = held.sku or (entry.sku if entry else None) or _announced(case, held) or ""
    variant = "" if sku else "unit"
    words = say(Code.SET_ASIDE, variant, sku=sku or None, serial=serial, reason=REASONS[case.command])
    moved = (Withdraw(entry.id),) if entry else ()
    note = entry.note if entry else None
    reason, source = case.command.value.lower(), held.source
    kept = Count(sku, serial=serial, set_aside=reason, source=source, note=note)
    decision = case.ask(None, words, *moved, kept)
    # a number that follows would count what was scanned before the unit that is set aside
    return replace(decision, port=replace(decision.port, item=None))


def _counted(case: Case, serial: str | None) -> Counted | None:
    """The unit with this serial, which may stand on its label with an `S` before it."""
    if not serial:
        return None
    plain = serial[1:] if serial[:1] in {"S", "s"} else ""
    return case.book.counted(serial) or (case.book.counted(plain) if plain else None)


def _announced(case: Case, held: Holding) -> str | None:
    """The one item of this PO whose serial the vendor says it is."""
    named = case.book.vendor_listed(held.serial) if held.serial else ()
    here = [unit.sku for unit in named if key_of(unit.document) == key_of(case.open_document)]
    return here[0] if len(here) == 1 else None


def drop_hold(case: Case) -> Decision:
    """Keep nothing of the unit that was to be set aside."""
    return case.ask(None, say(Code.COMMAND_DONE, "no", todo=phrase("Scan the next item.")))


def _held(case: Case) -> Holding:
    return case.port.question if isinstance(case.port.question, Holding) else Holding()


def start_check(case: Case) -> Decision:
    """From now on scans only ask whether a unit is counted."""
    return case.ask(Checking(), say(Code.COMMAND_DONE, "check"))


def end_check(case: Case) -> Decision:
    """Scans count again."""
    return case.ask(None, say(Code.COMMAND_DONE, "unchecked"))


def check(case: Case) -> Decision:
    """Whether the unit is counted here, and what is known of it."""
    serial = case.reading.serial or case.reading.body.strip()
    entry = case.book.counted(serial)
    if entry is not None:
        variant = "aside" if entry.set_aside else ""
        facts = {"position": entry.position, "when": entry.when}
        return case.answer(say(Code.CHECKED, variant, sku=entry.sku, serial=entry.serial, **facts))
    if case.match is not None and not case.reading.serial:
        return _check_item(case)
    known = next((unit for unit in case.book.known(serial) if unit.document), None)
    if known is not None:
        facts = {"document": known.document, "level": "accept", "evidence": known.when}
        return case.answer(case.say(Code.CHECKED, "elsewhere", sku=known.sku, serial=serial, **facts))
    return case.answer(say(Code.CHECKED, "missing", serial=serial))


def _check_item(case: Case) -> Decision:
    sku = case.item.sku
    if case.line is None:
        return case.answer(say(Code.CHECKED, "missing", sku=sku))
    return case.answer(case.say(Code.CHECKED, "item", sku=sku, now=case.line.counted, ordered=case.line.ordered))


def start_out(case: Case) -> Decision:
    """The next serial leaves the session."""
    return case.ask(TakingOut(), say(Code.COMMAND_DONE, "out"))


def take_out(case: Case) -> Decision:
    """Take the unit with this serial out of the session."""
    serial = case.reading.serial or case.reading.body.strip()
    entry = case.book.counted(serial)
    if entry is None:
        return case.answer(say(Code.NOTHING_TO_UNDO, "out", serial=serial))
    line = case.book.line(entry.sku)
    now, ordered = (line.counted - entry.quantity, line.ordered) if line else (0, 0)
    words = case.say(Code.UNDONE, sku=entry.sku, serial=entry.serial, what=entry.serial, now=now, ordered=ordered)
    decision = case.ask(None, words, Withdraw(entry.id))
    return replace(decision, port=replace(decision.port, item=None), basis=TakenOut())
