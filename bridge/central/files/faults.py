"""What is wrong with the files, line by line."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from bridge.errors import BadFile


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a file: the values of the cells that could be read, under their columns' names."""

    file: str
    number: int
    cells: dict[str, Any]

    def text(self, column: str) -> str | None:
        """A cell of text, or None where it is empty, unreadable or not there."""
        value = self.cells.get(column)
        return value if isinstance(value, str) else None


@dataclass(slots=True)
class Faults:
    """Collects what is wrong; a line may have several. `broken` names the files that could not be read at all."""

    order: tuple[str, ...]
    found: dict[tuple[str, int], list[str]] = field(default_factory=dict)
    broken: set[str] = field(default_factory=set)

    def add(self, line: Line, told: str) -> None:
        """One more fault of a line."""
        self.at(line.file, line.number, told)

    def at(self, file: str, number: int, told: str) -> None:
        """One more fault of a line that has no cells; line 0 is the file itself."""
        faults = self.found.setdefault((file, number), [])
        if told not in faults:
            faults.append(told)

    def refuse(self) -> None:
        """BadFile with every fault in the order of files and lines, if there is any."""
        if not self.found:
            return
        places = sorted(self.found.items(), key=lambda item: (self.order.index(item[0][0]), item[0][1]))
        lines = tuple(_told(file, number, told) for (file, number), told in places)
        word = "line" if len(lines) == 1 else "lines"
        raise BadFile(f"Nothing was imported: {len(lines)} bad {word}.", lines)


def _told(file: str, number: int, told: Iterable[str]) -> str:
    place = f"{file} line {number}" if number else file
    return f"{place}: {'; '.join(told)}"
