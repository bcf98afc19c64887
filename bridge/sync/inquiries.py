"""What one may ask the central about, beside the feed. JSON as in `bridge.sync.wire`."""

import msgspec

from bridge.sync import wire
from bridge.sync.shipments import Shipment


class Serials(msgspec.Struct, frozen=True, kw_only=True):
    """`GET /api/v1/serials?serial=&sku=&po=&order=`: those that fit all that is given, at most `PAGE_ROWS`."""

    serials: tuple[wire.Serial, ...]


class DocumentState(msgspec.Struct, frozen=True, kw_only=True):
    """`GET /api/v1/documents/{kind}?number=`: a document as it is now; `seq` is how far the feed was then.

    A PO has its receipts, an order the shipments that count, first to last.
    """

    seq: int
    row: wire.PurchaseOrder | wire.Order | wire.Rma
    receipts: tuple[wire.Receipt, ...] = ()
    shipments: tuple[Shipment, ...] = ()


class Stock(msgspec.Struct, frozen=True, kw_only=True):
    """What the last recalculation, `at`, found of a SKU in a warehouse."""

    sku: str
    in_stock: int
    set_aside: int
    at: str
    warehouse: str | None = None


class Inventory(msgspec.Struct, frozen=True, kw_only=True):
    """`GET /api/v1/inventory?sku=`: of one SKU, or of all."""

    stock: tuple[Stock, ...]
