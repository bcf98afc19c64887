"""How long the options stay open after the PIN."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from bridge.options.unlocked import Unlocked


class Room:
    """A page with a button in it, another beside it, and a clock that is set by hand."""

    def __init__(self, qtbot: QtBot) -> None:
        self.now_s = 100.0
        self.over = 0
        self.page, self.elsewhere = QWidget(), QPushButton()
        self.button, self.line = QPushButton(self.page), QLineEdit(self.page)
        for shown in (self.page, self.elsewhere):
            qtbot.addWidget(shown)
            shown.show()
        self.unlocked = Unlocked(self.page, clock=lambda: self.now_s)
        self.unlocked.over.connect(self._count)

    def _count(self) -> None:
        self.over += 1

    def left_s(self) -> int:
        state = self.unlocked.state()
        return state[1] if state else -1


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    return Room(qtbot)


def test_it_says_who_opened_it_and_how_long_is_left(room: Room) -> None:
    assert room.unlocked.state() is None
    room.unlocked.open(by="Ben", minutes=5)
    room.now_s += 48
    assert room.unlocked.state() == ("Ben", 252)
    room.unlocked.lock()
    assert (room.unlocked.state(), room.unlocked.by) == (None, "")
    assert room.over == 0


def test_a_touch_of_the_page_begins_the_time_anew_and_one_elsewhere_does_not(room: Room) -> None:
    room.unlocked.open(by="", minutes=1)
    room.now_s += 40
    QTest.mouseClick(room.elsewhere, Qt.MouseButton.LeftButton)
    assert room.left_s() == 20
    QTest.mouseClick(room.button, Qt.MouseButton.LeftButton)
    assert room.left_s() == 60
    room.now_s += 30
    QTest.keyClicks(room.line, "a")
    assert room.left_s() == 60
    room.unlocked.lock()
    QTest.keyClicks(room.line, "a")
    assert room.left_s() == -1


def test_the_end_is_told_once(room: Room, qtbot: QtBot) -> None:
    room.unlocked.open(by="Ben", minutes=0)
    qtbot.waitUntil(lambda: room.over == 1, timeout=2000)
    assert (room.unlocked.is_open(), room.unlocked.by) == (False, "")


def test_a_computer_that_slept_does_not_end_it_before_its_time(room: Room, qtbot: QtBot) -> None:
    room.unlocked.open(by="Ben", minutes=0)
    room.now_s -= 0.05
    qtbot.waitUntil(lambda: room.left_s() == 1, timeout=2000)
    room.now_s += 1
    qtbot.waitUntil(lambda: room.over == 1, timeout=2000)
