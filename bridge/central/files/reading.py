"""Reading the CSV files of a folder: cells into values, every fault kept with its line."""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bridge.central.files.columns import FILES, REFUSED, Column, File
from bridge.central.files.faults import Faults, Line
from bridge.errors import BadFile
from bridge.serials.keys import key_of

_LARGEST_CELL = 1_000_000


@dataclass(frozen=True, slots=True)
class Tables:
    """The lines of each file, in FILES' order, and what was wrong with them so far."""

    lines: dict[str, list[Line]]
    faults: Faults

    def of(self, file: File) -> list[Line]:
        """The lines of one file."""
        return self.lines[file.name]


def read(folder: Path) -> Tables:
    """Every file there is; a missing one is empty. Faults are kept, not raised. BadFile if there is no such folder."""
    if not folder.is_dir():
        raise BadFile(f"There is no folder {folder}.")
    csv.field_size_limit(_LARGEST_CELL)
    faults = Faults(tuple(file.name for file in FILES))
    lines = {file.name: _file(folder / file.name, file, faults) for file in FILES}
    for file in FILES:
        _same_key(lines[file.name], file, faults)
        _same_head(lines[file.name], file, faults)
    return Tables(lines, faults)


def _file(path: Path, file: File, faults: Faults) -> list[Line]:
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return []
    except OSError as error:
        return _broken(file, faults, 0, f"it cannot be read: {error.strerror}")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        number = content[: error.start].count(b"\n") + 1
        return _broken(file, faults, number, "it is not UTF-8; save the file as CSV UTF-8")
    rows = _rows(text, file, faults)
    number, header = next(rows, (1, []))
    if not header:
        return []
    columns = _header(header, number, file, faults)
    if columns is None:
        return []
    return [_line(row, number, columns, file, faults) for number, row in rows]


def _broken(file: File, faults: Faults, number: int, told: str) -> list[Line]:
    faults.at(file.name, number, told)
    faults.broken.add(file.name)
    return []


def _rows(text: str, file: File, faults: Faults) -> Iterator[tuple[int, list[str]]]:
    """Each row with the number of its first line; empty ones are left out."""
    source = csv.reader(io.StringIO(text, newline=""), strict=True)
    number = 1
    while True:
        try:
            row = next(source)
        except StopIteration:
            return
        except csv.Error as error:
            _broken(file, faults, number, f"it is not CSV from here on: {error}")
            return
        if any(cell.strip() for cell in row):
            yield number, row
        number = source.line_num + 1


def _header(names: Sequence[str], number: int, file: File, faults: Faults) -> list[Column] | None:
    """The file's columns in the header's order; None if it cannot be used."""
    given = [name.strip() for name in names]
    told = [f"unknown column {name or '(no name)'!s}" for name in given if file.column(name) is None]
    told += [f"column {name} stands twice" for name in dict.fromkeys(given) if given.count(name) > 1]
    told += [f"column {c.name} is missing" for c in file.columns if not c.optional and c.name not in given]
    if told:
        known = ", ".join(f"[{column.name}]" if column.optional else column.name for column in file.columns)
        _broken(file, faults, number, f"{'; '.join(told)}; the columns are {known}")
        return None
    return [column for name in given if (column := file.column(name))]


def _line(row: list[str], number: int, columns: list[Column], file: File, faults: Faults) -> Line:
    line = Line(file.name, number, {})
    if len(row) != len(columns):
        faults.add(line, f"it has {len(row)} cells where the header has {len(columns)}")
    for column, cell in zip(columns, row, strict=False):
        text = cell.strip()
        if text:
            try:
                line.cells[column.name] = column.read(text)
            except ValueError as error:
                faults.add(line, f"{column.name}: {error}")
        elif column.empty is REFUSED:
            faults.add(line, f"{column.name} is empty")
        else:
            line.cells[column.name] = column.empty
    return line


def _same_key(lines: list[Line], file: File, faults: Faults) -> None:
    first: dict[tuple[str, ...], Line] = {}
    for line in lines:
        names = [line.text(column) for column in file.key]
        key = tuple(key_of(name) for name in names if name is not None)
        if len(key) < len(names):
            continue
        earlier = first.setdefault(key, line)
        if earlier is not line:
            words = " ".join(name for name in names if name)
            faults.add(line, f"{words} stands in line {earlier.number} already")


def _same_head(lines: list[Line], file: File, faults: Faults) -> None:
    first: dict[str, Line] = {}
    for line in lines if file.head else ():
        number = line.text(file.key[0])
        if number is None:
            continue
        earlier = first.setdefault(key_of(number), line)
        for column in file.head:
            ours, theirs = line.cells.get(column), earlier.cells.get(column)
            if ours != theirs and column in line.cells and column in earlier.cells:
                faults.add(
                    line, f"{column} of {number} is {_said(ours)} here and {_said(theirs)} in line {earlier.number}"
                )


def _said(value: object) -> str:
    if isinstance(value, bool):
        return str(int(value))
    return "empty" if value is None else repr(value)
