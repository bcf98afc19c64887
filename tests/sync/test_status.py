from datetime import UTC, datetime, timedelta, timezone

import pytest

from bridge.sync.status import Elsewhere, Item, Level, Link, Progress, Status, age, clock, company, words

NOW = datetime(2026, 11, 23, 16, 54, tzinfo=UTC)
HERE = timezone(timedelta(hours=-6))
FRESH = NOW - timedelta(minutes=4)


def told(**facts: object) -> list[tuple[str, Level]]:
    status = Status(**{"link": Link.ONLINE, "pulled_at": FRESH, **facts})  # type: ignore[arg-type]
    return [(item.words, item.level) for item in words(status, NOW, HERE)]


def item(key: str, **facts: object) -> Item:
    status = Status(**{"link": Link.ONLINE, "pulled_at": FRESH, **facts})  # type: ignore[arg-type]
    return next(found for found in words(status, NOW, HERE) if found.key == key)


def test_at_rest_nothing_is_loud() -> None:
    rest = Level.REST
    assert told() == [("Central online", rest), ("Nothing waiting", rest), ("List 4 min old", rest)]


def test_sending_is_told_only_while_the_central_is_there() -> None:
    assert told(waiting=1, sending=1)[1] == ("1 sending", Level.ACCENT)
    assert told(link=Link.OFFLINE, waiting=1, sending=1)[1] == ("1 waiting", Level.STRONG)


def test_offline_says_since_when_and_how_much_waits() -> None:
    since, oldest = datetime(2026, 11, 23, 16, 42, tzinfo=UTC), NOW - timedelta(minutes=12)
    assert told(link=Link.OFFLINE, since=since, waiting=3, oldest=oldest)[:2] == [
        ("Offline since 10:42", Level.ASK),
        ("3 waiting, oldest 12 min", Level.STRONG),
    ]


def test_a_refusal_stands_between_link_and_what_waits() -> None:
    assert [text for text, _ in told(refused=1, waiting=2)] == [
        "Central online",
        "1 refused: open",
        "2 waiting",
        "List 4 min old",
    ]
    assert told(refused=1)[1] == ("1 refused: open", Level.REJECT)


def test_who_else_has_a_document_is_told_since_when() -> None:
    since = datetime(2026, 11, 23, 16, 41, tzinfo=UTC)
    both = [Elsewhere("PO-1001", "dock-2", since), Elsewhere("PO-1001", "dock-3", NOW)]
    found = Status(elsewhere=(*both, Elsewhere("PO-7", "dock-4", NOW)))
    said = company(found, "po-1001", NOW, HERE)
    assert said == "Also open at dock-2 since 10:41, and 1 more"
    assert company(found, "PO-7", NOW, HERE) == "Also open at dock-4 since 10:54"
    assert company(found, "PO-8", NOW, HERE) == ""


def test_a_refused_token_says_that_nothing_is_lost_and_whom_to_call() -> None:
    two_hours = NOW - timedelta(hours=2)
    assert told(link=Link.TOKEN_REFUSED, waiting=8, oldest=two_hours, pulled_at=two_hours) == [
        ("Token refused. Nothing is lost. Call IT.", Level.REJECT),
        ("8 waiting, oldest 2 h", Level.STRONG),
        ("List 2 h old", Level.WARN),
    ]


@pytest.mark.parametrize(
    ("hours", "level"), [(0.9, Level.REST), (1, Level.WARN), (7.9, Level.WARN), (8, Level.ASK), (18, Level.ASK)]
)
def test_an_old_list_gets_louder(hours: float, level: Level) -> None:
    assert item("list", pulled_at=NOW - timedelta(hours=hours)).level is level


def test_a_list_of_yesterday_says_its_hours() -> None:
    assert item("list", pulled_at=NOW - timedelta(hours=18)).words == "List 18 h old"


def test_without_a_list_it_says_so() -> None:
    assert item("list", pulled_at=None).words == "No list yet"


def test_a_long_pull_says_how_far_it_is() -> None:
    assert item("list", pull=Progress(start=1_000, cursor=13_000, last=101_000)).words == (
        "List loading, 12,000 of 100,000"
    )


@pytest.mark.parametrize("link", list(Link))
def test_every_link_has_words_that_fit_and_never_fold(link: Link) -> None:
    found = item("link", link=link, since=None)
    assert 0 < len(found.words) <= 40
    assert found.fixed
    assert found.name.startswith("Central, ")


def test_names_spell_out_what_the_strip_abbreviates() -> None:
    since = datetime(2026, 11, 23, 16, 42, tzinfo=UTC)
    assert item("link", link=Link.OFFLINE, since=since).name == "Central, offline since 10:42"
    oldest = NOW - timedelta(minutes=12)
    found = item("outbox", link=Link.OFFLINE, waiting=3, oldest=oldest)
    assert found.name == "Outbox, 3 waiting, oldest 12 minutes"
    assert item("list").name == "List, 4 minutes old"


@pytest.mark.parametrize(
    ("passed", "text"),
    [
        (timedelta(seconds=-5), "under 1 min"),
        (timedelta(seconds=59), "under 1 min"),
        (timedelta(minutes=1), "1 min"),
        (timedelta(minutes=59, seconds=59), "59 min"),
        (timedelta(hours=1), "1 h"),
        (timedelta(hours=47), "47 h"),
        (timedelta(days=3, hours=5), "3 days"),
    ],
)
def test_ages_are_whole_units(passed: timedelta, text: str) -> None:
    assert age(NOW - passed, NOW) == text


def test_clock_times_are_those_of_the_wall() -> None:
    assert clock(datetime(2026, 11, 23, 6, 30, tzinfo=UTC), NOW, HERE) == "00:30"
    assert clock(datetime(2026, 11, 22, 22, 20, tzinfo=UTC), NOW, HERE) == "yesterday 16:20"
    assert clock(datetime(2026, 11, 3, 22, 20, tzinfo=UTC), NOW, HERE) == "3 Nov 16:20"
    assert clock(datetime(2025, 11, 3, 22, 20, tzinfo=UTC), NOW, HERE) == "3 Nov 2025 16:20"
