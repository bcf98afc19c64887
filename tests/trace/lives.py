"""Serials with a life, for pages: what is known of each."""

from dataclasses import replace

from bridge.trace.model import Act, Did, Package, Sent, Stands, Trace, Traced, Unit

BOX = Package(number=1, tracking="1Z5R88910390012345", carrier="UPS", service="Ground")
SENT = Sent(
    operation_id="op-2",
    order="SO-24012",
    at="2026-11-04T09:33:00.000Z",
    station="Ship 1",
    operator="K. Lund",
    boxes=(BOX,),
)
UNIT = Unit(
    serial="CM4820114Q8",
    sku="CAM-2",
    state="shipped",
    po="PO-0912",
    vendor="Northwind Optics",
    unit_price="48.20",
    receiving_session="op-1",
    receipt="R-18022",
    received_at="2026-09-02T10:41:00.000Z",
    received_by_station="Dock 3",
    received_by="Ana R.",
    entered="scanned",
    warehouse="Dallas",
    order="SO-24012",
    customer="Ridge Line Cabs",
    shipped_at="2026-11-04T09:33:00.000Z",
    shipped_by="K. Lund",
    sent=SENT,
)
BACK = replace(
    UNIT, state="returned", rma="RMA-0311", reason="wrong item ordered", returned_at="2026-11-20T11:08:00.000Z"
)
CAMERA = Traced(
    sku="CAM-2", serial="CM4820114Q8", name="Front camera 12 MP", state="shipped", order="SO-24012", unit=UNIT
)
WHOLE = Trace(serial="CM4820114Q8", found=(replace(CAMERA, state="returned", unit=BACK),), asked=True)
SHIPPED = Trace(serial="CM4820114Q8", found=(CAMERA,), asked=True)
WAITING = Act(
    did=Did.PACKED,
    document="SO-24055",
    stands=Stands.WAITING,
    at="2026-11-23T11:02:00.000Z",
    partner="Delta Kart",
    operator="K. Lund",
    entered="typed",
    boxes=(BOX, Package(number=2)),
    box=1,
)
STOCKED = replace(UNIT, state="in_stock", order=None, shipped_at=None, shipped_by=None, sent=None, customer=None)
OFFLINE = Trace(
    serial="CM4820114Q8",
    found=(replace(CAMERA, state="shipped", order="SO-24055", unit=STOCKED, acts=(WAITING,)),),
    as_of="2026-11-23T08:06:00.000Z",
)
REFUSED = replace(
    OFFLINE,
    found=(
        replace(
            CAMERA,
            state="in_stock",
            order=None,
            unit=STOCKED,
            acts=(replace(WAITING, stands=Stands.REFUSED, problem="Shipped on SO-24012 by Ship 2, 23 Nov 10:58."),),
        ),
    ),
)
BATTERY = Traced(
    sku="BAT-90",
    serial="CM4820114Q8",
    name="Battery pack",
    state="set_aside",
    acts=(
        Act(
            did=Did.RECEIVED,
            document="PO-1001",
            stands=Stands.OPEN,
            at="2026-11-23T11:00:00.000Z",
            partner="Northwind Optics",
            operator="Ana R.",
            entered="scanned",
            set_aside="broken",
        ),
    ),
)
MANY = Trace(serial="CM4820114Q8", found=(BATTERY, CAMERA), asked=True)
