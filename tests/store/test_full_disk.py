import contextlib
import multiprocessing
import resource
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import func, insert, select

from bridge.errors import StoreError, StoreFull
from bridge.moments import now
from bridge.store import sqlite
from bridge.store.engine import Store, open_station
from bridge.store.tables import memory

FORK = multiprocessing.get_context("fork")


def write(store: Store, number: int) -> None:
    with store.write() as connection:
        connection.execute(insert(memory).values(key=f"row{number:04}", value="x" * 2000))


def write_until_refused(store: Store) -> tuple[int, StoreFull]:
    for number in range(1000):
        try:
            write(store, number)
        except StoreFull as refused:
            return number, refused
    pytest.fail("1,000 rows of 2 kB were written and never refused")


def count(store: Store) -> int:
    with store.read() as connection:
        return connection.scalar(select(func.count()).where(memory.c.key.like("row%"))) or 0


def allow_pages(store: Store, pages: int) -> None:
    with store.station.connect() as connection:
        connection.exec_driver_sql(f"PRAGMA main.max_page_count = {pages}")


def test_a_full_disk_loses_nothing_and_the_next_write_works_with_room(store: Store) -> None:
    allow_pages(store, 60)
    acknowledged, refused = write_until_refused(store)
    assert "is full; make room, then go on." in str(refused)
    assert refused.__cause__ is not None
    assert sqlite.code_of(refused.__cause__) == sqlite3.SQLITE_FULL
    assert count(store) == acknowledged > 10
    allow_pages(store, 600)
    write(store, 9999)
    assert count(store) == acknowledged + 1


def test_a_disk_that_refuses_a_write_loses_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    open_station(tmp_path, clock=now).close()
    told = FORK.Queue()

    def scan_on_a_small_disk() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, resource.RLIM_INFINITY))
        store = open_station(tmp_path, clock=now)
        acknowledged, refused = write_until_refused(store)
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        kept = count(store)
        write(store, 9999)
        told.put((acknowledged, kept, count(store), str(refused)))

    child = FORK.Process(target=scan_on_a_small_disk)
    child.start()
    acknowledged, kept, with_room, sentence = told.get(timeout=30)
    child.join()
    assert "The disk refuses to read or write" in sentence
    assert kept == acknowledged > 10
    store = open_station(tmp_path, clock=now)
    assert count(store) == with_room == acknowledged + 1
    store.close()


def test_a_file_locked_by_another_program_is_a_sentence(store: Store) -> None:
    with (
        contextlib.closing(store.mirror.raw_connection()) as one,
        contextlib.closing(store.mirror.raw_connection()) as two,
    ):
        for impatient in (one, two):
            impatient.cursor().execute("PRAGMA busy_timeout = 10")
    with store.write_mirror(), pytest.raises(StoreError, match=r"mirror\.db locked; close it"), store.write_mirror():
        pass
