import json
from pathlib import Path

import pytest

from bridge.__main__ import main
from bridge.errors import BadArgument, BadFile, BridgeError
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
        "connects": False,
    } in known


def test_a_newer_file_names_the_way_to_take_the_rest(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "options.toml"
    file.write_text("[bridge]\nversion = '9.1'\n[ship]\npartial = 'allow'\nconfetti = 'much'\n")
    with pytest.raises(BadFile, match=r"ship\.confetti \(line 5\)\. Nothing was taken\. With --known-only the rest is"):
        run(tmp_path / "data", "import", str(file))
    assert shown(tmp_path / "data", capsys)["ship.partial"] == "block"
    run(tmp_path / "data", "import", "--known-only", str(file))
    assert capsys.readouterr() == ("ship.partial = allow\n", "ship.confetti is left out.\n")


def test_a_bad_value_names_no_way_out(tmp_path: Path) -> None:
    (tmp_path / "options.toml").write_text("[ship]\npartial = 'often'\n")
    with pytest.raises(BadFile) as refused:
        run(tmp_path / "data", "import", str(tmp_path / "options.toml"))
    assert "--known-only" not in str(refused.value)


def test_one_option_or_all_but_the_stations_own_go_back(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for key, value in (("ship.partial", "allow"), ("serial.length", "11"), ("station.name", "Dock 1")):
        run(tmp_path, "set", key, value)
    capsys.readouterr()
    run(tmp_path, "reset", "serial.length")
    assert capsys.readouterr().out == "serial.length =\n"
    run(tmp_path, "reset")
    assert capsys.readouterr().out == "ship.partial = block\n"
    assert shown(tmp_path, capsys)["station.name"] == "Dock 1"
    run(tmp_path, "reset", "station.name")
    assert shown(tmp_path, capsys)["station.name"] == ""


def test_a_reset_of_all_cuts_no_station_off(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kept = {
        "central.url": "https://central.example:8443",
        "scanner.ports": "/dev/ttyACM0",
        "scanner.us_keyboard": "true",
    }
    for key, value in {**kept, "serial.length": "11"}.items():
        run(tmp_path, "set", key, value)
    capsys.readouterr()
    run(tmp_path, "reset")
    named = "scanner.ports, scanner.us_keyboard, central.url"
    said = f"Left as they are, each to be reset by its key: {named}.\n"
    assert capsys.readouterr() == ("serial.length =\n", said)
    assert shown(tmp_path, capsys).items() >= kept.items()
    run(tmp_path, "reset", "central.url")
    assert capsys.readouterr() == ("central.url =\n", "")


def test_a_preset_is_taken_by_name_and_told_by_what_it_changed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(tmp_path, "preset", "strict")
    assert "ship.match_po = true" in capsys.readouterr().out.splitlines()
    run(tmp_path, "preset", "Recommended")
    assert shown(tmp_path, capsys)["ship.match_po"] == "false"
    with pytest.raises(BadArgument, match="There is no preset “lax”; there are reference, recommended, strict"):
        run(tmp_path, "preset", "lax")


def test_the_page_of_all_options_is_written(tmp_path: Path) -> None:
    app(["doc", str(tmp_path / "options.md")], standalone_mode=False)
    assert (tmp_path / "options.md").read_text("utf-8").startswith("# Options\n")


@pytest.mark.parametrize("words", [["options"], ["options", "pin"], ["options", "badge"], ["central"]])
def test_a_command_that_is_missing_is_one_line(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(words)
    assert (left.value.code, capsys.readouterr().err) == (2, "bridge: Missing command.\n")


def test_the_token_leaves_its_file_with_the_option(tmp_path: Path) -> None:
    run(tmp_path, "set", "central.url", "http://127.0.0.1:8740")
    run(tmp_path, "set", "central.token_store", "file")
    kept = tmp_path / "token.json"
    kept.write_text('{"http://127.0.0.1:8740": "not-a-real-one"}')
    run(tmp_path, "set", "central.token_store", "session")
    assert not kept.exists()


def test_a_token_that_cannot_be_moved_stays_and_is_told(tmp_path: Path) -> None:
    run(tmp_path, "set", "central.url", "http://127.0.0.1:8740")
    run(tmp_path, "set", "central.token_store", "file")
    kept = tmp_path / "token.json"
    kept.write_text('{"http://127.0.0.1:8740": "not-a-real-one"}')
    with pytest.raises(BridgeError, match=r"The token stays where it was\. .*keyring"):
        run(tmp_path, "set", "central.token_store", "keyring")
    assert kept.exists()
