"""A data folder with its store open."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bridge.moments import now
from bridge.store.engine import Store, open_station


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_station(tmp_path / "data", clock=now)
    yield opened
    opened.close()
