"""`bridge report`: a day of the station, or what was received on a PO, as text, JSON, CSV or PDF."""

import dataclasses
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from bridge.commands import opened
from bridge.errors import BadArgument, PrinterError
from bridge.labels.report import Report, plain
from bridge.moments import now
from bridge.receive import receipts
from bridge.receive.report import receiving_report
from bridge.receive.report_csv import received_csv
from bridge.report.day import told
from bridge.report.day_csv import day_csv
from bridge.report.paper import day_report
from bridge.report.span import day_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is to be told, and how: a day (empty for today), a PO or a session; as JSON, into a file, or as text."""

    day: str = ""
    po: str = ""
    session: str = ""
    json: bool = False
    csv: Path | None = None
    pdf: Path | None = None


@dataclass(frozen=True, slots=True)
class _Told:
    """One report in each of its forms."""

    values: Any
    report: Report
    csv: Callable[[], str]


def run_report(folder: Path, asked: Asked) -> None:
    """Print the report or write its files; BadArgument for a day, PO or session there is none of, PrinterError."""
    _only_one(asked)
    found = _received(folder, asked) if asked.po or asked.session else _day(folder, asked.day)
    if asked.json:
        sys.stdout.write(json.dumps(dataclasses.asdict(found.values)) + "\n")
    if asked.csv is not None:
        _write(asked.csv, found.csv())
    if asked.pdf is not None:
        _draw(asked.pdf, found.report)
    if not (asked.json or asked.csv or asked.pdf):
        sys.stdout.write(plain(found.report))


def _only_one(asked: Asked) -> None:
    named = [word for word, value in (("--day", asked.day), ("--po", asked.po), ("--session", asked.session)) if value]
    if len(named) > 1:
        raise BadArgument(f"{' and '.join(named)} are two reports; ask for one.")


def _day(folder: Path, text: str) -> _Told:
    try:
        day = date.fromisoformat(text) if text else day_of(now())
    except ValueError as error:
        raise BadArgument(f"{text} is no day; a day is written YYYY-MM-DD.") from error
    if not date.min < day < date.max:
        raise BadArgument(f"{text} is no day a station can tell of.")
    with opened(folder) as store, store.read() as connection:
        found = told(connection, day, now=now())
    return _Told(found, day_report(found), lambda: day_csv(found))


def _received(folder: Path, asked: Asked) -> _Told:
    with opened(folder) as store, store.read() as connection:
        if asked.po:
            found = receipts.of_document(connection, asked.po, now=now())
        else:
            found = receipts.of_session(connection, asked.session, now=now())
    return _Told(found, receiving_report(found), lambda: received_csv(found))


def _write(file: Path, text: str) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        raise PrinterError(f"{file} cannot be written: {error.strerror}.") from error
    sys.stdout.write(f"{file}\n")


def _draw(file: Path, report: Report) -> None:
    from bridge.ui.paper import off_screen  # noqa: PLC0415  Qt is loaded where something is drawn
    from bridge.ui.report_pages import write_pdf  # noqa: PLC0415  the same

    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise PrinterError(f"{file} cannot be written: {error.strerror}.") from error
    with off_screen():
        write_pdf(report, file)
    sys.stdout.write(f"{file}\n")
