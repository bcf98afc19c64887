"""A serial's life as the central tells it."""

from bridge.sync import wire
from bridge.sync.shipments import Box, Shipment, ShippedLine

RECEIVED, SHIPPED, RETURNED = "2026-09-02T10:41:00.000Z", "2026-11-04T09:33:00.000Z", "2026-11-20T11:08:00.000Z"
TRACKING = "1Z5R88910390012345"

CAMERA = wire.Product(sku="CAM-2", name="Front camera 12 MP", requires_serial=True)
BATTERY = wire.Product(sku="BAT-90", name="Battery pack", requires_serial=True)
PO = wire.PurchaseOrder(
    po="PO-0912",
    vendor="Northwind Optics",
    warehouse="Dallas",
    lines=(wire.PoLine(sku="CAM-2", quantity=12, unit_price="48.20"), wire.PoLine(sku="BAT-90", quantity=5)),
)
ORDER = wire.Order(
    order="SO-24012",
    customer="Ridge Line Cabs",
    paid=True,
    status="shipped",
    lines=(wire.OrderLine(sku="CAM-2", quantity=1),),
)
OPEN_ORDER = wire.Order(
    order="SO-24055", customer="Delta Kart", paid=True, lines=(wire.OrderLine(sku="CAM-2", quantity=2),)
)
RMA = wire.Rma(rma="RMA-0311", order="SO-24012", lines=(("CAM-2", 1, "wrong item ordered"),))
SHIPMENT = Shipment(
    operation_id="op-2",
    order="SO-24012",
    at=SHIPPED,
    station="Ship 1",
    lines=(ShippedLine(sku="CAM-2", quantity=1),),
    boxes=(Box(number=1, tracking=TRACKING, carrier="UPS"),),
)
RETURNED_UNIT = wire.Serial(
    serial="CM4820114Q8",
    sku="CAM-2",
    state="returned",
    po="PO-0912",
    receiving_session="op-1",
    received_at=RECEIVED,
    received_by_station="Dock 3",
    received_by="Ana R.",
    entered="scanned",
    warehouse="Dallas",
    unit_price="48.20",
    order="SO-24012",
    shipped_at=SHIPPED,
    shipped_by="K. Lund",
    rma="RMA-0311",
    returned_at=RETURNED,
)
STOCKED = wire.Serial(
    serial="CM4820115Q9",
    sku="CAM-2",
    state="in_stock",
    po="PO-0912",
    received_at=RECEIVED,
    warehouse="Dallas",
    unit_price="48.20",
)
SHARED = wire.Serial(serial="CM4820115Q9", sku="BAT-90", state="in_stock", po="PO-0912", received_at=RECEIVED)
ROWS: tuple[wire.Row, ...] = (
    *(CAMERA, BATTERY, PO, ORDER, OPEN_ORDER, RMA),
    *(SHIPMENT, RETURNED_UNIT, STOCKED, SHARED),
)
AT = "2026-11-23T10:00:00.000Z"
RECEIVING = wire.Operation(
    id="01-receiving",
    created_at=AT,
    body=wire.ReceivePo(
        po="PO-0912",
        units=(
            wire.Unit(sku="CAM-2", serial="CM1000001Q1", entered="typed", at=AT, operator="Ana R."),
            wire.Unit(sku="CAM-2", serial="CM1000002Q2", at=AT),
        ),
    ),
)
SHIPPING = wire.Operation(
    id="02-shipping",
    created_at=AT,
    operator="K. Lund",
    body=wire.ShipOrder(
        order="SO-24055",
        units=(wire.Unit(sku="CAM-2", serial="CM1000001Q1"), wire.Unit(sku="CAM-2", serial="CM1000002Q2", pallet=2)),
        boxes=(Box(number=1, tracking="1Z999AA10123456784", carrier="UPS"), Box(number=2)),
    ),
)
