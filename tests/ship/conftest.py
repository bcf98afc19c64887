"""A packing station with products, kits and orders in its copy."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bridge.ui.fonts import load_fonts
from bridge.ui.skin import Skin
from tests.ship.orders import fill, open_shelf
from tests.sync.scene import Dock


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Its data folder, to be copied."""
    folder = tmp_path_factory.mktemp("shelf") / "station"
    fill(folder)
    return folder


@pytest.fixture
def dock(shelf: Path, tmp_path: Path) -> Iterator[Dock]:
    with open_shelf(Path(shutil.copytree(shelf, tmp_path / "station"))) as found:
        yield found


@pytest.fixture
def skin(qapp: QApplication) -> Skin:
    qapp.setStyle("Fusion")
    load_fonts()
    return Skin()


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[..., None]:
    """Show a page in the room that a window of 1280 by 800 leaves over its strip, or in another size."""

    def show(page: QWidget, width: int = 1280, height: int = 760) -> None:
        qtbot.addWidget(page)
        page.resize(width, height)
        with qtbot.waitExposed(page):
            page.show()

    return show
