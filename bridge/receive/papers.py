"""The papers of a session: gathered from the store, then written into the data folder."""

import logging
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from pathlib import Path

from sqlalchemy import Connection, bindparam, select

from bridge.errors import PrinterError
from bridge.labels.report import Report
from bridge.phrases import phrase
from bridge.receive import entries, reviewing, sums
from bridge.receive.book import StationBook
from bridge.receive.model import ReviewLine
from bridge.receive.report import Received, differences, serial_list
from bridge.receive.report_csv import differences_csv
from bridge.receive.service import Receiving
from bridge.serials.facts import Policy
from bridge.store.tables import sessions
from bridge.ui.report_pages import print_report, write_pdf

FOLDER = "papers"
_log = logging.getLogger("bridge.papers")
_OF_OPERATION = select(sessions.c.id, sessions.c.document).where(sessions.c.operation_id == bindparam("operation"))
_STRANGE = re.compile(r"[^\w.-]+")


@dataclass(frozen=True, slots=True)
class Written:
    """The files of one session: serial list, discrepancies as PDF and as CSV. `printed`: a printer took them too."""

    files: tuple[Path, ...]
    printed: bool


def gather(receiving: Receiving, now: datetime, *, zone: tzinfo, operation: str | None = None) -> Received | None:
    """The open session of the document in front, or the one an operation saved; None where there is none."""
    with receiving.looking(now) as (book, policy):
        connection = book.connection
        session, document, state = book.session, receiving.desk.document, "Not saved yet"
        if operation is not None:
            found = connection.execute(_OF_OPERATION, {"operation": operation}).first()
            session, document = (found.id, found.document) if found else (None, None)
            state = "Saved"
        if session is None or document is None:
            return None
        made = f"{now.astimezone(zone):%Y-%m-%d %H:%M}"
        return _received(connection, book, policy, _About(document, session, state, made))


@dataclass(frozen=True, slots=True)
class _About:
    document: str
    session: str
    state: str
    made: str


def _received(connection: Connection, book: StationBook, policy: Policy, about: _About) -> Received:
    head = sums.opened(connection, about.document, None)
    review = reviewing.review(connection, about.document, about.session, when=book.when)
    if about.state == "Saved":
        review = replace(review, lines=tuple(_once(line) for line in review.lines))
    return Received(
        document=head.number,
        vendor=head.vendor,
        warehouse=head.warehouse,
        station=policy.station_name,
        operator=policy.operator_name,
        made_at=about.made,
        state=about.state,
        review=review,
        entries=entries.every(connection, about.session, when=book.when),
    )


def _once(found: ReviewLine) -> ReviewLine:
    """What a saved session counted stands in what was received before, too."""
    line = found.line
    return replace(found, line=replace(line, before=line.before - line.now - line.aside))


def write(
    received: Received, folder: Path, *, stamp: str, to_printer: Callable[[Report], bool] = print_report
) -> Written:
    """Write the papers into `papers` of the data folder, and print them where there is a printer. PrinterError."""
    target = folder / FOLDER
    try:
        target.mkdir(parents=True, exist_ok=True)
        name = f"{_STRANGE.sub('_', received.document)}-{stamp}"
        table = target / f"{name}-differences.csv"
        table.write_text(differences_csv(received), encoding="utf-8")
    except OSError as error:
        raise PrinterError(phrase("{target} cannot be written: {why}.", target=target, why=error.strerror)) from error
    reports = {"serials": serial_list(received), "differences": differences(received)}
    files = []
    for word, report in reports.items():
        files.append(target / f"{name}-{word}.pdf")
        write_pdf(report, files[-1])
    try:
        printed = all(to_printer(report) for report in reports.values())
    except PrinterError as error:
        _log.warning("%s", error)
        printed = False
    return Written((*files, table), printed)
