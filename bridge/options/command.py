"""`bridge options`: the options on the command line, beside a running station too."""

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from bridge.commands import tokens_of
from bridge.errors import BadArgument, BadFile, BridgeError
from bridge.moments import now, to_text
from bridge.options import handbook, saved, toml
from bridge.options.badge_command import app as badge_app
from bridge.options.history_command import history, overrides
from bridge.options.option import Preset, quoted
from bridge.options.pin_command import app as pin_app
from bridge.options.presets import preset_named, texts_of
from bridge.options.settings import OPTIONS, Settings, option_of
from bridge.paths import data_folder
from bridge.store.engine import Store, open_station

BY = "command line"

app = typer.Typer(help="Show and set what the supervisor decides.")
app.add_typer(pin_app, name="pin")
app.add_typer(badge_app, name="badge")
app.command()(history)
app.command()(overrides)

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
def import_file(
    file: Path,
    data: Data = None,
    *,
    known_only: Annotated[
        bool, typer.Option("--known-only", help="Leave out what only another version of Bridge knows.")
    ] = False,
) -> None:
    """Take every option in FILE over, or none if a line is bad."""
    try:
        found = toml.find(file, known_only=known_only)
    except BadFile as error:
        raise _with_way_out(error, file) from error
    for key in found.left_out:
        sys.stderr.write(f"{toml.named(key)} is left out.\n")
    _change(dict(found.texts), data)


@app.command()
def reset(
    key: Annotated[
        str | None, typer.Argument(help="One option; without it all but this station's own and what connects it.")
    ] = None,
    data: Data = None,
) -> None:
    """Put one option back to its default, or all but those by which this station is named and connected."""
    options = [option_of(key)] if key is not None else [option for option in OPTIONS if not option.stays]
    _change({option.key: option.kind.text(option.default) for option in options}, data)
    settings = _settings(data) if key is None else Settings()
    kept = [option.key for option in OPTIONS if option.connects and settings.value(option) != option.default]
    if kept:
        sys.stderr.write(f"Left as they are, each to be reset by its key: {', '.join(kept)}.\n")


@app.command()
def preset(name: Annotated[str, typer.Argument(help="reference, recommended or strict.")], data: Data = None) -> None:
    """Set every option that presets set as one of them has it."""
    chosen = preset_named(name)
    if chosen is None:
        names = ", ".join(known.name.lower() for known in Preset)
        raise BadArgument(f"There is no preset {quoted(name)}; there are {names}.")
    _change(texts_of(chosen), data)


@app.command()
def doc(file: Path) -> None:
    """Write what is known of every option into FILE, in Markdown."""
    toml.put(file, handbook.page())


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
        tokens = tokens_of(store)
        with store.write() as connection:
            changes = saved.change(connection, texts, at=to_text(store.clock()), by=BY)
            address = saved.load(connection).central_url
        _print([f"{made.key} = {made.new}".replace("\n", " ").rstrip() for made in changes])
        if tokens.unsettled and (problem := tokens.settle(address)):
            raise BridgeError(f"The token stays where it was. {problem}")
    finally:
        store.close()


def _opened(data: Path | None) -> Store:
    return open_station(data_folder(data), clock=now)


def _one_line(settings: Settings, key: str) -> str:
    return settings.text(option_of(key)).replace("\n", " ")


def _described(settings: Settings, key: str) -> str:
    option = option_of(key)
    level = handbook.level_of(option)
    facts = {
        "key": key,
        "value": settings.value(option),
        "default": option.default,
        "allowed": option.kind.allowed,
        "tab": option.tab,
        "label": option.label,
        "help": option.help,
        "reference": option.reference or None,
        "presets": {preset.name.lower(): option.preset(preset) for preset in Preset} if option.presets else None,
        "level": level.key if level else None,
        "beside": option.beside[0] if option.beside else None,
        "judges": option.judges,
        "advanced": option.advanced,
        "own": option.own,
        "connects": option.connects,
    }
    return json.dumps(facts)


def _with_way_out(error: BadFile, file: Path) -> BadFile:
    """The same refusal, with what would take the rest where that can be done."""
    try:
        toml.find(file, known_only=True)
    except BadFile:
        return error
    return BadFile(f"{error} With --known-only the rest is taken.")


def _print(lines: list[str]) -> None:
    sys.stdout.write("".join(f"{line}\n" for line in lines))
