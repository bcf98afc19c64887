from pathlib import Path

import pytest

from bridge.errors import BadFile
from bridge.options import toml
from bridge.options.settings import Settings

SET = Settings(
    receive_unique_serial="ever",
    serial_length=11,
    serial_mask='A9\\9"ł',
    ship_match_po=True,
    scanner_ports=("/dev/ttyACM0", "COM5"),
    central_url="https://central.example:8443",
    station_name="Dock 3",
    operator_name="Ana",
)


def test_what_is_written_reads_back_but_for_the_stations_own_names(tmp_path: Path) -> None:
    toml.write(tmp_path / "options.toml", SET)
    texts = toml.read(tmp_path / "options.toml")
    assert texts["receive.unique_serial"] == "ever"
    assert texts["serial.length"] == "11"
    assert texts["serial.mask"] == 'A9\\9"ł'
    assert texts["ship.match_po"] == "true"
    assert texts["scanner.ports"].split() == ["/dev/ttyACM0", "COM5"]
    assert "station.name" not in texts
    assert "operator.name" not in texts


def test_every_bad_line_is_named(tmp_path: Path) -> None:
    file = tmp_path / "options.toml"
    file.write_text(
        "ship.partial = 'often'\n[receive]\nrequire_serial = 3\nunique_serial = 'po'\n\n"
        "[ serial ]\n# a comment\nlength = 1979-05-27\n\"colour\" = 'red'\n"
    )
    with pytest.raises(BadFile) as refused:
        toml.read(file)
    assert str(refused.value).splitlines() == [
        f"Nothing was taken from {file}:",
        "line 1: ship.partial takes block, pin or allow, not “often”.",
        "line 3: receive.require_serial takes true or false, not “3”.",
        "line 8: serial.length takes a number from 1 to 100 or nothing, not “1979-05-27”.",
        "line 9: There is no option “serial.colour”; `bridge options show` lists all.",
    ]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"[receive\n", "is not a TOML file:"),
        (b"\xff\xfe", "is not a TOML file:"),
        (b"a = 1\na = 2\n", "is not a TOML file:"),
    ],
)
def test_a_file_that_is_no_toml_is_a_sentence(tmp_path: Path, content: bytes, sentence: str) -> None:
    (tmp_path / "options.toml").write_bytes(content)
    with pytest.raises(BadFile, match=sentence):
        toml.read(tmp_path / "options.toml")


def test_a_file_saved_by_an_editor_of_windows_is_read(tmp_path: Path) -> None:
    (tmp_path / "options.toml").write_bytes(b'\xef\xbb\xbf[receive]\r\nunique_serial = "ever"\r\n')
    assert toml.read(tmp_path / "options.toml") == {"receive.unique_serial": "ever"}


def test_a_file_that_cannot_be_reached_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(BadFile, match="cannot be read: No such file"):
        toml.read(tmp_path / "none.toml")
    with pytest.raises(BadFile, match="cannot be written: No such file"):
        toml.write(tmp_path / "none" / "options.toml", Settings())
