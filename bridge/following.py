"""Options that change while a station runs: on its own page, or by the command line beside it."""

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer

from bridge.errors import StoreError
from bridge.options.settings import Settings

EVERY_MS = 1_000


class Following:
    """Has a station `obey` its options once for each change; `read` gives them as they are kept.

    Scans are judged by the options as they are then, whatever is obeyed here: ports, looks, sounds and names.
    """

    def __init__(self, read: Callable[[], Settings], *, obey: Callable[[Settings], None]) -> None:
        self._read = read
        self._obey = obey
        self._last: Settings | None = None
        self._parent = QObject()
        self._timer = QTimer(self._parent)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self, settings: Settings) -> None:
        """Look once a second from here on; `settings` are obeyed already."""
        self._last = settings
        self._timer.start()

    def look(self) -> None:
        """Obey the options if they changed since the last look; a file that cannot be read is looked at again."""
        with suppress(StoreError):
            settings = self._read()
            if settings != self._last:
                self.follow(settings)

    def follow(self, settings: Settings) -> None:
        """Obey these, whether they changed or not."""
        self._last = settings
        self._obey(settings)

    def stop(self) -> None:
        """Follow them no more."""
        self._timer.stop()
