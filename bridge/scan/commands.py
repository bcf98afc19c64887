"""Command barcodes: what a person orders by scanning. PURE.

A command is Code 128 with `XJX` and a word of letters that every Latin keyboard layout types alike; case is ignored, so
that Caps Lock does no harm either.
"""

import re
from enum import StrEnum

PREFIX = "XJX"
ALPHABET = frozenset("BCDEFGHIJKLNOPRSTUVX")
"""Letters at the same place on QWERTY, AZERTY and QWERTZ keyboards."""

_FRAMED = re.compile(r"(?:\][A-Za-z][0-9A-Fa-f])?\s*XJX([A-Z]*)\s*", re.IGNORECASE | re.ASCII)

BADGE = "XJXID"
"""What a badge begins with; 20 random letters of ALPHABET follow."""
BADGE_LETTERS = 20
SETUP = "XJXSETUP"
"""What the code that sets up a new station begins with; letters of ALPHABET follow."""
_BADGE = re.compile(rf"(?:\][A-Za-z][0-9A-Fa-f])?\s*{BADGE}([A-Z]{{{BADGE_LETTERS}}})\s*", re.IGNORECASE | re.ASCII)


class Command(StrEnum):
    """The words of the commands."""

    RECEIVE = "RECEIVE"
    SHIP = "SHIP"
    UNDO = "UNDO"
    OK = "OK"
    NO = "NO"
    SKIP = "SKIP"
    COUNT = "COUNT"
    HOLD = "HOLD"
    BROKEN = "BROKEN"
    OTHER = "OTHER"
    FOREIGN = "FOREIGN"
    SURPLUS = "SURPLUS"
    NOCODE = "NOCODE"
    CHECK = "CHECK"
    OUT = "OUT"
    FINISH = "FINISH"
    SHORT = "SHORT"
    NEXT = "NEXT"
    REVERT = "REVERT"
    PRINT = "PRINT"
    ECHO = "ECHO"


_BY_WORD = {command.value: command for command in Command}

EXPLANATIONS: dict[Command, str] = {
    Command.RECEIVE: "To the list of purchase orders",
    Command.SHIP: "To the list of orders",
    Command.UNDO: "Take back the last unit",
    Command.OK: "Yes, to what the screen asks",
    Command.NO: "No, to what the screen asks",
    Command.SKIP: "Leave out the unit whose serial is asked for",
    Command.COUNT: "Count several: scan the number next",
    Command.HOLD: "Set a unit aside: scan it, then the reason",
    Command.BROKEN: "Reason: damaged",
    Command.OTHER: "Reason: other item than labelled",
    Command.FOREIGN: "Reason: not ordered",
    Command.SURPLUS: "Reason: one too many",
    Command.NOCODE: "Reason: no serial can be read",
    Command.CHECK: "Look up units without counting, or stop looking up",
    Command.OUT: "Take one unit out: scan its serial next",
    Command.FINISH: "Done: to the review, or ship",
    Command.SHORT: "Pack what is scanned, the rest later",
    Command.NEXT: "Next box or pallet; on a list one line down",
    Command.REVERT: "Back to the list, to be resumed later",
    Command.PRINT: "Print the last paper again",
    Command.ECHO: "Show the last answer again",
}
"""What each command does, for the sheet of command barcodes."""


def is_command(text: str) -> bool:
    """Whether a text is a command barcode, one of ours or not; blanks around it and an AIM prefix do not count."""
    return _FRAMED.fullmatch(text) is not None


def command_of(text: str) -> Command | None:
    """The command of a barcode's text; None for anything else, an unknown word after `XJX` included."""
    found = _FRAMED.fullmatch(text)
    word = found[1].upper() if found else ""
    return _BY_WORD.get(word)


def barcode_text(command: Command) -> str:
    """What the barcode holds: `XJXUNDO`."""
    return f"{PREFIX}{command.value}"


def is_layout_proof(text: str) -> bool:
    """Whether every Latin keyboard layout types the text alike."""
    return ALPHABET.issuperset(text.upper())


def badge_letters(text: str) -> str:
    """The letters of a badge's code in capitals; empty for any other text."""
    found = _BADGE.fullmatch(text)
    return found[1].upper() if found else ""
