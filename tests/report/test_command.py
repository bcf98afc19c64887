"""`bridge report`, as a person runs it."""

import csv
import io
import json
import re
from pathlib import Path

import pytest

from bridge.errors import BadArgument, PrinterError
from bridge.report.command import Asked, run_report
from tests.dock import MOUNT_CASE, MOUNT_UPC, open_dock
from tests.station.line import bridge


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder with a day's work in it."""
    with open_dock(tmp_path / "data") as dock:
        dock.allow(operator_name="Ana")
        dock.codes("PO-1001", MOUNT_UPC, MOUNT_CASE, "NOPE", "XJXFINISH", "XJXOK")
    return tmp_path / "data"


def test_a_day_is_told_as_json_csv_pdf_and_text(folder: Path, tmp_path: Path) -> None:
    files = tmp_path / "out" / "day.csv", tmp_path / "out" / "day.pdf"
    place = ("--day", "2026-11-23", "--data", str(folder))
    utc = {"TZ": "UTC"}
    done = bridge("report", *place, "--json", "--csv", str(files[0]), "--pdf", str(files[1]), env=utc)
    found, *written = done.stdout.splitlines()
    assert json.loads(found)["tally"]["received"] == 5
    assert written == [str(file) for file in files]
    rows = list(csv.DictReader(io.StringIO(files[0].read_text("utf-8"))))
    assert [(row["section"], row["name"], row["received"], row["refused"]) for row in rows[:3]] == [
        ("day", "", "5", "1"),
        ("document", "PO-1001", "5", "1"),
        ("operator", "Ana", "5", "1"),
    ]
    assert files[1].read_bytes().startswith(b"%PDF")
    text = bridge("report", *place, env=utc).stdout
    assert re.search(r"PO-1001 +Receive +5 .*Saved 10:00, waiting to send", text)


def test_the_day_is_that_of_the_computers_zone(folder: Path) -> None:
    place = ("--data", str(folder), "--json")
    found = json.loads(bridge("report", "2026-11-23", *place, env={"TZ": "Pacific/Kiritimati"}).stdout)
    assert (found["starts_at"], found["tally"]["scans"]) == ("2026-11-22T10:00:00.000Z", 0)


def told(folder: Path, asked: Asked, capsys: pytest.CaptureFixture[str]) -> str:
    run_report(folder, asked)
    return capsys.readouterr().out


def test_without_a_day_it_is_today(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(told(folder, Asked(json=True), capsys))
    assert found["told_at"] >= found["starts_at"]
    assert found["told_at"] < found["ends_at"]


def test_a_po_and_a_session_are_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(told(folder, Asked(po="po-1001", json=True), capsys))
    assert [(unit["sku"], unit["quantity"], unit["operator"]) for unit in found["entries"]] == [
        ("MNT-1", 1, "Ana"),
        ("MNT-1", 4, "Ana"),
    ]
    text = told(folder, Asked(session=found["sessions"][0]["id"]), capsys)
    assert text.startswith("Receiving report, PO-1001\n")


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        (Asked(day="yesterday"), "yesterday is no day; a day is written YYYY-MM-DD."),
        (Asked(day="2026-02-30"), "2026-02-30 is no day"),
        (Asked(day="9999-12-31"), "9999-12-31 is no day a station can tell of."),
        (Asked(po="PO-9"), "PO-9 is not known here."),
        (Asked(po="PO-9", session="x"), "--po and --session are two reports; ask for one."),
    ],
)
def test_what_cannot_be_told_is_one_sentence(folder: Path, asked: Asked, sentence: str) -> None:
    with pytest.raises(BadArgument, match=re.escape(sentence)):
        run_report(folder, asked)


@pytest.mark.parametrize("kind", ["csv", "pdf"])
def test_a_file_that_cannot_be_written_is_one_sentence(folder: Path, tmp_path: Path, kind: str) -> None:
    (tmp_path / "way").write_text("in the way")
    asked = Asked(day="2026-11-23", **{kind: tmp_path / "way" / "file"})  # type: ignore[arg-type]
    with pytest.raises(PrinterError, match="cannot be written"):
        run_report(folder, asked)


def test_a_year_far_away_is_an_empty_day(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert json.loads(told(folder, Asked(day="0002-01-01", json=True), capsys))["tally"]["scans"] == 0
