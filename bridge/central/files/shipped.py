"""What a file may not take from an order of which something was shipped here."""

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from bridge.central import documents
from bridge.central.files.known import Known
from bridge.serials.keys import key_of
from bridge.serials.kits import Kits, demand
from bridge.sync import wire

Units = Mapping[str, int]

_SHIPPED = "shipped"


def kept(
    changed: Iterable[documents.Document], known: Known, shipped: Mapping[str, Units]
) -> Iterator[documents.Document]:
    """The documents, orders with at least the units that went. `shipped`: those, by the keys of order and SKU.

    An order that wants no more than that is shipped; one that was shipped is open again only for what it wants beyond.
    """
    changed = tuple(changed)
    rows = (*known.kits.values(), *(row for row in changed if isinstance(row, wire.Kit)))
    kits = {key_of(kit.kit_sku): kit.components for kit in rows}
    for row in changed:
        old = known.orders.get(documents.key(row)) if isinstance(row, wire.Order) else None
        if not isinstance(row, wire.Order) or old is None:
            yield row
        elif (order := _laid(row, old, shipped.get(documents.key(row), {}), kits)) != old:
            yield order


def _laid(row: wire.Order, old: wire.Order, gone: Units, kits: Kits) -> wire.Order:
    """The file's order over the one there was."""
    lines = _lines(row, {key_of(line.sku): line.quantity for line in old.lines}, gone, kits) if gone else row.lines
    status = row.status
    if gone:
        left, before = _open(lines, gone, kits), _open(old.lines, gone, kits)
        more = any(quantity > before.get(sku, 0) for sku, quantity in left.items())
        status = row.status if any(left.values()) and (more or old.status != _SHIPPED) else _SHIPPED
    elif old.status == _SHIPPED:
        status = _SHIPPED
    return msgspec.structs.replace(row, lines=lines, status=status)


def _lines(row: wire.Order, before: Units, gone: Units, kits: Kits) -> tuple[wire.OrderLine, ...]:
    """The file's lines; those that want less than what went are raised, kits first, at most to what they were."""
    lines = list(row.lines)
    places = sorted(range(len(lines)), key=lambda place: key_of(lines[place].sku) not in kits)
    for place in places:
        line = lines[place]
        wanted = demand([(one.sku, one.quantity) for one in lines], kits)
        each = demand([(line.sku, 1)], kits)
        short = max((-(-(gone.get(sku, 0) - wanted.get(sku, 0)) // count) for sku, count in each.items()), default=0)
        most = max(line.quantity, before.get(key_of(line.sku), 0))
        quantity = min(line.quantity + max(short, 0), most)
        lines[place] = msgspec.structs.replace(line, quantity=quantity)
    return tuple(lines)


def _open(lines: Iterable[wire.OrderLine], gone: Units, kits: Kits) -> dict[str, int]:
    wanted = demand([(line.sku, line.quantity) for line in lines], kits)
    return {sku: max(quantity - gone.get(sku, 0), 0) for sku, quantity in wanted.items()}
