"""Bytes of a scale in, readings out, for the languages Bridge speaks. PURE.

MT-SICS: a command and CR LF, answered by `S S     2.350 kg`: what is answered, how the scale is, amount, unit.
Toledo 8217: `W`, answered by STX, the amount in the unit the scale is set to, and CR; or by STX, `?` and a byte of
flags where there is no amount to be had.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Protocol

from bridge.serials.weights import exact

LONGEST_ANSWER = 64
"""Bytes; both languages need less than half of it."""

_STX, _CR, _LF = 0x02, 0x0D, 0x0A
_SEVEN_BITS = 0x7F
_UNITS = frozenset({"kg", "g", "lb", "oz"})


class State(StrEnum):
    """How a scale is. `zero`: at rest with nothing on it. `under`: below what it can tell."""

    STEADY = "steady"
    MOVING = "moving"
    ZERO = "zero"
    NEGATIVE = "negative"
    OVER = "over"
    UNDER = "under"
    NOT_UNDERSTOOD = "not_understood"


# busy with something else, like a tare: soon at rest again
_WITHOUT_AMOUNT = {"+": State.OVER, "-": State.UNDER, "I": State.MOVING}


@dataclass(frozen=True, slots=True)
class Reading:
    """What a scale answered; `grams` where it gave an amount that can be read."""

    state: State
    grams: int | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """How a scale's port is set: bits of data, and parity as pySerial names it."""

    bits: int = 8
    parity: str = "N"
    baudrate: int = 9600


class Language(Protocol):
    """What is said to one scale and how its answers are read; for one connection."""

    question: bytes
    line: Line

    def feed(self, chunk: bytes) -> list[Reading]:
        """The answers these bytes complete, in order; how they are divided into chunks changes nothing."""

    def forget(self) -> None:
        """An answer that has begun will not be finished."""


def language(protocol: str, unit: str) -> Language:
    """The language of an option `scale.protocol`; `unit`, the station's, says what a scale means that names none."""
    return Toledo8217(unit) if protocol == "toledo_8217" else MtSics()


class MtSics:
    """MT-SICS levels 0 and 1: asked for the weight as it is, at rest or not."""

    question = b"SI\r\n"
    line = Line()

    _ANSWER = re.compile(r"SI? +([SD]) +([-+]? *[0-9]{0,9}(?:\.[0-9]{0,6})?) *([A-Za-z]{1,3})")
    _NO_AMOUNT = re.compile(r"SI? +([-+I])")

    def __init__(self) -> None:
        self._lines = _Lines()

    def feed(self, chunk: bytes) -> list[Reading]:
        """CR LF ends an answer; either alone does too."""
        return [self._read(line) for line in self._lines.feed(chunk)]

    def forget(self) -> None:
        """Drop what has begun."""
        self._lines = _Lines()

    def _read(self, line: str) -> Reading:
        state = self._NO_AMOUNT.fullmatch(line)
        if state is not None:
            return Reading(_WITHOUT_AMOUNT[state[1]])
        found = self._ANSWER.fullmatch(line)
        amount = _amount(found[2], found[3].lower()) if found else None
        if found is None or amount is None:
            return Reading(State.NOT_UNDERSTOOD)
        return _at_rest(amount) if found[1] == "S" else Reading(State.MOVING, amount)


class Toledo8217:
    """The language of Toledo's 8217 and of the many that speak like it; it names no unit, so that must be known.

    A station that weighs in kilograms or grams takes the scale to be set to kilograms, else to pounds. An amount
    without a point is not understood: where the point belongs nobody could say.
    """

    question = b"W"
    line = Line(bits=7, parity="E")

    _AMOUNT = re.compile(r" *([0-9]{1,6}\.[0-9]{1,4})N?")
    _MOTION, _OUT_OF_RANGE, _UNDER_ZERO, _AT_ZERO = 0x01, 0x02, 0x04, 0x10
    _STATUS_LENGTH = 2

    def __init__(self, unit: str) -> None:
        self._unit = "kg" if unit in {"kg", "g"} else "lb"
        self._bytes = bytearray()

    def feed(self, chunk: bytes) -> list[Reading]:
        """STX begins an answer, whatever came before it; CR ends one. The byte of flags may be any, even a CR."""
        readings = []
        for byte in chunk:
            value = byte & _SEVEN_BITS
            if value == _STX and not self._in_flags:
                self._bytes = bytearray([_STX])
            elif value == _CR and not self._in_flags:
                readings += self._finish()
            elif value != _LF and len(self._bytes) < LONGEST_ANSWER:
                self._bytes.append(value)
        return readings

    def forget(self) -> None:
        """Drop what has begun."""
        self._bytes.clear()

    @property
    def _in_flags(self) -> bool:
        return self._bytes == b"\x02?"

    def _finish(self) -> list[Reading]:
        answer = bytes(self._bytes)
        self._bytes.clear()
        if not answer:
            return []
        if answer[0] != _STX:
            return [Reading(State.NOT_UNDERSTOOD)]
        return [self._read(answer[1:])]

    def _read(self, answer: bytes) -> Reading:
        if answer[:1] == b"?" and len(answer) == self._STATUS_LENGTH:
            return Reading(self._state(answer[1]))
        found = self._AMOUNT.fullmatch(answer.decode("ascii"))
        amount = _amount(found[1], self._unit) if found else None
        return Reading(State.NOT_UNDERSTOOD) if amount is None else _at_rest(amount)

    def _state(self, flags: int) -> State:
        if flags & self._OUT_OF_RANGE:
            return State.UNDER if flags & self._UNDER_ZERO else State.OVER
        if flags & self._UNDER_ZERO:
            return State.NEGATIVE
        at_zero = flags & self._AT_ZERO and not flags & self._MOTION
        return State.ZERO if at_zero else State.MOVING


class _Lines:
    """Lines of ASCII; what cannot be one, or is too long, comes as a line that means nothing."""

    def __init__(self) -> None:
        self._bytes = bytearray()

    def feed(self, chunk: bytes) -> list[str]:
        lines = []
        for byte in chunk:
            if byte in {_CR, _LF}:
                if self._bytes:
                    lines.append(self._bytes.decode("ascii", "replace").strip())
                    self._bytes.clear()
            elif len(self._bytes) < LONGEST_ANSWER:
                self._bytes.append(byte)
        return lines


def _amount(text: str, unit: str) -> int | None:
    """Grams; None for a unit nobody weighs boxes in, or no figure at all."""
    figures = text.replace(" ", "")
    if unit not in _UNITS or not any(sign.isdigit() for sign in figures):
        return None
    return exact(Decimal(figures), unit)


def _at_rest(grams: int) -> Reading:
    if grams == 0:
        return Reading(State.ZERO, 0)
    return Reading(State.STEADY if grams > 0 else State.NEGATIVE, grams)
