"""A data folder, a central on loopback, an embedded central, and a sync thread."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from bridge.moments import now
from bridge.store.engine import open_station
from bridge.sync.worker import Worker
from tests.station.files import write_files
from tests.station.line import CentralProcess
from tests.sync.embedded import ORDERS, POS, Embedded
from tests.sync.loopback import Ledger, Server, serve
from tests.sync.scene import Dock, Told, way_to


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder nothing was done in, to be copied."""
    folder = tmp_path_factory.mktemp("blank") / "station"
    open_station(folder, clock=now).close()
    return folder


@pytest.fixture
def dock(blank: Path, tmp_path: Path) -> Iterator[Dock]:
    store = open_station(Path(shutil.copytree(blank, tmp_path / "station")), clock=now)
    yield Dock(store)
    store.close()


@pytest.fixture
def ledger() -> Ledger:
    return Ledger()


@pytest.fixture
def server(ledger: Ledger) -> Iterator[Server]:
    with serve(ledger) as running:
        yield running


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def worker(dock: Dock, server: Server, told: Told) -> Iterator[Worker]:
    """A sync thread for the dock, not started."""
    made = Worker(dock.store, way_to(server), told, chance=lambda: 0.1)
    yield made
    assert made.stop()


@pytest.fixture(scope="session")
def embedded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Embedded]:
    """Bridge's own central in a process of its own, with open POs and orders."""
    folder = tmp_path_factory.mktemp("embedded")
    process = CentralProcess(folder / "central")
    process.load(write_files(folder / "files", POS, ORDERS))
    process.start()
    yield Embedded(process, process.token("dock-3"))
    process.stop()
