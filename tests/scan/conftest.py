"""Properties are tried without a time limit for each example: a busy machine is no counter-example."""

from collections.abc import Callable, Iterator
from datetime import datetime

import pytest
from hypothesis import settings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bridge.moments import now
from bridge.scan.port import Port
from bridge.scan.wedge import Wedge
from tests.scan.keyed import AT, Station
from tests.scan.ports import Log, Pty
from tests.waiting import until

settings.register_profile("bridge", deadline=None)
settings.load_profile("bridge")


@pytest.fixture
def log() -> Log:
    return Log()


@pytest.fixture
def opened(log: Log) -> Iterator[Callable[[str], Port]]:
    """Starts a port; all of them are stopped after the test."""
    ports: list[Port] = []

    def open_port(name: str, *, clock: Callable[[], datetime] = now) -> Port:
        port = Port(name, on_scan=log.events.append, on_state=log.events.append, clock=clock)
        ports.append(port)
        port.start()
        return port

    yield open_port
    for port in ports:
        assert port.stop()


@pytest.fixture
def pty() -> Iterator[Pty]:
    pty = Pty()
    yield pty
    pty.close()


@pytest.fixture
def other_pty() -> Iterator[Pty]:
    pty = Pty()
    yield pty
    pty.close()


@pytest.fixture
def station(qtbot: QtBot) -> Station:
    station = Station()
    qtbot.addWidget(station)
    station.show()
    station.activateWindow()
    until(lambda: QApplication.processEvents() or QGuiApplication.focusWindow())
    station.button.setFocus()
    return station


@pytest.fixture
def wedge(station: Station, qapp: QApplication) -> Iterator[Wedge]:
    wedge = Wedge(on_scan=station.scans.append, clock=lambda: AT)
    wedge.install(qapp)
    yield wedge
    wedge.remove()
