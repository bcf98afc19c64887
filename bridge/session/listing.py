"""The lists of POs and of orders, and what leads back to them. PURE."""

from dataclasses import replace

from bridge.phrases import phrase
from bridge.serials.verdicts import Code
from bridge.serials.words import say
from bridge.session import opened
from bridge.session.basis import Named
from bridge.session.case import Case, is_carton
from bridge.session.state import Decision, Desk, Mode


def find_item(case: Case) -> Decision:
    """Open the one PO that expects the item, or order that needs it, uncounted; or show those that do."""
    if is_carton(case.match):
        return opened.carton(case)
    sku = case.item.sku
    if not case.ships:
        return _show(case, sku, case.book.expecting(sku))
    alone, among = case.book.expecting_alone(sku), case.book.expecting(sku)
    by_number = _show(case, sku, among)
    by_item = _show(case, sku, (alone,)) if alone and among != (alone,) else by_number
    found = by_item if case.policy.ship_by_item else by_number
    return replace(found, basis=Named(by_item.verdict.code, by_number.verdict.code))


def _show(case: Case, sku: str, wanted_by: tuple[str, ...]) -> Decision:
    if not wanted_by:
        return case.answer(case.say(Code.NOT_ON_DOCUMENT, "list", sku=sku))
    document = case.book.document(wanted_by[0]) if len(wanted_by) == 1 else None
    if document is not None:
        return opened.enter(case, document, sku=sku)
    desk = replace(case.desk, wanting=sku, selected=None)
    return case.go(desk, case.say(Code.LIST_FILTERED, sku=sku, count=len(wanted_by)))


def unknown(case: Case) -> Decision:
    """Refuse what is neither a PO, nor an order, nor an item."""
    return case.answer(case.say(Code.UNKNOWN_CODE, "list"))


def move_down(case: Case) -> Decision:
    """Select the next row of the list; the first one is selected to begin with."""
    selected = case.desk.selected or case.book.listed(None)
    below = case.book.listed(selected) or selected
    if below is None:
        return opened.not_here(case)
    desk = replace(case.desk, selected=below)
    return Decision(verdict=say(Code.COMMAND_DONE, "move", document=below), desk=desk, port=case.port)


def open_selected(case: Case) -> Decision:
    """Open the selected row."""
    selected = case.desk.selected or case.book.listed(None)
    document = case.book.document(selected) if selected else None
    return opened.not_here(case) if document is None else opened.enter(case, document)


def to_list(case: Case) -> Decision:
    """Leave everything for the list of the mode in front; what was counted stays."""
    return _to(case, Desk(mode=case.desk.mode, tab=case.desk.tab))


def to_purchase_orders(case: Case) -> Decision:
    """Leave everything for the list of POs."""
    return _to(case, Desk(mode=Mode.RECEIVE))


def to_orders(case: Case) -> Decision:
    """Leave everything for the list of orders."""
    return _to(case, Desk(mode=Mode.SHIP))


def _to(case: Case, desk: Desk) -> Decision:
    if case.desk.document:
        return case.go(desk, say(Code.COMMAND_DONE, "resume", document=case.desk.document))
    return case.go(desk, say(Code.COMMAND_DONE, "list", desk.mode.value))


def print_again(case: Case) -> Decision:
    """Say that no paper was made yet."""
    return case.answer(say(Code.COMMAND_DONE, "print"))


def echo(case: Case) -> Decision:
    """Let the page show and sound the last answer again."""
    return case.answer(say(Code.COMMAND_DONE, "again", what=phrase("Said again."), todo=phrase("Go on scanning.")))
