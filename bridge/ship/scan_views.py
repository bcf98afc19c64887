"""What the scan page of shipping shows, made from facts: rows, slots, words."""

from collections.abc import Iterable, Iterator, Sequence

from bridge.serials.keys import key_of
from bridge.session.state import Asked
from bridge.ship.model import OpenedOrder, Packed, Part
from bridge.ship.pack_views import confirm_words, header, units_words
from bridge.ui.banner_content import Banner
from bridge.ui.content import Notice, ScanRow
from bridge.ui.pack_content import InBoxRow
from bridge.ui.ship_content import PutBackView, RowKind, RowSlot, ShipRow, ShipScanView, ShipTo, SlotLook

PACK = "XJXFINISH"
ALL_SLOTS_UP_TO = 12
"""Of a line of more units only the next empty slot is shown."""


def scan_view(
    opened: OpenedOrder,
    banner: Banner,
    scans: Sequence[ScanRow] = (),
    *,
    active: str = "",
    asked: Asked | None = None,
    company: str = "",
    may_part: bool = False,
) -> ShipScanView:
    """The page for one order as things stand.

    `active` is the SKU of the last scan since the order was opened, empty before the first; `asked` the serial that is
    asked for; `company` who has the order open too; `may_part` whether a part of an order may go.
    """
    parts, totals = opened.parts, opened.totals
    wanted = _open_part(parts, asked.sku) if asked is not None and not asked.owed else None
    chosen = wanted if wanted is not None else _last_part(opened, active)
    left = sum(max(part.left, 0) for part in parts if not part.is_kit)
    stopped = bool(opened.blocked or opened.removal)
    return ShipScanView(
        header=header(opened, 1, company=company),
        banner=banner,
        rows=tuple(order_rows(parts, wanted=wanted, active=chosen)),
        scans=tuple(scans),
        scanned=totals.session,
        ordered=totals.session + left,
        note=_products(parts),
        box=_box(opened),
        ship_to=_ship_to(opened, large=not active and asked is None),
        warnings=tuple(_warnings(opened)),
        removal=_removal(opened),
        confirm=confirm_words(opened),
        put_back=_put_back(opened) if opened.blocked else None,
        off=frozenset({PACK}) if left or stopped else frozenset(),
        partial=may_part and left > 0,
    )


def order_rows(parts: Sequence[Part], *, wanted: int | None, active: int | None) -> Iterator[ShipRow]:
    """The rows of all parts in the order's order; several kits of one SKU have a heading each.

    `wanted` is the part whose next serial is asked for, `active` the one that the last scan was about.
    """
    kit, place = None, ""
    for number, part in enumerate(parts):
        if part.is_kit:
            kit, place = part, ""
            if not _has_places(parts[number + 1 :], part):
                yield _kit_row(number, part, "scan its parts", part.ordered)
            continue
        if kit is not None and part.kit and part.place and part.place != place:
            place = part.place
            yield _kit_row(number, kit, place, 1)
        yield from part_rows(number, part, wanted=number == wanted, active=number == active)


def part_rows(number: int, part: Part, *, wanted: bool, active: bool) -> Iterator[ShipRow]:
    """The row of a part with its first slot, and one for each further slot."""
    slots = _slots(part, wanted=wanted)
    chosen = _chosen_slot(slots, wanted=wanted) if active else None
    for place, (slot, units) in enumerate(slots):
        first = place == 0
        shipped = f"{part.before:,} shipped before" if first and part.before else ""
        unit = units if len(slots) > 1 else ""
        yield ShipRow(
            key=f"{number}.{place}",
            kind=RowKind.LINE if first else RowKind.UNIT,
            sku=part.item.sku,
            name=part.item.name,
            detail=", ".join(word for word in (unit, shipped) if word),
            ordered=part.ordered if first else 0,
            now=part.now if first else 0,
            left=max(part.left, 0) if first else 0,
            slot=slot,
            indented=bool(part.kit),
            active=place == chosen,
        )


def _slots(part: Part, *, wanted: bool) -> list[tuple[RowSlot, str]]:
    """The slots of a part, each with which unit it is: those that are in, then those that are not."""
    length = _length(part)
    filled = [_filled(one) for one in part.packed if one.serial or part.item.requires_serial]
    if not part.item.requires_serial:
        plain = part.ordered - part.before > sum(1 for one in part.packed if one.serial) or not filled
        slots = [*([RowSlot()] if plain else []), *filled]
        return [(slot, "") for slot in slots[:1]] + [(slot, "with a serial") for slot in slots[1:]]
    missing = max(part.left, 0)
    shown = missing if len(filled) + missing <= ALL_SLOTS_UP_TO else min(missing, 1)
    empty = [RowSlot(SlotLook.EMPTY, length=length)] * shown
    if wanted and empty:
        empty[0] = RowSlot(SlotLook.WANTED, length=length)
    slots = [*filled, *empty] or [RowSlot(SlotLook.BEFORE)]
    first = part.before + 1
    named = [(slot, f"unit {first + place:,}") for place, slot in enumerate(slots)]
    if shown < missing:
        named[-1] = (named[-1][0], f"units {first + len(filled):,} to {first + len(filled) + missing - 1:,}")
    return named


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
    counted = ((kits, "kit"), (products, "product"))
    return ", ".join(f"{count:,} {word}{'' if count == 1 else 's'}" for count, word in counted if count)


def _box(opened: OpenedOrder) -> str:
    """`Box 2 of 3`, where there are several."""
    boxes = max(len(opened.boxes), opened.box)
    return f"Box {opened.box} of {boxes}" if boxes > 1 else ""


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
    if not opened.removal or opened.blocked:
        return None
    words = opened.removal if opened.removal.endswith(".") else f"{opened.removal} must come out first."
    return Notice(words, "Nothing counts until it is out.")


def _put_back(opened: OpenedOrder) -> PutBackView:
    """Every unit that was scanned, in the order of scanning."""
    names = {key_of(part.item.sku): part.item.name for part in opened.parts}
    several = len(opened.boxes) > 1
    rows = tuple(
        InBoxRow(one.sku, names.get(key_of(one.sku), ""), one.serial, one.quantity, f"box {one.box}" if several else "")
        for one in opened.packed
    )
    units = sum(row.units for row in rows)
    title = "Put back on the shelf" if rows else "Nothing to put back"
    return PutBackView(title, units_words(units) if rows else "", confirm_words(opened), rows)
