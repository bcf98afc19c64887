"""The scanners of a station: their ports, how keyboard scanners type, and each told by its own beeper what it read."""

from collections.abc import Callable, Sequence
from datetime import datetime

from bridge.options.settings import Settings
from bridge.phrases import phrase
from bridge.scan import feedback
from bridge.scan.burst import Timing
from bridge.scan.feedback import Feedback, Tone
from bridge.scan.port import Condition, Port, PortState
from bridge.scan.profile import WedgeProfile
from bridge.scan.wedge import Wedge
from bridge.session.outcome import Outcome
from bridge.ui.relay import Relay
from bridge.ui.voice import sound_of

_TONES = {
    "accept": Tone.GOOD,
    "done": Tone.GOOD,
    "undo": Tone.GOOD,
    "serial_wanted": Tone.WANTED,
    "ask": Tone.ASK,
    "reject": Tone.BAD,
    "fault": Tone.BAD,
}


class Scanners:
    """`start` and `stop` the ports once each; `follow` every change of the options; `answer` every outcome.

    `names` are the ports given at start, which the options then do not change; none leaves them to the options. What is
    scanned, and what becomes of a port, goes into `relay`.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        wedge: Wedge,
        names: Sequence[str] = (),
        relay: Relay,
        clock: Callable[[], datetime],
    ) -> None:
        self._wedge = wedge
        self._relay = relay
        self._clock = clock
        self._given = tuple(names)
        self._running = False
        self._profile: WedgeProfile | None = None
        self._family: Feedback = feedback.NONE
        self._ports: dict[str, Port] = {}
        self.follow(settings)

    @property
    def names(self) -> tuple[str, ...]:
        """The ports that are read."""
        return tuple(self._ports)

    def follow(self, settings: Settings) -> None:
        """Read these ports, expect keyboard scanners like this, and speak the language of this family."""
        profile = profile_of(settings)
        if profile != self._profile:
            self._profile = profile
            self._wedge.use(profile)
        self._family = feedback.family(settings.scanner_feedback)
        wanted = tuple(dict.fromkeys(self._given or settings.scanner_ports))
        for name in [name for name in self._ports if name not in wanted]:
            self._ports.pop(name).stop()
            gone = phrase("Scanner {name} is not read any more.", name=name)
            self._relay.port.emit(PortState(name, Condition.CLOSED, gone))
        for name in wanted:
            if name not in self._ports:
                self._ports[name] = self._opened(name)

    def answer(self, outcome: Outcome) -> None:
        """Have the scanner that read it say how it was answered; the verdict is written by then."""
        port = self._ports.get(outcome.scan.source)
        if port is not None and (data := said(outcome, self._family)):
            port.write(data)

    def say(self, tone: Tone) -> None:
        """Try how every scanner says this."""
        for port in self._ports.values():
            port.write(self._family.bytes_for(tone))

    def start(self) -> None:
        """Read the ports from here on."""
        self._running = True
        for port in self._ports.values():
            port.start()

    def stop(self) -> None:
        """Leave the ports."""
        self._running = False
        for port in self._ports.values():
            port.stop()

    def _opened(self, name: str) -> Port:
        port = Port(name, on_scan=self._relay.scan.emit, on_state=self._relay.port.emit, clock=self._clock)
        if self._running:
            port.start()
        return port


def profile_of(settings: Settings) -> WedgeProfile:
    """How the options say that keyboard scanners type."""
    gap = settings.scanner_gap_ms
    timing = Timing() if gap is None else Timing.calibrated(gap)
    return WedgeProfile(timing=timing, us_keyboard=settings.scanner_us_keyboard)


def said(outcome: Outcome, family: Feedback) -> bytes:
    """What a scanner of the family is sent for an answer, empty for nothing.

    A scan that is passed over is answered only where the scanner waits for it.
    """
    tone = _TONES.get(sound_of(outcome))
    if tone is None:
        return family.good if family.waits else b""
    return family.bytes_for(tone)
