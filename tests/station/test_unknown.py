"""A code the list does not have makes one pull before it is answered; scans behind it are answered in order."""

import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bridge.sync import wire
from tests.dock import MOUNT_UPC
from tests.station.files import write_files
from tests.station.line import CentralProcess, Scanner, StationProcess
from tests.waiting import until

NEW = wire.PurchaseOrder(po="PO-2001", vendor="Late and Sons", lines=(wire.PoLine(sku="MNT-1", quantity=2),))
ENOUGH_POLLS = 40


@pytest.fixture
def silent(central: CentralProcess) -> Iterator[CentralProcess]:
    """The central, which `hush` makes take calls and answer none."""
    yield central
    assert central.process is not None
    central.process.send_signal(signal.SIGCONT)


def hush(central: CentralProcess) -> None:
    assert central.process is not None
    central.process.send_signal(signal.SIGSTOP)


def taken_from(scanner: Scanner) -> Callable[[], bool]:
    """Whether nothing has been left to read for a while: what is written gets to the reader a moment later."""
    polls: list[bool] = []

    def quiet() -> bool:
        polls.append(scanner.is_read())
        return len(polls) > ENOUGH_POLLS and all(polls[-ENOUGH_POLLS:])

    return quiet


def pulled(station: StationProcess) -> None:
    """The station has a list of this run: the central is online."""
    log = station.folder / "mirror.db-wal"
    before = log.stat().st_mtime_ns if log.exists() else 0
    until(lambda: log.exists() and log.stat().st_mtime_ns > before, within_s=10)


def test_a_po_that_came_after_the_last_pull_opens_and_those_behind_follow(
    station: StationProcess, central: CentralProcess, tmp_path: Path
) -> None:
    station.start()
    pulled(station)
    central.load(write_files(tmp_path / "more", (NEW,)))
    assert station.scan("PO-2001", MOUNT_UPC, "XJXUNDO") == ["document_opened", "unit_counted", "undone"]
    rows = station.rows()
    assert [row.text for row in rows] == ["PO-2001", MOUNT_UPC, "XJXUNDO"]
    assert rows[1].document == "PO-2001"


def test_the_first_scan_of_the_day_waits_for_the_first_pull(
    station: StationProcess, central: CentralProcess, tmp_path: Path
) -> None:
    central.load(write_files(tmp_path / "more", (NEW,)))
    station.scanners[0].scan("PO-2001", MOUNT_UPC)
    station.start()
    until(lambda: len(station.rows()) == 2, within_s=6)
    assert [row.code for row in station.rows()] == ["document_opened", "unit_counted"]


def test_a_central_that_does_not_answer_holds_a_scan_for_3_seconds_at_most(
    station: StationProcess, silent: CentralProcess
) -> None:
    station.start()
    pulled(station)
    hush(silent)
    begun = time.monotonic()
    station.scanners[0].scan("NOBODY-1", "PO-1001", MOUNT_UPC)
    until(lambda: len(station.rows()) == 3, within_s=6)
    assert 2.5 < time.monotonic() - begun < 4.5
    assert [row.code for row in station.rows()] == ["unknown_code", "document_opened", "unit_counted"]


def test_a_kill_while_a_scan_waits_leaves_no_row_of_it(station: StationProcess, silent: CentralProcess) -> None:
    station.start()
    pulled(station)
    assert station.scan("XJXUNDO") == ["nothing_to_undo"]
    hush(silent)
    station.scanners[0].scan("NOBODY-1", "PO-1001")
    until(taken_from(station.scanners[0]))
    station.kill()
    assert [row.text for row in station.rows()] == ["XJXUNDO"]
    silent.process.send_signal(signal.SIGCONT)  # type: ignore[union-attr]
    station.start()
    assert station.scan("PO-1001") == ["document_opened"]


def test_what_waits_is_answered_before_the_station_leaves(station: StationProcess, silent: CentralProcess) -> None:
    station.start()
    pulled(station)
    hush(silent)
    station.scanners[0].scan("NOBODY-1", "PO-1001")
    until(taken_from(station.scanners[0]))
    assert station.stop() == 0
    assert [row.code for row in station.rows()] == ["unknown_code", "document_opened"]


def test_offline_an_unknown_code_is_answered_at_once(station: StationProcess, central: CentralProcess) -> None:
    central.stop()
    station.start()
    begun = time.monotonic()
    assert station.scan("NOBODY-1", "PO-1001") == ["unknown_code", "document_opened"]
    assert time.monotonic() - begun < 1.5
