"""Real pseudo-terminals, a real pair of them that can be pulled out, and real loopback connections."""

import time
from collections.abc import Callable
from datetime import UTC, datetime

from bridge.scan.port import Condition, Port, PortState
from bridge.scan.scan import Scan
from tests.scan.ports import MANY, Log, Pty
from tests.waiting import until


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
