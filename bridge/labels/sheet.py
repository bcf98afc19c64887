"""What stands on the printed sheet of command barcodes and on the card for the lanyard. PURE."""

from dataclasses import dataclass
from types import MappingProxyType

from bridge.scan.commands import EXPLANATIONS, Command, barcode_text


@dataclass(frozen=True, slots=True)
class Entry:
    """One barcode: the word people say, what it does, what it holds, and its picture in `resources/icons`."""

    word: str
    meaning: str
    code: str
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """One page of the sheet."""

    title: str
    hint: str
    entries: tuple[Entry, ...]
    numbers: tuple[Entry, ...] = ()


_ICONS = MappingProxyType(
    {
        Command.RECEIVE: "package-open",
        Command.SHIP: "truck",
        Command.UNDO: "undo-2",
        Command.OK: "check",
        Command.NO: "x",
        Command.SKIP: "skip-forward",
        Command.COUNT: "hash",
        Command.HOLD: "unit-aside",
        Command.BROKEN: "unit-broken",
        Command.OTHER: "unit-other",
        Command.FOREIGN: "unit-not-ordered",
        Command.SURPLUS: "unit-extra",
        Command.NOCODE: "unit-no-code",
        Command.CHECK: "search",
        Command.OUT: "upload",
        Command.FINISH: "package-check",
        Command.SHORT: "unit-part",
        Command.NEXT: "arrow-right",
        Command.REVERT: "list",
        Command.PRINT: "printer",
        Command.ECHO: "volume-2",
    }
)
_NUMBER_WORDS = MappingProxyType(
    {
        1: "one",
        2: "two",
        3: "three",
        4: "four",
        5: "five",
        6: "six",
        7: "seven",
        8: "eight",
        9: "nine",
        10: "ten",
        12: "twelve",
        20: "twenty",
        24: "twenty-four",
        50: "fifty",
        100: "one hundred",
    }
)


def entry(command: Command) -> Entry:
    """A command as it stands on paper."""
    return Entry(command.value, EXPLANATIONS[command], barcode_text(command), _ICONS[command])


def _entries(*commands: Command) -> tuple[Entry, ...]:
    return tuple(entry(command) for command in commands)


NUMBERS = tuple(Entry(str(number), words, str(number)) for number, words in _NUMBER_WORDS.items())
"""The number cards, smallest first."""

LANYARD = _entries(Command.OK, Command.NO, Command.UNDO, Command.HOLD, Command.FINISH)
"""What is carried around the neck."""

_COUNTING_BY_NUMBER = "Scan COUNT, then the number. Other numbers are typed."
SECTIONS = (
    Section(
        "Answers",
        "Scan these instead of reaching for the keyboard.",
        _entries(Command.OK, Command.NO, Command.UNDO, Command.FINISH, Command.REVERT, Command.ECHO),
    ),
    Section(
        "Counting",
        "COUNT belongs to the item that was scanned last.",
        _entries(Command.COUNT, Command.SKIP, Command.CHECK, Command.OUT, Command.NEXT, Command.PRINT),
    ),
    Section(
        "Set aside",
        "Scan HOLD, then item and serial of the unit, then the reason.",
        _entries(Command.HOLD, Command.BROKEN, Command.OTHER, Command.FOREIGN, Command.SURPLUS, Command.NOCODE),
    ),
    Section(
        "Lists and packing",
        "RECEIVE and SHIP give up what is being asked.",
        _entries(Command.RECEIVE, Command.SHIP, Command.SHORT),
    ),
    Section("Numbers", _COUNTING_BY_NUMBER, _entries(Command.COUNT), NUMBERS[:10]),
    Section("Numbers", _COUNTING_BY_NUMBER, _entries(Command.COUNT), NUMBERS[10:]),
)
"""The pages of the sheet, in order."""
