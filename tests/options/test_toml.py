import os
import resource
import tomllib
from importlib.metadata import version
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


HEAD = "[bridge]\nformat = 1\nversion = '9.1'\n"
HERE = version("bridge")
GLITTER = "receive.glitter (line 6), ship.x.y (line 9)"


def test_a_file_says_its_format_and_who_wrote_it(tmp_path: Path) -> None:
    toml.write(tmp_path / "options.toml", SET)
    assert tomllib.loads((tmp_path / "options.toml").read_text())["bridge"] == {"format": 1, "version": HERE}
    found = toml.find(tmp_path / "options.toml")
    assert (found.written_by, found.left_out) == (HERE, ())


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (
            "[bridge]\nformat = 2\nversion = '9.1'\n[receive]\nblind = true\n",
            f"was written by Bridge 9.1 in format 2; this Bridge {HERE} reads format 1. Nothing was taken.",
        ),
        (
            "[bridge]\nformat = 'new'\n",
            f"was written by another Bridge in format “new”; this Bridge {HERE} reads format 1. Nothing was taken.",
        ),
        (
            "[bridge]\nformat = true\n",
            f"was written by another Bridge in format True; this Bridge {HERE} reads format 1. Nothing was taken.",
        ),
        (
            f"{HEAD}[receive]\nblind = true\nglitter = 1\n\n[ship.x]\n'y' = 2\n",
            f"was written by Bridge 9.1 and has what this Bridge {HERE} does not know: {GLITTER}. Nothing was taken.",
        ),
    ],
)
def test_a_file_of_a_newer_bridge_is_refused_in_one_sentence(tmp_path: Path, content: str, sentence: str) -> None:
    file = tmp_path / "options.toml"
    file.write_text(content)
    with pytest.raises(BadFile) as refused:
        toml.find(file)
    assert str(refused.value) == f"{file} {sentence}"


def test_what_is_known_of_a_newer_file_can_be_taken_but_no_bad_value(tmp_path: Path) -> None:
    file = tmp_path / "options.toml"
    file.write_text("[bridge]\nformat = 2\nversion = '9.1'\n[receive]\nblind = true\nglitter = 1\n")
    assert toml.find(file, known_only=True) == toml.Found({"receive.blind": "true"}, "9.1", ("receive.glitter",))
    file.write_text(f"{HEAD}[receive]\nunique_serial = 'planet'\nglitter = 1\n")
    with pytest.raises(BadFile) as refused:
        toml.find(file, known_only=True)
    assert refused.value.lines == ("line 5: receive.unique_serial takes in_stock, po, ever or off, not “planet”.",)


@pytest.mark.parametrize(
    "content",
    [
        '[receive]\n"unique_serial.level" = "ask"\n',
        "[receive]\nunique_serial.level = 'ask'\n",
        "[receive.unique_serial]\nlevel = 'ask'\n",
        "receive.unique_serial.level = 'ask'\n",
        "[ 'receive' . \"unique_serial\" ]\n'level' = '''ask'''\n",
        "receive = { unique_serial = { level = 'ask' } }\n",
        "receive = { 'unique_serial.level' = 'ask' }\n",
        "'receive.unique_serial.level' = 'ask'\n",
        '"receive.unique_serial".level = "as\\u006b"\n',
    ],
)
def test_a_key_of_three_parts_is_read_in_every_spelling(tmp_path: Path, content: str) -> None:
    file = tmp_path / "options.toml"
    file.write_text(content)
    assert toml.read(file) == {"receive.unique_serial.level": "ask"}
    file.write_text("# a comment\n" + content.replace("ask", "asc").replace("as\\u006b", "asc"))
    with pytest.raises(BadFile) as refused:
        toml.read(file)
    line = 3 if content.startswith("[") else 2
    words = "receive.unique_serial.level takes block, block_pin or ask, not “asc”."
    assert refused.value.lines == (f"line {line}: {words}",)


@pytest.mark.parametrize("line", ["length = [11]", "length = 11.0", "length = {}", "length = ''"])
def test_only_a_number_or_nothing_is_a_length(tmp_path: Path, line: str) -> None:
    file = tmp_path / "options.toml"
    file.write_text(f"[serial]\n{line}\n")
    if line in {"length = {}", "length = ''"}:
        assert toml.read(file).get("serial.length", "") == ""
    else:
        with pytest.raises(BadFile, match=r"line 2: serial\.length takes a number"):
            toml.read(file)


def test_a_full_disk_leaves_the_file_as_it_was_and_no_part_of_another(tmp_path: Path) -> None:
    file = tmp_path / "options.toml"
    toml.write(file, SET)
    before, most = file.read_bytes(), resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, most[1]))
    try:
        with pytest.raises(BadFile, match="cannot be written: File too large"):
            toml.write(file, Settings())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, most)
    assert file.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["options.toml"]


def test_a_folder_and_a_device_without_room_are_sentences(tmp_path: Path) -> None:
    with pytest.raises(BadFile, match="cannot be written: Is a directory"):
        toml.write(tmp_path, SET)
    with pytest.raises(BadFile, match="cannot be read: Is a directory"):
        toml.read(tmp_path)
    with pytest.raises(BadFile, match="/dev/full cannot be written: No space left on device"):
        toml.write(Path("/dev/full"), SET)
    assert Path("/dev/full").is_char_device()


def test_a_link_is_written_through(tmp_path: Path) -> None:
    (tmp_path / "link.toml").symlink_to(tmp_path / "real.toml")
    toml.write(tmp_path / "link.toml", SET)
    assert (tmp_path / "link.toml").is_symlink()
    assert toml.read(tmp_path / "real.toml")["serial.length"] == "11"


def test_a_name_that_no_screen_can_show_is_a_sentence_all_the_same(tmp_path: Path) -> None:
    strange = Path(os.fsdecode(os.fsencode(tmp_path) + b"/d\xffck\n.toml"))
    with pytest.raises(BadFile) as refused:
        toml.read(strange)
    assert (
        str(refused.value)
        == f"{tmp_path}/d\N{REPLACEMENT CHARACTER}ck?.toml cannot be read: No such file or directory."
    )
    toml.write(strange, SET)
    assert toml.read(strange)["serial.length"] == "11"


def test_a_file_that_never_ends_or_is_nested_without_end_is_refused_at_once(tmp_path: Path) -> None:
    with pytest.raises(BadFile, match="too large for a file of options"):
        toml.read(Path("/dev/zero"))
    (tmp_path / "deep.toml").write_text("a = " + "[" * 20_000 + "]" * 20_000)
    with pytest.raises(BadFile, match="is not a TOML file: it is nested too deeply"):
        toml.read(tmp_path / "deep.toml")


@pytest.mark.parametrize("content", [b"", b"# cut off\n", b"[bridge]\nformat = 1\n"])
def test_a_file_without_options_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "options.toml"
    file.write_bytes(content)
    with pytest.raises(BadFile, match=r"options\.toml holds no options\.$"):
        toml.find(file)
