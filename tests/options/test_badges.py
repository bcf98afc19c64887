from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection, select

from bridge.errors import BadArgument
from bridge.options import badges, saved
from bridge.scan.commands import badge_letters, is_command, is_layout_proof
from bridge.session.book import Badge
from bridge.store.engine import Store, open_station
from bridge.store.people_tables import badges as kept

AT, LATER = "2026-03-05T14:32:00.000Z", "2026-03-06T08:00:00.000Z"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_station(tmp_path, clock=lambda: datetime(2026, 3, 5, 14, 32, tzinfo=UTC))
    yield opened
    opened.close()


@pytest.fixture
def connection(store: Store) -> Iterator[Connection]:
    with store.write() as opened:
        yield opened


def test_a_badge_says_who_it_is_in_any_case_and_after_an_aim_prefix(connection: Connection) -> None:
    ana = badges.make(connection, "Ana R.", approves=False, at=AT, by=None)
    ben = badges.make(connection, "Ben", approves=True, at=AT, by="Ana R.")
    assert badges.find(connection, ana.lower()) == Badge("Ana R.", approves=False)
    assert badges.find(connection, f"]C0{ben}") == Badge("Ben", approves=True)


def test_a_code_can_be_scanned_through_every_keyboard_and_is_a_command_of_no_page(connection: Connection) -> None:
    code = badges.make(connection, "Ana R.", approves=False, at=AT, by=None)
    assert len(badge_letters(code)) == 20
    assert is_layout_proof(code)
    assert is_command(code)


def test_no_two_codes_are_alike_and_no_letter_is_favoured(connection: Connection) -> None:
    codes = [badges.make(connection, "Ana R.", approves=False, at=AT, by=None) for _ in range(200)]
    assert len(set(codes)) == 200
    letters = "".join(badge_letters(code) for code in codes)
    assert len(set(letters)) == 20
    assert max(letters.count(letter) for letter in set(letters)) < 300


def test_only_a_hash_is_kept(connection: Connection) -> None:
    code = badges.make(connection, "Ana R.", approves=False, at=AT, by=None)
    row = connection.execute(select(kept)).one()
    assert badge_letters(code) not in str(tuple(row))
    assert row.hash == badges.hash_of(badge_letters(code))


def test_a_revoked_badge_says_nothing_and_is_still_listed(connection: Connection) -> None:
    code = badges.make(connection, "Ana R.", approves=False, at=AT, by="Ben")
    (made,) = badges.made(connection)
    assert (made.name, made.approves, made.at, made.by, made.revoked_at) == ("Ana R.", False, AT, "Ben", None)
    assert badges.revoke(connection, made.number, at=LATER, by=None)
    assert badges.find(connection, code) is None
    assert [badge.revoked_at for badge in badges.made(connection)] == [LATER]
    assert not badges.revoke(connection, made.number, at=LATER, by=None)


def test_the_newest_is_listed_first(connection: Connection) -> None:
    for name in ("Ana R.", "Ben", "Ana R."):
        badges.make(connection, name, approves=False, at=AT, by=None)
    assert [made.name for made in badges.made(connection)] == ["Ana R.", "Ben", "Ana R."]
    assert [made.number for made in badges.made(connection)] == [3, 2, 1]


@pytest.mark.parametrize("code", ["", "XJXID", "XJXIDBBBBBBBBBBBBBBBBBBBB", "XJXUNDO", "XJXID" + "B" * 19])
def test_what_was_never_made_is_nobodys(connection: Connection, code: str) -> None:
    badges.make(connection, "Ana R.", approves=False, at=AT, by=None)
    assert badges.find(connection, code) is None


@pytest.mark.parametrize("name", ["", "  ", "x" * 41, "Ana, Ben", "Ana\x00"])
def test_a_name_that_no_operator_can_have_is_refused(connection: Connection, name: str) -> None:
    with pytest.raises(BadArgument, match="name"):
        badges.make(connection, name, approves=False, at=AT, by=None)
    assert badges.made(connection) == ()


def test_blanks_in_a_name_are_put_in_order(connection: Connection) -> None:
    badges.make(connection, "  Ana   R. ", approves=False, at=AT, by=None)
    assert badges.made(connection)[0].name == "Ana R."


def test_the_history_of_the_options_says_who_made_and_who_revoked_it(connection: Connection) -> None:
    badges.make(connection, "Ben", approves=True, at=AT, by="Ana R.")
    badges.revoke(connection, 1, at=LATER, by="command line")
    told = [(change.key, change.old, change.new, change.at, change.by) for change in saved.history(connection)]
    assert told == [
        ("security.badge", "", "Ben, approver", AT, "Ana R."),
        ("security.badge", "Ben, approver", "", LATER, "command line"),
    ]
