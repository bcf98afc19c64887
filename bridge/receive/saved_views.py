"""What became of a saved receiving, as the saved page shows it: four stations, what was saved, what stays open."""

from collections import Counter
from dataclasses import replace
from datetime import datetime, tzinfo

from bridge.receive.model import Opened
from bridge.receive.review_views import UNKNOWN
from bridge.serials.keys import key_of
from bridge.serials.words import REASONS
from bridge.sync.outbox import Entry
from bridge.sync.policy import State
from bridge.sync.status import Link, Status
from bridge.sync.wire import ReceivePo
from bridge.ui.banner_content import Banner, BannerState
from bridge.ui.content import Header, Mode, SavedLine, SavedView
from bridge.ui.track_views import track

_WAY_OUT = "Scan the next PO."


def saved_view(
    entry: Entry, opened: Opened, status: Status, *, now: datetime, zone: tzinfo, answer: int = 0
) -> SavedView:
    """The page for one operation, as things stand."""
    lines = saved_lines(entry, opened)
    return SavedView(
        header=Header(mode=Mode.RECEIVE, title=entry.document, step=3, partner=opened.vendor),
        banner=replace(
            _banner(entry, status, sum(line.units for line in lines), answer), subject=_subject(entry, opened)
        ),
        document=entry.document,
        track=track(entry, status, now=now, zone=zone),
        lines=lines,
        still_open=tuple(SavedLine(line.item.sku, line.item.name, line.left) for line in opened.lines if line.left > 0),
        aside=aside_words(entry),
    )


def _subject(entry: Entry, opened: Opened) -> str:
    """`PO-1001 stays open, 7 left`, or that it is complete; what was set aside before it."""
    left = sum(max(line.left, 0) for line in opened.lines)
    stands = f"{entry.document} stays open, {left:,} left" if left else f"{entry.document} is complete"
    aside = aside_words(entry).partition(":")[0]
    return ", ".join(part for part in (aside, stands) if part)


def aside_words(entry: Entry) -> str:
    """`3 set aside: 2 damaged, 1 extra`; empty where nothing was."""
    body = entry.operation.body
    found: Counter[str] = Counter()
    for unit in body.units if isinstance(body, ReceivePo) else ():
        if unit.set_aside:
            found[REASONS.get(unit.set_aside, unit.set_aside)] += unit.quantity
    reasons = ", ".join(f"{count:,} {reason}" for reason, count in found.items())
    return f"{found.total():,} set aside: {reasons}" if found else ""


def saved_lines(entry: Entry, opened: Opened) -> tuple[SavedLine, ...]:
    """What the operation reports, by item in the order of scanning."""
    body = entry.operation.body
    if not isinstance(body, ReceivePo):
        return ()
    names = {key_of(line.item.sku): line.item for line in opened.lines}
    found: dict[str, tuple[str, int, int]] = {}
    for unit in body.units:
        sku, units, serials = found.get(key_of(unit.sku), (unit.sku, 0, 0))
        found[key_of(unit.sku)] = (sku, units + unit.quantity, serials + (unit.serial is not None))
    return tuple(
        SavedLine(
            sku=sku or UNKNOWN,
            name=names[key].name if key in names else "",
            units=units,
            serials=serials if serials or (key in names and names[key].requires_serial) else None,
        )
        for key, (sku, units, serials) in found.items()
    )


def _banner(entry: Entry, status: Status, units: int, answer: int) -> Banner:
    count = "1 unit" if units == 1 else f"{units:,} units"
    if entry.state is State.REJECTED:
        return Banner(
            BannerState.REJECT,
            "REFUSED",
            "The central refused it.",
            third="Nothing is lost. A supervisor settles it.",
            answer=answer,
        )
    if entry.state is State.SETTLED:
        return Banner(BannerState.READY, "SETTLED", "A supervisor settled it.", third=_WAY_OUT, answer=answer)
    if entry.state is State.ACCEPTED:
        third = f"Central accepted. {_WAY_OUT}"
    elif status.link is Link.ONLINE:
        third = _WAY_OUT
    else:
        third = "Sent when the network is back"
    headline = f"{count} saved" if entry.state is State.ACCEPTED else f"{count} saved here"
    return Banner(BannerState.ACCEPT, "SAVED", headline, third=third, answer=answer)
