"""An order in front whose units are being scanned. PURE."""

from dataclasses import replace

from bridge.phrases import phrase
from bridge.serials.counts import units_words
from bridge.serials.facts import Known
from bridge.serials.keys import key_of
from bridge.serials.subject import serial_in
from bridge.serials.verdicts import Code, Level
from bridge.serials.words import say
from bridge.session import asking, boxing, opened
from bridge.session.basis import Shortened, Untold
from bridge.session.book import Line
from bridge.session.case import Case
from bridge.session.effects import Acknowledge, Partial
from bridge.session.state import Decision


def serial_alone(case: Case) -> Decision:
    """Count the item of a serial that is known; of several the one on the order whose unit may go."""
    text = case.reading.serial or case.reading.body.strip()
    known = case.book.known(text)
    if not known and text[:1] in {"S", "s"}:
        known = case.book.known(text[1:])
        if known and not _lines(case, known):
            return replace(opened.unknown(case), basis=Untold())
    if not known:
        return opened.unknown(case)
    lines = _lines(case, known)
    if not lines:
        sku = known[0].sku
        return case.answer(case.say(Code.NOT_ON_DOCUMENT, sku=sku, serial=text, document=case.open_document))
    if len(lines) == 1:
        return asking.alone(case, lines[0])
    good = (line for line in lines if _may_go(case, line))
    return replace(asking.alone(case, next(good, lines[0])), basis=Untold())


def _lines(case: Case, known: tuple[Known, ...]) -> list[Line]:
    """The lines of the order whose item the serial is known as, as the code is read for that item."""
    found = [(case.book.line(unit.sku), unit) for unit in known]
    return [
        line
        for line, unit in found
        if line and key_of(serial_in(case.reading, line.item, case.policy)) == key_of(unit.serial)
    ]


def _may_go(case: Case, line: Line) -> bool:
    verdict = opened.judge_serial(case, line, serial_in(case.reading, line.item, case.policy))
    return case.room(line) >= 1 and (verdict is None or verdict.level is not Level.REJECT)


def finish(case: Case) -> Decision:
    """Nothing ships from here: to Pack if nothing is missing, else how much is."""
    if not case.book.units():
        return case.answer(case.say(Code.INCOMPLETE))
    if case.packing.left() > 0:
        return missing(case)
    return boxing.to_pack(case, say(Code.COMMAND_DONE, "pack"))


def short(case: Case) -> Decision:
    """To Pack with a part of the order, if the supervisor's settings or a PIN allow it."""
    if not case.book.units() or case.packing.left() <= 0:
        return finish(case)
    by = _allowed_by(case)
    if by is None:
        return replace(missing(case), basis=Shortened())
    words = say(Code.COMMAND_DONE, "part", count=units_words(case.packing.left()))
    return replace(boxing.to_pack(case, words, Partial(by)), basis=Shortened())


def _allowed_by(case: Case) -> str | None:
    policy = case.policy
    if case.allowed:
        return "pin"
    with_pin = case.supervisor is not None and case.supervisor.is_there()
    free = policy.ship_partial == "pin" and with_pin and not policy.security_lock_partial
    return "allow" if free or policy.ship_partial == "allow" else None


def missing(case: Case) -> Decision:
    """How many units the order still wants."""
    left = case.packing.left()
    missing, them = phrase("1 unit is"), phrase("it")
    if left != 1:
        missing, them = phrase("{n:,} units are", n=left), phrase("them")
    return case.answer(say(Code.INCOMPLETE, "short", missing=missing, them=them))


def acknowledge(case: Case) -> Decision:
    """Confirm every warning of what is scanned; it never ships."""
    skus = case.packing.unacknowledged()
    if not skus:
        return opened.not_here(case)
    words = say(Code.COMMAND_DONE, "acknowledged", sku=skus[0], todo=boxing.next_step(case))
    return case.answer(words, Acknowledge(skus))
