"""*Today* at work: reads days and receivings beside the scanning, writes their papers."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from threading import Thread
from time import monotonic

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QStackedWidget
from sqlalchemy import Connection

from bridge.errors import BridgeError, PrinterError, sentence_of
from bridge.labels.report import Report
from bridge.phrases import phrase
from bridge.receive import receipts
from bridge.receive.report import Received, receiving_report
from bridge.receive.report_csv import received_csv
from bridge.report.day import told
from bridge.report.day_csv import day_csv
from bridge.report.model import Day
from bridge.report.page import TodayPage
from bridge.report.paper import day_report
from bridge.report.receipt_page import ReceiptPage
from bridge.report.span import day_of
from bridge.report.views import ReceiptView, receipt_view, today_view
from bridge.store.engine import Store
from bridge.ui.report_pages import print_report, write_pdf
from bridge.ui.skin import Skin
from bridge.ui.speech import tr

FOLDER = "papers"
ENDS_WITHIN_S = 30.0
_RESTS = 20
_log = logging.getLogger("bridge.report")


@dataclass(frozen=True, slots=True)
class _Work:
    """What is done beside: `do` in a thread, then `show` what came of it, or `sorry` what did not."""

    do: Callable[[], object]
    show: Callable[[object], None]
    sorry: Callable[[str], None]


class Pages(QStackedWidget):
    """The day, and over it what was received on a document."""

    closed = Signal()

    def __init__(self, *, skin: Skin) -> None:
        super().__init__()
        self.today = TodayPage(skin=skin)
        self.receipt = ReceiptPage(skin=skin)
        for page in (self.today, self.receipt):
            self.addWidget(page)


class Today(QObject):
    """`page` with what it needs; `stop` it before the store is closed. A `zone` of None is this computer's own.

    `blind` says whether what was expected must not be seen before it is saved.
    """

    _ended = Signal(object, object)

    def __init__(
        self,
        store: Store,
        *,
        clock: Callable[[], datetime],
        skin: Skin,
        zone: tzinfo | None = None,
        to_printer: Callable[[Report], bool] = print_report,
        blind: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__()
        self._store = store
        self._clock = clock
        self._zone = zone
        self._to_printer = to_printer
        self._blind = blind
        self._day = day_of(clock(), zone)
        self._told: Day | None = None
        self._received: Received | None = None
        self._thread: Thread | None = None
        self._next: _Work | None = None
        self._stopped = False
        self._alone = False
        self._rests_until = 0.0
        self.page = Pages(skin=skin)
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)
        self._serve()

    def _serve(self) -> None:
        today, receipt = self.page.today, self.page.receipt
        today.closed.connect(self.page.closed)
        today.moved.connect(self.move_by)
        today.opened.connect(self.show_session)
        today.refresh_asked.connect(self.refresh)
        today.csv_asked.connect(self._save_day)
        today.paper_asked.connect(self._print_day)
        receipt.closed.connect(self._leave_receipt)
        receipt.csv_asked.connect(self._save_receipt)
        receipt.paper_asked.connect(self._print_receipt)

    def open(self) -> None:
        """Begin with today."""
        self._alone = False
        self._day = day_of(self._clock(), self._zone)
        self.page.setCurrentWidget(self.page.today)
        self.refresh()

    def move_by(self, days: int) -> None:
        """Show an earlier or a later day, never one to come; 0 is today."""
        today = day_of(self._clock(), self._zone)
        self._day = min(self._day + timedelta(days=days), today) if days else today
        self.refresh()

    def follow(self) -> None:
        """Show what has happened meanwhile, if anybody looks at today; a day that takes long is read less often."""
        looked_at = self.page.today.isVisible() and self._day == day_of(self._clock(), self._zone)
        if looked_at and self._thread is None and monotonic() >= self._rests_until:
            self.refresh()

    def refresh(self) -> None:
        """Read the day anew."""
        day, now = self._day, self._clock()
        self._begin(
            lambda: self._read(lambda connection: told(connection, day, now=now, zone=self._zone)),
            self._show_day,
            self.page.today.head.say,
        )

    def show_session(self, session: str) -> None:
        """Show what was received in a session, named by its id or by the operation that saved it."""
        self._show_received(lambda connection: self._of_session(connection, session))

    def show_alone(self, number: str) -> None:
        """Show what was received on a document; from there Esc leads back to the screen in front."""
        self._alone = True
        self.page.receipt.give(ReceiptView(document=number))
        self.page.setCurrentWidget(self.page.receipt)
        self._show_received(
            lambda connection: receipts.of_document(connection, number, now=self._clock(), zone=self._zone)
        )

    def stop(self) -> None:
        """Wait for what is being read or written; it is not shown."""
        self._stopped = True
        if self._thread is not None:
            self._thread.join(ENDS_WITHIN_S)

    def _of_session(self, connection: Connection, session: str) -> Received:
        return receipts.of_session(connection, session, now=self._clock(), zone=self._zone)

    def _show_received(self, read: Callable[[Connection], Received]) -> None:
        page = self.page.receipt if self._alone else self.page.today
        self._begin(lambda: self._read(read), self._show_receipt, page.head.say)

    def _read(self, read: Callable[[Connection], object]) -> object:
        with self._store.read() as connection:
            return read(connection)

    def _begin(self, do: Callable[[], object], show: Callable[[object], None], sorry: Callable[[str], None]) -> None:
        """Do it in a thread, or as soon as what is being done has ended; of several only the last."""
        self._next = _Work(do, show, sorry)
        if self._thread is None and not self._stopped:
            work, self._next = self._next, None
            self._thread = Thread(target=self._run, args=(work,), name="bridge report", daemon=True)
            self._thread.start()

    def _run(self, work: _Work) -> None:
        begun = monotonic()
        try:
            came = work.do()
            self._rests_until = monotonic() + _RESTS * (monotonic() - begun)
            self._ended.emit(work, came)
        except BridgeError as error:
            _log.warning("%s", error)
            self._ended.emit(work, error)
        except Exception:  # noqa: BLE001 - whatever it was, the page stays and says so
            _log.exception("A report was not made.")
            self._ended.emit(work, BridgeError(tr("This report cannot be made. Call IT.")))

    def _on_ended(self, work: _Work, came: object) -> None:
        self._thread = None
        if self._stopped:
            return
        if isinstance(came, BridgeError):
            work.sorry(tr(sentence_of(came)))
        else:
            work.show(came)
        if self._next is not None:
            waiting = self._next
            self._begin(waiting.do, waiting.show, waiting.sorry)

    def _show_day(self, came: object) -> None:
        if isinstance(came, Day) and came.date == self._day.isoformat():
            self._told = came
            self.page.today.give(today_view(came, now=self._clock(), zone=self._zone))

    def _show_receipt(self, came: object) -> None:
        if isinstance(came, Received):
            self._received = came.blinded() if self._blind() else came
            self.page.receipt.give(receipt_view(receiving_report(self._received)))
            self.page.setCurrentWidget(self.page.receipt)

    def _leave_receipt(self) -> None:
        if self._alone:
            self.page.closed.emit()
        else:
            self.page.setCurrentWidget(self.page.today)

    def _save_day(self) -> None:
        if (day := self._told) is not None:
            self._write(f"day-{day.date}.csv", lambda file: _put(file, day_csv(day)), self.page.today.head.say)

    def _print_day(self) -> None:
        if (day := self._told) is not None:
            report = day_report(day, self._zone)
            self._write(f"day-{day.date}.pdf", lambda file: self._draw(report, file), self.page.today.head.say)

    def _save_receipt(self) -> None:
        if (one := self._received) is not None:
            self._write(_name(one, "csv"), lambda file: _put(file, received_csv(one)), self.page.receipt.head.say)

    def _print_receipt(self) -> None:
        if (one := self._received) is not None:
            report = receiving_report(one)
            self._write(_name(one, "pdf"), lambda file: self._draw(report, file), self.page.receipt.head.say)

    def _draw(self, report: Report, file: Path) -> bool:
        write_pdf(report, file)
        try:
            return self._to_printer(report)
        except PrinterError as error:
            _log.warning("%s", error)
            return False

    def _write(self, name: str, write: Callable[[Path], bool], say: Callable[[str], None]) -> None:
        """Write a paper into the data folder, then say where it is."""

        def do() -> object:
            folder = self._store.folder / FOLDER
            try:
                folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise PrinterError(
                    phrase("{folder} cannot be written: {why}.", folder=folder, why=error.strerror)
                ) from error
            return write(folder / name)

        words = {True: phrase("Printed, and written to {place}"), False: phrase("Written to {place}")}
        place = f"{FOLDER}/{name}"
        self._begin(do, lambda printed: say(tr(words[bool(printed)].template, place=place)), say)


def _put(file: Path, text: str) -> bool:
    """Write the text; nothing was printed."""
    try:
        file.write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        raise PrinterError(phrase("{file} cannot be written: {why}.", file=file, why=error.strerror)) from error
    return False


def _name(received: Received, kind: str) -> str:
    plain = "".join(letter if letter.isalnum() or letter in "-_" else "_" for letter in received.document)
    return f"received-{plain}.{kind}"
