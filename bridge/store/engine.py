"""The two files of a data folder, open.

`station.db` is precious and written here; `mirror.db` is what the central last said, written by the pull alone and
attached to every connection of the station as `mirror`, read-only.
"""

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout
from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.pool import QueuePool

from bridge.errors import StoreError, StoreInUse
from bridge.store import schema, sqlite

STATION_FILE = "station.db"
MIRROR_FILE = "mirror.db"
SCHEMA_WAIT_S = 60.0

# SQLite takes a file's snapshot with the first row read from it: this takes both at once
_TAKE_SNAPSHOTS = "SELECT 1 FROM main.sqlite_schema, mirror.sqlite_schema LIMIT 0"


@dataclass(frozen=True)
class Store:
    """The open files of one data folder. Threads share it; each transaction has a connection of its own.

    `station` writes station.db and sees the mirror; `mirror` writes mirror.db alone. Only the methods begin
    transactions; what they raise of the disk's refusals is StoreFull and StoreError.
    """

    folder: Path
    clock: Callable[[], datetime]
    station: Engine
    mirror: Engine

    @contextlib.contextmanager
    def write(self) -> Iterator[Connection]:
        """One transaction on station.db: committed and on disk when it ends, or nothing of it when it raises."""
        with sqlite.translated(self.folder / STATION_FILE), self.station.begin() as connection:
            driver_of(connection).execute("BEGIN IMMEDIATE")
            yield connection

    @contextlib.contextmanager
    def read(self) -> Iterator[Connection]:
        """One unchanging view of both files."""
        with sqlite.translated(self.folder / STATION_FILE), self.station.begin() as connection:
            driver_of(connection).execute("BEGIN")
            driver_of(connection).execute(_TAKE_SNAPSHOTS).close()
            yield connection

    @contextlib.contextmanager
    def write_mirror(self) -> Iterator[Connection]:
        """One transaction on mirror.db; scans never wait for it."""
        with sqlite.translated(self.folder / MIRROR_FILE), self.mirror.begin() as connection:
            driver_of(connection).execute("BEGIN IMMEDIATE")
            yield connection

    def close(self) -> None:
        """Close every connection that no transaction holds."""
        self.station.dispose()
        self.mirror.dispose()


def open_station(folder: Path, *, clock: Callable[[], datetime], held: bool = False) -> Store:
    """Open `folder`, making it and its files where they are missing and bringing an older schema up to date.

    `held` says that the caller is inside `hold(folder)`: it may bring the data of an older Bridge up to date, which
    others may only while no station is open, and searches the mirror for damage. StoreError and what is below it.
    """
    sqlite.check_version()
    folder = folder.absolute()
    _make(folder)
    station, mirror = folder / STATION_FILE, folder / MIRROR_FILE
    with _schema_turn(folder):
        with sqlite.translated(mirror):
            schema.prepare_mirror(mirror, search=held)
        with sqlite.translated(station):
            _prepare(station, held=held)
    return Store(
        folder=folder,
        clock=clock,
        station=_engine(lambda: sqlite.connect(station, attach=mirror)),
        mirror=_engine(lambda: sqlite.connect(mirror, synchronous="NORMAL")).execution_options(
            schema_translate_map={"mirror": None}
        ),
    )


@contextlib.contextmanager
def hold(folder: Path) -> Iterator[None]:
    """Be the one station of `folder`; StoreInUse if another is."""
    folder = folder.absolute()
    _make(folder)
    in_use = StoreInUse(f"Bridge is already open with the data in {folder}.")
    with _locked(folder / "station.lock", timeout_s=0, otherwise=in_use):
        yield


def _schema_turn(folder: Path) -> contextlib.AbstractContextManager[None]:
    busy = StoreError(f"Another Bridge has been preparing {folder} for a minute; close it, then try again.")
    return _locked(folder / "schema.lock", timeout_s=SCHEMA_WAIT_S, otherwise=busy)


@contextlib.contextmanager
def _locked(path: Path, *, timeout_s: float, otherwise: StoreError) -> Iterator[None]:
    lock = FileLock(path, timeout=timeout_s)
    try:
        lock.acquire()
    except Timeout as error:
        raise otherwise from error
    except OSError as error:
        raise _not_writable(path.parent, error) from error
    try:
        yield
    finally:
        lock.release()


def _prepare(station: Path, *, held: bool) -> None:
    found = schema.revision(station)
    if found is None:
        schema.create(station)
    elif found != schema.HEAD:
        with contextlib.nullcontext() if held else hold(station.parent):
            schema.upgrade(station)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _not_writable(folder, error) from error


def _not_writable(folder: Path, error: OSError) -> StoreError:
    return StoreError(f"Bridge cannot keep its data in {folder}: {error.strerror or error}.")


def _engine(creator: Callable[[], Any]) -> Engine:
    # no listener for "begin" does the beginning: with any at all, every statement goes through the lists of all events
    return create_engine("sqlite+pysqlite://", module=sqlite.driver, creator=creator, poolclass=QueuePool)


def mirror_state(connection: Connection) -> tuple[object, int]:
    """Alike for two looks between which the mirror was not written; what was read of it then holds still."""
    raw = driver_of(connection)
    (version,) = raw.execute("PRAGMA mirror.data_version").fetchone()
    return raw, version


def driver_of(connection: Connection) -> Any:
    """The driver's own connection, for the statements of every scan; StoreError if it is closed."""
    raw = connection.connection.driver_connection
    if raw is None:
        raise StoreError("The connection is closed.")
    return raw
