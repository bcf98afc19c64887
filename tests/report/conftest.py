"""A dock and a packing station whose days are reported."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.dock import Dock, open_dock
from tests.pack import Pack, open_pack


@pytest.fixture
def dock(tmp_path: Path) -> Iterator[Dock]:
    with open_dock(tmp_path) as opened:
        yield opened


@pytest.fixture
def pack(tmp_path: Path) -> Iterator[Pack]:
    with open_pack(tmp_path) as opened:
        yield opened
