"""What the page of the options tells of the past: the replay of the scans, and the history of the options."""

from datetime import tzinfo
from typing import TYPE_CHECKING

from bridge.moments import from_text
from bridge.options import history, past, pin
from bridge.options.replaying import History, Replaying
from bridge.store.engine import Store
from bridge.sync.status import MONTHS, day_and_time
from bridge.ui.buttons import key_sequence
from bridge.ui.skin import Skin
from bridge.ui.speech import tr

from PySide6.QtCore import QObject  # isort: skip  SQLAlchemy first, as in bridge.app
from PySide6.QtGui import QShortcut  # isort: skip  SQLAlchemy first, as in bridge.app

if TYPE_CHECKING:
    from bridge.options.dialog import OptionsPage
    from bridge.options.history_page import HistoryPage


class LookingBack(QObject):
    """Stands on `page` and lives with it; `stop` it before the store is closed.

    `history` is there once it was asked for.
    """

    def __init__(self, store: Store, *, page: "OptionsPage", zone: tzinfo, skin: Skin) -> None:
        super().__init__(page)
        self._store = store
        self._zone = zone
        self._skin = skin
        self._page = page
        self.history: HistoryPage | None = None
        found = History(count=self._count, pieces=lambda: past.pieces(store), with_pin=self._with_pin)
        self.replaying = Replaying(found, when=self.when, skin=skin, parent=self)
        self.replaying.stand_on(page)
        page.tabs.history.clicked.connect(self.show_history)
        QShortcut(key_sequence("F7"), page, self.show_history)

    def show_history(self) -> None:
        """Show what was changed and what was allowed."""
        from bridge.options.history_page import HistoryPage  # noqa: PLC0415  few ask for it

        if self.history is None:
            self.history = HistoryPage(self._page, read=self._read, when=self.when, skin=self._skin)
        self.history.show_kept()

    def when(self, at: str) -> str:
        """`23 Nov 10:41`, `4 Mar 2025`, in the station's time zone; a text that is no moment as it stands."""
        try:
            moment = from_text(at).astimezone(self._zone)
        except ValueError:
            return at
        year = self._store.clock().astimezone(self._zone).year
        if moment.year == year:
            return tr(day_and_time(moment, year=year))
        return tr("{day} {month} {year}", day=moment.day, month=MONTHS[moment.month - 1], year=moment.year)

    def stop(self) -> None:
        """End what runs."""
        self.replaying.stop()

    def _read(self) -> history.Kept:
        with self._store.read() as connection:
            return history.read(connection)

    def _count(self) -> int:
        with self._store.read() as connection:
            after, until = past.span(connection)
        return until - after

    def _with_pin(self) -> bool:
        with self._store.read() as connection:
            return pin.is_set(connection)
