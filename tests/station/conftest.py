import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.station.files import write_files
from tests.station.line import CentralProcess, Scanner, StationProcess, bridge
from tests.station.packing import PackingLine, packing_line


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A central with the dock's catalogue and a station that has its list, both stopped, and the station's token."""
    folder = tmp_path_factory.mktemp("prepared")
    process = CentralProcess(folder / "central")
    process.load(write_files(folder / "files"))
    token = process.token("dock-1")
    process.start()
    station = ("--data", str(folder / "station"))
    bridge("sync", *station, "--central", process.url, env={"BRIDGE_TOKEN": token})
    process.stop()
    return folder, token


@pytest.fixture
def central(tmp_path: Path, prepared: tuple[Path, str]) -> Iterator[CentralProcess]:
    """The central, serving."""
    shutil.copytree(prepared[0] / "central", tmp_path / "central")
    process = CentralProcess(tmp_path / "central")
    process.start()
    yield process
    process.stop()


@pytest.fixture
def station(tmp_path: Path, prepared: tuple[Path, str], central: CentralProcess) -> Iterator[StationProcess]:
    """The station with one scanner; not started."""
    shutil.copytree(prepared[0] / "station", tmp_path / "station")
    scanner = Scanner()
    found = StationProcess(tmp_path / "station", central.url, prepared[1], [scanner])
    yield found
    if not found.gone():
        found.kill()
    for each in found.scanners:
        each.close()


@pytest.fixture(scope="session")
def running_line(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PackingLine]:
    """A central and a station that packs, for every test that only needs orders of its own."""
    with packing_line(tmp_path_factory.mktemp("packing")) as line:
        yield line


@pytest.fixture
def line(running_line: PackingLine) -> Iterator[PackingLine]:
    """The packing line, on the list of orders, with the options and the network as at first."""
    if running_line.packer.process.gone():
        running_line.packer.process.start()
    yield running_line
    running_line.relay.mend()
    running_line.scale.show("0.000")
    running_line.packer.reset()
