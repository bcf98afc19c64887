"""Labels at the moment of receipt: what was counted goes to the print thread, after its answer is shown."""

from collections.abc import Callable
from datetime import tzinfo
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance

from bridge.options.settings import Settings
from bridge.paperwork import printer_of
from bridge.receive.printing_unit import label_of
from bridge.scan.commands import Command, command_of
from bridge.serials.verdicts import Level
from bridge.session.outcome import Outcome
from bridge.session.state import Mode
from bridge.store.engine import Store


class Front(Protocol):
    """What stands before a person: the station's window. `answered` tells each outcome after it is shown."""

    answered: SignalInstance

    def on_printer(self, problem: str) -> None:
        """Show what holds up the papers; empty when nothing does."""


class Labelling(QObject):
    """Watches a window's answers and prints the labels the options ask for. `start` and `stop` once each.

    `printer` is the station's print thread; `printed` tells a paper it is done with and where that went.
    """

    printed = Signal(object, str)
    _told = Signal(object)

    def __init__(self, store: Store, *, window: Front, settings: Callable[[], Settings], zone: tzinfo) -> None:
        super().__init__()
        self._settings = settings
        self._zone = zone
        self.printer = printer_of(store.folder, settings=settings, on_state=self._told.emit, on_done=self.printed.emit)
        self._told.connect(lambda state: window.on_printer(state.words), Qt.ConnectionType.QueuedConnection)
        window.answered.connect(self.see)
        self.start, self.stop, self.retry = self.printer.start, self.printer.stop, self.printer.retry

    def see(self, outcome: Outcome) -> None:
        """Print what this answer counted, or the last paper again."""
        if command_of(outcome.scan.text) is Command.PRINT and outcome.verdict.level is Level.ACCEPT:
            self.printer.reprint()
        if not outcome.counted or outcome.before.mode is Mode.SHIP:
            return
        when = self._settings().print_label_on_receipt
        document = outcome.desk.document or outcome.before.document or ""
        name = outcome.line.item.name if outcome.line else ""
        for counted in outcome.counted:
            label = label_of(counted, outcome.scan, when=when, document=document, name=name, zone=self._zone)
            if label is not None:
                self.printer.print(label)
