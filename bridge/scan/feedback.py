"""What makes a serial scanner itself say yes or no: the bytes that drive its beeper and lamp.

The bytes are from the makers' manuals and unverified on hardware; firmware and settings differ, so each can be typed
anew. Sounds follow one plan: good one short, wanted two short, ask three short, bad one long and low.
"""

import re
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
    """The bytes of one family of scanners; `needs` is what must be switched on in the scanner first.

    `waits`: it reads nothing more until it is answered, so that every scan needs an answer.
    """

    key: str
    name: str
    good: bytes = b""
    wanted: bytes = b""
    ask: bytes = b""
    bad: bytes = b""
    needs: str = ""
    verified: bool = False
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
        needs="Host ACK mode; it reads nothing more until it is answered, or for 10 seconds",
        waits=True,
    ),
    Feedback(
        "metrologic",
        "Metrologic, ACK/NAK",
        good=b"\x06",
        wanted=b"\x06",
        ask=b"\x07",
        bad=b"\x07",
        needs="ACK/NAK with BEL",
        waits=True,
    ),
    Feedback("datalogic", "Datalogic PowerScan, QuickScan", good=b"B", wanted=b"BB", ask=b"BBB", bad=b"F"),
    Feedback(
        "magellan",
        "Datalogic Magellan 800i",
        good=b"B",
        wanted=b"BB",
        ask=b"BBB",
        bad=b"FE",
        needs="nothing; `F` alone would stop it from reading, so `E` follows",
    ),
    Feedback(
        "zebra",
        "Zebra, plain serial",
        good=b"\x07",
        wanted=b"\x07" * 2,
        ask=b"\x07" * 3,
        bad=b"\x07" * 5,
        needs="Beep on BEL; it has one tone, so refusals are told by their number",
    ),
    Feedback(
        "zebra-ssi",
        "Zebra, SSI",
        good=_ssi_beep(0x00),
        wanted=_ssi_beep(0x01),
        ask=_ssi_beep(0x02),
        bad=_ssi_beep(0x0F),
        needs="Simple Serial Interface, without packet ACK",
    ),
    Feedback(
        "cipherlab",
        "CipherLab",
        good=b"#@////\r",
        wanted=b"#@////\r" * 2,
        ask=b"#@////\r" * 3,
        bad=b"#@////\r" * 5,
        needs="nothing; it has one tone, so refusals are told by their number",
    ),
)


def family(key: str) -> Feedback:
    """The family of that key; BadArgument names the ones there are."""
    for feedback in FAMILIES:
        if feedback.key == key:
            return feedback
    keys = ", ".join(feedback.key for feedback in FAMILIES)
    raise BadArgument(f"Scanner feedback {key!r} is unknown: it is one of {keys}.")


def from_hex(text: str) -> bytes:
    """Bytes typed as hex pairs, blanks between them as one likes (`1B 37 2C`); BadArgument for anything else."""
    pairs = re.sub(r"\s+", "", text)
    if not re.fullmatch(r"(?:[0-9A-Fa-f]{2})*", pairs):
        raise BadArgument(f"{text!r} is no list of bytes: write each as two hex digits, such as 1B 37 2C.")
    return bytes.fromhex(pairs)
