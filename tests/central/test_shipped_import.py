"""Imports after shipping: nothing that went is taken back, and what came before Bridge belongs to its order."""

import io
from pathlib import Path

import pytest
from sqlalchemy import Engine

from bridge.central import export
from bridge.central.lookup import Wanted
from bridge.central.operations import OperationDesk
from bridge.sync import wire
from tests.central.conftest import camera
from tests.central.csvs import bring
from tests.central.desk import rows_of
from tests.central.shop import DONE_AT, WHOLE, cables, serials, ship, shipped, status, unship

HEAD = "order,customer,ordered_on,paid,status,sku,quantity,unit_price"
SERIALS = "serial,sku,state,po,received_at,order,shipped_at,shipped_by"


def orders(engine: Engine, folder: Path, *lines: str) -> str:
    """Import these lines as `SO-1,J. Okafor,,1,in_process,CBL,2,`."""
    return bring(engine, folder, orders=(HEAD, *lines))


def line(sku: str, quantity: int, *, order: str = "SO-1", state: str = "in_process") -> str:
    return f"{order},J. Okafor,,1,{state},{sku},{quantity},"


def wanted(engine: Engine, number: str = "SO-1") -> dict[str, int]:
    """What the order's lines want."""
    order = next(row for row in rows_of(engine, wire.Order) if row.order == number)
    return {line.sku: line.quantity for line in order.lines}


@pytest.mark.parametrize("state", ["in_process", "on_hold", "cancelled"])
def test_an_order_that_was_shipped_stays_shipped_with_all_its_units(
    shop: Engine, packing: OperationDesk, tmp_path: Path, state: str
) -> None:
    assert ship(packing, *WHOLE).state == "accepted"
    orders(shop, tmp_path, line("CAM-2", 1, state=state), line("CBL", 1, state=state))
    assert (status(shop), wanted(shop)) == ("shipped", {"CAM-2": 2, "CBL": 3})
    assert shipped(shop) == {"CAM-2": 2, "CBL": 3}


def test_an_order_half_shipped_falls_no_lower_than_what_went(
    shop: Engine, packing: OperationDesk, tmp_path: Path
) -> None:
    assert ship(packing, camera("CM1"), cables(2), partial="allow").state == "accepted"
    orders(shop, tmp_path, line("CBL", 1))
    assert (status(shop), wanted(shop)) == ("in_process", {"CAM-2": 2, "CBL": 2})
    orders(shop, tmp_path, line("CAM-2", 4, state="on_hold"))
    assert (status(shop), wanted(shop)) == ("on_hold", {"CAM-2": 4, "CBL": 2})
    assert ship(packing, camera("CM2")).reason == "SO-1 is on hold."
    orders(shop, tmp_path, line("CAM-2", 1))
    assert (status(shop), wanted(shop)) == ("shipped", {"CAM-2": 1, "CBL": 2})


def test_what_is_ordered_beyond_a_shipped_order_can_ship(shop: Engine, packing: OperationDesk, tmp_path: Path) -> None:
    assert ship(packing, *WHOLE).state == "accepted"
    orders(shop, tmp_path, line("CBL", 5))
    assert (status(shop), wanted(shop)) == ("in_process", {"CAM-2": 2, "CBL": 5})
    assert ship(packing, cables(2)).state == "accepted"
    assert (status(shop), shipped(shop)) == ("shipped", {"CAM-2": 2, "CBL": 5})


def test_an_order_that_left_before_bridge_stays_shipped(shop: Engine, tmp_path: Path) -> None:
    orders(shop, tmp_path, line("CBL", 3, state="shipped"))
    orders(shop, tmp_path, line("CBL", 4))
    assert (status(shop), wanted(shop)["CBL"]) == ("shipped", 4)


def test_a_kit_that_shipped_is_wanted_still(shop: Engine, packing: OperationDesk, tmp_path: Path) -> None:
    sent = (*(camera(f"CM{n}") for n in (1, 2)), *(camera(f"CR{n}", sku="CAM-R") for n in (1, 2)), cables(4))
    assert ship(packing, *sent, order="SO-KIT", partial="allow").state == "accepted"
    orders(shop, tmp_path, line("DASH", 1, order="SO-KIT"), line("CBL", 1, order="SO-KIT"))
    assert (status(shop, "SO-KIT"), wanted(shop, "SO-KIT")) == ("in_process", {"DASH": 2, "CBL": 1})


def test_the_same_lines_again_are_nothing_new(shop: Engine, packing: OperationDesk, tmp_path: Path) -> None:
    assert ship(packing, *WHOLE).state == "accepted"
    assert orders(shop, tmp_path, line("CAM-2", 2), line("CBL", 3)) == "imported nothing new"
    assert unship(packing).state == "accepted"
    orders(shop, tmp_path, line("CAM-2", 1, state="cancelled"))
    assert (status(shop), wanted(shop)) == ("cancelled", {"CAM-2": 1, "CBL": 3})


def test_serials_that_were_sold_before_belong_to_their_order(shop: Engine, tmp_path: Path) -> None:
    bring(shop, tmp_path, serials=(SERIALS, "OLD-1,CAM-2,shipped,PO-9,2026-09-02,SO-OLD,2026-10-04,K. Lund"))
    row = serials(shop)["OLD-1"]
    assert (row.order, row.shipped_at, row.shipped_by) == ("SO-OLD", "2026-10-04T00:00:00.000Z", "K. Lund")
    assert exported(shop, order="so-old") == [
        "OLD-1,CAM-2,shipped,PO-9,,2026-09-02T00:00:00.000Z,,,imported,,,SO-OLD,2026-10-04T00:00:00.000Z,K. Lund,,,"
    ]


def exported(engine: Engine, **filters: str) -> list[str]:
    out = io.StringIO()
    export.serials(engine, Wanted(**filters), out=out)
    return out.getvalue().splitlines()[1:]


def test_what_was_shipped_is_exported_with_its_order(shop: Engine, packing: OperationDesk) -> None:
    assert ship(packing, camera("CM1"), camera("NEW-1"), cables(3)).state == "accepted"
    assert exported(shop, order=" so-1") == [
        f"NEW-1,CAM-2,shipped,,,,,,scanned,,,SO-1,{DONE_AT},K. Lund,,,",
        f"CM1,CAM-2,shipped,PO-0912,,2026-09-02T10:00:00.000Z,,,imported,Dallas,,SO-1,{DONE_AT},K. Lund,,,",
    ]


def test_a_file_does_not_say_where_a_serial_went_that_was_shipped_here(
    shop: Engine, packing: OperationDesk, tmp_path: Path
) -> None:
    assert ship(packing, camera("CM1"), camera("NEW-1"), cables(3)).state == "accepted"
    bring(
        shop,
        tmp_path,
        serials=(
            SERIALS,
            "CM1,CAM-2,shipped,PO-0912,2026-09-02T10:00:00.000Z,SO-9,2026-01-01,Somebody",
            "NEW-1,CAM-2,in_stock,PO-8,2026-09-03,,,",
        ),
    )
    rows = serials(shop)
    assert (rows["CM1"].order, rows["CM1"].shipped_at, rows["CM1"].shipped_by) == ("SO-1", DONE_AT, "K. Lund")
    new = rows["NEW-1"]
    assert (new.state, new.order, new.po, new.shipped_at) == ("shipped", "SO-1", "PO-8", DONE_AT)
    assert unship(packing).state == "accepted"
    assert {serials(shop)[text].state for text in ("CM1", "NEW-1")} == {"in_stock"}


def test_what_is_exported_after_shipping_can_be_imported_again(
    shop: Engine, packing: OperationDesk, tmp_path: Path
) -> None:
    assert ship(packing, camera("CM1"), camera("NEW-1"), cables(3)).state == "accepted"
    lines = (",".join(export.COLUMNS), *exported(shop))
    assert bring(shop, tmp_path, serials=lines) == "imported nothing new"


def test_a_file_that_is_ahead_says_what_became_of_a_unit(shop: Engine, packing: OperationDesk, tmp_path: Path) -> None:
    assert ship(packing, camera("CM1"), camera("NEW-1"), cables(3)).state == "accepted"
    head = "serial,sku,state,rma,returned_at"
    bring(shop, tmp_path, serials=(head, *(f"{text},CAM-2,returned,RMA-1,2026-12-01" for text in ("CM1", "NEW-1"))))
    rows = serials(shop)
    assert [(rows[text].state, rows[text].rma, rows[text].order) for text in ("CM1", "NEW-1")] == [
        ("returned", "RMA-1", "SO-1")
    ] * 2
    assert "CM1 was returned on RMA-1" in (unship(packing).reason or "")
