"""What the trace page shows, made from what is known: words, days and marks."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo

from bridge.moments import from_text
from bridge.sync.status import age
from bridge.trace.model import Trace, Traced
from bridge.trace.timeline import Event, Kind, events, facts, state_words
from bridge.ui.content import Empty, Shape

SCANS_GO_ON = "Type or paste it. What is scanned meanwhile counts as before."
ASKING = "Asking the central"
BEFORE = Empty("search", "Type a serial number, then Enter", "F2 brings you back to the field")
_ICONS = {
    Kind.RECEIVED: "package-open",
    Kind.SET_ASIDE: "unit-aside",
    Kind.PACKED: "package",
    Kind.SHIPPED: "truck",
    Kind.RETURNED: "undo-2",
    Kind.SENT_BACK: "upload",
    Kind.TAKEN_BACK: "rotate-ccw",
}
_MARKS = {
    "in_stock": Shape.ACCEPT,
    "open": Shape.ACCEPT,
    "shipped": "truck",
    "picked": "package",
    "set_aside": Shape.ASK,
    "returned": Shape.ASK,
    "sent_back": "upload",
}
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True)
class EventRow:
    """A row of the timeline; day and time are empty where nobody knows them. `last` is where the unit is now."""

    day: str
    time: str
    icon: str
    title: str
    text: str
    last: bool = False
    trouble: bool = False


@dataclass(frozen=True, slots=True)
class FactRow:
    """A fact with its name; `code` asks for the face in which codes are set."""

    name: str
    value: str
    code: bool = False


@dataclass(frozen=True, slots=True)
class UnitView:
    """One unit. `mark` is a shape, or the name of an icon where nothing has to be judged.

    `others` says how many products share the serial, empty where just one has it.
    """

    sku: str
    name: str
    state: str
    mark: Shape | str
    rows: tuple[EventRow, ...]
    facts: tuple[FactRow, ...]
    others: str = ""


@dataclass(frozen=True, slots=True)
class TraceView:
    """The page: its units, or what it says without any; `as_of` says how old the central's word is."""

    serial: str = ""
    units: tuple[UnitView, ...] = ()
    as_of: str = ""
    empty: Empty = BEFORE


def trace_view(trace: Trace, *, now: datetime, zone: tzinfo | None, asking: bool = False) -> TraceView:
    """The page for what is known; `asking`: the central has not answered yet."""
    as_of = ASKING if asking and not trace.asked else as_of_words(trace, now)
    many = len(trace.found)
    units = tuple(
        _unit(one, now.astimezone(zone), f"{place} of {many} products with this serial" if many > 1 else "")
        for place, one in enumerate(trace.found, 1)
    )
    return TraceView(trace.serial, units, as_of, Empty("search", "Never seen here", f"{as_of}."))


def as_of_words(trace: Trace, now: datetime) -> str:
    """`Central asked just now`, `Central as of 4 min ago`, `The central was never asked`."""
    if trace.asked:
        return "Central asked just now"
    if trace.as_of is None:
        return "The central was never reached"
    return f"Central as of {age(from_text(trace.as_of), now)} ago"


def _unit(one: Traced, now: datetime, others: str) -> UnitView:
    found = events(one)
    return UnitView(
        sku=one.sku or "Unknown item",
        name=one.name,
        state=state_words(one),
        mark=_MARKS.get(one.state, "circle-help"),
        rows=tuple(_row(event, now, last=event is found[-1]) for event in found),
        facts=tuple(_facts(one)),
        others=others,
    )


def _facts(one: Traced) -> Iterator[FactRow]:
    """What the timeline does not say already; a tracking number goes by its box."""
    found = {fact.name: fact for fact in facts(one)}
    box, tracking = found.get("Box"), found.get("Tracking")
    found.pop("Received", None)
    if box and tracking:
        del found["Box"]
        found["Tracking"] = replace(tracking, name=f"Tracking, {box.value.lower()}")
    return (FactRow(fact.name, fact.value, fact.code) for fact in found.values())


def _row(event: Event, now: datetime, *, last: bool) -> EventRow:
    day, time = _when(event.at, now)
    return EventRow(day, time, _ICONS[event.kind], event.title, event.text, last=last, trouble=event.trouble)


def _when(at: str | None, now: datetime) -> tuple[str, str]:
    """Day and time in the zone of `now`, with the year where it is another."""
    if at is None:
        return "", ""
    try:
        then = from_text(at).astimezone(now.tzinfo)
    except ValueError:
        return at, ""
    year = "" if then.year == now.year else f" {then.year}"
    return f"{then.day:02} {_MONTHS[then.month - 1]}{year}", f"{then:%H:%M}"
