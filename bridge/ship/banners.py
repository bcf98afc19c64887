"""The answer to a scan of shipping as the band shows it."""

from dataclasses import replace

from bridge.phrases import phrase
from bridge.serials.counts import units_words
from bridge.serials.verdicts import Code, Level
from bridge.session.book import Counted
from bridge.session.order import BoxState
from bridge.session.outcome import Outcome
from bridge.session.state import Asked, Page
from bridge.ship.model import OpenedOrder
from bridge.ui import answers
from bridge.ui.answers import Tally
from bridge.ui.banner_content import OK, Banner, BannerState, Counter, Slot, SlotState
from bridge.ui.speech import tr

TRACKING = phrase("Tracking number")
TRACKING_WANTED = phrase("Scan the tracking number")
SHIP_IT = phrase("Scan FINISH to ship.")
_STANDINGS = {
    "unpaid": phrase("unpaid"),
    "on hold": phrase("on hold"),
    "cancelled": phrase("cancelled"),
    "shipped": phrase("shipped"),
    "refused": phrase("refused"),
}
_LENGTHS = {"ups": 18, "fedex": 12, "usps": 22, "dhl": 10, "amazon": 15}
# a headline beside a barcode has this many characters of room at its smallest
_BESIDE_BARCODE = 30


def ready_list(*, by_item: bool = False) -> Banner:
    """The list with nothing answered yet; `by_item`: an item's code opens the oldest order of that single unit."""
    third = tr("An item opens the oldest order of just it") if by_item else tr("An item shows the orders that need it")
    return Banner(state=BannerState.READY, word=tr("READY"), headline=tr("Scan an order or an item"), third=third)


def ready_order(opened: OpenedOrder) -> Banner:
    """An open order with nothing answered yet."""
    return _stopped(opened) or Banner(
        state=BannerState.READY,
        word=tr("READY"),
        headline=tr("Scan an item"),
        third=tr("UPC or SKU label, or a serial"),
        counter=order_counter(opened),
    )


def resumed(opened: OpenedOrder, last: Counted) -> Banner:
    """An open order after a restart, with the last unit to compare with the box in hand."""
    ready = ready_order(opened)
    if ready.state is not BannerState.READY:
        return ready
    if last.serial:
        third = tr("Last: {sku}, {serial}, {when}", sku=last.sku, serial=last.serial, when=last.when)
    else:
        third = tr("Last: {n:,} of {sku}, {when}", n=last.quantity, sku=last.sku, when=last.when)
    return replace(ready, headline=tr("Scan the next item"), third=third)


def pack(opened: OpenedOrder) -> Banner:
    """Packing with nothing answered yet: the tracking number of the box in hand, or that it may go."""
    stopped = _stopped(opened)
    if stopped is not None:
        return stopped
    box = box_in_hand(opened)
    banner = Banner(
        state=BannerState.WANTED,
        word=tr("TRACKING WANTED"),
        headline=tr(TRACKING_WANTED),
        subject=_box_words(opened),
        notes=_open_words(opened),
        counter=_box_counter(opened),
    )
    if not box.tracking:
        return replace(banner, slot=_wanted_slot(box, box.carrier or opened.carrier))
    missing = [other.number for other in opened.boxes if other.units and not other.tracking]
    if missing:
        headline = tr("Box {number} has no tracking yet.", number=missing[0])
        third = tr("Scan NEXT to go on with it.")
    else:
        headline, third = tr(SHIP_IT), f"{box.carrier} {box.tracking}".strip()
    return replace(banner, state=BannerState.RESTED, word=tr("PACKED"), headline=headline, third=third)


def _wanted_slot(box: BoxState, carrier: str) -> Slot:
    note = tr("{carrier} label expected", carrier=carrier) if carrier else tr("any carrier's label")
    length = _LENGTHS.get(carrier.strip().lower())
    return Slot(SlotState.WANTED, _slot_box(box), length=length, note=note, what=tr(TRACKING))


def _slot_box(box: BoxState) -> str:
    return tr("box {number}", number=box.number)


def is_refusal(banner: Banner | None) -> bool:
    """Whether it stays until the next good scan."""
    return banner is not None and banner.state is BannerState.REJECT


def asking(order: str, behind: int) -> Banner:
    """While the central is asked for the state of an order, before it ships."""
    return Banner(
        state=BannerState.READY,
        word=tr("ASKING"),
        headline=tr("Asking the central about {document}", document=order),
        third=tr("2 s at most, then it ships."),
        notes=answers.behind_words(behind),
    )


def order_counter(opened: OpenedOrder) -> Counter:
    """Units scanned of those that are still to go."""
    totals = opened.totals
    wanted = totals.ordered - (totals.received - totals.session)
    of, note = tr("of {n:,}", n=wanted), tr("units scanned")
    return Counter(totals.session, of=of, note=note, name=tr("This order"), verb=tr("scanned"))


def answer(outcome: Outcome, opened: OpenedOrder | None, number: int) -> Banner:
    """The verdict of one scan; `number` counts the station's answers."""
    if opened is None:
        return answers.answer(outcome, Tally(), number)
    packing = outcome.desk.page is Page.PACK
    tally = Tally(document=order_counter(opened))
    rest = pack(opened) if packing else _rested(outcome, opened, tally)
    banner = answers.answer(outcome, tally, number, rest=rest)
    if outcome.verdict.level is Level.REJECT:
        return _with_ok(banner, outcome, opened)
    return _packed(banner, outcome, opened) if packing else banner


def still_asked(opened: OpenedOrder, asked: Asked, number: int) -> Banner:
    """The question that stands when another answer has gone."""
    stopped = _stopped(opened)
    return replace(
        stopped or answers.wanted(None, asked, tr("Scan the serial number"), order_counter(opened)), answer=number
    )


def filled(opened: OpenedOrder, note: str) -> Slot:
    """The tracking number of the box in hand."""
    box = box_in_hand(opened)
    return Slot(SlotState.FILLED, _slot_box(box), text=box.tracking, note=note, what=tr(TRACKING))


def box_in_hand(opened: OpenedOrder) -> BoxState:
    """The box that is being filled or labelled."""
    return next((box for box in opened.boxes if box.number == opened.box), BoxState(opened.box))


def _rested(outcome: Outcome, opened: OpenedOrder, tally: Tally) -> Banner | None:
    """What a good answer turns into on the scan page."""
    if outcome.desk.page is not Page.OPEN:
        return None
    return _stopped(opened) or answers.rested(outcome, tally)


def _packed(banner: Banner, outcome: Outcome, opened: OpenedOrder) -> Banner:
    """An answer on the page of packing: which box it is about, and its tracking number."""
    code = outcome.verdict.code
    if code is Code.TRACKING_ACCEPTED:
        banner = replace(banner, slot=filled(opened, tr(outcome.verdict.todo)), third="")
    if code in {Code.TRACKING_ACCEPTED, Code.WEIGHT_ACCEPTED, Code.COMMAND_DONE}:
        return replace(banner, subject=_box_words(opened), counter=_box_counter(opened), notes=_open_words(opened))
    return banner


def _stopped(opened: OpenedOrder) -> Banner | None:
    """What lets nothing count: the order may not ship any more, or something must come out of the box."""
    if opened.blocked:
        units = opened.totals.session
        third = tr("Scan OK to go back to the list.")
        if units:
            third = tr("Put {units} back, then scan OK.", units=units_words(units))
        headline = tr("{document} is {blocked}.", document=opened.number, blocked=told(opened.blocked))
        return _stop(headline, third, _blocked_does(opened))
    if opened.removal:
        words = tr(opened.removal)
        if not words.endswith("."):
            words = tr("{what} must come out first.", what=words)
        return _stop(words, tr("Take it out, then scan OK."), tr("it is out"))
    return None


def _stop(headline: str, third: str, does: str) -> Banner:
    barcodes = ((OK, does),) if len(headline) <= _BESIDE_BARCODE else ()
    return Banner(BannerState.REJECT, tr("STOP"), headline, third, barcodes=barcodes)


def _blocked_does(opened: OpenedOrder) -> str:
    """What OK does with an order that may not ship."""
    return tr("all is put back") if opened.totals.session else tr("to the list")


def told(standing: str) -> str:
    """Why an order may not ship, in the language of the screen."""
    return tr(_STANDINGS.get(standing, standing))


def _with_ok(banner: Banner, outcome: Outcome, opened: OpenedOrder) -> Banner:
    """A refusal that OK ends shows its barcode, where its words leave room."""
    if outcome.verdict.code is Code.NOT_ACKNOWLEDGED:
        does = tr("it is on")
    elif opened.blocked and outcome.verdict.code is Code.NOT_ELIGIBLE:
        does = _blocked_does(opened)
    elif opened.removal:
        does = tr("it is out")
    else:
        return banner
    return replace(banner, barcodes=((OK, does),)) if len(banner.headline) <= _BESIDE_BARCODE else banner


def _box_words(opened: OpenedOrder) -> str:
    return tr("Box {number} of {boxes}", number=opened.box, boxes=max(len(opened.boxes), opened.box))


def _box_counter(opened: OpenedOrder) -> Counter | None:
    """The number of the box in hand, where there are several."""
    boxes = max(len(opened.boxes), opened.box)
    if boxes < 2:  # noqa: PLR2004  one box needs no number
        return None
    of, note = tr("of {n:,}", n=boxes), tr("box in hand")
    return Counter(opened.box, of=of, note=note, name=tr("Box in hand"), verb="")


def _open_words(opened: OpenedOrder) -> tuple[str, ...]:
    left = sum(max(part.left, 0) for part in opened.parts if not part.is_kit)
    return (stays_open(left),) if left else ()


def stays_open(units: int) -> str:
    """`1 unit stays open`, `3 units stay open`."""
    return tr("1 unit stays open") if units == 1 else tr("{n:,} units stay open", n=units)
