"""The computer does not sleep while somebody works: asked of the system, in whatever way it has."""

import ctypes
import logging
import os
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtDBus import QDBus, QDBusConnection, QDBusInterface, QDBusMessage, QDBusUnixFileDescriptor

WHO, WHY = "Bridge", "A document is being scanned"
ANSWERS_WITHIN_MS = 500
_CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x00000001, 0x00000002
_log = logging.getLogger("bridge.station")

Undo = Callable[[], object]


class Awake:
    """`keep` keeps the computer awake or lets it sleep again; where that cannot be asked, the log says so once."""

    def __init__(self, ask: Callable[[], Undo | None] | None = None) -> None:
        self._ask = ask or _ways()[sys.platform if sys.platform in _ways() else "linux"]
        self._undo: Undo | None = None
        self._told = False

    @property
    def kept(self) -> bool:
        """Whether the system agreed to stay awake."""
        return self._undo is not None

    def keep(self, *, wanted: bool) -> None:
        """Stay awake from now on, or not."""
        if wanted and self._undo is None and not self._told:
            self._undo = self._ask()
            self._told = self._undo is None
            if self._told:
                _log.info("the computer cannot be kept awake: nothing here takes that request")
        elif not wanted and self._undo is not None:
            undo, self._undo = self._undo, None
            undo()


def _ways() -> dict[str, Callable[[], Undo | None]]:
    return {"linux": _linux, "win32": _windows, "darwin": _mac}


def _linux() -> Undo | None:
    return _screen_saver() or _login(QDBusConnection.systemBus())


def _screen_saver() -> Undo | None:
    """Ask the desktop over a connection of its own: what was asked for lasts as long as that."""
    own = f"bridge-awake-{time.monotonic_ns()}"
    name, path = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"
    bus = session_bus(own)
    agreed = _asked(bus, (name, path, name), "Inhibit", WHO, WHY) is not None
    del bus
    if agreed:
        return lambda: QDBusConnection.disconnectFromBus(own)
    QDBusConnection.disconnectFromBus(own)
    return None


def session_bus(own: str) -> QDBusConnection:
    """A connection named `own` to the bus of the session as the environment names it now; Qt remembers the first."""
    address = os.environ.get("DBUS_SESSION_BUS_ADDRESS")
    return QDBusConnection.connectToBus(address or QDBusConnection.BusType.SessionBus, own)


def _login(bus: QDBusConnection) -> Undo | None:
    where = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
    held = _asked(bus, where, "Inhibit", "sleep:idle", WHO, WHY, "block")
    if not isinstance(held, QDBusUnixFileDescriptor) or not held.isValid():
        return None
    # the lock lasts as long as its file is open
    own = os.dup(held.fileDescriptor())
    return lambda: os.close(own)


def _asked(bus: QDBusConnection, where: tuple[str, str, str], verb: str, *arguments: object) -> object | None:
    """What a service of the bus answers; None where there is no bus, no service, or it will not."""
    if not bus.isConnected():
        return None
    service = QDBusInterface(*where, bus)
    if not service.isValid():
        return None
    service.setTimeout(ANSWERS_WITHIN_MS)
    answer = service.callWithArgumentList(QDBus.CallMode.Block, verb, list(arguments))
    if answer.type() != QDBusMessage.MessageType.ReplyMessage:
        return None
    found: object = answer.arguments()[0] if answer.arguments() else True
    return found


def _windows() -> Undo | None:
    with suppress(AttributeError, OSError):
        state = ctypes.windll.kernel32.SetThreadExecutionState  # type: ignore[attr-defined,unused-ignore]
        if state(_CONTINUOUS | _SYSTEM | _DISPLAY):
            return lambda: state(_CONTINUOUS)
    return None


def _mac() -> Undo | None:
    with suppress(OSError):
        # it ends with this process, however that ends
        keeping = subprocess.Popen(["/usr/bin/caffeinate", "-di", "-w", str(os.getpid())])  # noqa: S603  our own words

        def end() -> None:
            keeping.terminate()
            keeping.wait(5)

        return end
    return None
