"""What the scan page of shipping shows, made from facts: rows, slots, words."""

from collections.abc import Iterable, Iterator, Sequence

from bridge.serials.counts import units_words
from bridge.serials.keys import key_of
from bridge.session.state import Asked
from bridge.ship.model import OpenedOrder, Packed, Part
from bridge.ship.pack_views import confirm_words, header
from bridge.ui.banner_content import Banner
from bridge.ui.content import Notice, ScanRow
from bridge.ui.pack_content import InBoxRow
from bridge.ui.ship_content import PutBackView, RowKind, RowSlot, ShipRow, ShipScanView, ShipTo, SlotLook
from bridge.ui.speech import tr

PACK = "XJXFINISH"
ALL_SLOTS_UP_TO = 12
ALL_SLOTS_IN_ORDERS_UP_TO = 60
"""Of a line of more units, or in an order of more, only the next empty slot is shown."""


def scan_view(
    opened: OpenedOrder,
    banner: Banner,
    scans: tuple[ScanRow, ...] = (),
    *,
    active: str = "",
    asked: Asked | None = None,
    company: str = "",
    may_part: bool = False,
) -> ShipScanView:
    """The page for one order; `may_part`: a part of it may go, `company`: who has it open too.

    `active` is the SKU of the last scan since it was opened, empty before the first; `asked` the serial asked for.
    """
    return ShipScanView(
        header(opened, 1, company=company),
        banner,
        _rows(opened, active, asked),
        scans,
        scanned=opened.totals.session,
        ordered=opened.totals.session + _left(opened),
        note=_products(opened.parts),
        box=_box(opened),
        ship_to=_ship_to(opened, large=not active and asked is None),
        warnings=tuple(_warnings(opened)),
        removal=_removal(opened),
        put_back=_put_back(opened) if opened.blocked else None,
        off=frozenset({PACK} if _left(opened) or _is_stopped(opened) else ()),
        partial=may_part and _left(opened) > 0,
    )


def _left(opened: OpenedOrder) -> int:
    """Units that are still missing."""
    return sum(max(part.left, 0) for part in opened.parts if not part.is_kit)


def _is_stopped(opened: OpenedOrder) -> bool:
    """Whether nothing counts now: the order may not ship any more, or something must come out."""
    return bool(opened.blocked or opened.removal)


def _rows(opened: OpenedOrder, active: str, asked: Asked | None) -> tuple[ShipRow, ...]:
    waits = asked is not None and not asked.owed and not _is_stopped(opened)
    wanted = _open_part(opened.parts, asked.sku) if asked is not None and waits else None
    chosen = wanted if wanted is not None else _last_part(opened, active)
    return tuple(order_rows(opened.parts, wanted=wanted, active=chosen))


def order_rows(parts: Sequence[Part], *, wanted: int | None, active: int | None) -> Iterator[ShipRow]:
    """The rows of all parts in the order's order; several kits of one SKU have a heading each.

    `wanted` is the part whose next serial is asked for, `active` the one that the last scan was about.
    """
    slots = ALL_SLOTS_UP_TO if sum(part.ordered for part in parts) <= ALL_SLOTS_IN_ORDERS_UP_TO else 0
    kit, place = None, ""
    for number, part in enumerate(parts):
        if part.is_kit:
            kit, place = part, ""
            if not _has_places(parts[number + 1 :], part):
                yield _kit_row(number, part, tr("scan its parts"), part.ordered)
            continue
        if kit is not None and part.kit and part.place and part.place != place:
            place = part.place
            yield _kit_row(number, kit, tr(place), 1)
        yield from part_rows(number, part, wanted=number == wanted, active=number == active, slots=slots)


def part_rows(
    number: int, part: Part, *, wanted: bool, active: bool, slots: int = ALL_SLOTS_UP_TO
) -> Iterator[ShipRow]:
    """The row of a part with its first slot, and one for each further slot; `slots` are shown even while empty."""
    found = _serial_slots(part, slots, wanted=wanted) if part.item.requires_serial else _plain_slots(part)
    chosen = _chosen_slot(found, wanted=wanted) if active else None
    for place, (slot, unit) in enumerate(found):
        first = place == 0
        yield ShipRow(
            key=f"{number}.{place}",
            kind=RowKind.LINE if first else RowKind.UNIT,
            sku=part.item.sku,
            name=part.item.name,
            detail=unit if len(found) > 1 else "",
            ordered=part.ordered if first else 0,
            now=part.now if first else 0,
            left=max(part.left, 0) if first else 0,
            slot=slot,
            indented=bool(part.kit),
            active=place == chosen,
        )


def _plain_slots(part: Part) -> list[tuple[RowSlot, str]]:
    """A product without serials has one row, and one for each serial that was scanned all the same."""
    before = tr("No serial, {n:,} shipped before", n=part.before) if part.before else ""
    filled = [(_filled(one), tr("with a serial")) for one in part.packed if one.serial]
    return filled if len(filled) == part.ordered else [(RowSlot(text=before), ""), *filled]


def _serial_slots(part: Part, most: int, *, wanted: bool) -> list[tuple[RowSlot, str]]:
    """What went before, then the units that are in, then those that are not; each with which unit it is."""
    length, missing = _length(part), max(part.left, 0)
    before = [(RowSlot(SlotLook.BEFORE, text=_before(part)), _units(1, part.before))] if part.before else []
    filled = [_filled(one) for one in part.packed]
    shown = missing if len(filled) + missing <= most else min(missing, 1)
    empty = [RowSlot(SlotLook.EMPTY, length=length)] * shown
    if wanted and empty:
        empty[0] = RowSlot(SlotLook.WANTED, length=length)
    first = part.before + 1
    named = [(slot, _units(first + place, first + place)) for place, slot in enumerate([*filled, *empty])]
    if shown < missing:
        named[-1] = (named[-1][0], _units(first + len(filled), first + len(filled) + missing - 1))
    return [*before, *named] or [(RowSlot(text=tr("None wanted")), "")]


def _units(first: int, last: int) -> str:
    """`unit 3`, `units 3 to 60`."""
    if first == last:
        return tr("unit {number:,}", number=first)
    return tr("units {first:,} to {last:,}", first=first, last=last)


def _before(part: Part) -> str:
    return tr("{n:,} shipped before", n=part.before)


def _chosen_slot(slots: Sequence[tuple[RowSlot, str]], *, wanted: bool) -> int:
    """The slot the last scan was about: the one that is asked for, else the last that is in."""
    look = SlotLook.WANTED if wanted else SlotLook.FILLED
    found = [place for place, (slot, _unit) in enumerate(slots) if slot.look is look]
    return found[-1] if found else 0


def _filled(one: Packed) -> RowSlot:
    return RowSlot(SlotLook.FILLED, text=one.serial) if one.serial else RowSlot(SlotLook.WITHOUT)


def _length(part: Part) -> int | None:
    """How long the serial is, where product or pattern tell."""
    item = part.item
    if item.serial_length is not None or not item.serial_mask:
        return item.serial_length
    return len(item.serial_mask.replace("\\", ""))


def _has_places(parts: Iterable[Part], kit: Part) -> bool:
    """Whether the kit comes several times, so that each has its own heading."""
    following = next(iter(parts), None)
    return following is not None and bool(following.place) and key_of(following.kit) == key_of(kit.item.sku)


def _kit_row(number: int, kit: Part, detail: str, ordered: int) -> ShipRow:
    return ShipRow(
        key=f"{number}.kit",
        kind=RowKind.KIT,
        sku=kit.item.sku,
        name=kit.item.name,
        detail=detail,
        ordered=ordered,
    )


def _is(part: Part, sku: str) -> bool:
    return not part.is_kit and key_of(part.item.sku) == key_of(sku)


def _open_part(parts: Sequence[Part], sku: str) -> int | None:
    """The first part of the SKU that still wants units, else the last of it."""
    places = [place for place, part in enumerate(parts) if _is(part, sku)]
    wanting = [place for place in places if parts[place].left > 0]
    return wanting[0] if wanting else places[-1] if places else None


def _last_part(opened: OpenedOrder, sku: str) -> int | None:
    """The part that the newest unit of the SKU fills; the first open one where none is in."""
    newest = max((one.id for one in opened.packed if key_of(one.sku) == key_of(sku)), default=None)
    for place, part in enumerate(opened.parts):
        if newest is not None and any(one.id == newest for one in part.packed):
            return place
    return _open_part(opened.parts, sku) if sku else None


def _products(parts: Sequence[Part]) -> str:
    """`1 kit, 3 products`."""
    kits = sum(part.ordered for part in parts if part.is_kit)
    products = len({key_of(part.item.sku) for part in parts if not part.is_kit and not part.kit})
    counted = []
    if kits:
        counted.append(tr("1 kit") if kits == 1 else tr("{n:,} kits", n=kits))
    if products:
        counted.append(tr("1 product") if products == 1 else tr("{n:,} products", n=products))
    return ", ".join(counted)


def _box(opened: OpenedOrder) -> str:
    """`Box 2 of 3`, where there are several."""
    boxes = max(len(opened.boxes), opened.box)
    return tr("Box {number} of {boxes}", number=opened.box, boxes=boxes) if boxes > 1 else ""


def _ship_to(opened: OpenedOrder, *, large: bool) -> ShipTo:
    carrier = " ".join(word for word in (opened.carrier, opened.service) if word)
    return ShipTo(address=opened.ship_to, note=opened.note, carrier=carrier, large=large)


def _warnings(opened: OpenedOrder) -> Iterator[Notice]:
    """What nobody confirmed yet of the products that are in the box, with their kits."""
    scanned = {key_of(one.sku) for one in opened.packed}
    scanned |= {key_of(part.kit) for part in opened.parts if part.now and part.kit}
    names = {key_of(part.item.sku): part.item.name for part in opened.parts}
    for one in opened.warnings:
        if not one.confirmed and key_of(one.sku) in scanned:
            name = names.get(key_of(one.sku), "")
            yield Notice(f"{one.sku}, {name}" if name else one.sku, one.text)


def _removal(opened: OpenedOrder) -> Notice | None:
    """What must come out of the box; an order that may not ship is put back whole."""
    if not opened.removal or opened.blocked:
        return None
    return Notice(tr("Take it out of the box"), tr(opened.removal))


def _put_back(opened: OpenedOrder) -> PutBackView:
    """Every unit that was scanned, in the order of scanning."""
    names = {key_of(part.item.sku): part.item.name for part in opened.parts}
    several = len(opened.boxes) > 1
    rows = []
    for one in opened.packed:
        words = (names.get(key_of(one.sku), ""), tr("box {number}", number=one.box) if several else "")
        rows.append(InBoxRow(one.sku, ", ".join(word for word in words if word), one.serial, one.quantity))
    units = sum(row.units for row in rows)
    title = tr("Put back on the shelf") if rows else tr("Nothing to put back")
    note = tr(units_words(units)) if rows else tr("No unit of this order was scanned here.")
    return PutBackView(title, note, confirm_words(opened), tuple(rows))
