"""Serials by the thousand: a verdict for each before any is kept, then one transaction."""

from collections import Counter

import pytest
from sqlalchemy import func, select

from bridge.receive.bulk import Bulk
from bridge.scan.scan import Scan
from bridge.serials.pasted import rows_of
from bridge.serials.verdicts import Level
from bridge.session.batch import Batch, Fate
from bridge.store import journal
from bridge.store.tables import sessions, units
from bridge.sync import wire
from tests.dock import CAM_R_UPC, CAM_UPC, EARLIER, START, Dock


@pytest.fixture
def bulk(dock: Dock) -> Bulk:
    dock.scan("PO-1001")
    return Bulk(dock.receiving)


def checked(bulk: Bulk, sku: str, *texts: str) -> Batch:
    batch = Batch(rows_of("\n".join(texts)), sku=sku, entered="pasted")
    while not batch.checked:
        assert bulk.check(batch, START) is not None
    return batch


def kept(dock: Dock, bulk: Bulk, batch: Batch, source: str = "typed") -> tuple[str, Batch]:
    outcome, left = bulk.keep(batch, Scan("XJXOK", source, dock.moment))
    return outcome.verdict.code.value, left


def counted(dock: Dock) -> list[tuple[str | None, str]]:
    with dock.store.read() as connection:
        found = select(units.c.serial, units.c.entered).where(units.c.withdrawn_by.is_(None)).order_by(units.c.id)
        return [(row.serial, row.entered) for row in connection.execute(found)]


def history(dock: Dock) -> list[journal.JournalRow]:
    return [row for _, row in journal.every(dock.store)]


def test_a_code_finds_the_line_it_stands_for(bulk: Bulk) -> None:
    found = [bulk.find(code, START) for code in ("CAM-2", CAM_R_UPC, "rear", "LAMP", "nothing")]
    assert [line.item.sku if line else None for line in found] == ["CAM-2", "CAM-R", "CAM-R", None, None]


@pytest.mark.parametrize(
    ("sku", "text", "code"),
    [
        ("CAM-2", "CM4821307Q0", None),
        ("CAM-2", "CM48", "wrong_length"),
        ("CAM-2", "CM0000001Q1", "already_received"),
        ("CAM-2", "CM0000003Q3", "same_serial_other_product"),
        ("BAT-90", CAM_UPC, "is_product_code"),
        ("BAT-90", "490123456783", "is_product_code"),
        ("BAT-90", "1.23457E+11", "bad_characters"),
        ("BAT-90", "490123456.0", "bad_characters"),
        ("BAT-90", "1-Mar", "looks_like_product_code"),
        ("BAT-90", "XJXOK", "not_here"),
        ("BAT-90", "PO-1003", "is_document_number"),
        ("BAT-90", f"(01)00{CAM_UPC}(21)CM4821307Q0", "not_on_document"),
        ("CAM-2", f"(01)00{CAM_UPC}(21)CM4821307Q0", None),
        ("BAT-90", "]C1" + "01000360002914", "damaged_label"),
        ("CAM-R", "SCM4821307Q0", None),
    ],
)
def test_a_row_meets_the_rules_of_a_scan_and_those_of_a_list(bulk: Bulk, sku: str, text: str, code: str | None) -> None:
    row = checked(bulk, sku, text).rows[0]
    assert (row.verdict.code.value if row.verdict else None) == code


def test_each_verdict_is_the_one_a_scan_would_get(dock: Dock, bulk: Bulk) -> None:
    dock.allow(receive_over_receive="allow")
    texts = ["CM4821307Q0", "CM48", "CM0000001Q1", "CM0000003Q3", "CM48ß1307Q0", "---", "https://example.com/a"]
    rows = checked(bulk, "CAM-2", *texts).rows
    for row in rows:
        dock.scan(CAM_UPC)
        verdict = dock.scan(row.pasted.text)
        assert (row.verdict or verdict).code == verdict.code
        dock.codes("XJXNO", "XJXSKIP")


def test_small_letters_among_capitals_are_asked_about(dock: Dock) -> None:
    dock.pull(*EARLIER)
    dock.scan("PO-1003")
    batch = checked(Bulk(dock.receiving), "CAM-9", "ac-900019", "AC-900020", "QQ-1")
    assert [row.fate for row in batch.rows] == [Fate.CHECK, Fate.KEEP, Fate.CHECK]
    assert batch.rows[0].why is not None
    assert batch.rows[0].why.what == "Others are in capitals: AC-######."


def test_what_stands_twice_is_refused_with_the_row_of_the_first(bulk: Bulk) -> None:
    batch = checked(bulk, "BAT-90", "B-0001", "", "B-0002", "b-0001")
    assert [row.fate for row in batch.rows] == [Fate.KEEP, Fate.KEEP, Fate.REFUSED]
    assert batch.rows[2].pasted.place == 4
    assert batch.rows[2].why is not None
    assert batch.rows[2].why.what == "Row 1 has this serial too."


def test_rows_beyond_the_room_of_the_line_are_over_quantity(dock: Dock, bulk: Bulk) -> None:
    dock.codes("CAM-2", "CM4821300Q0")
    batch = checked(bulk, "CAM-2", *(f"CM482131{n}Q0" for n in range(5)))
    assert [row.why.code.value if row.why else None for row in batch.rows] == [None] * 3 + ["over_quantity"] * 2
    dock.allow(receive_over_receive="percent", receive_over_receive_percent=25)
    batch = checked(bulk, "CAM-2", *(f"CM482131{n}Q0" for n in range(5)))
    assert len(batch.of(Fate.KEEP)) == 4


def test_keeping_writes_one_entry_and_one_row_of_the_history_for_each(dock: Dock, bulk: Bulk) -> None:
    before = len(history(dock))
    batch = checked(bulk, "CAM-2", "CM4821307Q0", "CM48", "CM4821308Q0")
    assert counted(dock) == []
    code, left = kept(dock, bulk, batch)
    assert code == "command_done"
    assert counted(dock) == [("CM4821307Q0", "pasted"), ("CM4821308Q0", "pasted")]
    rows = history(dock)[before:]
    assert [(row.source, row.text, row.code, row.document) for row in rows] == [
        ("typed", "XJXOK", "command_done", "PO-1001"),
        ("paste", "CM4821307Q0", "serial_accepted", "PO-1001"),
        ("paste", "CM4821308Q0", "serial_accepted", "PO-1001"),
    ]
    assert [row.pasted.text for row in left.rows] == ["CM48"]


def test_imported_serials_are_marked_so(dock: Dock, bulk: Bulk) -> None:
    batch = Batch(rows_of("CM4821307Q0"), sku="CAM-2", entered="imported")
    bulk.check(batch, START)
    kept(dock, bulk, batch)
    assert counted(dock) == [("CM4821307Q0", "imported")]


def test_odd_rows_are_kept_only_when_they_are_chosen(dock: Dock, bulk: Bulk) -> None:
    batch = checked(bulk, "CAM-2", "CM4821307Q0", "CM0000003Q3")
    assert [row.fate for row in batch.rows] == [Fate.KEEP, Fate.CHECK]
    _, left = kept(dock, bulk, batch)
    assert [row.fate for row in left.rows] == [Fate.CHECK]
    bulk.choose(left, [2], START, chosen=True)
    _, left = kept(dock, bulk, left)
    assert left.rows == []
    assert counted(dock) == [("CM4821307Q0", "pasted"), ("CM0000003Q3", "pasted")]


def test_a_refused_row_cannot_be_chosen_and_chosen_rows_take_room(bulk: Bulk) -> None:
    batch = checked(bulk, "CAM-2", "CM0000003Q3", "CM48", *(f"CM482131{n}Q0" for n in range(4)))
    assert len(batch.of(Fate.KEEP)) == 4
    bulk.choose(batch, [1, 2], START, chosen=True)
    assert [row.fate.value[0] for row in batch.rows] == ["k", "r", "k", "k", "k", "r"]


def test_everything_is_judged_again_at_the_commit(dock: Dock, bulk: Bulk) -> None:
    batch = checked(bulk, "CAM-2", "CM4821307Q0", "CM4821308Q0")
    dock.codes(CAM_UPC, "CM4821307Q0")
    _, left = kept(dock, bulk, batch)
    assert counted(dock) == [("CM4821307Q0", "scanned"), ("CM4821308Q0", "pasted")]
    assert [row.why.code.value for row in left.rows if row.why] == ["duplicate_on_document"]


def test_what_became_good_meanwhile_is_not_kept_unseen(dock: Dock, bulk: Bulk) -> None:
    dock.codes(CAM_UPC, "CM4821307Q0")
    batch = checked(bulk, "CAM-2", "CM4821307Q0", "CM4821308Q0")
    dock.scan("XJXUNDO")
    kept(dock, bulk, batch)
    assert counted(dock) == [("CM4821308Q0", "pasted")]


def test_what_became_odd_for_another_reason_is_not_kept_unseen(dock: Dock, bulk: Bulk) -> None:
    dock.allow(receive_unique_serial_level="ask")
    batch = checked(bulk, "CAM-2", "CM0000003Q3")
    assert [row.why.code.value for row in batch.rows if row.why] == ["same_serial_other_product"]
    bulk.choose(batch, [row.pasted.place for row in batch.rows], START, chosen=True)
    dock.pull(wire.Serial(serial="CM0000003Q3", sku="CAM-2", state="in_stock", po="PO-0961"))
    _, left = kept(dock, bulk, batch)
    assert [row.why.code.value for row in left.rows if row.why] == ["already_received"]
    assert counted(dock) == []


def test_a_line_that_left_the_po_refuses_all(dock: Dock, bulk: Bulk) -> None:
    batch = checked(bulk, "CAM-2", "CM4821307Q0")
    dock.pull(wire.PurchaseOrder(po="PO-1001", vendor="V", lines=(wire.PoLine(sku="MNT-1", quantity=1),)))
    code, left = kept(dock, bulk, batch)
    assert (code, len(left.rows), counted(dock)) == ("not_on_document", 1, [])


def test_undo_takes_the_kept_ones_back_one_by_one(dock: Dock, bulk: Bulk) -> None:
    kept(dock, bulk, checked(bulk, "CAM-2", "CM4821307Q0", "CM4821308Q0"))
    assert dock.codes("XJXUNDO", "XJXUNDO", "XJXUNDO", source="wedge") == ["undone", "undone", "nothing_to_undo"]
    assert counted(dock) == []


def test_a_scanner_keeps_them_with_ok_and_what_it_was_asked_is_over(dock: Dock, bulk: Bulk) -> None:
    dock.scan(CAM_UPC)
    batch = checked(bulk, "CAM-2", "CM4821307Q0")
    assert kept(dock, bulk, batch, "COM1")[0] == "command_done"
    assert dock.codes("CM4821308Q0") == ["unknown_code"]


def test_ten_thousand_rows_are_kept_or_none(dock: Dock, bulk: Bulk) -> None:
    dock.allow(receive_over_receive="allow")
    batch = checked(bulk, "CAM-2", *(f"CM{n:08d}Q" for n in range(10_000)))
    assert Counter(row.fate for row in batch.rows) == {Fate.KEEP: 10_000}
    kept(dock, bulk, batch)
    with dock.store.read() as connection:
        assert connection.execute(select(func.count()).select_from(units)).scalar_one() == 10_000
        assert connection.execute(select(func.count()).select_from(sessions)).scalar_one() == 1
    levels = Counter(row.level for row in history(dock) if row.source == "paste")
    assert levels == {Level.ACCEPT: 10_000}


def test_rows_are_odd_where_a_scan_would_ask_and_refused_where_a_supervisor_would_be(dock: Dock, bulk: Bulk) -> None:
    dock.lock("4711")
    dock.allow(receive_unique_serial_level="ask", serial_length_level="block_pin")
    batch = checked(bulk, "CAM-2", "CM0000001Q1", "CM48", "CM4821301Q0", "CM4821301Q0")
    assert [row.fate for row in batch.rows] == [Fate.CHECK, Fate.REFUSED, Fate.KEEP, Fate.CHECK]
    bulk.choose(batch, [row.pasted.place for row in batch.of(Fate.CHECK)], START, chosen=True)
    assert kept(dock, bulk, batch)[0] == "command_done"
    assert [serial for serial, _ in counted(dock)] == ["CM0000001Q1", "CM4821301Q0", "CM4821301Q0"]
    with dock.store.read() as connection:
        assert connection.execute(select(units.c.known).order_by(units.c.id)).scalars().all() == [True, False, True]
