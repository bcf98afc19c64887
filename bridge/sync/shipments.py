"""What of a shipment travels between station and central beside its units; conventions as in `bridge.sync.wire`."""

import msgspec


class Box(msgspec.Struct, frozen=True, kw_only=True):
    """One box of a shipment, numbered from 1. `weight_g`: grams. `weighed`: `typed` or `scale`."""

    number: int = 1
    tracking: str | None = None
    carrier: str | None = None
    service: str | None = None
    weight_g: int | None = None
    weighed: str | None = None


class ShippedLine(msgspec.Struct, frozen=True, kw_only=True):
    """How many units of a SKU went; of a kit its components, each for itself."""

    sku: str
    quantity: int


class Shipment(msgspec.Struct, frozen=True, kw_only=True, tag="shipment", tag_field="kind"):
    """What one operation shipped of one order. Key: `operation_id`. Unshipped, it is deleted.

    What an order has got is the sum of its shipments: a station that has an operation's shipment in its copy drops its
    own account of that operation.
    """

    operation_id: str
    order: str
    at: str | None = None
    station: str | None = None
    operator: str | None = None
    lines: tuple[ShippedLine, ...] = ()
    boxes: tuple[Box, ...] = ()
