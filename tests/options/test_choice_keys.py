import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bridge.options.settings import Settings
from tests.options.desk import Desk

KEY = "receive.unique_serial"


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, Settings(receive_unique_serial="po"))


@pytest.mark.parametrize(
    ("key", "chosen"),
    [
        (Qt.Key.Key_Home, "in_stock"),
        (Qt.Key.Key_End, "off"),
        (Qt.Key.Key_PageDown, "ever"),
        (Qt.Key.Key_PageUp, "in_stock"),
        (Qt.Key.Key_Down, "ever"),
        (Qt.Key.Key_Up, "in_stock"),
    ],
)
def test_the_keys_of_a_box_of_choices_choose(desk: Desk, key: Qt.Key, chosen: str) -> None:
    QTest.keyClick(desk.choice(KEY), key)
    assert desk.choice(KEY).value_text() == chosen
    assert desk.page.edits() == {KEY: chosen}


def test_at_either_end_a_key_that_goes_further_changes_nothing(desk: Desk) -> None:
    QTest.keyClick(desk.choice(KEY), Qt.Key.Key_Home)
    QTest.keyClick(desk.choice(KEY), Qt.Key.Key_Up)
    assert desk.choice(KEY).value_text() == "in_stock"
    QTest.keyClick(desk.choice(KEY), Qt.Key.Key_End)
    QTest.keyClick(desk.choice(KEY), Qt.Key.Key_PageDown)
    assert desk.choice(KEY).value_text() == "off"


@pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)", extend=True)
def test_alt_and_down_shows_all_choices(desk: Desk, qtbot: QtBot) -> None:
    menu = desk.choice(KEY).menu_of_choices
    QTest.keyClick(desk.choice(KEY), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is menu)
    menu.close()
    assert desk.page.edits() == {}
