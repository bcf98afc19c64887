"""The review of a receiving before it is saved. PURE."""

from dataclasses import replace

from bridge.phrases import phrase
from bridge.serials.counts import units_words
from bridge.serials.verdicts import Code
from bridge.serials.words import say
from bridge.session.case import Case, look
from bridge.session.effects import Note, Save
from bridge.session.state import Decision, Desk, Page

_NAMES = {"packing_slip": phrase("Packing slip"), "vendor_invoice": phrase("Invoice")}
_ASKED = {"packing_slip": phrase("packing slip"), "vendor_invoice": phrase("invoice")}


def save(case: Case) -> Decision:
    """Make the session one operation and go back to the list."""
    units = case.book.units()
    if not units:
        return back(case)
    return case.go(Desk(mode=case.desk.mode), say(Code.SAVED, count=units_words(units)), Save())


def back(case: Case) -> Decision:
    """Return to scanning."""
    return case.go(_open(case.desk), say(Code.COMMAND_DONE, "back"))


def leave(case: Case) -> Case:
    """The same scan met by the open document."""
    return look(replace(case, desk=_open(case.desk)))


def ask_number(case: Case) -> Decision:
    """Take the next code as the packing slip's number; again, whether that one came or not, as the invoice's."""
    before = case.desk.asks_number or case.desk.noted
    field = "vendor_invoice" if before == "packing_slip" else "packing_slip"
    desk = replace(case.desk, asks_number=field)
    words = say(Code.COMMAND_DONE, "number", name=_ASKED[field])
    return Decision(verdict=words, desk=desk, port=case.port)


def number(case: Case) -> Decision:
    """Note the number that was asked for."""
    field = case.desk.asks_number or "packing_slip"
    text = case.reading.body.strip()
    words = say(Code.COMMAND_DONE, "noted", name=_NAMES[field], text=text)
    desk = replace(case.desk, asks_number=None, noted=field)
    return Decision(verdict=words, desk=desk, port=case.port, effects=(Note(field, text),))


def _open(desk: Desk) -> Desk:
    return replace(desk, page=Page.OPEN, asks_number=None)
