"""The scanners of a station: their ports on pseudo-terminals, what they are told, how keyboard scanners type."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bridge.options.settings import Settings
from bridge.scan.burst import Timing
from bridge.scan.feedback import FAMILIES, Tone, family
from bridge.scan.port import Condition
from bridge.scan.profile import WedgeProfile
from bridge.scan.wedge import Wedge
from bridge.scanners import Scanners, profile_of, said
from bridge.session.outcome import Outcome
from bridge.ui.relay import Relay
from tests.dock import CAM_UPC, Dock, open_dock
from tests.scan.ports import Log, Pty
from tests.waiting import until

AT = datetime(2026, 11, 23, 10, 41, tzinfo=UTC)


@pytest.fixture
def pty() -> Iterator[Pty]:
    made = Pty()
    yield made
    made.close()


@pytest.fixture
def other() -> Iterator[Pty]:
    made = Pty()
    yield made
    made.close()


@pytest.fixture
def dock(tmp_path: Path) -> Iterator[Dock]:
    with open_dock(tmp_path) as made:
        yield made


def answered(dock: Dock, text: str, source: str = "COM1", *, after_s: float = 2.0) -> Outcome:
    """What a scan was answered."""
    dock.scan(text, source, after_s=after_s)
    assert dock.last is not None
    return dock.last


@pytest.fixture
def log() -> Log:
    return Log()


@pytest.fixture
def scanners(qtbot: QtBot, pty: Pty, log: Log) -> Iterator[Scanners]:
    del qtbot
    relay = Relay()
    for signal in (relay.scan, relay.port):
        signal.connect(log.events.append, Qt.ConnectionType.DirectConnection)
    made = Scanners(
        Settings(scanner_ports=(pty.name,), scanner_feedback="honeywell"),
        wedge=Wedge(on_scan=log.events.append, clock=lambda: AT),
        relay=relay,
        clock=lambda: AT,
    )
    made.start()
    until(lambda: log.now(Condition.CONNECTED))
    yield made
    made.stop()


def test_a_scanner_is_told_what_its_scan_was_answered(scanners: Scanners, pty: Pty, dock: Dock) -> None:
    honeywell = family("honeywell")
    for text, words in (("PO-1001", honeywell.good), (CAM_UPC, honeywell.wanted), (CAM_UPC, honeywell.bad)):
        outcome = answered(dock, text, pty.name)
        scanners.answer(outcome)
        assert pty.heard(len(words)) == words


def test_who_typed_is_told_by_the_screen_alone(scanners: Scanners, pty: Pty, dock: Dock) -> None:
    scanners.answer(answered(dock, "PO-1001", "typed"))
    scanners.say(Tone.BAD)
    assert pty.heard(2) == family("honeywell").bad[:2]


def test_a_scanner_that_takes_nothing_goes_on_reading(scanners: Scanners, pty: Pty, log: Log) -> None:
    for _ in range(50_000):
        scanners.say(Tone.ASK)
    for number in range(5):
        pty.scan(f"SN-{number}\r".encode())
        until(lambda number=number: log.ends_with(f"SN-{number}"))  # type: ignore[misc]
    assert log.now(Condition.CONNECTED)


def test_ports_follow_the_options(scanners: Scanners, pty: Pty, other: Pty, log: Log) -> None:
    scanners.follow(Settings(scanner_ports=(other.name,)))
    assert scanners.names == (other.name,)
    other.scan(b"SN-1\r")
    until(lambda: log.scans)
    assert [scan.source for scan in log.scans] == [other.name]
    closed = [state for state in log.states if state.condition is Condition.CLOSED]
    assert [state.name for state in closed] == [pty.name]


def test_without_a_family_nothing_is_sent(scanners: Scanners, pty: Pty, dock: Dock) -> None:
    scanners.follow(Settings(scanner_ports=(pty.name,), scanner_feedback="none"))
    scanners.answer(answered(dock, "PO-1001", pty.name))
    scanners.follow(Settings(scanner_ports=(pty.name,), scanner_feedback="datalogic"))
    scanners.say(Tone.BAD)
    assert pty.heard(1) == b"F"


def test_a_scan_that_is_passed_over_is_answered_where_the_scanner_waits_for_it(dock: Dock) -> None:
    answered(dock, "PO-1001")
    answered(dock, CAM_UPC)
    again = answered(dock, CAM_UPC, after_s=1.0)
    assert again.verdict.level == "ignore"
    answers = {one.key: said(again, one) for one in FAMILIES}
    assert {key: data for key, data in answers.items() if data} == {"honeywell": b"\x1b7,", "metrologic": b"\x06"}


def test_how_keyboard_scanners_type_is_as_the_options_say() -> None:
    assert profile_of(Settings()) == WedgeProfile()
    settings = Settings(scanner_us_keyboard=True, scanner_gap_ms=12)
    assert profile_of(settings) == WedgeProfile(timing=Timing.calibrated(12), us_keyboard=True)
