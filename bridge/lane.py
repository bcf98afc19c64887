"""The scans of a station in the order they came: judged one after another, each shown on the screen of its mode."""

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QStackedWidget, QWidget

from bridge.desk.service import Scanning
from bridge.scan.commands import Command, command_of
from bridge.scan.scan import TYPED, Scan
from bridge.serials.verdicts import Code
from bridge.session.outcome import Outcome
from bridge.session.state import Mode, Page
from bridge.sync.status import Link, Status
from bridge.ui.around import Around
from bridge.ui.intake import ANSWER_WITHIN_S, Intake, Waiting

SHIP_WITHIN_S = 2.0


class Screen(Protocol):
    """The pages of one mode. `typed` tells what a person typed or the command of a button, `typed_now` a PIN."""

    menu_asked: SignalInstance
    typed: SignalInstance
    typed_now: SignalInstance

    def judge(self, scan: Scan, *, checked: bool | None) -> Outcome:
        """Have a scan judged and kept."""

    def show_outcome(self, outcome: Outcome) -> None:
        """Show and sound what a scan was answered."""

    def echo(self, outcome: Outcome) -> None:
        """Show and sound the last answer again."""

    def show_first(self) -> None:
        """Show what a start of the station finds."""

    def show_desk(self) -> None:
        """Show the page that is in front anew."""

    def show_waiting(self, waiting: Waiting | None) -> None:
        """Show which scan waits for the central, if one does."""

    def on_status(self, status: Status) -> None:
        """Follow the exchange with the central."""

    def listen(self, *, listening: bool) -> None:
        """Cover every banner while scans go to another window."""

    def forget(self, *, asked: bool) -> None:
        """Show that something is not asked any more, if it was."""

    def leave(self) -> None:
        """The other mode is in front from now on."""

    def finish(self) -> None:
        """End what runs beside."""


class Lane(QStackedWidget):
    """The screens of both modes, one in front. `answered` tells each outcome once it is shown."""

    menu_asked = Signal()
    answered = Signal(object)

    def __init__(self, scanning: Scanning, screens: Mapping[Mode, Screen], *, around: Around) -> None:
        super().__init__()
        self._scanning = scanning
        self._around = around
        self._listening = True
        self._link: Link | None = None
        self.screens = screens
        self._intake = Intake(self._answer, may_wait_s=self._may_wait_s, pull=around.pull)
        self._intake.waiting.connect(self._wait)
        for screen in screens.values():
            if isinstance(screen, QWidget):
                self.addWidget(screen)
            screen.menu_asked.connect(self.menu_asked)
            screen.typed.connect(self.type)
            screen.typed_now.connect(self.type_now)

    @property
    def front(self) -> Screen:
        """The screen of the mode in front."""
        return self.screens[self._scanning.desk.mode]

    def on_scan(self, scan: Scan) -> None:
        """Have a scan answered in its turn."""
        self._intake.take(scan)

    def type(self, text: str) -> None:
        """Take a text a person typed, or the command a button stands for."""
        self.on_scan(Scan(text, TYPED, self._around.clock()))

    def type_now(self, text: str) -> None:
        """Take what a person typed before anything that waits for the central."""
        self._answer(Scan(text, TYPED, self._around.clock()), None)

    def finish(self) -> None:
        """Answer what still waits for the central at once."""
        self._intake.finish()
        for screen in self.screens.values():
            screen.finish()

    def show_first(self) -> None:
        """Show what a start of the station finds: a list, or the document that was in front."""
        self.front.show_first()
        self._bring()

    def show_desk(self) -> None:
        """Show the page that is in front anew."""
        self.front.show_desk()
        self._bring()

    def on_status(self, status: Status) -> None:
        """Follow the exchange with the central."""
        self._link = status.link
        for screen in self.screens.values():
            screen.on_status(status)

    def listen(self, *, listening: bool) -> bool:
        """Cover every banner while scans go to another window; whether that changed."""
        if listening == self._listening:
            return False
        self._listening = listening
        for screen in self.screens.values():
            screen.listen(listening=listening)
        return True

    def lapse(self) -> None:
        """Withdraw the questions that nobody answered."""
        self.forget(asked=self._scanning.ports.lapse(self._around.clock()))

    def port_lost(self, port: str) -> None:
        """Withdraw what a lost scanner was asked."""
        self.forget(asked=self._scanning.ports.lost(port))

    def forget(self, *, asked: bool) -> None:
        """Show that something is not asked any more, if it was."""
        self.front.forget(asked=asked)

    def show_answer(self, outcome: Outcome) -> None:
        """Show an answer that came another way than by a scan of the lane, and tell it."""
        self._tell(outcome)

    def _may_wait_s(self, scan: Scan) -> float:
        """How long the central may be asked before this scan is answered; 0 where it is not asked."""
        desk = self._scanning.desk
        if self._link not in {None, Link.CONNECTING, Link.ONLINE}:
            return 0.0
        if desk.page is Page.LIST:
            return ANSWER_WITHIN_S if self._scanning.foresee(scan) is Code.UNKNOWN_CODE else 0.0
        return SHIP_WITHIN_S if self._ships(scan) else 0.0

    def _ships(self, scan: Scan) -> bool:
        if self._scanning.desk.page is not Page.PACK or command_of(scan.text) is not Command.FINISH:
            return False
        return self._scanning.foresee(scan) is Code.SAVED

    def _answer(self, scan: Scan, checked: bool | None) -> None:  # noqa: FBT001  as the intake calls it
        if checked is None and self._ships(scan):
            checked = False
        before = self.front
        before.show_waiting(None)
        outcome = before.judge(scan, checked=checked)
        if self.front is not before:
            before.leave()
        if command_of(scan.text) is Command.ECHO and outcome.stored:
            self.front.echo(outcome)
            self._bring()
            self.answered.emit(outcome)
            return
        self._tell(outcome)

    def _tell(self, outcome: Outcome) -> None:
        self.front.show_outcome(outcome)
        self._bring()
        if outcome.saved:
            self._around.wake()
        self.answered.emit(outcome)

    def _bring(self) -> None:
        if isinstance(self.front, QWidget):
            self.setCurrentWidget(self.front)

    def _wait(self, waiting: Waiting) -> None:
        self.front.show_waiting(waiting)
