"""Ports that are missing, lost, closed or no ports at all."""

import os
import select
import socket
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from bridge.moments import now
from bridge.scan.port import Condition, Port, PortState
from tests.scan.ports import MANY, Log, Pty, listener, plugged, url
from tests.waiting import until


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
            until(partial(log.ends_with, f"SN-{turn}"))
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
