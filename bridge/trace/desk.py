"""Tracing at work: looks a typed serial up here at once, asks the central beside, prints its label."""

import logging
import threading
from collections.abc import Callable
from datetime import datetime, tzinfo

from PySide6.QtCore import QObject, Qt, Signal

from bridge.labels.label import ALWAYS, Label, Unit, label_for
from bridge.moments import from_text
from bridge.store.engine import Store
from bridge.sync.centrals import Records
from bridge.trace.inquiry import WITHIN_S, Told, ask
from bridge.trace.model import Trace, Traced
from bridge.trace.page import TracePage
from bridge.trace.records import look
from bridge.trace.views import trace_view
from bridge.ui.skin import Skin

ENDS_WITHIN_S = WITHIN_S + 0.5
_log = logging.getLogger(__name__)


class Tracing(QObject):
    """`page` with what it needs; `stop` it before the store is closed.

    `records` makes the way to the central for questions, `print_label` takes a label to print.
    """

    _answered = Signal(str, object)

    def __init__(
        self,
        store: Store,
        *,
        records: Callable[[float], Records | None],
        print_label: Callable[[Label], object],
        zone: tzinfo,
        skin: Skin,
    ) -> None:
        super().__init__()
        self._store = store
        self._records = records
        self._print_label = print_label
        self._zone = zone
        self._trace: Trace | None = None
        self._asking: list[threading.Thread] = []
        self._stopped = False
        self.page = TracePage(skin=skin)
        self.page.asked.connect(self.trace)
        self.page.printed.connect(self._print)
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)

    def open(self) -> None:
        """Begin with the field; what was traced before is still there, as old as it is."""
        self._show(asking=False)
        self.page.field.take_focus()

    def trace(self, serial: str) -> None:
        """Show what is known here, and ask the central for more."""
        self._look(serial, None)
        self._show(asking=True)
        thread = threading.Thread(target=self._ask, args=(serial,), name="bridge trace", daemon=True)
        self._asking = [*(one for one in self._asking if one.is_alive()), thread]
        thread.start()

    def stop(self) -> None:
        """Wait for the questions that are on their way; their answers are not shown."""
        self._stopped = True
        for thread in self._asking:
            thread.join(ENDS_WITHIN_S)

    def _ask(self, serial: str) -> None:
        try:
            told = ask(serial, self._records)
        except Exception:  # noqa: BLE001 - whatever comes between, the copy stays on the screen
            _log.exception("The central could not be asked about a serial.")
            told = None
        self._answered.emit(serial, told)

    def _on_answered(self, serial: str, told: Told | None) -> None:
        if self._stopped or self._trace is None or serial != self._trace.serial:
            return
        self._look(serial, told)
        self._show(asking=False)

    def _look(self, serial: str, told: Told | None) -> None:
        with self._store.read() as connection:
            self._trace = look(connection, serial, told)

    def _show(self, *, asking: bool) -> None:
        if self._trace is not None:
            self.page.give(trace_view(self._trace, now=self._now(), zone=self._zone, asking=asking))

    def _print(self, place: int) -> None:
        if self._trace is not None:
            self._print_label(label_of(self._trace.found[place], now=self._now(), zone=self._zone))

    def _now(self) -> datetime:
        return self._store.clock()


def label_of(one: Traced, *, now: datetime, zone: tzinfo) -> Label:
    """The label of a unit as at its receipt: with its PO, and the day it came."""
    unit = one.unit
    at = (unit.received_at if unit else None) or next((act.at for act in one.acts), None)
    document = (unit.po if unit else None) or next((act.document for act in one.acts), "")
    entered = unit.entered if unit else next((act.entered for act in one.acts), "")
    wanted = Unit(
        sku=one.sku or "Unknown item",
        name=one.name,
        serial=one.serial,
        document=document or "",
        on=(from_text(at) if at else now).astimezone(zone).date(),
        typed=entered == "typed",
    )
    made = label_for(wanted, when=ALWAYS)
    return made or Label(title=wanted.sku, code=one.serial, text=one.serial)
