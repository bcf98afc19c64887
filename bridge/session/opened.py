"""A PO or an order in front with nothing asked. PURE."""

from dataclasses import replace

from bridge.phrases import phrase
from bridge.scan.barcode import Kind
from bridge.serials import rules, shipping
from bridge.serials.counts import units_words
from bridge.serials.facts import Item
from bridge.serials.keys import key_of
from bridge.serials.severity import BLOCK
from bridge.serials.subject import expected_words, serial_in
from bridge.serials.verdicts import Code, Level, Verdict
from bridge.serials.words import TO_SHIP, say
from bridge.session import grounds
from bridge.session.book import Counted, Document, Line
from bridge.session.case import Case, is_carton
from bridge.session.effects import Count, NextPallet, Restore, Withdraw
from bridge.session.state import Asked, Decision, Desk, GoTo, Keep, Mode, OrderTab, Page

_INSTEAD = {Page.REVIEW: phrase("Scan OK to save, NO to go back."), Page.PACK: TO_SHIP}


def open_document(case: Case) -> Decision:
    """Open the PO or order whose number was scanned."""
    document = case.document
    if document is None:
        return unknown(case)
    if key_of(document.number) == key_of(case.open_document):
        variant = "same_packed" if case.desk.page is Page.PACK else "same"
        return case.answer(say(Code.DOCUMENT_OPENED, variant, document=document.number))
    return enter(case, document)


def enter(case: Case, document: Document, *, sku: str | None = None) -> Decision:
    """Bring a PO or an order to the front, or say why not; an order with units in its box is parked only when asked.

    `sku`: the item that led there.
    """
    units = case.book.units() if case.ships and case.desk.document else 0
    basis = grounds.of_payment(document, Code.OTHER_DOCUMENT if units else Code.DOCUMENT_OPENED)
    if document.blocked:
        return replace(_blocked(case, document, stays=bool(units)), basis=basis)
    if not units:
        return replace(_open(case, document, sku), basis=basis)
    verdict = say(Code.OTHER_DOCUMENT, document=case.open_document, count=units_words(units))
    return replace(case.ask(GoTo(document.number, verdict, case.scan.text), verdict), basis=basis)


def _open(case: Case, document: Document, sku: str | None = None) -> Decision:
    tab = case.desk.tab if case.ships else OrderTab.UNSHIPPED
    page = Page.PACK if document.complete else Page.OPEN
    desk = Desk(mode=document.mode, page=page, document=document.number, tab=tab)
    variant = "packed" if document.complete else "item" if sku else ""
    return case.go(desk, say(Code.DOCUMENT_OPENED, variant, sku=sku, document=document.number))


def _blocked(case: Case, document: Document, *, stays: bool) -> Decision:
    """Why it cannot be opened; an order of which units were scanned here comes to the front all the same.

    Its units are to be put back, and only its page says so.
    """
    facts = {"document": document.number, "blocked": document.blocked}
    if document.mode is not Mode.SHIP:
        return case.answer(say(Code.NOT_ELIGIBLE, **facts))
    if stays or not document.here:
        return case.answer(say(Code.NOT_ELIGIBLE, "order", **facts))
    desk = Desk(mode=Mode.SHIP, page=Page.OPEN, document=document.number)
    return case.go(desk, say(Code.NOT_ELIGIBLE, "put_back", count=units_words(document.here), **facts))


def item(case: Case) -> Decision:
    """Count the item, ask for its serial, or say where it belongs."""
    if is_carton(case.match):
        return carton(case)
    line = case.line
    if line is None:
        return elsewhere(case)
    is_case = case.match is not None and case.match.kind is Kind.CASE
    quantity = (case.item.case_quantity or 1) if is_case else 1
    bare = Code.QUANTITY_COUNTED if is_case else Code.UNIT_COUNTED
    return replace(_item(case, line, quantity, bare), basis=grounds.of_units(case, line, quantity, bare=bare))


def _item(case: Case, line: Line, quantity: int, bare: Code) -> Decision:
    if case.room(line) < quantity:
        return case.answer(case.full(line))
    if needs_serial(case, case.item):
        return ask_serial(case, Asked(line.item.sku, total=quantity))
    if bare is Code.QUANTITY_COUNTED:
        return count_quantity(case, line, quantity)
    words = case.say(Code.UNIT_COUNTED, sku=line.item.sku, now=line.counted + 1, ordered=line.ordered)
    return case.count(line.item.sku, words, Count(line.item.sku))


def count_quantity(case: Case, line: Line, quantity: int, *instead_of: Withdraw) -> Decision:
    """Count a quantity of an item without serials, in place of what `instead_of` takes back."""
    sku = line.item.sku
    words = case.say(
        Code.QUANTITY_COUNTED, sku=sku, quantity=quantity, now=line.counted + quantity, ordered=line.ordered
    )
    return case.count(sku, words, *instead_of, Count(sku, quantity))


def needs_serial(case: Case, item: Item) -> bool:
    """Whether a unit of the item counts only with its serial."""
    policy = case.policy
    return item.requires_serial and (policy.ship_require_serial if case.ships else policy.receive_require_serial)


def ask_serial(case: Case, asked: Asked) -> Decision:
    """Ask this port for the next serial of the item."""
    line = case.book.line(asked.sku)
    expected = expected_words(line.item, case.policy) if line else ""
    variant = "run" if asked.total > 1 else ""
    number, total = asked.done + 1, asked.total
    verdict = say(Code.SERIAL_WANTED, variant, sku=asked.sku, expected=expected, number=number, total=total)
    return case.ask(asked, verdict)


def item_and_serial(case: Case) -> Decision:
    """Count a unit by one code that holds both."""
    if case.line is None:
        return elsewhere(case)
    return take_alone(case, case.line)


def take_alone(case: Case, line: Line) -> Decision:
    """Count a unit of the line whose serial nothing asked for."""
    if case.room(line) >= 1:
        return take_serial(case, line, None, Code.ITEM_AND_SERIAL_ACCEPTED)
    serial = serial_in(case.reading, line.item, case.policy)
    if case.ships and case.book.counted(serial):
        verdict = judge_serial(case, line, serial)
        if verdict is not None and verdict.code is Code.DUPLICATE_ON_DOCUMENT:
            return case.answer(verdict)
    basis = grounds.without_room(case, line, serial, Code.ITEM_AND_SERIAL_ACCEPTED)
    return replace(case.answer(replace(case.full(line), serial=serial)), basis=basis)


def take_serial(case: Case, line: Line, asked: Asked | None, accepted: Code) -> Decision:
    """Judge the serial of one unit and count it; a refusal leaves the question as it is."""
    serial = serial_in(case.reading, line.item, case.policy)
    basis = grounds.of_serial(case, line, serial, accepted, awaited=asked is not None)
    return replace(_judged(case, line, serial, asked, accepted), basis=basis)


def _judged(case: Case, line: Line, serial: str, asked: Asked | None, accepted: Code) -> Decision:
    verdict = judge_serial(case, line, serial)
    if verdict is None:
        return count_serial(case, line.item.sku, serial, asked, accepted)
    if verdict.level is Level.ASK:
        keep = Keep(line.item.sku, serial, verdict, case.scan.text, asked, source=case.scan.source)
        return case.ask(keep, verdict)
    return case.answer(verdict)


def judge_serial(case: Case, line: Line, serial: str) -> Verdict | None:
    """What the rules have against this serial for a unit of the line."""
    subject = grounds.subject(case, line, serial)
    return shipping.judge(subject) if case.ships else rules.judge(subject)


def count_serial(
    case: Case, sku: str, serial: str, asked: Asked | None, accepted: Code, *, source: str = ""
) -> Decision:
    """Count a unit with its serial and ask for the next one of a run. `source`: the serial's, if not this scan's."""
    counted = Count(sku, serial=serial, source=source, known=_is_known(case, sku, serial))
    if asked is not None and asked.done + 1 < asked.total:
        facts = {"done": asked.done + 1, "number": asked.done + 2, "total": asked.total}
        words = say(accepted, "run", sku=sku, serial=serial, **facts)
        further = replace(asked, done=asked.done + 1, taken=(*asked.taken, serial), owed=False, typed="")
        decision = case.ask(further, words, counted)
        return replace(decision, port=replace(decision.port, item=sku))
    return case.count(sku, say(accepted, sku=sku, serial=serial), counted)


def _is_known(case: Case, sku: str, serial: str) -> bool:
    """Whether the serial counts though it is known already; without an option that lets it, it does not."""
    if case.ships or case.policy.receive_unique_serial_level == BLOCK:
        return False
    line = case.book.line(sku)
    return line is not None and rules.is_known(grounds.subject(case, line, serial))


def elsewhere(case: Case) -> Decision:
    """An item that is not on this document: a kit is scanned by its parts, another PO may expect it."""
    sku = case.item.sku
    if case.ships and case.packing.is_kit(sku):
        return case.answer(say(Code.INCOMPLETE, "kit", sku=sku))
    serial = case.reading.serial
    if case.ships:
        return case.answer(case.say(Code.NOT_ON_DOCUMENT, sku=sku, serial=serial, document=case.open_document))
    others = case.book.expecting(sku)
    if others:
        verdict = say(Code.EXPECTED_ELSEWHERE, sku=sku, document=others[0], evidence=", ".join(others[:5]))
        return case.ask(GoTo(others[0], verdict, case.scan.text), verdict)
    return case.answer(say(Code.NOT_ON_DOCUMENT, sku=sku, serial=serial, document=case.open_document))


def go_there(case: Case) -> Decision:
    """Yes: go to the other document; what led there is not counted, and nothing here is freed."""
    question = case.port.question
    document = case.book.document(question.document) if isinstance(question, GoTo) else None
    if document is None:
        return not_here(case)
    back = case.without_question()
    decision = _blocked(back, document, stays=True) if document.blocked else _open(back, document)
    return replace(decision, basis=grounds.of_payment(document, Code.DOCUMENT_OPENED))


def carton(case: Case) -> Decision:
    """A carton's label of an item whose case code the catalogue does not know."""
    return case.answer(say(Code.IS_CARTON_CODE, "open", sku=case.item.sku))


def unknown(case: Case) -> Decision:
    """A code that stands for nothing here; a serial that is counted already is named."""
    if case.desk.document and case.book.counted(case.reading.body):
        return case.answer(say(Code.UNKNOWN_CODE, "serial", serial=case.reading.body))
    return case.answer(say(Code.UNKNOWN_CODE))


def unreadable(case: Case) -> Decision:
    """Only a part of the code came, or the label does not hold what it announces."""
    return case.answer(say(Code.TRUNCATED if case.scan.cut else Code.DAMAGED_LABEL))


def undo(case: Case) -> Decision:
    """Take back what this port counted last in the open document."""
    entry = case.book.last_counted(case.scan.port)
    if entry is None:
        return nothing_to_undo(case)
    back = (Restore(entry.id),) if entry.set_aside else ()
    decision = case.answer(taken_back(case, entry), Withdraw(entry.id), *back)
    return replace(decision, port=replace(decision.port, item=None))


def taken_back(case: Case, entry: Counted) -> Verdict:
    """The words for an entry that counts no more."""
    what = entry.serial or _counted_words(entry)
    if entry.set_aside:
        return say(Code.UNDONE, "aside", sku=entry.sku or None, serial=entry.serial, what=what)
    line = case.book.line(entry.sku)
    now, ordered = (line.counted - entry.quantity, line.ordered) if line else (0, 0)
    return case.say(Code.UNDONE, sku=entry.sku, serial=entry.serial, what=what, now=now, ordered=ordered)


def _counted_words(entry: Counted) -> str:
    if entry.quantity > 1:
        return phrase("{n} of {sku}", n=entry.quantity, sku=entry.sku)
    return entry.sku or phrase("Unit")


def next_pallet(case: Case) -> Decision:
    """What is counted from now on stands on the next pallet, or in the next box; an empty one is not left behind."""
    number, units = case.book.pallet()
    if not units:
        return case.answer(case.say(Code.COMMAND_DONE, "pallet_empty", number=number))
    words = case.say(Code.COMMAND_DONE, "pallet", number=number + 1, before=number, count=units_words(units))
    return case.answer(words, NextPallet(number + 1))


def nothing_to_undo(case: Case) -> Decision:
    """Nothing of this port counts here."""
    return case.answer(say(Code.NOTHING_TO_UNDO))


def finish(case: Case) -> Decision:
    """To the review, if anything is counted; short lines never stop it."""
    units = case.book.units()
    if not units:
        return case.answer(say(Code.INCOMPLETE))
    desk = replace(case.desk, page=Page.REVIEW)
    return case.go(desk, say(Code.COMMAND_DONE, "review", count=units_words(units)))


def not_here(case: Case) -> Decision:
    """A command that has no place in this state."""
    word = case.command.value if case.command else case.reading.body
    return case.answer(say(Code.NOT_HERE, word=word, todo=_INSTEAD.get(case.desk.page, phrase("Go on scanning."))))
