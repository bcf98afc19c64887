"""A serial scanner: one thread that reads a port, cuts its bytes into scans and comes back after every loss.

Anything pySerial opens is a port. Nothing that a scanner sent is thrown away: pySerial's habit of emptying the input
when it opens a port is switched off, and bytes are taken one read at a time, since an error in the middle of a longer
read would lose what that read already had.
"""

import errno
import io
import logging
import os
import select
import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import TypeAlias

import serial

from bridge.phrases import phrase
from bridge.scan.framing import Frame, Framing
from bridge.scan.holding import hold
from bridge.scan.outgoing import WRITE_TIMEOUT_S, Give, Outgoing
from bridge.scan.scan import Scan

IDLE_S = 0.3
READ_TIMEOUT_S = 0.02
STOPS_WITHIN_S = 2.0
_CHUNK = 4096
_KEEP_ALIVE_S = {"TCP_KEEPIDLE": 10, "TCP_KEEPINTVL": 5, "TCP_KEEPCNT": 3}
_DEVICES = {"scanner": phrase("Scanner"), "scale": phrase("Scale")}
_ABSENT = phrase("{device} {name} is not there, trying again")
_FORBIDDEN = phrase("{device} {name} may not be opened by this user, trying again")
_IN_USE = phrase("{device} {name} is in use by another program, trying again")
_NO_PORT = phrase("{device} {name} is no serial port, trying again")
_SHUT = phrase("{device} {name} cannot be opened, trying again")
_REASONS = {
    errno.ENOENT: _ABSENT,
    errno.ENXIO: _ABSENT,
    errno.ENODEV: _ABSENT,
    errno.EACCES: _FORBIDDEN,
    errno.EPERM: _FORBIDDEN,
    errno.EAGAIN: _IN_USE,
    errno.EBUSY: _IN_USE,
    errno.ENOTTY: _NO_PORT,
    errno.EISDIR: _NO_PORT,
}

Device: TypeAlias = serial.Serial

log = logging.getLogger(__name__)


class Condition(Enum):
    """Whether scans can come from a port."""

    CONNECTED = auto()
    ABSENT = auto()
    LOST = auto()
    CLOSED = auto()  # the options do not name it any more


@dataclass(frozen=True, slots=True)
class PortState:
    """What became of a port; `sentence` is for the operator, `reason` the words of the system underneath."""

    name: str
    condition: Condition
    sentence: str
    reason: str = ""


class Port:
    """One scanner's port, read in a thread of its own from `start` to `stop`.

    `on_scan` gets every frame in order of arrival, unfinished and over-long ones as cut; `on_state` every change of
    condition, in the same order. Both are called in the port's thread. `name` is what pySerial opens.
    """

    def __init__(
        self,
        name: str,
        *,
        on_scan: Callable[[Scan], None],
        on_state: Callable[[PortState], None],
        clock: Callable[[], datetime],
    ) -> None:
        self.name = name
        self._on_scan = on_scan
        self._on_state = on_state
        self._clock = clock
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"bridge scanner {name}", daemon=True)
        self._framing = Framing()
        self._outgoing = Outgoing(name)
        self._told: PortState | None = None

    def start(self) -> None:
        """Open the port and read it; from here on every scan is handed over."""
        self._thread.start()

    def stop(self, *, within_s: float = STOPS_WITHIN_S) -> bool:
        """Ask the thread to end and wait for it; False when a connection that is being made holds it longer."""
        self._stopping.set()
        if self._thread.ident is not None:
            self._thread.join(within_s)
        return not self._thread.is_alive()

    def write(self, data: bytes) -> None:
        """Send bytes to the scanner, soon and without waiting; they are dropped when it is not connected."""
        self._outgoing.put(data)

    def _run(self) -> None:
        hold(
            self._stopping,
            lambda: opened(self.name),
            absent=lambda error: self._tell(_absent(self.name, error)),
            use=self._hold,
        )

    def _hold(self, device: serial.Serial) -> None:
        """Read until the port is lost or the station stops."""
        self._outgoing.forget()
        self._tell(PortState(self.name, Condition.CONNECTED, phrase("Scanner {name} is connected.", name=self.name)))
        try:
            self._read(device)
        except Exception as error:  # noqa: BLE001 - an unplugged device shows itself as any error
            self._hand_over(self._framing.idle())
            self._tell(
                PortState(
                    self.name, Condition.LOST, phrase("Scanner {name} lost, trying again", name=self.name), str(error)
                )
            )
        finally:
            with suppress(Exception):
                device.close()

    def _read(self, device: serial.Serial) -> None:
        receive, give = receiver(device), giver(device)
        silent_since = time.monotonic()
        while not self._stopping.is_set():
            self._outgoing.send(give)
            chunk = receive()
            if chunk:
                silent_since = time.monotonic()
                self._hand_over(self._framing.feed(chunk))
            elif self._framing.unfinished and time.monotonic() - silent_since >= IDLE_S:
                self._hand_over(self._framing.idle())

    def _hand_over(self, frames: list[Frame]) -> None:
        at = self._clock()
        for frame in frames:
            self._on_scan(Scan(frame.text, self.name, at, frame.cut))

    def _tell(self, state: PortState) -> None:
        still_lost = state.condition is Condition.ABSENT and self._told and self._told.condition is Condition.LOST
        if still_lost or state == self._told:
            return
        self._told = state
        log.info("%s %s", state.sentence, state.reason)
        self._on_state(state)


def opened(name: str, *, baudrate: int = 9600, bits: int = 8, parity: str = "N") -> serial.Serial:
    """The open port, of which nothing that waits in it is thrown away; any exception where it cannot be had."""
    device = serial.serial_for_url(name, baudrate=baudrate, timeout=READ_TIMEOUT_S, exclusive=True, do_not_open=True)
    device.bytesize, device.parity = bits, parity
    scheme = name.lower().partition("://")[0]
    if scheme != "rfc2217":  # its handler refuses to know a time limit for writing
        device.write_timeout = WRITE_TIMEOUT_S
    for discard in ("reset_input_buffer", "_reset_input_buffer"):
        setattr(device, discard, lambda: None)
    if parity != serial.PARITY_NONE and scheme == name.lower():
        _open_with_parity(device)
    else:
        device.open()
    if scheme == "socket":
        _keep_alive(device.fileno())
    return device


def _open_with_parity(device: serial.Serial) -> None:
    """Use bytes of eight bits where there are no others: a pseudo-terminal refuses any but the first change to them."""
    try:
        device.open()
        device.timeout = 0
    except Exception:  # noqa: BLE001 - each system has its own way to refuse
        device.close()
        device.bytesize, device.parity = serial.EIGHTBITS, serial.PARITY_NONE
        device.open()


def _keep_alive(handle: int) -> None:
    """Have the system notice within half a minute that the other side of a connection has gone without a word."""
    connection = socket.socket(fileno=handle)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for option, value in _KEEP_ALIVE_S.items():
        if hasattr(socket, option):
            connection.setsockopt(socket.IPPROTO_TCP, getattr(socket, option), value)
    connection.detach()


def receiver(device: serial.Serial) -> Callable[[], bytes]:
    """What gives the bytes that are there, after waiting for them no longer than READ_TIMEOUT_S."""
    try:
        device.fileno()
    except (AttributeError, io.UnsupportedOperation):
        return lambda: device.read(1) + _rest(device)
    device.timeout = 0
    return lambda: device.read(_CHUNK) if select.select([device], [], [], READ_TIMEOUT_S)[0] else b""


def giver(device: serial.Serial) -> Give:
    """What gives bytes to the device as far as it takes them at once; where the system cannot tell, within 0.2 s."""

    def write(data: bytes) -> int:
        try:
            return device.write(data) or 0
        except serial.SerialTimeoutException:
            return 0

    try:
        handle = device.fileno()
    except (AttributeError, io.UnsupportedOperation):
        return write
    if os.name == "nt":
        return write

    def write_now(data: bytes) -> int:
        with suppress(BlockingIOError):
            return os.write(handle, data) if select.select([], [handle], [], 0)[1] else 0
        return 0

    return write_now


def _rest(device: serial.Serial) -> bytes:
    return device.read(device.in_waiting) if device.in_waiting else b""


def _absent(name: str, error: Exception) -> PortState:
    return PortState(name, Condition.ABSENT, why_absent(name, error, what="scanner"), str(error))


def why_absent(name: str, error: Exception, *, what: str) -> str:
    """Why the `scanner` or `scale` at the port cannot be had, in a sentence for the operator."""
    if isinstance(error, ValueError | TypeError):
        if what == "scale":
            return phrase("{name} is no scale port: write it as /dev/ttyACM0, COM5 or socket://host:port.", name=name)
        return phrase("{name} is no scanner port: write it as /dev/ttyACM0, COM5 or socket://host:port.", name=name)
    facts = {"device": _DEVICES[what], "name": name}
    if "://" in name:
        return phrase("{device} {name} does not answer, trying again", **facts)
    return phrase(_REASONS.get(_number(error), _SHUT), **facts)


def is_blocked(error: Exception) -> bool:
    """Whether a write failed only because the other side takes nothing."""
    return isinstance(error, serial.SerialTimeoutException)


def _number(error: BaseException) -> int:
    """The system's number of an error; pySerial keeps it, or only the error it stems from, or only its name."""
    if isinstance(error, OSError) and error.errno:
        return error.errno
    if error.__context__ is not None and error.__context__.args and isinstance(error.__context__.args[0], int):
        return error.__context__.args[0]
    windows = {"FileNotFoundError": errno.ENOENT, "PermissionError": errno.EBUSY}
    return next((number for name, number in windows.items() if name in str(error)), 0)
