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
from bridge.sync.status import Link, Status, clock
from bridge.sync.wire import Answer, ReceivePo
from bridge.ui.banner_content import Banner, BannerState
from bridge.ui.content import Header, Mode, SavedLine, SavedView, Station, StationState

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


def track(entry: Entry, status: Status, *, now: datetime, zone: tzinfo) -> tuple[Station, ...]:
    """Saved here, sent, accepted by the central, inventory recalculated."""
    saved = Station("Saved here", StationState.DONE, _time(entry.created_at, zone))
    if entry.state in {State.REJECTED, State.SETTLED}:
        reason = entry.answer.reason if entry.answer else None
        refused = Station("Refused by central", StationState.REFUSED, reason or entry.error or "")
        settled = Station("Settled by a supervisor", StationState.DONE)
        settle = Station("A supervisor settles it (F10)", StationState.LATER)
        settle = settled if entry.state is State.SETTLED else settle
        return saved, Station("Sent", StationState.DONE), refused, settle
    if entry.state is State.ACCEPTED and entry.answer is not None:
        receipt = f"receipt {entry.answer.receipt}" if entry.answer.receipt else ""
        accepted = Station("Accepted by central", StationState.DONE, receipt)
        return saved, Station("Sent", StationState.DONE), accepted, _recalculated(entry.answer)
    later = Station("Accepted by central", StationState.LATER), Station("Inventory updated", StationState.LATER)
    return saved, _on_its_way(entry, status, now=now, zone=zone), *later


def _on_its_way(entry: Entry, status: Status, *, now: datetime, zone: tzinfo) -> Station:
    if entry.state is State.UNCERTAIN:
        return Station("Not confirmed yet, asking", StationState.NOW)
    if status.link is Link.ONLINE or entry.state is State.SENDING:
        return Station("Sending", StationState.NOW)
    since = f"Waiting, offline since {clock(status.since, now, zone)}" if status.since else "Waiting for the network"
    return Station("Sent", StationState.LATER, since)


def _recalculated(answer: Answer) -> Station:
    if answer.job is None or answer.job.state == "done":
        note = f"Job {answer.job.id[:8]}" if answer.job else ""
        return Station("Inventory recalculated", StationState.DONE, note)
    if answer.job.state == "failed":
        return Station("Inventory not recalculated", StationState.REFUSED, answer.job.detail or "")
    words = "queued" if answer.job.state == "queued" else "running"
    return Station("Inventory recalculating", StationState.NOW, f"Job {answer.job.id[:8]}, {words}")


def _time(text: str, zone: tzinfo) -> str:
    return f"{datetime.fromisoformat(text).astimezone(zone):%H:%M:%S}"
