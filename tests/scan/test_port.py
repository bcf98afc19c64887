"""Real pseudo-terminals, a real pair of them that can be pulled out, and real loopback connections."""

import fcntl
import os
import select
import socket
import struct
import subprocess
import termios
import threading
import time
import tty
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bridge.moments import now
from bridge.scan.port import Condition, Port, PortState
from bridge.scan.scan import Scan
from tests.waiting import until

MANY = [f"SN-{number:06}" for number in range(1000)]


class Log:
    """What a port handed over: scans and states, also in one common order."""

    def __init__(self) -> None:
        self.events: list[Scan | PortState] = []

    @property
    def scans(self) -> list[Scan]:
        """In order of arrival."""
        return [event for event in self.events if isinstance(event, Scan)]

    @property
    def texts(self) -> list[str]:
        """The scans' texts, cut ones too."""
        return [scan.text for scan in self.scans]

    @property
    def states(self) -> list[PortState]:
        """In order of arrival."""
        return [event for event in self.events if isinstance(event, PortState)]

    def now(self, condition: Condition) -> bool:
        """The last state told is this one."""
        return bool(self.states) and self.states[-1].condition is condition


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


class Pty:
    """A scanner's end of a pseudo-terminal, and its station's end held open beside the station."""

    def __init__(self) -> None:
        self._ends = os.openpty()
        self._scanner, self._station = self._ends
        tty.setraw(self._station)
        self.name = os.ttyname(self._station)

    def scan(self, data: bytes) -> None:
        """Send it all, as fast as the station takes it."""
        while data:
            data = data[os.write(self._scanner, data) :]

    def all_read(self) -> bool:
        """Nothing of what was sent still waits for the station."""
        waiting = fcntl.ioctl(self._station, termios.FIONREAD, b"\0" * 4)
        return struct.unpack("I", waiting) == (0,)

    def heard(self, count: int) -> bytes:
        """The first bytes that the station sent to the scanner."""
        data = b""
        while len(data) < count and select.select([self._scanner], [], [], 2)[0]:
            data += os.read(self._scanner, count - len(data))
        return data

    def close(self) -> None:
        """Close both ends, once."""
        while self._ends:
            os.close(self._ends[0])
            self._ends = self._ends[1:]


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


@contextmanager
def plugged(folder: Path) -> Iterator[int]:
    """A scanner that is there as `folder/station` inside the block only; gives the scanner's end."""
    pair = [f"pty,rawer,echo=0,link={folder / side}" for side in ("station", "scanner")]
    with subprocess.Popen(["socat", *pair]) as socat:
        until(lambda: (folder / "station").exists() and (folder / "scanner").exists())
        scanner = os.open(folder / "scanner", os.O_RDWR | os.O_NOCTTY)
        try:
            yield scanner
        finally:
            os.close(scanner)
            socat.terminate()


@contextmanager
def listener() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(5)
        yield server


def url(server: socket.socket) -> str:
    return f"socket://127.0.0.1:{server.getsockname()[1]}"


def test_a_scan_carries_its_text_its_port_and_the_moment_it_was_complete(
    pty: Pty, opened: Callable[..., Port], log: Log
) -> None:
    at = datetime(2026, 11, 23, 3, 49, 40, tzinfo=UTC)
    opened(pty.name, clock=lambda: at)
    pty.scan(b"]C1SN-\x1d1\r\n")
    until(lambda: log.scans)
    assert log.scans == [Scan("]C1SN-\x1d1", pty.name, at)]
    assert log.states == [PortState(pty.name, Condition.CONNECTED, f"Scanner {pty.name} is connected.")]


def test_a_thousand_scans_at_full_speed_arrive_in_order_and_none_is_lost(
    pty: Pty, opened: Callable[[str], Port], log: Log
) -> None:
    opened(pty.name)
    pty.scan("".join(f"{text}\r" for text in MANY).encode())
    until(lambda: len(log.scans) >= len(MANY))
    assert log.texts == MANY


def test_what_was_scanned_before_the_port_was_opened_is_read_after_it(
    pty: Pty, opened: Callable[[str], Port], log: Log
) -> None:
    pty.scan(b"SN-1\rSN-2\r")
    opened(pty.name)
    until(lambda: len(log.scans) == 2)
    assert log.texts == ["SN-1", "SN-2"]


def test_a_scan_that_stops_half_way_is_cut_and_the_next_is_whole(
    pty: Pty, opened: Callable[[str], Port], log: Log
) -> None:
    opened(pty.name)
    pty.scan(b"SN-00")
    until(lambda: log.scans)
    pty.scan(b"SN-0002\r")
    until(lambda: len(log.scans) == 2)
    assert [(scan.text, scan.cut) for scan in log.scans] == [("SN-00", True), ("SN-0002", False)]


def test_a_scan_in_pieces_is_one_scan(pty: Pty, opened: Callable[[str], Port], log: Log) -> None:
    opened(pty.name)
    until(lambda: log.now(Condition.CONNECTED))
    for piece in (b"SN", b"-00", b"01", b"\r"):
        pty.scan(piece)
        until(pty.all_read)
    until(lambda: log.scans)
    assert [(scan.text, scan.cut) for scan in log.scans] == [("SN-0001", False)]


def test_rubbish_is_answered_and_the_next_scan_is_whole(pty: Pty, opened: Callable[[str], Port], log: Log) -> None:
    opened(pty.name)
    pty.scan(bytes(byte for byte in range(256) if byte not in b"\x00\x02\x03\n\r") * 20)
    until(lambda: log.scans)
    pty.scan(b"SN-2\r")
    until(lambda: log.texts[-1] == "SN-2")
    assert [scan.cut for scan in log.scans] == [True, False]


def test_two_ports_at_once_do_not_mix(pty: Pty, other_pty: Pty, opened: Callable[[str], Port], log: Log) -> None:
    opened(pty.name)
    opened(other_pty.name)
    for text in MANY[:200]:
        pty.scan(f"A{text}\r".encode())
        other_pty.scan(f"B{text}\r".encode())
    until(lambda: len(log.scans) == 400)
    assert [scan.text for scan in log.scans if scan.source == pty.name] == [f"A{text}" for text in MANY[:200]]
    assert [scan.text for scan in log.scans if scan.source == other_pty.name] == [f"B{text}" for text in MANY[:200]]


def test_the_scanner_gets_what_is_written_to_it(pty: Pty, opened: Callable[[str], Port], log: Log) -> None:
    port = opened(pty.name)
    until(lambda: log.now(Condition.CONNECTED))
    port.write(b"\x1b7,")
    port.write(b"\x07")
    assert pty.heard(4) == b"\x1b7,\x07"


def test_a_scanner_that_takes_no_bytes_is_still_read(pty: Pty, opened: Callable[[str], Port], log: Log) -> None:
    port = opened(pty.name)
    until(lambda: log.now(Condition.CONNECTED))
    before = time.monotonic()
    port.write(b"x" * 1_000_000)
    assert time.monotonic() - before < 0.1
    pty.scan(b"SN-1\r")
    until(lambda: log.texts == ["SN-1"])


def test_a_port_that_is_not_there_is_told_once_and_opened_when_it_comes(
    tmp_path: Path, opened: Callable[[str], Port], log: Log
) -> None:
    name = str(tmp_path / "station")
    opened(name)
    until(lambda: log.states)
    with plugged(tmp_path) as scanner:
        os.write(scanner, b"SN-1\r")
        until(lambda: log.scans)
    assert [state.sentence for state in log.states[:2]] == [
        f"Scanner {name} is not there, trying again",
        f"Scanner {name} is connected.",
    ]


def test_a_scanner_may_be_pulled_out_and_plugged_in_as_often_as_one_likes(
    tmp_path: Path, opened: Callable[[str], Port], log: Log
) -> None:
    name = str(tmp_path / "station")
    for turn in range(3):
        with plugged(tmp_path) as scanner:
            if turn == 0:
                opened(name)
            os.write(scanner, f"SN-{turn}\r".encode())
            until(lambda turn=turn: log.texts and log.texts[-1] == f"SN-{turn}")
        until(lambda: log.now(Condition.LOST))
    assert log.texts == ["SN-0", "SN-1", "SN-2"]
    assert [state.sentence for state in log.states] == [
        f"Scanner {name} is connected.",
        f"Scanner {name} lost, trying again",
    ] * 3


def test_a_scan_interrupted_by_pulling_the_plug_is_cut_before_the_loss_is_told(
    tmp_path: Path, opened: Callable[[str], Port], log: Log
) -> None:
    with plugged(tmp_path) as scanner:
        opened(str(tmp_path / "station"))
        os.write(scanner, b"SN-1\rSN-00")
        until(lambda: log.scans)
    until(lambda: log.now(Condition.LOST))
    assert [(scan.text, scan.cut) for scan in log.scans] == [("SN-1", False), ("SN-00", True)]
    assert isinstance(log.events[-1], PortState)


def test_a_pseudo_terminal_whose_other_end_closes_is_lost(pty: Pty, opened: Callable[[str], Port], log: Log) -> None:
    opened(pty.name)
    until(lambda: log.now(Condition.CONNECTED))
    pty.close()
    until(lambda: log.now(Condition.LOST))


def test_a_socket_is_opened_once_and_held(opened: Callable[[str], Port], log: Log) -> None:
    with listener() as server:
        opened(url(server))
        connection, _ = server.accept()
        with connection:
            connection.sendall("".join(f"{text}\r" for text in MANY).encode())
            until(lambda: len(log.scans) >= len(MANY))
            assert select.select([server], [], [], 0.5)[0] == []
        assert log.texts == MANY
        assert len(log.states) == 1


def test_what_a_socket_sent_before_it_was_read_is_not_thrown_away(opened: Callable[[str], Port], log: Log) -> None:
    with listener() as server:
        sender = threading.Thread(target=_send_at_once, args=(server, b"SN-1\rSN-2\r"))
        sender.start()
        opened(url(server))
        until(lambda: len(log.scans) == 2)
        sender.join()
    assert log.texts == ["SN-1", "SN-2"]


def _send_at_once(server: socket.socket, data: bytes) -> None:
    connection, _ = server.accept()
    with connection:
        connection.sendall(data)
        connection.shutdown(socket.SHUT_WR)
        connection.recv(1)


def test_a_socket_that_closes_is_lost_with_all_it_sent_and_connected_again(
    opened: Callable[[str], Port], log: Log
) -> None:
    with listener() as server:
        opened(url(server))
        first, _ = server.accept()
        with first:
            first.sendall(b"SN-1\rSN-2\rSN-00")
        until(lambda: log.now(Condition.LOST))
        second, _ = server.accept()
        with second:
            second.sendall(b"SN-3\r")
            until(lambda: len(log.scans) == 4)
    assert [(scan.text, scan.cut) for scan in log.scans] == [
        ("SN-1", False),
        ("SN-2", False),
        ("SN-00", True),
        ("SN-3", False),
    ]


def test_a_host_that_does_not_answer_is_told_in_one_sentence(opened: Callable[[str], Port], log: Log) -> None:
    with listener() as server:
        name = url(server)
    opened(name)
    until(lambda: log.states)
    assert log.states[0].sentence == f"Scanner {name} does not answer, trying again"


@pytest.mark.parametrize("name", ["carrier-pigeon://dock", "socket://dock", "socket://dock:many"])
def test_a_name_that_is_no_port_is_told_in_one_sentence(name: str, opened: Callable[[str], Port], log: Log) -> None:
    opened(name)
    until(lambda: log.states)
    assert log.states[0].condition is Condition.ABSENT
    assert log.states[0].sentence.startswith((f"{name} is no scanner port: ", f"Scanner {name} does not answer"))


def test_a_port_that_another_program_holds_is_told_in_one_sentence(
    pty: Pty, opened: Callable[[str], Port], log: Log
) -> None:
    opened(pty.name)
    until(lambda: log.now(Condition.CONNECTED))
    opened(pty.name)
    until(lambda: log.now(Condition.ABSENT))
    assert log.states[-1].sentence == f"Scanner {pty.name} is in use by another program, trying again"


def test_a_file_is_no_port(tmp_path: Path, opened: Callable[[str], Port], log: Log) -> None:
    name = tmp_path / "notes.txt"
    name.write_text("SN-1\n")
    opened(str(name))
    until(lambda: log.states)
    assert log.states[0].sentence == f"Scanner {name} is no serial port, trying again"
    assert name.read_text() == "SN-1\n"


@pytest.mark.parametrize("connected", [True, False])
def test_stopping_takes_less_than_a_second(
    *, connected: bool, pty: Pty, tmp_path: Path, opened: Callable[[str], Port], log: Log
) -> None:
    port = opened(pty.name if connected else str(tmp_path / "none"))
    until(lambda: log.states)
    before = time.monotonic()
    assert port.stop()
    assert time.monotonic() - before < 1


def test_a_port_that_was_never_started_can_be_stopped(pty: Pty) -> None:
    assert Port(pty.name, on_scan=print, on_state=print, clock=now).stop()
