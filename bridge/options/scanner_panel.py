"""Below the options of scanners: a card to measure and check a keyboard scanner, and what arrives from each port."""

from collections.abc import Callable, Iterable, Mapping
from datetime import tzinfo

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from bridge.options.frame import Note
from bridge.phrases import phrase
from bridge.scan.card import CARD, SCANS, SILENCE_MS, SLOWEST_MS, Finding, Found, Measuring, found
from bridge.scan.commands import badge_letters
from bridge.scan.feedback import Tone
from bridge.scan.port import Condition, PortState
from bridge.scan.scan import Scan
from bridge.ui.announce import announce
from bridge.ui.barcode_view import BarcodeView
from bridge.ui.buttons import CardButton
from bridge.ui.fonts import Role
from bridge.ui.sentence import Sentence
from bridge.ui.skin import Skin
from bridge.ui.speech import tr

SHOWN = 8
_MARGIN_PX = 27
_TOP_PX = 14
_GAP_PX = 10
_CONTROLS = 0x20
_CONDITIONS = {
    Condition.CONNECTED: phrase("connected"),
    Condition.ABSENT: phrase("not there"),
    Condition.LOST: phrase("lost"),
}
_TONES = {
    Tone.GOOD: phrase("Good"),
    Tone.WANTED: phrase("Wanted"),
    Tone.ASK: phrase("Check"),
    Tone.BAD: phrase("Refused"),
}
_KEYBOARDS = {
    "French": phrase("a French keyboard"),
    "Belgian": phrase("a Belgian keyboard"),
    "German": phrase("a German keyboard"),
    "Spanish or Italian": phrase("a Spanish or Italian keyboard"),
    "": phrase("another keyboard"),
}
_FINDINGS = {
    Finding.FINE: phrase("Every character came as it is on the card."),
    Finding.CAPS_LOCK: phrase("Capitals and small letters are exchanged: Caps Lock is on."),
    Finding.INCOMPLETE: phrase("Characters are missing: the scanner types faster than the computer takes it."),
    Finding.OTHER_CODE: phrase("That was another code: scan the card above."),
}
_OTHER_KEYBOARD = phrase("The scanner types for a US keyboard, the computer has {keyboard}: wrong characters arrive.")

Tap = Callable[[str, int], bool]


class ScannerPanel(QWidget):
    """While it measures, `tap` gets what takes the keys first, and None after it; they are no scans meanwhile.

    `taken` tells options by key that a person takes over, as texts; `beep_asked` a Tone to try on every serial scanner.
    `states` are the ports as they stand, `on_port` and `on_scan` what comes after that.
    """

    taken = Signal(object)
    beep_asked = Signal(object)

    def __init__(
        self,
        *,
        tap: Callable[[Tap | None], None],
        states: Callable[[], Iterable[PortState]],
        zone: tzinfo | None,
        skin: Skin,
    ) -> None:
        super().__init__()
        self._tap = tap
        self._states = states
        self._zone = zone
        self._skin = skin
        self._measuring: Measuring | None = None
        self._ports: dict[str, PortState] = {}
        self._lines: list[str] = []
        self.card = BarcodeView(CARD, meaning=tr("Scan this card ten times."), skin=skin)
        self.measure = CardButton(tr("Measure a keyboard scanner"), skin=skin, icon="scan-barcode")
        self.take = CardButton(tr("Take over"), skin=skin, icon="check")
        self.by_place = CardButton(tr("Read its keys as in the US"), skin=skin, icon="keyboard")
        self.progress = Sentence(skin=skin, role=Role.BODY_STRONG)
        self.verdict = Note(skin=skin, ink="ask_text", ground="ask_soft")
        self.fine = Note(skin=skin, ink="accept_text", ground="accept_soft")
        self.ports = Sentence(skin=skin, role=Role.BODY)
        self.arrived = [Sentence(skin=skin, role=Role.CODE_SMALL) for _ in range(SHOWN)]
        self.beeps = {tone: CardButton(tr(words), skin=skin) for tone, words in _TONES.items()}
        self._silence = QTimer(self, singleShot=True, interval=SILENCE_MS)
        self._lay_out()
        self._connect()
        self._show()

    def on_port(self, state: PortState) -> None:
        """Show what became of a port."""
        if state.condition is Condition.CLOSED:
            self._ports.pop(state.name, None)
        else:
            self._ports[state.name] = state
        self._show_ports()

    def on_scan(self, scan: Scan) -> None:
        """Show what arrived; a badge's code is never shown."""
        text = tr("A badge") if badge_letters(scan.text) else _pictured(scan.text)
        cut = f" ({tr('incomplete')})" if scan.cut else ""
        line = f"{scan.at.astimezone(self._zone):%H:%M:%S}  {_named(scan)}  {text}{cut}"
        self._lines = [line, *self._lines][:SHOWN]
        self._show_arrived()

    def start(self) -> None:
        """Take the keys as scans of the card from here on."""
        self._measuring = Measuring()
        self._tap(self._key)
        self._show()

    def stop(self) -> None:
        """Keys are scans again."""
        if self._measuring is not None:
            self._tap(None)
        self._measuring = None
        self._silence.stop()
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody measures who does not look."""
        self.stop()
        super().hideEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, and a line below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._skin.color("head"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._skin.color("line"))
        painter.end()

    def _lay_out(self) -> None:
        skin = self._skin
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _TOP_PX, _MARGIN_PX, _TOP_PX)
        column.setSpacing(_GAP_PX)
        column.addLayout(_row(Sentence(tr("Keyboard scanner"), skin=skin, role=Role.CONTROL), self.measure))
        for part in (self.card, self.progress, self.fine, self.verdict):
            column.addWidget(part)
        column.addLayout(_row(self.take, self.by_place))
        column.addWidget(Sentence(tr("The scanner's own beeper"), skin=skin, role=Role.CONTROL))
        column.addLayout(_row(*self.beeps.values()))
        column.addWidget(Sentence(tr("What arrives"), skin=skin, role=Role.CONTROL))
        for part in (self.ports, *self.arrived):
            column.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _connect(self) -> None:
        self._silence.timeout.connect(self._over)
        self.measure.clicked.connect(lambda: self.start() if self._measuring is None else self.stop())
        self.take.clicked.connect(self._take)
        self.by_place.clicked.connect(lambda: self.taken.emit({"scanner.us_keyboard": "true"}))
        for tone, button in self.beeps.items():
            button.clicked.connect(lambda _on=False, tone=tone: self.beep_asked.emit(tone))

    def _take(self) -> None:
        proposed = self._measuring.proposed_ms if self._measuring else None
        if proposed is not None:
            self.taken.emit({"scanner.gap_ms": str(proposed)})
            self.stop()

    def _key(self, text: str, stamp: int) -> bool:
        measuring = self._measuring
        if measuring is None:
            return False
        before = len(measuring.swipes)
        taken = measuring.key(text, stamp)
        if taken and text:
            self._silence.start()
        if len(measuring.swipes) != before:
            self._show()
        return taken

    def _over(self) -> None:
        """A scanner that sends no Enter has finished."""
        if self._measuring is not None:
            self._measuring.finish()
            self._show()

    def _show(self) -> None:
        measuring = self._measuring
        self.card.setVisible(measuring is not None)
        self.measure.rename(tr("Measure a keyboard scanner") if measuring is None else tr("Stop measuring"))
        proposed = measuring.proposed_ms if measuring else None
        self.take.setVisible(proposed is not None)
        if proposed is not None:
            self.take.rename(tr("Take over {n} ms", n=proposed))
        last = found(measuring.swipes[-1].text) if measuring and measuring.swipes else None
        self.by_place.setVisible(last is not None and last.finding is Finding.OTHER_KEYBOARD)
        self.progress.say(_progress(measuring) if measuring else "")
        self._tell(last)
        self._show_ports()
        self._show_arrived()

    def _tell(self, last: Found | None) -> None:
        words = _words(last) if last else ""
        fine = last is not None and last.finding is Finding.FINE
        self.fine.say(words if fine else "")
        self.verdict.say("" if fine else words)
        if words:
            announce(self, f"{self.progress.words} {words}", urgent=not fine)

    def _show_ports(self) -> None:
        known: Mapping[str, PortState] = {state.name: state for state in self._states()} | self._ports
        lines = [f"{name}: {tr(_CONDITIONS[state.condition])}" for name, state in known.items()]
        self.ports.say("; ".join(lines) or tr("No serial scanner is named above."))
        for button in self.beeps.values():
            button.look_off(off=not lines)

    def _show_arrived(self) -> None:
        for place, part in enumerate(self.arrived):
            part.say(self._lines[place] if place < len(self._lines) else "")
        if not self._lines:
            self.arrived[0].say(tr("Nothing yet. What is scanned counts as before."))


def _row(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(_GAP_PX)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return row


def _progress(measuring: Measuring) -> str:
    """How many scans there are, and the pace so far."""
    count, middle = len(measuring.swipes), measuring.median_ms
    if middle is None:
        return tr("Scan the card {n} times with the keyboard scanner.", n=SCANS)
    pace = tr("{count} of {of} scans, {n} ms between characters.", count=count, of=SCANS, n=round(middle))
    slow = tr("So slow a scanner is easily taken for a person: make it faster.") if middle > SLOWEST_MS else ""
    return f"{pace} {slow}".strip()


def _words(last: Found) -> str:
    if last.finding is Finding.OTHER_KEYBOARD:
        return tr(_OTHER_KEYBOARD.template, keyboard=tr(_KEYBOARDS[last.keyboard]))
    return tr(_FINDINGS[last.finding])


def _named(scan: Scan) -> str:
    return tr("Keyboard scanner") if scan.port != scan.source else scan.source


def _pictured(text: str) -> str:
    """The text with control characters as `bridge explain` writes them."""
    return "".join(rf"\x{ord(one):02x}" if ord(one) < _CONTROLS else one for one in text)
