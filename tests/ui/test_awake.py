"""The computer is kept awake by whoever decides that on its bus, and a station without such a one works as well."""

import logging
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtDBus import QDBusConnection

from bridge.ui.awake import Awake, session_bus
from tests.waiting import until

DESKTOP = """
import sys
from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection

app = QCoreApplication([])

@ClassInfo({"D-Bus Interface": "org.freedesktop.ScreenSaver"})
class ScreenSaver(QObject):
    @Slot(str, str, result="uint")
    def Inhibit(self, who, why):
        print("awake for", who, flush=True)
        return 7

bus, screen_saver = QDBusConnection.sessionBus(), ScreenSaver()
bus.registerObject("/org/freedesktop/ScreenSaver", screen_saver, QDBusConnection.RegisterOption.ExportAllSlots)
bus.registerService("org.freedesktop.ScreenSaver")
print("ready", flush=True)
app.exec()
"""


@pytest.fixture(scope="module")
def bus() -> Iterator[dict[str, str]]:
    """A message bus of the test's own, as the environment that leads to it; a process knows only one in its life."""
    monkeypatch = pytest.MonkeyPatch()
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        assert daemon.stdout is not None
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", daemon.stdout.readline().strip())
        yield dict(os.environ)
        monkeypatch.undo()
        daemon.terminate()
        daemon.wait(10)


@pytest.fixture
def desktop(bus: dict[str, str], tmp_path: Path) -> Iterator[Path]:
    """Somebody on the bus who keeps the computer awake; the file says what was asked."""
    heard = tmp_path / "heard"
    with ExitStack() as stack:
        out = stack.enter_context(heard.open("w"))
        process = stack.enter_context(subprocess.Popen([sys.executable, "-c", DESKTOP], stdout=out, env=bus))
        until(lambda: "ready" in heard.read_text(), within_s=20)
        yield heard
        process.terminate()
        process.wait(10)
        QDBusConnection.disconnectFromBus("counts")


def on_the_bus() -> int:
    """How many names the bus knows; what a station asked for ends with its name."""
    bus = session_bus("counts")
    found: list[str] = bus.interface().registeredServiceNames().value()
    return len(found)


@pytest.mark.usefixtures("qapp")
def test_the_desktop_is_asked_once_and_let_go(desktop: Path) -> None:
    awake = Awake()
    for wanted in (True, True):
        awake.keep(wanted=wanted)
    assert awake.kept
    with_it = on_the_bus()
    awake.keep(wanted=False)
    assert not awake.kept
    until(lambda: on_the_bus() == with_it - 1, within_s=5)
    assert desktop.read_text().count("awake for") == 1


@pytest.mark.usefixtures("qapp")
def test_it_can_be_asked_again(desktop: Path) -> None:
    awake = Awake()
    for wanted in (True, False, True, False):
        awake.keep(wanted=wanted)
        assert awake.kept == wanted
    assert desktop.read_text().count("awake for") == 2


@pytest.mark.usefixtures("bus", "qapp")
def test_where_nobody_can_be_asked_the_log_says_so_once(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "bridge")
    awake = Awake()
    for wanted in (True, False, True):
        awake.keep(wanted=wanted)
        assert not awake.kept
    assert [record.getMessage() for record in caplog.records] == [
        "the computer cannot be kept awake: nothing here takes that request"
    ]


def test_any_system_is_asked_and_undone_in_its_own_way() -> None:
    done: list[str] = []

    def ask() -> Callable[[], object]:
        done.append("asked")
        return lambda: done.append("undone")

    awake = Awake(ask)
    for wanted in (True, True, False, False):
        awake.keep(wanted=wanted)
    assert done == ["asked", "undone"]
