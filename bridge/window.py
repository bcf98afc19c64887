"""The frame: pages above, the status strip below; hands each scan to the screen in front."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from bridge.lane import Lane
from bridge.menus import Menus
from bridge.scan.port import Condition, PortState
from bridge.scan.scan import Scan
from bridge.sync.status import Status, words
from bridge.ui.allowing import Allowing, unlocked
from bridge.ui.announce import announce
from bridge.ui.content import Look, Strip, StripItem
from bridge.ui.skin import Skin
from bridge.ui.speech import tr
from bridge.ui.strip import StatusStrip

WIDTH, HEIGHT = 1280, 800
SMALLEST_WIDTH, SMALLEST_HEIGHT = 800, 560
EVERY_MS = 5_000


@dataclass(frozen=True, slots=True)
class Facts:
    """Who and where this station is, and whether it can be heard: the strip's right side."""

    station: str
    operator: str = ""
    no_sound: str = ""
    no_labels: str = ""


class Window(QMainWindow):
    """One station's window. `left` says that it is closing; `answered` each outcome after it is shown.

    `allowed` does something once the lock of that name is open, `diverts` keeps a scan from being judged, `stays` says
    whether the window must not close yet. `ticked` comes every few seconds, `followed` after a change of how the
    exchange with the central stands.
    """

    left = Signal()
    answered = Signal(object)
    ticked = Signal()
    followed = Signal()

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
        self._caps_lock = False
        self.allowed: Allowing = unlocked
        self.diverts: Callable[[Scan], bool] = lambda _scan: False
        self.stays: Callable[[], bool] = lambda: False
        self._sound: Callable[[str], None] = lambda _name: None
        self.stack = QStackedWidget()
        self.stack.addWidget(lane)
        self.menus = Menus(self, stack=self.stack, home=lane, allowed=self._allow, skin=skin)
        self.strip = StatusStrip(skin=skin)
        self._lay_out()
        lane.menu_asked.connect(self.menus.show)
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
        if not self.diverts(scan):
            self.lane.on_scan(scan)

    @property
    def ports(self) -> tuple[PortState, ...]:
        """What became of each port that is read."""
        return tuple(self._ports.values())

    def on_port(self, state: PortState) -> None:
        """Show what became of a scanner's port."""
        self._ports[state.name] = state
        if state.condition is Condition.CLOSED:
            del self._ports[state.name]
            self.lane.port_lost(state.name)
        if state.condition is Condition.LOST:
            self.lane.port_lost(state.name)
            self._sound("fault")
            announce(self, tr(state.sentence), urgent=True)
        self._listen()
        self._show_strip()

    def on_status(self, status: Status) -> None:
        """Show how the exchange with the central stands."""
        self._status = status
        self.lane.on_status(status)
        self.followed.emit()
        self._show_strip()

    def on_focus(self, *, focused: bool) -> None:
        """Say so when scans of a keyboard scanner go to another window."""
        self._focused = focused
        self._listen()

    def play_with(self, sound: Callable[[str], None]) -> None:
        """Give the window its voice."""
        self._sound = sound

    def _allow(self, lock: str, then: Callable[[], object]) -> None:
        self.allowed(lock, then)

    def close_options(self) -> None:
        """Back to the screen in front."""
        self.menus.home()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc on the strip, or where nothing took it, is meant for the page in front or what lies over it."""
        super().keyPressEvent(event)
        before, page = self.focusWidget(), self.stack.currentWidget()
        if event.key() != Qt.Key.Key_Escape or page is None:
            return
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        after = self.focusWidget()
        if before is after or after is None:
            return
        front = (page.childAt(page.rect().center()) or page) if after is page else after
        QCoreApplication.sendEvent(front, QKeyEvent(event))

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
                words=tr(item.words),
                name=tr(item.name),
                look=Look(item.level),
                short=tr(item.short),
                fixed=item.fixed,
            )
            for item in words(self._status, self._clock(), self._zone)
        )
        self.strip.give(Strip(left=left, right=(*self._scanners(), *self._around())))

    def _scanners(self) -> tuple[StripItem, ...]:
        lost = [state for state in self._ports.values() if state.condition is not Condition.CONNECTED]
        if lost:
            sentence = tr(lost[0].sentence)
            return (StripItem("scanners", "unplug", sentence, sentence, Look.REFUSED, fixed=True),)
        count = len(self._ports)
        text = tr("Keyboard scanner") if not count else tr("1 scanner") if count == 1 else tr("{n} scanners", n=count)
        return (StripItem("scanners", "barcode", text, text),)

    def _around(self) -> tuple[StripItem, ...]:
        facts = self._facts
        loud = _warning("sound", "volume-x", facts.no_sound)
        sound = loud if facts.no_sound else StripItem("sound", "volume-2", tr("Sound on"), tr("Sound on"))
        operator = facts.operator or tr("No operator")
        caps = _warning("caps", "keyboard", tr("Caps Lock is on"))
        paper = _warning("printer", "printer", facts.no_labels)
        return (
            *((caps,) if self._caps_lock else ()),
            *((paper,) if facts.no_labels else ()),
            sound,
            StripItem("operator", "user-round", operator, tr("Operator, {operator}", operator=operator)),
            StripItem("station", "", facts.station, tr("Station, {station}", station=facts.station)),
        )


def _warning(key: str, icon: str, words: str) -> StripItem:
    """What is wrong, in a warning's colour."""
    return StripItem(key, icon, tr(words), tr(words), Look.WARN_SOFT, fixed=True)
