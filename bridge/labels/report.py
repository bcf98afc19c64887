"""A report as it goes to paper, to a terminal or to a screen: facts, then tables. PURE."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_BETWEEN = "  "


@dataclass(frozen=True, slots=True)
class Column:
    """A column by its heading and its share of the width; `code` for serials, `number` at the right."""

    title: str
    share: float
    code: bool = False
    number: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table of a paper; with no rows it says `nothing` instead. Cells that are phrases are told in any language."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    nothing: str = "None"


@dataclass(frozen=True, slots=True)
class Report:
    """One paper: what it is, of which document, facts as (name, value), then tables."""

    title: str
    document: str
    facts: tuple[tuple[str, str], ...]
    sheets: tuple[Sheet, ...]


def plain(report: Report) -> str:
    """The report for a terminal: every column as wide as it must be, a blank line between tables."""
    return "\n".join(_lines(report)) + "\n"


def _lines(report: Report) -> Iterator[str]:
    yield f"{report.title}, {report.document}"
    name_wide = max((len(name) for name, _ in report.facts), default=0)
    yield from (f"{name:<{name_wide}}{_BETWEEN}{value}" for name, value in report.facts)
    for sheet in report.sheets:
        yield ""
        yield sheet.title
        if not sheet.rows:
            yield f"{_BETWEEN}{sheet.nothing}"
            continue
        rows = [tuple(column.title for column in sheet.columns), *sheet.rows]
        wide = [max(len(row[place]) for row in rows) for place in range(len(sheet.columns))]
        yield from (_BETWEEN + _row(row, sheet.columns, wide) for row in rows)


def _row(row: Sequence[str], columns: Sequence[Column], wide: Sequence[int]) -> str:
    cells = (
        cell.rjust(room) if column.number else cell.ljust(room)
        for cell, column, room in zip(row, columns, wide, strict=True)
    )
    return _BETWEEN.join(cells).rstrip()
