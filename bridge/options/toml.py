"""Options as a TOML file that people read and the next station takes over."""

import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bridge.errors import BadArgument, BadFile
from bridge.options.kinds import Value
from bridge.options.settings import OPTIONS, Settings, option_of

_TABLE = re.compile(r"\s*\[([^\[\]]+)\]")
_ASSIGNMENT = re.compile(r"\s*([\w.\"'\s-]+?)\s*=")
_PUNCTUATION = re.compile(r"[\s\"']")


def write(path: Path, settings: Settings) -> None:
    """Put every option that is not the station's own into `path`, whole or not at all; BadFile."""
    part = path.with_name(f"{path.name}.part")
    try:
        part.write_text("\n".join(_lines(settings)) + "\n", encoding="utf-8", newline="\n")
        part.replace(path)
    except OSError as error:
        raise BadFile(f"{path} cannot be written: {error.strerror}.") from error


def read(path: Path) -> dict[str, str]:
    """The keys in `path` with their values as texts, each good for its option; BadFile that names every bad line."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
        tables = tomllib.loads(text)
    except OSError as error:
        raise BadFile(f"{path} cannot be read: {error.strerror}.") from error
    except ValueError as error:
        raise BadFile(f"{path} is not a TOML file: {error}.") from error
    found = dict(_flat(tables, ""))
    places = _places(text)
    bad = [
        f"line {places.get(key, '?')}: {problem}" for key, value in found.items() if (problem := _problem(key, value))
    ]
    if bad:
        raise BadFile(f"Nothing was taken from {path}:", tuple(bad))
    return {key: _text(value) for key, value in found.items()}


def _lines(settings: Settings) -> Iterator[str]:
    yield "# Options of a Bridge station, for `bridge options import`."
    section = ""
    for option in sorted(OPTIONS, key=lambda option: option.key):
        if option.own:
            continue
        table, name = option.key.split(".", 1)
        if table != section:
            section = table
            yield f"\n[{table}]"
        yield f"# {option.label}: {option.kind.allowed}"
        yield f"{_bare(name)} = {_literal(settings.value(option))}"


def _bare(name: str) -> str:
    """A key as it stands before its sign: one with a point would be taken for a table."""
    return f'"{name}"' if "." in name else name


def _literal(value: Value) -> str:
    """A value as TOML spells it, which for these is as JSON does; nothing is an empty text."""
    return json.dumps("" if value is None else value, ensure_ascii=False)


def _flat(table: dict[str, Any], prefix: str) -> Iterator[tuple[str, Any]]:
    for name, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}", value


def _places(text: str) -> dict[str, int]:
    """The line of each key, for files written the usual way."""
    places: dict[str, int] = {}
    prefix = ""
    for number, line in enumerate(text.splitlines(), start=1):
        if table := _TABLE.match(line):
            prefix = _PUNCTUATION.sub("", table[1]) + "."
        elif assignment := _ASSIGNMENT.match(line):
            places.setdefault(prefix + _PUNCTUATION.sub("", assignment[1]), number)
    return places


def _problem(key: str, value: object) -> str | None:
    try:
        option_of(key).parse(_text(value))
    except BadArgument as problem:
        return str(problem)
    return None


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return "\n".join(map(str, value))
    return str(value)
