"""The transitions of shipping: state and scan -> answer and next state. PURE.

`DOES` and `COMMANDS` have a row for each state. `removal` and a cancelled order stand above both; what refused a
unit that must not leave begins the one, and the last unit turns to Pack.
"""

from collections.abc import Mapping

from bridge.scan.commands import Command
from bridge.serials.verdicts import Code
from bridge.session import asking, boxing, opened, packing, receiving, removal, ship_open, special
from bridge.session.case import Case, Sort
from bridge.session.judging import Act, State, Table
from bridge.session.state import Decision

# every code a scan can be answered with here; `storage_failed` is the service's
ANSWERS: frozenset[Code] = frozenset(
    {
        Code.DOCUMENT_OPENED,
        Code.LIST_FILTERED,
        Code.UNIT_COUNTED,
        Code.QUANTITY_COUNTED,
        Code.SERIAL_WANTED,
        Code.SERIAL_ACCEPTED,
        Code.ITEM_AND_SERIAL_ACCEPTED,
        Code.TRACKING_ACCEPTED,
        Code.WEIGHT_ACCEPTED,
        Code.CHECKED,
        Code.UNDONE,
        Code.SAVED,
        Code.COMMAND_DONE,
        Code.LOOKS_LIKE_PRODUCT_CODE,
        Code.UNLIKE_EARLIER_SERIALS,
        Code.OTHER_DOCUMENT,
        Code.PIN_WANTED,
        Code.DOUBLE_TRIGGER,
        Code.UNKNOWN_CODE,
        Code.NOT_ON_DOCUMENT,
        Code.OVER_QUANTITY,
        Code.SERIAL_OWED,
        Code.DUPLICATE_ON_DOCUMENT,
        Code.ALREADY_SHIPPED,
        Code.NEVER_RECEIVED,
        Code.NOT_IN_STOCK,
        Code.PICKED_ELSEWHERE,
        Code.OTHER_PRODUCT,
        Code.IS_PRODUCT_CODE,
        Code.IS_DOCUMENT_NUMBER,
        Code.IS_CARTON_CODE,
        Code.IS_CARRIER_LABEL,
        Code.WRONG_LENGTH,
        Code.WRONG_MASK,
        Code.BAD_CHARACTERS,
        Code.TRUNCATED,
        Code.DAMAGED_LABEL,
        Code.NOT_A_QUANTITY,
        Code.NOT_A_TRACKING_NUMBER,
        Code.TRACKING_USED,
        Code.INCOMPLETE,
        Code.NOT_ELIGIBLE,
        Code.NOT_ACKNOWLEDGED,
        Code.CONFIRM_REMOVED,
        Code.NOTHING_TO_UNDO,
        Code.NOT_HERE,
    }
)

DOES: dict[State, Mapping[Sort, Act]] = {
    State.LIST: receiving.DOES[State.LIST],
    State.OPEN: {
        Sort.DOCUMENT: opened.open_document,
        Sort.PAIR: opened.item_and_serial,
        Sort.ITEM: opened.item,
        Sort.BROKEN: opened.unreadable,
        Sort.OTHER: ship_open.serial_alone,
    },
    State.ASKED: receiving.DOES[State.ASKED],
    State.OWED: receiving.DOES[State.OWED],
    State.COUNT: receiving.DOES[State.COUNT],
    State.CHECK: receiving.DOES[State.CHECK],
    State.OUT: receiving.DOES[State.OUT],
    State.PACK: {
        Sort.DOCUMENT: opened.open_document,
        Sort.PAIR: packing.item,
        Sort.ITEM: packing.item,
        Sort.BROKEN: packing.unreadable,
        Sort.OTHER: packing.tracking,
    },
}

COMMANDS: dict[State, Mapping[Command, Act]] = {
    State.LIST: receiving.COMMANDS[State.LIST],
    State.OPEN: {
        Command.UNDO: opened.undo,
        Command.FINISH: ship_open.finish,
        Command.SHORT: ship_open.short,
        Command.NEXT: opened.next_pallet,
        Command.OK: ship_open.acknowledge,
        Command.COUNT: special.start_count,
        Command.CHECK: special.start_check,
        Command.OUT: special.start_out,
    },
    State.ASKED: {
        Command.UNDO: asking.undo,
        Command.SKIP: asking.skip,
        Command.COUNT: special.start_count,
        Command.FINISH: asking.incomplete,
        Command.SHORT: asking.incomplete,
    },
    State.CHECK: receiving.COMMANDS[State.CHECK],
    State.OUT: receiving.COMMANDS[State.OUT],
    State.PACK: {
        Command.UNDO: packing.undo,
        Command.OUT: packing.out,
        Command.OK: ship_open.acknowledge,
        Command.NEXT: packing.next_box,
        Command.FINISH: packing.finish,
    },
}
COMMANDS[State.OWED] = COMMANDS[State.ASKED]


def ending(case: Case, decision: Decision) -> Decision:
    """What follows from an answer whatever led there: a unit that must come out, or an order that is complete."""
    return removal.on_credit(case, boxing.filled(case, removal.begun(case, decision)))


TABLE = Table(does=DOES, commands=COMMANDS, anywhere=receiving.ANYWHERE, standing=removal.standing, ending=ending)
