"""An order whose units are in their boxes: tracking numbers, weights, and the order goes. PURE."""

import textwrap
from dataclasses import replace

from bridge.phrases import phrase
from bridge.scan.scan import TYPED
from bridge.serials import carriers, weights
from bridge.serials.counts import units_words
from bridge.serials.keys import key_of
from bridge.serials.verdicts import Code, Verdict
from bridge.serials.words import TO_SHIP, say
from bridge.session import boxing, opened, removal, ship_open
from bridge.session.basis import Packed
from bridge.session.case import Case
from bridge.session.effects import Effect, NextPallet, Save, Track, Weigh, Withdraw
from bridge.session.order import BoxState
from bridge.session.room import refuse_order
from bridge.session.state import Decision, Desk, Mode, Page, TakingOut

SHORTEST = 8
LONGEST = 64
# characters that "… not confirmed." leaves for the warning
ROOM_FOR_WARNING = 21


def tracking(case: Case) -> Decision:
    """Take the code as the tracking number of the box in hand, in place of one it had."""
    text = _plain(case)
    refused = _no_tracking(case, text) or _used(case, text)
    if refused is not None:
        return case.answer(refused)
    box = case.packing.box()
    parcel = carriers.parcel(text)
    asked = case.packing.carrier()
    carrier = parcel.carrier if parcel else asked
    service = case.packing.service() if key_of(carrier) == key_of(asked) else ""
    other = boxing.untracked_after(case.packing, box.number)
    todo = phrase("Scan NEXT for box {box}.", box=other) if other is not None else TO_SHIP
    whose = phrase("{carrier} tracking", carrier=parcel.carrier) if parcel else phrase("Tracking number")
    words = say(Code.TRACKING_ACCEPTED, whose=whose, todo=todo, evidence=f"box {box.number}")
    return case.answer(words, Track(box.number, text, carrier=carrier, service=service))


def unreadable(case: Case) -> Decision:
    """A label that does not hold what it announces is a carrier's all the same where its number is one."""
    text = _plain(case)
    return tracking(case) if not case.scan.cut and carriers.parcel(text) else opened.unreadable(case)


def _plain(case: Case) -> str:
    """The code without the separators that a message has between its fields."""
    return "".join(c for c in case.reading.body if c.isprintable()).strip()


def _no_tracking(case: Case, text: str) -> Verdict | None:
    serial = case.reading.serial or text
    if case.book.known(serial) or case.book.counted(serial):
        return say(Code.NOT_A_TRACKING_NUMBER, "serial", serial=serial)
    carrier = carriers.misread(text)
    if carrier is not None:
        return say(Code.NOT_A_TRACKING_NUMBER, "misread", carrier=carrier, evidence="check digit")
    length = len("".join(text.split()))
    if not SHORTEST <= length <= LONGEST:
        return say(Code.NOT_A_TRACKING_NUMBER, evidence=f"{length} characters")
    return None


def _used(case: Case, text: str) -> Verdict | None:
    use = case.packing.tracking_used(text)
    if use is None:
        return None
    variant = "" if use.box is None else "box"
    return say(Code.TRACKING_USED, variant, document=use.order, when=use.when, box=use.box, evidence=text)


def item(case: Case) -> Decision:
    """Nothing more goes in: one too many, or an item that the order does not name at all."""
    sku, serial = case.item.sku, case.reading.serial
    if case.line is not None:
        verdict = refuse_order(case.line, "part" if case.line.left > 0 else "")
        return case.answer(replace(verdict, serial=serial))
    if case.packing.is_kit(sku):
        return case.answer(case.say(Code.OVER_QUANTITY, "kit", sku=sku, serial=serial))
    return case.answer(case.say(Code.NOT_ON_DOCUMENT, sku=sku, serial=serial, document=case.open_document))


def undo(case: Case) -> Decision:
    """Take back what this port counted last, out of the box it is in; the order is scanned again."""
    entry = case.book.last_counted(case.scan.port)
    if entry is None:
        return case.answer(say(Code.NOTHING_TO_UNDO, "packed"))
    effects: tuple[Effect, ...] = (Withdraw(entry.id),)
    if entry.box is not None and entry.box != case.packing.box().number:
        effects = (*effects, NextPallet(entry.box))
    return case.go(_open(case), opened.taken_back(case, entry), *effects)


def out(case: Case) -> Decision:
    """The next serial leaves the order, which is scanned again."""
    decision = case.go(_open(case), say(Code.COMMAND_DONE, "out"))
    return replace(decision, port=replace(decision.port, question=TakingOut()))


def _open(case: Case) -> Desk:
    return replace(case.desk, page=Page.OPEN)


def next_box(case: Case) -> Decision:
    """The next box that wants a tracking number comes to hand, else a new one; an empty one is not left behind."""
    box = case.packing.box()
    number = boxing.untracked_after(case.packing, box.number)
    if number is None and not box.units and not box.tracking:
        return case.answer(say(Code.COMMAND_DONE, "box_empty", number=box.number))
    if number is None:
        number = max(box.number, *(other.number for other in case.packing.boxes())) + 1
    return case.answer(say(Code.COMMAND_DONE, "box", number=number), NextPallet(number))


def finish(case: Case) -> Decision:
    """Ship the order, if nothing speaks against it."""
    if not case.book.units():
        return case.answer(case.say(Code.INCOMPLETE))
    if case.packing.left() > 0 and not case.packing.partial():
        return ship_open.missing(case)
    unconfirmed = case.packing.unacknowledged()
    if unconfirmed:
        sku, warning = unconfirmed[0], case.packing.warning(unconfirmed[0])
        return case.answer(say(Code.NOT_ACKNOWLEDGED, sku=sku, warning=shortened(warning), evidence=warning))
    decision = _incomplete_box(case) or case.go(Desk(mode=Mode.SHIP), _shipped(case), Save())
    return replace(decision, basis=_packed(case))


def _packed(case: Case) -> Packed | None:
    """What shipping rests on: boxes without what an option may want of each."""
    boxes = [box for box in case.packing.boxes() if box.units]
    tracked, weighed = all(box.tracking for box in boxes), all(box.weight_g is not None for box in boxes)
    return None if tracked and weighed else Packed(tracked=tracked, weighed=weighed)


def _shipped(case: Case) -> Verdict:
    left = case.packing.left()
    variant = "unchecked" if case.checked is False else "part" if left > 0 else "order"
    return say(Code.SAVED, variant, document=case.open_document, count=units_words(left))


def _incomplete_box(case: Case) -> Decision | None:
    """The first box without what the supervisor's settings want of each; it comes to hand."""
    for box in boxing.in_order(case.packing):
        wanted = _wanted(case, box) if box.units else ""
        if wanted:
            switch = (NextPallet(box.number),) if box.number != case.packing.box().number else ()
            return case.answer(say(Code.INCOMPLETE, wanted, box=box.number), *switch)
    return None


def _wanted(case: Case, box: BoxState) -> str:
    if case.policy.ship_require_tracking and not box.tracking:
        return "tracking"
    return "weight" if case.policy.ship_require_weight and box.weight_g is None else ""


def shortened(warning: str) -> str:
    """The warning, as much of it as the banner has room for."""
    text = warning.strip().rstrip(".")
    short = textwrap.shorten(text, ROOM_FOR_WARNING, placeholder="…")
    return short if short != "…" else f"{text[: ROOM_FOR_WARNING - 1]}…"


def weigh(case: Case) -> Decision:
    """Take a weight that was typed, or that a scale gave, for the box in hand. `case.scan` holds it as text."""
    stands = removal.standing(case)
    if stands is not None:
        return stands
    if case.order is None or case.desk.page is not Page.PACK:
        return case.answer(say(Code.NOT_HERE, "weight"))
    unit = case.policy.ship_weight_unit
    grams = weights.grams(case.scan.text, unit)
    if grams is None:
        return case.answer(say(Code.NOT_A_QUANTITY, "weight"))
    box = case.order.box()
    todo = boxing.next_step(case)
    words = say(Code.WEIGHT_ACCEPTED, weight=weights.words(grams, unit), todo=todo, evidence=f"box {box.number}")
    weighed = "typed" if case.scan.source == TYPED else "scale"
    return case.answer(words, Weigh(box.number, grams, weighed))
