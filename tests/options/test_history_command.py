import json
from pathlib import Path

import pytest

from bridge.moments import now
from bridge.options import overrides
from bridge.options.command import app
from bridge.store.engine import open_station

AT = "2026-11-20T10:00:00.000Z"


def run(data: Path, *words: str) -> None:
    app([*words, "--data", str(data)], standalone_mode=False)


def printed(capsys: pytest.CaptureFixture[str], data: Path, *words: str) -> list[str]:
    capsys.readouterr()
    run(data, *words)
    return capsys.readouterr().out.splitlines()


def test_every_change_is_printed_the_newest_first_with_its_version(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(tmp_path, "set", "receive.unique_serial", "ever")
    run(tmp_path, "set", "serial.length", "11")
    rows = [json.loads(line) for line in printed(capsys, tmp_path, "history", "--json")]
    assert [(row["key"], row["old"], row["new"], row["by"], row["version"], row["scans"]) for row in rows] == [
        ("serial.length", "", "11", "command line", 2, 0),
        ("receive.unique_serial", "in_stock", "ever", "command line", 1, 0),
    ]
    lines = printed(capsys, tmp_path, "history")
    assert lines[0].endswith("serial.length: (empty) -> 11 by command line, rules 2")


def test_what_was_allowed_is_printed_with_who_asked_who_allowed_and_why(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert printed(capsys, tmp_path, "overrides") == []
    store = open_station(tmp_path, clock=now)
    with store.write() as connection:
        overrides.add(connection, at=AT, what="unship", asked_by=None, allowed_by=None, why="Unship SO-1.")
    store.close()
    assert printed(capsys, tmp_path, "overrides") == [
        f"{AT}  unship: asked by nobody named, allowed by supervisor: Unship SO-1."
    ]
    (row,) = (json.loads(line) for line in printed(capsys, tmp_path, "overrides", "--json"))
    assert row == {
        "at": AT,
        "what": "unship",
        "asked_by": None,
        "allowed_by": "supervisor",
        "why": "Unship SO-1.",
        "document": None,
        "journal_id": None,
    }
