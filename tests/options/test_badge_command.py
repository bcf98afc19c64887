"""Badges on the command line."""

import json
import stat
from pathlib import Path

import pytest

from bridge.errors import BadArgument, PrinterError
from bridge.moments import now
from bridge.options import badges
from bridge.options.command import app
from bridge.scan.commands import badge_letters
from bridge.session.book import Badge
from bridge.store.engine import open_station
from tests.rendered import pages, texts
from tests.station.line import bridge


def run(data: Path, *words: str) -> None:
    app(["badge", *words, "--data", str(data)], standalone_mode=False)


def made(data: Path, capsys: pytest.CaptureFixture[str], *words: str) -> str:
    """The code of a new badge."""
    capsys.readouterr()
    run(data, "make", *words)
    return capsys.readouterr().out.splitlines()[0]


def whose(data: Path, code: str) -> Badge | None:
    store = open_station(data, clock=now)
    with store.read() as connection:
        found = badges.find(connection, code)
    store.close()
    return found


def test_the_code_is_told_once_as_the_badge_is_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = made(tmp_path, capsys, "Ben", "--approver")
    assert whose(tmp_path, code) == Badge("Ben", approves=True)
    run(tmp_path, "list")
    told = capsys.readouterr().out
    assert told.startswith("1\tBen\tapprover\t")
    assert badge_letters(code) not in told


def test_a_person_loses_one_badge_or_all(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    codes = [made(tmp_path, capsys, name) for name in ("Ana R.", "Ben", "Ana R.")]
    run(tmp_path, "revoke", "2")
    assert capsys.readouterr().out == "Badge 2 of Ben is revoked.\n"
    run(tmp_path, "revoke", "ana r.")
    assert [whose(tmp_path, code) for code in codes] == [None, None, None]
    for which in ("2", "Ana R.", "7", "Nobody"):
        with pytest.raises(BadArgument, match="still good"):
            run(tmp_path, "revoke", which)
    capsys.readouterr()
    run(tmp_path, "list", "--json")
    listed = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(row["number"], row["name"], bool(row["revoked_at"])) for row in listed] == [
        (3, "Ana R.", True),
        (2, "Ben", True),
        (1, "Ana R.", True),
    ]


def test_the_card_is_drawn_without_a_screen_and_read_back(tmp_path: Path) -> None:
    file = tmp_path / "cards" / "ben.pdf"
    told = bridge("options", "badge", "make", "Ben", "--pdf", str(file), "--data", str(tmp_path / "data")).stdout
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    code, where = told.splitlines()
    assert where == f"{file}: the card, 105 by 74 mm"
    assert texts(pages(file)[0]) == [code]


def test_a_card_that_cannot_be_written_makes_no_badge(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(PrinterError, match="cannot be written"):
        run(tmp_path / "data", "make", "Ben", "--pdf", str(tmp_path / "file" / "card.pdf"))
    store = open_station(tmp_path / "data", clock=now)
    with store.read() as connection:
        assert badges.made(connection) == ()
    store.close()


def test_a_bad_name_is_refused_before_anything_is_made(tmp_path: Path) -> None:
    with pytest.raises(BadArgument, match="comma"):
        run(tmp_path / "data", "make", "Ana, Ben")
    assert not (tmp_path / "data").exists()
