"""A serial that the vendor announced, scanned with nothing asked. PURE."""

from dataclasses import replace

from bridge.scan.scan import TYPED
from bridge.serials.keys import key_of
from bridge.serials.verdicts import Code
from bridge.serials.words import say
from bridge.session import asking, opened
from bridge.session.case import Case
from bridge.session.room import refuse, room
from bridge.session.state import Asked, Decision


def serial_alone(case: Case) -> Decision:
    """Count the item whose serial the vendor's list of this PO names; another PO's list is named, the rest unknown.

    One that is named for several items of the PO stands for none of them.
    """
    text = case.reading.serial or case.reading.body.strip()
    named = case.book.vendor_listed(text)
    here = [unit for unit in named if key_of(unit.document) == key_of(case.open_document)]
    line = case.book.line(here[0].sku) if len(here) == 1 else None
    if line is None:
        return _elsewhere(case, text) if named and not here else opened.unknown(case)
    if room(line, case.policy) < 1:
        return case.answer(refuse(line, case.policy))
    if case.scan.source == TYPED and case.reading.serial is None:
        question = Asked(line.item.sku)
        return asking.serial(replace(case, port=replace(case.port, question=question)))
    return opened.take_serial(case, line, None, Code.ITEM_AND_SERIAL_ACCEPTED)


def _elsewhere(case: Case, serial: str) -> Decision:
    if case.book.counted(serial):
        return opened.unknown(case)
    unit = case.book.vendor_listed(serial)[0]
    facts = {"document": unit.document, "evidence": f"listed as {unit.sku}"}
    return case.answer(say(Code.UNKNOWN_CODE, "listed", serial=serial, **facts))
