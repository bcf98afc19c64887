"""Bytes to a printer on the network, which takes them as they are: TCP, usually port 9100."""

import selectors
import socket
import time
from dataclasses import dataclass
from threading import Event

from bridge.errors import PrinterError
from bridge.options.target import RawPort
from bridge.phrases import phrase

_LOOK_UP_S = 0.1
"""How often a wait looks whether it should end."""


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds a printer has to answer, to take a label, and to close its end when it has all of it."""

    answer_s: float = 3.0
    take_s: float = 10.0
    close_s: float = 1.0


PATIENCE = Patience()


def send(data: bytes, *, to: RawPort, stopping: Event, patience: Patience) -> None:
    """Hand `data` over; PrinterError where the printer did not take all of it, or `stopping` was set meanwhile.

    Such printers say nothing back. One that closes has read everything; one that stays open has what its system took.
    """
    try:
        with _connected(to, stopping, patience) as line:
            _write(line, data, to=to, stopping=stopping, within_s=patience.take_s)
            line.shutdown(socket.SHUT_WR)
            deadline = time.monotonic() + patience.close_s
            while _ready(line, selectors.EVENT_READ, deadline=deadline, stopping=stopping):
                if not line.recv(4096):
                    return
    except OSError as error:
        raise PrinterError(
            phrase("The label printer {printer} broke off in the middle of a label.", printer=to)
        ) from error


def _connected(to: RawPort, stopping: Event, patience: Patience) -> socket.socket:
    try:
        places = socket.getaddrinfo(to.host, to.port, type=socket.SOCK_STREAM)
    except OSError as error:
        raise PrinterError(
            phrase("The label printer {printer} is not known in this network.", printer=to.host)
        ) from error
    for family, kind, protocol, _, address in places:
        line = socket.socket(family, kind, protocol)
        line.settimeout(0)
        try:
            line.connect_ex(address)
            deadline = time.monotonic() + patience.answer_s
            answered = _ready(line, selectors.EVENT_WRITE, deadline=deadline, stopping=stopping)
            if answered and line.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR) == 0:
                return line
        except OSError:
            pass
        line.close()
    raise PrinterError(phrase("The label printer {printer} does not answer.", printer=to))


def _write(line: socket.socket, data: bytes, *, to: RawPort, stopping: Event, within_s: float) -> None:
    deadline = time.monotonic() + within_s
    rest = memoryview(data)
    while rest:
        if not _ready(line, selectors.EVENT_WRITE, deadline=deadline, stopping=stopping):
            raise PrinterError(
                phrase(
                    "The label printer {printer} takes nothing. Look whether it has labels and is closed.", printer=to
                )
            )
        rest = rest[line.send(rest) :]


def _ready(line: socket.socket, event: int, *, deadline: float, stopping: Event) -> bool:
    with selectors.DefaultSelector() as selector:
        selector.register(line, event)
        while not stopping.is_set() and (left := deadline - time.monotonic()) > 0:
            if selector.select(min(left, _LOOK_UP_S)):
                return True
    return False
