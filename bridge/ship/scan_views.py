"""What the scan page of shipping shows, made from facts: rows, slots, words."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import tzinfo

from bridge.serials.keys import key_of
from bridge.session.outcome import Outcome
from bridge.session.state import Asked
from bridge.ship.model import OpenedOrder, Packed, Part
from bridge.ship.pack_views import confirm_words, header, units_words
from bridge.ui.banner_content import Banner
from bridge.ui.content import Notice, ScanRow
from bridge.ui.pack_content import InBoxRow
from bridge.ui.scan_rows import with_scan
from bridge.ui.ship_content import PutBackView, RowKind, RowSlot, ShipRow, ShipScanView, ShipTo, SlotLook

PACK = "XJXFINISH"
ALL_SLOTS_UP_TO = 12
"""Of a line of more units only the next empty slot is shown."""


class ShipPageState:
    """What the page remembers between two scans: which part of the order the last one was about, and the last scans."""

    def __init__(self, zone: tzinfo | None) -> None:
        self._zone = zone
        self._number = ""
        self._parts: tuple[Part, ...] = ()
        self._scans: tuple[ScanRow, ...] = ()
        self._fresh = True
        self.active: int | None = None
        self.company = ""

    def open(self, opened: OpenedOrder) -> None:
        """Take over an order, or the same one after the central's list changed; another one is not scanned yet."""
        if opened.number != self._number:
            self._number, self._fresh, self.active = opened.number, True, None
        self._parts = opened.parts

    def note(self, outcome: Outcome, opened: OpenedOrder | None) -> None:
        """Take over the answer to one scan, with the order as it is now; None while none is open."""
        self._scans = with_scan(self._scans, outcome, self._zone)
        if opened is None:
            self._number = ""
            return
        before, same = self._parts, opened.number == self._number
        self.open(opened)
        if not same:
            return
        self._fresh = False
        sku = outcome.line.item.sku if outcome.line is not None else ""
        moved = changed_part(before, opened.parts)
        self.active = moved if moved is not None else self._part_of(sku) if sku else self.active

    def view(self, opened: OpenedOrder, banner: Banner, *, asked: Asked | None = None) -> ShipScanView:
        """The page; `asked` is the serial that is asked for, None while there is none."""
        wanted = self._part_of(asked.sku) if asked is not None and not asked.owed else None
        rows = tuple(order_rows(opened.parts, wanted=wanted, active=wanted if wanted is not None else self.active))
        totals, stopped = opened.totals, bool(opened.blocked or opened.removal)
        left = sum(max(part.left, 0) for part in opened.parts if not part.is_kit)
        return ShipScanView(
            header=header(opened, 1, company=self.company),
            banner=banner,
            rows=rows,
            scans=self._scans,
            scanned=totals.session,
            ordered=totals.session + left,
            note=_products(opened.parts),
            box=_box(opened),
            ship_to=_ship_to(opened, large=self._fresh),
            warnings=tuple(_warning(opened, one.sku, one.text) for one in opened.warnings if not one.confirmed),
            removal=_removal(opened),
            confirm=confirm_words(opened),
            put_back=_put_back(opened) if opened.blocked else None,
            off=frozenset({PACK}) if left or stopped else frozenset(),
            partial=opened.partial,
        )

    def _part_of(self, sku: str) -> int | None:
        """The first part of the SKU that still wants units, else the last of it."""
        places = [place for place, part in enumerate(self._parts) if _is(part, sku)]
        open_ones = [place for place in places if self._parts[place].left > 0]
        return open_ones[0] if open_ones else places[-1] if places else None


def changed_part(before: Sequence[Part], after: Sequence[Part]) -> int | None:
    """Where the unit went, or came from: the part whose count is another than before."""
    if len(before) != len(after):
        return None
    places = (place for place, (one, other) in enumerate(zip(before, after, strict=True)) if one.now != other.now)
    return next(places, None)


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


def _warning(opened: OpenedOrder, sku: str, text: str) -> Notice:
    name = next((part.item.name for part in opened.parts if _is(part, sku)), "")
    return Notice(f"{sku}, {name}" if name else sku, text)


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
