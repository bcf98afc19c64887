"""Units set aside are taken whatever is wrong with them, and none of them can be sold."""

from sqlalchemy import Engine, select

from bridge.central import inventory
from bridge.central.operations import OperationDesk
from bridge.central.tables import set_aside
from bridge.sync import wire
from tests.central.conftest import NOW, camera
from tests.central.desk import codes, rows_of, take


def states(engine: Engine) -> dict[tuple[str, str], str]:
    """The state of every serial, by SKU and text."""
    return {(row.sku, row.serial): row.state for row in rows_of(engine, wire.Serial)}


def quantities(engine: Engine) -> dict[str, int]:
    """What the receipts count, by SKU."""
    found: dict[str, int] = {}
    for row in rows_of(engine, wire.Receipt):
        found[row.sku] = found.get(row.sku, 0) + row.quantity
    return found


def test_a_unit_whose_item_nobody_can_tell_is_kept(stocked: Engine, desk: OperationDesk) -> None:
    answer = take(desk, wire.Unit(sku="", set_aside="nocode"), wire.Unit(sku="", serial="Q-1", set_aside="broken"))
    assert answer.state == "accepted"
    assert states(stocked) == {("", "Q-1"): "set_aside"}
    assert quantities(stocked) == {"": 0}
    with stocked.connect() as connection:
        kept = connection.execute(select(set_aside.c.sku, set_aside.c.serial, set_aside.c.reason)).all()
    assert sorted(kept, key=repr) == sorted([("", None, "nocode"), ("", "Q-1", "broken")], key=repr)
    inventory.recalculate(stocked, answer.id, clock=lambda: NOW)
    assert [(row.sku, row.in_stock, row.set_aside) for row in inventory.listed(stocked)] == [("", 0, 2)]


def test_an_item_that_is_not_on_the_po_can_be_set_aside_for_any_reason(stocked: Engine, desk: OperationDesk) -> None:
    answer = take(desk, *(wire.Unit(sku="ALIEN", set_aside=reason) for reason in ("broken", "other", "nocode")))
    assert answer.state == "accepted"
    assert quantities(stocked) == {"ALIEN": 0}


def test_a_damaged_unit_beyond_the_order_is_taken_and_a_good_one_after_it_is_not(
    stocked: Engine, desk: OperationDesk
) -> None:
    ordered = next(line.quantity for line in _line(stocked, "CBL"))
    assert (
        take(desk, wire.Unit(sku="CBL", quantity=ordered), wire.Unit(sku="CBL", set_aside="broken")).state == "accepted"
    )
    assert codes(take(desk, wire.Unit(sku="CBL"))) == [(0, "over_quantity")]


def test_setting_aside_a_serial_that_is_in_stock_stops_that_unit(stocked: Engine, desk: OperationDesk) -> None:
    take(desk, camera("CM1"), camera("CM2"), po="PO-2")
    assert take(desk, camera("cm1", set_aside="foreign", note="came again")).state == "accepted"
    assert take(desk, wire.Unit(sku="", serial="CM2", set_aside="broken")).state == "accepted"
    rows = {row.serial: row for row in rows_of(stocked, wire.Serial)}
    assert {text: (row.state, row.po, row.note) for text, row in rows.items()} == {
        "CM1": ("set_aside", "PO-2", "came again"),
        "CM2": ("set_aside", "PO-2", None),
    }
    assert quantities(stocked)["CAM-2"] == 2


def _line(engine: Engine, sku: str) -> list[wire.PoLine]:
    pos = {row.po: row for row in rows_of(engine, wire.PurchaseOrder)}
    return [line for line in pos["PO-1"].lines if line.sku == sku]
