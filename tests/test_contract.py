"""What docs/contract.md promises to others is what there is."""

import json
import re
from pathlib import Path
from typing import get_args

import pytest

from bridge.central.export import COLUMNS
from bridge.central.files.columns import FILES, SERIALS, File
from bridge.scan.commands import Command
from bridge.serials.verdicts import Code, Level, level_of
from bridge.store.journal import JournalRow
from bridge.sync import wire
from bridge.sync.policy import State

PAGE = (Path(__file__).parent.parent / "docs" / "contract.md").read_text("utf-8")


def section(title: str) -> str:
    return PAGE.split(f"\n## {title}", 1)[1].split("\n## ", 1)[0]


def cells(text: str, first: str) -> list[str]:
    """The words in back quotes in the second cell of the row whose first cell is `first`."""
    row = next(line for line in text.splitlines() if line.startswith(f"| `{first}` |"))
    return re.findall(r"`([^`]+)`", row.split("|")[2])


def test_it_names_every_command_barcode() -> None:
    assert re.findall(r"`([A-Z]+)`", section("Command barcodes").split("\n\n", 2)[2]) == list(Command)


@pytest.mark.parametrize("level", Level)
def test_it_names_every_code_of_a_level(level: Level) -> None:
    told = cells(section("What a scan is answered"), level)
    assert told == [code for code in Code if level_of(code) is level]


def test_it_names_every_field_of_the_scan_history() -> None:
    row = JournalRow(
        at="",
        station="",
        operator=None,
        source="",
        text="",
        mode="",
        document=None,
        sku=None,
        serial=None,
        level="",
        code="",
        message="",
    )
    named = re.findall(r"^\| (`.+?) \|", section("`bridge journal"), re.MULTILINE)
    assert " ".join(named) == " ".join(f"`{name}`" for name in json.loads(row.to_json()))


def test_it_names_every_kind_of_operation() -> None:
    kinds = [kind.__struct_config__.tag for kind in get_args(wire.Body)]
    assert re.findall(r"`kind` \(((?:`\w+`,?\s*)+)\)", section("`bridge outbox"))[0].split() == [
        f"`{kind}`{',' if kind != kinds[-1] else ''}" for kind in kinds
    ]


def test_it_names_every_state_of_an_operation() -> None:
    assert re.findall(r"^\| `(\w+)` \|", section("`bridge outbox"), re.MULTILINE) == list(State)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_it_names_every_column_of_a_file(file: File) -> None:
    names = ",".join(f"[{column.name}]" if column.optional else column.name for column in file.columns)
    row = next(line for line in section("The files").splitlines() if line.startswith(f"| `{file.name}` |"))
    assert row == f"| `{file.name}` | `{names}` | `{','.join(file.key)}` |"


def test_an_export_has_the_columns_of_the_import() -> None:
    assert [column.name for column in SERIALS.columns] == list(COLUMNS)
