"""What happens when the database is not as it should be: a sentence, and nothing lost."""

import logging
import stat
from pathlib import Path

import pytest
from sqlalchemy import Engine, text, update

from bridge.central import database, place, schema
from bridge.central.app import opened
from bridge.central.database import reading, writing
from bridge.central.operations import OperationDesk
from bridge.central.tables import central
from bridge.errors import BadArgument, StoreError, StoreTooNew
from bridge.sync import wire
from tests.central.conftest import Client, Place, camera
from tests.central.desk import take
from tests.central.test_http import problem


def test_data_of_a_newer_bridge_are_refused_and_left_alone(there: Place) -> None:
    with opened(there.where) as engine, engine.begin() as connection:
        connection.execute(update(central).values(version=schema.VERSION + 1))
    with (
        pytest.raises(StoreTooNew, match=f"version {schema.VERSION + 1}, this one reads {schema.VERSION}"),
        opened(there.where),
    ):
        pass


def test_tables_are_made_once(there: Place) -> None:
    with opened(there.where) as engine, engine.connect() as connection:
        feed = connection.scalar(text("SELECT feed FROM central"))
    with opened(there.where) as engine, engine.connect() as connection:
        assert connection.scalar(text("SELECT feed FROM central")) == feed


def test_a_transaction_that_fails_leaves_nothing_and_gives_no_numbers(engine: Engine) -> None:
    def fail() -> None:
        with writing(engine) as turn:
            assert (turn.next_seq(), turn.next_receipt()) == (1, 20_001)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    with writing(engine) as turn:
        assert (turn.seq, turn.receipt) == (0, 20_000)


def test_a_reader_sees_one_moment(stocked: Engine) -> None:
    with reading(stocked) as connection:
        before = connection.scalar(text("SELECT seq FROM central"))
        with writing(stocked) as turn:
            turn.next_seq()
        assert connection.scalar(text("SELECT seq FROM central")) == before


def test_sqlite_is_asked_to_keep_what_it_took(tmp_path: Path) -> None:
    with opened(place.resolve(tmp_path, url=None)) as engine, engine.connect() as connection:
        asked = {name: connection.scalar(text(f"PRAGMA {name}")) for name in ("journal_mode", "synchronous")}
    assert asked == {"journal_mode": "wal", "synchronous": 2}


def test_a_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    (tmp_path / database.FILE).write_text("no database at all, but long enough to be looked at")
    with pytest.raises(StoreError, match="file is not a database"), opened(place.resolve(tmp_path, url=None)):
        pass


def test_a_server_that_does_not_answer_is_told_in_one_line(tmp_path: Path) -> None:
    where = place.resolve(tmp_path, url="postgres://bridge:secret@127.0.0.1:1/bridge")
    with pytest.raises(StoreError) as told, opened(where):
        pass
    assert "Connection refused" in str(told.value)
    assert "\n" not in str(told.value)
    assert "secret" not in str(told.value)


@pytest.mark.parametrize(
    "url", ["", "foo", "mysql://x/y", "sqlite:///x.db", "postgresql://host", "postgresql://[::1/x"]
)
def test_an_address_that_is_no_postgresql_is_refused(url: str, tmp_path: Path) -> None:
    with pytest.raises(BadArgument, match="postgresql://user@host/name"):
        place.resolve(tmp_path, url=url)


def test_a_folder_remembers_its_database_for_its_owner_only(tmp_path: Path) -> None:
    assert place.resolve(tmp_path, url=None).get_backend_name() == "sqlite"
    place.remember(tmp_path, url="postgresql://bridge:secret@db/bridge")
    assert place.resolve(tmp_path, url=None).host == "db"
    assert place.resolve(tmp_path, url="postgresql://other/bridge").host == "other"
    assert stat.S_IMODE((tmp_path / place.REMEMBERED).stat().st_mode) == 0o600
    place.remember(tmp_path, url=None)
    assert place.resolve(tmp_path, url=None).database == "bridge"


def test_a_fault_in_the_database_is_answered_logged_and_passes(
    client: Client, stocked: Engine, errors_logged: list[logging.LogRecord]
) -> None:
    with stocked.begin() as connection:
        connection.execute(text("ALTER TABLE documents RENAME TO elsewhere"))
    told = problem(client, "GET", f"{wire.API}/changes", 503 if stocked.dialect.name == "sqlite" else 500)
    assert "documents" not in (told.detail or "")
    assert "documents" in errors_logged.pop().getMessage()
    with stocked.begin() as connection:
        connection.execute(text("ALTER TABLE elsewhere RENAME TO documents"))
    assert client.get(f"{wire.API}/changes").status_code == 200


def test_a_fault_of_its_own_is_answered_without_a_word_of_it(
    client: Client, errors_logged: list[logging.LogRecord]
) -> None:
    client.app.state.central = None
    told = problem(client, "GET", f"{wire.API}/hello", 500)
    assert told.detail == "The central failed; its log says more."
    assert errors_logged.pop().exc_info is not None


def test_numbers_go_on_after_a_restart(there: Place, desk: OperationDesk) -> None:
    assert take(desk, camera("CM1")).receipt == "R-20001"
    with opened(there.where) as again, writing(again) as turn:
        assert turn.next_receipt() == 20_002
