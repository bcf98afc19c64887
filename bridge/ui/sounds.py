"""Sounds on the computer's loudspeaker; none of it is ever waited for."""

import logging
import sys
import threading
import time
import wave
from array import array
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any, Protocol

from bridge.paths import resource
from bridge.phrases import phrase
from bridge.ui.mixer import Mixer, at_volume
from bridge.ui.tones import RATE_HZ, Sound

NO_DEVICE = phrase("No sound device")
OFF = phrase("Sound off")
MANY_WAIT = 4
ACCEPT_EVERY_S = 0.12
_PERIOD_MS = 10
_PERIODS = 3
_TRY_AGAIN_S = 30.0
_JOIN_S = 2.0
_log = logging.getLogger("bridge.sounds")

Frames = Generator["bytes | array[int]", int, None]


class Device(Protocol):
    """An open loudspeaker: it asks for frames until it is closed."""

    @property
    def running(self) -> bool:
        """Whether it still asks; it stops when it is unplugged."""

    def close(self) -> None:
        """Let go of it."""


class Sounds:
    """Plays the station's sounds.

    A thread opens the loudspeaker and tries again while there is none; `problem` says so in words, and `on_problem` is
    called from that thread when they change. `volume` is 0 to 100, 0 is off.
    """

    def __init__(
        self,
        *,
        volume: int = 100,
        on_problem: Callable[[str], None] = lambda _problem: None,
        opener: Callable[[Mixer], Device | None] | None = None,
    ) -> None:
        self._files: dict[Sound, array[int]] = {}
        self._mixer = Mixer()
        self._on_problem = on_problem
        self._opener = opener or open_loudspeaker
        self._device: Device | None = None
        self._missing = False
        self._last_accept = 0.0
        self._ended = threading.Event()
        self._told = ""
        self._volume = _percent(volume)
        self._thread = threading.Thread(target=self._keep_open, name="bridge-sounds", daemon=True)
        self._thread.start()

    @property
    def problem(self) -> str:
        """Why nothing is heard, "" when all is well or not known yet."""
        return OFF if self._volume == 0 else NO_DEVICE if self._missing else ""

    @property
    def ready(self) -> bool:
        """Whether a loudspeaker is open."""
        return self._device is not None

    def set_volume(self, volume: int) -> None:
        """Play as loud as this from the next sound on."""
        if _percent(volume) != self._volume:
            self._volume = _percent(volume)
            self._mix()
            self._tell()

    def play(self, name: str, *, waiting: int = 0) -> None:
        """Start a sound by its name and return at once; an unknown name is silent.

        `waiting`: scans behind this one. With four or more, `accept` is heard at most every 120 ms.
        """
        if self._device is None or name not in self._files:
            return
        if name == Sound.ACCEPT:
            now = time.monotonic()
            if waiting >= MANY_WAIT and now - self._last_accept < ACCEPT_EVERY_S:
                return
            self._last_accept = now
        self._mixer.play(Sound(name))

    def try_out(self, name: str, *, volume: int) -> None:
        """Let a sound be heard once at another volume, as `play` would at that."""
        if self._device is not None and name in self._files:
            self._mixer.try_out(at_volume(self._files[Sound(name)], Sound(name), _percent(volume)))

    def close(self) -> None:
        """Fall silent."""
        self._ended.set()
        self._thread.join(_JOIN_S)

    def _keep_open(self) -> None:
        self._files = {sound: _read(sound) for sound in Sound}
        self._mix()
        while not self._ended.is_set():
            if self._device is None or not self._device.running:
                self._open()
            self._ended.wait(_TRY_AGAIN_S if self._device is None else 1.0)
        self._let_go()

    def _mix(self) -> None:
        self._mixer.replace({sound: at_volume(file, sound, self._volume) for sound, file in self._files.items()})

    def _open(self) -> None:
        self._let_go()
        self._device = self._opener(self._mixer)
        self._missing = self._device is None
        self._tell()

    def _let_go(self) -> None:
        device, self._device = self._device, None
        if device is not None:
            device.close()

    def _tell(self) -> None:
        if self.problem != self._told:
            self._told = self.problem
            self._on_problem(self._told)


def _percent(volume: int) -> int:
    return max(0, min(100, volume))


def _read(sound: Sound) -> "array[int]":
    with wave.open(str(resource(f"sounds/{sound}.wav")), "rb") as file:
        made = array("h", file.readframes(file.getnframes()))
    if sys.byteorder == "big":
        made.byteswap()
    return made


def _stream(mixer: Mixer) -> Frames:
    count = yield b""
    while True:
        count = yield mixer.frames(count)


def open_loudspeaker(mixer: Mixer) -> Device | None:
    """The default loudspeaker, asking `mixer` for frames; None where there is none.

    A device is judged by opening it: lists name devices that are not there, and the null ones play to nobody.
    """
    try:
        import miniaudio  # noqa: PLC0415 - loads its library, in the sound thread only
    except (ImportError, OSError) as error:
        _log.warning("no library for sound: %s", error)
        return None
    try:
        return _opened(miniaudio, mixer)
    except miniaudio.MiniaudioError as error:
        _log.info("no loudspeaker: %s", error)
        return None


def _opened(miniaudio: Any, mixer: Mixer) -> Device | None:
    device = miniaudio.PlaybackDevice(
        nchannels=1,
        sample_rate=RATE_HZ,
        buffersize_msec=_PERIOD_MS,
        callback_periods=_PERIODS,
        backends=_backends(miniaudio.Backend),
        app_name="Bridge",
    )
    if device.backend.lower() == "null":
        device.close()
        return None
    stream = _stream(mixer)
    next(stream)
    device.start(stream)
    opened: Device = device
    return opened


def _backends(known: Any) -> list[Any]:
    """What may be tried here. ALSA writes a page of complaints where there is no card, so it is asked only with one."""
    if not sys.platform.startswith("linux"):
        return [backend for backend in known if backend.name not in {"NULL", "CUSTOM", "JACK"}]
    cards = list(Path("/dev/snd").glob("pcm*p"))
    return [known.PULSEAUDIO, known.ALSA] if cards else [known.PULSEAUDIO]
