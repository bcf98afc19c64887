"""A serial that the vendor announced, scanned with nothing asked. PURE."""

from bridge.serials.keys import key_of
from bridge.serials.verdicts import Code
from bridge.serials.words import say
from bridge.session import asking, opened
from bridge.session.case import Case
from bridge.session.state import Decision


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
    return asking.alone(case, line)


def _elsewhere(case: Case, serial: str) -> Decision:
    if case.book.counted(serial):
        return opened.unknown(case)
    unit = case.book.vendor_listed(serial)[0]
    facts = {"document": unit.document, "evidence": f"listed as {unit.sku}"}
    return case.answer(say(Code.UNKNOWN_CODE, "listed", serial=serial, **facts))
