"""`bridge central …` as it is typed: results on standard output, errors in one line, 1 or 2."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import Engine

from bridge.__main__ import main
from bridge.central import tokens
from tests.central.conftest import Place
from tests.central.csvs import ALL, PRODUCTS, write


@dataclass(frozen=True)
class Done:
    """What a command left behind."""

    returncode: int
    stdout: str
    stderr: str


Run = Callable[..., Done]


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    """Runs a command of the central as `bridge` does, in this process."""

    def command(there: Place, *words: str) -> Done:
        capfd.readouterr()
        with pytest.raises(SystemExit) as left:
            main(there.arguments(*words)[3:])
        told = capfd.readouterr()
        return Done(int(left.value.code or 0), told.out, told.err)

    return command


def test_a_token_stands_alone_on_a_line_and_is_kept_only_as_a_hash(run: Run, there: Place, engine: Engine) -> None:
    made = run(there, "token", "Dock 3")
    assert (made.returncode, made.stderr) == (0, "")
    token = made.stdout.removesuffix("\n")
    assert len(token) >= 43
    assert token.isprintable()
    assert tokens.station(engine, token) == "Dock 3"
    assert tokens.station(engine, token + "x") is None
    assert all(token.encode() not in file.read_bytes() for file in there.data.iterdir())


def test_files_are_imported_and_serials_exported(run: Run, there: Place, tmp_path: Path) -> None:
    folder = write(tmp_path / "files", **ALL)
    done = run(there, "import", str(folder))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("imported 4 products, 2 purchase orders")
    told = run(there, "export", "serials", "--po", "po-1", "--sku", "CAM-2", "--serial", "cm2", "--order", "SO-2")
    assert told.stdout.splitlines()[1:] == [
        "CM2,CAM-2,shipped,PO-1,,2026-09-02T00:00:00.000Z,,,imported,,,SO-2,2026-11-04T07:33:00.000Z,,,,"
    ]


def test_a_folder_remembers_the_database_it_was_told(run: Run, there: Place, tmp_path: Path) -> None:
    assert run(there, "import", str(write(tmp_path / "files", **ALL))).returncode == 0
    untold = Place(there.data, None)
    assert run(untold, "export", "serials").stdout.count("\n") == 4


@pytest.mark.parametrize("there", ["sqlite"], indirect=True)
def test_bad_lines_are_named_on_standard_error_with_status_1(run: Run, there: Place, tmp_path: Path) -> None:
    folder = write(tmp_path / "files", products=(PRODUCTS[0], "A,,,,7,,,,,", "B,Name,x,,,,,,,"))
    done = run(there, "import", str(folder))
    assert (done.returncode, done.stdout) == (1, "")
    assert "Nothing was imported: 2 bad lines." in done.stderr
    assert "products.csv line 2: name is empty; requires_serial: '7' is not a flag" in done.stderr
    assert "products.csv line 3: upc: 'x' is not a UPC" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("there", ["sqlite"], indirect=True)
def test_errors_are_one_line_and_bad_arguments_status_2(run: Run, there: Place) -> None:
    for command, status in (
        (("import", "/nowhere"), 1),
        (("token", " "), 2),
        (("token", "x", "--database-url", "mysql://x/y"), 2),
        (("serve", "--port", "many"), 2),
        (("export", "orders"), 2),
    ):
        done = run(there, *command)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (status, "", 1), done.stderr


@pytest.mark.parametrize("there", ["sqlite"], indirect=True)
def test_a_command_makes_the_folder_it_needs(run: Run, there: Place) -> None:
    fresh = Place(there.data / "new" / "folder", None)
    assert run(fresh, "export", "serials").stdout.count("\n") == 1
    assert (fresh.data / "central.db").exists()
