from collections.abc import Iterator
from pathlib import Path

import pytest

from bridge.options import past
from bridge.options.replay import Past, Replay, Replayed, Turn, replay
from bridge.options.settings import Settings
from bridge.receive.bulk import Bulk
from bridge.scan.scan import TYPED, Scan
from bridge.serials.pasted import rows_of
from bridge.session.batch import Batch
from tests import dock
from tests.dock import CAM_UPC, MOUNT_UPC, Dock, open_dock


@pytest.fixture
def worked(tmp_path: Path) -> Iterator[Dock]:
    """A dock where a shift was scanned: a serial sold before, good ones, a refused one, a product's code."""
    with open_dock(tmp_path, (*dock.ROWS, *dock.EARLIER)) as station:
        station.codes("PO-1001", CAM_UPC, "CM0000002Q2", CAM_UPC, "CM4821307Q0", CAM_UPC, "CM0000001Q1", MOUNT_UPC)
        station.codes("XJXSKIP", "BAT-90", "B-1000", "PO-1003", "CAM-9", "AC-5555X")
        yield station


def scans(station: Dock) -> list[Past]:
    return [scan for piece in past.pieces(station.store) for scan in piece]


def again(station: Dock, **settings: object) -> Replayed:
    return replay(scans(station), Settings(station_name="Dock 1", **settings))  # type: ignore[arg-type]


def told(found: Replayed) -> list[tuple[str, str, str]]:
    return [(one.scan.text, one.then.code, one.now.code) for one in found.differing]


def test_with_the_options_in_force_every_scan_is_answered_as_it_was(worked: Dock) -> None:
    found = again(worked)
    assert (found.scans, found.untold, found.differing) == (14, 0, ())


def test_a_wider_scope_refuses_what_was_accepted(worked: Dock) -> None:
    found = again(worked, receive_unique_serial="ever")
    assert told(found) == [("CM0000002Q2", "serial_accepted", "already_received")]
    assert found.turns == {Turn.REFUSED_NOT_ACCEPTED: 1}


def test_a_narrower_scope_accepts_what_was_refused(worked: Dock) -> None:
    found = again(worked, receive_unique_serial="po")
    assert told(found) == [("CM0000001Q1", "already_received", "serial_accepted")]
    assert found.turns == {Turn.ACCEPTED_NOT_REFUSED: 1}


def test_a_milder_severity_asks_where_it_refused(worked: Dock) -> None:
    found = again(worked, receive_unique_serial_level="ask")
    assert told(found) == [("CM0000001Q1", "already_received", "already_received")]
    assert found.turns == {Turn.ASKED_NOT_REFUSED: 1}


def test_what_a_supervisor_may_allow_is_asked_only_where_a_pin_is_set(worked: Dock) -> None:
    settings = Settings(receive_unique_serial_level="block_pin")
    assert replay(scans(worked), settings).differing == ()
    assert replay(scans(worked), settings, with_pin=True).turns == {Turn.ASKED_NOT_REFUSED: 1}


def test_a_pattern_of_the_station_counts_for_products_without_their_own(worked: Dock) -> None:
    found = again(worked, serial_mask="AA-9999X")
    assert told(found) == [
        ("B-1000", "serial_accepted", "wrong_length"),
        ("AC-5555X", "unlike_earlier_serials", "serial_accepted"),
    ]


def test_without_serials_the_items_would_have_been_counted(worked: Dock) -> None:
    found = again(worked, receive_require_serial=False)
    assert {(then, now) for _, then, now in told(found)} == {("serial_wanted", "unit_counted")}
    assert found.turns == {Turn.OTHERWISE: 5}


def test_scans_of_an_older_version_cannot_be_told(worked: Dock) -> None:
    with worked.store.write() as connection:
        connection.exec_driver_sql("UPDATE journal SET facts = '' WHERE id <= 4")
        connection.exec_driver_sql("UPDATE journal SET code = 'of_the_future', facts = '{\"z\":1}' WHERE id = 5")
    found = again(worked, receive_unique_serial="ever")
    assert (found.scans, found.untold, found.differing) == (14, 5, ())


@pytest.mark.parametrize(
    "facts",
    [
        *("", "{", "[]", "{}", '{"z":1}', "?", "nonsense", '{"g":"of_the_future"}', '{"f":[1]}', '{"l":7}', '{"w":[]}'),
        *('{"g":"serial_accepted","r":[["z","wrong_mask!"]]}', '{"g":"serial_accepted","r":7}'),
        '{"g":"serial_accepted","o":["many",1]}',
    ],
)
def test_facts_that_nobody_understands_cannot_be_told(facts: str) -> None:
    scan = Past(1, "2026-11-23T10:00:00.000Z", "X", None, None, "accept", "serial_accepted", facts)
    assert replay([scan], Settings()).untold == 1


def test_pieces_give_what_the_whole_gives(worked: Dock) -> None:
    settings, rows = Settings(receive_unique_serial="ever", serial_length=8), scans(worked)
    found = Replay(settings)
    for start in range(0, len(rows), 3):
        found.take(rows[start : start + 3])
    assert found.scans == len(rows)
    assert found.replayed() == replay(rows, settings)


def test_only_the_last_scans_are_read(worked: Dock) -> None:
    assert [scan.id for piece in past.pieces(worked.store, most=4) for scan in piece] == [11, 12, 13, 14]


def test_pasted_serials_are_told_too(worked: Dock) -> None:
    worked.codes("XJXREVERT", "PO-1001")
    bulk = Bulk(worked.receiving)
    pasted = Batch(rows_of("B-2000\nCM0000003Q3\nB-20001\n"), sku="BAT-90", entered="pasted")
    bulk.check(pasted, worked.moment)
    bulk.keep(pasted, Scan("XJXOK", TYPED, worked.moment))
    assert [scan.text for scan in scans(worked)[-3:]] == ["XJXOK", "B-2000", "B-20001"]
    found = again(worked, serial_length=6, receive_unique_serial="ever")
    assert told(found)[-1] == ("B-20001", "serial_accepted", "wrong_length")
    assert found.untold == 0
