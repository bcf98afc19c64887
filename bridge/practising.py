"""The way into practice and out of it."""

import logging
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from bridge.errors import BridgeError, sentence_of
from bridge.phrases import phrase
from bridge.practice import Preparing
from bridge.ui.practice_page import PracticePage
from bridge.ui.skin import Skin
from bridge.ui.speech import tr

ENDS_WITHIN_S = 30.0
_log = logging.getLogger(__name__)


class Practising(QObject):
    """`page` with what it needs. `preparing` makes what lays out the data, `begin` is called once they lie there."""

    _done = Signal(object)

    def __init__(self, *, preparing: Callable[[], Preparing], begin: Callable[[], object], skin: Skin) -> None:
        super().__init__()
        self._preparing = preparing
        self._begin = begin
        self._thread: threading.Thread | None = None
        self._left = False
        self.page = PracticePage(skin=skin)
        self.page.started.connect(self._start)
        self.page.closed.connect(self._leave)
        self._done.connect(self._on_done, Qt.ConnectionType.QueuedConnection)

    def open(self) -> None:
        """Ask whether to practise."""
        self._left = False
        if self._thread is None:
            self.page.ask()

    def stop(self) -> None:
        """Wait for what is being laid out."""
        if self._thread is not None:
            self._thread.join(ENDS_WITHIN_S)

    def _leave(self) -> None:
        self._left = True

    def _start(self) -> None:
        preparing = self._preparing()
        self._thread = threading.Thread(target=self._run, args=(preparing,), name="bridge practice", daemon=True)
        self._thread.start()

    def _run(self, preparing: Preparing) -> None:
        problem = ""
        try:
            preparing.run()
        except BridgeError as error:
            problem = sentence_of(error)
        except Exception:  # noqa: BLE001  a person waits for the answer, whatever it is
            _log.exception("practice could not be prepared")
            problem = phrase("The practice data could not be made. The log says why.")
        self._done.emit(problem)

    def _on_done(self, problem: str) -> None:
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        if problem:
            self.page.refuse(tr(problem))
        elif not self._left:
            self._begin()
