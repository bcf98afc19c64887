"""Serials of one line by the thousand: checked in short turns, then kept in one transaction."""

from collections.abc import Sequence
from datetime import datetime

from bridge.receive.batch_book import BatchBook
from bridge.receive.book import StationBook
from bridge.receive.service import Receiving
from bridge.scan.barcode import Reading, read
from bridge.scan.scan import Scan
from bridge.serials.facts import Policy
from bridge.serials.pasted import Pasted
from bridge.serials.subject import serial_in
from bridge.session import batch, keeping
from bridge.session.batch import About, Batch, Row
from bridge.session.book import Line
from bridge.session.case import Case
from bridge.session.outcome import Outcome
from bridge.session.state import Decision

TURN = 250
AT_ONCE = 1_000


class Bulk:
    """The batches of one station. Used from the thread that scans; between two turns scans are answered."""

    def __init__(self, receiving: Receiving) -> None:
        self._receiving = receiving
        self._readings: dict[str, Reading] = {}

    def find(self, code: str, now: datetime) -> Line | None:
        """The line of the document in front that a SKU, UPC or alias stands for."""
        with self._receiving.looking(now) as (book, _):
            reading = read(code)
            found = (book.line(match.item.sku) for match in book.matches(reading))
            return next((line for line in found if line is not None), None)

    def needs_serials(self, line: Line, now: datetime) -> bool:
        """Whether units of the line count only with their serials."""
        with self._receiving.looking(now) as (_, policy):
            return line.item.requires_serial and policy.receive_require_serial

    def check(self, rows: Batch, now: datetime, *, most: int = TURN) -> Line | None:
        """Judge the next rows of a batch; the line as it is now, None when the document has it no more."""
        with self._receiving.looking(now) as (book, policy):
            about = self._about(book, policy, rows.sku)
            if about is not None:
                start = len(rows.rows)
                rows.add(self._judged(rows.pasted[start : start + most], about), about)
            return about.line if about else None

    def choose(self, rows: Batch, places: Sequence[int], now: datetime, *, chosen: bool) -> None:
        """Keep odd rows after all, or not."""
        with self._receiving.looking(now) as (book, policy):
            about = self._about(book, policy, rows.sku)
            if about is not None:
                rows.choose(places, about, chosen=chosen)

    def keep(self, rows: Batch, scan: Scan) -> tuple[Outcome, Batch]:
        """Judge all rows again and count the good ones, all or none; what is left of the batch."""
        left = rows

        def decide(case: Case) -> Decision:
            nonlocal left
            about = self._about(case.book, case.policy, rows.sku) if isinstance(case.book, StationBook) else None
            if about is None:
                return keeping.gone(case, rows.sku)
            decision, left = keeping.keep(case, rows, self._judged(rows.pasted, about), about)
            return decision

        outcome = self._receiving.answer(scan, decide)
        return outcome, left if outcome.stored else rows

    def forget(self) -> None:
        """Let go of what was read for the batches so far."""
        self._readings.clear()

    def _about(self, book: StationBook, policy: Policy, sku: str) -> About | None:
        line = book.line(sku)
        return About(line, book.desk.document or "", policy, BatchBook(book)) if line else None

    def _judged(self, pasted: Sequence[Pasted], about: About) -> list[Row]:
        """Rows with their own verdicts, so many at once as one question of the store may name."""
        found: list[Row] = []
        for start in range(0, len(pasted), AT_ONCE):
            part = pasted[start : start + AT_ONCE]
            readings = [self._read(row.text) for row in part]
            if isinstance(about.book, BatchBook):
                serials = [serial_in(reading, about.line.item, about.policy) for reading in readings]
                about.book.prepare(readings, serials)
            found += (batch.judge(row, reading, about) for row, reading in zip(part, readings, strict=True))
        return found

    def _read(self, text: str) -> Reading:
        if text not in self._readings:
            self._readings[text] = read(text)
        return self._readings[text]
