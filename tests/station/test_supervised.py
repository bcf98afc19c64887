"""A person at the window: the PIN, the operator, a second start, the end."""

import os
import signal
from collections.abc import Callable, Iterator

import pytest

from tests.dock import CAM_R_UPC, CAM_UPC, MOUNT_UPC
from tests.screen import Screen, screen, typing
from tests.station.line import CentralProcess, StationProcess, bridge
from tests.waiting import until

PIN = "4711"
VISIBLE = ("--onlyvisible", "--name", "^Bridge$")
SERIALS = ("CM4821301Q0", "CM4821302Q0", "CM4821303Q0")


@pytest.fixture(scope="module")
def display() -> Iterator[Screen]:
    with screen() as found:
        yield found


@pytest.fixture
def shown(station: StationProcess, display: Screen) -> StationProcess:
    """The station with its window on a screen of its own, not started."""
    station.env = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display.environment["DISPLAY"]}
    return station


def log(station: StationProcess) -> str:
    return (station.folder / "logs" / "station.log").read_text()


def more_rows_than(station: StationProcess, before: int) -> Callable[[], bool]:
    return lambda: len(station.rows()) > before


def test_a_unit_above_the_order_goes_to_the_central_with_the_pin_typed_at_the_window(
    shown: StationProcess, central: CentralProcess, display: Screen
) -> None:
    shown.lock(PIN)
    shown.option("receive.over_receive", "pin")
    shown.option("operator.name", "Ana R.")
    shown.start()
    assert display.do("search", "--sync", *VISIBLE, "windowactivate", "--sync")
    first, second, third = SERIALS
    shown.scan("PO-1001", CAM_R_UPC, first, CAM_R_UPC, second)
    assert shown.scan(CAM_R_UPC) == ["pin_wanted"]
    assert display.do(*typing("0815", pace_ms=110), "key", "Return")
    assert shown.answers(7)[-1] == "pin_wanted"
    until(lambda: "PIN" in [row.text for row in shown.rows()], within_s=10)
    # the wait after one wrong PIN is two seconds; a try within it is told so and counts as none
    for _ in range(20):
        before = len(shown.rows())
        assert display.do(*typing(PIN, pace_ms=110), "key", "Return")
        until(more_rows_than(shown, before), within_s=10)
        if shown.rows()[-1].code == "serial_wanted":
            break
    assert shown.rows()[-1].code == "serial_wanted"
    assert shown.scan(third, "XJXFINISH", "XJXOK") == ["serial_accepted", "command_done", "saved"]
    until(lambda: {row["state"] for row in shown.operations()} == {"accepted"}, within_s=20)
    kept = {row["serial"]: row["received_by"] for row in central.serials("--po", "PO-1001")}
    assert {serial: kept.get(serial) for serial in SERIALS} == dict.fromkeys(SERIALS, "Ana R.")
    assert not any(word in str(shown.rows()) for word in ("0815", PIN))
    assert PIN not in log(shown)


def test_a_second_start_brings_the_window_to_the_front(shown: StationProcess, display: Screen) -> None:
    shown.start()
    assert display.do("search", "--sync", *VISIBLE, "windowminimize")
    until(lambda: not display.do("search", *VISIBLE), within_s=10)
    done = bridge("station", "--data", str(shown.folder), env=shown.env, check=False)
    assert done.returncode == 0
    assert done.stderr == ""
    assert done.stdout.count("\n") == 1
    assert "already open" in done.stdout
    until(lambda: display.do("search", *VISIBLE), within_s=10)
    assert not shown.gone()


def test_a_second_start_after_a_kill_is_a_first_one(station: StationProcess) -> None:
    station.start()
    station.kill()
    station.start()
    done = bridge("station", "--data", str(station.folder), check=False)
    assert done.returncode == 0
    assert "already open" in done.stdout


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_at_once_and_the_log_says_what_is_unfinished(
    station: StationProcess, central: CentralProcess, number: signal.Signals
) -> None:
    station.start()
    central.stop(kill=True)
    station.scan("PO-1003", MOUNT_UPC, "XJXFINISH", "XJXOK", "PO-1001", MOUNT_UPC, MOUNT_UPC)
    assert station.process is not None
    os.kill(station.process.pid, number)
    assert station.process.wait(20) == 0
    assert "closed with 2 units in PO-1001 not saved, 1 waiting to send. Nothing is lost." in log(station)


def test_the_operator_stands_in_history_operation_and_export(station: StationProcess, central: CentralProcess) -> None:
    station.option("operator.name", "Ana R.")
    station.start()
    station.scan("PO-1001", CAM_R_UPC, SERIALS[0])
    station.option("operator.name", "Ben")
    assert station.scan(CAM_R_UPC, SERIALS[1]) == ["serial_wanted", "serial_accepted"]
    station.scan(CAM_R_UPC)
    station.option("operator.name", "Ana R.")
    assert station.scan(SERIALS[2]) == ["unknown_code"]
    station.scan("XJXFINISH", "XJXOK")
    until(lambda: {row["state"] for row in station.operations()} == {"accepted"}, within_s=20)
    kept = {row["serial"]: row["received_by"] for row in central.serials("--po", "PO-1001")}
    assert kept == {SERIALS[0]: "Ana R.", SERIALS[1]: "Ben"}
    assert [row.operator for row in station.rows()][:5] == ["Ana R."] * 3 + ["Ben"] * 2


def test_the_central_takes_a_serial_that_a_supervisor_let_in_though_it_was_known(
    station: StationProcess, central: CentralProcess
) -> None:
    station.option("receive.unique_serial.level", "ask")
    station.start()
    codes = station.scan("PO-1001", CAM_UPC, "CM0000001Q1", "XJXOK", "XJXFINISH", "XJXOK")
    assert codes[2:4] == ["already_received", "serial_accepted"]
    until(lambda: {row["state"] for row in station.operations()} == {"accepted"}, within_s=20)
    (kept,) = central.serials("--serial", "CM0000001Q1")
    assert (kept["po"], kept["state"]) == ("PO-1001", "in_stock")
