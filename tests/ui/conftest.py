from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bridge.ui.fonts import load_fonts
from bridge.ui.skin import Skin
from bridge.ui.theme import LIGHT, style_sheet


@pytest.fixture(scope="session")
def app(qapp: QApplication) -> QApplication:
    qapp.setStyle("Fusion")
    load_fonts()
    return qapp


@pytest.fixture
def skin(app: QApplication) -> Skin:
    app.setStyleSheet(style_sheet(LIGHT))
    return Skin(LIGHT)


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[..., None]:
    """Show a widget in a size, ready to be asked."""
    kept: list[QWidget] = []

    def show(widget: QWidget, width: int = 1280, height: int = 800) -> None:
        kept.append(widget)
        qtbot.addWidget(widget)
        widget.resize(width, height)
        with qtbot.waitExposed(widget):
            widget.show()

    return show
