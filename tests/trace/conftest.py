"""A station's data folder for what is known of a serial."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from bridge.moments import now
from bridge.store.engine import open_station
from bridge.sync import mirror
from bridge.sync.centrals import connect
from tests.dock import page_of
from tests.station.files import write_files
from tests.station.line import CentralProcess
from tests.sync.scene import Dock
from tests.trace.samples import OPEN_ORDER, PO, RECEIVING, ROWS, SHIPPING


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the samples in its copy of the central, to be copied."""
    folder = tmp_path_factory.mktemp("trace") / "station"
    store = open_station(folder, clock=now)
    mirror.apply(store, page_of(ROWS), reached=mirror.Stand())
    store.close()
    return folder


@pytest.fixture
def folder(blank: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return Path(shutil.copytree(blank, tmp_path / "station"))


@pytest.fixture
def dock(folder: Path) -> Iterator[Dock]:
    store = open_station(folder, clock=now)
    yield Dock(store)
    store.close()


@pytest.fixture(scope="session")
def central(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str]]:
    """The address of a central in which an order was shipped, and a station's token."""
    folder = tmp_path_factory.mktemp("central")
    process = CentralProcess(folder / "central")
    process.load(write_files(folder / "files", [PO], [OPEN_ORDER]))
    token = process.token("dock-3")
    process.start()
    try:
        answers = connect(process.url, token).push([RECEIVING, SHIPPING])
        assert [answer.reason for answer in answers] == [None, None]
        yield process.url, token
    finally:
        process.stop()
