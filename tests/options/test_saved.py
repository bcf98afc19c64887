from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from bridge.errors import BadArgument
from bridge.moments import now
from bridge.options import saved
from bridge.options.saved import Change
from bridge.options.settings import Settings
from bridge.store.engine import Store, open_station
from bridge.store.tables import options

AT = "2026-11-23T03:49:40.123Z"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_station(tmp_path, clock=now)
    yield opened
    opened.close()


def settings(store: Store) -> Settings:
    with store.read() as connection:
        return saved.load(connection)


def test_a_fresh_station_has_the_defaults(store: Store) -> None:
    assert settings(store) == Settings()


def test_a_change_holds_and_is_recorded_with_what_it_replaced(store: Store) -> None:
    with store.write() as connection:
        saved.change(connection, {"receive.unique_serial": "EVER"}, at=AT, by="Ana")
        saved.change(connection, {"receive.unique_serial": "po", "serial.length": "11"}, at=AT, by=None)
    assert settings(store) == Settings(receive_unique_serial="po", serial_length=11, version=2)
    with store.read() as connection:
        assert saved.history(connection) == (
            Change("receive.unique_serial", "in_stock", "ever", AT, "Ana", 1),
            Change("receive.unique_serial", "ever", "po", AT, None, 2),
            Change("serial.length", "", "11", AT, None, 2),
        )


def test_only_options_that_answer_scans_make_a_new_version_of_the_rules(store: Store) -> None:
    with store.write() as connection:
        saved.change(connection, {"receive.unique_serial": "ever"}, at=AT, by=None)
        (change,) = saved.change(connection, {"interface.theme": "dark"}, at=AT, by=None)
    assert (change.version, settings(store).version) == (1, 1)


def test_setting_what_is_set_is_no_change(store: Store) -> None:
    with store.write() as connection:
        assert saved.change(connection, {"ship.match_po": "false"}, at=AT, by=None) == ()
        assert saved.history(connection) == ()


def test_one_bad_value_keeps_all_from_being_set(store: Store) -> None:
    with store.write() as connection, pytest.raises(BadArgument):
        saved.change(connection, {"ship.match_po": "true", "ship.partial": "often"}, at=AT, by=None)
    assert settings(store) == Settings()
    with store.read() as connection:
        assert connection.execute(select(options)).all() == []


def test_a_station_without_a_name_is_called_as_its_host(store: Store) -> None:
    with store.write() as connection:
        assert saved.load(connection, host="dock-pc").station_name == "dock-pc"
        saved.change(connection, {"station.name": "Dock 3"}, at=AT, by=None)
        assert saved.load(connection, host="dock-pc").station_name == "Dock 3"


def test_a_change_of_another_process_holds_in_the_next_transaction(store: Store, tmp_path: Path) -> None:
    assert settings(store).receive_require_serial
    other = open_station(tmp_path, clock=now)
    with other.write() as connection:
        saved.change(connection, {"receive.require_serial": "false"}, at=AT, by="command line")
    other.close()
    assert not settings(store).receive_require_serial
