"""What makes a serial scanner itself say yes or no: the bytes that drive its beeper and lamp.

The bytes are from the makers' manuals and unverified on hardware; what must be switched on in the scanner first stands
in `docs/scanners.md`. Sounds follow one plan: good one short, wanted two short, ask three short, bad one long and low.
"""

from dataclasses import dataclass
from enum import StrEnum

from bridge.errors import BadArgument


class Tone(StrEnum):
    """What the scanner is to say."""

    GOOD = "good"
    WANTED = "wanted"
    ASK = "ask"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Feedback:
    """The bytes of one family of scanners.

    `waits`: it reads nothing more until it is answered, so that every scan needs an answer.
    """

    key: str
    name: str
    good: bytes = b""
    wanted: bytes = b""
    ask: bytes = b""
    bad: bytes = b""
    waits: bool = False

    def bytes_for(self, tone: Tone) -> bytes:
        """Empty when this scanner has no word for it."""
        return {Tone.GOOD: self.good, Tone.WANTED: self.wanted, Tone.ASK: self.ask, Tone.BAD: self.bad}[tone]


def _ssi_beep(sound: int) -> bytes:
    """One SSI packet of the host: length, BEEP, host, status, sound, checksum as 16-bit two's complement."""
    packet = bytes((0x05, 0xE6, 0x04, 0x00, sound))
    return packet + (-sum(packet) & 0xFFFF).to_bytes(2)


NONE = Feedback("none", "None: the scanner beeps by itself")

FAMILIES: tuple[Feedback, ...] = (
    NONE,
    Feedback(
        "honeywell",
        "Honeywell cordless, Host ACK",
        good=b"\x1b7,",
        wanted=b"\x1b6,\x1b6,",
        ask=b"\x1b5,\x1b5,\x1b5,",
        bad=b"\x1b8,\x1b8,",
        waits=True,
    ),
    Feedback(
        "metrologic",
        "Metrologic, ACK/NAK",
        good=b"\x06",
        wanted=b"\x06",
        ask=b"\x07",
        bad=b"\x07",
        waits=True,
    ),
    Feedback("datalogic", "Datalogic PowerScan, QuickScan", good=b"B", wanted=b"BB", ask=b"BBB", bad=b"F"),
    Feedback(
        "magellan",
        "Datalogic Magellan 800i",
        good=b"B",
        wanted=b"BB",
        ask=b"BBB",
        bad=b"FE",  # `F` alone would stop it from reading
    ),
    Feedback(
        "zebra",
        "Zebra, plain serial",
        good=b"\x07",
        wanted=b"\x07" * 2,
        ask=b"\x07" * 3,
        bad=b"\x07" * 5,
    ),
    Feedback(
        "zebra-ssi",
        "Zebra, SSI",
        good=_ssi_beep(0x00),
        wanted=_ssi_beep(0x01),
        ask=_ssi_beep(0x02),
        bad=_ssi_beep(0x0F),
    ),
    Feedback(
        "cipherlab",
        "CipherLab",
        good=b"#@////\r",
        wanted=b"#@////\r" * 2,
        ask=b"#@////\r" * 3,
        bad=b"#@////\r" * 5,
    ),
)


def family(key: str) -> Feedback:
    """The family of that key; BadArgument names the ones there are."""
    for feedback in FAMILIES:
        if feedback.key == key:
            return feedback
    keys = ", ".join(feedback.key for feedback in FAMILIES)
    raise BadArgument(f"Scanner feedback {key!r} is unknown: it is one of {keys}.")
