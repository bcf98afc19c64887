import json
from pathlib import Path

import pytest

from bridge.errors import BadArgument, BadFile
from bridge.options.command import app


def run(data: Path, *words: str) -> None:
    app([*words, "--data", str(data)], standalone_mode=False)


def shown(data: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, str]:
    capsys.readouterr()
    run(data, "show")
    lines = capsys.readouterr().out.splitlines()
    return {key.strip(): value.strip() for key, _, value in (line.partition("=") for line in lines)}


def test_what_is_set_is_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert shown(tmp_path / "new", capsys)["receive.unique_serial"] == "in_stock"
    run(tmp_path / "new", "set", "receive.unique_serial", "ever")
    run(tmp_path / "new", "set", "scanner.ports", "COM5 COM6")
    assert shown(tmp_path / "new", capsys)["receive.unique_serial"] == "ever"
    assert shown(tmp_path / "new", capsys)["scanner.ports"] == "COM5 COM6"
    run(tmp_path / "new", "show", "receive.unique_serial")
    assert capsys.readouterr().out == "ever\n"


def test_a_bad_value_is_refused_before_anything_is_made(tmp_path: Path) -> None:
    for words in (("set", "receive.unique_serial", "galaxy"), ("set", "serial.length", "-5"), ("show", "x.y")):
        with pytest.raises(BadArgument):
            run(tmp_path / "data", *words)
    assert not (tmp_path / "data").exists()


def test_options_travel_to_another_station_in_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(tmp_path / "one", "set", "ship.partial", "allow")
    run(tmp_path / "one", "set", "station.name", "Dock 1")
    run(tmp_path / "one", "export", str(tmp_path / "options.toml"))
    run(tmp_path / "two", "set", "station.name", "Dock 2")
    run(tmp_path / "two", "import", str(tmp_path / "options.toml"))
    assert shown(tmp_path / "two", capsys) == {**shown(tmp_path / "one", capsys), "station.name": "Dock 2"}


def test_a_file_with_a_bad_line_changes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "options.toml").write_text("[ship]\npartial = 'allow'\nmatch_po = 'often'\n")
    with pytest.raises(BadFile, match=r"line 3: ship\.match_po takes true or false"):
        run(tmp_path / "data", "import", str(tmp_path / "options.toml"))
    assert shown(tmp_path / "data", capsys)["ship.partial"] == "block"


def test_what_is_known_of_each_option_is_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(tmp_path, "show", "--json")
    known = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {
        "key": "ship.match_po",
        "value": False,
        "default": False,
        "allowed": "true or false",
        "tab": "Scan and Ship",
        "label": "Require serials to match PO",
        "help": "A serial ships only if it was received for that product",
        "reference": "Require serials to match PO",
        "presets": {"reference": "false", "recommended": "false", "strict": "true"},
        "level": "ship.match_po.level",
        "beside": None,
        "judges": True,
        "advanced": False,
        "own": False,
    } in known
