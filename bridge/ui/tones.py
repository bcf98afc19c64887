"""The sounds of the station, made from numbers.

Rhythm tells the verdict, pitch only helps. 22,050 Hz, 16 bit, mono; levels are RMS of the steady note in dB below full
scale, before its attack and release.
"""

import math
import struct
from array import array
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO
from wave import open as open_wave

RATE_HZ = 22_050
REFERENCE_DB = -18.0
TAIL_MS = 5.0
_FULL = 32_767


class Sound(StrEnum):
    """What can be heard; the value is the file's name."""

    ACCEPT = "accept"
    SERIAL_WANTED = "serial_wanted"
    UNDO = "undo"
    ASK = "ask"
    REJECT = "reject"
    DONE = "done"
    IGNORE = "ignore"
    FAULT = "fault"


_SINE = ((1, 1.0),)
_SOFT = ((1, 1.0), (2, 0.30), (3, 0.08))
_TRIANGLE = ((1, 1.0), (2, 0.18), (3, 0.22))
_REED = ((1, 1.0), (3, 0.38), (5, 0.16))


@dataclass(frozen=True, slots=True)
class Note:
    """`hz` for `ms`, then silence for `gap_ms`; edges are raised cosines."""

    hz: float
    ms: float
    gap_ms: float = 0.0
    attack_ms: float = 4.0
    release_ms: float = 18.0


@dataclass(frozen=True, slots=True)
class Tone:
    """Notes one after another; `partials` are (multiple of the pitch, amplitude), `db` is above the reference."""

    notes: tuple[Note, ...]
    partials: tuple[tuple[int, float], ...]
    db: float = 0.0


TONES: dict[Sound, Tone] = {
    Sound.ACCEPT: Tone((Note(880, 80),), _SOFT),
    Sound.SERIAL_WANTED: Tone((Note(659.3, 60, 40), Note(880, 60)), _SOFT),
    Sound.UNDO: Tone((Note(880, 60, 40), Note(659.3, 60)), _SOFT),
    Sound.ASK: Tone((Note(587.3, 110, 70), Note(587.3, 110, 70), Note(587.3, 110)), _TRIANGLE, 4),
    Sound.REJECT: Tone((Note(466.2, 180, 40), Note(311.1, 180)), _REED, 6),
    Sound.DONE: Tone(
        (Note(523.3, 90, 30), Note(659.3, 90, 30), Note(784, 90, 30), Note(1046.5, 260, release_ms=120)), _SOFT, 2
    ),
    Sound.IGNORE: Tone((Note(440, 18, attack_ms=3, release_ms=8),), _SINE, -12),
    Sound.FAULT: Tone((Note(392, 300, 200), Note(392, 300, 200), Note(392, 300)), _REED, 6),
}


def _frames(ms: float) -> int:
    return int(RATE_HZ * ms / 1000)


def _edge(frame: int, length: int, attack: int, release: int) -> float:
    """The envelope at a frame, 0 to 1."""
    rise = 0.5 - 0.5 * math.cos(math.pi * frame / attack) if frame < attack else 1.0
    left = length - frame
    return rise * (0.5 - 0.5 * math.cos(math.pi * left / release) if left < release else 1.0)


def _note(note: Note, partials: tuple[tuple[int, float], ...], db: float) -> list[int]:
    length, attack, release = _frames(note.ms), _frames(note.attack_ms), _frames(note.release_ms)
    turn = 2 * math.pi * note.hz / RATE_HZ
    wave = [sum(size * math.sin(turn * times * frame) for times, size in partials) for frame in range(length)]
    loud = math.sqrt(sum(value * value for value in wave) / length)
    gain = _FULL * 10 ** ((REFERENCE_DB + db) / 20) / loud
    return [int(gain * value * _edge(frame, length, attack, release)) for frame, value in enumerate(wave)]


def samples(sound: Sound) -> "array[int]":
    """The sound as signed 16 bit samples, with a short silence at its end."""
    tone = TONES[sound]
    made: list[int] = []
    for note in tone.notes:
        made += _note(note, tone.partials, tone.db)
        made += [0] * _frames(note.gap_ms)
    return array("h", made + [0] * _frames(TAIL_MS))


def wav(sound: Sound) -> bytes:
    """The sound as a WAV file."""
    values = samples(sound)
    file = BytesIO()
    with open_wave(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE_HZ)
        out.writeframes(struct.pack(f"<{len(values)}h", *values))
    return file.getvalue()
