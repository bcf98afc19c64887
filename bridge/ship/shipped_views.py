"""What became of a shipment, as the page after it shows it: four stations, boxes, what went, what stays open."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, tzinfo

from bridge.serials.counts import units_words
from bridge.serials.facts import Item
from bridge.serials.keys import key_of
from bridge.session.order import BoxState
from bridge.ship.model import OpenedOrder
from bridge.ship.pack_views import STEPS, box_card
from bridge.sync.outbox import Entry
from bridge.sync.policy import State
from bridge.sync.shipments import Box
from bridge.sync.status import Link, Status
from bridge.sync.wire import ShipOrder, Unit
from bridge.ui.banner_content import Banner, BannerState
from bridge.ui.content import Header, Mode, SavedLine
from bridge.ui.pack_content import BoxCard, ShippedView
from bridge.ui.track_views import track

_WAY_OUT = "Scan the next order."
NOT_CHECKED = "Not checked before: central offline"


def shipped_view(
    entry: Entry, opened: OpenedOrder, status: Status, *, unit: str, now: datetime, zone: tzinfo, answer: int = 0
) -> ShippedView:
    """The page for one shipment, as things stand; weights are in `unit`."""
    body = entry.operation.body
    sent = body if isinstance(body, ShipOrder) else ShipOrder(order=entry.document, units=())
    still_open = _still_open(opened)
    left = sum(line.units for line in still_open)
    subject = f"{units_words(left)} stay{'s' if left == 1 else ''} open" if left else opened.customer
    return ShippedView(
        header=Header(mode=Mode.SHIP, title=entry.document, step=3, partner=opened.customer, steps=STEPS),
        banner=replace(_banner(entry, status, left), subject=subject, answer=answer),
        order=entry.document,
        track=track(entry, status, now=now, zone=zone),
        boxes=tuple(_card(box, sent.units, unit) for box in sent.boxes or (Box(),)),
        lines=_lines(sent.units, opened),
        still_open=still_open,
        went="What was packed" if entry.state is State.REJECTED else "What was shipped",
        unchecked="" if sent.checked else NOT_CHECKED,
    )


def _banner(entry: Entry, status: Status, left: int) -> Banner:
    order = f"Part of {entry.document}" if left else entry.document
    if entry.state is State.REJECTED:
        sorry = "The central refused it."
        return Banner(BannerState.REJECT, "REFUSED", sorry, third="Keep the box. A supervisor settles it.")
    if entry.state is State.SETTLED:
        return Banner(BannerState.READY, "SETTLED", "A supervisor settled it.", third=_WAY_OUT)
    if entry.state is State.ACCEPTED:
        return Banner(BannerState.ACCEPT, "SHIPPED", f"{order} shipped", third=f"Central accepted. {_WAY_OUT}")
    third = _WAY_OUT if status.link is Link.ONLINE else "Sent when the network is back"
    return Banner(BannerState.ACCEPT, "SHIPPED", f"{order} shipped here", third=third)


def _card(box: Box, units: Sequence[Unit], unit: str) -> BoxCard:
    inside = [one for one in units if (one.pallet or 1) == box.number]
    state = BoxState(
        number=box.number,
        units=sum(one.quantity for one in inside),
        serials=sum(one.serial is not None for one in inside),
        weight_g=box.weight_g,
        tracking=box.tracking or "",
    )
    return box_card(state, unit)


def _lines(units: Sequence[Unit], opened: OpenedOrder) -> tuple[SavedLine, ...]:
    """What went, by item in the order of scanning."""
    items: dict[str, Item] = {key_of(part.item.sku): part.item for part in opened.parts if not part.is_kit}
    found: dict[str, SavedLine] = {}
    for one in units:
        key = key_of(one.sku)
        item = items.get(key)
        serials = 0 if item is not None and item.requires_serial else None
        line = found.get(key) or SavedLine(item.sku if item else one.sku, item.name if item else "", 0, serials)
        more = None if line.serials is None and one.serial is None else (line.serials or 0) + (one.serial is not None)
        found[key] = replace(line, units=line.units + one.quantity, serials=more)
    return tuple(found.values())


def _still_open(opened: OpenedOrder) -> tuple[SavedLine, ...]:
    """What of the order did not go yet, by item."""
    found: dict[str, SavedLine] = {}
    for part in opened.parts:
        if part.is_kit or part.left <= 0:
            continue
        key = key_of(part.item.sku)
        line = found.get(key) or SavedLine(part.item.sku, part.item.name, 0)
        found[key] = replace(line, units=line.units + part.left)
    return tuple(found.values())
