"""The transitions of receiving: state and scan -> answer and next state. PURE.

`DOES` and `COMMANDS` have a row for each state; the functions stand in `listing`, `opened`, `asking`, `special`,
`vendor` and `review`.
"""

from collections.abc import Mapping

from bridge.scan.commands import Command
from bridge.serials.verdicts import Code
from bridge.session import asking, listing, opened, review, special, vendor
from bridge.session.case import Sort
from bridge.session.judging import Act, State, Table

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
        Code.SET_ASIDE,
        Code.CHECKED,
        Code.UNDONE,
        Code.SAVED,
        Code.COMMAND_DONE,
        Code.LOOKS_LIKE_PRODUCT_CODE,
        Code.UNLIKE_EARLIER_SERIALS,
        Code.SAME_SERIAL_OTHER_PRODUCT,
        Code.NOT_ON_VENDOR_LIST,
        Code.EXPECTED_ELSEWHERE,
        Code.PIN_WANTED,
        Code.DOUBLE_TRIGGER,
        Code.UNKNOWN_CODE,
        Code.NOT_ON_DOCUMENT,
        Code.OVER_QUANTITY,
        Code.SERIAL_OWED,
        Code.DUPLICATE_ON_DOCUMENT,
        Code.ALREADY_RECEIVED,
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
        Code.INCOMPLETE,
        Code.NOT_ELIGIBLE,
        Code.NOTHING_TO_UNDO,
        Code.NOT_HERE,
    }
)

DOES: dict[State, Mapping[Sort, Act]] = {
    State.LIST: {
        Sort.DOCUMENT: opened.open_document,
        Sort.PAIR: listing.find_item,
        Sort.ITEM: listing.find_item,
        Sort.BROKEN: opened.unreadable,
        Sort.OTHER: listing.unknown,
    },
    State.OPEN: {
        Sort.DOCUMENT: opened.open_document,
        Sort.PAIR: opened.item_and_serial,
        Sort.ITEM: opened.item,
        Sort.BROKEN: opened.unreadable,
        Sort.OTHER: vendor.serial_alone,
    },
    State.ASKED: {
        Sort.DOCUMENT: asking.is_document,
        Sort.PAIR: asking.item_and_serial,
        Sort.ITEM: asking.item,
        Sort.BROKEN: opened.unreadable,
        Sort.OTHER: asking.serial,
    },
    State.OWED: {
        Sort.DOCUMENT: asking.owed,
        Sort.PAIR: asking.owed_item,
        Sort.ITEM: asking.owed_item,
        Sort.BROKEN: asking.owed,
        Sort.OTHER: asking.owed,
    },
    State.COUNT: dict.fromkeys(Sort, special.quantity),
    State.HOLD: {
        Sort.DOCUMENT: special.hold_serial,
        Sort.PAIR: special.hold_pair,
        Sort.ITEM: special.hold_item,
        Sort.BROKEN: opened.unreadable,
        Sort.OTHER: special.hold_serial,
    },
    State.CHECK: {**dict.fromkeys(Sort, special.check), Sort.BROKEN: opened.unreadable},
    State.OUT: {**dict.fromkeys(Sort, special.take_out), Sort.BROKEN: opened.unreadable},
}

ANYWHERE: Mapping[Command, Act] = {
    Command.RECEIVE: listing.to_purchase_orders,
    Command.SHIP: listing.to_orders,
    Command.REVERT: listing.to_list,
    Command.PRINT: listing.print_again,
    Command.ECHO: listing.echo,
}

COMMANDS: dict[State, Mapping[Command, Act]] = {
    State.LIST: {
        Command.NEXT: listing.move_down,
        Command.OK: listing.open_selected,
        Command.UNDO: opened.nothing_to_undo,
    },
    State.OPEN: {
        Command.UNDO: opened.undo,
        Command.FINISH: opened.finish,
        Command.NEXT: opened.next_pallet,
        Command.COUNT: special.start_count,
        Command.HOLD: special.start_hold,
        Command.CHECK: special.start_check,
        Command.OUT: special.start_out,
    },
    State.ASKED: {
        Command.UNDO: asking.undo,
        Command.SKIP: asking.skip,
        Command.COUNT: special.start_count,
        Command.HOLD: special.start_hold,
        Command.FINISH: asking.incomplete,
        Command.SHORT: asking.incomplete,
    },
    State.HOLD: {
        **dict.fromkeys(special.REASONS, special.set_aside),
        Command.HOLD: special.start_hold,
        Command.NO: special.drop_hold,
        Command.UNDO: special.drop_hold,
    },
    State.CHECK: {Command.CHECK: special.end_check},
    State.OUT: {},
    State.REVIEW: {
        Command.OK: review.save,
        Command.NO: review.back,
        Command.NEXT: review.ask_number,
        Command.FINISH: opened.not_here,
    },
}
COMMANDS[State.OWED] = COMMANDS[State.ASKED]

TABLE = Table(does=DOES, commands=COMMANDS, anywhere=ANYWHERE)
