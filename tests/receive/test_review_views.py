"""What the review says, made from a real session."""

from datetime import UTC

from bridge.receive import banners, views
from bridge.receive.review_views import MOST, review_view
from bridge.sync import wire
from bridge.ui.review_content import ReviewExtra, ReviewRow, ReviewView
from tests.dock import CAM_UPC, MOUNT_CASE, MOUNT_UPC, Dock

GOOD = "CM4821307Q0"


def shown(dock: Dock) -> ReviewView:
    """The review page of the open document."""
    opened = dock.receiving.opened()
    assert opened is not None
    review = dock.receiving.review(dock.moment)
    banner = banners.review(opened, review, views.missing_serials(review.lines))
    return review_view(opened, review, banner)


def words(view: ReviewView) -> list[tuple[str, str]]:
    """The SKU or title of each row with its result."""
    return [(row.sku if isinstance(row, ReviewRow) else row.title, row.result) for row in view.rows]


def test_differences_stand_first_and_complete_lines_apart(dock: Dock) -> None:
    dock.codes(
        "PO-1003", MOUNT_UPC, MOUNT_UPC, "XJXHOLD", MOUNT_UPC, "XJXBROKEN", "CAM-9", "RX-1", "XJXHOLD", "XJXNOCODE"
    )
    view = shown(dock)
    assert words(view) == [("CAM-9", "4 short"), ("MNT-1", "Damaged"), ("Unknown item", "No serial")]
    assert [(row.sku, row.now, row.note) for row in view.complete] == [("MNT-1", 3, "1 set aside")]
    assert view.banner.third == "4 short, 2 set aside, no serial missing"


def test_serials_that_were_not_seen_or_not_announced_have_rows(dock: Dock) -> None:
    dock.codes("PO-1007", "RD-0001", "RAD-5", "RD-9999", "XJXOK", "RD-0002", "RD-0003")
    extras = [row for row in shown(dock).rows if isinstance(row, ReviewExtra)]
    assert [(row.title, row.detail, row.result) for row in extras] == [
        ("RAD-5", "RD-0004", "Not seen"),
        ("RAD-5", "RD-9999", "Not announced"),
    ]


def test_a_long_list_of_missing_serials_is_counted_beyond_a_hundred(dock: Dock) -> None:
    dock.pull(*(wire.ExpectedSerial(po="PO-1007", sku="LAMP", serial=f"LM-{n:04d}") for n in range(250)))
    dock.codes("PO-1007", "LAMP")
    extras = [row for row in shown(dock).rows if isinstance(row, ReviewExtra)]
    assert len(extras) == MOST + 1
    assert extras[-1].title == "154 more"


def test_pallets_and_papers_stand_in_the_heading(dock: Dock) -> None:
    dock.codes("PO-1001", MOUNT_CASE, "XJXFINISH")
    assert (shown(dock).note, shown(dock).papers) == ("", "NEXT takes packing slip, then invoice")
    dock.codes("XJXNO", "XJXNEXT", CAM_UPC, GOOD, "XJXFINISH", "XJXNEXT", "PS-1", "XJXNEXT", "INV-1")
    assert (shown(dock).note, shown(dock).papers) == ("pallet 1: 4, pallet 2: 1", "Packing slip PS-1, invoice INV-1")


def test_the_scan_page_names_the_pallet_that_is_being_filled(dock: Dock) -> None:
    state = views.ScanPageState(UTC)
    titles = []
    for code in ("PO-1001", MOUNT_UPC, "XJXNEXT", "XJXNEXT", MOUNT_UPC, "XJXNEXT"):
        dock.scan(code)
        assert dock.last is not None
        if code == "PO-1001":
            opened = dock.receiving.opened()
            assert opened is not None
            state.open(opened)
        state.note(dock.last)
        titles.append(state.whole(banners.ready_document(state.totals)).header.partner)
    assert titles[0] == "Northwind Optics, Dallas"
    assert [title.partition(",")[0] for title in titles[2:]] == ["pallet 2", "pallet 2", "pallet 2", "pallet 3"]
    opened = dock.receiving.opened()
    assert opened is not None
    assert opened.pallet == 3
