"""What became of a saved operation: the answer, and four stations from here to the central's inventory; what went."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime, tzinfo

from bridge.serials.facts import Item
from bridge.serials.keys import key_of
from bridge.sync.outbox import Entry
from bridge.sync.policy import State
from bridge.sync.status import Link, Status, clock
from bridge.sync.wire import Answer, Unit
from bridge.ui.banner_content import Banner, BannerState
from bridge.ui.content import SavedLine, Station, StationState
from bridge.ui.speech import tr


def fate(entry: Entry, status: Status, *, word: str, done: str, way_out: str, refused: str) -> Banner:
    """What the band says: `word` and `done` for what is done (`SO-1 shipped`), `refused` for what to do after a no."""
    if entry.state is State.REJECTED:
        return Banner(BannerState.REJECT, tr("REFUSED"), tr("The central refused it."), third=refused)
    if entry.state is State.SETTLED:
        return Banner(BannerState.READY, tr("SETTLED"), tr("A supervisor settled it."), third=way_out)
    if entry.state is State.ACCEPTED:
        return Banner(BannerState.ACCEPT, word, done, third=tr("Central accepted. {todo}", todo=way_out))
    third = way_out if status.link is Link.ONLINE else tr("Sent when the network is back")
    return Banner(BannerState.ACCEPT, word, tr("{done} here", done=done), third=third)


def by_item(units: Iterable[Unit], items: Mapping[str, Item], *, unknown: str = "") -> tuple[SavedLine, ...]:
    """The units by item, in the order of scanning; `items` by the keys of their SKUs, `unknown` stands for no SKU.

    Serials are counted where the item has any.
    """
    found: dict[str, SavedLine] = {}
    for unit in units:
        key = key_of(unit.sku)
        item = items.get(key)
        serials = 0 if item is not None and item.requires_serial else None
        sku = item.sku if item else unit.sku or unknown
        line = found.get(key) or SavedLine(sku, item.name if item else "", 0, serials)
        more = line.serials if unit.serial is None else (line.serials or 0) + 1
        found[key] = replace(line, units=line.units + unit.quantity, serials=more)
    return tuple(found.values())


def track(entry: Entry, status: Status, *, now: datetime, zone: tzinfo) -> tuple[Station, ...]:
    """Saved here, sent, accepted by the central, inventory recalculated."""
    saved = Station(tr("Saved here"), StationState.DONE, _time(entry.created_at, zone))
    if entry.state in {State.REJECTED, State.SETTLED}:
        reason = entry.answer.reason if entry.answer else None
        refused = Station(tr("Refused by central"), StationState.REFUSED, reason or entry.error or "")
        settled = Station(tr("Settled by a supervisor"), StationState.DONE)
        settle = Station(tr("A supervisor settles it (F10)"), StationState.LATER)
        settle = settled if entry.state is State.SETTLED else settle
        return saved, Station(tr("Sent"), StationState.DONE), refused, settle
    if entry.state is State.ACCEPTED and entry.answer is not None:
        receipt = tr("receipt {receipt}", receipt=entry.answer.receipt) if entry.answer.receipt else ""
        accepted = Station(tr("Accepted by central"), StationState.DONE, receipt)
        return saved, Station(tr("Sent"), StationState.DONE), accepted, _recalculated(entry.answer)
    later = Station(tr("Accepted by central"), StationState.LATER), Station(tr("Inventory updated"), StationState.LATER)
    return saved, _on_its_way(entry, status, now=now, zone=zone), *later


def _on_its_way(entry: Entry, status: Status, *, now: datetime, zone: tzinfo) -> Station:
    if entry.state is State.UNCERTAIN:
        return Station(tr("Not confirmed yet, asking"), StationState.NOW)
    if status.link is Link.ONLINE or entry.state is State.SENDING:
        return Station(tr("Sending"), StationState.NOW)
    since = tr("Waiting for the network")
    if status.since:
        since = tr("Waiting, offline since {when}", when=clock(status.since, now, zone))
    return Station(tr("Sent"), StationState.LATER, since)


def _recalculated(answer: Answer) -> Station:
    if answer.job is None or answer.job.state == "done":
        note = tr("Job {job}", job=answer.job.id[:8]) if answer.job else ""
        return Station(tr("Inventory recalculated"), StationState.DONE, note)
    if answer.job.state == "failed":
        return Station(tr("Inventory not recalculated"), StationState.REFUSED, answer.job.detail or "")
    words = tr("queued") if answer.job.state == "queued" else tr("running")
    return Station(
        tr("Inventory recalculating"), StationState.NOW, tr("Job {job}, {state}", job=answer.job.id[:8], state=words)
    )


def _time(text: str, zone: tzinfo) -> str:
    return f"{datetime.fromisoformat(text).astimezone(zone):%H:%M:%S}"
