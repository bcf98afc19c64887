"""Files of options at a running station."""

from pathlib import Path

from tests.dock import CAM_R_UPC
from tests.station.line import StationProcess, bridge


def test_a_running_station_follows_an_imported_file_with_its_next_scan(station: StationProcess, tmp_path: Path) -> None:
    file, data = tmp_path / "hall.toml", str(station.folder)
    station.start()
    assert station.scan("PO-1001", CAM_R_UPC, "XJXSKIP") == ["document_opened", "serial_wanted", "command_done"]
    bridge("options", "export", str(file), "--data", data)
    text = file.read_text()
    assert "require_serial = true" in text.split("[receive]")[1]
    before, receive = text.split("[receive]")
    file.write_text(f"{before}[receive]{receive.replace('require_serial = true', 'require_serial = false', 1)}")
    assert bridge("options", "import", str(file), "--data", data).stdout == "receive.require_serial = false\n"
    assert station.scan(CAM_R_UPC) == ["unit_counted"]
    file.write_text("[receive]\nrequire_serial = true\nunique_serial = 'galaxy'\n")
    assert bridge("options", "import", str(file), "--data", data, check=False).returncode == 1
    assert station.scan(CAM_R_UPC) == ["unit_counted"]
    bridge("options", "reset", "receive.require_serial", "--data", data)
    bridge("options", "set", "receive.over_receive", "allow", "--data", data)
    assert station.scan(CAM_R_UPC) == ["serial_wanted"]
