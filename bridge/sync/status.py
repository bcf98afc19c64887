"""How the station stands with its central, and the words of the status strip for it. PURE."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum

from bridge.serials.keys import key_of

LATE_AFTER = timedelta(hours=1)
OLD_AFTER = timedelta(hours=8)

_MINUTE = timedelta(minutes=1)
_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


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
    more = f", and {len(found) - 1} more" if len(found) > 1 else ""
    return f"Also open at {found[0].station} since {clock(found[0].since, now, zone)}{more}"


def age(since: datetime, now: datetime) -> str:
    """`4 min`, `2 h`, `3 days`; whole units that have passed."""
    return _age(since, now, ("min", "min"), ("h", "h"))


def clock(moment: datetime, now: datetime, zone: tzinfo) -> str:
    """`10:42` today, `yesterday 16:20`, `3 Nov 16:20` before; with the year where it is another."""
    then, today = moment.astimezone(zone), now.astimezone(zone)
    time = f"{then:%H:%M}"
    if then.date() == today.date():
        return time
    if then.date() == today.date() - _DAY:
        return f"yesterday {time}"
    year = "" if then.year == today.year else f" {then.year}"
    return f"{then.day} {_MONTHS[then.month - 1]}{year} {time}"


def day(text: str | None) -> str:
    """`12 Nov` for `2026-11-12`; other texts as they are."""
    try:
        when = date.fromisoformat(text or "")
    except ValueError:
        return text or ""
    return f"{when.day} {_MONTHS[when.month - 1]}"


def _link(status: Status, now: datetime, zone: tzinfo) -> Item:
    match status.link:
        case Link.ONLINE:
            return _link_item("cloud-check", "Central online", Level.REST, "Online")
        case Link.OFFLINE:
            since = f" since {clock(status.since, now, zone)}" if status.since else ""
            return _link_item("cloud-off", f"Offline{since}", Level.ASK, "Offline")
        case Link.TOKEN_REFUSED:
            return _link_item("key-round", "Token refused. Nothing is lost. Call IT.", Level.REJECT, "Token refused")
        case Link.NOT_A_CENTRAL:
            return _link_item("cloud-off", "No central at its address. Call IT.", Level.REJECT, "No central")
        case Link.NONE:
            return _link_item("cloud-off", "No central set", Level.ASK, "No central")
        case _:
            return _link_item("cloud-off", "Connecting", Level.REST, "Connecting")


def _link_item(icon: str, text: str, level: Level, short: str) -> Item:
    name = f"Central, {text.removeprefix('Central ')[:1].lower()}{text.removeprefix('Central ')[1:]}"
    return Item("link", icon, text, name, level, short, fixed=True)


def _refused(status: Status) -> Item:
    text = f"{status.refused} refused: open"
    name, short = f"Refused by the central, {text}", f"{status.refused} refused"
    return Item("refused", "reject", text, name, Level.REJECT, short, fixed=True)


def _outbox(status: Status, now: datetime) -> Item:
    if status.sending and status.link is Link.ONLINE:
        text = f"{status.sending} sending"
        return Item("outbox", "cloud-upload", text, f"Outbox, {text}", Level.ACCENT, text, fixed=True)
    if not status.waiting:
        text = "Nothing waiting"
        return Item("outbox", "check-check", text, "Outbox, nothing waiting", short="0 waiting", fixed=True)
    short = text = name = f"{status.waiting} waiting"
    if status.oldest and (status.link is not Link.ONLINE or now - status.oldest >= _MINUTE):
        text = f"{short}, oldest {age(status.oldest, now)}"
        name = f"{short}, oldest {_spoken_age(status.oldest, now)}"
    return Item("outbox", "inbox", text, f"Outbox, {name}", Level.STRONG, short, fixed=True)


def _list(status: Status, now: datetime) -> Item:
    if status.pull is not None:
        done, total = status.pull.cursor - status.pull.start, status.pull.last - status.pull.start
        text, name = f"List loading, {done:,} of {total:,}", f"List, loading, {done} of {total}"
        return Item("list", "refresh-cw", text, name, Level.ACCENT, "Loading", fixed=True)
    if status.pulled_at is None:
        return Item("list", "clock-alert", "No list yet", "List, none yet", Level.ASK, "No list", fixed=True)
    old = now - status.pulled_at
    level = Level.ASK if old >= OLD_AFTER else Level.WARN if old >= LATE_AFTER else Level.REST
    icon = "list" if level is Level.REST else "clock-alert"
    passed = age(status.pulled_at, now)
    name = f"List, {_spoken_age(status.pulled_at, now)} old"
    return Item("list", icon, f"List {passed} old", name, level, passed, fixed=level is not Level.REST)


def _spoken_age(since: datetime, now: datetime) -> str:
    return _age(since, now, ("minute", "minutes"), ("hour", "hours"))


def _age(since: datetime, now: datetime, minute: tuple[str, str], hour: tuple[str, str]) -> str:
    passed = now - since
    if passed < _MINUTE:
        return f"under 1 {minute[0]}"
    if passed < _HOUR:
        return _count(passed // _MINUTE, minute)
    if passed < 2 * _DAY:
        return _count(passed // _HOUR, hour)
    return _count(passed // _DAY, ("day", "days"))


def _count(number: int, unit: tuple[str, str]) -> str:
    return f"{number} {unit[0] if number == 1 else unit[1]}"
