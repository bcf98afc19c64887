"""What goes to the loudspeaker next: one sound at a time, a new one cutting the old. PURE."""

from array import array
from collections.abc import Mapping

from bridge.ui.tones import RATE_HZ, Sound

FADE_FRAMES = round(RATE_HZ * 0.005)
NEVER_BELOW = 0.4
_ALWAYS_HEARD = frozenset({Sound.REJECT, Sound.ASK, Sound.FAULT})
_LOUDEST = 32_767


def at_volume(samples: "array[int]", sound: Sound, volume: int) -> "array[int]":
    """The samples at 0 to 100 %. Refusals, questions and faults stay audible unless sound is off altogether."""
    share = volume / 100
    if volume > 0 and sound in _ALWAYS_HEARD:
        share = max(share, NEVER_BELOW)
    return array("h", (int(sample * share) for sample in samples))


class Mixer:
    """Hands out frames of silence and of the sound that plays. `play` may be called from any thread, and only sets."""

    def __init__(self) -> None:
        self._sounds: dict[Sound, array[int]] = {}
        self._asked: array[int] | None = None
        self._playing: array[int] = array("h")
        self._place = 0

    def replace(self, sounds: Mapping[Sound, "array[int]"]) -> None:
        """Play these from the next sound on."""
        self._sounds = dict(sounds)

    def play(self, sound: Sound) -> None:
        """Let this be heard from the next frames on; a sound that is not there cuts nothing."""
        self._asked = self._sounds.get(sound)

    def try_out(self, samples: "array[int]") -> None:
        """Let these be heard once."""
        self._asked = samples

    def frames(self, count: int) -> "array[int]":
        """The next `count` frames."""
        asked, self._asked = self._asked, None
        if asked is None:
            return self._take(count)
        fading = self._take(min(FADE_FRAMES, count))
        self._playing, self._place = asked, 0
        made = self._take(count)
        for place, sample in enumerate(fading):
            mixed = made[place] + int(sample * (1 - place / FADE_FRAMES))
            made[place] = max(-_LOUDEST, min(_LOUDEST, mixed))
        return made

    def _take(self, count: int) -> "array[int]":
        made = self._playing[self._place : self._place + count]
        self._place += count
        if len(made) < count:
            made.extend(array("h", bytes(2 * (count - len(made)))))
        return made
