"""What the trace page shows, made from what is known: words, days and marks."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo

from bridge.moments import from_text
from bridge.phrases import phrase
from bridge.sync.status import MONTHS, age
from bridge.trace.model import Trace, Traced
from bridge.trace.timeline import Event, Kind, events, facts, state_words
from bridge.trace.words import BOX, ENTERED, RECEIVED, TRACKING
from bridge.ui.content import Empty, Shape
from bridge.ui.speech import tr

SCANS_GO_ON = phrase("Type or paste it. What is scanned meanwhile counts as before.")
ASKING = phrase("Asking the central")
BEFORE = Empty("search", phrase("Type a serial number, then Enter"), phrase("F2 brings you back to the field"))
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
    as_of = tr(ASKING) if asking and not trace.asked else as_of_words(trace, now)
    many = len(trace.found)
    units = tuple(
        _unit(one, now.astimezone(zone), others=_others(place, many)) for place, one in enumerate(trace.found, 1)
    )
    return TraceView(trace.serial, units, as_of, Empty("search", tr("Never seen here"), f"{as_of}."))


def _others(place: int, many: int) -> str:
    return tr("{place} of {n} products with this serial", place=place, n=many) if many > 1 else ""


def as_of_words(trace: Trace, now: datetime) -> str:
    """`Central asked just now`, `Central as of 4 min ago`, `The central was never asked`."""
    if trace.asked:
        return tr("Central asked just now")
    if trace.as_of is None:
        return tr("The central was never reached")
    return tr("Central as of {age} ago", age=age(from_text(trace.as_of), now))


def _unit(one: Traced, now: datetime, *, others: str) -> UnitView:
    found = events(one)
    return UnitView(
        sku=one.sku or tr("Unknown item"),
        name=one.name,
        state=tr(state_words(one)),
        mark=_MARKS.get(one.state, "circle-help"),
        rows=tuple(_row(event, now, last=event is found[-1]) for event in found),
        facts=tuple(_facts(one)),
        others=others,
    )


def _facts(one: Traced) -> Iterator[FactRow]:
    """What the timeline does not say already; a tracking number goes by its box."""
    found = {fact.name: fact for fact in facts(one)}
    box, tracking = found.get(BOX), found.get(TRACKING)
    found.pop(RECEIVED, None)
    if box and tracking:
        del found[BOX]
        found[TRACKING] = replace(tracking, name=tr("Tracking, {box}", box=_lower(tr(box.value))))
    for name, fact in found.items():
        value = tr(fact.value)
        yield FactRow(tr(fact.name), _upper(value) if name in {BOX, ENTERED} else value, fact.code)


def _row(event: Event, now: datetime, *, last: bool) -> EventRow:
    day, time = _when(event.at, now)
    title, text = tr(event.title), _upper(tr(event.text))
    return EventRow(day, time, _ICONS[event.kind], title, text, last=last, trouble=event.trouble)


def _upper(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"


def _lower(text: str) -> str:
    return f"{text[:1].lower()}{text[1:]}"


def _when(at: str | None, now: datetime) -> tuple[str, str]:
    """Day and time in the zone of `now`, with the year where it is another."""
    if at is None:
        return "", ""
    try:
        then = from_text(at).astimezone(now.tzinfo)
    except ValueError:
        return at, ""
    facts = {"day": f"{then.day:02}", "month": MONTHS[then.month - 1]}
    if then.year == now.year:
        return tr("{day} {month}", **facts), f"{then:%H:%M}"
    return tr("{day} {month} {year}", year=then.year, **facts), f"{then:%H:%M}"
