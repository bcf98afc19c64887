"""The whole line: pseudo-terminal, window off screen, SQLite, loopback HTTP, central, export."""

from threading import Event

import pytest

from tests.dock import CAM_UPC, MOUNT_UPC
from tests.station.line import CentralProcess, Scanner, StationProcess, bridge
from tests.waiting import until

SERIALS = [f"CM482130{n}Q0" for n in range(4)]


def accepted(station: StationProcess) -> bool:
    """Whether the central took everything."""
    operations = station.operations()
    return bool(operations) and all(operation["state"] == "accepted" for operation in operations)


def test_a_po_is_received_from_scanner_to_export(station: StationProcess, central: CentralProcess) -> None:
    station.start()
    assert station.scan("PO-1001", CAM_UPC, SERIALS[0], MOUNT_UPC, CAM_UPC, SERIALS[1], "XJXUNDO") == [
        "document_opened",
        "serial_wanted",
        "serial_accepted",
        "unit_counted",
        "serial_wanted",
        "serial_accepted",
        "undone",
    ]
    assert station.scan("XJXFINISH", "XJXOK") == ["command_done", "saved"]
    until(lambda: accepted(station), within_s=10)
    rows = central.serials("--po", "PO-1001")
    assert [(row["serial"], row["state"], row["received_by_station"]) for row in rows] == [
        (SERIALS[0], "in_stock", "dock-1")
    ]
    assert station.stop() == 0


def test_a_kill_between_any_two_scans_loses_nothing(station: StationProcess, central: CentralProcess) -> None:
    script = ["PO-1001", CAM_UPC, SERIALS[0], MOUNT_UPC, CAM_UPC, SERIALS[1]]
    counted = []
    for number in range(1, len(script) + 1):
        station.start()
        code = station.scan(script[number - 1])[0]
        if code == "unknown_code":  # the serial question does not survive; the unit it was about is not counted
            assert station.scan(CAM_UPC) == ["serial_wanted"]
            code = station.scan(script[number - 1])[0]
        counted.append(code)
        station.kill()
    assert counted == [
        "document_opened",
        "serial_wanted",
        "serial_accepted",
        "unit_counted",
        "serial_wanted",
        "serial_accepted",
    ]
    station.start()
    assert station.scan("XJXFINISH", "XJXOK") == ["command_done", "saved"]
    until(lambda: accepted(station), within_s=10)
    assert sorted(row["serial"] for row in central.serials("--po", "PO-1001")) == SERIALS[:2]


def test_the_central_may_be_down_for_the_whole_session(station: StationProcess, central: CentralProcess) -> None:
    central.stop()
    station.start()
    assert station.scan("PO-1001", CAM_UPC, SERIALS[0], "XJXFINISH", "XJXOK")[-1] == "saved"
    assert station.scan("PO-1001", CAM_UPC, SERIALS[0])[-1] == "duplicate_on_document"
    assert [operation["state"] for operation in station.operations()] == ["pending"]
    central.start()
    until(lambda: accepted(station), within_s=35)
    assert [row["serial"] for row in central.serials("--po", "PO-1001")] == [SERIALS[0]]


def test_200_units_at_20_scans_a_second_all_count_in_order(station: StationProcess, central: CentralProcess) -> None:
    station.start()
    bridge("options", "set", "receive.over_receive", "allow", "--data", str(station.folder))
    serials = [f"CM{n:08d}Q" for n in range(100)]
    assert station.scan("PO-1001") == ["document_opened"]
    codes = [code for serial in serials for code in (CAM_UPC, serial)]
    at_pace(station.scanners[0], codes, every_s=0.05)
    until(lambda: len(station.rows()) == 1 + len(codes), within_s=20)
    rows = station.rows()
    assert [row.text for row in rows[1:]] == codes
    assert [row.code for row in rows[1:]] == ["serial_wanted", "serial_accepted"] * 100
    assert station.scan("XJXFINISH", "XJXOK") == ["command_done", "saved"]
    until(lambda: accepted(station), within_s=10)
    assert sorted(row["serial"] for row in central.serials("--po", "PO-1001")) == serials


def at_pace(scanner: Scanner, codes: list[str], *, every_s: float) -> None:
    """Send the codes at a steady pace."""
    pause = Event()
    for code in codes:
        scanner.scan(code)
        pause.wait(every_s)


@pytest.mark.parametrize("attempt", range(3))
def test_a_kill_right_after_the_scan_that_saves_leaves_one_operation_or_the_whole_session(
    station: StationProcess, central: CentralProcess, attempt: int
) -> None:
    station.start()
    station.scan("PO-1001", CAM_UPC, SERIALS[attempt], "XJXFINISH")
    station.scanners[0].scan("XJXOK")
    station.kill()
    operations = station.operations()
    station.start()
    if not operations:
        station.scanners[0].scan("XJXFINISH", "XJXOK")
    until(lambda: accepted(station), within_s=35)
    assert len(station.operations()) == 1
    assert [row["serial"] for row in central.serials("--po", "PO-1001")] == [SERIALS[attempt]]
