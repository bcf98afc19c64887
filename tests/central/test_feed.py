"""The feed: every row at its last change, in the order of commits."""

import threading

import msgspec
import pytest
from sqlalchemy import Engine

from bridge.central import changes, documents, shipments, units
from bridge.central.app import opened
from bridge.central.database import writing
from bridge.sync import wire
from bridge.sync.shipments import Box, Shipment, ShippedLine
from tests.central.conftest import POS, PRODUCTS, Place, put

EVERY_KIND = (
    *PRODUCTS,
    *POS,
    wire.Order(order="SO-1", customer="J. Okafor", lines=(wire.OrderLine(sku="CBL", quantity=2),)),
    wire.Kit(kit_sku="KIT", components=(("CAM-2", 1), ("CBL", 2))),
    wire.Rma(rma="RMA-1", order="SO-1", lines=(("CBL", 1, None),)),
    wire.ExpectedSerial(po="PO-1", sku="CAM-2", serial="CM1"),
)


def follow(engine: Engine, *, limit: int = 1_000) -> list[wire.Change]:
    """Everything a station sees that follows the feed from its beginning."""
    seen: list[wire.Change] = []
    page = changes.page(engine, after=0, limit=limit)
    while page.changes:
        assert len(page.changes) <= limit
        seen += page.changes
        page = changes.page(engine, after=page.cursor, limit=limit)
    assert page.cursor == page.last
    return seen


@pytest.mark.parametrize("limit", [1, 3, 1_000])
def test_every_row_comes_once_and_in_order_whatever_the_page(engine: Engine, limit: int) -> None:
    put(engine, *EVERY_KIND)
    seen = follow(engine, limit=limit)
    assert [change.row for change in seen] == list(EVERY_KIND)
    assert [change.seq for change in seen] == list(range(1, len(EVERY_KIND) + 1))


def test_a_change_moves_a_row_to_the_end(engine: Engine) -> None:
    put(engine, *EVERY_KIND)
    renamed = msgspec.structs.replace(PRODUCTS[0], name="Front camera, new")
    put(engine, renamed)
    seen = follow(engine)
    assert len(seen) == len(EVERY_KIND)
    assert seen[-1] == wire.Change(seq=len(EVERY_KIND) + 1, row=renamed)


def test_spellings_of_one_number_are_one_row(engine: Engine) -> None:
    put(engine, PRODUCTS[0])
    put(engine, msgspec.structs.replace(PRODUCTS[0], sku=" cam-2 "))
    assert [change.row.sku for change in follow(engine) if isinstance(change.row, wire.Product)] == [" cam-2 "]


def test_a_deleted_row_stays_as_a_tombstone_until_it_comes_again(engine: Engine) -> None:
    put(engine, *PRODUCTS)
    with writing(engine) as turn:
        assert documents.withdraw(turn, PRODUCTS[0])
        assert not documents.withdraw(turn, PRODUCTS[0])
    tomb = follow(engine)[-1]
    assert tomb.deleted
    assert tomb.row == PRODUCTS[0]
    with engine.connect() as connection:
        assert documents.find(connection, wire.Product, "CAM-2") is None
    put(engine, PRODUCTS[0])
    assert [change.deleted for change in follow(engine)] == [False, False, False]


def test_a_deleted_serial_is_a_tombstone_too(engine: Engine) -> None:
    with writing(engine) as turn:
        units.put_serials(turn, [units.Held(wire.Serial(serial="CM1", sku="CAM-2", state="in_stock"), imported=True)])
    with writing(engine) as turn:
        assert units.withdraw_serial(turn, sku="cam-2", serial="cm1")
    (tomb,) = follow(engine)
    assert tomb.deleted
    assert tomb.seq == 2
    with engine.connect() as connection:
        assert list(units.held(connection, ["CM1"])) == []


def test_a_shipment_is_a_row_and_taken_back_a_tombstone(engine: Engine) -> None:
    made = Shipment(operation_id="op-1", order="SO-1", lines=(ShippedLine(sku="CBL", quantity=2),), boxes=(Box(),))
    with writing(engine) as turn:
        shipments.put(turn, made, loose={"CBL": 2})
    assert follow(engine) == [wire.Change(seq=1, row=made)]
    with writing(engine) as turn:
        shipments.withdraw(turn, [made], by="op-2")
    assert follow(engine) == [wire.Change(seq=2, row=made, deleted=True)]


def test_a_page_has_at_most_1000_rows(engine: Engine) -> None:
    put(engine, *(wire.Product(sku=f"P-{n}", name="p") for n in range(1_001)))
    page = changes.page(engine, after=0, limit=1_000_000)
    assert len(page.changes) == wire.PAGE_ROWS
    assert (page.cursor, page.last) == (1_000, 1_001)


def test_a_cursor_ahead_of_the_feed_shows_that_the_feed_went_back(engine: Engine) -> None:
    put(engine, *PRODUCTS)
    page = changes.page(engine, after=99)
    assert page.changes == ()
    assert page.last == 3


def test_two_databases_have_two_feeds(there: Place, engine: Engine, tmp_path_factory: pytest.TempPathFactory) -> None:
    other = Place(tmp_path_factory.mktemp("other"), None)
    with opened(other.where) as second:
        assert changes.page(engine, after=0).feed != changes.page(second, after=0).feed
    assert there.data != other.data


def test_a_reader_beside_two_writers_misses_nothing(engine: Engine) -> None:
    each = 60
    seen: list[int] = []
    done = threading.Event()

    def write(name: str) -> None:
        for n in range(each):
            put(engine, wire.Product(sku=f"{name}-{n}", name="p"), wire.Product(sku=f"{name}-{n}b", name="p"))

    def read() -> None:
        cursor, last_round = 0, False
        while not last_round:
            last_round = done.is_set()
            page = changes.page(engine, after=cursor, limit=7)
            while page.changes:
                seen.extend(change.seq for change in page.changes)
                page = changes.page(engine, after=page.cursor, limit=7)
            cursor = page.cursor

    reader = threading.Thread(target=read)
    writers = [threading.Thread(target=write, args=(name,)) for name in ("A", "B")]
    for thread in (reader, *writers):
        thread.start()
    for writer in writers:
        writer.join()
    done.set()
    reader.join()
    assert seen == list(range(1, 4 * each + 1))
