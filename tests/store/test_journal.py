import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bridge.moments import now
from bridge.store import journal, memory
from bridge.store.engine import Store, open_station
from bridge.store.journal import JournalRow
from tests.waiting import until

ROW = JournalRow(
    at="2026-11-23T03:49:40.123Z",
    station="Dock 3",
    operator=None,
    source="/dev/ttyACM0",
    text="]C101\x1d√±",
    mode="receive",
    document="PO-1001",
    sku="AB-1",
    serial=None,
    level="accept",
    code="unit_counted",
    message="AB-1, 1 of 12. Scan the next item.",
    rule="expected",
    evidence="line 3",
)


def write(store: Store, text: str) -> int:
    with store.write() as connection:
        return journal.add(connection, replace(ROW, text=text))


def test_a_row_comes_back_as_it_was_written(store: Store) -> None:
    with store.write() as connection:
        entry = journal.add(connection, ROW)
    with store.read() as connection:
        assert journal.rows(connection) == [(entry, ROW)]


def test_rows_come_in_order_of_arrival(store: Store) -> None:
    entries = [write(store, text) for text in "cab"]
    with store.read() as connection:
        found = journal.rows(connection, after=entries[0])
    assert [(entry, row.text) for entry, row in found] == [(entries[1], "a"), (entries[2], "b")]


def test_a_row_is_json_with_the_published_keys_in_one_ascii_line() -> None:
    line = ROW.to_json()
    assert line.isascii()
    assert "\n" not in line
    assert json.loads(line) == {
        "at": "2026-11-23T03:49:40.123Z",
        "station": "Dock 3",
        "operator": None,
        "source": "/dev/ttyACM0",
        "text": "]C101\x1d√±",
        "mode": "receive",
        "document": "PO-1001",
        "sku": "AB-1",
        "serial": None,
        "level": "accept",
        "code": "unit_counted",
        "message": "AB-1, 1 of 12. Scan the next item.",
        "rules": 0,
        "allowed_by": None,
    }


def test_every_row_of_a_long_history_is_read(store: Store) -> None:
    count = 2 * journal.BATCH
    with store.write() as connection:
        for number in range(count):
            journal.add(connection, replace(ROW, text=str(number)))
    assert [row.text for _, row in journal.every(store)] == [str(number) for number in range(count)]


@pytest.fixture
def following(store: Store) -> Iterator[Callable[[], list[tuple[float, str]]]]:
    seen: list[tuple[float, str]] = []
    stop = threading.Event()

    def watch() -> None:
        for _, row in journal.follow(store, stop=stop):
            seen.append((time.monotonic(), row.text))

    thread = threading.Thread(target=watch)
    thread.start()
    yield lambda: seen
    stop.set()
    thread.join()


def test_rows_of_this_process_are_followed_within_a_fifth_of_a_second(
    store: Store, following: Callable[[], list[tuple[float, str]]]
) -> None:
    written = []
    for number in range(10):
        write(store, str(number))
        written.append(time.monotonic())
        until(lambda: len(following()) == len(written))
    assert [text for _, text in following()] == [str(number) for number in range(10)]
    assert max(seen - wrote for (seen, _), wrote in zip(following(), written, strict=True)) < 0.2


def test_the_command_prints_rows_of_another_process_as_they_come(tmp_path: Path) -> None:
    store = open_station(tmp_path, clock=now)
    write(store, "before")
    code = (
        "import signal, sys; from pathlib import Path; from bridge.store.journal import print_journal;"
        # a process started in the background of a shell ignores it otherwise
        "signal.signal(signal.SIGINT, signal.default_int_handler);"
        "print_journal(Path(sys.argv[1]), following=True)"
    )
    with subprocess.Popen([sys.executable, "-c", code, str(tmp_path)], stdout=subprocess.PIPE, text=True) as reader:
        assert reader.stdout is not None
        assert json.loads(reader.stdout.readline())["text"] == "before"
        write(store, "after")
        wrote = time.monotonic()
        assert json.loads(reader.stdout.readline())["text"] == "after"
        assert time.monotonic() - wrote < 0.2
        reader.send_signal(2)
        assert reader.wait(10) == 0
    store.close()


def test_the_command_prints_the_history_and_ends(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = open_station(tmp_path, clock=now)
    for text in ("one", "two"):
        write(store, text)
    store.close()
    journal.print_journal(tmp_path, following=False)
    assert [json.loads(line)["text"] for line in capsys.readouterr().out.splitlines()] == ["one", "two"]


def test_the_command_ends_quietly_when_nobody_reads_any_more(tmp_path: Path) -> None:
    store = open_station(tmp_path, clock=now)
    with store.write() as connection:
        for _ in range(3000):
            journal.add(connection, ROW)
    store.close()
    code = (
        "import sys; from pathlib import Path; from bridge.store.journal import print_journal;"
        "print_journal(Path(sys.argv[1]), following=False)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as reader:
        assert reader.stdout is not None
        assert reader.stderr is not None
        reader.stdout.readline()
        reader.stdout.close()
        assert reader.stderr.read() == ""
        assert reader.wait(10) == 0


def test_memory_keeps_the_last_word(store: Store) -> None:
    with store.write() as connection:
        assert memory.get(connection, "front_document") is None
        memory.put(connection, "front_document", "PO-1")
        memory.put(connection, "front_document", "PO-2")
    with store.read() as connection:
        assert memory.get(connection, "front_document") == "PO-2"
