"""The pieces of the model of shipping: what a scan is answered, and what a station remembers between two."""

from collections.abc import Callable
from dataclasses import dataclass, field

# The level of each code; any other is a refusal.
LEVELS = """
accept document_opened list_filtered unit_counted quantity_counted serial_wanted serial_accepted
accept item_and_serial_accepted tracking_accepted checked undone saved command_done
ask    looks_like_product_code unlike_earlier_serials other_document
ignore double_trigger
"""
LEVEL_OF = {code: level for level, *codes in map(str.split, LEVELS.strip().splitlines()) for code in codes}
REMOVES = {
    "not_on_document",
    "over_quantity",
    "never_received",
    "other_product",
    "already_shipped",
    "not_in_stock",
    "picked_elsewhere",
}
STAYS = {"PRINT", "ECHO"}
LEAVES = {"RECEIVE", "SHIP", "REVERT"}

# What a command does in each state: a code, or after ":" the method that answers.
GRID = """
         list            open        asked       owed        pack
RECEIVE  :leave          :leave      :leave      :leave      :leave
SHIP     :leave          :leave      :leave      :leave      :leave
REVERT   :leave          :leave      :leave      :leave      :leave
PRINT    command_done    command_done command_done command_done command_done
ECHO     command_done    command_done command_done command_done command_done
UNDO     nothing_to_undo :undo       :withdraw   :withdraw   :undo
OK       not_here        :acknowledge not_here   not_here    :acknowledge
NO       not_here        not_here    not_here    not_here    not_here
SKIP     not_here        not_here    :skip       :skip       not_here
COUNT    not_here        :count      :count      :count      not_here
HOLD     not_here        not_here    not_here    not_here    not_here
BROKEN   not_here        not_here    not_here    not_here    not_here
OTHER    not_here        not_here    not_here    not_here    not_here
FOREIGN  not_here        not_here    not_here    not_here    not_here
SURPLUS  not_here        not_here    not_here    not_here    not_here
NOCODE   not_here        not_here    not_here    not_here    not_here
CHECK    not_here        :check      not_here    not_here    not_here
OUT      not_here        :out        not_here    not_here    :out
FINISH   not_here        :to_pack    incomplete  incomplete  :ship
SHORT    not_here        :short      incomplete  incomplete  not_here
NEXT     not_here        :next_box   not_here    not_here    :next_box
"""
_HEAD, *_ROWS = (line.split() for line in GRID.strip().splitlines())
PLACE = {(row[0], state): cell for row in _ROWS for state, cell in zip(_HEAD, row[1:], strict=True)}
COMMANDS = tuple(row[0] for row in _ROWS)


def key(text: str) -> str:
    """How serials, SKUs and numbers are compared."""
    return text.strip().upper()


@dataclass(frozen=True)
class Answer:
    """What a scan is answered; `level` None is the code's own."""

    code: str
    sku: str | None = None
    serial: str | None = None
    level: str | None = None
    document: str | None = None
    keep: Callable[[], "Answer"] | None = None

    @property
    def shown(self) -> str:
        """The level of the row."""
        return self.level or LEVEL_OF.get(self.code, "reject")


@dataclass(eq=False)
class Unit:
    """One entry of what is in the boxes."""

    sku: str
    quantity: int
    serial: str | None
    port: str
    box: int = 1

    def has(self, serial: str) -> bool:
        """Whether that is its serial."""
        return self.serial is not None and key(self.serial) == key(serial)


@dataclass
class Session:
    """What is packed of one order and not yet shipped."""

    units: list[Unit] = field(default_factory=list)
    removal: Answer | None = None
    acknowledged: set[str] = field(default_factory=set)
    box: int = 1
    tracking: dict[int, str] = field(default_factory=dict)

    def holds(self, serial: str) -> bool:
        """Whether a unit with that serial is in the boxes."""
        return any(unit.has(serial) for unit in self.units)

    def untracked(self, *, after: int) -> int | None:
        """The next box without a tracking number, from the first again after the last."""
        boxes = sorted({unit.box for unit in self.units} | {self.box} | set(self.tracking))
        others = [box for box in boxes if box not in self.tracking and box != after]
        return next((box for box in others if box > after), others[0] if others else None)


@dataclass
class Port:
    """What one scanner is asked: `doing` is nothing, asked, owed, count, check or out."""

    doing: str = ""
    before: str = ""
    sku: str = ""
    left: int = 0
    done: int = 0
    kept: Answer | None = None
    kept_text: str = ""
    last: Unit | None = None
    text: str = ""
    code: str = ""
    at: float = -1e9

    def ends(self) -> None:
        """Nothing is asked any more."""
        self.doing, self.sku, self.left, self.done, self.kept = "", "", 0, 0, None
