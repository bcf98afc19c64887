"""The command line of the embedded central: `bridge central …`. What a command needs is loaded when it runs."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from bridge import logs, moments
from bridge.paths import data_folder, log_folder

if TYPE_CHECKING:
    from sqlalchemy import Engine

app = typer.Typer(
    help="The embedded central: the system of record that stations sync with.",
    add_completion=False,
    rich_markup_mode=None,
)
export = typer.Typer(help="Write what the central has as CSV.")
app.add_typer(export, name="export")

Data = Annotated[Path, typer.Option("--data", help="The central's data folder.")]
DatabaseUrl = Annotated[
    str,
    typer.Option(
        "--database-url",
        help="PostgreSQL instead of SQLite: postgresql://user@host/name. The folder remembers it.",
    ),
]


@app.command()
def serve(
    data: Data,
    host: Annotated[str, typer.Option(help="Where to listen; only this machine by default.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="0 takes a free one.")] = 8740,
    *,
    tls: Annotated[bool, typer.Option("--tls", help="Encrypted, with a certificate it makes for itself once.")] = False,
    certificate: Annotated[Path | None, typer.Option(help="With --tls: this certificate instead, PEM.")] = None,
    key: Annotated[Path | None, typer.Option(help="The certificate's key, PEM, without password.")] = None,
    database_url: DatabaseUrl = "",
) -> None:
    """Run the central until it is told to end."""
    from bridge.central import place, serve, serving  # noqa: PLC0415  see the module's docstring

    folder = data_folder(data)
    shown = serving.certificate_of(folder, host=host, wanted=serving.Wanted(tls, certificate, key), now=moments.now())

    def ready(url: str) -> None:
        place.remember(folder, url=database_url or None)
        sys.stdout.write(
            "\n".join(serving.greeting(folder, url, host=host, certificate=shown, now=moments.now())) + "\n"
        )
        sys.stdout.flush()

    log = logs.to_file(log_folder(folder), name="central")
    log.catch_uncaught()
    try:
        where = place.resolve(folder, url=database_url or None)
        serve.serve(where, data=folder, host=host, port=port, tell=ready, clock=moments.now, certificate=shown)
    finally:
        log.close()


@app.command("import")
def import_(
    folder: Annotated[Path, typer.Argument(help="Where the CSV files lie.")], data: Data, database_url: DatabaseUrl = ""
) -> None:
    """Load the CSV files of a folder: all of them, or nothing and every bad line named."""
    from bridge.central.files.loading import load  # noqa: PLC0415  see the module's docstring
    from bridge.central.files.reading import read  # noqa: PLC0415  the same

    tables = read(folder)
    with _opened(data, database_url) as engine:
        done = load(engine, tables)
    sys.stdout.write(f"{done}\n")


@app.command()
def token(
    name: Annotated[str, typer.Argument(help="The station it is for.")],
    data: Data,
    *,
    revoke: Annotated[bool, typer.Option("--revoke", help="End the earlier tokens of that name.")] = False,
    database_url: DatabaseUrl = "",
) -> None:
    """Print a new token for a station; it cannot be shown again."""
    from bridge.central import tokens  # noqa: PLC0415  see the module's docstring

    with _opened(data, database_url) as engine:
        made = tokens.make(engine, name, clock=moments.now, revoke=revoke)
    sys.stdout.write(f"{made}\n")


@app.command()
def enrol(
    name: Annotated[str, typer.Argument(help="The station to set up.")],
    data: Data,
    *,
    address: Annotated[str, typer.Option(help="Where the station reaches this central; else where it serves.")] = "",
    options: Annotated[
        Path | None, typer.Option(help="Options it starts with: a file of `bridge options export`.")
    ] = None,
    picture: Annotated[Path | None, typer.Option(help="Write the QR code there: .png, .pdf or .svg.")] = None,
    database_url: DatabaseUrl = "",
) -> None:
    """Print the code that sets up a new station: used once, within a day."""
    from bridge.central import enrolling  # noqa: PLC0415  see the module's docstring

    wanted = enrolling.Wanted(name, address, options, picture)
    with _opened(data, database_url) as engine:
        enrolling.enrol(engine, data_folder(data), wanted, clock=moments.now)


@app.command()
def certificate(
    data: Data,
    *,
    renew: Annotated[bool, typer.Option("--renew", help="Make a new one; stations have to be enrolled again.")] = False,
    name: Annotated[list[str] | None, typer.Option(help="One more name or address it is for; with --renew.")] = None,
    host: Annotated[str, typer.Option(help="Where the central listens; with --renew.")] = "0.0.0.0",  # noqa: S104
) -> None:
    """Show the central's own certificate, or make a new one."""
    from bridge.central import serving  # noqa: PLC0415  see the module's docstring

    folder = data_folder(data)
    hosts = tuple(name or ())
    for line in serving.own_certificate(folder, renew=renew, hosts=hosts, host=host, now=moments.now()):
        sys.stdout.write(f"{line}\n")


@export.command("serials")
def export_serials(  # one parameter for each filter of the contract
    data: Data,
    *,
    po: Annotated[str, typer.Option(help="Only those received on this PO.")] = "",
    order: Annotated[str, typer.Option(help="Only those shipped on this order.")] = "",
    sku: Annotated[str, typer.Option(help="Only those of this product.")] = "",
    serial: Annotated[str, typer.Option(help="Only this serial.")] = "",
    database_url: DatabaseUrl = "",
) -> None:
    """Print one row a serial."""
    from bridge.central import export as exporting  # noqa: PLC0415  see the module's docstring
    from bridge.central import lookup  # noqa: PLC0415  see the module's docstring

    wanted = lookup.Wanted(serial=serial or None, sku=sku or None, po=po or None, order=order or None)
    with _opened(data, database_url) as engine:
        exporting.serials(engine, wanted, out=_utf8())


@contextmanager
def _opened(data: Path, url: str) -> Iterator["Engine"]:
    """The database of a folder, remembered when its address was given and right."""
    from bridge.central import place  # noqa: PLC0415  see the module's docstring
    from bridge.central.app import opened  # noqa: PLC0415  see the module's docstring

    folder = data_folder(data)
    with opened(place.resolve(folder, url=url or None)) as engine:
        place.remember(folder, url=url or None)
        yield engine


def _utf8() -> TextIO:
    """Standard output as the contract's files are: UTF-8, lines ended as they are written."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", newline="")
    return sys.stdout
