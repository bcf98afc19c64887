"""Which box is in hand, and how an order comes to be packed. PURE."""

from dataclasses import replace

from bridge.phrases import phrase
from bridge.serials.verdicts import Verdict
from bridge.serials.words import AT_PACK, TO_SHIP
from bridge.session.case import Case
from bridge.session.effects import Count, Effect, NextPallet, Withdraw
from bridge.session.order import BoxState, OrderBook
from bridge.session.state import Decision, Page


def filled(case: Case, decision: Decision) -> Decision:
    """The answer, after which the order is packed if nothing is missing any more."""
    if case.order is None or decision.desk.page is not Page.OPEN:
        return decision
    if not any(isinstance(effect, Count) for effect in decision.effects):
        return decision
    if case.order.left() - sum(_counted(case, effect) for effect in decision.effects) > 0:
        return decision
    verdict = replace(decision.verdict, todo=AT_PACK)
    packed = to_pack(replace(case, port=decision.port), verdict, *decision.effects)
    return replace(decision, verdict=packed.verdict, desk=packed.desk, port=packed.port, effects=packed.effects)


def _counted(case: Case, effect: Effect) -> int:
    if isinstance(effect, Count):
        return effect.quantity
    entry = case.book.entry(effect.unit) if isinstance(effect, Withdraw) else None
    return -entry.quantity if entry else 0


def to_pack(case: Case, verdict: Verdict, *effects: Effect) -> Decision:
    """The answer that turns to Pack, with the first box in hand that still wants its tracking number."""
    untracked = [box.number for box in in_order(case.packing) if _holds(case, box, effects) and not box.tracking]
    in_hand = case.packing.box().number
    box = untracked[0] if untracked else in_hand
    if verdict.todo == AT_PACK:
        several = sum(_holds(case, one, effects) for one in in_order(case.packing)) > 1
        verdict = replace(verdict, todo=_label_of(box, several=several))
    switch = (NextPallet(box),) if box != in_hand else ()
    return case.go(replace(case.desk, page=Page.PACK), verdict, *effects, *switch)


def next_step(case: Case) -> str:
    """What the hands do next: scan an item, or on Pack the tracking number of the box in hand, another box, or ship."""
    if case.desk.page is not Page.PACK:
        return phrase("Scan the next item.")
    box = case.packing.box()
    if not box.tracking:
        return _label_of(box.number, several=len(case.packing.boxes()) > 1)
    other = untracked_after(case.packing, box.number)
    return TO_SHIP if other is None else phrase("Scan NEXT for box {box}.", box=other)


def _label_of(number: int, *, several: bool) -> str:
    """The tracking number that is wanted, with its box where there are several."""
    return phrase("Scan the tracking number of box {box}.", box=number) if several else AT_PACK


def _holds(case: Case, box: BoxState, effects: tuple[Effect, ...]) -> bool:
    """Whether there is anything in the box; what is counted right now goes into the one in hand."""
    counts = any(isinstance(effect, Count) for effect in effects)
    return box.units > 0 or (counts and box.number == case.packing.box().number)


def in_order(order: OrderBook) -> list[BoxState]:
    """The boxes by their numbers."""
    return sorted(order.boxes(), key=lambda box: box.number)


def untracked_after(order: OrderBook, number: int) -> int | None:
    """The next box without a tracking number after this one, from the first again after the last; None if no other."""
    others = [box.number for box in in_order(order) if not box.tracking and box.number != number]
    return next((other for other in others if other > number), others[0] if others else None)
