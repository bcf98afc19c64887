"""What a scan of an order finds out, from the copy of the central and from what was done here."""

import re
from datetime import timedelta
from typing import Any

import pytest

from bridge.serials.keys import key_of
from bridge.session.order import BoxState, TrackingUse
from bridge.store import ship_tables, tables
from bridge.sync import wire
from bridge.sync.shipments import Box
from tests.ship.orders import looking
from tests.sync.feeding import accept, in_stock, refuse, settle, shipment, show
from tests.sync.scene import Dock

CAM = wire.Unit(sku="CAM-2", serial="CM1")
CAM_9 = wire.Unit(sku="CAM-9", serial="AC1")
MOUNTS = wire.Unit(sku="MNT-1", quantity=4)
ALL = (CAM, wire.Unit(sku="CAM-2", serial="CM2"), CAM_9, wire.Unit(sku="CAM-9", serial="AC2"))
LINES = (wire.OrderLine(sku="CAM-2", quantity=2),)
ALL_MOUNTS = wire.Unit(sku="MNT-1", quantity=7)


def confirm(dock: Dock, session: str, sku: str) -> None:
    with dock.store.write() as connection:
        journal = connection.execute(tables.journal.select()).first()
        assert journal is not None
        row = {"session_id": session, "sku_key": key_of(sku), "journal_id": journal.id}
        connection.execute(ship_tables.acknowledged.insert(), row)


def test_a_line_wants_what_lines_and_kits_want_together(dock: Dock) -> None:
    with looking(dock) as book:
        lines = {sku: book.line(sku) for sku in ("CAM-2", "mnt-1", "CAM-9", "KIT-1", "BIT")}
    assert {sku: line and (line.ordered, line.before, line.now) for sku, line in lines.items()} == {
        "CAM-2": (2, 0, 0),
        "mnt-1": (7, 0, 0),
        "CAM-9": (2, 0, 0),
        "KIT-1": None,
        "BIT": None,
    }


def test_shipped_and_scanned_units_are_told_apart_and_counted_once(dock: Dock) -> None:
    show(dock, shipment("theirs", "SO-1", CAM_2=1))
    dock.ship("SO-1", MOUNTS)
    dock.ship("SO-1", wire.Unit(sku="MNT-1"), CAM_9, saved=False)
    with looking(dock) as book:
        lines = [book.line(sku) for sku in ("CAM-2", "MNT-1", "CAM-9")]
        assert [line and (line.before, line.now, line.left) for line in lines] == [(1, 0, 1), (4, 1, 2), (0, 1, 1)]
        assert book.left() == 4
        assert book.units() == 2


def test_an_item_the_copy_lacks_is_known_by_its_sku(dock: Dock) -> None:
    with looking(dock, "SO-4") as book:
        line = book.line("gone-1")
        assert line is not None
        assert (line.item.sku, line.left) == ("GONE-1", 1)


def test_a_kit_is_one_where_the_order_names_it(dock: Dock) -> None:
    with looking(dock) as book:
        assert [book.is_kit(sku) for sku in ("kit-1", "CAM-2", "NONE")] == [True, False, False]
    with looking(dock, "SO-2") as book:
        assert not book.is_kit("KIT-1")


def test_a_kit_within_a_kit_of_the_order_is_one_too(dock: Dock) -> None:
    show(dock, wire.Kit(kit_sku="KIT-BIG", components=(("KIT-1", 1), ("BIT", 1))))
    show(dock, wire.Order(order="SO-8", customer="Dee", paid=True, lines=(wire.OrderLine(sku="KIT-BIG", quantity=1),)))
    with looking(dock, "SO-8") as book:
        assert [book.is_kit(sku) for sku in ("KIT-BIG", "kit-1", "BIT", "MNT-1")] == [True, True, False, False]
    with looking(dock) as book:
        assert not book.is_kit("KIT-BIG")


@pytest.mark.parametrize(
    ("order", "settings", "word"),
    [
        ("SO-1", {}, ""),
        ("SO-2", {}, "unpaid"),
        ("SO-2", {"ship_allow_unpaid": True}, ""),
        ("SO-3", {}, "on hold"),
        ("SO-7", {}, ""),
    ],
)
def test_an_order_that_may_not_ship_says_why(dock: Dock, order: str, settings: dict[str, Any], word: str) -> None:
    with looking(dock, order, **settings) as book:
        assert book.blocked() == word


def test_an_order_is_shipped_when_all_of_it_went_and_open_again_when_it_is_taken_back(dock: Dock) -> None:
    words = []

    def look() -> None:
        with looking(dock) as book:
            found = book.document("so-1")
            words.append(book.blocked())
            assert found is not None
            assert (found.blocked or "") == words[-1]

    first = dock.ship("SO-1", *ALL)
    look()
    second = dock.ship("SO-1", ALL_MOUNTS)
    look()
    show(dock, wire.Order(order="SO-1", customer="Ana", paid=True, status="shipped"))
    accept(dock, first, seq=show(dock, shipment(first, "SO-1", CAM_2=2, CAM_9=2)))
    accept(dock, second, seq=show(dock, shipment(second, "SO-1", MNT_1=7)))
    look()
    unshipped = dock.unship("SO-1")
    look()
    refuse(dock, unshipped)
    look()
    assert words == ["", "shipped", "shipped", "", "shipped"]


def test_an_order_cancelled_after_it_was_packed_says_so(dock: Dock) -> None:
    dock.ship("SO-1", *ALL, ALL_MOUNTS, saved=False)
    show(dock, wire.Order(order="SO-1", customer="Ana", paid=True, status="cancelled"))
    with looking(dock) as book:
        assert book.blocked() == "cancelled"


def test_an_order_cancelled_after_all_of_it_went_is_cancelled(dock: Dock) -> None:
    dock.ship("SO-1", *ALL, ALL_MOUNTS)
    show(dock, wire.Order(order="SO-1", customer="Ana", paid=True, status="cancelled", lines=LINES))
    with looking(dock) as book:
        assert book.left() == 0
        assert book.blocked() == "cancelled"


def test_an_order_taken_back_is_unpaid_as_before(dock: Dock) -> None:
    first = dock.ship("SO-2", wire.Unit(sku="BIT"))
    show(dock, wire.Order(order="SO-2", customer="Ben", status="shipped"))
    accept(dock, first, seq=show(dock, shipment(first, "SO-2", BIT=1)))
    dock.unship("SO-2")
    with looking(dock, "SO-2") as book:
        assert book.blocked() == "unpaid"


def test_a_units_day_is_that_of_its_leaving(dock: Dock) -> None:
    show(
        dock,
        in_stock("CM1"),
        wire.Serial(serial="CM2", sku="CAM-2", state="shipped", shipped_at="2026-01-04T10:00:00.000Z"),
    )
    dock.ship("SO-1", CAM, saved=False)
    with looking(dock) as book:
        (picked,), (shipped,) = book.known("CM1"), book.known("CM2")
        assert (picked.state, picked.order, picked.position) == ("picked", "SO-1", 1)
        assert re.fullmatch(r"\d\d:\d\d", picked.when)
        assert (shipped.state, shipped.when) == ("shipped", "4 Jan")


def test_warnings_of_what_is_scanned_and_of_its_kit_wait_until_they_are_confirmed(dock: Dock) -> None:
    with looking(dock) as book:
        assert book.unacknowledged() == ()
    session = dock.ship("SO-1", CAM, saved=False)
    with looking(dock) as book:
        assert book.unacknowledged() == ("KIT-1",)
    confirm(dock, session, "KIT-1")
    with looking(dock) as book:
        assert book.unacknowledged() == ()
        assert (book.warning("cam-9"), book.warning("CAM-2")) == ("Charged battery.", "")


def test_a_unit_without_a_kit_has_only_its_own_warning(dock: Dock) -> None:
    dock.ship("SO-2", CAM_9, wire.Unit(sku="BIT"), saved=False)
    with looking(dock, "SO-2") as book:
        assert book.unacknowledged() == ("CAM-9",)


def test_the_first_box_is_in_hand_before_anything_is_scanned(dock: Dock) -> None:
    with looking(dock) as book:
        assert (book.box(), book.boxes()) == (BoxState(1), (BoxState(1),))
        assert book.removal() is None


def test_boxes_tell_what_is_in_them_and_on_them(dock: Dock) -> None:
    second = wire.Unit(sku="CAM-9", serial="AC1", pallet=2)
    session = dock.ship("SO-1", CAM, MOUNTS, second, boxes=(Box(number=1, tracking="1Z1"),), saved=False)
    with dock.store.write() as connection:
        connection.execute(tables.sessions.update().where(tables.sessions.c.id == session).values(pallet=3))
    with looking(dock) as book:
        assert book.boxes() == (
            BoxState(1, units=5, serials=1, tracking="1Z1"),
            BoxState(2, units=1, serials=1),
            BoxState(3),
        )
        assert book.box() == BoxState(3)


def test_a_tracking_number_of_another_box_or_order_is_used(dock: Dock) -> None:
    boxes = (Box(number=1, tracking="TRACK-1"), Box(number=2, tracking="TRACK-2"))
    dock.ship("SO-1", CAM, boxes=boxes, saved=False)
    sent = dock.ship("SO-2", CAM_9, boxes=(Box(number=1, tracking="TRACK-1"), Box(number=2, tracking="TRACK-3")))
    with looking(dock) as book:
        used = {number: book.tracking_used(f"track-{number}") for number in (1, 2, 3, 4)}
    assert used[2] == TrackingUse("SO-1", used[2].when if used[2] else "", box=2)
    assert [use and (use.order, use.box) for use in used.values()] == [
        ("SO-2", None),
        ("SO-1", 2),
        ("SO-2", None),
        None,
    ]
    refuse(dock, sent)
    settle(dock, sent)
    with looking(dock) as book:
        assert book.tracking_used("TRACK-1") is None
        assert book.tracking_used("X" * 500) is None


def test_the_age_of_the_copy_matters_after_ten_minutes(dock: Dock) -> None:
    with looking(dock, later=timedelta(minutes=9)) as book:
        assert book.as_of() == ""
    with looking(dock, later=timedelta(minutes=11)) as book:
        assert re.fullmatch(r"\d\d:\d\d|\d+ [A-Z][a-z]{2}", book.as_of())
    with dock.store.write_mirror() as connection:
        connection.execute(tables.feed.update().values(pulled_at=None))
    with looking(dock) as book:
        assert book.as_of() == "no full copy"


def test_orders_that_need_an_item_are_told_without_the_open_one(dock: Dock) -> None:
    with looking(dock, "SO-2", ship_allow_unpaid=True) as book:
        assert (book.expecting("CAM-2"), book.expecting("BIT")) == (("SO-1",), ())
        assert book.expecting_alone("BIT") == "SO-2"
        assert book.listed(None) == "SO-1"
        assert (book.carrier(), book.has_vendor_list("BIT"), book.vendor_listed("CM1")) == ("", False, ())
    with looking(dock) as book:
        assert book.carrier() == "UPS"
