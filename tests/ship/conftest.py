"""A packing station with products, kits and orders in its copy."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.pack import Pack, open_pack
from tests.ship.orders import fill, open_shelf
from tests.sync.scene import Dock


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Its data folder, to be copied."""
    folder = tmp_path_factory.mktemp("shelf") / "station"
    fill(folder)
    return folder


@pytest.fixture
def pack(tmp_path: Path) -> Iterator[Pack]:
    with open_pack(tmp_path) as found:
        yield found


@pytest.fixture
def dock(shelf: Path, tmp_path: Path) -> Iterator[Dock]:
    with open_shelf(Path(shutil.copytree(shelf, tmp_path / "station"))) as found:
        yield found
