"""Between the serial list on the scan page and the session it shows."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject

from bridge.phrases import phrase
from bridge.receive.model import Entry
from bridge.receive.page import ScanPage
from bridge.receive.review_views import reason_of
from bridge.receive.service import Receiving
from bridge.scan.scan import KEYBOARD, TYPED, Scan
from bridge.session import correcting
from bridge.session.outcome import Outcome
from bridge.ui.allowing import Allowing, unlocked
from bridge.ui.serial_content import SerialListView, SerialRow
from bridge.ui.speech import tr

_MARKS = {"typed": phrase("Typed"), "pasted": phrase("Pasted"), "imported": phrase("Imported")}


class SerialDesk(QObject):
    """Opens the list for a line, keeps it up to date, and has done what is pressed in it. `tell` shows an outcome.

    `allowed` does what it is given once the lock "remove_serial" is open.
    """

    def __init__(
        self,
        receiving: Receiving,
        page: ScanPage,
        *,
        clock: Callable[[], datetime],
        tell: Callable[[Outcome], None],
    ) -> None:
        super().__init__(page)
        self._receiving = receiving
        self._page = page
        self._clock = clock
        self._tell = tell
        self._name = ""
        self.allowed: Allowing = unlocked
        page.serials_asked.connect(self.open)
        page.serials.remarked.connect(self._remark)
        page.serials.set_aside.connect(self._set_aside)
        page.serials.taken_out.connect(self._take_out)

    def open(self, sku: str, name: str) -> None:
        """Show the units of a line."""
        self._name = name
        self._page.serials.open_with(self._view(sku))

    def refresh(self) -> None:
        """Show what a scan changed, while the list is open."""
        if self._page.serials.is_open:
            self._page.serials.give(self._view(self._page.serials.sku))

    def _view(self, sku: str) -> SerialListView:
        found = self._receiving.serials(sku, self._clock())
        rows = [_row(number, unit) for number, unit in enumerate(found, 1)]
        return SerialListView(sku=sku, name=self._name, rows=tuple(reversed(rows)))

    def _remark(self, unit: int, text: str) -> None:
        scan = Scan(text, TYPED, self._clock())
        self._answer(self._receiving.answer(scan, lambda case: correcting.remark(case, unit, text)))

    def _take_out(self, unit: int) -> None:
        listed = self._receiving.serials(self._page.serials.sku, self._clock())
        serial = next((entry.serial for entry in listed if entry.id == unit), None) or self._page.serials.sku
        document = self._receiving.scanning.desk.document or ""
        self.allowed("remove_serial", lambda: self._taken_out(unit), about=serial, document=document)

    def _taken_out(self, unit: int) -> None:
        scan = Scan("XJXOUT", TYPED, self._clock())
        self._answer(self._receiving.answer(scan, lambda case: correcting.take_out(case, unit)))

    def _set_aside(self, unit: int) -> None:
        scan = Scan("XJXBROKEN", TYPED, self._clock())
        self._answer(self._receiving.answer(scan, lambda case: correcting.set_aside(case, unit, "broken")))

    def _answer(self, outcome: Outcome) -> None:
        self._tell(outcome)
        self.refresh()


def _row(number: int, unit: Entry) -> SerialRow:
    marks = (reason_of(unit) if unit.set_aside else "", tr(_MARKS.get(unit.entered, "")))
    return SerialRow(
        unit=unit.id,
        number=number,
        serial=unit.serial or "",
        quantity=unit.quantity,
        at=tr(unit.when),
        port=tr("Keyboard") if unit.port == KEYBOARD else unit.port.rsplit("/", 1)[-1],
        mark=", ".join(mark for mark in marks if mark),
        note=unit.note,
    )
