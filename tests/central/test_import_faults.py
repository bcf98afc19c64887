"""Imports that are refused: every bad line named, nothing loaded."""

from pathlib import Path

import pytest
from sqlalchemy import Engine

from bridge.central import changes
from bridge.central.files.loading import load
from bridge.central.files.reading import read
from bridge.errors import BadFile
from tests.central import csvs
from tests.central.csvs import ALL, PRODUCTS, PURCHASE_ORDERS, bring

HEAD, FIRST = PRODUCTS[0], PRODUCTS[1]


def faults(engine: Engine, folder: Path, **files: tuple[str, ...]) -> list[str]:
    """The lines that are refused; the data are as before."""
    before = changes.page(engine, after=0)
    with pytest.raises(BadFile) as refused:
        bring(engine, folder, **files)
    assert changes.page(engine, after=0) == before
    assert str(refused.value).startswith(f"Nothing was imported: {len(refused.value.lines)} bad line")
    return list(refused.value.lines)


BAD_CELLS = {
    "products": (
        HEAD,
        ",,03600029145x,,yes,0,\\,12345,1,",
        "A,Name,,,,101,99,10036000400127,,",
        "B,Name,,,0,3,99,,5,",
        "C,Name,,,0,,,",
    ),
    "purchase_orders": (
        PURCHASE_ORDERS[0],
        "PO-1,V,12.11.2026,2026-02-30,D,A,0,1.2.3",
        'PO-1,V,2026-1-1,,D,B,1.5,"1,50"',
        "PO-1,V,,,D,C,-1,$3",
    ),
    "orders": ("order,customer,ordered_on,paid,status,sku,quantity,unit_price", "SO-1,,,2,sent,A,1000000,-1"),
    "serials": (
        "serial,sku,state,received_at,entered",
        "S1,A,lost,yesterday,guessed",
        "S\x012,A,,2026-11-23T10:00:00,",
    ),
}
# each fault of a line begins with two blanks
BAD_CELLS_TOLD = """\
products.csv line 2: sku is empty
  name is empty
  upc: '03600029145x' is not a UPC, it must have 6 to 14 digits and nothing else
  requires_serial: 'yes' is not a flag, it must be 0 or 1
  serial_length: '0' is not a whole number from 1 to 100
  serial_mask: '\\\\' is no pattern. After the last \\ of the serial pattern a character is missing
  case_upc: '12345' is not a UPC, it must have 6 to 14 digits and nothing else
products.csv line 3: serial_length: '101' is not a whole number from 1 to 100
  case_upc and case_quantity go together, both or neither
products.csv line 4: serial_length is 3, but serial_mask '99' has 2 characters
  case_upc and case_quantity go together, both or neither
products.csv line 5: it has 8 cells where the header has 10
purchase_orders.csv line 2: ordered_on: '12.11.2026' is not a date, it must be like 2026-11-23
  expected_on: '2026-02-30' is not a date, it must be like 2026-11-23
  quantity: '0' is not a whole number from 1 to 999999
  unit_price: '1.2.3' is not a price, it must be like 48.20, with a point and no currency
purchase_orders.csv line 3: ordered_on: '2026-1-1' is not a date, it must be like 2026-11-23
  quantity: '1.5' is not a whole number from 1 to 999999
  unit_price: '1,50' is not a price, it must be like 48.20, with a point and no currency
purchase_orders.csv line 4: quantity: '-1' is not a whole number from 1 to 999999
  unit_price: '$3' is not a price, it must be like 48.20, with a point and no currency
orders.csv line 2: customer is empty
  paid: '2' is not a flag, it must be 0 or 1
  status: 'sent' is not one of in_process, on_hold, cancelled, shipped
  quantity: '1000000' is not a whole number from 1 to 999999
  unit_price: '-1' is not a price, it must be like 48.20, with a point and no currency
serials.csv line 2: state: 'lost' is not one of in_stock, set_aside, shipped, returned, sent_back
  received_at: 'yesterday' is not a moment, it must be like 2026-11-23T03:49:40.123Z or 2026-11-23
  entered: 'guessed' is not one of scanned, typed, pasted, imported
serials.csv line 3: serial: 'S\\x012' has characters that cannot be printed
  state is empty
  received_at: '2026-11-23T10:00:00' is not a moment, it must be like 2026-11-23T03:49:40.123Z or 2026-11-23"""


def test_every_bad_cell_of_every_line_is_named_with_what_is_allowed(engine: Engine, tmp_path: Path) -> None:
    told = "\n".join(faults(engine, tmp_path, **BAD_CELLS))
    assert told.replace("; ", "\n  ") == BAD_CELLS_TOLD


def test_headers_that_cannot_be_used_are_named_with_the_columns_there_are(engine: Engine, tmp_path: Path) -> None:
    told = faults(
        engine,
        tmp_path,
        products=("sku,name,colour,sku,", "A,B,C,D,E"),
        kits=("kit_sku,component_sku,quantity,note", "A,B,1,x"),
    )
    assert told[0].startswith(
        "products.csv line 1: unknown column colour; unknown column (no name); column sku stands twice; "
        "column upc is missing; column aliases is missing;"
    )
    assert told[0].endswith("the columns are " + HEAD.replace(",", ", ") + ", [weight], [location], [picture]")
    assert told[1] == ("kits.csv line 1: unknown column note; the columns are kit_sku, component_sku, quantity")


def test_a_file_that_is_not_utf8_or_not_csv_is_named_with_its_line(engine: Engine, tmp_path: Path) -> None:
    csvs.write(tmp_path, products=PRODUCTS)
    (tmp_path / "kits.csv").write_bytes(b"kit_sku,component_sku,quantity\nKIT,CAM-2,1\nK\xfcT,CBL,2\n")
    (tmp_path / "rmas.csv").write_text('rma,order,sku,quantity,reason\nR,S,T,1,"never ends\n')
    with pytest.raises(BadFile) as refused:
        load(engine, read(tmp_path))
    kits, rmas = refused.value.lines
    assert kits == "kits.csv line 3: it is not UTF-8; save the file as CSV UTF-8"
    assert rmas.startswith("rmas.csv line 2: it is not CSV from here on")


def test_line_numbers_count_the_lines_of_cells_that_have_several(engine: Engine, tmp_path: Path) -> None:
    two_lines = 'A,"Two\nlines",,,0,,,,,'
    assert faults(engine, tmp_path, products=(HEAD, two_lines, "B,Name,,,2,,,,,")) == [
        "products.csv line 4: requires_serial: '2' is not a flag, it must be 0 or 1"
    ]


def test_keys_that_stand_twice_are_named_with_both_lines(engine: Engine, tmp_path: Path) -> None:
    told = faults(
        engine,
        tmp_path,
        products=(HEAD, FIRST, " cam-2 ,Again,,,0,,,,,", PRODUCTS[3]),
        purchase_orders=(*PURCHASE_ORDERS[:3], "po-1,Northwind,2026-11-12,2026-11-23,Dallas,cbl,1,"),
        expected_serials=("po,sku,serial", "PO-1,CAM-2,X1", "PO-1,cam-2,x1"),
        serials=("serial,sku,state", "S1,CAM-2,in_stock", "S1,CBL,in_stock", "s1,CAM-2,shipped"),
    )
    assert told == [
        "products.csv line 3: cam-2 stands in line 2 already",
        "purchase_orders.csv line 4: po-1 cbl stands in line 3 already",
        "expected_serials.csv line 3: PO-1 cam-2 x1 stands in line 2 already",
        "serials.csv line 4: CAM-2 s1 stands in line 2 already",
    ]


def test_lines_of_one_document_that_disagree_are_named(engine: Engine, tmp_path: Path) -> None:
    told = faults(
        engine,
        tmp_path,
        products=PRODUCTS,
        purchase_orders=(
            PURCHASE_ORDERS[0],
            PURCHASE_ORDERS[1],
            "PO-1,Kestrel,2026-11-12,,Dallas,CBL,40,1.10",
        ),
        orders=(
            "order,customer,ordered_on,paid,status,sku,quantity,unit_price",
            "SO-1,A,,1,in_process,CBL,1,",
            "so-1,A,,0,on_hold,CAM-2,1,",
        ),
    )
    assert [part for line in told for part in line.split("; ")] == [
        "purchase_orders.csv line 3: vendor of PO-1 is 'Kestrel' here and 'Northwind' in line 2",
        "expected_on of PO-1 is empty here and '2026-11-23' in line 2",
        "orders.csv line 3: paid of so-1 is 0 here and 1 in line 2",
        "status of so-1 is 'on_hold' here and 'in_process' in line 2",
    ]


def test_references_to_what_nobody_knows_are_named(engine: Engine, tmp_path: Path) -> None:
    told = faults(
        engine,
        tmp_path,
        products=(HEAD, FIRST),
        purchase_orders=(*PURCHASE_ORDERS[:2], "PO-1,Northwind,2026-11-12,2026-11-23,Dallas,NOPE,40,1.10"),
        orders=("order,customer,ordered_on,paid,status,sku,quantity,unit_price", "SO-1,A,,1,,NOPE,1,"),
        kits=("kit_sku,component_sku,quantity", "NOPE,CAM-2,1", "CAM-2,NOPE,1", "CAM-2,cam-2,1"),
        rmas=("rma,order,sku,quantity,reason", "R-1,SO-1,CAM-2,1,", "R-2,SO-OLD,CAM-2,1,", "R-3,SO-9,CAM-2,1,"),
        expected_serials=("po,sku,serial", "PO-1,NOPE,X1", "PO-9,CAM-2,X1"),
        serials=("serial,sku,state,po,order", "S1,NOPE,in_stock,,", "S2,CAM-2,shipped,PO-OLD,SO-OLD"),
    )
    nobody = "NOPE is not in products.csv and not known from before"
    assert told == [
        f"purchase_orders.csv line 3: sku: {nobody}",
        f"orders.csv line 2: sku: {nobody}",
        f"kits.csv line 2: kit_sku: {nobody}",
        f"kits.csv line 3: component_sku: {nobody}",
        "kits.csv line 4: component_sku: cam-2 cannot be a part of itself",
        "rmas.csv line 4: order: SO-9 is not in orders.csv and not known from before",
        f"expected_serials.csv line 2: sku: {nobody}",
        "expected_serials.csv line 3: po: PO-9 is not in purchase_orders.csv and not known from before",
        f"serials.csv line 2: sku: {nobody}",
    ]


def test_a_kit_is_in_nothing_that_is_in_it(engine: Engine, tmp_path: Path) -> None:
    skus = tuple(f"{sku},{sku},,,,,,,," for sku in ("ONE", "TWO", "THREE"))
    head = "kit_sku,component_sku,quantity"
    told = faults(engine, tmp_path, products=(HEAD, *skus), kits=(head, "ONE,TWO,1", "TWO,THREE,1", "three,one,1"))
    assert told == ["kits.csv line 4: component_sku: one holds three already, so it cannot be a part of it"]
    bring(engine, tmp_path, products=(HEAD, *skus), kits=(head, "ONE,TWO,1", "ONE,THREE,1", "TWO,THREE,1"))
    assert faults(engine, tmp_path, kits=(head, "THREE,ONE,1")) == [
        "kits.csv line 2: component_sku: ONE holds THREE already, so it cannot be a part of it"
    ]


def test_an_expected_serial_must_be_of_an_item_the_po_orders(engine: Engine, tmp_path: Path) -> None:
    files = {"products": PRODUCTS, "purchase_orders": PURCHASE_ORDERS}
    told = faults(engine, tmp_path, **files, expected_serials=("po,sku,serial", "PO-1,CAM-R,X1"))
    assert told == ["expected_serials.csv line 2: sku: CAM-R is not ordered on PO-1"]


def test_a_upc_stands_for_one_product_in_the_file_and_before(engine: Engine, tmp_path: Path) -> None:
    bring(engine, tmp_path, products=(HEAD, FIRST))
    told = faults(
        engine,
        tmp_path,
        products=(
            HEAD,
            "X,One,4901234567831,,0,,,,,",
            "Y,Two,04901234567831,,0,,,,,",
            "Z,Three,,,0,,,0036000291452,6,",
            "W,Four,20000011,,0,,,20000011,6,",
        ),
    )
    assert told == [
        "products.csv line 3: upc: 04901234567831 belongs to X in line 2 already",
        "products.csv line 4: case_upc: 0036000291452 belongs to the product CAM-2, known from before already",
        "products.csv line 5: case_upc: 20000011 belongs to W in line 5 already",
    ]
    moved = (HEAD, FIRST.replace("036000291452", ""), "NEW,Name,036000291452,,0,,,,,")
    assert bring(engine, tmp_path, products=moved) == "imported 2 products"


def test_a_broken_file_does_not_make_faults_of_those_that_refer_to_it(engine: Engine, tmp_path: Path) -> None:
    told = faults(engine, tmp_path, **{**ALL, "products": ("sku,name", "CAM-2,x")})
    assert [line.partition(":")[0] for line in told] == ["products.csv line 1"]
