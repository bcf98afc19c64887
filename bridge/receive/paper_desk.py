"""Has the papers of a session written beside the scanning, and says on the page what became of them."""

import logging
from collections.abc import Callable
from datetime import datetime, tzinfo
from threading import Thread

from PySide6.QtCore import QObject, Signal

from bridge.errors import BridgeError
from bridge.receive import papers
from bridge.receive.report import Received
from bridge.receive.review_page import ReviewPage
from bridge.receive.saved_page import SavedPage
from bridge.receive.service import Receiving
from bridge.ui.banner_content import Banner, BannerState
from bridge.ui.speech import tr

WITHIN_S = 30.0
_log = logging.getLogger("bridge.papers")


class PaperDesk(QObject):
    """One paper at a time, in a thread of its own, when a page asks for it. `sound` plays the sound of a name."""

    _ended = Signal(object)

    def __init__(
        self, receiving: Receiving, *, clock: Callable[[], datetime], zone: tzinfo, sound: Callable[[str], None]
    ) -> None:
        super().__init__()
        self._receiving = receiving
        self._clock = clock
        self._zone = zone
        self._sound = sound
        self._page: ReviewPage | SavedPage | None = None
        self._thread: Thread | None = None
        self._ended.connect(self._say)

    def serve(self, review: ReviewPage, done: SavedPage, *, saved: Callable[[], str | None]) -> None:
        """Write papers when a page asks: of the open session, or of the one that the operation `saved` tells saved."""
        review.print_asked.connect(lambda: self._write(review, None))
        done.print_asked.connect(lambda: self._write(done, saved()))

    def finish(self) -> None:
        """Wait for a paper under way."""
        if self._thread is not None:
            self._thread.join(WITHIN_S)

    def _write(self, page: ReviewPage | SavedPage, operation: str | None) -> None:
        if self._thread is not None and self._thread.is_alive():
            return
        now = self._clock()
        received = papers.gather(self._receiving, now, zone=self._zone, operation=operation)
        if received is None:
            return
        self._page = page
        stamp = f"{now.astimezone(self._zone):%Y%m%d-%H%M%S}"
        self._thread = Thread(target=self._work, args=(received, stamp), name="papers", daemon=True)
        self._thread.start()

    def _work(self, received: Received, stamp: str) -> None:
        try:
            self._ended.emit(papers.write(received, self._receiving.folder, stamp=stamp))
        except BridgeError as error:
            _log.warning("%s", error)
            self._ended.emit(error)

    def _say(self, what: papers.Written | BridgeError) -> None:
        if self._page is not None:
            self._page.banner.give(_words(what))
            self._page.paper.setToolTip("" if isinstance(what, BridgeError) else str(what.files[0].parent))
        self._sound("reject" if isinstance(what, BridgeError) else "accept")


def _words(what: papers.Written | BridgeError) -> Banner:
    if isinstance(what, BridgeError):
        sorry = tr("The papers were not written.")
        return Banner(BannerState.REJECT, tr("NOT WRITTEN"), sorry, third=tr("Call IT. Go on scanning."))
    headline = tr("Papers are printed.") if what.printed else tr("Papers are written.")
    place = f"{papers.FOLDER}/{what.files[0].name}"
    return Banner(BannerState.ACCEPT, tr("DONE"), headline, third=place)
