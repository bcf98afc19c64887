"""The answer to a scan of receiving as the band shows it."""

from dataclasses import replace

from bridge.receive.model import Opened, Review
from bridge.session.book import Counted, Line
from bridge.session.outcome import Outcome, Totals
from bridge.session.state import Asked, Page
from bridge.ui import answers
from bridge.ui.answers import Tally
from bridge.ui.banner_content import Banner, BannerState, Counter

MOST_FACTS = 3


def ready_list() -> Banner:
    """The list with nothing answered yet."""
    return Banner(
        state=BannerState.READY,
        word="READY",
        headline="Scan a purchase order or an item",
        third="An item shows the POs that still expect it",
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
    opened = outcome.desk.page is Page.OPEN
    document = document_counter(totals) if opened and totals.lines else None
    tally = Tally(_line_counter(outcome.line), document)
    return answers.answer(outcome, tally, number, rest=answers.rested(outcome, tally) if opened else None)


def still_asked(line: Line | None, asked: Asked, number: int) -> Banner:
    """The question that stands when another answer has gone."""
    return replace(answers.wanted(line, asked, "Scan the serial number", _line_counter(line)), answer=number)


def _line_counter(line: Line | None) -> Counter | None:
    if line is None:
        return None
    return Counter(line.counted, of=f"of {line.ordered:,}", note=f"{line.item.sku} counted", name=line.item.sku)
