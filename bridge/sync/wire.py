"""What station and central say to each other: declared once, used by both sides.

JSON field names are these names. Dates are `YYYY-MM-DD`, moments RFC 3339 in UTC with milliseconds and `Z`,
prices decimal strings. `key_of` values (see `bridge.serials.keys`) never travel; each side derives them.
"""

from typing import Literal

import msgspec

from bridge.sync.shipments import Box, Shipment

PAGE_ROWS = 1_000
API = "/api/v1"

SerialState = Literal["in_stock", "set_aside", "shipped", "returned", "sent_back"]
Entered = Literal["scanned", "typed", "pasted", "imported"]


class Product(msgspec.Struct, frozen=True, kw_only=True, tag="product", tag_field="kind"):
    """A row of `products.csv`. Key: `sku`."""

    sku: str
    name: str
    upc: str | None = None
    aliases: tuple[str, ...] = ()
    requires_serial: bool = False
    serial_length: int | None = None
    serial_mask: str | None = None
    case_upc: str | None = None
    case_quantity: int | None = None
    warning: str | None = None
    weight: str | None = None
    location: str | None = None
    picture: str | None = None


class PoLine(msgspec.Struct, frozen=True, kw_only=True):
    """What a PO orders of one SKU; a SKU stands once on a PO."""

    sku: str
    quantity: int
    unit_price: str | None = None


class PurchaseOrder(msgspec.Struct, frozen=True, kw_only=True, tag="purchase_order", tag_field="kind"):
    """A PO with its lines in order. Key: `po`."""

    po: str
    vendor: str
    ordered_on: str | None = None
    expected_on: str | None = None
    warehouse: str | None = None
    status: str = "open"
    description: str | None = None
    vendor_invoice: str | None = None
    tracking: str | None = None
    lines: tuple[PoLine, ...] = ()


class OrderLine(msgspec.Struct, frozen=True, kw_only=True):
    """What an order wants of one SKU."""

    sku: str
    quantity: int
    unit_price: str | None = None


class Order(msgspec.Struct, frozen=True, kw_only=True, tag="order", tag_field="kind"):
    """A customer's order with its lines in order. Key: `order`."""

    order: str
    customer: str
    ordered_on: str | None = None
    paid: bool = False
    status: str = "in_process"
    rush: bool = False
    ship_by: str | None = None
    ship_to: str | None = None
    carrier: str | None = None
    service: str | None = None
    note: str | None = None
    lines: tuple[OrderLine, ...] = ()


class Kit(msgspec.Struct, frozen=True, kw_only=True, tag="kit", tag_field="kind"):
    """A kit's components as (SKU, quantity). Key: `kit_sku`."""

    kit_sku: str
    components: tuple[tuple[str, int], ...] = ()


class Rma(msgspec.Struct, frozen=True, kw_only=True, tag="rma", tag_field="kind"):
    """A return: (SKU, quantity, reason). Key: `rma`."""

    rma: str
    order: str
    lines: tuple[tuple[str, int, str | None], ...] = ()


class Receipt(msgspec.Struct, frozen=True, kw_only=True, tag="receipt", tag_field="kind"):
    """What one operation received of one PO line. Key: `operation_id`, `po`, `sku`.

    A line's received quantity is the sum of its receipts: a station that has an operation's receipt in its copy
    drops its own account of that operation, whatever page the rows came in. Serials imported with a PO number make
    receipts under the operation id `import`.
    """

    operation_id: str
    po: str
    sku: str
    quantity: int
    station: str | None = None
    at: str | None = None


class Serial(msgspec.Struct, frozen=True, kw_only=True, tag="serial", tag_field="kind"):
    """One unit, with the columns of `export serials`. Key: `sku`, `serial`.

    `receiving_session` is the id of the operation.
    """

    serial: str
    sku: str
    state: SerialState
    po: str | None = None
    receiving_session: str | None = None
    received_at: str | None = None
    received_by_station: str | None = None
    received_by: str | None = None
    entered: Entered = "imported"
    warehouse: str | None = None
    unit_price: str | None = None
    order: str | None = None
    shipped_at: str | None = None
    shipped_by: str | None = None
    rma: str | None = None
    returned_at: str | None = None
    note: str | None = None


class ExpectedSerial(msgspec.Struct, frozen=True, kw_only=True, tag="expected_serial", tag_field="kind"):
    """A serial the vendor says is in the box. Key: `po`, `sku`, `serial`."""

    po: str
    sku: str
    serial: str


Row = Product | PurchaseOrder | Order | Kit | Rma | Receipt | Serial | ExpectedSerial | Shipment


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """One row of the feed, in commit order. `deleted`: a tombstone, `row` holds what it was."""

    seq: int
    row: Row
    deleted: bool = False


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """`GET /api/v1/changes?after=CURSOR&limit=N`: at most `PAGE_ROWS` changes after the cursor.

    `cursor` is where the next page starts; `last` is the newest sequence number there is; `feed` names the central's
    database, so that a station notices when it talks to another one and starts again from nothing.
    """

    feed: str
    cursor: int
    last: int
    changes: tuple[Change, ...] = ()


class Unit(msgspec.Struct, frozen=True, kw_only=True):
    """One unit of a serial item, or `quantity` units without serials, as they were counted.

    `sku` is empty for a unit set aside whose item nobody could tell. `pallet` counts from 1 where there are several, of
    what is shipped it is the box. `known`: the serial was known, and somebody who may counted it all the same.
    """

    sku: str
    quantity: int = 1
    serial: str | None = None
    entered: Entered = "scanned"
    at: str | None = None
    operator: str | None = None
    set_aside: str | None = None
    note: str | None = None
    pallet: int | None = None
    known: bool = False


class ReceivePo(msgspec.Struct, frozen=True, kw_only=True, tag="receive_po", tag_field="kind"):
    """The body of a receiving. `over`: the rule it was scanned under, `block`, `pin`, `allow` or `percent:N`."""

    po: str
    units: tuple[Unit, ...]
    started_at: str | None = None
    over: str = "block"
    vendor_invoice: str | None = None
    packing_slip: str | None = None


class ShipOrder(msgspec.Struct, frozen=True, kw_only=True, tag="ship_order", tag_field="kind"):
    """The body of a shipment: the units that leave, a kit's components for themselves, and their boxes.

    `partial`, `match_po` and `allow_unpaid` are the rules it was scanned under, `partial` being `block`, `pin` or
    `allow`. `checked`: the central was asked for the order's state. `acknowledged`: SKUs with a confirmed warning.
    """

    order: str
    units: tuple[Unit, ...]
    boxes: tuple[Box, ...] = ()
    started_at: str | None = None
    partial: str = "block"
    match_po: bool = False
    allow_unpaid: bool = False
    checked: bool = False
    acknowledged: tuple[str, ...] = ()


class UnshipOrder(msgspec.Struct, frozen=True, kw_only=True, tag="unship_order", tag_field="kind"):
    """Takes back every shipment of an order, `shipments` being the operations of those its station knew of."""

    order: str
    shipments: tuple[str, ...] = ()
    reason: str | None = None


Body = ReceivePo | ShipOrder | UnshipOrder


def units_of(body: Body) -> tuple[Unit, ...]:
    """The units an operation is about, none where it is about a whole document."""
    return () if isinstance(body, UnshipOrder) else body.units


class Operation(msgspec.Struct, frozen=True, kw_only=True):
    """What a station did. `id` (UUIDv7) is its name for ever: sent again, it is answered as the first time."""

    id: str
    created_at: str
    body: Body
    operator: str | None = None


class BadUnit(msgspec.Struct, frozen=True, kw_only=True):
    """A unit the central will not take. `index` counts the operation's units from 0; `code` is a verdict code."""

    index: int
    sku: str
    code: str
    reason: str
    serial: str | None = None


class Job(msgspec.Struct, frozen=True, kw_only=True):
    """The central's inventory recalculation that an operation started."""

    id: str
    state: Literal["queued", "running", "done", "failed"]
    detail: str | None = None


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """What became of an operation.

    `seq`: the feed holds its whole effect up to here. `receipt`: a number for people.
    """

    id: str
    state: Literal["accepted", "rejected"]
    seq: int | None = None
    receipt: str | None = None
    reason: str | None = None
    bad_units: tuple[BadUnit, ...] = ()
    job: Job | None = None


class Operations(msgspec.Struct, frozen=True, kw_only=True):
    """`POST /api/v1/operations`: judged one by one, in order; one that is refused does not stop the next."""

    operations: tuple[Operation, ...]


class Answers(msgspec.Struct, frozen=True, kw_only=True):
    """The answers to `Operations`, in their order. `GET /api/v1/operations/{id}` gives one `Answer`, 404 if unknown."""

    answers: tuple[Answer, ...]


class Hello(msgspec.Struct, frozen=True, kw_only=True):
    """Who answers and as whom it knows the caller. `product` is `bridge-central`; `api` the newest it speaks."""

    product: str
    version: str
    feed: str
    station: str
    api: int = 1
    oldest_api: int = 1
