"""How a station looks as its options change."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bridge.options.settings import Settings
from bridge.ui.skin import Skin
from bridge.ui.theme import DARK, LIGHT
from bridge.wearing import Wearing


@pytest.fixture
def skin(qtbot: QtBot) -> Skin:
    del qtbot
    return Skin()


@pytest.fixture
def wearing(skin: Skin) -> Iterator[Wearing]:
    made = Wearing(Settings(interface_theme="light"), skin=skin)
    yield made
    made.stop()


def test_theme_text_size_and_hand_change_at_once(wearing: Wearing, skin: Skin) -> None:
    drawn: list[bool] = []
    skin.changed.connect(lambda: drawn.append(True))
    wearing.wear(Settings(interface_theme="dark", interface_text_scale=150, interface_left_handed=True))
    assert (skin.theme, skin.scale, skin.left_handed, drawn) == (DARK, 1.5, True, [True])


def test_the_theme_of_the_system_is_followed_where_the_options_say_so(wearing: Wearing, skin: Skin) -> None:
    hints = QApplication.styleHints()
    for choice, theme in (("system", LIGHT), ("dark", DARK)):
        wearing.wear(replace(Settings(), interface_theme=choice))
        skin.wear(theme=DARK)
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
        assert skin.theme is theme


def test_the_banner_is_made_for_the_screen_the_window_stands_on(wearing: Wearing, skin: Skin, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    wearing.follow(window)
    assert skin.magnify == 1.0
    window.show()
    wearing.follow(window)
    expected = Skin()
    expected.fit_to(window.screen().physicalDotsPerInch())
    assert skin.magnify == expected.magnify


def test_what_is_set_again_as_it_was_has_nothing_drawn_anew(wearing: Wearing, skin: Skin) -> None:
    drawn: list[bool] = []
    skin.changed.connect(lambda: drawn.append(True))
    wearing.wear(Settings(interface_theme="light", sound_volume=60))
    assert drawn == []
