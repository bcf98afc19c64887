"""The command line: parse, call. What each command does stands beside what it is about."""

import logging
import sys
import traceback
from pathlib import Path
from typing import Annotated

import typer
from typer.exceptions import Abort, Exit

from bridge import logs
from bridge.errors import BadArgument, BridgeError
from bridge.paths import data_folder

app = typer.Typer(
    name="bridge",
    help="A scanning station for warehouses that track goods by serial number.",
    add_completion=False,
    no_args_is_help=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

INTERRUPTED = 130

Data = Annotated[Path | None, typer.Option("--data", help="The station's data folder.")]
Central = Annotated[str, typer.Option("--central", help="Address of the central system, for this run.")]
Scanners = Annotated[list[str] | None, typer.Option("--scanner", help="A scanner's port; may be given again.")]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON object a line (the only form there is).")]


@app.callback(invoke_without_command=True)
def _main(
    context: typer.Context,
    *,
    verbose: Annotated[bool, typer.Option("--verbose", help="Show where an error came from.")] = False,
    data: Data = None,
    central: Central = "",
    scanner: Scanners = None,
) -> None:
    context.obj = verbose
    if context.invoked_subcommand is None:
        station(data=data, central=central, scanner=scanner)


@app.command()
def station(data: Data = None, central: Central = "", scanner: Scanners = None) -> None:
    """Open the station."""
    from bridge.running import run_station  # noqa: PLC0415  Qt is loaded by the commands that show a window

    raise Exit(run_station(data_folder(data), central=central, scanners=tuple(scanner or ())))


@app.command()
def demo(
    data: Data = None,
    *,
    headless: Annotated[bool, typer.Option("--headless", help="Play it without a screen, then check it.")] = False,
    shift: Annotated[bool, typer.Option("--shift", help="With --headless: a whole shift at the dock.")] = False,
) -> None:
    """Start a central with sample data and a station connected to it."""
    from bridge.demo import run_demo  # noqa: PLC0415  Qt is loaded by the commands that show a window

    raise Exit(run_demo(data, headless=headless or shift, shift=shift))


@app.command()
def journal(
    data: Data = None,
    *,
    json: AsJson = False,  # noqa: ARG001  the contract's spelling
    follow: Annotated[bool, typer.Option("--follow", help="Go on with the scans to come.")] = False,
) -> None:
    """Print every scan with its verdict, oldest first."""
    from bridge.store.journal import print_journal  # noqa: PLC0415  each command loads what it needs

    print_journal(data_folder(data), following=follow)


@app.command()
def outbox(data: Data = None, *, json: AsJson = False) -> None:  # noqa: ARG001  the contract's spelling
    """Print every operation, oldest first."""
    from bridge.commands import print_outbox  # noqa: PLC0415  each command loads what it needs

    print_outbox(data_folder(data))


@app.command()
def settle(
    operation: Annotated[str, typer.Argument(help="The id of a refused operation, as `bridge outbox` prints it.")],
    way: Annotated[str, typer.Argument(help="send-rest, again or drop.")],
    data: Data = None,
) -> None:
    """Settle what the central refused: send the rest, send it again, or drop it."""
    from bridge.commands import run_settle  # noqa: PLC0415  each command loads what it needs

    run_settle(data_folder(data), operation, way=way)


@app.command()
def sync(data: Data = None, central: Central = "") -> None:
    """Send what waits and fetch what is new, once."""
    from bridge.commands import run_sync  # noqa: PLC0415  each command loads what it needs

    raise Exit(run_sync(data_folder(data), central=central))


@app.command()
def enrol(
    code: Annotated[str, typer.Argument(help="What `bridge central enrol` printed; - reads it from standard input.")],
    data: Data = None,
) -> None:
    """Set up this station by the code that its central printed."""
    from bridge.enrolling import run_enrol  # noqa: PLC0415  each command loads what it needs

    done = run_enrol(data_folder(data), sys.stdin.readline() if code == "-" else code)
    sys.stdout.write("\n".join((done.words, *done.notes)) + "\n")


@app.command()
def explain(
    data: Annotated[Path | None, typer.Option("--data", help="Consult the catalogue of this station.")] = None,
    *,
    json: AsJson = False,  # noqa: ARG001  the contract's spelling
) -> None:
    """Say what each code on standard input can be."""
    from bridge.commands import run_explain  # noqa: PLC0415  each command loads what it needs

    run_explain(data)


@app.command()
def trace(
    serial: str,
    data: Data = None,
    central: Central = "",
    *,
    json: AsJson = False,  # noqa: ARG001  the contract's spelling
) -> None:
    """Print all that station and central know of a serial."""
    from bridge.tracing import run_trace  # noqa: PLC0415  each command loads what it needs

    run_trace(data_folder(data), serial, central=central)


@app.command()
def report(
    date: Annotated[str, typer.Argument(help="The day, as YYYY-MM-DD; today if none is named.")] = "",
    data: Data = None,
    *,
    day: Annotated[bool, typer.Option("--day", help="Report a day (what is done if nothing else is asked).")] = False,
    po: Annotated[str, typer.Option("--po", help="Report all that was received on this PO.")] = "",
    session: Annotated[str, typer.Option("--session", help="Report one receiving session.")] = "",
    json: Annotated[bool, typer.Option("--json", help="As one JSON object.")] = False,
    csv: Annotated[Path | None, typer.Option("--csv", help="Into this CSV file.")] = None,
    pdf: Annotated[Path | None, typer.Option("--pdf", help="Into this PDF file.")] = None,
) -> None:
    """Report what a day brought and who did it, or what was received on a PO."""
    from bridge.report.command import Asked, run_report  # noqa: PLC0415  each command loads what it needs

    wanted = date or ("today" if day and (po or session) else "")
    run_report(data_folder(data), Asked(day=wanted, po=po, session=session, json=json, csv=csv, pdf=pdf))


@app.command()
def sheet(
    file: Path,
    *,
    lanyard: Annotated[bool, typer.Option("--lanyard", help="The card of five commands to wear.")] = False,
) -> None:
    """Write the command barcodes as a PDF to print."""
    from bridge.printing import run_sheet  # noqa: PLC0415  each command loads what it needs

    run_sheet(file, lanyard=lanyard)


@app.command("print-test")
def print_test(data: Data = None) -> None:
    """Print a label that shows whether the printer is set right."""
    from bridge.printing import run_trial  # noqa: PLC0415  each command loads what it needs

    run_trial(data_folder(data))


def _mount() -> None:
    from bridge.central.command import app as central_app  # noqa: PLC0415  only the two families that were named
    from bridge.options.command import app as options_app  # noqa: PLC0415  the same

    app.add_typer(central_app, name="central")
    app.add_typer(options_app, name="options")


def main(arguments: list[str] | None = None) -> None:
    """Run a command and leave: 0 done, 1 an error in one line, 2 bad arguments in one line."""
    given = sys.argv[1:] if arguments is None else arguments
    if any(word in given for word in ("central", "options", "--help")):
        _mount()
    sys.exit(_run(given))


def _run(given: list[str]) -> int:
    verbose = "--verbose" in given
    log = logs.to_stderr(verbose=verbose)
    try:
        result = app(args=[word for word in given if word != "--verbose"], standalone_mode=False)
    except Exit as leaving:
        return leaving.exit_code
    except (Abort, KeyboardInterrupt):
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001  the last place that can turn it into a sentence
        if verbose:
            traceback.print_exception(error)
        sentence, code = _said(error)
        if sentence:
            sys.stderr.write(f"bridge: {sentence}\n")
        return code
    finally:
        log.close()
    return result if isinstance(result, int) else 0


def _said(error: Exception) -> tuple[str, int]:
    """The line and the exit code for an error."""
    if isinstance(error, BrokenPipeError):
        return "", 0
    if isinstance(error, typer.TyperException):
        return error.format_message(), 2
    if isinstance(error, BridgeError):
        return str(error), 2 if isinstance(error, BadArgument) else 1
    logging.getLogger(__name__).debug("unexpected", exc_info=error)
    words = f"Bridge stopped for a reason nobody expected: {type(error).__name__}: {error}"
    return words.replace("\n", " "), 1


if __name__ == "__main__":
    main()
