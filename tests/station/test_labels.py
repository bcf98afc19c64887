"""A label at the moment of receipt, through the whole station."""

import socket
from pathlib import Path

from tests.dock import CAM_UPC, MOUNT_UPC
from tests.station.line import StationProcess, bridge
from tests.waiting import until

GOOD = "CM4821307Q0"


def test_a_counted_serial_prints_its_label_and_print_prints_it_again(station: StationProcess, tmp_path: Path) -> None:
    labels = tmp_path / "labels"
    labels.mkdir()
    for key, value in (("print.label_on_receipt", "always"), ("print.label_target", f"pdf:{labels}")):
        bridge("options", "set", key, value, "--data", str(station.folder))
    station.start()
    assert station.scan("PO-1001", CAM_UPC, GOOD)[-1] == "serial_accepted"
    until(lambda: len(list(labels.glob("*.pdf"))) == 1, within_s=10)
    assert station.scan("XJXPRINT") == ["command_done"]
    until(lambda: len(list(labels.glob("*.pdf"))) == 2, within_s=10)


def test_a_printer_that_does_not_answer_stops_no_scan(station: StationProcess) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        nobody = taken.getsockname()[1]
    for key, value in (("print.label_on_receipt", "always"), ("print.label_target", f"zpl:127.0.0.1:{nobody}")):
        bridge("options", "set", key, value, "--data", str(station.folder))
    station.start()
    assert station.scan("PO-1001", CAM_UPC, GOOD, MOUNT_UPC)[-2:] == ["serial_accepted", "unit_counted"]
    assert station.stop() == 0
