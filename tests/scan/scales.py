"""Scales for tests: a thread that answers at the far end of a pseudo-terminal, in either language."""

import os
import select
import threading
import tty
from collections.abc import Iterator
from contextlib import contextmanager

MT_SICS = {
    "moving": "S D {0:>10} kg\r\n",
    "steady": "S S {0:>10} kg\r\n",
    "over": "S +\r\n",
    "under": "S -\r\n",
    "nonsense": "I4 A\r\n",
}
TOLEDO = {
    "moving": "\x02?\x61\r",
    "steady": "\x02{0:>6}\r",
    "over": "\x02?\x62\r",
    "under": "\x02?\x64\r",
    "nonsense": "\x02hello\r",
}


class PlayedScale:
    """Answers every question with how it stands; `kilograms` is spelled as the scale sends it. `silent`: it is off."""

    def __init__(self, scale_end: int, *, words: dict[str, str], question: bytes) -> None:
        self._end = scale_end
        self._words = words
        self._question = question
        self._stopping = threading.Event()
        self.state, self.kilograms, self.silent = "steady", "0.000", False
        self.asked = 0
        self._thread = threading.Thread(target=self._play, name="played scale", daemon=True)

    def show(self, kilograms: str, *, state: str = "steady") -> None:
        """Stand like this from the next question on."""
        self.state, self.kilograms = state, kilograms

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._stopping.set()
        self._thread.join(5)

    def _play(self) -> None:
        heard = b""
        while not self._stopping.is_set():
            if not select.select([self._end], [], [], 0.02)[0]:
                continue
            try:
                heard += os.read(self._end, 64)
            except OSError:
                return
            while self._question in heard:
                heard = heard.partition(self._question)[2]
                self.asked += 1
                if not self.silent:
                    os.write(self._end, self._words[self.state].format(self.kilograms).encode())


def played(scale_end: int, protocol: str) -> PlayedScale:
    if protocol == "mt_sics":
        return PlayedScale(scale_end, words=MT_SICS, question=b"SI\r\n")
    return PlayedScale(scale_end, words=TOLEDO, question=b"W")


@contextmanager
def scale(protocol: str = "mt_sics") -> Iterator[tuple[str, PlayedScale]]:
    """A scale that stands on zero, and the name of its port."""
    scale_end, station_end = os.openpty()
    tty.setraw(station_end)
    playing = played(scale_end, protocol)
    playing.start()
    try:
        yield os.ttyname(station_end), playing
    finally:
        playing.stop()
        os.close(scale_end)
        os.close(station_end)
