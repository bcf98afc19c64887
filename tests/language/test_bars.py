"""In every language all that can be pressed in English is there, at 1280 by 800."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bridge.options.bar import ButtonBar
from bridge.receive.scan_actions import ScanActions
from bridge.ship.pack_actions import PackActions
from bridge.ship.scan_actions import ShipActions
from bridge.ui.action_bar import ActionBar
from bridge.ui.buttons import ActionButton
from bridge.ui.fonts import load_fonts
from bridge.ui.languages import speak
from bridge.ui.skin import Skin


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[QApplication]:
    """An application whose language a test may change."""
    former = QLocale()
    qapp.setStyle("Fusion")
    load_fonts()
    yield qapp
    speak(qapp, "en")
    QLocale.setDefault(former)


def window(qtbot: QtBot, bar: QWidget) -> QWidget:
    frame = QWidget()
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.addStretch(1)
    column.addWidget(bar)
    qtbot.addWidget(frame)
    frame.resize(1280, 800)
    with qtbot.waitExposed(frame):
        frame.show()
    return frame


def pressable(qtbot: QtBot, kind: type[ScanActions | ShipActions | PackActions]) -> set[str]:
    """The names of the buttons that are seen whole."""
    skin = Skin()
    bar = ActionBar(skin=skin)
    actions = kind(bar, skin=skin)
    frame = window(qtbot, bar)
    actions.arrange()
    QApplication.processEvents()
    buttons = {name: one for name, one in vars(actions).items() if isinstance(one, ActionButton) and one.isVisible()}
    assert all(one.width() >= one.minimumSizeHint().width() for one in buttons.values())
    assert frame.width() == 1280
    return set(buttons)


@pytest.mark.parametrize("language", ["es", "pl"])
@pytest.mark.parametrize("kind", [ScanActions, ShipActions, PackActions])
def test_no_button_of_a_scan_page_is_left_out(
    speaking: QApplication, qtbot: QtBot, language: str, kind: type[ScanActions | ShipActions | PackActions]
) -> None:
    english = pressable(qtbot, kind)
    speak(speaking, language)
    assert pressable(qtbot, kind) == english


@pytest.mark.parametrize("language", ["en", "es", "pl"])
def test_the_buttons_below_the_options_have_their_words(speaking: QApplication, qtbot: QtBot, language: str) -> None:
    speak(speaking, language)
    bar = ButtonBar(skin=Skin())
    frame = window(qtbot, bar)
    assert frame.width() == 1280
    assert not bar.is_brief
