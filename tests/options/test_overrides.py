from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bridge.options import overrides
from bridge.options.overrides import Override
from bridge.store.engine import Store, open_station


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_station(tmp_path, clock=lambda: datetime(2026, 3, 5, 14, 32, tzinfo=UTC))
    yield opened
    opened.close()


def at(hour: int) -> str:
    return f"2026-03-05T{hour:02}:00:00.000Z"


def kept(store: Store) -> tuple[Override, ...]:
    with store.read() as connection:
        return overrides.made_between(connection, since=at(0), until=at(23))


def test_an_override_is_kept_with_who_asked_who_allowed_and_why(store: Store) -> None:
    why = "Order SO-1 is shipped."
    with store.write() as connection:
        overrides.add(connection, at=at(9), what="unship", asked_by="Ana", allowed_by="Ben", why=why, document="SO-1")
    assert kept(store) == (Override(at(9), "unship", "Ana", "Ben", why, "SO-1"),)


def test_a_pin_without_a_badge_is_the_supervisors(store: Store) -> None:
    with store.write() as connection:
        overrides.add(connection, at=at(9), what="options", asked_by="", allowed_by=None, why="Options")
    (made,) = kept(store)
    assert (made.asked_by, made.allowed_by) == (None, "supervisor")


def test_those_of_a_day_come_in_the_order_they_were_made(store: Store) -> None:
    with store.write() as connection:
        for hour, what in ((9, "bulk"), (8, "settle"), (12, "options")):
            overrides.add(connection, at=at(hour), what=what, asked_by=None, allowed_by=None, why=what)
    assert [made.what for made in kept(store)] == ["bulk", "settle", "options"]
    with store.read() as connection:
        morning = overrides.made_between(connection, since=at(9), until=at(12))
    assert [made.what for made in morning] == ["bulk"]
