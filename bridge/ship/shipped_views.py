"""What became of a shipment, as the page after it shows it: four stations, boxes, what went, what stays open."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, tzinfo

from bridge.phrases import phrase
from bridge.serials.keys import key_of
from bridge.session.order import BoxState
from bridge.ship.banners import stays_open
from bridge.ship.list_views import steps
from bridge.ship.model import OpenedOrder
from bridge.ship.pack_views import box_card
from bridge.sync.outbox import Entry
from bridge.sync.policy import State
from bridge.sync.shipments import Box
from bridge.sync.status import Status
from bridge.sync.wire import ShipOrder, Unit
from bridge.ui.content import Header, Mode, SavedLine
from bridge.ui.pack_content import BoxCard, ShippedView
from bridge.ui.speech import tr
from bridge.ui.track_views import by_item, fate, track

_WAY_OUT = phrase("Scan the next order.")
_REFUSED = phrase("Keep the box. A supervisor settles it.")
NOT_CHECKED = phrase("Not checked before: central offline")


def shipped_view(
    entry: Entry, opened: OpenedOrder, status: Status, *, unit: str, now: datetime, zone: tzinfo, answer: int = 0
) -> ShippedView:
    """The page for one shipment, as things stand; weights are in `unit`."""
    body = entry.operation.body
    sent = body if isinstance(body, ShipOrder) else ShipOrder(order=entry.document, units=())
    still_open = _still_open(opened)
    left = sum(line.units for line in still_open)
    subject = stays_open(left) if left else opened.customer
    items = {key_of(part.item.sku): part.item for part in opened.parts if not part.is_kit}
    done = tr("{document} shipped", document=entry.document)
    if left:
        done = tr("Part of {document} shipped", document=entry.document)
    banner = fate(entry, status, word=tr("SHIPPED"), done=done, way_out=tr(_WAY_OUT), refused=tr(_REFUSED))
    return ShippedView(
        header=Header(mode=Mode.SHIP, title=entry.document, step=3, partner=opened.customer, steps=steps()),
        banner=replace(banner, subject=subject, answer=answer),
        order=entry.document,
        track=track(entry, status, now=now, zone=zone),
        boxes=tuple(_card(box, sent.units, unit) for box in sent.boxes or (Box(),)),
        lines=by_item(sent.units, items),
        still_open=still_open,
        went=tr("What was packed") if entry.state is State.REJECTED else tr("What was shipped"),
        unchecked="" if sent.checked else tr(NOT_CHECKED),
    )


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
