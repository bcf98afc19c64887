"""The answers a scan can get: each code once, with its level and its words.

Codes are those of `docs/contract.md`; words follow the house style: what it is, then what to do, each at most
36 characters.
"""

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How loud an answer is."""

    ACCEPT = "accept"
    ASK = "ask"
    REJECT = "reject"
    IGNORE = "ignore"


class Code(StrEnum):
    """What a scan was answered; the value is what the journal holds."""

    DOCUMENT_OPENED = "document_opened"
    LIST_FILTERED = "list_filtered"
    UNIT_COUNTED = "unit_counted"
    QUANTITY_COUNTED = "quantity_counted"
    SERIAL_WANTED = "serial_wanted"
    SERIAL_ACCEPTED = "serial_accepted"
    ITEM_AND_SERIAL_ACCEPTED = "item_and_serial_accepted"
    TRACKING_ACCEPTED = "tracking_accepted"
    WEIGHT_ACCEPTED = "weight_accepted"
    SET_ASIDE = "set_aside"
    CHECKED = "checked"
    UNDONE = "undone"
    SAVED = "saved"
    COMMAND_DONE = "command_done"
    LOOKS_LIKE_PRODUCT_CODE = "looks_like_product_code"
    UNLIKE_EARLIER_SERIALS = "unlike_earlier_serials"
    SAME_SERIAL_OTHER_PRODUCT = "same_serial_other_product"
    NOT_ON_VENDOR_LIST = "not_on_vendor_list"
    EXPECTED_ELSEWHERE = "expected_elsewhere"
    OTHER_DOCUMENT = "other_document"
    PIN_WANTED = "pin_wanted"
    DOUBLE_TRIGGER = "double_trigger"
    UNKNOWN_CODE = "unknown_code"
    NOT_ON_DOCUMENT = "not_on_document"
    OVER_QUANTITY = "over_quantity"
    SERIAL_OWED = "serial_owed"
    DUPLICATE_ON_DOCUMENT = "duplicate_on_document"
    ALREADY_RECEIVED = "already_received"
    ALREADY_SHIPPED = "already_shipped"
    NEVER_RECEIVED = "never_received"
    NOT_IN_STOCK = "not_in_stock"
    PICKED_ELSEWHERE = "picked_elsewhere"
    OTHER_PRODUCT = "other_product"
    NOT_SOLD_ON_ORDER = "not_sold_on_order"
    IS_PRODUCT_CODE = "is_product_code"
    IS_DOCUMENT_NUMBER = "is_document_number"
    IS_CARTON_CODE = "is_carton_code"
    IS_CARRIER_LABEL = "is_carrier_label"
    WRONG_LENGTH = "wrong_length"
    WRONG_MASK = "wrong_mask"
    BAD_CHARACTERS = "bad_characters"
    TRUNCATED = "truncated"
    DAMAGED_LABEL = "damaged_label"
    NOT_A_QUANTITY = "not_a_quantity"
    NOT_A_TRACKING_NUMBER = "not_a_tracking_number"
    TRACKING_USED = "tracking_used"
    INCOMPLETE = "incomplete"
    NOT_ELIGIBLE = "not_eligible"
    NOT_ACKNOWLEDGED = "not_acknowledged"
    CONFIRM_REMOVED = "confirm_removed"
    NOTHING_TO_UNDO = "nothing_to_undo"
    NOT_HERE = "not_here"
    STORAGE_FAILED = "storage_failed"


_ASKS = frozenset(list(Code)[list(Code).index(Code.LOOKS_LIKE_PRODUCT_CODE) : list(Code).index(Code.DOUBLE_TRIGGER)])
_ACCEPTS = frozenset(list(Code)[: list(Code).index(Code.LOOKS_LIKE_PRODUCT_CODE)])


def level_of(code: Code) -> Level:
    """The level the contract gives a code; an Option may set another for one verdict."""
    if code in _ACCEPTS:
        return Level.ACCEPT
    if code in _ASKS:
        return Level.ASK
    return Level.IGNORE if code is Code.DOUBLE_TRIGGER else Level.REJECT


@dataclass(frozen=True, slots=True)
class Verdict:
    """One scan's answer. `what` and `todo` are the banner's two sentences, `rule` and `evidence` why.

    `pin`: a refusal that a supervisor may overrule.
    """

    code: Code
    level: Level
    what: str
    todo: str
    sku: str | None = None
    serial: str | None = None
    rule: str = ""
    evidence: str = ""
    pin: bool = False

    @property
    def message(self) -> str:
        """Both sentences, as the journal keeps them."""
        return f"{self.what} {self.todo}".strip()
