"""Days and hours of a station's calendar."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bridge.report.span import bounds, by_hour, day_of

CHICAGO, LORD_HOWE, SANTIAGO = (
    ZoneInfo(name) for name in ("America/Chicago", "Australia/Lord_Howe", "America/Santiago")
)
SPRING, AUTUMN = date(2026, 3, 8), date(2026, 11, 1)


@pytest.mark.parametrize(
    ("day", "zone", "hours"),
    [
        (date(2026, 11, 23), UTC, 24),
        (SPRING, CHICAGO, 23),
        (AUTUMN, CHICAGO, 25),
        (date(2026, 4, 5), LORD_HOWE, 24.5),
        (date(2026, 10, 4), LORD_HOWE, 23.5),
        (date(2026, 9, 6), SANTIAGO, 23),
    ],
)
def test_a_day_is_as_long_as_the_clocks_make_it(day: date, zone: ZoneInfo, hours: float) -> None:
    start, end = bounds(day, zone)
    assert end - start == timedelta(hours=hours)
    assert day_of(start, zone) == day
    assert day_of(end - timedelta(milliseconds=1), zone) == day
    assert day_of(end, zone) == day + timedelta(days=1)


def every_half_hour(day: date, zone: ZoneInfo) -> list[tuple[datetime, int]]:
    start, end = bounds(day, zone)
    return [(start + timedelta(minutes=30 * n), 1) for n in range(round((end - start) / timedelta(minutes=30)))]


def test_the_hour_that_comes_twice_is_told_twice() -> None:
    hours = dict(by_hour(every_half_hour(AUTUMN, CHICAGO), AUTUMN, CHICAGO))
    assert len(hours) == 25
    assert (hours["2026-11-01T01:00-05:00"], hours["2026-11-01T01:00-06:00"]) == (2, 2)
    assert set(hours.values()) == {2}


def test_the_hour_that_is_left_out_is_not_told() -> None:
    hours = dict(by_hour(every_half_hour(SPRING, CHICAGO), SPRING, CHICAGO))
    assert len(hours) == 23
    assert not any(hour.startswith("2026-03-08T02") for hour in hours)


def test_nothing_counted_is_no_hour() -> None:
    assert list(by_hour((), AUTUMN, CHICAGO)) == []
