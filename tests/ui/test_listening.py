"""What a window manager does with the focus is tried in `tests/scan/test_wedge_on_screen.py`; off screen it stays."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bridge.ui.listening import STARTS_WITHIN_MS, Listening
from tests.waiting import until


def shown(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    until(lambda: QCoreApplication.processEvents() or QGuiApplication.focusWindow() is window.windowHandle())
    return window


def told(seen: list[bool]) -> list[bool]:
    QCoreApplication.processEvents()
    return seen


def test_moving_between_two_windows_of_the_station_is_not_told(qtbot: QtBot) -> None:
    first, seen = shown(qtbot), list[bool]()
    listening = Listening(first, on_change=lambda *, focused: seen.append(focused), settles_ms=50)
    second = shown(qtbot)
    first.activateWindow()
    until(lambda: QCoreApplication.processEvents() or QGuiApplication.focusWindow() is first.windowHandle())
    qtbot.wait(200)
    second.close()
    assert listening.focused
    assert seen == []


def test_a_window_that_never_gets_the_keyboard_is_told(qtbot: QtBot) -> None:
    window, seen = QWidget(), list[bool]()
    qtbot.addWidget(window)
    listening = Listening(window, on_change=lambda *, focused: seen.append(focused))
    assert not listening.focused
    until(lambda: told(seen), within_s=2 * STARTS_WITHIN_MS / 1000)
    assert seen == [False]
