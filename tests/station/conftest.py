from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.station.files import write_files
from tests.station.line import CentralProcess, Scanner, StationProcess, bridge


@pytest.fixture
def central(tmp_path: Path) -> Iterator[CentralProcess]:
    """A central with the dock's catalogue, serving."""
    process = CentralProcess(tmp_path / "central")
    process.load(write_files(tmp_path / "files"))
    process.start()
    yield process
    process.stop()


@pytest.fixture
def station(tmp_path: Path, central: CentralProcess) -> Iterator[StationProcess]:
    """A station with one scanner that has the central's list; not started."""
    scanner = Scanner()
    found = StationProcess(tmp_path / "station", central.url, central.token("dock-1"), [scanner])
    bridge("sync", "--data", str(found.folder), "--central", central.url, env={"BRIDGE_TOKEN": found.token})
    yield found
    if not found.gone():
        found.kill()
    for each in found.scanners:
        each.close()
