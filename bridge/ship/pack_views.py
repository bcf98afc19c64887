"""What the page of packing shows, made from facts: boxes, weight, what is inside."""

from bridge.phrases import phrase
from bridge.scan.weighed import ScaleView
from bridge.serials import weights
from bridge.serials.counts import units_words
from bridge.serials.keys import key_of
from bridge.session.order import BoxState
from bridge.ship.banners import box_in_hand
from bridge.ship.list_views import steps
from bridge.ship.model import OpenedOrder, Packed, Warned
from bridge.ui.banner_content import Banner
from bridge.ui.content import Header, Look, Mode, Notice
from bridge.ui.pack_content import BoxCard, InBoxRow, PackView, WeightShown
from bridge.ui.speech import tr

POSTAGE = phrase("Bridge buys no postage: scan the label made elsewhere.")
TYPE_IT = phrase("Type it with F6.")
SHIP, NEXT = "XJXFINISH", "XJXNEXT"
_SPREAD = 0.03
_LEAST_SPREAD_G = 20
_STATES = {
    "steady": (phrase("Steady"), Look.DONE, phrase("")),
    "moving": (phrase("Moving"), Look.WARN, phrase("Wait until it stands still.")),
    "zero": (phrase("Empty"), Look.REST, phrase("Put the box on the scale.")),
    "negative": (phrase("Below zero"), Look.WARN, phrase("Empty the scale and set it to zero.")),
    "under": (phrase("Below zero"), Look.WARN, phrase("Empty the scale and set it to zero.")),
    "over": (phrase("Too heavy"), Look.REFUSED, phrase("Take the box off the scale.")),
    "carried": (phrase("Last box"), Look.WARN, phrase("Take the last box off first.")),
    "silent": (phrase("No answer"), Look.REFUSED, phrase("The scale does not answer.")),
    "absent": (phrase("No scale"), Look.REFUSED, phrase("The scale cannot be used.")),
    "not_understood": (phrase("Not readable"), Look.WARN, phrase("The scale cannot be read.")),
}
_LIVE = frozenset({"steady", "moving", "carried"})


def header(opened: OpenedOrder, step: int, *, company: str = "") -> Header:
    """The step header of an order; `company` says who has it open too."""
    said = (tr(company), opened.customer, tr("rush") if opened.rush else "")
    partner = ", ".join(part for part in said if part)
    return Header(mode=Mode.SHIP, title=opened.number, step=step, partner=partner, steps=steps())


def pack_view(
    opened: OpenedOrder, banner: Banner, *, unit: str = "kg", scale: ScaleView | None = None, company: str = ""
) -> PackView:
    """The page for one order as things stand; weights are in `unit`, `scale` is None where there is none."""
    stopped = bool(opened.blocked or opened.removal)
    warned = bool(unconfirmed(opened))
    back = bool(opened.blocked)
    rows = tuple(_row(one, opened, boxed=back) for one in opened.packed if back or one.box == opened.box)
    units = sum(row.units for row in rows)
    return PackView(
        header=header(opened, 2, company=company),
        banner=banner,
        boxes=tuple(box_card(box, unit, current=box.number == opened.box) for box in _boxes(opened)),
        weight=None if back else weight_shown(opened, unit, scale),
        rows=rows,
        inside=tr("Put back on the shelf") if back else tr("In box {number}", number=opened.box),
        inside_note=tr(units_words(units)),
        facts=_facts(opened),
        postage="" if back else tr(POSTAGE),
        warnings=() if stopped else tuple(Notice(one.text, one.sku) for one in unconfirmed(opened)),
        confirm=confirm_words(opened) if stopped or warned else "",
        weigh_in=unit,
        off=frozenset({SHIP, NEXT}) if stopped else frozenset({SHIP}) if warned else frozenset(),
    )


def confirm_words(opened: OpenedOrder) -> str:
    """What OK says just now, empty where nothing is asked of the hands."""
    if opened.blocked:
        return tr("All is put back") if opened.totals.session else tr("To the list")
    if opened.removal:
        return tr("It is out")
    return tr("It is on") if any(not one.confirmed for one in opened.warnings) else ""


def unconfirmed(opened: OpenedOrder) -> tuple[Warned, ...]:
    """The warnings of what is scanned that nobody confirmed yet."""
    scanned = {key_of(one.sku) for one in opened.packed}
    return tuple(one for one in opened.warnings if not one.confirmed and key_of(one.sku) in scanned)


def box_card(box: BoxState, unit: str, *, current: bool = False) -> BoxCard:
    """A box in words."""
    note = tr("Tracking wanted") if current else tr("No tracking number")
    return BoxCard(
        number=box.number,
        holds=_holds(box),
        weight="" if box.weight_g is None else weights.words(box.weight_g, unit),
        tracking=box.tracking,
        note="" if box.tracking else note,
        current=current,
    )


def _holds(box: BoxState) -> str:
    """`5 units, 3 serials`."""
    if not box.units:
        return tr("Empty")
    units = tr(units_words(box.units))
    if not box.serials:
        return units
    serials = tr("1 serial") if box.serials == 1 else tr("{n:,} serials", n=box.serials)
    return f"{units}, {serials}"


def weight_shown(opened: OpenedOrder, unit: str, scale: ScaleView | None) -> WeightShown:
    """The weight of the box in hand: what is kept, or what the scale shows of it."""
    box = box_in_hand(opened)
    title = tr("Weight of box {number}", number=box.number)
    expected = _expected(opened.expected_g, unit)
    kept = box.weight_g
    if scale is not None and scale.state in _LIVE and (kept is None or scale.state == "moving"):
        return _live(title, scale, expected)
    if kept is not None:
        mark, look = (tr("Steady"), Look.DONE) if box.weighed == "scale" else (tr("Typed"), Look.REST)
        if _is_odd(kept, opened.expected_g):
            mark, look = tr("Not as expected"), Look.WARN
        note = " ".join(part for part in (_how(box), expected) if part)
        return WeightShown(title, weights.number(kept, unit), unit, mark, look, note)
    if scale is None:
        note = f"{tr('No scale: type it (F6).')} {expected}".strip()
        return WeightShown(title, unit=unit, mark=tr("No scale"), note=note)
    mark, look, todo = _STATES[scale.state]
    type_it = tr(TYPE_IT) if look is Look.REFUSED else ""
    note = " ".join(part for part in (tr(scale.sentence or todo), type_it, expected) if part)
    return WeightShown(title, unit=unit, mark=tr(mark), look=look, note=note)


def _live(title: str, scale: ScaleView, expected: str) -> WeightShown:
    mark, look, todo = _STATES[scale.state]
    read = tr(scale.sentence or todo)
    if scale.state == "steady" and scale.when:
        read = tr("Read from scale {when}.", when=scale.when)
    figure = scale.words.removesuffix(scale.unit).strip()
    return WeightShown(title, figure, scale.unit, tr(mark), look, " ".join(part for part in (read, expected) if part))


def _how(box: BoxState) -> str:
    """Where the weight came from, in a sentence."""
    if not box.weighed_when:
        return tr("Read from scale.") if box.weighed == "scale" else tr("Typed.")
    if box.weighed == "scale":
        return tr("Read from scale {when}.", when=box.weighed_when)
    return tr("Typed {when}.", when=box.weighed_when)


def _around(expected_g: int) -> tuple[int, int]:
    """What a box of this expected weight may weigh, in grams, in steps of ten."""
    spread = max(round(expected_g * _SPREAD), _LEAST_SPREAD_G)
    low, high = max(0, expected_g - spread), expected_g + spread
    return low - low % 10, high + -high % 10


def _expected(expected_g: int | None, unit: str) -> str:
    if expected_g is None:
        return ""
    low, high = _around(expected_g)
    return tr("Expected {low} to {high}.", low=weights.number(low, unit), high=weights.words(high, unit))


def _is_odd(kept: int, expected_g: int | None) -> bool:
    if expected_g is None:
        return False
    low, high = _around(expected_g)
    return not low <= kept <= high


def _boxes(opened: OpenedOrder) -> tuple[BoxState, ...]:
    """Every box, also the one in hand while nothing is in it."""
    if any(box.number == opened.box for box in opened.boxes):
        return opened.boxes
    return (*opened.boxes, BoxState(opened.box))


def _row(one: Packed, opened: OpenedOrder, *, boxed: bool) -> InBoxRow:
    names = {key_of(part.item.sku): part.item.name for part in opened.parts}
    box = tr("box {number}", number=one.box) if boxed and len(opened.boxes) > 1 else ""
    return InBoxRow(one.sku, names.get(key_of(one.sku), ""), one.serial, one.quantity, box)


def _facts(opened: OpenedOrder) -> tuple[tuple[str, str], ...]:
    box = box_in_hand(opened)
    return (
        (tr("Carrier"), box.carrier or opened.carrier or tr("Any")),
        (tr("Service"), box.service or opened.service or tr("Any")),
        (tr("Ships to"), _ships_to(opened)),
    )


def _ships_to(opened: OpenedOrder) -> str:
    """Who and which town; the whole address stands on the scan page."""
    lines = [line for line in opened.ship_to if line]
    return ", ".join(dict.fromkeys((lines[0], lines[-1]))) if lines else opened.customer
