import io
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bridge.errors import BadArgument, BridgeError
from bridge.moments import to_text
from bridge.options import pin, pin_command, saved
from bridge.options.command import app
from bridge.store import memory
from bridge.store.engine import Store, open_station
from tests.sync.loopback import TOKEN, Ledger, serve

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
AT = to_text(NOW)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_station(tmp_path, clock=lambda: NOW)
    yield opened
    opened.close()


def tried(store: Store, text: str, *, after_s: float = 0) -> pin.Tried:
    with store.write() as connection:
        return pin.attempt(connection, text, NOW + timedelta(seconds=after_s))


@pytest.fixture
def locked(store: Store) -> Store:
    with store.write() as connection:
        pin.put(connection, "4711", at=AT, by="Ana")
    return store


def test_without_a_pin_none_is_right(store: Store) -> None:
    with store.read() as connection:
        assert not pin.is_set(connection)
    assert tried(store, "0000") == pin.Tried(right=False, words="No PIN is set.")


def test_the_right_pin_is_right_and_only_it(locked: Store) -> None:
    assert tried(locked, "4711") == pin.Tried(right=True)
    assert tried(locked, "4712") == pin.Tried(right=False, wait_s=2, words="Wrong PIN. Wait 2 seconds.")


@pytest.mark.parametrize("text", ["", "123", "123456789", "12a4", "١٢٣٤", "12 34"])
def test_a_pin_is_four_to_eight_digits(store: Store, text: str) -> None:
    with store.write() as connection, pytest.raises(BadArgument, match="4 to 8 digits"):
        pin.put(connection, text, at=AT, by=None)


def test_what_is_no_pin_is_not_counted_as_a_wrong_one(locked: Store) -> None:
    assert tried(locked, "12") == pin.Tried(right=False, words="A PIN has 4 to 8 digits.")
    assert tried(locked, "4711").right


def test_only_a_hash_is_kept(locked: Store) -> None:
    with locked.read() as connection:
        rows = connection.exec_driver_sql("SELECT value FROM main.memory").scalars().all()
        assert any(value.startswith("$argon2id$") for value in rows)
        assert not any("4711" in value for value in rows if not value.startswith("$"))
        assert saved.history(connection) == (saved.Change("security.pin", "", "set", AT, "Ana"),)


def test_each_wrong_pin_doubles_the_wait_up_to_five_minutes(locked: Store) -> None:
    at, waits = 0.0, []
    for _ in range(10):
        found = tried(locked, "0000", after_s=at)
        waits.append(found.wait_s)
        at += found.wait_s
    assert waits == [2, 4, 8, 16, 32, 64, 128, 256, 300, 300]
    assert tried(locked, "4711", after_s=at).right
    assert tried(locked, "0000", after_s=at).wait_s == 2


def test_during_the_wait_not_even_the_right_pin_is_looked_at(locked: Store) -> None:
    tried(locked, "0000")
    tried(locked, "0000", after_s=2)
    assert tried(locked, "4711", after_s=3.5) == pin.Tried(right=False, wait_s=3, words="Wait 3 seconds.")
    assert tried(locked, "4711", after_s=6.0).right


def test_a_new_pin_does_not_wait_for_the_wrong_ones_before_it(locked: Store) -> None:
    assert tried(locked, "0815").wait_s == 2
    with locked.write() as connection:
        pin.put(connection, "80715", at=AT, by="a token")
    assert tried(locked, "80715").right


def test_the_wait_is_kept_over_a_restart(locked: Store, tmp_path: Path) -> None:
    tried(locked, "0000")
    locked.close()
    again = open_station(tmp_path, clock=lambda: NOW)
    assert tried(again, "4711", after_s=1).words == "Wait 1 second."
    assert tried(again, "4711", after_s=2).right
    again.close()


def test_a_clock_set_back_locks_nobody_out_for_longer_than_was_said(locked: Store) -> None:
    tried(locked, "0000")
    assert tried(locked, "4711", after_s=-86_400).wait_s == 2


def test_waits_are_said_in_words() -> None:
    assert [pin.in_words(seconds) for seconds in (1, 8, 60, 64, 300)] == [
        "1 second",
        "8 seconds",
        "1 minute",
        "64 seconds",
        "5 minutes",
    ]


def run(data: Path, *words: str, given: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(given))
    app([*words, "--data", str(data)], standalone_mode=False)


def test_the_command_reads_the_pin_from_standard_input(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run(tmp_path, "pin", "set", given="80715\n", monkeypatch=monkeypatch)
    store = open_station(tmp_path, clock=lambda: NOW)
    assert tried(store, "80715").right
    run(tmp_path, "pin", "clear", given="80715\n", monkeypatch=monkeypatch)
    assert not tried(store, "80715").right
    store.close()


def test_a_bad_pin_is_refused_before_anything_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(BadArgument, match="4 to 8 digits"):
        run(tmp_path / "data", "pin", "set", given="secret\n", monkeypatch=monkeypatch)
    assert not (tmp_path / "data").exists()


@pytest.mark.usefixtures("locked")
def test_no_export_holds_a_word_of_the_pin(tmp_path: Path) -> None:
    app(["export", str(tmp_path / "options.toml"), "--data", str(tmp_path)], standalone_mode=False)
    text = (tmp_path / "options.toml").read_text()
    assert "argon2" not in text
    assert "[security]" in text
    assert "lock_over_receive = true" in text
    assert "pin =" not in text.replace("over_receive =", "")


def kept(folder: Path) -> list[tuple[str, str | None, str | None]]:
    """What the history says of the PIN: old, new, by whom."""
    store = open_station(folder, clock=lambda: NOW)
    with store.read() as connection:
        changes = [change for change in saved.history(connection) if change.key == pin.KEY]
    store.close()
    return [(change.old or "", change.new, change.by) for change in changes]


def test_where_a_pin_is_set_another_takes_the_old_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run(tmp_path, "pin", "set", given="4711\n", monkeypatch=monkeypatch)
    for given, why in (("0815\n", "next line"), ("0815\n\n", "next line")):
        with pytest.raises(BadArgument, match=why):
            run(tmp_path, "pin", "set", given=given, monkeypatch=monkeypatch)
    with pytest.raises(BridgeError, match=r"Wrong PIN\. Wait 2 seconds\."):
        run(tmp_path, "pin", "set", given="0815\n0000\n", monkeypatch=monkeypatch)
    with pytest.raises(BridgeError, match="Wait"):
        run(tmp_path, "pin", "clear", given="4711\n", monkeypatch=monkeypatch)
    wait_over(tmp_path)
    run(tmp_path, "pin", "set", given="0815\n4711\n", monkeypatch=monkeypatch)
    run(tmp_path, "pin", "clear", given="0815\n", monkeypatch=monkeypatch)
    assert kept(tmp_path) == [
        ("", "set", pin_command.BY_PIN),
        ("set", "set", pin_command.BY_PIN),
        ("set", "", pin_command.BY_PIN),
    ]


def test_a_token_that_the_central_takes_stands_in_for_a_forgotten_pin(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(tmp_path, "pin", "set", given="4711\n", monkeypatch=monkeypatch)
    with pytest.raises(BridgeError, match="has no central"):
        run(tmp_path, "pin", "clear", given=f"{TOKEN}\n", monkeypatch=monkeypatch)
    with serve(Ledger()) as server:
        app(["set", "central.url", server.address, "--data", str(tmp_path)], standalone_mode=False)
        with pytest.raises(BridgeError, match="does not accept this token"):
            run(tmp_path, "pin", "set", given="0815\nsomebody-elses-token\n", monkeypatch=monkeypatch)
        run(tmp_path, "pin", "set", given=f"0815\n{TOKEN}\n", monkeypatch=monkeypatch)
    with pytest.raises(BridgeError, match="this is another one"):
        run(tmp_path, "pin", "clear", given="somebody-elses-token\n", monkeypatch=monkeypatch)
    monkeypatch.setenv("BRIDGE_TOKEN", TOKEN)
    run(tmp_path, "pin", "clear", given=f"{TOKEN}\n", monkeypatch=monkeypatch)
    assert [by for _, _, by in kept(tmp_path)] == [pin_command.BY_PIN, pin_command.BY_TOKEN, pin_command.BY_TOKEN]


def wait_over(folder: Path) -> None:
    """Let a clock have gone on since the wrong PIN."""
    store = open_station(folder, clock=lambda: NOW)
    with store.write() as connection:
        memory.put(connection, "pin_free_at", to_text(NOW))
    store.close()
