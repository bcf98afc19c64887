"""A scanner behind a terminal server, played by pySerial's own server side over a pseudo-terminal."""

import os
import socket
import threading
import tty
from collections.abc import Iterator
from contextlib import suppress

import pytest
import serial
from serial.rfc2217 import PortManager

from bridge.moments import now
from bridge.scan.port import Port, PortState
from bridge.scan.scan import Scan
from tests.waiting import until

pytestmark = pytest.mark.filterwarnings("ignore:set(Daemon|Name):DeprecationWarning")


class Cable(serial.Serial):
    """A pseudo-terminal has no modem lines."""

    cts = dsr = ri = cd = False

    def _update_dtr_state(self) -> None: ...

    def _update_rts_state(self) -> None: ...


class Server:
    """Serves one connection, from `cable` and back."""

    def __init__(self, cable: Cable) -> None:
        self._cable = cable
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"rfc2217://127.0.0.1:{self._listener.getsockname()[1]}"
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def write(self, data: bytes) -> None:
        """Called by the protocol's server side."""
        self._connection.sendall(data)

    def stop(self) -> None:
        """End the connection and the thread."""
        self._done.set()
        self._thread.join()
        self._listener.close()

    def _serve(self) -> None:
        self._connection, _ = self._listener.accept()
        self._connection.settimeout(0.01)
        protocol = PortManager(self._cable, self)  # type: ignore[arg-type]  # its stubs want more than it uses
        with self._connection:
            while not self._done.is_set():
                with suppress(TimeoutError):
                    self._cable.write(b"".join(protocol.filter(self._connection.recv(1024))))
                if scanned := self._cable.read(self._cable.in_waiting):
                    self.write(b"".join(protocol.escape(scanned)))


@pytest.fixture
def scanner() -> Iterator[tuple[int, Server]]:
    scanner, station = os.openpty()
    tty.setraw(station)
    with Cable(os.ttyname(station), timeout=0) as cable:
        server = Server(cable)
        yield scanner, server
        server.stop()
    os.close(scanner)
    os.close(station)


def test_scans_come_through_a_terminal_server_in_order_and_answers_go_back(scanner: tuple[int, Server]) -> None:
    line, server = scanner
    scans: list[Scan] = []
    states: list[PortState] = []
    port = Port(server.url, on_scan=scans.append, on_state=states.append, clock=now)
    port.start()
    until(lambda: states)
    assert states[0].sentence == f"Scanner {server.url} is connected."
    os.write(line, b"".join(b"SN-%04d\r" % number for number in range(300)))
    until(lambda: len(scans) >= 300)
    assert [scan.text for scan in scans] == [f"SN-{number:04}" for number in range(300)]
    port.write(b"\x07\xff")
    assert os.read(line, 2) == b"\x07\xff"
    assert port.stop()
