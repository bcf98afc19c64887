"""`bridge options pin`: the supervisor's PIN on the command line; where one is set it takes a proof to change it."""

import getpass
import sys
from pathlib import Path
from typing import Annotated

import typer

from bridge.commands import opened, token_refuses
from bridge.errors import BadArgument, BridgeError
from bridge.moments import to_text
from bridge.options import pin
from bridge.paths import data_folder
from bridge.store.engine import Store

BY_PIN, BY_TOKEN = "command line", "command line, by a token of the central"
PROOF = "The PIN of now, or a token of the central: "

app = typer.Typer(help="Set or clear the supervisor's PIN.")

Data = Annotated[Path | None, typer.Option("--data", help="The station's data folder.")]


@app.command(name="set")
def set_pin(data: Data = None) -> None:
    """Read a PIN of 4 to 8 digits from standard input; where one is set, a second line proves that you may.

    That line is the PIN of now, or a token that the central accepts.
    """
    given = _line("New PIN: ")
    if not pin.looks_like_pin(given):
        raise BadArgument(f"A PIN has {pin.SHORTEST} to {pin.LONGEST} digits, on the first line of standard input.")
    with opened(data_folder(data)) as store:
        by = _proved(store)
        with store.write() as connection:
            pin.put(connection, given, at=to_text(store.clock()), by=by)
    sys.stdout.write("The PIN is set.\n")


@app.command(name="clear")
def clear_pin(data: Data = None) -> None:
    """Have no PIN, so that every lock is open; where one is set, a line of standard input proves that you may."""
    with opened(data_folder(data)) as store:
        by = _proved(store)
        with store.write() as connection:
            there_was = pin.clear(connection, at=to_text(store.clock()), by=by)
    sys.stdout.write("The PIN is cleared.\n" if there_was else "No PIN was set.\n")


def _proved(store: Store) -> str:
    """How it was proved that whoever asks may change the PIN; BridgeError when it was not."""
    with store.read() as connection:
        if not pin.is_set(connection):
            return BY_PIN
    given = _line(PROOF)
    if not given:
        raise BadArgument(
            "A PIN is set: the next line of standard input has to be that PIN, or a token of the central."
        )
    if pin.looks_like_pin(given):
        with store.write() as connection:
            problem = pin.attempt(connection, given, store.clock()).words
    else:
        problem = token_refuses(store)(given)
    if problem:
        raise BridgeError(problem)
    return BY_PIN if pin.looks_like_pin(given) else BY_TOKEN


def _line(asked: str) -> str:
    """One line of standard input; from a keyboard without showing it."""
    if sys.stdin.isatty():
        return getpass.getpass(asked).strip()
    return sys.stdin.readline().strip()
