"""When a station's day begins and ends, and its hours: 23 or 25 of them where the clocks are changed. PURE.

A zone of None is this computer's own, with its changes of the clocks.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo

_STEP = timedelta(minutes=15)
_DAY = timedelta(days=1)


def day_of(moment: datetime, zone: tzinfo | None = None) -> date:
    """The day of a moment on the station's calendar."""
    return moment.astimezone(zone).date()


def bounds(day: date, zone: tzinfo | None = None) -> tuple[datetime, datetime]:
    """The moments at which a day begins and the next one does, in UTC."""
    return _midnight(day, zone), _midnight(day + _DAY, zone)


def by_hour(counts: Iterable[tuple[datetime, int]], day: date, zone: tzinfo | None = None) -> Iterator[tuple[str, int]]:
    """What was counted in each hour of the day, from the first hour with anything to the last, ISO 8601 with offset.

    `counts` are moments, exact to the quarter of an hour, with a number each.
    """
    found: dict[str, int] = dict.fromkeys(_hours(day, zone), 0)
    for moment, number in counts:
        hour = _hour(moment, zone)
        found[hour] = found.get(hour, 0) + number
    busy = [place for place, number in enumerate(found.values()) if number]
    yield from list(found.items())[min(busy, default=0) : max(busy, default=-1) + 1]


def _hours(day: date, zone: tzinfo | None) -> Iterator[str]:
    moment, end = bounds(day, zone)
    while moment < end:
        yield _hour(moment, zone)
        moment += _STEP


def _hour(moment: datetime, zone: tzinfo | None) -> str:
    return moment.astimezone(zone).replace(minute=0, second=0, microsecond=0).isoformat(timespec="minutes")


def _midnight(day: date, zone: tzinfo | None) -> datetime:
    wall = datetime.combine(day, time.min)
    return (wall.astimezone() if zone is None else wall.replace(tzinfo=zone)).astimezone(UTC)
