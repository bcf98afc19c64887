"""`bridge options`: the options on the command line, beside a running station too."""

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from bridge.errors import BadArgument
from bridge.moments import now, to_text
from bridge.options import pin, saved, toml
from bridge.options.settings import OPTIONS, Settings, option_of
from bridge.paths import data_folder
from bridge.store.engine import Store, open_station

BY = "command line"
LONGEST_LINE = 100

app = typer.Typer(help="Show and set what the supervisor decides.", no_args_is_help=True)

pin_app = typer.Typer(help="Set or clear the supervisor's PIN.", no_args_is_help=True)
app.add_typer(pin_app, name="pin")

Data = Annotated[Path | None, typer.Option("--data", help="The station's data folder.")]


@app.command()
def show(
    key: Annotated[str | None, typer.Argument(help="One option; without it all of them.")] = None,
    data: Data = None,
    *,
    as_json: Annotated[
        bool, typer.Option("--json", help="One JSON object a line, with what is known of each.")
    ] = False,
) -> None:
    """Print every option as KEY = VALUE, or the value of one."""
    if key is not None:
        option_of(key)
    settings = _settings(data)
    if as_json:
        lines = [_described(settings, option.key) for option in OPTIONS if key in {None, option.key}]
    elif key is None:
        lines = [f"{option.key} = {_one_line(settings, option.key)}".rstrip() for option in OPTIONS]
    else:
        lines = [_one_line(settings, key)]
    _print(lines)


@app.command(name="set", context_settings={"ignore_unknown_options": True})
def set_option(key: str, value: str, data: Data = None) -> None:
    """Set one option; a running station follows with its next scan."""
    option_of(key).parse(value)
    _change({key: value}, data)


@app.command()
def export(file: Path, data: Data = None) -> None:
    """Write all options but this station's own names into FILE, for the next station."""
    toml.write(file, _settings(data))


@app.command(name="import")
def import_file(file: Path, data: Data = None) -> None:
    """Take every option in FILE over, or none if a line is bad."""
    _change(toml.read(file), data)


@pin_app.command(name="set")
def set_pin(data: Data = None) -> None:
    """Read a PIN of 4 to 8 digits from standard input and keep only its hash."""
    given = sys.stdin.readline(LONGEST_LINE).strip()
    if not pin.looks_like_pin(given):
        raise BadArgument(f"A PIN has {pin.SHORTEST} to {pin.LONGEST} digits, on the first line of standard input.")
    store = _opened(data)
    try:
        with store.write() as connection:
            pin.put(connection, given, at=to_text(store.clock()), by=BY)
    finally:
        store.close()
    _print(["The PIN is set."])


@pin_app.command(name="clear")
def clear_pin(data: Data = None) -> None:
    """Have no PIN; every lock is open then."""
    store = _opened(data)
    try:
        with store.write() as connection:
            there_was = pin.clear(connection, at=to_text(store.clock()), by=BY)
    finally:
        store.close()
    _print(["The PIN is cleared." if there_was else "No PIN was set."])


def _settings(data: Path | None) -> Settings:
    store = _opened(data)
    try:
        with store.read() as connection:
            return saved.load(connection)
    finally:
        store.close()


def _change(texts: dict[str, str], data: Path | None) -> None:
    store = _opened(data)
    try:
        with store.write() as connection:
            changes = saved.change(connection, texts, at=to_text(store.clock()), by=BY)
    finally:
        store.close()
    _print([f"{made.key} = {made.new}".replace("\n", " ").rstrip() for made in changes])


def _opened(data: Path | None) -> Store:
    return open_station(data_folder(data), clock=now)


def _one_line(settings: Settings, key: str) -> str:
    return settings.text(option_of(key)).replace("\n", " ")


def _described(settings: Settings, key: str) -> str:
    option = option_of(key)
    facts = {
        "key": key,
        "value": settings.value(option),
        "default": option.default,
        "allowed": option.kind.allowed,
        "tab": option.tab,
        "label": option.label,
        "help": option.help,
        "reference": option.reference or None,
    }
    return json.dumps(facts)


def _print(lines: list[str]) -> None:
    sys.stdout.write("".join(f"{line}\n" for line in lines))
