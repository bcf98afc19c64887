"""From the threads of the station to its window: the one queue that everything waits in."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal


class Relay(QObject):
    """Lives in the main thread; any thread may `emit`, and what is connected runs in the main thread, in that order.

    `scan` carries a Scan, `port` a PortState, `status` how the exchange with the central stands, `sound` why nothing is
    heard, `call` what is to be called without arguments. All are objects: a signal of int turns large ids into 0.
    """

    scan = Signal(object)
    port = Signal(object)
    status = Signal(object)
    sound = Signal(object)
    call = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.call.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def _call(self, what: Callable[[], None]) -> None:
        what()
