from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.dock import Dock, open_dock


@pytest.fixture
def dock(tmp_path: Path) -> Iterator[Dock]:
    with open_dock(tmp_path) as found:
        yield found
