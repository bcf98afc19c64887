"""Where in a TOML text a key gets its value. PURE."""

import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

LONGEST_VALUE = 2_000
"""Lines after which a value that does not end is given up."""


def line_of(text: str, key: str) -> int:
    """The line, from 1, on which `key` gets its value in this good TOML text, however it is spelled; 0 if it does not.

    The parser itself tells: each statement is read alone below the head of its table.
    """
    head, statement, start = "", "", 1
    for number, line in enumerate(text.split("\n"), 1):
        statement = f"{statement}{line}\n"
        found = _parsed(f"{head}{statement}")
        if found is None and number - start < LONGEST_VALUE:
            continue
        if found is not None and key in _keys(found, ""):
            return start
        if statement.lstrip().startswith("["):
            head = statement
        statement, start = "", number + 1
    return 0


def _parsed(text: str) -> dict[str, Any] | None:
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError):
        return None


def _keys(table: Mapping[str, Any], prefix: str) -> Iterator[str]:
    for name, value in table.items():
        if isinstance(value, dict):
            yield from _keys(value, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}"
