"""A scale at a serial port: one thread that asks it for its weight and comes back after every loss."""

import logging
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from bridge.phrases import phrase
from bridge.scan import port
from bridge.scan.holding import hold
from bridge.scan.port import STOPS_WITHIN_S
from bridge.scan.scale import Language, Reading

WATCHED_S = 0.2
"""Between two questions while somebody looks."""

IDLE_S = 1.0
"""Between two questions else: often enough to notice that a box was taken off."""

ANSWERS_WITHIN_S = 1.0
SILENT_S = 2.0
EMPTIED_WITHIN_S = 0.2

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Weighed:
    """A reading of the scale at a port, and when it came, in UTC."""

    reading: Reading
    name: str
    at: datetime


@dataclass(frozen=True, slots=True)
class ScaleTrouble:
    """Why nothing comes from a scale, in words for the operator. `lost`: its port cannot be used, else it is silent."""

    name: str
    sentence: str
    lost: bool


class ScalePort:
    """One scale, asked in a thread of its own from `start` to `stop`.

    `on_news` gets, in the port's thread, every reading and each change of what is wrong. What waits in a port that
    was just opened was not asked for by anybody, and is not read. `make` gives the language for each connection.
    """

    def __init__(
        self,
        name: str,
        *,
        make: Callable[[], Language],
        on_news: Callable[[Weighed | ScaleTrouble], None],
        clock: Callable[[], datetime],
    ) -> None:
        self.name = name
        self._make = make
        self._on_news = on_news
        self._clock = clock
        self._stopping = threading.Event()
        self._every_s = IDLE_S
        self._told: ScaleTrouble | None = None
        self._thread = threading.Thread(target=self._run, name=f"bridge scale {name}", daemon=True)

    def start(self) -> None:
        """Open the port and ask."""
        self._thread.start()

    def stop(self, *, within_s: float = STOPS_WITHIN_S) -> bool:
        """Ask the thread to end and wait for it; False when a connection that is being made holds it longer."""
        self._stopping.set()
        if self._thread.ident is not None:
            self._thread.join(within_s)
        return not self._thread.is_alive()

    def watch(self, *, closely: bool) -> None:
        """Ask often or now and then, from any thread."""
        self._every_s = WATCHED_S if closely else IDLE_S

    def _run(self) -> None:
        hold(self._stopping, self._connect, absent=self._absent, use=self._hold)

    def _connect(self) -> tuple[port.Device, Language]:
        spoken = self._make()
        line = spoken.line
        return port.opened(self.name, baudrate=line.baudrate, bits=line.bits, parity=line.parity), spoken

    def _absent(self, error: Exception) -> None:
        self._tell(ScaleTrouble(self.name, port.why_absent(self.name, error, what="scale"), lost=True))

    def _hold(self, connected: tuple[port.Device, Language]) -> None:
        """Ask until the port is lost or the station stops."""
        device, spoken = connected
        try:
            self._converse(device, spoken)
        except Exception as error:  # noqa: BLE001 - an unplugged device shows itself as any error
            log.info("Scale %s is lost: %s", self.name, error)
            self._tell(ScaleTrouble(self.name, phrase("Scale {name} lost, trying again", name=self.name), lost=True))
        finally:
            with suppress(Exception):
                device.close()

    def _converse(self, device: port.Device, spoken: Language) -> None:
        receive = port.receiver(device)
        _empty(receive)
        heard_at = time.monotonic()
        asked_at, answered = -ANSWERS_WITHIN_S, True
        while not self._stopping.is_set():
            now = time.monotonic()
            if now - asked_at >= (self._every_s if answered else ANSWERS_WITHIN_S):
                asked_at, answered = now, False
                spoken.forget()
                _write(device, spoken.question)
            readings = spoken.feed(receive())
            if readings:
                heard_at, answered = time.monotonic(), True
            elif now - heard_at >= SILENT_S:
                self._tell(
                    ScaleTrouble(
                        self.name, phrase("Scale {name} does not answer. Is it on?", name=self.name), lost=False
                    )
                )
            self._hand_over(readings)

    def _hand_over(self, readings: list[Reading]) -> None:
        at = self._clock()
        for reading in readings:
            self._told = None
            self._on_news(Weighed(reading, self.name, at))

    def _tell(self, trouble: ScaleTrouble) -> None:
        if trouble == self._told:
            return
        self._told = trouble
        log.info("%s", trouble.sentence)
        self._on_news(trouble)


def _empty(receive: Callable[[], bytes]) -> None:
    """Read what waits; a scale that talks all the time is not waited for."""
    until = time.monotonic() + EMPTIED_WITHIN_S
    while receive() and time.monotonic() < until:
        continue


def _write(device: port.Device, question: bytes) -> None:
    """Ask, or find out by its silence that the other side takes nothing."""
    try:
        device.write(question)
    except Exception as error:
        if not port.is_blocked(error):
            raise
