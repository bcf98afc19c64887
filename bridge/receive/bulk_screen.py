"""The bulk page at work: line, text, verdicts in short turns, and keeping."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from bridge.errors import BadFile, StoreError, sentence_of
from bridge.receive import bulk_views
from bridge.receive.bulk import Bulk
from bridge.receive.bulk_file import read_file
from bridge.receive.bulk_page import BulkPage
from bridge.receive.bulk_views import Said
from bridge.receive.model import Opened
from bridge.receive.page import ScanPage
from bridge.receive.service import Receiving
from bridge.scan.barcode import read
from bridge.scan.commands import Command, command_of
from bridge.scan.scan import Scan
from bridge.serials.pasted import Pasted, rows_of
from bridge.serials.verdicts import Level
from bridge.session.batch import Batch, Fate
from bridge.session.book import Line
from bridge.session.outcome import Outcome
from bridge.session.state import Page
from bridge.ui.allowing import Allowing, unlocked
from bridge.ui.bulk_content import Show
from bridge.ui.skin import Skin
from bridge.ui.speech import tr

MOST_ROWS = 50_000


class BulkScreen(QObject):
    """The bulk page of one station. It lies over the scan page; scans are answered there, whatever stands here.

    What was pasted stays until other text comes, also while the page is not in front. `moved`: it came to the front
    or left it. `allowed` does what it is given once the lock "bulk" is open.
    """

    moved = Signal()

    def __init__(self, receiving: Receiving, scan_page: ScanPage, *, skin: Skin, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self.allowed: Allowing = unlocked
        self._receiving = receiving
        self._bulk = Bulk(receiving)
        self._clock = clock
        self._opened: Opened | None = None
        self._line: Line | None = None
        self._batch: Batch | None = None
        self._said: Said | None = None
        self._answers = 0
        self._answered: Outcome | None = None
        self.in_front = False
        self.page = BulkPage(skin=skin)
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._check)
        scan_page.bulk_asked.connect(lambda: self.open(scan_page.active_sku))
        self.page.closed.connect(self.close)
        self.page.input.chosen.connect(self.choose)
        self.page.input.pasted.connect(self.paste)
        self.page.input.file_asked.connect(self.ask_file)
        self.page.odd_chosen.connect(self._choose_odd)
        self.page.copy_asked.connect(self._copy)

    def open(self, sku: str = "") -> None:
        """Come to the front, once that is allowed; `sku` is offered if it has serials and no other is worked at."""
        number = self._receiving.scanning.desk.document or ""
        self.allowed("bulk", lambda: self._open(sku), about=number, document=number)

    def _open(self, sku: str) -> None:
        opened = self._receiving.opened()
        if opened is None:
            return
        if self._opened is None or opened.number != self._opened.number:
            self._line, self._said = None, None
            self._begin((), "pasted")
            self.page.input.text.give("")
        self._opened, self.in_front = opened, True
        offered = self._line.item.sku if self._line and self._rows else sku
        if offered:
            self._set_line(self._bulk.find(offered, self._clock()))
        if self._batch is not None and not self._batch.checked:
            self._begin(self._batch.pasted, self._batch.entered)
        self._show()
        self.moved.emit()
        if self._line is None:
            self.page.input.line.take_focus()

    def close(self) -> None:
        """Go behind the scan page, as a person asked."""
        self.in_front = False
        self.moved.emit()

    def takes(self, scan: Scan) -> bool:
        """Whether a scan is the OK that keeps what is shown here."""
        if not self._is_at_work or self._batch is None or not self._batch.checked:
            return False
        if self._receiving.waits(scan.port):
            return False
        return command_of(read(scan.text).body) is Command.OK and bool(self._batch.of(Fate.KEEP))

    def answer(self, scan: Scan) -> Outcome:
        """Keep the good rows."""
        if self._batch is None:
            return self._receiving.scan(scan)
        outcome, left = self._bulk.keep(self._batch, scan)
        self._answered = outcome
        self._answers += 1
        self._batch, verdict = left, outcome.verdict
        if verdict.level is Level.ACCEPT:
            self._said = bulk_views.kept_words(tr(verdict.what), len(left.rows), self._answers)
            self.in_front = bool(left.rows)
            self.page.input.text.give("\n".join(row.pasted.text for row in left.rows))
        else:
            self._said = Said(tr(verdict.what), tr(verdict.todo), answer=self._answers)
        self._line = outcome.line or self._line
        self.page.give_rows(bulk_views.rows(left.rows))
        self.page.counters.choose(Show.ALL)
        self._show()
        return outcome

    def follow(self, outcome: Outcome) -> BulkPage | None:
        """The page if it stays in front after a scan: one that kept rows, or one that nothing came of."""
        if outcome.verdict.level is not Level.IGNORE and outcome is not self._answered:
            self.in_front = False
        return self.page if self.in_front else None

    def choose(self, code: str) -> None:
        """Take the line that a SKU or UPC stands for."""
        line = self._bulk.find(code, self._clock())
        self._said = None
        if line is None:
            number = self._opened.number if self._opened else tr("this PO")
            self._said = Said(
                tr("{sku} is not on {document}.", sku=code, document=number), tr("Type a SKU or UPC of this PO.")
            )
        elif not self._set_line(line):
            self._said = Said(tr("{sku} needs no serials.", sku=line.item.sku), tr("Count it on the scan page."))
        else:
            self.page.release_focus()
        self._show()

    def paste(self) -> None:
        """Take the text of the clipboard in place of the one before."""
        text = QGuiApplication.clipboard().text()
        self._take(text, rows_of(text), entered="pasted", where=tr("the clipboard"))

    def ask_file(self) -> None:
        """Let a person choose a file, in a window that stops no scan."""
        dialog = QFileDialog(
            self.page, tr("Open a list of serials"), "", tr("Lists of serials (*.csv *.tsv *.txt);;All (*)")
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setModal(False)
        dialog.fileSelected.connect(lambda name: self.open_file(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()

    def open_file(self, path: Path) -> None:
        """Take the serials of a file in place of the text before."""
        try:
            text, found = read_file(path)
        except BadFile as error:
            self._said = Said(tr("This file cannot be used."), tr(sentence_of(error)))
            self._show()
            return
        self._take(text, found, entered="imported", where=path.name)

    @property
    def _is_at_work(self) -> bool:
        """Whether the page is in front and its document, too."""
        desk = self._receiving.desk
        here = self._opened is not None and desk.page is Page.OPEN and desk.document == self._opened.number
        return self.in_front and here

    @property
    def _rows(self) -> tuple[Pasted, ...]:
        return self._batch.pasted if self._batch else ()

    def _take(self, text: str, found: tuple[Pasted, ...], *, entered: str, where: str) -> None:
        if not found or len(found) > MOST_ROWS:
            self._said = bulk_views.not_taken(len(found), MOST_ROWS, where=where)
            self._show()
            return
        self._said = None
        self.page.input.text.give(text.strip("\r\n"))
        self._begin(found, entered)
        self._show()

    def _set_line(self, line: Line | None) -> bool:
        """Work for this line from now on; a line without serials is left as it is."""
        if line is None or not self._bulk.needs_serials(line, self._clock()):
            return False
        other = self._line is None or self._line.item.sku != line.item.sku
        self._line = line
        if other:
            self._begin(self._rows, self._batch.entered if self._batch else "pasted")
        return True

    def _begin(self, found: Sequence[Pasted], entered: str) -> None:
        """Judge rows from the first; nothing is judged while it is not known for which item."""
        self._bulk.forget()
        self._batch = Batch(found, sku=self._line.item.sku if self._line else "", entered=entered)
        self.page.give_rows(())
        self.page.counters.choose(Show.ALL)
        if self._line is not None and found:
            self._turn.start()
        else:
            self._turn.stop()

    def _check(self) -> None:
        batch = self._batch
        if batch is None or batch.checked or not self._is_at_work:
            self._turn.stop()
            return
        start = len(batch.rows)
        try:
            line = self._bulk.check(batch, self._clock())
        except StoreError as error:
            self._stop(Said(tr("The rows cannot be checked."), tr(sentence_of(error))))
            return
        if line is None:
            self._stop(Said(tr("{sku} is not on this PO any more.", sku=batch.sku), tr("Nothing was kept.")))
            return
        self._line = line
        self.page.add_rows(bulk_views.rows(batch.rows[start:]))
        self._show()

    def _stop(self, said: Said) -> None:
        self._turn.stop()
        self._said = said
        self._show()

    def _choose_odd(self, places: list[int], chosen: bool) -> None:  # noqa: FBT001  as Qt's signal gives it
        if self._batch is None or not self._batch.checked:
            return
        self._said = None
        self._bulk.choose(self._batch, places, self._clock(), chosen=chosen)
        self.page.give_rows(bulk_views.rows(self._batch.rows))
        self._show()

    def _copy(self) -> None:
        count = len(self._batch.of(Fate.REFUSED)) if self._batch else 0
        if self._batch is not None and count:
            QGuiApplication.clipboard().setText(bulk_views.refused_text(self._batch))
            self._show(bulk_views.copied_words(count))

    def _show(self, hint: str = "") -> None:
        if self._opened is not None:
            view = bulk_views.bulk_view(self._opened, self._line, self._batch, hint=hint, said=self._said)
            self.page.give(view)
