"""CSV files for imports, from rows as people would write them."""

from pathlib import Path

from sqlalchemy import Engine

from bridge.central import changes
from bridge.central.files.loading import load
from bridge.central.files.reading import read
from bridge.sync import wire

PRODUCTS = (
    "sku,name,upc,aliases,requires_serial,serial_length,serial_mask,case_upc,case_quantity,warning",
    "CAM-2,Front camera,036000291452,CAM2|VX-2,1,11,CM9999999A9,,,",
    "CAM-R,Rear camera,036000291469,,1,,,,,",
    "CBL,USB cable,036000400120,,0,,,10036000400127,20,",
    "KIT,Dash kit,,,0,,,,,Lithium",
)
PURCHASE_ORDERS = (
    "po,vendor,ordered_on,expected_on,warehouse,sku,quantity,unit_price",
    "PO-1,Northwind,2026-11-12,2026-11-23,Dallas,CAM-2,12,48.20",
    "PO-1,Northwind,2026-11-12,2026-11-23,Dallas,CBL,40,1.10",
    "PO-2,Kestrel,,,,CAM-R,3,",
)
ORDERS = (
    "order,customer,ordered_on,paid,status,sku,quantity,unit_price,rush,ship_to",
    'SO-1,"Okafor, J.",2026-11-20,1,in_process,KIT,1,99.00,1,J. Okafor|17 Depot Road',
    "SO-2,Alder,2026-11-01,1,shipped,CAM-2,1,80.00,0,",
)
KITS = ("kit_sku,component_sku,quantity", "KIT,CAM-2,1", "KIT,CBL,2")
RMAS = ("rma,order,sku,quantity,reason", "RMA-1,SO-2,CAM-2,1,Blurred")
EXPECTED = ("po,sku,serial", "PO-1,CAM-2,CM4821301Q1")
SERIALS = (
    "serial,sku,state,po,received_at,order,shipped_at,entered",
    "CM1,CAM-2,in_stock,PO-1,2026-09-02T10:41:00.000Z,,,scanned",
    "CM2,CAM-2,shipped,PO-1,2026-09-02,SO-2,2026-11-04T09:33:00+02:00,",
    "CR1,CAM-R,in_stock,PO-OLD,,,,",
)
ALL = {
    "products": PRODUCTS,
    "purchase_orders": PURCHASE_ORDERS,
    "orders": ORDERS,
    "kits": KITS,
    "rmas": RMAS,
    "expected_serials": EXPECTED,
    "serials": SERIALS,
}

# what the feed holds after these
ALL_ROWS: tuple[wire.Row, ...] = (
    wire.Product(
        sku="CAM-2",
        name="Front camera",
        upc="036000291452",
        aliases=("CAM2", "VX-2"),
        requires_serial=True,
        serial_length=11,
        serial_mask="CM9999999A9",
    ),
    wire.Product(sku="CAM-R", name="Rear camera", upc="036000291469", requires_serial=True),
    wire.Product(sku="CBL", name="USB cable", upc="036000400120", case_upc="10036000400127", case_quantity=20),
    wire.Product(sku="KIT", name="Dash kit", warning="Lithium"),
    wire.PurchaseOrder(
        po="PO-1",
        vendor="Northwind",
        ordered_on="2026-11-12",
        expected_on="2026-11-23",
        warehouse="Dallas",
        lines=(
            wire.PoLine(sku="CAM-2", quantity=12, unit_price="48.20"),
            wire.PoLine(sku="CBL", quantity=40, unit_price="1.10"),
        ),
    ),
    wire.PurchaseOrder(po="PO-2", vendor="Kestrel", lines=(wire.PoLine(sku="CAM-R", quantity=3),)),
    wire.Order(
        order="SO-1",
        customer="Okafor, J.",
        ordered_on="2026-11-20",
        paid=True,
        rush=True,
        ship_to="J. Okafor|17 Depot Road",
        lines=(wire.OrderLine(sku="KIT", quantity=1, unit_price="99.00"),),
    ),
    wire.Order(
        order="SO-2",
        customer="Alder",
        ordered_on="2026-11-01",
        paid=True,
        status="shipped",
        lines=(wire.OrderLine(sku="CAM-2", quantity=1, unit_price="80.00"),),
    ),
    wire.Kit(kit_sku="KIT", components=(("CAM-2", 1), ("CBL", 2))),
    wire.Rma(rma="RMA-1", order="SO-2", lines=(("CAM-2", 1, "Blurred"),)),
    wire.ExpectedSerial(po="PO-1", sku="CAM-2", serial="CM4821301Q1"),
    wire.Serial(
        serial="CM1",
        sku="CAM-2",
        state="in_stock",
        po="PO-1",
        received_at="2026-09-02T10:41:00.000Z",
        entered="scanned",
    ),
    wire.Serial(
        serial="CM2",
        sku="CAM-2",
        state="shipped",
        po="PO-1",
        received_at="2026-09-02T00:00:00.000Z",
        order="SO-2",
        shipped_at="2026-11-04T07:33:00.000Z",
    ),
    wire.Serial(serial="CR1", sku="CAM-R", state="in_stock", po="PO-OLD"),
    wire.Receipt(operation_id="import", po="PO-1", sku="CAM-2", quantity=2),
    wire.Receipt(operation_id="import", po="PO-OLD", sku="CAM-R", quantity=1),
)


def write(folder: Path, **files: tuple[str, ...]) -> Path:
    """A folder with these files and no others."""
    folder.mkdir(exist_ok=True)
    for old in folder.glob("*.csv"):
        old.unlink()
    for name, lines in files.items():
        (folder / f"{name}.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def bring(engine: Engine, folder: Path, **files: tuple[str, ...]) -> str:
    """Import these files."""
    return load(engine, read(write(folder, **files)))


def rows(engine: Engine) -> list[wire.Row]:
    """All that the feed holds."""
    return [change.row for change in changes.page(engine, after=0).changes]
