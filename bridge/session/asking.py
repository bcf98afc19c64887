"""A serial is asked for, or a question waits for yes or no. PURE."""

from dataclasses import replace

from bridge.phrases import phrase
from bridge.scan.scan import TYPED
from bridge.serials.facts import Item
from bridge.serials.keys import in_fours, key_of
from bridge.serials.shapes import product_code
from bridge.serials.subject import serial_in
from bridge.serials.verdicts import Code, Level
from bridge.serials.words import say
from bridge.session import boxing, grounds, opened
from bridge.session.book import Counted, Line
from bridge.session.case import Case, is_carton
from bridge.session.effects import Withdraw
from bridge.session.state import NOTHING_OVERRULED, Asked, Decision, GoTo, Keep


def _asked(case: Case) -> tuple[Asked, Line]:
    question = case.port.question
    line = case.book.line(question.sku) if isinstance(question, Asked) else None
    if not isinstance(question, Asked):
        raise TypeError(question)
    # a line that a pull took off the document meanwhile has no room
    return question, line or Line(Item(question.sku, "", requires_serial=True), 0, 0, 0)


def serial(case: Case) -> Decision:
    """The code is to be the serial of the unit asked about."""
    asked, line = _asked(case)
    if case.room(line) < 1:
        return _full(case, line, asked, Code.SERIAL_ACCEPTED)
    if case.scan.source == TYPED and case.reading.serial is None:
        return _typed(case, line, asked)
    return opened.take_serial(case, line, asked, Code.SERIAL_ACCEPTED)


def _full(case: Case, line: Line, asked: Asked, good: Code) -> Decision:
    """No room for the unit whose serial this is, if it is one that is good."""
    text = _serial_in(case, line)
    verdict = opened.judge_serial(case, line, text)
    if verdict is None or verdict.level is not Level.REJECT:
        verdict = replace(case.full(line), serial=text)
    return replace(case.answer(verdict), basis=grounds.without_room(case, line, text, good, asked))


def _serial_in(case: Case, line: Line) -> str:
    return serial_in(case.reading, line.item, case.policy)


def alone(case: Case, line: Line) -> Decision:
    """A serial that names its item by itself; a typed one is asked for once more."""
    if case.scan.source == TYPED and case.reading.serial is None and case.room(line) >= 1:
        asked = Asked(line.item.sku)
        return _typed(replace(case, port=replace(case.port, question=asked)), line, asked, awaited=False)
    return opened.take_alone(case, line)


def _typed(case: Case, line: Line, asked: Asked, *, awaited: bool = True) -> Decision:
    """A typed serial counts when it is typed a second time alike; a bad one is refused the first time."""
    text = _serial_in(case, line)
    if asked.typed and key_of(asked.typed) == key_of(text):
        return _typed_again(case, line, asked)
    basis = grounds.of_serial(case, line, text, Code.COMMAND_DONE, asks=False, awaited=awaited)
    return replace(_typed_once(case, line, asked, text), basis=basis)


def _typed_again(case: Case, line: Line, asked: Asked) -> Decision:
    """What was overruled of it the first time stands."""
    once = replace(asked, typed="", overruled=NOTHING_OVERRULED)
    by = asked.overruled.by
    if not by:
        return opened.take_serial(case, line, once, Code.SERIAL_ACCEPTED)
    taken = opened.take_serial(replace(case, overruled=asked.overruled), line, once, Code.SERIAL_ACCEPTED)
    return replace(taken, allowed_by=by, basis=None) if taken.effects else taken


def _typed_once(case: Case, line: Line, asked: Asked, text: str) -> Decision:
    verdict = opened.judge_serial(case, line, text)
    if verdict is not None and verdict.level is Level.REJECT:
        return case.answer(verdict)
    if asked.typed:
        return case.ask(replace(asked, typed=""), say(Code.COMMAND_DONE, "differs", sku=asked.sku))
    words = say(Code.COMMAND_DONE, "typed", sku=asked.sku, serial=text, fours=in_fours(text))
    return case.ask(replace(asked, typed=text, overruled=case.overruled), words)


def item(case: Case) -> Decision:
    """An item's code where a serial is wanted: refused, and another line of the document stops all until cleared up."""
    asked, _ = _asked(case)
    if case.is_item(asked.sku) or case.line is None or is_carton(case.match):
        return serial(case)
    return case.ask(replace(asked, owed=True, typed=""), say(Code.SERIAL_OWED, sku=asked.sku, evidence=case.item.sku))


def item_and_serial(case: Case) -> Decision:
    """One code with item and serial answers the question if it is the item asked about."""
    asked, line = _asked(case)
    if not case.is_item(asked.sku):
        if case.line is not None:
            return item(case)
        return case.answer(product_code(case.match) if case.match else say(Code.UNKNOWN_CODE))
    if case.room(line) < 1:
        return _full(case, line, asked, Code.ITEM_AND_SERIAL_ACCEPTED)
    return opened.take_serial(case, line, asked, Code.ITEM_AND_SERIAL_ACCEPTED)


def is_document(case: Case) -> Decision:
    """A PO or order number is no serial and opens nothing."""
    asked, _ = _asked(case)
    number = case.document.number if case.document else case.reading.body
    return case.answer(say(Code.IS_DOCUMENT_NUMBER, sku=asked.sku, document=number))


def owed(case: Case) -> Decision:
    """Nothing is a serial until the item asked about is scanned again."""
    asked, _ = _asked(case)
    return case.answer(say(Code.SERIAL_OWED, sku=asked.sku))


def owed_item(case: Case) -> Decision:
    """The item asked about clears it up; with a serial in the code it answers as well."""
    asked, _ = _asked(case)
    if not case.is_item(asked.sku) or is_carton(case.match):
        return owed(case)
    again = replace(case, port=replace(case.port, question=replace(asked, owed=False)))
    return item_and_serial(again) if case.reading.serial else opened.ask_serial(again, replace(asked, owed=False))


def undo(case: Case) -> Decision:
    """Withdraw the question; in a run take back its last serial and ask for it again."""
    asked, _ = _asked(case)
    entry, before = _last_of_run(case, asked)
    if entry is None:
        return case.ask(None, say(Code.UNDONE, "question", sku=asked.sku))
    facts = {"what": entry.serial, "number": asked.done, "total": asked.total}
    words = say(Code.UNDONE, "run", sku=entry.sku, serial=entry.serial, **facts)
    again = replace(asked, done=asked.done - 1, taken=before, owed=False, typed="")
    return case.ask(again, words, Withdraw(entry.id))


def _last_of_run(case: Case, asked: Asked) -> tuple[Counted | None, tuple[str, ...]]:
    """The run's newest unit that still counts, and the serials before it."""
    for place in reversed(range(len(asked.taken))):
        entry = case.book.counted(asked.taken[place])
        if entry is not None and not entry.set_aside and key_of(entry.sku) == key_of(asked.sku):
            return entry, asked.taken[:place]
    return None, ()


def skip(case: Case) -> Decision:
    """Give up the unit, or all that is left of a run."""
    asked, _ = _asked(case)
    return case.ask(None, say(Code.COMMAND_DONE, "skip", sku=asked.sku))


def incomplete(case: Case) -> Decision:
    """No leaving while a serial is asked for."""
    asked, _ = _asked(case)
    return case.answer(say(Code.INCOMPLETE, "serial", sku=asked.sku))


def keep(case: Case) -> Decision:
    """Yes: keep the odd serial, unless it became impossible while the question stood."""
    question = case.port.question
    line = case.book.line(question.sku) if isinstance(question, Keep) else None
    if not isinstance(question, Keep) or line is None:
        return opened.not_here(case)
    back = replace(case, port=replace(case.port, question=question.asked))
    again = replace(case, reading=replace(case.reading, serial=question.serial))
    basis = grounds.of_serial(again, line, question.serial, Code.SERIAL_ACCEPTED, asks=False)
    return replace(_kept(back, again, line, question), basis=basis)


def _kept(back: Case, again: Case, line: Line, question: Keep) -> Decision:
    if back.room(line) < 1:
        return back.answer(replace(back.full(line), serial=question.serial))
    verdict = opened.judge_serial(again, line, question.serial)
    if verdict is not None and verdict.level is Level.REJECT:
        return back.answer(verdict)
    accepted, source = Code.SERIAL_ACCEPTED, question.source
    return opened.count_serial(back, line.item.sku, question.serial, question.asked, accepted, source=source)


def drop(case: Case) -> Decision:
    """No: nothing is kept, and whatever was asked before is asked again."""
    question = case.port.question
    if isinstance(question, Keep) and question.asked is not None:
        owed = phrase("Scan the serial of {sku}.", sku=key_of(question.sku))
        return case.ask(question.asked, say(Code.COMMAND_DONE, "no", sku=question.sku, todo=owed))
    sku = question.sku if isinstance(question, Keep) else None
    todo = boxing.next_step(case)
    if isinstance(question, GoTo) and not case.ships:
        todo = phrase("Set it aside. Scan the next item.")
    return case.ask(None, say(Code.COMMAND_DONE, "no", sku=sku, todo=todo))
