import contextlib
import threading
from pathlib import Path

import pytest
from sqlalchemy import Connection, insert, select

from bridge.errors import StoreError, StoreFull, StoreInUse
from bridge.moments import now
from bridge.store import sqlite
from bridge.store.engine import MIRROR_FILE, STATION_FILE, Store, hold, open_station
from bridge.store.tables import memory, products

PRODUCT = {"sku_key": "AB-1", "sku": "ab-1", "name": "Camera", "requires_serial": True, "body": "{}"}


def remember(connection: Connection, key: str, value: str = "x") -> None:
    connection.execute(insert(memory).values(key=key, value=value))


def remembered(store: Store) -> set[str]:
    with store.read() as connection:
        return set(connection.scalars(select(memory.c.key))) - {"written_by"}


@pytest.mark.parametrize("name", ["two words", "who?", "no#1", "100%", "a%20b", "Łódź ñ", "it's", "-x&y=z"])
def test_any_folder_name_works(tmp_path: Path, name: str) -> None:
    store = open_station(tmp_path / name, clock=now)
    with store.write_mirror() as connection:
        connection.execute(insert(products).values(PRODUCT))
    with store.write() as connection:
        remember(connection, "k")
        assert connection.scalar(select(products.c.sku)) == "ab-1"
    store.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == [name]
    assert (tmp_path / name / STATION_FILE).stat().st_size > 0
    assert (tmp_path / name / MIRROR_FILE).stat().st_size > 0


def test_every_connection_has_the_safe_settings(store: Store) -> None:
    for engine, synchronous in ((store.station, 2), (store.mirror, 1)):
        with engine.begin() as connection:
            asked = {
                pragma: connection.exec_driver_sql(f"PRAGMA main.{pragma}").scalar()
                for pragma in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
            }
        assert asked == {
            "journal_mode": "wal",
            "synchronous": synchronous,
            "foreign_keys": 1,
            "busy_timeout": 5000,
        }


def test_an_old_sqlite_is_refused_with_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite.driver, "sqlite_version_info", (3, 40, 1))
    with pytest.raises(StoreError, match=r"Bridge needs 3\.51\.3 or newer"):
        open_station(tmp_path, clock=now)


def test_a_transaction_that_raises_leaves_nothing(store: Store) -> None:
    def fail() -> None:
        with store.write() as connection:
            remember(connection, "lost")
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert remembered(store) == set()


def test_the_station_cannot_write_the_mirror(store: Store) -> None:
    with pytest.raises(StoreFull), store.write() as connection:
        connection.execute(insert(products).values(PRODUCT))
    with store.write() as connection:
        remember(connection, "after")
    assert remembered(store) == {"after"}


def test_a_scan_does_not_wait_for_a_pull(store: Store) -> None:
    with store.write_mirror() as pull:
        pull.execute(insert(products).values(PRODUCT))
        with store.write() as connection:
            remember(connection, "k")
            assert connection.scalar(select(products.c.sku)) is None
    assert remembered(store) == {"k"}


def test_a_read_sees_one_moment_of_both_files(store: Store) -> None:
    with store.read() as before:
        with store.write_mirror() as pull:
            pull.execute(insert(products).values(PRODUCT))
        with store.write() as connection:
            remember(connection, "later")
        assert before.scalar(select(products.c.sku)) is None
        assert before.scalar(select(memory.c.key).where(memory.c.key == "later")) is None
    assert remembered(store) == {"later"}


def test_a_second_writer_waits_for_the_first(store: Store) -> None:
    started, ended = threading.Event(), []

    def second() -> None:
        started.set()
        with store.write() as connection:
            ended.append(connection.scalar(select(memory.c.value).where(memory.c.key == "k")))

    with store.write() as connection:
        thread = threading.Thread(target=second)
        thread.start()
        started.wait()
        remember(connection, "k", "first")
    thread.join()
    assert ended == ["first"]


def test_threads_write_at_the_same_time(store: Store) -> None:
    def many(name: str) -> None:
        for number in range(50):
            with store.write() as connection:
                remember(connection, f"{name}{number}")

    threads = [threading.Thread(target=many, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(remembered(store)) == 200


def test_one_station_holds_a_folder(tmp_path: Path) -> None:
    with hold(tmp_path):
        with pytest.raises(StoreInUse, match="already open with the data in"), hold(tmp_path):
            pass
        store = open_station(tmp_path, clock=now)
        assert remembered(store) == set()
        store.close()
    with hold(tmp_path):
        pass


def test_a_file_of_something_else_is_left_as_it_is(tmp_path: Path) -> None:
    for content in (b"dear diary", b"x" * 9000):
        (tmp_path / STATION_FILE).write_bytes(content)
        with pytest.raises(StoreError, match="not a file of Bridge; it was left as it is"):
            open_station(tmp_path, clock=now)
        assert (tmp_path / STATION_FILE).read_bytes() == content


def test_a_database_of_something_else_is_left_as_it_is(tmp_path: Path) -> None:
    with contextlib.closing(sqlite.driver.connect(str(tmp_path / STATION_FILE))) as other:
        other.execute("CREATE TABLE songs (title)")
        other.commit()
    with pytest.raises(StoreError, match="not a file of Bridge"):
        open_station(tmp_path, clock=now)
    with contextlib.closing(sqlite.driver.connect(str(tmp_path / STATION_FILE))) as other:
        assert other.execute("SELECT name FROM sqlite_schema").fetchall() == [("songs",)]


def test_a_folder_that_is_a_file_is_refused_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("")
    for folder in (tmp_path / "data", tmp_path / "data" / "below"):
        with pytest.raises(StoreError, match="cannot keep its data in"):
            open_station(folder, clock=now)
        with pytest.raises(StoreError, match="cannot keep its data in"), hold(folder):
            pass


def test_a_folder_that_cannot_be_written_is_refused_with_a_sentence() -> None:
    with pytest.raises(StoreError, match="cannot keep its data in /proc/bridge"):
        open_station(Path("/proc/bridge"), clock=now)


def test_the_mirror_of_another_version_starts_again_in_the_same_file(tmp_path: Path) -> None:
    store = open_station(tmp_path, clock=now)
    with store.write_mirror() as connection:
        connection.execute(insert(products).values(PRODUCT))
    inode = (tmp_path / MIRROR_FILE).stat().st_ino
    with store.write_mirror() as connection:
        connection.exec_driver_sql("ALTER TABLE products ADD COLUMN colour")
        connection.exec_driver_sql("PRAGMA user_version = 7")
    again = open_station(tmp_path, clock=now)
    with store.read() as connection:
        assert set(connection.exec_driver_sql("SELECT * FROM mirror.products").keys()) == set(products.c.keys())
        assert connection.execute(select(products)).all() == []
    assert (tmp_path / MIRROR_FILE).stat().st_ino == inode
    store.close()
    again.close()


def test_a_mirror_of_this_version_is_kept(tmp_path: Path) -> None:
    store = open_station(tmp_path, clock=now)
    with store.write_mirror() as connection:
        connection.execute(insert(products).values(PRODUCT))
    store.close()
    again = open_station(tmp_path, clock=now)
    with again.read() as connection:
        assert connection.scalar(select(products.c.sku)) == "ab-1"
    again.close()


@pytest.mark.parametrize("content", [b"rubbish", b"z" * 8192])
def test_a_damaged_mirror_starts_again_in_the_same_file(tmp_path: Path, content: bytes) -> None:
    (tmp_path / MIRROR_FILE).write_bytes(content)
    inode = (tmp_path / MIRROR_FILE).stat().st_ino
    store = open_station(tmp_path, clock=now)
    with store.read() as connection:
        assert connection.execute(select(products)).all() == []
    store.close()
    assert (tmp_path / MIRROR_FILE).stat().st_ino == inode


def test_a_station_empties_a_mirror_with_a_damaged_page(tmp_path: Path) -> None:
    store = open_station(tmp_path, clock=now)
    with store.write_mirror() as connection:
        many = [{**PRODUCT, "sku_key": str(number)} for number in range(2000)]
        connection.execute(insert(products), many)
    store.close()
    content = bytearray((tmp_path / MIRROR_FILE).read_bytes())
    content[len(content) // 2 :] = bytes(len(content) - len(content) // 2)
    (tmp_path / MIRROR_FILE).write_bytes(content)
    again = open_station(tmp_path, clock=now, held=True)
    with again.write_mirror() as connection:
        connection.execute(insert(products).values(PRODUCT))
        assert connection.scalars(select(products.c.sku)).all() == ["ab-1"]
    again.close()
