"""What an order wants, with the kits as the central has them."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from bridge.central import documents
from bridge.central.tables import documents as table
from bridge.serials import kits
from bridge.serials.keys import key_of
from bridge.sync import wire

_CHUNK = 1_000


@dataclass(frozen=True, slots=True)
class Demand:
    """Units of every SKU to ship, by its key; `names` spell the SKUs. `kits`: keys of SKUs whose parts ship instead."""

    units: dict[str, int]
    names: dict[str, str]
    kits: frozenset[str] = field(default_factory=frozenset)


def of_order(connection: Connection, order: wire.Order) -> Demand:
    """What the order wants in all, whatever was shipped of it."""
    lines = [(line.sku, line.quantity) for line in order.lines]
    known = _kits(connection, (sku for sku, _ in lines))
    rows = kits.expand(lines, known)
    return Demand(
        kits.demand(lines, known),
        names={key_of(row.sku): row.sku for row in rows},
        kits=frozenset(key_of(row.sku) for row in rows if row.is_kit),
    )


def _kits(connection: Connection, skus: Iterable[str]) -> kits.Kits:
    """The kits among these SKUs and within them, by the kit's key."""
    found: dict[str, tuple[kits.Quantity, ...]] = {}
    ask = {key_of(sku) for sku in skus}
    seen: set[str] = set()
    while ask:
        seen |= ask
        rows = list(_read(connection, sorted(ask)))
        found |= {key_of(kit.kit_sku): kit.components for kit in rows}
        ask = {key_of(sku) for kit in rows for sku, _ in kit.components} - seen
    return found


def _read(connection: Connection, keys: list[str]) -> Iterable[wire.Kit]:
    for start in range(0, len(keys), _CHUNK):
        where = table.c.kind == documents.kind_of(wire.Kit), table.c.key.in_(keys[start : start + _CHUNK])
        for (body,) in connection.execute(select(table.c.body).where(*where, ~table.c.deleted)):
            yield documents.read(body, wire.Kit)
