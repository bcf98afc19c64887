"""What the central has already, as far as an import must know it."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, select

from bridge.central import documents
from bridge.central.tables import serials
from bridge.serials.keys import key_of
from bridge.sync import wire

_CHUNK = 1_000


@dataclass(frozen=True, slots=True)
class Known:
    """The documents by `documents.key`."""

    products: dict[str, wire.Product]
    purchase_orders: dict[str, wire.PurchaseOrder]
    orders: dict[str, wire.Order]
    kits: dict[str, wire.Kit]
    rmas: dict[str, wire.Rma]

    @classmethod
    def load(cls, connection: Connection) -> "Known":
        """All of it, in the caller's transaction."""
        return cls(
            products={documents.key(row): row for row in documents.each(connection, wire.Product)},
            purchase_orders={documents.key(row): row for row in documents.each(connection, wire.PurchaseOrder)},
            orders={documents.key(row): row for row in documents.each(connection, wire.Order)},
            kits={documents.key(row): row for row in documents.each(connection, wire.Kit)},
            rmas={documents.key(row): row for row in documents.each(connection, wire.Rma)},
        )


def sold_on(connection: Connection, orders: Iterable[str]) -> set[str]:
    """Of these orders' keys those that a serial was shipped on, whether the order itself is known or not."""
    keys = sorted({key_of(order) for order in orders})
    found: set[str] = set()
    for start in range(0, len(keys), _CHUNK):
        query = select(serials.c.order_key).where(serials.c.order_key.in_(keys[start : start + _CHUNK])).distinct()
        found.update(connection.scalars(query))
    return found
