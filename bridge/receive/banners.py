"""The answer to a scan of receiving as the band shows it."""

from dataclasses import replace

from bridge.receive.model import Opened, Review
from bridge.session.book import Counted, Line
from bridge.session.outcome import Outcome, Totals
from bridge.session.state import Asked, Page
from bridge.ui import answers
from bridge.ui.answers import Tally
from bridge.ui.banner_content import Banner, BannerState, Counter
from bridge.ui.speech import tr

MOST_FACTS = 3


def ready_list() -> Banner:
    """The list with nothing answered yet."""
    return Banner(
        state=BannerState.READY,
        word=tr("READY"),
        headline=tr("Scan a purchase order or an item"),
        third=tr("An item shows the POs that still expect it"),
    )


def ready_document(totals: Totals) -> Banner:
    """An open PO with nothing answered yet."""
    return Banner(
        state=BannerState.READY,
        word=tr("READY"),
        headline=tr("Scan an item"),
        third=tr("UPC, SKU or case label"),
        counter=document_counter(totals),
    )


def resumed(totals: Totals, last: Counted) -> Banner:
    """An open PO after a restart, with the last unit to compare with the box in hand."""
    what = tr("{n:,} of {sku}", n=last.quantity, sku=last.sku)
    if last.serial:
        what = f"{last.sku}, {last.serial}"
    third = tr("Last: {what}, {when}", what=what, when=last.when)
    return replace(ready_document(totals), headline=tr("Scan the next item"), third=third)


def review(opened: Opened, found: Review, serials_missing: int) -> Banner:
    """The review before it is saved, with the most important of what differs."""
    totals = opened.totals
    short = sum(max(line.left, 0) for line in opened.lines)
    over = sum(max(-line.left, 0) for line in opened.lines)
    aside = sum(unit.quantity for unit in found.aside)
    facts = (
        tr("{n:,} short", n=short) if short else "",
        tr("{n:,} over", n=over) if over else "",
        tr("{n:,} set aside", n=aside) if aside else "",
        tr("{n:,} not seen", n=len(found.missing)) if found.missing else "",
        tr("{n:,} without serial", n=serials_missing) if serials_missing else "",
        "" if found.missing or serials_missing else tr("no serial missing"),
    )
    return Banner(
        state=BannerState.REVIEW,
        word=tr("REVIEW"),
        headline=tr("{received:,} of {n:,} units", received=totals.received, n=totals.ordered),
        third=", ".join([fact for fact in facts if fact][:MOST_FACTS]),
        counter=Counter(
            totals.session, of=tr("units"), note=tr("in this session"), name=opened.number, verb=tr("in this session")
        ),
    )


def document_counter(totals: Totals) -> Counter:
    """All units of the PO; in blind receiving not how many are expected."""
    of = tr("units") if totals.blind else tr("of {n:,}", n=totals.ordered)
    note = tr("on this PO") if totals.blind else tr("units on this PO")
    return Counter(totals.received, of=of, note=note, name=tr("This PO"))


def answer(outcome: Outcome, totals: Totals, number: int) -> Banner:
    """The verdict of one scan; `number` counts the station's answers."""
    opened = outcome.desk.page is Page.OPEN
    document = document_counter(totals) if opened and totals.lines else None
    tally = Tally(_line_counter(outcome.line, blind=outcome.blind), document)
    return answers.answer(outcome, tally, number, rest=answers.rested(outcome, tally) if opened else None)


def still_asked(asked: Asked, number: int) -> Banner:
    """The question that stands when another answer has gone."""
    return replace(answers.wanted(None, asked, "Scan the serial number", None), answer=number)


def _line_counter(line: Line | None, *, blind: bool) -> Counter | None:
    if line is None:
        return None
    note = tr("{sku} counted", sku=line.item.sku)
    of = tr("units") if blind else tr("of {n:,}", n=line.ordered)
    return Counter(line.counted, of=of, note=note, name=line.item.sku)
