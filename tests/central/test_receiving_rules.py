"""Which units the central takes, which it refuses and why, and what becomes of those it took."""

import pytest
from sqlalchemy import Engine

from bridge.central import inventory, units
from bridge.central.database import writing
from bridge.central.operations import OperationDesk
from bridge.central.tables import set_aside
from bridge.sync import wire
from tests.central.conftest import NOW, camera
from tests.central.desk import codes, counted, rows_of, take

# units as they are sent, each with the code it is refused with
MIXED = (
    (camera("GOOD-1"), None),
    (camera("here"), "duplicate_on_document"),
    (camera("THERE"), "already_received"),
    (wire.Unit(sku="CAM-9", serial="X1"), "not_on_document"),
    (camera("good-1", sku="CAM-R"), "duplicate_on_document"),
    (camera("GOOD-2"), None),
    (wire.Unit(sku="CBL", quantity=0), "not_a_quantity"),
    (camera("TWO", quantity=2), "not_a_quantity"),
    (camera("\x07BEL"), "bad_characters"),
    (camera("--"), "bad_characters"),
    (camera("S" * 201), "wrong_length"),
    (wire.Unit(sku="CBL", set_aside="bent"), "unknown_code"),
    (camera("GOOD-3"), None),
    (camera("ONE-MORE"), "over_quantity"),
    (wire.Unit(sku="CBL", quantity=41), "over_quantity"),
)


def test_every_bad_unit_is_named_at_once_and_the_rest_can_go(desk: OperationDesk) -> None:
    assert take(desk, camera("HERE"), po="PO-1").state == "accepted"
    assert take(desk, camera("THERE"), po="PO-2").state == "accepted"
    sent = [unit for unit, _ in MIXED]
    answer = take(desk, *sent)
    assert codes(answer) == [(index, code) for index, (_, code) in enumerate(MIXED) if code]
    assert [(bad.sku, bad.serial) for bad in answer.bad_units] == [
        (sent[bad.index].sku, sent[bad.index].serial) for bad in answer.bad_units
    ]
    assert answer.bad_units[1].reason == "THERE is in stock already, as CAM-2 on PO-2 on 2026-11-23 by Dock 3."
    assert take(desk, *(unit for unit, code in MIXED if code is None)).state == "accepted"


def test_a_po_that_cannot_be_received_refuses_all(desk: OperationDesk) -> None:
    for po, told in (
        ("PO-99", "PO-99 is not a purchase order here."),
        ("PO-CLOSED", "PO-CLOSED is closed."),
        ("po-cancelled", "PO-CANCELLED is cancelled."),
        ("PO-HELD", "PO-HELD is on hold."),
    ):
        answer = take(desk, camera("CM1"), po=po)
        assert (answer.state, answer.reason, answer.bad_units) == ("rejected", told, ())


def test_nothing_and_unknown_rules_are_refused(desk: OperationDesk) -> None:
    assert take(desk).reason == "It holds no units."
    for rule in ("", "percent:", "percent:-1", "percent:x", "whatever"):
        assert "over-receiving" in (take(desk, camera("CM1"), over=rule).reason or "")


@pytest.mark.parametrize(
    ("over", "most"), [("block", 40), ("percent:0", 40), ("percent:10", 44), ("percent:11", 44), ("pin", 90)]
)
def test_over_receiving_is_counted_over_all_sessions(desk: OperationDesk, over: str, most: int) -> None:
    assert take(desk, wire.Unit(sku="CBL", quantity=39)).state == "accepted"
    fits = [wire.Unit(sku="CBL")] * (most - 39)
    assert take(desk, *fits, over=over).state == "accepted"
    if over != "pin":
        assert codes(take(desk, wire.Unit(sku="CBL"), wire.Unit(sku="CBL"), over=over)) == [
            (0, "over_quantity"),
            (1, "over_quantity"),
        ]


def test_only_the_last_units_of_a_line_are_too_many(desk: OperationDesk) -> None:
    answer = take(desk, *(camera(f"CM{n}") for n in range(6)), camera("CR1", sku="CAM-R"))
    assert codes(answer) == [(4, "over_quantity"), (5, "over_quantity")]


def test_what_is_too_many_takes_no_room_from_what_comes_after_it(desk: OperationDesk) -> None:
    answer = take(desk, wire.Unit(sku="CBL", quantity=41), wire.Unit(sku="CBL", quantity=40))
    assert codes(answer) == [(0, "over_quantity")]


def test_a_serial_that_left_can_be_received_again_and_one_that_is_here_cannot(
    stocked: Engine, desk: OperationDesk
) -> None:
    for state in ("shipped", "returned", "sent_back"):
        row = wire.Serial(serial=state, sku="CAM-2", state=state, po="PO-OLD", order="SO-1")
        with writing(stocked) as turn:
            units.put_serials(turn, [units.Held(row, imported=True)])
    with writing(stocked) as turn:
        aside = wire.Serial(serial="aside", sku="CAM-2", state="set_aside")
        units.put_serials(turn, [units.Held(aside, imported=True)])
    sent = [camera(text) for text in ("SHIPPED", "returned", "sent_back", "aside")]
    answer = take(desk, *sent)
    assert codes(answer) == [(3, "already_received")]
    assert answer.bad_units[0].reason == "aside is set aside already, as CAM-2, imported."
    assert take(desk, *sent[:3]).state == "accepted"
    again = [row for row in rows_of(stocked, wire.Serial) if row.state == "in_stock"]
    assert {(row.serial, row.po, row.order) for row in again} == {
        ("SHIPPED", "PO-1", None),
        ("returned", "PO-1", None),
        ("sent_back", "PO-1", None),
    }


def test_a_serial_belongs_to_its_product(desk: OperationDesk) -> None:
    assert take(desk, camera("SAME"), po="PO-1").state == "accepted"
    assert take(desk, camera("SAME", sku="CAM-R"), po="PO-2").state == "accepted"
    assert codes(take(desk, camera("SAME", sku="CAM-R"), po="PO-1")) == [(0, "duplicate_on_document")]


def test_units_set_aside_are_kept_but_not_sold(stocked: Engine, desk: OperationDesk) -> None:
    answer = take(
        desk,
        camera("DENTED", set_aside="broken", note="corner"),
        camera(None, set_aside="nocode"),
        camera("EXTRA", set_aside="SURPLUS"),
        wire.Unit(sku="ALIEN", serial="A1", set_aside="foreign"),
        wire.Unit(sku="CBL", quantity=2, set_aside="other"),
        wire.Unit(sku="CBL", quantity=3),
    )
    assert answer.state == "accepted"
    quantities = {row.sku: row.quantity for row in rows_of(stocked, wire.Receipt)}
    assert quantities == {"CAM-2": 2, "ALIEN": 0, "CBL": 5}
    states = {row.serial: row.state for row in rows_of(stocked, wire.Serial)}
    assert states == {"DENTED": "set_aside", "EXTRA": "set_aside", "A1": "set_aside"}
    assert counted(stocked, set_aside) == [5]
    inventory.recalculate(stocked, answer.id, clock=lambda: NOW)
    stock = {row.sku: (row.in_stock, row.set_aside, row.warehouse) for row in inventory.listed(stocked)}
    assert stock == {"CAM-2": (0, 3, "Dallas"), "ALIEN": (0, 1, "Dallas"), "CBL": (3, 2, "Dallas")}


def test_stock_is_serials_in_stock_and_units_without_serials(stocked: Engine, desk: OperationDesk) -> None:
    first = take(desk, camera("CM1"), camera("CM2"), camera(None), wire.Unit(sku="CBL", quantity=7))
    second = take(desk, camera("CM3"), wire.Unit(sku="CBL", quantity=2), po="PO-2")
    for answer in (first, second):
        inventory.recalculate(stocked, answer.id, clock=lambda: NOW)
    stock = [(row.sku, row.warehouse, row.in_stock) for row in inventory.listed(stocked)]
    assert stock == [("CAM-2", "Dallas", 3), ("CAM-2", "Reno", 1), ("CBL", "Dallas", 7), ("CBL", "Reno", 2)]
    assert inventory.recalculate(stocked, first.id, clock=lambda: NOW) == 2
    assert [(row.sku, row.warehouse, row.in_stock) for row in inventory.listed(stocked)] == stock
    assert [row.sku for row in inventory.listed(stocked, " cbl")] == ["CBL", "CBL"]
