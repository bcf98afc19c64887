"""The words of a day's report: why scans were refused, what was sent, how far a document got."""

from collections.abc import Mapping
from datetime import date, datetime, tzinfo
from types import MappingProxyType

from bridge.moments import from_text
from bridge.phrases import Phrase, phrase
from bridge.report.model import Day, DocumentDay
from bridge.serials.verdicts import Code
from bridge.sync.status import MONTHS, day_and_time

NOBODY = phrase("Nobody named")
NO_CARRIER = phrase("No carrier named")

REFUSALS: Mapping[str, Phrase] = MappingProxyType(
    {
        Code.UNKNOWN_CODE: phrase("Unknown code"),
        Code.NOT_ON_DOCUMENT: phrase("Not on the document"),
        Code.OVER_QUANTITY: phrase("More than was ordered"),
        Code.SERIAL_OWED: phrase("Another item while a serial was owed"),
        Code.DUPLICATE_ON_DOCUMENT: phrase("Scanned before on this document"),
        Code.ALREADY_RECEIVED: phrase("Received before"),
        Code.ALREADY_SHIPPED: phrase("Shipped before"),
        Code.NEVER_RECEIVED: phrase("Never received"),
        Code.NOT_IN_STOCK: phrase("Not in stock"),
        Code.PICKED_ELSEWHERE: phrase("In the box of another order"),
        Code.OTHER_PRODUCT: phrase("Serial of another product"),
        Code.NOT_SOLD_ON_ORDER: phrase("Not sold on the order"),
        Code.IS_PRODUCT_CODE: phrase("Product code instead of a serial"),
        Code.IS_DOCUMENT_NUMBER: phrase("Document number instead of a serial"),
        Code.IS_CARTON_CODE: phrase("Carton label instead of a serial"),
        Code.IS_CARRIER_LABEL: phrase("Carrier label instead of a serial"),
        Code.WRONG_LENGTH: phrase("Wrong length"),
        Code.WRONG_MASK: phrase("Not of the serial pattern"),
        Code.BAD_CHARACTERS: phrase("Wrong letters"),
        Code.TRUNCATED: phrase("Only part of the barcode was read"),
        Code.DAMAGED_LABEL: phrase("Damaged label"),
        Code.NOT_A_QUANTITY: phrase("Not a quantity"),
        Code.NOT_A_TRACKING_NUMBER: phrase("Not a tracking number"),
        Code.TRACKING_USED: phrase("Tracking number used before"),
        Code.INCOMPLETE: phrase("Something was missing"),
        Code.NOT_ELIGIBLE: phrase("Document that may not be worked on"),
        Code.NOT_ACKNOWLEDGED: phrase("Warning not confirmed"),
        Code.CONFIRM_REMOVED: phrase("Scanned before a unit was out of the box"),
        Code.NOTHING_TO_UNDO: phrase("Nothing to take back"),
        Code.NOT_HERE: phrase("Command that does nothing here"),
        Code.STORAGE_FAILED: phrase("Not saved"),
    }
)
KINDS: Mapping[str, Phrase] = MappingProxyType(
    {
        "receive_po": phrase("Receiving"),
        "receive_rma": phrase("Return"),
        "ship_credit_memo": phrase("Credit memo"),
        "ship_order": phrase("Shipment"),
        "unship_order": phrase("Unship"),
    }
)
MODES: Mapping[str, Phrase] = MappingProxyType(
    {
        "receive": phrase("Receive"),
        "ship": phrase("Ship"),
        "return": phrase("Return"),
        "credit": phrase("Credit memo"),
    }
)
STATES: Mapping[str, Phrase] = MappingProxyType(
    {
        "pending": phrase("waiting to send"),
        "sending": phrase("being sent"),
        "uncertain": phrase("not confirmed yet, asking"),
        "accepted": phrase("accepted"),
        "rejected": phrase("refused"),
        "settled": phrase("settled"),
    }
)
_DAYS = (
    phrase("Monday"),
    phrase("Tuesday"),
    phrase("Wednesday"),
    phrase("Thursday"),
    phrase("Friday"),
    phrase("Saturday"),
    phrase("Sunday"),
)
_UNKNOWN = phrase("Other reason")


def refusal(code: str) -> Phrase:
    """Why scans were refused, in a few words."""
    return REFUSALS.get(code, _UNKNOWN)


def day_words(day: date) -> Phrase:
    """`Monday, 23 Nov 2026`."""
    month = MONTHS[day.month - 1]
    return phrase(
        "{weekday}, {day} {month} {year}", weekday=_DAYS[day.weekday()], day=day.day, month=month, year=day.year
    )


def time_words(at: str, day: str, zone: tzinfo | None) -> str:
    """`10:41` on the day itself (ISO 8601), `22 Nov 10:41` on another, with the year in another year."""
    moment = from_text(at).astimezone(zone)
    if moment.date().isoformat() == day:
        return f"{moment:%H:%M}"
    return day_and_time(moment, year=date.fromisoformat(day).year)


def until(day: Day) -> datetime:
    """The moment that ages are told for: the end of the day, or when it was told if that was before."""
    return min(from_text(day.told_at), from_text(day.ends_at))


def standing(row: DocumentDay, day: str, zone: tzinfo | None) -> str:
    """How far a document got that day, and where what was saved of it is now."""
    if row.saved_at is None:
        return phrase("Not saved") if row.session else ""
    time = time_words(row.unshipped_at or row.saved_at, day, zone)
    if row.sent is None:
        return phrase("Put back {time}", time=time)
    state = STATES.get(row.sent, row.sent)
    if row.unshipped_at:
        return phrase("Unshipped {time}, {state}", time=time, state=state)
    if row.mode == "ship":
        return phrase("Shipped {time}, {state}", time=time, state=state)
    return phrase("Saved {time}, {state}", time=time, state=state)
