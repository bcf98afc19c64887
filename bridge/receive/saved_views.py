"""What became of a saved receiving, as the saved page shows it: four stations, what was saved, what stays open."""

from collections import Counter
from dataclasses import replace
from datetime import datetime, tzinfo

from bridge.phrases import phrase
from bridge.receive.model import Opened
from bridge.receive.review_views import UNKNOWN
from bridge.serials.counts import units_words
from bridge.serials.keys import key_of
from bridge.serials.words import REASONS
from bridge.sync.outbox import Entry
from bridge.sync.status import Status
from bridge.sync.wire import ReceivePo
from bridge.ui.content import Header, Mode, SavedLine, SavedView
from bridge.ui.speech import number, tr
from bridge.ui.track_views import by_item, fate, track

_WAY_OUT = phrase("Scan the next PO.")
_REFUSED = phrase("Nothing is lost. A supervisor settles it.")


def saved_view(
    entry: Entry, opened: Opened, status: Status, *, now: datetime, zone: tzinfo, answer: int = 0
) -> SavedView:
    """The page for one operation, as things stand."""
    lines = saved_lines(entry, opened)
    done = tr("{count} saved", count=units_words(sum(line.units for line in lines)))
    banner = fate(entry, status, word=tr("SAVED"), done=done, way_out=tr(_WAY_OUT), refused=tr(_REFUSED))
    return SavedView(
        header=Header(mode=Mode.RECEIVE, title=entry.document, step=3, partner=opened.vendor),
        banner=replace(banner, subject=_subject(entry, opened), answer=answer),
        document=entry.document,
        track=track(entry, status, now=now, zone=zone),
        lines=lines,
        still_open=tuple(SavedLine(line.item.sku, line.item.name, line.left) for line in opened.lines if line.left > 0),
        aside=aside_words(entry),
    )


def _subject(entry: Entry, opened: Opened) -> str:
    """`PO-1001 stays open, 7 left`, or that it is complete; what was set aside before it."""
    left = sum(max(line.left, 0) for line in opened.lines)
    stands = tr("{document} is complete", document=entry.document)
    if left:
        stands = tr("{document} stays open, {n:,} left", document=entry.document, n=left)
    count = _aside(entry).total()
    return ", ".join(part for part in (tr("{n:,} set aside", n=count) if count else "", stands) if part)


def aside_words(entry: Entry) -> str:
    """`3 set aside: 2 damaged, 1 extra`; empty where nothing was."""
    found = _aside(entry)
    reasons = ", ".join(f"{number(count)} {tr(reason)}" for reason, count in found.items())
    return tr("{n:,} set aside: {reasons}", n=found.total(), reasons=reasons) if found else ""


def _aside(entry: Entry) -> Counter[str]:
    """How many units were set aside for each reason."""
    body = entry.operation.body
    found: Counter[str] = Counter()
    for unit in body.units if isinstance(body, ReceivePo) else ():
        if unit.set_aside:
            found[REASONS.get(unit.set_aside, unit.set_aside)] += unit.quantity
    return found


def saved_lines(entry: Entry, opened: Opened) -> tuple[SavedLine, ...]:
    """What the operation reports, by item in the order of scanning."""
    body = entry.operation.body
    items = {key_of(line.item.sku): line.item for line in opened.lines}
    return by_item(body.units, items, unknown=tr(UNKNOWN)) if isinstance(body, ReceivePo) else ()
