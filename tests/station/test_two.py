"""Two people: two scanners on one station, two stations on one PO."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from bridge.commands import run_settle
from bridge.desk.settling import WayOut
from bridge.sync.centrals import connect
from bridge.sync.presence import OpenDocument
from tests.dock import CAM_R_UPC, CAM_UPC, MOUNT_UPC
from tests.station.line import CentralProcess, Scanner, StationProcess
from tests.waiting import until

SHARED, FIRST, SECOND = "CM4821300Q0", "CM4821301Q0", "CM4821302Q0"


@pytest.fixture
def other(tmp_path: Path, prepared: tuple[Path, str], central: CentralProcess) -> Iterator[StationProcess]:
    """Another station with the same list, not started."""
    shutil.copytree(prepared[0] / "station", tmp_path / "other")
    found = StationProcess(tmp_path / "other", central.url, central.token("dock-2"), [Scanner()])
    yield found
    if not found.gone():
        found.kill()
    found.scanners[0].close()


def states(station: StationProcess) -> list[object]:
    """Where each operation is, oldest first."""
    return [operation["state"] for operation in station.operations()]


def test_two_scanners_interleaved_each_keep_their_own_question(
    station: StationProcess, central: CentralProcess
) -> None:
    station.scanners.append(Scanner())
    station.start()
    assert station.scan("PO-1001") == ["document_opened"]
    assert station.scan(CAM_UPC, scanner=0) == ["serial_wanted"]
    assert station.scan(CAM_R_UPC, scanner=1) == ["serial_wanted"]
    assert station.scan("CM4821301A1", scanner=1) == ["serial_accepted"]
    assert station.scan(FIRST, scanner=0) == ["serial_accepted"]
    rows = station.rows()
    assert [(row.sku, row.serial) for row in rows[-2:]] == [("CAM-R", "CM4821301A1"), ("CAM-2", FIRST)]
    assert [row.source for row in rows[1:]] == [station.scanners[n].port for n in (0, 1, 1, 0)]
    assert station.scan("XJXUNDO", scanner=1) == ["undone"]
    assert station.rows()[-1].serial == "CM4821301A1"
    assert station.scan("XJXFINISH", "XJXOK", scanner=1) == ["command_done", "saved"]
    until(lambda: states(station) == ["accepted"], within_s=10)
    assert [(row["serial"], row["sku"]) for row in central.serials("--po", "PO-1001")] == [(FIRST, "CAM-2")]


def test_a_unit_both_stations_scanned_is_refused_by_name_and_the_rest_is_sent_in_one_step(
    station: StationProcess, other: StationProcess, central: CentralProcess
) -> None:
    station.start()
    other.start()
    for each, own in ((station, FIRST), (other, SECOND)):
        codes = each.scan("PO-1001", CAM_UPC, SHARED, CAM_UPC, own, MOUNT_UPC)
        assert codes[2:] == ["serial_accepted", "serial_wanted", "serial_accepted", "unit_counted"]
    assert station.scan("XJXFINISH", "XJXOK") == ["command_done", "saved"]
    until(lambda: states(station) == ["accepted"], within_s=10)
    assert other.scan("XJXFINISH", "XJXOK") == ["command_done", "saved"]
    until(lambda: states(other) == ["rejected"], within_s=10)
    (refused,) = other.operations()
    assert "1 of 3 units" in str(refused["error"])
    run_settle(other.folder, str(refused["id"]), way=WayOut.SEND_REST)
    until(lambda: states(other) == ["settled", "accepted"], within_s=10)
    rows = {row["serial"]: row["received_by_station"] for row in central.serials("--po", "PO-1001")}
    assert rows == {SHARED: "dock-1", FIRST: "dock-1", SECOND: "dock-2"}
    assert other.scan("PO-1001", CAM_UPC, SHARED, SECOND) == [
        "document_opened",
        "serial_wanted",
        "duplicate_on_document",
        "duplicate_on_document",
    ]
    assert "dock-1" in other.rows()[-2].message


def test_a_station_tells_which_documents_it_has_open(station: StationProcess, central: CentralProcess) -> None:
    second = connect(central.url, central.token("dock-2"))
    mine = [OpenDocument(document="PO-1001", since="2026-11-23T10:00:00.000Z")]
    station.start()
    assert second.present(mine) == ()
    station.scan("PO-1001", MOUNT_UPC)
    until(lambda: [one.station for one in second.present(mine)] == ["dock-1"], within_s=5)
    station.scan("XJXREVERT")
    assert [one.station for one in second.present(mine)] == ["dock-1"], "units that are not saved stay there"
    station.scan("PO-1001", "XJXUNDO", "XJXREVERT")
