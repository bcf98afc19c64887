"""While a scan waits for a supervisor, the PIN's keys lie over the lines; the banner goes on answering every scan."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout

from bridge.phrases import phrase
from bridge.session import supervised
from bridge.session.state import Allow
from bridge.ui.banner_content import NO
from bridge.ui.ground import Ground
from bridge.ui.page import Page
from bridge.ui.pin_pad import PinPad, asked_for
from bridge.ui.skin import Skin
from bridge.ui.speech import tr

EVERY_MS = 500
HINTS = (phrase("Scanning goes on. Nothing is lost."), phrase("Esc or NO: do not allow it."))


class PinCover(Ground):
    """Lies over everything of a page that is below its banner, as long as `wanted` has a question for a supervisor.

    The banner shows the last answer of any scanner, so the keys say themselves what the next PIN would allow. `typed`
    tells the digits of a PIN, or the command that drops the question. `todo` gives the words of what is asked for,
    badges included.
    """

    typed = Signal(str)

    def __init__(self, page: Page, *, wanted: Callable[[], Allow | None], skin: Skin) -> None:
        super().__init__(page, skin=skin)
        self._page = page
        self._wanted = wanted
        self.todo: Callable[[], str] = partial(asked_for, badges=False, alone=False)
        self.pad = PinPad(skin=skin, hints=tuple(tr(hint) for hint in HINTS))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pad)
        self.pad.entered.connect(self.typed)
        self.pad.left.connect(lambda: self.typed.emit(NO))
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.follow)
        for part in (page, page.banner):
            part.installEventFilter(self)
        self.hide()

    def follow(self, _outcome: object = None) -> None:
        """Come or go."""
        question = self._wanted()
        self.pad.tell(_words(question))
        wanted = question is not None
        if wanted == self.isVisibleTo(self._page):
            return
        self._page.bar.setEnabled(not wanted)
        self.setVisible(wanted)
        if wanted:
            self.pad.ask(tr("Supervisor PIN"), self.todo())
            self._place()
            self.raise_()
            self.pad.take_keys()
            self._timer.start()
        else:
            self._timer.stop()
            self._page.release_focus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the page and its banner."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        top = self._page.banner.geometry().bottom() + 1
        self.setGeometry(0, top, self._page.width(), self._page.height() - top)


def _words(question: Allow | None) -> str:
    if question is None:
        return ""
    about, why = supervised.matter(question)
    return tr(why) if about in why else f"{about}: {tr(why)}"
