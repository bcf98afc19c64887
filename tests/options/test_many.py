"""One file of options for a whole hall of stations."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from bridge.options.command import app
from bridge.options.settings import OPTIONS
from tests.station.line import bridge

STATIONS = 40
SET = (
    ("receive.unique_serial", "ever"),
    ("receive.unique_serial.level", "block_pin"),
    ("serial.mask", "CM9999999A9"),
    ("ship.match_po", "true"),
    ("scanner.ports", "/dev/ttyACM0 COM5"),
    ("operator.names", "Ana R., Łukasz"),
    ("interface.language", "pl"),
)


def ran(*words: str) -> str:
    result = CliRunner().invoke(app, list(words))
    assert result.exit_code == 0, result.output
    return result.output


def shown(folder: Path) -> dict[str, str]:
    lines = (line.partition(" =") for line in ran("show", "--data", str(folder)).splitlines())
    return {key: value.strip() for key, _, value in lines}


@pytest.fixture
def first(tmp_path: Path) -> Path:
    folder = tmp_path / "first"
    for key, value in (*SET, ("station.name", "Dock 1")):
        ran("set", key, value, "--data", str(folder))
    return folder


def test_forty_stations_are_set_up_alike_from_one_file_but_for_their_own_names(first: Path, tmp_path: Path) -> None:
    file = tmp_path / "hall.toml"
    ran("export", str(file), "--data", str(first))
    wanted = shown(first)
    own = [option.key for option in OPTIONS if option.own]
    for number in range(2, STATIONS + 2):
        folder = tmp_path / f"dock {number}"
        ran("set", "station.name", f"Dock {number}", "--data", str(folder))
        ran("import", str(file), "--data", str(folder))
        found = shown(folder)
        assert found["station.name"] == f"Dock {number}"
        assert {key: text for key, text in found.items() if key not in own} == {
            key: text for key, text in wanted.items() if key not in own
        }


def test_processes_of_their_own_export_and_import_the_same(first: Path, tmp_path: Path) -> None:
    file = tmp_path / "hall.toml"
    bridge("options", "export", str(file), "--data", str(first))
    for number in (2, 3):
        folder = str(tmp_path / f"dock-{number}")
        bridge("options", "import", str(file), "--data", folder)
        again = tmp_path / f"again-{number}.toml"
        bridge("options", "export", str(again), "--data", folder)
        assert again.read_bytes() == file.read_bytes()


def test_a_bad_file_is_a_few_lines_and_changes_no_station(first: Path, tmp_path: Path) -> None:
    before = shown(first)
    file = tmp_path / "hall.toml"
    file.write_text("[receive]\nblind = true\nunique_serial = 'galaxy'\n")
    refused = bridge("options", "import", str(file), "--data", str(first), check=False)
    assert refused.returncode == 1
    assert refused.stdout == ""
    assert refused.stderr.splitlines() == [
        f"bridge: Nothing was taken from {file}:",
        "line 3: receive.unique_serial takes in_stock, po, ever or off, not “galaxy”.",
    ]
    assert shown(first) == before
