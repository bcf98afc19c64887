"""What a replay is told with: its words on the bar, and its list."""

from collections.abc import Callable

from bridge.options.replay import Difference, Replayed, Turn
from bridge.options.sheet_table import SheetRow
from bridge.phrases import phrase
from bridge.serials.verdicts import Code, Level
from bridge.session.recalled import Answer
from bridge.ui.speech import number, tr

_TURNS = {
    Turn.REFUSED_NOT_ACCEPTED: phrase("{n:,} refused instead of accepted"),
    Turn.REFUSED_NOT_ASKED: phrase("{n:,} refused instead of asked"),
    Turn.ASKED_NOT_ACCEPTED: phrase("{n:,} asked instead of accepted"),
    Turn.ASKED_NOT_REFUSED: phrase("{n:,} asked instead of refused"),
    Turn.ACCEPTED_NOT_REFUSED: phrase("{n:,} accepted instead of refused"),
    Turn.ACCEPTED_NOT_ASKED: phrase("{n:,} accepted instead of asked"),
    Turn.OTHER_QUESTION: phrase("{n:,} asked otherwise"),
    Turn.OTHER_REFUSAL: phrase("{n:,} refused for another reason"),
    Turn.OTHERWISE: phrase("{n:,} accepted otherwise"),
}
_LEVELS = {
    Level.ACCEPT: phrase("Accepted"),
    Level.ASK: phrase("Asked"),
    Level.REJECT: phrase("Refused"),
    Level.IGNORE: phrase("Ignored"),
}
# what the options can lead to; other answers are told by their level alone
_CODES = {
    Code.UNIT_COUNTED: phrase("counted without a serial"),
    Code.QUANTITY_COUNTED: phrase("counted without serials"),
    Code.SERIAL_WANTED: phrase("a serial is wanted"),
    Code.SERIAL_ACCEPTED: phrase("counted with its serial"),
    Code.ITEM_AND_SERIAL_ACCEPTED: phrase("counted with its serial"),
    Code.DOCUMENT_OPENED: phrase("document opened"),
    Code.LIST_FILTERED: phrase("list filtered"),
    Code.SAVED: phrase("saved"),
    Code.UNDONE: phrase("taken out"),
    Code.PIN_WANTED: phrase("a supervisor must allow it"),
    Code.LOOKS_LIKE_PRODUCT_CODE: phrase("looks like another kind of code"),
    Code.UNLIKE_EARLIER_SERIALS: phrase("unlike earlier serials"),
    Code.SAME_SERIAL_OTHER_PRODUCT: phrase("another product has this serial"),
    Code.NOT_ON_VENDOR_LIST: phrase("not on the vendor's list"),
    Code.OTHER_DOCUMENT: phrase("another order is in front"),
    Code.OVER_QUANTITY: phrase("more than ordered"),
    Code.DUPLICATE_ON_DOCUMENT: phrase("counted already"),
    Code.ALREADY_RECEIVED: phrase("received before"),
    Code.NEVER_RECEIVED: phrase("never received"),
    Code.OTHER_PRODUCT: phrase("serial of another product"),
    Code.ALREADY_SHIPPED: phrase("shipped already"),
    Code.NOT_IN_STOCK: phrase("not in stock"),
    Code.PICKED_ELSEWHERE: phrase("in another order's box"),
    Code.IS_PRODUCT_CODE: phrase("a product's code"),
    Code.IS_CARTON_CODE: phrase("a carton's code"),
    Code.WRONG_LENGTH: phrase("wrong length"),
    Code.WRONG_MASK: phrase("not of the pattern"),
    Code.BAD_CHARACTERS: phrase("characters no serial has"),
    Code.INCOMPLETE: phrase("something is missing"),
    Code.NOT_ELIGIBLE: phrase("may not be opened"),
}


def headline(found: Replayed) -> str:
    """`23 of the last 2,300 scans would have been answered differently`."""
    if not found.differing:
        return tr("None of the last {n:,} scans would have been answered differently", n=found.scans)
    told = phrase("{count:,} of the last {n:,} scans would have been answered differently")
    return tr(told, count=len(found.differing), n=found.scans)


def short_headline(found: Replayed) -> str:
    """The same where there is little room: `23 of 2,300 scans differ`."""
    return tr("{count:,} of {n:,} scans differ", count=len(found.differing), n=found.scans)


def second_line(found: Replayed) -> str:
    """`22 refused instead of accepted, 1 accepted instead of refused`, and how many cannot be told."""
    parts = [tr(_TURNS[turn], n=count) for turn, count in found.turns.items()]
    if found.untold:
        parts.append(tr("{n:,} cannot be told", n=found.untold))
    return ", ".join(parts)


def working(scans: int, share: float) -> tuple[str, str]:
    """What is said while it runs, `share` of it being done."""
    return (
        tr("Answering the last {n:,} scans again", n=scans),
        tr("{percent} %", percent=number(round(100 * share))),
    )


def answered(answer: Answer) -> str:
    """An answer in a few words: `Refused: received before`."""
    level, code = tr(_LEVELS[answer.level]), _CODES.get(answer.code)
    return f"{level}: {tr(code)}" if code else level


def row_of(one: Difference, *, when: Callable[[str], str]) -> SheetRow:
    """A scan of the list: when, what, where, its answer then and now. `when` says a moment in words."""
    scan = one.scan
    cells = (when(scan.at), scan.text, scan.document or "", answered(one.then), answered(one.now))
    facts = tr("answered then: {then}, with these rules: {now}", then=cells[3], now=cells[4])
    return SheetRow(cells, ", ".join(part for part in (*cells[:3], facts) if part))
