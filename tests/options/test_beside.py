"""The page of the options goes on telling what holds while somebody else changes the options."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bridge.options.settings import Settings, option_of
from tests.options.desk import Desk


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, Settings())


def shown(desk: Desk, key: str) -> str:
    return desk.row(key).texts()[key]


def test_what_is_changed_beside_it_is_shown_and_told(desk: Desk) -> None:
    desk.page.follow(Settings(receive_over_receive="allow", serial_length=9))
    assert (shown(desk, "receive.over_receive"), shown(desk, "serial.length")) == ("allow", "9")
    assert desk.row("receive.over_receive").changed
    assert desk.page.edits() == {}
    assert desk.page.told.words == "Changed outside this page: Serial length, Over-receiving."


def test_what_is_edited_stays_and_can_be_saved_or_dropped(desk: Desk) -> None:
    QTest.mouseClick(desk.switch("receive.require_serial"), Qt.MouseButton.LeftButton)
    desk.write("serial.length", "nine")
    desk.page.follow(Settings(serial_length=8, ship_match_po=True))
    assert not desk.switch("receive.require_serial").isChecked()
    assert desk.row("serial.length").control(option_of("serial.length")).value_text() == "nine"
    desk.write("serial.length", "8")
    assert desk.page.edits() == {"receive.require_serial": "false"}
    desk.page.back()
    assert shown(desk, "ship.match_po") == "true"


def test_what_was_in_force_before_can_be_put_back(desk: Desk) -> None:
    desk.page.follow(Settings(receive_require_serial=False))
    QTest.mouseClick(desk.switch("receive.require_serial"), Qt.MouseButton.LeftButton)
    desk.press(Qt.Key.Key_F9)
    assert desk.kept == [{"receive.require_serial": "true"}]


def test_what_was_edited_to_just_that_needs_no_word(desk: Desk) -> None:
    QTest.mouseClick(desk.switch("receive.require_serial"), Qt.MouseButton.LeftButton)
    desk.page.follow(Settings(receive_require_serial=False))
    assert desk.page.edits() == {}
    assert desk.page.told.words == ""
