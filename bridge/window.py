"""The frame: pages above, the status strip below; hands each scan to the screen in front."""

import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from bridge.lane import Lane
from bridge.options.settings import Settings
from bridge.scan.port import Condition, PortState
from bridge.scan.scan import Scan
from bridge.sync.status import Status, words
from bridge.ui.content import Look, Strip, StripItem
from bridge.ui.fonts import Role
from bridge.ui.skin import Skin
from bridge.ui.strip import StatusStrip

if TYPE_CHECKING:
    from bridge.attention.desk import Attention
    from bridge.options.dialog import OptionsPage
    from bridge.trace.desk import Tracing
    from bridge.ui.help import CommandSheet

WIDTH, HEIGHT = 1280, 800
SMALLEST_WIDTH, SMALLEST_HEIGHT = 800, 560
EVERY_MS = 5_000
MENU_GAP, HEADER_HIGH = 16, 56


@dataclass(frozen=True, slots=True)
class Facts:
    """Who and where this station is, and whether it can be heard: the strip's right side."""

    station: str
    operator: str = ""
    no_sound: str = ""
    no_labels: str = ""


class Window(QMainWindow):
    """One station's window. `left` says that it is closing; `answered` each outcome after it is shown.

    `allowed` does something once the lock of that name is open, `stays` says whether the window must not close yet.
    `ticked` comes every few seconds.
    """

    left = Signal()
    answered = Signal(object)
    ticked = Signal()

    def __init__(self, lane: Lane, *, skin: Skin, facts: Facts, clock: Callable[[], datetime], zone: tzinfo) -> None:
        super().__init__()
        self.lane = lane
        self._skin = skin
        self._facts = facts
        self._clock = clock
        self._zone = zone
        self._status = Status()
        self._ports: dict[str, PortState] = {}
        self._focused = True
        self._open_options: Callable[[], object] = lambda: None
        self._open_help: Callable[[], object] = lambda: None
        self._open_attention: Callable[[], object] = lambda: None
        self._open_trace: Callable[[], object] = lambda: None
        self._caps_lock = False
        self.allowed: Callable[[str, Callable[[], object]], object] = lambda _lock, then: then()
        self.stays: Callable[[], bool] = lambda: False
        self._attention: Attention | None = None
        self._sound: Callable[[str], None] = lambda _name: None
        self.stack = QStackedWidget()
        self.stack.addWidget(lane)
        self.strip = StatusStrip(skin=skin)
        self._lay_out()
        lane.menu_asked.connect(self.open_menu)
        lane.answered.connect(self.answered)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _lay_out(self) -> None:
        self.setWindowTitle("Bridge")
        self.setMinimumSize(SMALLEST_WIDTH, SMALLEST_HEIGHT)
        self.resize(WIDTH, HEIGHT)
        frame = QWidget()
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stack, 1)
        column.addWidget(self.strip)
        self.setCentralWidget(frame)

    def on_scan(self, scan: Scan) -> None:
        """Have the screen in front answer; whatever else is shown, scans go on below it."""
        self.lane.on_scan(scan)

    def on_port(self, state: PortState) -> None:
        """Show what became of a scanner's port."""
        self._ports[state.name] = state
        if state.condition is Condition.LOST:
            self.lane.port_lost(state.name)
            self._sound("fault")
        self._listen()
        self._show_strip()

    def on_status(self, status: Status) -> None:
        """Show how the exchange with the central stands."""
        self._status = status
        self.lane.on_status(status)
        if self._attention is not None:
            self._attention.follow()
        self._show_strip()

    def on_focus(self, *, focused: bool) -> None:
        """Say so when scans of a keyboard scanner go to another window."""
        self._focused = focused
        self._listen()

    def play_with(self, sound: Callable[[str], None]) -> None:
        """Give the window its voice."""
        self._sound = sound

    def offer_options(self, make: "Callable[[], OptionsPage]", *, read: Callable[[], Settings]) -> None:
        """Let the menu open the options, made when first wanted; `read` gives them as they are set then."""

        @functools.cache
        def page() -> "OptionsPage":
            made = make()
            self.stack.addWidget(made)
            made.closed.connect(self.close_options)
            return made

        def show() -> None:
            page().give(read())
            self.stack.setCurrentWidget(page())

        self._open_options = show
        QShortcut(QKeySequence("Ctrl+,"), self, self.open_options)

    def offer_help(self, commands: Sequence[tuple[str, str]]) -> None:
        """Let F1 open the sheet of command barcodes, each with what it does."""

        @functools.cache
        def sheet() -> "CommandSheet":
            from bridge.ui.help import CommandSheet  # noqa: PLC0415  most starts never show it

            made = CommandSheet(self.stack, commands=commands, skin=self._skin)
            made.closed.connect(self.lane.setFocus)
            return made

        self._open_help = lambda: sheet().open()
        QShortcut(QKeySequence("F1"), self, self._open_help)

    def offer_attention(self, make: "Callable[[], Attention]") -> None:
        """Let F10 and the strip open what the central refused, made when first wanted."""

        @functools.cache
        def attention() -> "Attention":
            made = make()
            self.stack.addWidget(made.page)
            made.page.closed.connect(self.close_options)
            return made

        def show() -> None:
            self._attention = attention()
            self._attention.open()
            self.stack.setCurrentWidget(self._attention.page)

        self._open_attention = show
        QShortcut(QKeySequence("F10"), self, show)
        self.strip.pressed.connect(lambda key: show() if key == "refused" else None)

    def offer_trace(self, make: "Callable[[], Tracing]") -> None:
        """Let the menu open what is known of a serial, made when first wanted; scans go on below it."""

        @functools.cache
        def tracing() -> "Tracing":
            made = make()
            self.stack.addWidget(made.page)
            made.page.closed.connect(self.close_options)
            self.left.connect(made.stop)
            return made

        def show() -> None:
            self.stack.setCurrentWidget(tracing().page)
            tracing().open()

        self._open_trace = show

    def open_options(self) -> None:
        """Show the options, once their lock is open; scans go on below."""
        self.allowed("options", self._open_options)

    def close_options(self) -> None:
        """Back to the screen in front."""
        self.stack.setCurrentWidget(self.lane)

    def menu(self) -> QMenu:
        """What is not on the page."""
        menu = QMenu(self)
        menu.setFont(self._skin.font(Role.BODY))
        menu.addAction("Options\tCtrl ,", self.open_options)
        menu.addAction("Needs attention\tF10", self._open_attention)
        menu.addAction("Trace serial", self._open_trace)
        menu.addAction("Command barcodes\tF1", self._open_help)
        menu.addAction("Close Bridge", self.close)
        return menu

    def open_menu(self) -> None:
        """Offer what is not on the page."""
        menu = self.menu()
        corner = QPoint(self.width() - menu.sizeHint().width() - MENU_GAP, HEADER_HIGH)
        menu.popup(self.mapToGlobal(corner))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the station stop in its order, unless a person has to be asked first."""
        if self.stays():
            event.ignore()
            return
        self.left.emit()
        event.accept()

    @property
    def station(self) -> str:
        """What the station is called."""
        return self._facts.station

    def call_it(self, station: str, *, operator: str) -> None:
        """Show what the station is called and who scans."""
        self._facts = replace(self._facts, station=station, operator=operator)
        self._show_strip()

    def on_sound(self, problem: str) -> None:
        """Show why nothing is heard; empty when all is."""
        self._facts = replace(self._facts, no_sound=problem)
        self._show_strip()

    def on_printer(self, problem: str) -> None:
        """Show what holds up the labels; empty when nothing does."""
        self._facts = replace(self._facts, no_labels=problem)
        self._show_strip()

    def on_caps_lock(self, on: bool) -> None:  # noqa: FBT001  as Qt's signal gives it
        """Warn that a keyboard scanner's letters come out wrong."""
        self._caps_lock = on
        self._show_strip()

    def _listen(self) -> None:
        heard = self._focused or any(state.condition is Condition.CONNECTED for state in self._ports.values())
        if self.lane.listen(listening=heard) and not heard:
            self._sound("fault")

    def _tick(self) -> None:
        self.lane.lapse()
        self.ticked.emit()
        self._show_strip()

    def _show_strip(self) -> None:
        left = tuple(
            StripItem(
                key=item.key,
                icon=item.icon,
                words=item.words,
                name=item.name,
                look=Look(item.level),
                short=item.short,
                fixed=item.fixed,
            )
            for item in words(self._status, self._clock(), self._zone)
        )
        self.strip.give(Strip(left=left, right=(*self._scanners(), *self._around())))

    def _scanners(self) -> tuple[StripItem, ...]:
        lost = [state for state in self._ports.values() if state.condition is not Condition.CONNECTED]
        if lost:
            sentence = lost[0].sentence
            return (StripItem("scanners", "unplug", sentence, sentence, Look.REFUSED, fixed=True),)
        count = len(self._ports)
        text = "Keyboard scanner" if not count else "1 scanner" if count == 1 else f"{count} scanners"
        return (StripItem("scanners", "barcode", text, text),)

    def _around(self) -> tuple[StripItem, ...]:
        facts = self._facts
        loud = StripItem("sound", "volume-x", facts.no_sound, facts.no_sound, Look.WARN_SOFT, fixed=True)
        sound = loud if facts.no_sound else StripItem("sound", "volume-2", "Sound on", "Sound on")
        operator = facts.operator or "No operator"
        caps = StripItem("caps", "keyboard", "Caps Lock is on", "Caps Lock is on", Look.WARN_SOFT, fixed=True)
        paper = StripItem("printer", "printer", facts.no_labels, facts.no_labels, Look.WARN_SOFT, fixed=True)
        return (
            *((caps,) if self._caps_lock else ()),
            *((paper,) if facts.no_labels else ()),
            sound,
            StripItem("operator", "user-round", operator, f"Operator, {operator}"),
            StripItem("station", "", facts.station, f"Station, {facts.station}"),
        )
