"""A day's figures, from scans that were really judged and kept."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import event

from bridge.desk.closing import put
from bridge.ids import new_id
from bridge.moments import to_text
from bridge.options import overrides
from bridge.report.model import Refusal, Share, Tally
from bridge.report.words import standing
from bridge.sync import wire
from tests.dock import LAMP_UPC, MOUNT_CASE, MOUNT_UPC, START, Dock
from tests.pack import CAM, UPS, Pack
from tests.report.days import MONDAY, day, document

CHICAGO = ZoneInfo("America/Chicago")


def go_to(dock: Dock, moment: datetime) -> None:
    """The next scan comes at this moment."""
    dock.moment = moment - timedelta(seconds=2)


def test_units_are_counted_by_how_they_came(dock: Dock) -> None:
    dock.allow(operator_name="Ana")
    dock.codes("PO-1007", "RD-0001", "XJXHOLD", "RD-0003", "XJXBROKEN", "LAMP", "NOPE", "LAMP", "LAMP")
    dock.codes("RAD-5", "RD-0002", "RD-0002", source="typed")
    tally = day(dock).tally
    assert (tally.received, tally.set_aside, tally.typed, tally.taken_back) == (4, 1, 1, 0)
    assert (tally.scans, tally.refused) == (12, 2)
    assert day(dock).refusals == (Refusal("over_quantity", 1), Refusal("unknown_code", 1))


def test_a_quantity_and_a_case_count_their_units(dock: Dock) -> None:
    dock.codes("PO-1001", MOUNT_CASE, MOUNT_UPC, "XJXCOUNT", "3")
    tally = day(dock).tally
    assert (tally.received, tally.taken_back) == (7, 0)


def test_what_is_taken_back_the_same_day_counts_nowhere_else(dock: Dock) -> None:
    dock.codes("PO-1001", MOUNT_UPC, MOUNT_CASE, "XJXUNDO")
    tally = day(dock).tally
    assert (tally.received, tally.taken_back, tally.earlier) == (1, 4, 0)


def test_a_unit_set_aside_after_it_was_counted_was_not_taken_back(dock: Dock) -> None:
    dock.codes("PO-1007", "RD-0001", "LAMP")
    dock.damaged(1)
    tally = day(dock).tally
    assert (tally.received, tally.set_aside, tally.taken_back, tally.earlier) == (1, 1, 0, 0)


def test_a_unit_of_yesterday_taken_back_today_leaves_yesterday_as_it_was(dock: Dock) -> None:
    dock.codes("PO-1001", MOUNT_UPC, MOUNT_UPC)
    before = day(dock).tally
    go_to(dock, START + timedelta(days=1))
    dock.codes("XJXUNDO", MOUNT_CASE)
    assert day(dock).tally == before
    tally = day(dock, MONDAY + timedelta(days=1)).tally
    assert (tally.received, tally.taken_back, tally.earlier) == (4, 1, 1)


def test_a_unit_of_yesterday_set_aside_today_is_told_as_one_of_an_earlier_day(dock: Dock) -> None:
    dock.codes("PO-1007", "RD-0001")
    go_to(dock, START + timedelta(days=1))
    dock.moment += timedelta(seconds=2)
    dock.damaged(1)
    assert day(dock).tally.received == 1
    tally = day(dock, MONDAY + timedelta(days=1)).tally
    assert (tally.received, tally.set_aside, tally.taken_back, tally.earlier) == (0, 1, 0, 1)


def test_midnight_is_the_stations_own(dock: Dock) -> None:
    go_to(dock, datetime(2026, 11, 24, 5, 59, 58, tzinfo=UTC))
    dock.codes("PO-1001", MOUNT_UPC, MOUNT_UPC, MOUNT_UPC)
    tuesday = MONDAY + timedelta(days=1)
    assert [day(dock, on, CHICAGO).tally.received for on in (MONDAY, tuesday)] == [0, 3]
    assert [day(dock, on).tally.received for on in (MONDAY, tuesday)] == [0, 3]
    assert [day(dock, on, CHICAGO).tally.scans for on in (MONDAY, tuesday)] == [1, 3]
    assert (day(dock, MONDAY, CHICAGO).starts_at, day(dock, MONDAY, CHICAGO).ends_at) == (
        "2026-11-23T06:00:00.000Z",
        "2026-11-24T06:00:00.000Z",
    )


def test_a_session_open_since_yesterday_is_unsaved_on_both_days_with_what_it_held(dock: Dock) -> None:
    dock.allow(operator_name="Ana")
    dock.codes("PO-1001", MOUNT_UPC)
    go_to(dock, START + timedelta(days=1))
    dock.scan("PO-1001")
    assert document(day(dock, MONDAY + timedelta(days=1)), "PO-1001").tally == Tally(scans=1)
    dock.scan(MOUNT_CASE)
    found = [day(dock, on).unsaved for on in (MONDAY, MONDAY + timedelta(days=1))]
    assert [[(one.document, one.units, one.opened_by) for one in some] for some in found] == [
        [("PO-1001", 1, "Ana")],
        [("PO-1001", 5, "Ana")],
    ]
    dock.codes("XJXFINISH", "XJXOK")
    assert day(dock).unsaved[0].units == 1
    assert day(dock, MONDAY + timedelta(days=1)).unsaved == ()
    monday = document(day(dock), "PO-1001")
    assert (monday.saved_at, monday.sent) == (None, None)
    assert document(day(dock, MONDAY + timedelta(days=1)), "PO-1001").sent == "pending"


def test_a_session_that_holds_nothing_is_not_unsaved(dock: Dock) -> None:
    dock.codes("PO-1001", MOUNT_UPC, "XJXUNDO")
    assert day(dock).unsaved == ()


def test_operators_and_names_of_the_station_have_their_own_figures(dock: Dock) -> None:
    dock.allow(operator_name="Ana")
    dock.codes("PO-1001", MOUNT_UPC, "NOPE")
    dock.allow(operator_name="Ben", station_name="Dock 2")
    dock.codes(MOUNT_CASE, MOUNT_UPC, "XJXUNDO")
    found = day(dock)
    assert found.operators == (
        Share("Ana", Tally(received=1, scans=3, refused=1)),
        Share("Ben", Tally(received=4, taken_back=1, scans=3)),
    )
    assert [(share.name, share.tally.received) for share in found.stations] == [("Dock 1", 1), ("Dock 2", 4)]
    assert found.tally == document(found, "PO-1001").tally


def test_who_takes_back_what_another_counted_is_told_so(dock: Dock) -> None:
    dock.allow(operator_name="Ana")
    dock.codes("PO-1001", MOUNT_UPC)
    dock.allow(operator_name="Ben")
    dock.scan("XJXUNDO")
    tallies = {share.name: share.tally for share in day(dock).operators}
    assert (tallies["Ana"].received, tallies["Ana"].taken_back, tallies["Ben"].taken_back) == (0, 0, 1)


def test_scans_on_a_list_belong_to_no_document(dock: Dock) -> None:
    dock.codes("NOPE", "PO-1001", MOUNT_UPC)
    found = day(dock)
    assert (found.tally.scans, document(found, "PO-1001").tally.scans) == (3, 2)


def test_an_override_is_told_with_who_asked_who_allowed_and_why(dock: Dock) -> None:
    dock.codes("PO-1001", MOUNT_UPC)
    at = to_text(dock.moment)
    with dock.store.write() as connection:
        overrides.add(
            connection,
            at=at,
            what="unship",
            asked_by="Ana",
            allowed_by="Ben",
            why="Order SO-1 is out.",
            document="po-1001",
        )
        overrides.add(connection, at=at, what="options", asked_by=None, allowed_by=None, why="Options")
    found = day(dock)
    assert [(one.asked_by, one.allowed_by, one.why, one.document) for one in found.allowed] == [
        ("Ana", "Ben", "Order SO-1 is out.", "po-1001"),
        (None, "supervisor", "Options", None),
    ]
    assert (found.tally.allowed, document(found, "PO-1001").tally.allowed) == (2, 1)
    assert day(dock, MONDAY + timedelta(days=1)).allowed == ()


def test_hours_begin_with_the_first_scan_and_end_with_the_last(dock: Dock) -> None:
    dock.codes("PO-1001", MOUNT_UPC)
    go_to(dock, START + timedelta(hours=2, minutes=59, seconds=58))
    dock.codes(MOUNT_UPC, MOUNT_UPC)
    found = day(dock)
    assert [(hour.starts_at, hour.scans) for hour in found.hours] == [
        ("2026-11-23T10:00+00:00", 2),
        ("2026-11-23T11:00+00:00", 0),
        ("2026-11-23T12:00+00:00", 1),
        ("2026-11-23T13:00+00:00", 1),
    ]
    assert (found.first_scan, found.last_scan) == ("2026-11-23T10:00:02.000Z", "2026-11-23T13:00:00.000Z")


def test_a_day_without_work_is_quiet_and_still_tells_what_is_left_of_before(dock: Dock) -> None:
    assert day(dock, MONDAY - timedelta(days=1)).quiet
    dock.codes("PO-1007", LAMP_UPC, "XJXFINISH", "XJXOK")
    dock.codes("PO-1001", MOUNT_UPC)
    after = day(dock, MONDAY + timedelta(days=1))
    assert after.quiet
    assert [one.document for one in after.unsaved] == ["PO-1001"]
    assert [one.document for one in after.unsent] == ["PO-1007"]
    assert day(dock, MONDAY - timedelta(days=1)).unsaved == ()


@contextmanager
def statements(dock: Dock) -> Iterator[list[tuple[str, Any]]]:
    """Every statement that is executed meanwhile, with its parameters."""
    seen: list[tuple[str, Any]] = []

    def note(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_more: object) -> None:
        seen.append((statement, parameters))

    event.listen(dock.store.station, "before_cursor_execute", note)
    yield seen
    event.remove(dock.store.station, "before_cursor_execute", note)


@pytest.mark.parametrize("on", [MONDAY, MONDAY - timedelta(days=200)])
def test_no_table_is_read_from_end_to_end(pack: Pack, on: date) -> None:
    pack.codes("SO-3", CAM, UPS, "XJXFINISH", "SO-4", MOUNT_UPC)
    with statements(pack) as seen:
        day(pack, on)
    asked = [(statement, parameters) for statement, parameters in seen if "sqlite_schema" not in statement]
    assert len(asked) >= 9
    small = ("shipped", "gone_boxes", "anon_", "(subquery-")
    with pack.store.read() as connection:
        for statement, parameters in asked:
            steps = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)]
            scans = [step for step in steps if step.startswith("SCAN") and not step[5:].startswith(small)]
            assert not scans, (statement, steps)


def test_going_to_the_orders_from_an_open_po_belongs_to_the_po(dock: Dock) -> None:
    dock.codes("PO-1001", MOUNT_UPC, "XJXSHIP")
    (one,) = day(dock).documents
    assert (one.mode, one.document, one.tally.scans) == ("receive", "PO-1001", 3)


def test_a_shipped_order_that_is_taken_back_is_told_so_until_it_ships_again(pack: Pack) -> None:
    ships = ("SO-3", CAM, UPS, "XJXFINISH")
    pack.codes(*ships)
    shipped = document(day(pack), "SO-3")
    assert (shipped.sent, shipped.unshipped_at) == ("pending", None)
    at = to_text(pack.moment + timedelta(minutes=5))
    with pack.store.write() as connection:
        put(connection, wire.UnshipOrder(order="SO-3"), document="so-3", operation_id=new_id(), at=at, operator="")
    taken_back = document(day(pack), "SO-3")
    assert (taken_back.sent, taken_back.unshipped_at) == ("pending", at)
    assert standing(taken_back, MONDAY.isoformat(), UTC).startswith("Unshipped 10:")
    go_to(pack, pack.moment + timedelta(hours=1))
    pack.codes(*ships)
    again = document(day(pack), "SO-3")
    assert (again.sent, again.unshipped_at) == ("pending", None)
