"""The answer to a scan as the band shows it."""

from dataclasses import replace

from bridge.receive.model import Opened, Review
from bridge.scan.scan import TYPED
from bridge.serials.keys import in_fours
from bridge.serials.verdicts import Code, Level, Verdict
from bridge.session.book import Counted, Line
from bridge.session.outcome import Outcome, Totals
from bridge.session.state import Allow, Asked, Keep, Page
from bridge.ui.banner_content import NO, OK, Banner, BannerState, Counter, Slot, SlotState

COUNTED = frozenset({Code.UNIT_COUNTED, Code.QUANTITY_COUNTED, Code.SERIAL_ACCEPTED, Code.ITEM_AND_SERIAL_ACCEPTED})
_WORDS = {
    Code.DOCUMENT_OPENED: "OPENED",
    Code.LIST_FILTERED: "FOUND",
    Code.SET_ASIDE: "SET ASIDE",
    Code.CHECKED: "CHECKED",
    Code.UNDONE: "TAKEN BACK",
    Code.SAVED: "SAVED",
    Code.COMMAND_DONE: "DONE",
    **dict.fromkeys(COUNTED, "COUNTED"),
}
_LONGEST_CODE = 24
MOST_FACTS = 3
TYPED_RULES = frozenset({"command_done.typed", "command_done.differs"})


def counts(verdict: Verdict) -> bool:
    """Whether units came in by it: one scan's, or all of a paste."""
    return verdict.code in COUNTED or verdict.rule == "command_done.kept"


def ready_list() -> Banner:
    """The list with nothing answered yet."""
    return Banner(
        state=BannerState.READY,
        word="READY",
        headline="Scan a purchase order or an item",
        third="An item shows the POs that still expect it",
    )


def waiting(text: str, behind: int) -> Banner:
    """The list while the central is asked for a code it does not have yet."""
    return Banner(
        state=BannerState.READY,
        word="LOOKING",
        headline="Not in the list yet.",
        third="The central is asked, 3 s at most.",
        code=elided(text),
        notes=(f"{behind:,} more waiting",) if behind else (),
    )


def ready_document(totals: Totals) -> Banner:
    """An open PO with nothing answered yet."""
    return Banner(
        state=BannerState.READY,
        word="READY",
        headline="Scan an item",
        third="UPC, SKU or case label",
        counter=document_counter(totals),
    )


def resumed(totals: Totals, last: Counted) -> Banner:
    """An open PO after a restart, with the last unit to compare with the box in hand."""
    what = f"{last.sku}, {last.serial}" if last.serial else f"{last.quantity:,} of {last.sku}"
    return replace(ready_document(totals), headline="Scan the next item", third=f"Last: {what}, {last.when}")


def review(opened: Opened, found: Review, serials_missing: int) -> Banner:
    """The review before it is saved, with the most important of what differs."""
    totals = opened.totals
    short = sum(max(line.left, 0) for line in opened.lines)
    over = sum(max(-line.left, 0) for line in opened.lines)
    aside = sum(unit.quantity for unit in found.aside)
    facts = (
        f"{short:,} short" if short else "",
        f"{over:,} over" if over else "",
        f"{aside:,} set aside" if aside else "",
        f"{len(found.missing):,} not seen" if found.missing else "",
        f"{serials_missing} without serial" if serials_missing else "",
        "" if found.missing or serials_missing else "no serial missing",
    )
    return Banner(
        state=BannerState.REVIEW,
        word="REVIEW",
        headline=f"{totals.received:,} of {totals.ordered:,} units",
        third=", ".join([fact for fact in facts if fact][:MOST_FACTS]),
        counter=Counter(totals.session, of="units", note="in this session", name=opened.number, verb="in this session"),
    )


def document_counter(totals: Totals) -> Counter:
    """All units of the PO."""
    return Counter(totals.received, of=f"of {totals.ordered:,}", note="units on this PO", name="This PO")


def answer(outcome: Outcome, totals: Totals, number: int) -> Banner:
    """The verdict of one scan; `number` counts the station's answers."""
    level = outcome.verdict.level
    if level is Level.REJECT:
        banner = _rejected(outcome)
    elif level is Level.ASK:
        banner = _asked(outcome)
    elif isinstance(outcome.question, Asked) and outcome.verdict.code in {Code.SERIAL_WANTED, Code.COMMAND_DONE}:
        banner = _wanted(outcome, outcome.question)
    else:
        banner = _accepted(outcome, totals)
    return replace(banner, answer=number)


def still_asked(line: Line | None, asked: Asked, number: int) -> Banner:
    """The question that stands when another answer has gone."""
    return replace(_wanted_line(line, asked, "Scan the serial number"), answer=number)


def _wanted(outcome: Outcome, asked: Asked) -> Banner:
    if outcome.verdict.rule in TYPED_RULES:
        return _typed(outcome, asked)
    headline = outcome.verdict.what if outcome.verdict.code is Code.SERIAL_WANTED else "Scan the serial number"
    note = outcome.verdict.todo if outcome.verdict.code is Code.SERIAL_WANTED else ""
    banner = _wanted_line(outcome.line, asked, headline)
    return replace(banner, slot=replace(banner.slot, note=note)) if banner.slot and note else banner


def _typed(outcome: Outcome, asked: Asked) -> Banner:
    """What was typed once, in fours, to be compared with the label and typed again."""
    banner = _wanted_line(outcome.line, asked, outcome.verdict.what)
    if not asked.typed:
        return replace(banner, slot=Slot(SlotState.WANTED, sku=asked.sku, note=outcome.verdict.todo))
    slot = Slot(SlotState.TYPED, sku=asked.sku, text=in_fours(asked.typed))
    return replace(banner, headline=outcome.verdict.todo, slot=slot)


def _wanted_line(line: Line | None, asked: Asked, headline: str) -> Banner:
    length = line.item.serial_length if line else None
    if line and length is None and line.item.serial_mask:
        length = len(line.item.serial_mask.replace("\\", ""))
    note = f"{length} characters" if length else ""
    return Banner(
        state=BannerState.WANTED,
        word="SERIAL WANTED",
        headline=headline,
        subject=_subject(line, asked.sku),
        slot=Slot(SlotState.WANTED, sku=asked.sku, length=length, note=note),
        counter=_line_counter(line),
    )


def _accepted(outcome: Outcome, totals: Totals) -> Banner:
    verdict, line = outcome.verdict, outcome.line
    slot = None
    if verdict.code in {Code.SERIAL_ACCEPTED, Code.ITEM_AND_SERIAL_ACCEPTED} and verdict.serial:
        text = in_fours(verdict.serial) if outcome.scan.source == TYPED else verdict.serial
        slot = Slot(SlotState.FILLED, sku=verdict.sku or "", text=text, note=verdict.todo)
    opened = outcome.desk.page is Page.OPEN
    counter = _line_counter(line) or (document_counter(totals) if opened and totals.lines else None)
    return Banner(
        state=BannerState.ACCEPT,
        word="COUNTED" if counts(verdict) else _WORDS.get(verdict.code, "DONE"),
        headline=verdict.what,
        third="" if slot else verdict.todo,
        subject=_subject(line, verdict.sku),
        slot=slot,
        counter=counter,
        rest=_rested(outcome, totals) if opened else None,
    )


def _rested(outcome: Outcome, totals: Totals) -> Banner:
    if isinstance(outcome.question, Asked):
        return _wanted_line(outcome.line, outcome.question, outcome.verdict.todo)
    line, counted = outcome.line, counts(outcome.verdict)
    third = f"{line.item.sku}, {line.counted} of {line.ordered} counted" if line and counted else outcome.verdict.what
    return Banner(
        state=BannerState.RESTED,
        word="READY",
        headline="Scan the next item" if counted else "Scan an item",
        third=third,
        counter=document_counter(totals),
    )


def _rejected(outcome: Outcome) -> Banner:
    question = outcome.question
    notes = (f"{question.sku} still wants its serial",) if isinstance(question, Asked) else ()
    return Banner(
        state=BannerState.REJECT,
        word="REFUSED" if outcome.stored else "NOT SAVED",
        headline=outcome.verdict.what,
        third=outcome.verdict.todo,
        code=elided(outcome.scan.text),
        notes=notes,
        urgent=not outcome.stored,
    )


def _asked(outcome: Outcome) -> Banner:
    if isinstance(outcome.question, Allow):
        barcodes: tuple[tuple[str, str], ...] = ((NO, "does not allow it"),)
    elif isinstance(outcome.question, Keep):
        barcodes = ((OK, "keeps the code"), (NO, "drops the code"))
    else:
        barcodes = ((OK, "goes there"), (NO, "stays here"))
    return Banner(
        state=BannerState.ASK,
        word="CHECK",
        headline=outcome.verdict.what,
        third=outcome.verdict.todo,
        code=elided(outcome.scan.text),
        subject=outcome.verdict.sku or "",
        barcodes=barcodes,
    )


def _subject(line: Line | None, sku: str | None) -> str:
    return f"{line.item.sku}  {line.item.name}" if line else (sku or "")


def _line_counter(line: Line | None) -> Counter | None:
    if line is None:
        return None
    return Counter(line.counted, of=f"of {line.ordered:,}", note=f"{line.item.sku} counted", name=line.item.sku)


def elided(text: str) -> str:
    """At most 24 characters, the middle left out; control characters shown as a dot."""
    plain = "".join(c if c.isprintable() else "·" for c in text)
    if len(plain) <= _LONGEST_CODE:
        return plain
    half = (_LONGEST_CODE - 1) // 2
    return f"{plain[:half]}…{plain[-half:]}"
