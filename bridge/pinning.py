"""The pages of the PIN at work: it is compared, set anew, and when it is forgotten replaced by a token's holder."""

import functools
import logging
import re
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from bridge.errors import BridgeError, StoreError, sentence_of
from bridge.moments import to_text
from bridge.options import pin
from bridge.options.forgotten_page import ForgottenPage
from bridge.options.new_pin_page import NewPinPage
from bridge.options.pin import Tried
from bridge.options.pin_page import PinPage
from bridge.phrases import phrase
from bridge.scan.scan import Scan
from bridge.store.engine import Store
from bridge.sync.proof import Refuses
from bridge.ui.skin import Skin
from bridge.ui.speech import tr
from bridge.window import Window

BY_TOKEN = "a token of the central"  # noqa: S105  who, and no password
ENDS_WITHIN_S = 15.0
_TOKEN = re.compile(r"[A-Za-z0-9_-]{32,}")
_log = logging.getLogger(__name__)


class Pinning(QObject):
    """Serves a window. `refuses` says why a token is not good, in a thread of its own; `stop` it at the end."""

    _checked = Signal(int, object)

    def __init__(self, store: Store, *, window: Window, skin: Skin, refuses: Refuses) -> None:
        super().__init__()
        self._store = store
        self._window = window
        self._skin = skin
        self._refuses = refuses
        self._thread: threading.Thread | None = None
        self._number = 0
        self._then: Callable[[str], object] = lambda _pin: None
        self._back: QWidget = window.lane
        self._checked.connect(self._on_checked, Qt.ConnectionType.QueuedConnection)
        window.diverts = self.diverts
        window.left.connect(self.stop)

    @functools.cached_property
    def page(self) -> PinPage:
        """The page that asks for the PIN; whoever shows it puts it in the window."""
        page = PinPage(attempt=self._attempt, waits=self._waits, skin=self._skin)
        page.forgotten.connect(self._forget)
        return page

    def is_set(self) -> bool:
        """Whether there is a PIN."""
        with self._store.read() as connection:
            return pin.is_set(connection)

    def change(self, *, by: str | None, done: Callable[[], object]) -> None:
        """Have a new PIN typed twice and keep it as `by` did; then go back to the page in front and do `done`."""
        self._new(
            lambda digits: self._keep(digits, by=by, done=done),
            back=self._window.stack.currentWidget() or self._window.lane,
        )

    def clear(self, *, by: str | None) -> None:
        """Have no PIN any more; StoreError."""
        with self._store.write() as connection:
            pin.clear(connection, at=to_text(self._store.clock()), by=by)

    def diverts(self, scan: Scan) -> bool:
        """Take a scan that can only be the token that is asked for, so that it is neither judged nor kept."""
        asked = "_forgotten" in vars(self) and self._forgotten.isVisible()
        text = scan.text.strip()
        if not asked or _TOKEN.fullmatch(text) is None:
            return False
        self._forgotten.take(text)
        return True

    def stop(self) -> None:
        """Wait for the central's answer about a token; it is not shown."""
        self._number += 1
        if self._thread is not None:
            self._thread.join(ENDS_WITHIN_S)

    def _attempt(self, digits: str) -> Tried:
        try:
            with self._store.write() as connection:
                return pin.attempt(connection, digits, self._store.clock())
        except StoreError as error:
            return Tried(right=False, words=sentence_of(error))

    def _waits(self) -> int:
        with self._store.read() as connection:
            return pin.waits(connection, self._store.clock())

    def _keep(self, digits: str, *, by: str | None, done: Callable[[], object]) -> None:
        try:
            with self._store.write() as connection:
                pin.put(connection, digits, at=to_text(self._store.clock()), by=by)
        except BridgeError as problem:
            self._newly.say(tr(sentence_of(problem)))
            return
        self._window.stack.setCurrentWidget(self._back)
        done()

    def _new(self, then: Callable[[str], object], *, back: QWidget) -> None:
        self._then, self._back = then, back
        self._newly.ask()
        self._window.stack.setCurrentWidget(self._newly)

    def _chosen(self, digits: str) -> None:
        self._then(digits)

    def _forget(self) -> None:
        self._number += 1
        self._forgotten.ask()
        self._window.stack.setCurrentWidget(self._forgotten)

    def _check(self, token: str) -> None:
        if self._thread is not None and self._thread.is_alive():
            return
        self._number += 1
        self._forgotten.checking()
        arguments = (self._number, token)
        self._thread = threading.Thread(target=self._ask, args=arguments, name="bridge token", daemon=True)
        self._thread.start()

    def _ask(self, number: int, token: str) -> None:
        try:
            problem = self._refuses(token)
        except BridgeError as error:
            problem = sentence_of(error)
        except Exception as error:  # noqa: BLE001  no token may reach the log with a traceback
            _log.error("A token could not be checked: %s", type(error).__name__)
            problem = phrase("The token could not be checked; the station's log says why.")
        self._checked.emit(number, problem)

    def _on_checked(self, number: int, problem: str) -> None:
        if number != self._number or not self._forgotten.isVisible():
            return
        if problem:
            self._forgotten.say(tr(problem))
            return
        told = tr("The new PIN is set. Type it.")
        self._new(lambda digits: self._keep(digits, by=BY_TOKEN, done=lambda: self.page.tell(told)), back=self.page)

    @functools.cached_property
    def _newly(self) -> NewPinPage:
        page = NewPinPage(skin=self._skin)
        self._window.stack.addWidget(page)
        page.chosen.connect(self._chosen)
        page.closed.connect(lambda: self._window.stack.setCurrentWidget(self._back))
        return page

    @functools.cached_property
    def _forgotten(self) -> ForgottenPage:
        page = ForgottenPage(skin=self._skin)
        self._window.stack.addWidget(page)
        page.given.connect(self._check)
        page.closed.connect(lambda: self._window.stack.setCurrentWidget(self.page))
        return page
