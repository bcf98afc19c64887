"""Serials that come as a text: one a line from the clipboard or a file, as spreadsheets and mails leave them. PURE."""

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bridge.serials.keys import key_of

_BLANKS = " \t\r\n\x00\ufeff\u00a0"
_SEPARATORS = "\t;,"
_HEADINGS = frozenset(
    {"SERIAL", "SERIALS", "SERIAL NO", "SERIAL NO.", "SERIAL NUMBER", "SERIAL NUMBERS", "SERIAL_NUMBER", "S/N", "SN"}
)
_ROUNDED = re.compile(r"[0-9](?:[.,][0-9]+)?[Ee]\+[0-9]{1,3}")
_POINT_ZERO = re.compile(r"[0-9]{4,}[.,]0+")
_MONTHS = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_DATE = re.compile(
    rf"[0-9]{{1,2}}-{_MONTHS}(?:-[0-9]{{2,4}})?|{_MONTHS}-[0-9]{{2}}|[0-9]{{1,2}}([/.])[0-9]{{1,2}}\1[0-9]{{4}}",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Pasted:
    """One serial of a text. `place` is its line there, from 1."""

    place: int
    text: str


def rows_of(text: str) -> tuple[Pasted, ...]:
    """The serials of a pasted text, one a line; of columns copied from a spreadsheet, the first."""
    return _rows(line.split("\t", 1)[0] for line in _lines(text))


def rows_of_csv(text: str) -> tuple[Pasted, ...]:
    """The first column of a CSV, whatever separates its columns."""
    lines = _lines(text)
    reader = csv.reader(lines, delimiter=_separator(lines))
    try:
        return _rows(cells[0] if cells else "" for cells in reader)
    except csv.Error:
        return _rows(re.split(f"[{_SEPARATORS}]", line, maxsplit=1)[0] for line in lines)


def damage(text: str) -> str | None:
    """What a spreadsheet did to a number: `changed` it for good, or made it look like a `date`; else None."""
    if _ROUNDED.fullmatch(text) or _POINT_ZERO.fullmatch(text):
        return "changed"
    return "date" if _DATE.fullmatch(text) else None


def _lines(text: str) -> list[str]:
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _rows(cells: Iterator[str]) -> tuple[Pasted, ...]:
    found = [Pasted(place, cell.strip(_BLANKS)) for place, cell in enumerate(cells, 1)]
    rows = [row for row in found if row.text]
    if rows and key_of(rows[0].text.rstrip(":")) in _HEADINGS:
        del rows[0]
    return tuple(rows)


def _separator(lines: Sequence[str]) -> str:
    """The sign most lines have; a comma where none has any."""
    first = lines[:50]
    return max(reversed(_SEPARATORS), key=lambda sign: sum(sign in line for line in first))
