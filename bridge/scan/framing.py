"""Bytes of a serial scanner in, frames out: where one scan ends and the next begins."""

from dataclasses import dataclass

LONGEST_FRAME = 8192
"""Bytes; no symbology holds more than 7,089 characters."""

_STX, _ETX, _NUL, _LF, _CR = 0x02, 0x03, 0x00, 0x0A, 0x0D
_ENDS = frozenset({_CR, _LF, _ETX})


@dataclass(frozen=True, slots=True)
class Frame:
    """What stood between two terminators, without them; `cut` when its end never came or it was too long."""

    text: str
    cut: bool = False


class Framing:
    """One scanner's stream of bytes.

    CR, LF, CRLF and ETX end a frame, STX begins one, NUL is filling. GS, RS and EOT are part of the code.
    How the stream is divided into chunks changes nothing.
    """

    def __init__(self) -> None:
        self._bytes = bytearray()
        self._skipping = False

    @property
    def unfinished(self) -> bool:
        """A frame has begun and its end has not come."""
        return bool(self._bytes) or self._skipping

    def feed(self, chunk: bytes) -> list[Frame]:
        """The frames that these bytes complete, in order; an over-long one comes once, cut, when it is too long."""
        frames: list[Frame] = []
        for byte in chunk:
            if byte in _ENDS:
                frames += self._finish(cut=False)
            elif byte == _STX:
                frames += self._finish(cut=True)
            elif byte == _NUL or self._skipping:
                continue
            elif len(self._bytes) < LONGEST_FRAME:
                self._bytes.append(byte)
            else:
                frames += self._finish(cut=True)
                self._skipping = True
        return frames

    def idle(self) -> list[Frame]:
        """The line fell silent, or was lost: what has begun will not be finished, nor joined with what comes next."""
        return self._finish(cut=True)

    def _finish(self, *, cut: bool) -> list[Frame]:
        self._skipping = False
        if not self._bytes:
            return []
        frame = Frame(_decoded(bytes(self._bytes)), cut)
        self._bytes.clear()
        return [frame]


def _decoded(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("latin-1")
