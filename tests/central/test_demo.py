"""The sample data: the same every time, right, and enough to meet every answer."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine

from bridge.central.demo import TODAY, demo_folder
from bridge.central.demo.codes import check_digit, scatter
from bridge.central.files.loading import load
from bridge.central.files.reading import read
from bridge.central.jobs import Jobs
from bridge.central.operations import OperationDesk
from bridge.serials import masks
from bridge.sync import wire
from tests.central.conftest import NOW, camera
from tests.central.desk import codes, rows_of
from tests.central.shop import shipping


@pytest.fixture
def shown(engine: Engine, tmp_path: Path) -> Engine:
    demo_folder(tmp_path / "demo")
    load(engine, read(tmp_path / "demo"))
    return engine


def test_it_is_the_same_every_time(tmp_path: Path) -> None:
    demo_folder(tmp_path / "one")
    demo_folder(tmp_path / "two")
    for file in (tmp_path / "one").iterdir():
        assert file.read_bytes() == (tmp_path / "two" / file.name).read_bytes()
    assert len(list((tmp_path / "one").iterdir())) == 7


def test_its_days_move_with_today(tmp_path: Path) -> None:
    demo_folder(tmp_path, today=TODAY + timedelta(days=400))
    text = (tmp_path / "purchase_orders.csv").read_text()
    assert "PO-1001,Northwind Optics,2027-12-17,2027-12-28,Dallas,CAM-2,12,48.20" in text


def test_every_gtin_has_a_right_check_digit(shown: Engine) -> None:
    codes = [code for row in rows_of(shown, wire.Product) for code in (row.upc, row.case_upc) if code]
    assert len(codes) > 200
    assert [code for code in codes if check_digit(code[:-1]) != code[-1]] == []
    assert {len(code) for code in codes} == {8, 12, 13, 14}


def test_every_serial_is_like_its_product_wants_it(shown: Engine) -> None:
    products = {row.sku: row for row in rows_of(shown, wire.Product)}
    units = [(row.sku, row.serial) for row in rows_of(shown, wire.Serial)]
    units += [(row.sku, row.serial) for row in rows_of(shown, wire.ExpectedSerial)]
    for sku, serial in units:
        product = products[sku]
        assert product.requires_serial
        assert product.serial_mask is None or masks.matches(product.serial_mask, serial), sku
        assert product.serial_length is None or len(serial) == product.serial_length, sku


def test_there_are_orders_of_every_size_and_state(shown: Engine) -> None:
    pos = rows_of(shown, wire.PurchaseOrder)
    still_open = [po for po in pos if po.status == "open"]
    assert len(still_open) >= 40
    assert {po.status for po in pos} == {"open", "closed", "cancelled", "on_hold"}
    assert {min(len(po.lines) for po in pos), max(len(po.lines) for po in pos)} == {1, 200}
    assert len({po.vendor for po in pos}) >= 12
    assert sum(date.fromisoformat(po.expected_on or "") < TODAY for po in still_open) >= 3
    assert {order.status for order in rows_of(shown, wire.Order)} == {"in_process", "on_hold", "cancelled", "shipped"}
    assert any(not order.paid for order in rows_of(shown, wire.Order))
    assert {"PO-1001", "PO-1010"} == {po.po for po in still_open if any(line.sku == "CAM-2" for line in po.lines)}


def test_there_is_a_po_half_received_and_serials_of_every_fate(shown: Engine) -> None:
    got = {(row.po, row.sku): row.quantity for row in rows_of(shown, wire.Receipt)}
    assert (got["PO-1001", "BAT-90"], got["PO-0997", "SWT-8"], got["PO-1011", "SCR-7"]) == (8, 310, 40)
    serials = rows_of(shown, wire.Serial)
    assert {row.state for row in serials} == {"in_stock", "set_aside", "shipped", "returned", "sent_back"}
    assert len({row.sku for row in serials if row.serial == "20260417"}) == 2
    routers = [row.serial for row in serials if row.sku == "RTR-5"]
    assert len(routers) >= 6
    assert len({masks.shape_of(serial) for serial in routers}) == 1


def test_there_are_products_for_every_rule(shown: Engine) -> None:
    products = rows_of(shown, wire.Product)
    assert any(row.case_quantity and row.requires_serial for row in products)
    assert any(row.case_quantity and not row.requires_serial for row in products)
    assert any(row.upc is None for row in products)
    assert any(row.aliases for row in products)
    assert any(row.serial_length and not row.serial_mask for row in products)
    assert any(row.requires_serial and not row.serial_mask and not row.serial_length for row in products)
    assert any(row.warning for row in products)
    assert {kit.kit_sku for kit in rows_of(shown, wire.Kit)} == {"KIT-DASH", "KIT-FLEET"}
    assert {row.order for row in rows_of(shown, wire.Rma)} <= {row.order for row in rows_of(shown, wire.Order)}


def test_scattered_numbers_are_all_different() -> None:
    assert len({scatter(n, 9_973) for n in range(9_973)}) == 9_973


def test_there_is_an_order_for_every_way_of_packing(shown: Engine) -> None:
    orders = {row.order: row for row in rows_of(shown, wire.Order)}
    warned = {row.sku for row in rows_of(shown, wire.Product) if row.warning}
    told = {number: (row.status, row.paid, row.rush) for number, row in orders.items()}
    assert told["SO-24060"] == told["SO-24103"] == told["SO-24105"] == ("in_process", True, False)
    assert told["SO-24055"] == ("in_process", True, True)
    assert told["SO-24077"] == ("in_process", False, True)
    assert (told["SO-24081"][0], told["SO-24090"][0]) == ("on_hold", "cancelled")
    assert [(line.sku, line.quantity) for line in orders["SO-24103"].lines] == [("CAM-2", 1), ("CAM-R", 1)]
    assert [line.sku for line in orders["SO-24105"].lines] == ["KIT-DASH", "MNT-1"]
    assert warned & {line.sku for line in orders["SO-24093"].lines}
    serials = {(row.sku, row.serial): (row.state, row.order) for row in rows_of(shown, wire.Serial)}
    for unit in (("CAM-2", "CM4820115Q1"), ("CAM-R", "CR1990300B0"), ("BAT-90", "BT90-0091800")):
        assert serials[unit] == ("in_stock", None)
    assert serials["CAM-2", "CM4820991Q2"] == ("shipped", "SO-23950")


def test_its_orders_ship_as_they_stand(shown: Engine, queue: Jobs) -> None:
    desk = OperationDesk(shown, queue, lambda: NOW)
    cameras = camera("CM4820115Q1"), camera("CR1990300B0", sku="CAM-R")
    more = camera("CM4820116Q2"), camera("CR1990301B1", sku="CAM-R"), wire.Unit(sku="CBL-USB3", quantity=2)
    refused = desk.take(shipping(camera("CM4820991Q2"), cameras[1], order="SO-24103"), station="Ship 1")
    assert codes(refused) == [(0, "already_shipped")]
    for order, sent in (
        ("SO-24103", cameras),
        ("SO-24105", (*more, wire.Unit(sku="MNT-1"))),
        ("SO-24060", (camera("CM4820117Q3"),)),
    ):
        assert desk.take(shipping(*sent, order=order), station="Ship 1").state == "accepted"
