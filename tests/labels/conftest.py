from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.labels.print_dock import Dock
from tests.labels.printers import RawPrinter, printer


@pytest.fixture
def dock(tmp_path: Path) -> Iterator[Dock]:
    made = Dock(tmp_path / "labels")
    yield made
    made.stop()


@pytest.fixture
def zebra() -> Iterator[RawPrinter]:
    with printer() as made:
        yield made
