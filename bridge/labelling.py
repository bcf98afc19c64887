"""Labels at the moment of receipt: what was counted goes to the print thread, after its answer is shown."""

from collections.abc import Callable
from datetime import tzinfo

from PySide6.QtCore import QObject, Qt, Signal

from bridge.labels.deliver import setup_of
from bridge.labels.printer import FOLDER, LabelPrinter
from bridge.options.settings import Settings
from bridge.receive import printing
from bridge.receive.printing_unit import label_of
from bridge.scan.commands import Command, command_of
from bridge.serials.verdicts import Level
from bridge.session.outcome import Outcome
from bridge.store.engine import Store
from bridge.window import Window


class Labelling(QObject):
    """Watches a window's answers and prints the labels the options ask for. `start` and `stop` once each."""

    _told = Signal(object)

    def __init__(self, store: Store, *, window: Window, settings: Callable[[], Settings], zone: tzinfo) -> None:
        super().__init__()
        self._settings = settings
        self._zone = zone
        self._printer = LabelPrinter(
            store.folder / FOLDER,
            setup=lambda: setup_of(settings()),
            draw=printing,
            on_state=self._told.emit,
        )
        self._told.connect(lambda state: window.on_printer(state.words), Qt.ConnectionType.QueuedConnection)
        window.answered.connect(self.see)
        self.start, self.stop, self.retry = self._printer.start, self._printer.stop, self._printer.retry

    def see(self, outcome: Outcome) -> None:
        """Print what this answer counted, or the last label again."""
        if command_of(outcome.scan.text) is Command.PRINT and outcome.verdict.level is Level.ACCEPT:
            self._printer.reprint()
        if not outcome.counted:
            return
        when = self._settings().print_label_on_receipt
        document = outcome.desk.document or outcome.before.document or ""
        name = outcome.line.item.name if outcome.line else ""
        for counted in outcome.counted:
            label = label_of(counted, outcome.scan, when=when, document=document, name=name, zone=self._zone)
            if label is not None:
                self._printer.print(label)
