"""Imports: every column, every bad line, all or nothing, and nothing taken back."""

from pathlib import Path

import msgspec
import pytest
from sqlalchemy import Engine

from bridge.central import changes, inventory, units
from bridge.central.database import writing
from bridge.central.files.loading import load
from bridge.central.files.reading import read
from bridge.central.operations import OperationDesk
from bridge.errors import BadFile
from bridge.sync import wire
from tests.central.conftest import NOW, STATION, Serve, camera, receiving
from tests.central.csvs import ALL, ALL_ROWS, PRODUCTS, PURCHASE_ORDERS, bring, rows
from tests.central.desk import rows_of

HEAD, FIRST = PRODUCTS[0], PRODUCTS[1]


def test_all_seven_files_arrive_as_they_are(engine: Engine, tmp_path: Path) -> None:
    told = bring(engine, tmp_path, **ALL)
    assert told == ("imported 4 products, 2 purchase orders, 2 orders, 1 kits, 1 RMAs, 1 expected serials, 3 serials")
    assert rows(engine) == list(ALL_ROWS)


def test_the_same_files_again_change_nothing(engine: Engine, tmp_path: Path) -> None:
    bring(engine, tmp_path, **ALL)
    before = changes.page(engine, after=0)
    assert bring(engine, tmp_path, **ALL) == "imported nothing new"
    assert changes.page(engine, after=0) == before


def test_missing_files_are_empty_ones_and_a_missing_folder_is_an_error(engine: Engine, tmp_path: Path) -> None:
    assert bring(engine, tmp_path) == "imported nothing new"
    (tmp_path / "products.csv").write_bytes(b"")
    assert load(engine, read(tmp_path)) == "imported nothing new"
    with pytest.raises(BadFile, match="no folder"):
        read(tmp_path / "nowhere")


def test_order_of_columns_bom_line_ends_and_blank_lines_do_not_matter(engine: Engine, tmp_path: Path) -> None:
    names = HEAD.split(",")
    cells = FIRST.split(",")
    backwards = [",".join(reversed(names)), "", ",,,", ",".join(reversed(cells)), ""]
    (tmp_path / "products.csv").write_bytes(b"\xef\xbb\xbf" + "\r\n".join(backwards).encode())
    load(engine, read(tmp_path))
    (row,) = rows(engine)
    assert isinstance(row, wire.Product)
    assert (row.sku, row.aliases) == ("CAM-2", ("CAM2", "VX-2"))


def test_a_second_import_adds_and_changes_by_key_and_takes_nothing_away(engine: Engine, tmp_path: Path) -> None:
    bring(engine, tmp_path, **ALL)
    bring(
        engine,
        tmp_path,
        products=(HEAD + ",weight", "cam-2,Front camera II,036000291452,,1,,,,,,0.2 kg"),
        purchase_orders=(
            PURCHASE_ORDERS[0] + ",status",
            "po-1,Northwind,,,Dallas,CAM-R,5,9,closed",
            "PO-1,Northwind,,,Dallas,cam-2,6,50.00,closed",
        ),
        kits=("kit_sku,component_sku,quantity", "KIT,CAM-R,1"),
    )
    product = rows_of(engine, wire.Product)[-1]
    assert (product.name, product.aliases, product.serial_mask) == ("Front camera II", (), None)
    assert product.weight == "0.2 kg"
    po = rows_of(engine, wire.PurchaseOrder)[-1]
    assert (po.po, po.status, po.ordered_on) == ("po-1", "closed", None)
    assert [(line.sku, line.quantity, line.unit_price) for line in po.lines] == [
        ("cam-2", 6, "50.00"),
        ("CBL", 40, "1.10"),
        ("CAM-R", 5, "9"),
    ]
    (kit,) = rows_of(engine, wire.Kit)
    assert kit.components == (("CAM-2", 1), ("CBL", 2), ("CAM-R", 1))


def test_an_order_that_was_shipped_stays_shipped(engine: Engine, tmp_path: Path) -> None:
    bring(engine, tmp_path, **ALL)
    head = "order,customer,ordered_on,paid,status,sku,quantity,unit_price"
    bring(engine, tmp_path, orders=(head, "SO-2,Alder,2026-11-01,0,in_process,CBL,2,1.50"))
    order = rows_of(engine, wire.Order)[-1]
    assert (order.order, order.status, order.paid, len(order.lines)) == ("SO-2", "shipped", False, 2)


def test_a_column_that_is_missing_leaves_what_is_known(engine: Engine, tmp_path: Path) -> None:
    bring(
        engine,
        tmp_path,
        products=PRODUCTS,
        purchase_orders=(PURCHASE_ORDERS[0] + ",status,tracking", PURCHASE_ORDERS[1] + ",on_hold,1Z1"),
    )
    bring(engine, tmp_path, purchase_orders=(PURCHASE_ORDERS[0], PURCHASE_ORDERS[1].replace(",12,", ",13,")))
    po = rows(engine)[-1]
    assert isinstance(po, wire.PurchaseOrder)
    assert (po.status, po.tracking, po.lines[0].quantity) == ("on_hold", "1Z1", 13)


def test_an_import_never_lowers_what_was_received_or_shipped(
    desk: OperationDesk, stocked: Engine, tmp_path: Path
) -> None:
    answer = desk.take(receiving(camera("CM1"), camera("CM2")), station=STATION)
    assert answer.state == "accepted"
    gone = wire.Serial(serial="CM3", sku="CAM-2", state="shipped", po="PO-1", order="SO-1")
    with writing(stocked) as turn:
        units.put_serials(turn, [units.Held(gone, imported=True)])
    head = "serial,sku,state,po,received_at,order,warehouse"
    bring(
        stocked,
        tmp_path,
        serials=(
            head,
            "cm1,CAM-2,in_stock,PO-OLD,2020-01-01,,Reno",
            "CM2,CAM-2,shipped,,,SO-7,",
            "CM3,CAM-2,in_stock,,,,",
        ),
    )
    there = {row.serial: row for row in rows_of(stocked, wire.Serial)}
    assert (there["CM1"].po, there["CM1"].state, there["CM1"].receiving_session) == ("PO-1", "in_stock", answer.id)
    assert (there["CM2"].po, there["CM2"].state, there["CM2"].order) == ("PO-1", "shipped", "SO-7")
    assert there["CM2"].receiving_session == answer.id
    assert there["CM3"] == gone
    assert not [row for row in rows_of(stocked, wire.Receipt) if row.operation_id == "import"]


def test_imported_receipts_count_only_what_operations_did_not_receive_and_never_fall(
    desk: OperationDesk, stocked: Engine, tmp_path: Path
) -> None:
    def imported() -> list[tuple[str, str, int]]:
        found = [row for row in rows_of(stocked, wire.Receipt) if row.operation_id == "import"]
        return [(row.po, row.sku, row.quantity) for row in found]

    head = "serial,sku,state,po"
    bring(stocked, tmp_path, serials=(head, "CM1,CAM-2,shipped,PO-2", "CM2,CAM-2,in_stock,PO-2", "CM3,CAM-2,in_stock,"))
    assert imported() == [("PO-2", "CAM-2", 2)]
    assert desk.take(receiving(camera("CM1"), camera("CM9")), station=STATION).state == "accepted"
    bring(
        stocked,
        tmp_path,
        serials=(head, "CM4,CAM-2,in_stock,PO-1", "cm9,CAM-2,in_stock,PO-1", "CM2,CAM-2,shipped,PO-2"),
    )
    assert sorted(imported()) == [("PO-1", "CAM-2", 1), ("PO-2", "CAM-2", 2)]
    with stocked.connect() as connection:
        assert units.received(connection, "PO-1") == {"CAM-2": 3}
    answer = desk.take(receiving(camera("CM5"), camera("CM6")), station=STATION)
    assert [bad.code for bad in answer.bad_units] == ["over_quantity"]


def test_an_import_makes_the_inventory_be_counted(engine: Engine, tmp_path: Path) -> None:
    bring(engine, tmp_path, **ALL)
    assert inventory.recalculate(engine, "import-1", clock=lambda: NOW) == 2
    assert [(row.sku, row.in_stock) for row in inventory.listed(engine)] == [("CAM-2", 1), ("CAM-R", 1)]


def test_an_import_beside_a_serving_central_reaches_its_stations(serve: Serve, stocked: Engine, tmp_path: Path) -> None:
    central = serve()
    cursor = changes.page(stocked, after=0).cursor
    bring(stocked, tmp_path, serials=("serial,sku,state", "CM1,CAM-2,in_stock"))
    page = msgspec.json.decode(central.get("/changes", after=cursor).content, type=wire.Page)
    assert [change.row for change in page.changes] == [wire.Serial(serial="CM1", sku="CAM-2", state="in_stock")]
