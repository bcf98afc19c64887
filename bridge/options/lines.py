"""Where in a TOML text a key gets its value. PURE."""

import tomllib
from collections.abc import Mapping
from typing import Any

LONGEST_VALUE = 200
"""Lines after which a value that does not end is given up."""


def line_of(text: str, key: str) -> int:
    """The line, from 1, on which `key` gets its value in this good TOML text, in whatever way it is spelled.

    0 for a key that it does not have. A text that is cut after a whole statement is good TOML too, so that the parser
    itself tells: the key is there from the end of its statement on.
    """
    lines = text.split("\n")
    without, there = 0, len(lines)
    if not _has(lines, there, key):
        return 0
    while there - without > 1:
        end = _end(lines, (without + there) // 2, there)
        if end < there and not _has(lines, end, key):
            without = end
        elif end < there:
            there = end
        else:
            # nothing ends between the middle and there: what is looked for begins at or before the middle
            there_before = _last_end(lines, without, (without + there) // 2)
            if there_before <= without:
                break
            without, there = (without, there_before) if _has(lines, there_before, key) else (there_before, there)
    return without + 1


def _end(lines: list[str], start: int, stop: int) -> int:
    """The first line from `start` on after which the text is whole; `stop` if there is none before."""
    for count in range(start, min(stop, start + LONGEST_VALUE)):
        if _parsed(lines, count) is not None:
            return count
    return stop


def _last_end(lines: list[str], low: int, start: int) -> int:
    for count in range(start - 1, max(low, start - LONGEST_VALUE), -1):
        if _parsed(lines, count) is not None:
            return count
    return low


def _has(lines: list[str], count: int, key: str) -> bool:
    found = _parsed(lines, count)
    return found is not None and key in _keys(found, "")


def _parsed(lines: list[str], count: int) -> dict[str, Any] | None:
    try:
        return tomllib.loads("\n".join(lines[:count]))
    except (ValueError, RecursionError):
        return None


def _keys(table: Mapping[str, Any], prefix: str) -> set[str]:
    found: set[str] = set()
    for name, value in table.items():
        found |= _keys(value, f"{prefix}{name}.") if isinstance(value, dict) else {f"{prefix}{name}"}
    return found
