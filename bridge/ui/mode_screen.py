"""The pages of one mode, one in front, and the answer that stands on it."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from bridge.desk.settling import Settled
from bridge.session.outcome import Outcome
from bridge.ui.around import Around
from bridge.ui.banner_content import Banner
from bridge.ui.content import Mode
from bridge.ui.intake import Waiting
from bridge.ui.page import Page
from bridge.ui.pin_cover import PinCover


class ModeScreen(QStackedWidget):
    """`typed` tells what a person typed or the command of a button, `typed_now` a PIN.

    `_saved` is the operation whose fate the page in front shows, if it shows any.
    """

    menu_asked = Signal()
    typed = Signal(str)
    typed_now = Signal(str)
    pages: tuple[Page, ...] = ()
    pin_covers: tuple[PinCover, ...] = ()

    def __init__(self, *, around: Around) -> None:
        super().__init__()
        self._around = around
        self._answers = 0
        self._banner: Banner | None = None
        self._sounded = ""
        self._saved: str | None = None
        self._waiting: Waiting | None = None

    def join(self, pages: Sequence[Page], *, covers: Sequence[PinCover]) -> None:
        """Have these pages, and what lies over them while a PIN is wanted."""
        self.pages, self.pin_covers = tuple(pages), tuple(covers)
        for page in pages:
            self.addWidget(page)
            page.mode_chosen.connect(self._choose_mode)
            page.menu_asked.connect(self.menu_asked)
            page.command.connect(self.typed)
        for cover in covers:
            cover.typed.connect(self.typed_now)

    def show_desk(self) -> None:
        """Show the page that is in front anew, with the answer that stands."""
        raise NotImplementedError

    def note(self, outcome: Outcome) -> None:
        """Keep for the scan page how a scan was answered."""
        raise NotImplementedError

    def echo(self, outcome: Outcome) -> None:
        """Show and sound the last answer again."""
        self._answers += 1
        self._banner = replace(self._banner, answer=self._answers) if self._banner else None
        self._around.sound(self._sounded)
        self.note(outcome)
        self.show_desk()

    def leave(self) -> None:
        """The other mode is in front from now on."""
        self._banner = self._saved = None
        self.follow_pin()

    def on_settled(self, operation: str, settled: Settled) -> None:
        """Follow what takes the place of a refused operation, if that is the one in front."""
        if self._saved == operation:
            self._saved = settled.operation
            self.show_desk()

    def listen(self, *, listening: bool) -> None:
        """Cover every banner while scans go to another window."""
        for page in self.pages:
            page.listen(listening=listening)

    def forget(self, *, asked: bool) -> None:
        """Show that something is not asked any more, if it was."""
        if asked:
            self._banner = None
            self.show_desk()
            self.follow_pin()

    def follow_pin(self) -> None:
        """Cover the page in front while a PIN is wanted."""
        for cover in self.pin_covers:
            cover.follow()

    def _choose_mode(self, mode: Mode) -> None:
        """Pressing a mode is scanning its command."""
        self.typed.emit(f"XJX{mode.name}")
