"""Options as a TOML file that people read and the next station takes over."""

import json
import os
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any, TypeAlias

from bridge.errors import BadArgument, BadFile, sentence_of
from bridge.options.kinds import Lines, Names, Value
from bridge.options.lines import line_of
from bridge.options.option import Option, quoted
from bridge.options.settings import OPTIONS, Settings, option_of
from bridge.phrases import listed, phrase

FORMAT = 1
LARGEST_BYTES = 256 * 1024
_HEAD = "bridge"
_OWN_KEYS = frozenset({f"{_HEAD}.format", f"{_HEAD}.version"})
_TEXT = str | bytes | os.PathLike[str]

Called: TypeAlias = Callable[[Option], str]
"""The name of an option in a sentence about its value."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a file has: texts by key, each good for its option; who wrote it, empty if it does not say.

    `left_out` are its keys that this version does not know.
    """

    texts: Mapping[str, str]
    written_by: str = ""
    left_out: tuple[str, ...] = ()


def _by_key(option: Option) -> str:
    return option.key


def write(path: Path, settings: Settings) -> None:
    """Put every option that is not the station's own into `path`, whole or not at all; BadFile."""
    put(path, "\n".join(_lines(settings)) + "\n")


def put(path: Path, text: str) -> None:
    """Make `text` the content of `path`, whole or not at all; BadFile."""
    content = text.encode()
    try:
        if path.exists() and not path.is_file():
            # a folder is refused by this, and a device takes what it is given
            path.write_bytes(content)
        else:
            _replace(path.resolve(), content)
    except (OSError, ValueError, RuntimeError) as error:
        raise BadFile(phrase("{file} cannot be written: {why}.", file=named(path), why=_why(error))) from error


def read(path: Path, *, known_only: bool = False) -> dict[str, str]:
    """The keys in `path` with their values as texts, each good for its option; see `find`."""
    return dict(find(path, known_only=known_only).texts)


def find(path: Path, *, known_only: bool = False, called: Called = _by_key) -> Found:
    """What `path` has; BadFile that names every bad line, or what only another version knows.

    With `known_only` what this version does not know is left out; a bad value is refused all the same. `called` gives
    the name of an option for the sentence about its bad value.
    """
    text = _content(path)
    try:
        tables = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        why = phrase("it is nested too deeply") if isinstance(error, RecursionError) else str(error)
        raise _no_toml(path, why) from error
    written_by = _written_by(tables)
    if not known_only:
        _check_format(path, tables, written_by)
    found = {key: value for key, value in _flat(tables, "") if key not in _OWN_KEYS}
    if not tables.keys() - {_HEAD} and not known_only:
        raise BadFile(phrase("{file} holds no options.", file=named(path)))
    unknown = tuple(key for key in found if _option(key) is None)
    judged = {key: value for key, value in found.items() if not known_only or key not in unknown}
    _check_values(path, text, judged, written_by=written_by, called=called)
    return Found(
        {key: _text(value, option) for key, value in found.items() if (option := _option(key)) is not None},
        written_by,
        unknown,
    )


def named(path: _TEXT) -> str:
    """The path as a message can hold it, whatever bytes it is made of."""
    shown = os.fsencode(path).decode("utf-8", "replace")
    return "".join(letter if letter.isprintable() else "?" for letter in shown)


def _replace(target: Path, content: bytes) -> None:
    part = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def _content(path: Path) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_BYTES + 1)
    except (OSError, ValueError) as error:
        raise BadFile(phrase("{file} cannot be read: {why}.", file=named(path), why=_why(error))) from error
    if len(content) > LARGEST_BYTES:
        raise BadFile(phrase("{file} is too large for a file of options.", file=named(path)))
    try:
        return content.decode("utf-8-sig")
    except ValueError as error:
        raise _no_toml(path, phrase("it is not in UTF-8")) from error


def _no_toml(path: Path, why: str) -> BadFile:
    return BadFile(phrase("{file} is not a TOML file: {why}.", file=named(path), why=why))


def _written_by(tables: Mapping[str, Any]) -> str:
    head = tables.get(_HEAD)
    by = head.get("version") if isinstance(head, dict) else None
    return quoted(by).strip("“”") if isinstance(by, str) else ""


def _check_format(path: Path, tables: Mapping[str, Any], written_by: str) -> None:
    head = tables.get(_HEAD)
    given = head.get("format", FORMAT) if isinstance(head, dict) else FORMAT
    if given == FORMAT and not isinstance(given, bool):
        return
    sentence = phrase(
        "{file} was written by {by} in format {given}; this Bridge {here} reads format {format}. Nothing was taken.",
        file=named(path),
        by=f"Bridge {written_by}" if written_by else phrase("another Bridge"),
        given=given if isinstance(given, int) else quoted(str(given)),
        here=version("bridge"),
        format=FORMAT,
    )
    raise BadFile(sentence)


def _check_values(path: Path, text: str, judged: Mapping[str, Any], *, written_by: str, called: Called) -> None:
    bad = {key: problem for key, value in judged.items() if (problem := _problem(key, value, called))}
    if not bad:
        return
    unknown = [key for key in bad if _option(key) is None]
    here = version("bridge")
    if len(bad) == len(unknown) and written_by not in {"", here}:
        places = (phrase("{key} (line {line})", key=named(key), line=line_of(text, key)) for key in unknown)
        sentence = phrase(
            "{file} was written by Bridge {by} and has what this Bridge {here} does not know: {places}. "
            "Nothing was taken.",
            file=named(path),
            by=written_by,
            here=here,
            places=listed(*places),
        )
        raise BadFile(sentence)
    lines = sorted((line_of(text, key), problem) for key, problem in bad.items())
    each = tuple(phrase("line {line}: {problem}", line=line, problem=problem) for line, problem in lines)
    raise BadFile(phrase("Nothing was taken from {file}:", file=named(path)), each)


def _lines(settings: Settings) -> Iterator[str]:
    yield "# Options of a Bridge station, for `bridge options import`."
    yield f"\n[{_HEAD}]\nformat = {FORMAT}\nversion = {_literal(version('bridge'))}"
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
    return json.dumps("" if value is None else value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _flat(table: Mapping[str, Any], prefix: str) -> Iterator[tuple[str, Any]]:
    for name, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}", value


def _option(key: str) -> Option | None:
    try:
        return option_of(key)
    except BadArgument:
        return None


def _problem(key: str, value: object, called: Called) -> str | None:
    try:
        option = option_of(key)
        option.parse(_text(value, option), called=called(option))
    except BadArgument as problem:
        return sentence_of(problem)
    return None


def _text(value: object, option: Option) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list) and isinstance(option.kind, Lines | Names):
        return "\n".join(map(str, value))
    return str(value)


def _why(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
