from collections.abc import Iterable

import msgspec
import pytest
from sqlalchemy import Table, select

from bridge.store import tables
from bridge.store.engine import Store
from bridge.store.tables import MIRROR
from bridge.sync import mirror, wire
from bridge.sync.mirror import Stand
from bridge.sync.shipments import Box, Shipment, ShippedLine
from tests.sync.scene import Dock

PRODUCT = wire.Product(
    sku="CAM-2",
    name="Front camera",
    upc="036000291452",
    aliases=("Front Cam", "04252614"),
    case_upc="10036000291459",
    case_quantity=12,
    requires_serial=True,
)
PO = wire.PurchaseOrder(
    po="PO-1001",
    vendor="Northwind",
    lines=(wire.PoLine(sku="CAM-2", quantity=5, unit_price="9.90"), wire.PoLine(sku="MNT-1", quantity=2)),
)


def pull(store: Store, *rows: wire.Row, deleted: bool = False, feed: str = "feed-1") -> Stand:
    with store.read() as connection:
        reached = mirror.stand(connection)
    start = reached.cursor
    changes = tuple(wire.Change(seq=start + n, row=row, deleted=deleted) for n, row in enumerate(rows, 1))
    end = start + len(rows)
    return mirror.apply(store, wire.Page(feed=feed, cursor=end, last=end, changes=changes), reached=reached)


def rows(store: Store, table: Table) -> list[dict[str, object]]:
    with store.read() as connection:
        return [dict(row) for row in connection.execute(select(table)).mappings()]


def count(store: Store) -> dict[str, int]:
    return {table.name: len(rows(store, table)) for table in MIRROR.sorted_tables if rows(store, table)}


def test_a_product_is_found_under_all_its_codes(dock: Dock) -> None:
    pull(dock.store, PRODUCT)
    (product,) = rows(dock.store, tables.products)
    assert (product["sku_key"], product["case_quantity"]) == ("CAM-2", 12)
    assert msgspec.json.decode(str(product["body"]), type=wire.Product) == PRODUCT
    found = {(row["key"], row["form"], row["kind"]) for row in rows(dock.store, tables.codes)}
    assert found == {
        ("CAM-2", "literal", "sku"),
        ("036000291452", "literal", "upc"),
        ("00036000291452", "gtin", "upc"),
        ("FRONT CAM", "literal", "alias"),
        ("04252614", "literal", "alias"),
        ("00042100005264", "gtin", "alias"),
        ("00000004252614", "gtin", "alias"),
        ("10036000291459", "literal", "case"),
        ("10036000291459", "gtin", "case"),
    }


def test_a_product_that_changes_loses_its_old_codes(dock: Dock) -> None:
    pull(dock.store, PRODUCT)
    pull(dock.store, wire.Product(sku="cam-2", name="Camera", upc="036000291469"))
    assert len(rows(dock.store, tables.products)) == 1
    found = {(row["key"], row["kind"]) for row in rows(dock.store, tables.codes)}
    assert found == {("CAM-2", "sku"), ("036000291469", "upc"), ("00036000291469", "upc")}


def test_a_po_has_its_lines_in_order_and_an_update_replaces_them(dock: Dock) -> None:
    pull(dock.store, PO)
    assert [(row["position"], row["sku"], row["quantity"]) for row in rows(dock.store, tables.po_lines)] == [
        (1, "CAM-2", 5),
        (2, "MNT-1", 2),
    ]
    pull(dock.store, wire.PurchaseOrder(po="PO-1001", vendor="Other", lines=(wire.PoLine(sku="MNT-1", quantity=3),)))
    assert [(row["position"], row["quantity"]) for row in rows(dock.store, tables.po_lines)] == [(1, 3)]
    assert [row["vendor"] for row in rows(dock.store, tables.purchase_orders)] == ["Other"]


def test_two_spellings_of_a_sku_on_a_po_are_one_line(dock: Dock) -> None:
    lines = (wire.PoLine(sku="CAM-2", quantity=5), wire.PoLine(sku="cam-2", quantity=1))
    pull(dock.store, wire.PurchaseOrder(po="PO-1", vendor="V", lines=lines))
    assert [(row["sku"], row["quantity"]) for row in rows(dock.store, tables.po_lines)] == [("CAM-2", 6)]


EVERY_KIND: tuple[wire.Row, ...] = (
    PRODUCT,
    PO,
    wire.Order(order="SO-1", customer="Ana", lines=(wire.OrderLine(sku="CAM-2", quantity=1),)),
    wire.Kit(kit_sku="KIT-1", components=(("CAM-2", 1), ("MNT-1", 2))),
    wire.Rma(rma="RMA-1", order="SO-1", lines=(("CAM-2", 1, "broken"),)),
    wire.Receipt(operation_id="op-1", po="PO-1001", sku="CAM-2", quantity=3),
    wire.Serial(serial="cm1", sku="CAM-2", state="shipped", po="PO-1001", order="SO-1", receiving_session="op-1"),
    wire.ExpectedSerial(po="PO-1001", sku="CAM-2", serial="CM2"),
    Shipment(
        operation_id="op-2",
        order="SO-1",
        lines=(ShippedLine(sku="CAM-2", quantity=1),),
        boxes=(Box(tracking="1Z5R88910390012345"),),
    ),
)


def test_every_kind_of_row_is_kept_and_a_tombstone_leaves_nothing(dock: Dock) -> None:
    pull(dock.store, *EVERY_KIND)
    kept = count(dock.store)
    assert set(kept) == {table.name for table in MIRROR.sorted_tables}
    pull(dock.store, *EVERY_KIND, deleted=True)
    assert count(dock.store) == {"feed": 1}


def test_the_same_rows_again_change_nothing(dock: Dock) -> None:
    pull(dock.store, *EVERY_KIND)
    before = {table.name: rows(dock.store, table) for table in MIRROR.sorted_tables if table.name != "feed"}
    pull(dock.store, *EVERY_KIND)
    assert {table.name: rows(dock.store, table) for table in MIRROR.sorted_tables if table.name != "feed"} == before


def test_of_changes_of_one_row_in_a_page_the_last_holds(dock: Dock) -> None:
    serial = wire.Serial(serial="CM1", sku="CAM-2", state="in_stock")
    changes = (
        wire.Change(seq=1, row=serial),
        wire.Change(seq=2, row=serial, deleted=True),
        wire.Change(seq=3, row=wire.Serial(serial="cm1", sku="CAM-2", state="shipped")),
        wire.Change(seq=4, row=wire.Kit(kit_sku="K", components=(("A", 1),))),
        wire.Change(seq=5, row=wire.Kit(kit_sku="K", components=(("A", 1),)), deleted=True),
    )
    mirror.apply(dock.store, wire.Page(feed="f", cursor=5, last=5, changes=changes), reached=Stand())
    assert [row["state"] for row in rows(dock.store, tables.serials)] == ["shipped"]
    assert not rows(dock.store, tables.kits)


def serials(numbers: Iterable[int]) -> tuple[wire.Change, ...]:
    return tuple(
        wire.Change(seq=number, row=wire.Serial(serial=f"SN{number}", sku="S", state="in_stock")) for number in numbers
    )


def test_the_cursor_moves_with_the_rows_of_each_transaction(dock: Dock) -> None:
    seen: list[tuple[int, int, int]] = []

    def look(cursor: int) -> None:
        with dock.store.read() as connection:
            seen.append((cursor, mirror.stand(connection).cursor, len(rows(dock.store, tables.serials))))

    page = wire.Page(feed="f", cursor=1_200, last=1_200, changes=serials(range(1, 1_201)))
    reached = mirror.apply(dock.store, page, reached=Stand(), moved=look)
    assert len(seen) > 1
    assert all(told == stored == kept for told, stored, kept in seen)
    assert (reached.cursor, reached.last) == (1_200, 1_200)
    assert reached.pulled_at is not None


def test_a_po_of_ten_thousand_lines_is_one_change_and_whole(dock: Dock) -> None:
    lines = tuple(wire.PoLine(sku=f"SKU-{number}", quantity=1) for number in range(10_000))
    reached = pull(dock.store, wire.PurchaseOrder(po="PO-9", vendor="V", lines=lines), *EVERY_KIND)
    assert reached.cursor == 1 + len(EVERY_KIND)
    assert len([row for row in rows(dock.store, tables.po_lines) if row["po_key"] == "PO-9"]) == 10_000


def test_a_copy_is_complete_only_with_its_last_page(dock: Dock) -> None:
    first = wire.Page(feed="f", cursor=2, last=4, changes=serials((1, 2)))
    reached = mirror.apply(dock.store, first, reached=Stand())
    assert reached == Stand("f", 2, 4, None)
    reached = mirror.apply(dock.store, wire.Page(feed="f", cursor=4, last=4, changes=serials((3, 4))), reached=reached)
    with dock.store.read() as connection:
        assert mirror.stand(connection).pulled_at is not None
    assert reached.cursor == 4


@pytest.mark.parametrize(
    ("page", "fits"),
    [
        (wire.Page(feed="feed-1", cursor=5, last=9), True),
        (wire.Page(feed="feed-1", cursor=3, last=3), True),
        (wire.Page(feed="feed-2", cursor=5, last=9), False),
        (wire.Page(feed="feed-1", cursor=2, last=2), False),
    ],
)
def test_a_page_of_another_database_or_an_older_one_does_not_fit(page: wire.Page, fits: bool) -> None:  # noqa: FBT001
    assert mirror.fits(Stand("feed-1", 3, 3), page) is fits
    assert mirror.fits(Stand(), page)


def test_emptying_leaves_nothing_but_the_new_feed(dock: Dock) -> None:
    pull(dock.store, *EVERY_KIND)
    mirror.empty(dock.store, "feed-2")
    assert count(dock.store) == {"feed": 1}
    with dock.store.read() as connection:
        assert mirror.stand(connection) == Stand("feed-2", 0, 0, None)


def test_a_scan_does_not_wait_for_a_pull(dock: Dock) -> None:
    with dock.store.write_mirror() as pulling, dock.store.write() as scanning:
        pulling.execute(tables.feed.insert(), {"id": 1, "feed": "f", "cursor": 1, "last": 1})
        scanning.execute(tables.memory.insert(), {"key": "front_document", "value": "PO-1"})
