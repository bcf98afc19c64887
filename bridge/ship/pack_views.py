"""What the page of packing shows, made from facts: boxes, weight, what is inside."""

from bridge.scan.weighed import ScaleView
from bridge.serials import weights
from bridge.serials.counts import units_words
from bridge.serials.keys import key_of
from bridge.session.order import BoxState
from bridge.ship.banners import box_in_hand
from bridge.ship.model import OpenedOrder, Packed, Warned
from bridge.ui.banner_content import Banner
from bridge.ui.content import Header, Look, Mode, Notice
from bridge.ui.pack_content import BoxCard, InBoxRow, PackView, WeightShown

STEPS = ("List", "Scan", "Pack", "Ship")
POSTAGE = "Bridge buys no postage: scan the label made elsewhere."
TYPE_IT = "Type it with F6."
SHIP, NEXT = "XJXFINISH", "XJXNEXT"
_SPREAD = 0.03
_LEAST_SPREAD_G = 20
_STATES = {
    "steady": ("Steady", Look.DONE, ""),
    "moving": ("Moving", Look.WARN, "Wait until it stands still."),
    "zero": ("Empty", Look.REST, "Put the box on the scale."),
    "negative": ("Below zero", Look.WARN, "Empty the scale and set it to zero."),
    "under": ("Below zero", Look.WARN, "Empty the scale and set it to zero."),
    "over": ("Too heavy", Look.REFUSED, "Take the box off the scale."),
    "carried": ("Last box", Look.WARN, "Take the last box off first."),
    "silent": ("No answer", Look.REFUSED, "The scale does not answer."),
    "absent": ("No scale", Look.REFUSED, "The scale cannot be used."),
    "not_understood": ("Not readable", Look.WARN, "The scale cannot be read."),
}
_LIVE = frozenset({"steady", "moving", "carried"})


def header(opened: OpenedOrder, step: int, *, company: str = "") -> Header:
    """The step header of an order; `company` says who has it open too."""
    partner = ", ".join(part for part in (company, opened.customer, "rush" if opened.rush else "") if part)
    return Header(mode=Mode.SHIP, title=opened.number, step=step, partner=partner, steps=STEPS)


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
        inside="Put back on the shelf" if back else f"In box {opened.box}",
        inside_note=units_words(units),
        facts=_facts(opened),
        postage="" if back else POSTAGE,
        warnings=() if stopped else tuple(Notice(one.text, one.sku) for one in unconfirmed(opened)),
        confirm=confirm_words(opened) if stopped or warned else "",
        weigh_in=unit,
        off=frozenset({SHIP, NEXT}) if stopped else frozenset({SHIP}) if warned else frozenset(),
    )


def confirm_words(opened: OpenedOrder) -> str:
    """What OK says just now, empty where nothing is asked of the hands."""
    if opened.blocked:
        return "All is put back" if opened.totals.session else "To the list"
    if opened.removal:
        return "It is out"
    return "It is on" if any(not one.confirmed for one in opened.warnings) else ""


def unconfirmed(opened: OpenedOrder) -> tuple[Warned, ...]:
    """The warnings of what is scanned that nobody confirmed yet."""
    scanned = {key_of(one.sku) for one in opened.packed}
    return tuple(one for one in opened.warnings if not one.confirmed and key_of(one.sku) in scanned)


def box_card(box: BoxState, unit: str, *, current: bool = False) -> BoxCard:
    """A box in words."""
    serials = f", {box.serials:,} serial{'' if box.serials == 1 else 's'}" if box.serials else ""
    return BoxCard(
        number=box.number,
        holds=f"{units_words(box.units)}{serials}" if box.units else "Empty",
        weight="" if box.weight_g is None else weights.words(box.weight_g, unit),
        tracking=box.tracking,
        note="" if box.tracking else "Tracking wanted" if current else "No tracking number",
        current=current,
    )


def weight_shown(opened: OpenedOrder, unit: str, scale: ScaleView | None) -> WeightShown:
    """The weight of the box in hand: what is kept, or what the scale shows of it."""
    box = box_in_hand(opened)
    title = f"Weight of box {box.number}"
    expected = _expected(opened.expected_g, unit)
    kept = box.weight_g
    if scale is not None and scale.state in _LIVE and (kept is None or scale.state == "moving"):
        return _live(title, scale, expected)
    if kept is not None:
        how = f"{_how(box)}{f' {box.weighed_when}' if box.weighed_when else ''}."
        mark, look = ("Steady", Look.DONE) if box.weighed == "scale" else ("Typed", Look.REST)
        if _is_odd(kept, opened.expected_g):
            mark, look = "Not as expected", Look.WARN
        note = " ".join(part for part in (how, expected) if part)
        return WeightShown(title, weights.number(kept, unit), unit, mark, look, note)
    if scale is None:
        return WeightShown(title, unit=unit, mark="No scale", note=f"No scale: type it (F6). {expected}".strip())
    mark, look, todo = _STATES[scale.state]
    sentence = scale.sentence or todo
    note = " ".join(part for part in (sentence, TYPE_IT if look is Look.REFUSED else "", expected) if part)
    return WeightShown(title, unit=unit, mark=mark, look=look, note=note)


def _live(title: str, scale: ScaleView, expected: str) -> WeightShown:
    mark, look, todo = _STATES[scale.state]
    read = f"Read from scale {scale.when}." if scale.state == "steady" and scale.when else scale.sentence or todo
    figure = scale.words.removesuffix(scale.unit).strip()
    return WeightShown(title, figure, scale.unit, mark, look, " ".join(part for part in (read, expected) if part))


def _how(box: BoxState) -> str:
    return "Read from scale" if box.weighed == "scale" else "Typed"


def _around(expected_g: int) -> tuple[int, int]:
    """What a box of this expected weight may weigh, in grams, in steps of ten."""
    spread = max(round(expected_g * _SPREAD), _LEAST_SPREAD_G)
    low, high = max(0, expected_g - spread), expected_g + spread
    return low - low % 10, high + -high % 10


def _expected(expected_g: int | None, unit: str) -> str:
    if expected_g is None:
        return ""
    low, high = _around(expected_g)
    return f"Expected {weights.number(low, unit)} to {weights.words(high, unit)}."


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
    box = f"box {one.box}" if boxed and len(opened.boxes) > 1 else ""
    return InBoxRow(one.sku, names.get(key_of(one.sku), ""), one.serial, one.quantity, box)


def _facts(opened: OpenedOrder) -> tuple[tuple[str, str], ...]:
    box = box_in_hand(opened)
    return (
        ("Carrier", box.carrier or opened.carrier or "Any"),
        ("Service", box.service or opened.service or "Any"),
        ("Ships to", _ships_to(opened)),
    )


def _ships_to(opened: OpenedOrder) -> str:
    """Who and which town; the whole address stands on the scan page."""
    lines = [line for line in opened.ship_to if line]
    return ", ".join(dict.fromkeys((lines[0], lines[-1]))) if lines else opened.customer
