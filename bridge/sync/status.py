"""How the station stands with its central, and the words of the status strip for it. PURE."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum

from bridge.phrases import Phrase, phrase
from bridge.serials.keys import key_of

LATE_AFTER = timedelta(hours=1)
OLD_AFTER = timedelta(hours=8)

_MINUTE = timedelta(minutes=1)
_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)
MONTHS = (
    phrase("Jan"),
    phrase("Feb"),
    phrase("Mar"),
    phrase("Apr"),
    phrase("May"),
    phrase("Jun"),
    phrase("Jul"),
    phrase("Aug"),
    phrase("Sep"),
    phrase("Oct"),
    phrase("Nov"),
    phrase("Dec"),
)


class Link(StrEnum):
    """What is known of the way to the central."""

    NONE = "none"  # no address is set
    CONNECTING = "connecting"  # not tried yet
    ONLINE = "online"
    OFFLINE = "offline"
    TOKEN_REFUSED = "token_refused"  # noqa: S105 - a state, no secret
    NOT_A_CENTRAL = "not_a_central"


class Level(StrEnum):
    """How loud a fact is in the strip; the values are those of the strip's looks."""

    REST = "rest"
    STRONG = "strong"
    ACCENT = "here"
    WARN = "warn"
    ASK = "warn_soft"
    REJECT = "refused"


@dataclass(frozen=True, slots=True)
class Progress:
    """A pull under way: sequence numbers of the feed, from where the copy stood to the newest there is."""

    start: int
    cursor: int
    last: int


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A document that another station has open too, and since when."""

    document: str
    station: str
    since: datetime


@dataclass(frozen=True, slots=True)
class Status:
    """One moment of the exchange with the central.

    `since` is when the central was last heard of, for a link that is not online. `waiting` counts what the central
    has not answered, `oldest` is when the first of them was saved. `problem` is a sentence for the supervisor.
    Another `answers` says that an operation was sent or answered, or its job moved on; another `cursor` that rows of
    the copy changed. `elsewhere` is only known while the central is online.
    """

    link: Link = Link.CONNECTING
    since: datetime | None = None
    waiting: int = 0
    oldest: datetime | None = None
    sending: int = 0
    refused: int = 0
    pulled_at: datetime | None = None
    pull: Progress | None = None
    problem: str = ""
    answers: int = 0
    cursor: int = 0
    elsewhere: tuple[Elsewhere, ...] = ()


@dataclass(frozen=True, slots=True)
class Item:
    """A fact of the strip's left side: `key` its identity, `name` what is spoken, `short` for large text.

    An item that is `fixed` never folds.
    """

    key: str
    icon: str
    words: str
    name: str
    level: Level = Level.REST
    short: str = ""
    fixed: bool = False


def words(status: Status, now: datetime, zone: tzinfo) -> tuple[Item, ...]:
    """The left side of the strip in order; clock times are in `zone`."""
    refused = (_refused(status),) if status.refused else ()
    return (_link(status, now, zone), *refused, _outbox(status, now), _list(status, now))


def company(status: Status, document: str, now: datetime, zone: tzinfo) -> str:
    """`Also open at dock-2 since 10:41`, of who has had it longest; empty where nobody else has it."""
    found = [other for other in status.elsewhere if key_of(other.document) == key_of(document)]
    if not found:
        return ""
    first = {"station": found[0].station, "when": clock(found[0].since, now, zone)}
    if len(found) > 1:
        return phrase("Also open at {station} since {when}, and {n} more", n=len(found) - 1, **first)
    return phrase("Also open at {station} since {when}", **first)


def age(since: datetime, now: datetime) -> str:
    """`4 min`, `2 h`, `3 days`; whole units that have passed."""
    passed = now - since
    if passed < _MINUTE:
        return phrase("under 1 min")
    if passed < _HOUR:
        return phrase("{n} min", n=passed // _MINUTE)
    return phrase("{n} h", n=passed // _HOUR) if passed < 2 * _DAY else _days(passed)


def clock(moment: datetime, now: datetime, zone: tzinfo) -> str:
    """`10:42` today, `yesterday 16:20`, `3 Nov 16:20` before; with the year where it is another."""
    then, today = moment.astimezone(zone), now.astimezone(zone)
    time = f"{then:%H:%M}"
    if then.date() == today.date():
        return time
    if then.date() == today.date() - _DAY:
        return phrase("yesterday {time}", time=time)
    return day_and_time(then, year=today.year)


def day_and_time(then: datetime, *, year: int) -> Phrase:
    """`3 Nov 16:20`, with the year where it is another than `year`."""
    facts = {"day": then.day, "month": MONTHS[then.month - 1], "time": f"{then:%H:%M}"}
    if then.year == year:
        return phrase("{day} {month} {time}", **facts)
    return phrase("{day} {month} {year} {time}", year=then.year, **facts)


def day(text: str | None) -> str:
    """`12 Nov` for `2026-11-12`; other texts as they are."""
    try:
        when = date.fromisoformat(text or "")
    except ValueError:
        return text or ""
    return phrase("{day} {month}", day=when.day, month=MONTHS[when.month - 1])


def dated(text: str) -> str:
    """`4 Nov` as `day` says it, so that it can be told again; other texts as they are."""
    number, _, name = text.partition(" ")
    month = next((month for month in MONTHS if month == name), None)
    return phrase("{day} {month}", day=number, month=month) if month else text


def _link(status: Status, now: datetime, zone: tzinfo) -> Item:
    match status.link:
        case Link.ONLINE:
            words = phrase("Central online"), phrase("Central, online"), phrase("Online")
            return _link_item("cloud-check", Level.REST, words)
        case Link.OFFLINE:
            return _link_item("cloud-off", Level.ASK, _offline(status, now, zone))
        case Link.TOKEN_REFUSED:
            full = phrase("Token refused. Nothing is lost. Call IT.")
            spoken = phrase("Central, token refused. Nothing is lost. Call IT.")
            return _link_item("key-round", Level.REJECT, (full, spoken, phrase("Token refused")))
        case Link.NOT_A_CENTRAL:
            full, spoken = (
                phrase("No central at its address. Call IT."),
                phrase("Central, none at its address. Call IT."),
            )
            return _link_item("cloud-off", Level.REJECT, (full, spoken, phrase("No central")))
        case Link.NONE:
            words = phrase("No central set"), phrase("Central, none set"), phrase("No central")
            return _link_item("cloud-off", Level.ASK, words)
        case _:
            words = phrase("Connecting"), phrase("Central, connecting"), phrase("Connecting")
            return _link_item("cloud-off", Level.REST, words)


def _offline(status: Status, now: datetime, zone: tzinfo) -> tuple[str, str, str]:
    short = phrase("Offline")
    if status.since is None:
        return short, phrase("Central, offline"), short
    when = clock(status.since, now, zone)
    return phrase("Offline since {when}", when=when), phrase("Central, offline since {when}", when=when), short


def _link_item(icon: str, level: Level, words: tuple[str, str, str]) -> Item:
    """`words` are what is shown, what is spoken, and what is shown in large text."""
    text, name, short = words
    return Item("link", icon, text, name, level, short, fixed=True)


def _refused(status: Status) -> Item:
    text, short = phrase("{n} refused: open", n=status.refused), phrase("{n} refused", n=status.refused)
    name = phrase("Refused by the central, {refused}", refused=text)
    return Item("refused", "reject", text, name, Level.REJECT, short, fixed=True)


def _outbox(status: Status, now: datetime) -> Item:
    if status.sending and status.link is Link.ONLINE:
        text = phrase("{n} sending", n=status.sending)
        name = phrase("Outbox, {outbox}", outbox=text)
        return Item("outbox", "cloud-upload", text, name, Level.ACCENT, text, fixed=True)
    if not status.waiting:
        text, name, short = phrase("Nothing waiting"), phrase("Outbox, nothing waiting"), phrase("{n} waiting", n=0)
        return Item("outbox", "check-check", text, name, short=short, fixed=True)
    short = text = spoken = phrase("{n} waiting", n=status.waiting)
    if status.oldest and (status.link is not Link.ONLINE or now - status.oldest >= _MINUTE):
        text = phrase("{n} waiting, oldest {age}", n=status.waiting, age=age(status.oldest, now))
        spoken = phrase("{n} waiting, oldest {age}", n=status.waiting, age=_spoken_age(status.oldest, now))
    name = phrase("Outbox, {outbox}", outbox=spoken)
    return Item("outbox", "inbox", text, name, Level.STRONG, short, fixed=True)


def _list(status: Status, now: datetime) -> Item:
    if status.pull is not None:
        done, total = status.pull.cursor - status.pull.start, status.pull.last - status.pull.start
        text = phrase("List loading, {done:,} of {total:,}", done=done, total=total)
        name = phrase("List, loading, {done} of {total}", done=done, total=total)
        return Item("list", "refresh-cw", text, name, Level.ACCENT, phrase("Loading"), fixed=True)
    if status.pulled_at is None:
        text, name = phrase("No list yet"), phrase("List, none yet")
        return Item("list", "clock-alert", text, name, Level.ASK, phrase("No list"), fixed=True)
    old = now - status.pulled_at
    level = Level.ASK if old >= OLD_AFTER else Level.WARN if old >= LATE_AFTER else Level.REST
    icon = "list" if level is Level.REST else "clock-alert"
    passed = age(status.pulled_at, now)
    name = phrase("List, {age} old", age=_spoken_age(status.pulled_at, now))
    text = phrase("List {age} old", age=passed)
    return Item("list", icon, text, name, level, passed, fixed=level is not Level.REST)


def _spoken_age(since: datetime, now: datetime) -> str:
    passed = now - since
    if passed < _MINUTE:
        return phrase("under 1 minute")
    if passed < _HOUR:
        minutes = passed // _MINUTE
        return phrase("1 minute") if minutes == 1 else phrase("{n} minutes", n=minutes)
    if passed < 2 * _DAY:
        hours = passed // _HOUR
        return phrase("1 hour") if hours == 1 else phrase("{n} hours", n=hours)
    return _days(passed)


def _days(passed: timedelta) -> str:
    return phrase("{n} days", n=passed // _DAY)
