"""Who works at the station and what they may do: the operator, and the locks that the supervisor's PIN opens."""

import functools
from collections.abc import Callable
from datetime import datetime

from bridge.desk.service import Scanning
from bridge.errors import StoreError
from bridge.moments import to_text
from bridge.options import pin, saved
from bridge.options.locks import Locks
from bridge.options.operator_page import OperatorPage
from bridge.options.pin_page import PinPage
from bridge.options.settings import Settings
from bridge.store.engine import Store
from bridge.ui.skin import Skin
from bridge.window import Window


class Supervision:
    """Puts its pages over the window's when they are wanted; scans go on below them."""

    def __init__(
        self, store: Store, *, window: Window, scanning: Scanning, skin: Skin, clock: Callable[[], datetime]
    ) -> None:
        self._store = store
        self._window = window
        self._scanning = scanning
        self._skin = skin
        self._clock = clock
        self.locks = Locks(window.stack, page=self._pin_page, needed=self.is_locked)
        window.allowed = self.locks.allowed
        window.strip.pressed.connect(self._pressed)
        window.ticked.connect(self.follow)

    def start(self) -> None:
        """Ask who scans, if there are names to choose from; until one is chosen nobody is named."""
        if self._settings().operator_names:
            self._name("", by=None)
            self.ask_operator()

    def is_locked(self, lock: str) -> bool:
        """Whether `lock` needs the PIN now."""
        with self._store.read() as connection:
            chosen: bool = getattr(saved.load(connection), f"security_lock_{lock}")
            return chosen and pin.is_set(connection)

    def ask_operator(self) -> None:
        """Offer the names, if there are any."""
        settings = self._settings()
        if settings.operator_names:
            self._operators.give(settings.operator_names, now=settings.operator_name)
            self._window.stack.setCurrentWidget(self._operators)

    def choose(self, name: str) -> None:
        """Have this person scan from now on; what was asked of the one before is asked no more."""
        self._name(name, by=name)
        self._window.close_options()

    def follow(self) -> None:
        """Show and apply who scans, whoever changed it."""
        settings = self._settings()
        self._window.call_it(settings.station_name, operator=settings.operator_name)
        self._window.lane.forget(asked=self._scanning.ports.meet(settings.operator_name))

    def _name(self, name: str, *, by: str | None) -> None:
        with self._store.write() as connection:
            saved.change(connection, {"operator.name": name}, at=to_text(self._clock()), by=by)
        self.follow()

    def _settings(self) -> Settings:
        with self._store.read() as connection:
            return saved.load(connection, host=self._window.station)

    def _pressed(self, item: str) -> None:
        if item == "operator":
            self.ask_operator()

    @functools.cached_property
    def _operators(self) -> OperatorPage:
        page = OperatorPage(skin=self._skin)
        self._window.stack.addWidget(page)
        page.chosen.connect(self.choose)
        page.closed.connect(self._window.close_options)
        return page

    def _pin_page(self) -> PinPage:
        return PinPage(attempt=self._attempt, waits=self._waits, skin=self._skin)

    def _attempt(self, digits: str) -> pin.Tried:
        try:
            with self._store.write() as connection:
                return pin.attempt(connection, digits, self._clock())
        except StoreError as error:
            return pin.Tried(right=False, words=str(error))

    def _waits(self) -> int:
        with self._store.read() as connection:
            return pin.waits(connection, self._clock())
