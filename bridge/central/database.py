"""The central's database: one engine over SQLite or PostgreSQL, and the two kinds of transaction there are.

Nobody writes without the lock of the one row of `central`, in SQLite without that of the file: numbers of the feed are
then committed in their order, and what a transaction has checked still holds when it writes.
"""

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from sqlalchemy import (
    URL,
    Connection,
    Engine,
    Table,
    bindparam,
    create_engine,
    delete,
    event,
    insert,
    make_url,
    select,
    update,
)
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.exc import ArgumentError, DBAPIError, OperationalError

from bridge.central.tables import central
from bridge.errors import BadArgument, StoreError

FILE = "central.db"
BUSY_TIMEOUT_MS = 60_000
OLDEST_SQLITE = (3, 51, 3)
# as many as there are threads that answer requests
_POOL = {"pool_size": 10, "max_overflow": 30}
_BEGIN = "bridge_begin"


class Sqlite(SQLiteDialect_pysqlite):
    """SQLAlchemy's SQLite over the library that pysqlite3 brings: one library a process, or locks are lost."""

    driver = "bridge"
    supports_statement_cache = True

    @classmethod
    def import_dbapi(cls) -> ModuleType:
        """pysqlite3, or the interpreter's own where there is no wheel of it."""
        try:
            from pysqlite3 import dbapi2  # type: ignore[import-untyped]  # noqa: PLC0415  not on every platform
        except ImportError:
            from sqlite3 import dbapi2  # noqa: PLC0415  not on every platform
        driver: ModuleType = dbapi2
        return driver


registry.register("sqlite.bridge", "bridge.central.database", "Sqlite")


def address(data: Path, *, url: str | None) -> URL:
    """Where the data are: `central.db` in the folder, or the PostgreSQL at `url`. BadArgument for any other."""
    if url is None:
        return URL.create("sqlite+bridge", database=str(data / FILE))
    try:
        given = make_url(url)
    except (ArgumentError, ValueError) as error:
        raise BadArgument("The database address cannot be read; it looks like postgresql://user@host/name.") from error
    if given.drivername not in {"postgresql", "postgres", "postgresql+psycopg"} or not given.database:
        raise BadArgument("The database address must look like postgresql://user@host/name.")
    return given.set(drivername="postgresql+psycopg")


def connect(where: URL) -> Engine:
    """An engine that has reached its database. StoreError if it does not answer."""
    sqlite = where.get_backend_name() == "sqlite"
    engine = create_engine(where, **_POOL, pool_pre_ping=not sqlite)
    if sqlite:
        _as_asked(engine)
    try:
        with engine.connect():
            pass
    except DBAPIError as error:
        engine.dispose()
        raise StoreError(f"The central's database does not open: {_reason(error)}.") from error
    return engine


def _reason(error: DBAPIError) -> str:
    first = str(error.orig).strip().splitlines() or [type(error.orig).__name__]
    return first[0].rstrip(".")


def _as_asked(engine: Engine) -> None:
    @event.listens_for(engine, "connect")
    def opened(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # transactions begin below, and nowhere by themselves
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
        cursor.execute("PRAGMA journal_mode = WAL")
        cursor.execute("PRAGMA synchronous = FULL")
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.close()

    @event.listens_for(engine, "begin")
    def begun(connection: Connection) -> None:
        connection.exec_driver_sql(connection.get_execution_options().get(_BEGIN, "BEGIN"))


def check_sqlite() -> None:
    """StoreError if the SQLite in use is one that can damage a write-ahead log."""
    driver: Any = Sqlite.import_dbapi()
    if driver.sqlite_version_info < OLDEST_SQLITE:
        wanted = ".".join(map(str, OLDEST_SQLITE))
        raise StoreError(f"SQLite {driver.sqlite_version} can damage the central's data; it needs {wanted} or newer.")


@contextlib.contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """One unchanging view."""
    options = {} if engine.dialect.name == "sqlite" else {"isolation_level": "REPEATABLE READ"}
    with engine.execution_options(**options).begin() as connection:
        yield connection


@dataclass
class Writing:
    """A transaction that has the turn to write. `seq` and `receipt` are the newest numbers given."""

    connection: Connection
    seq: int
    receipt: int

    def next_seq(self) -> int:
        """The number of one more change."""
        self.seq += 1
        return self.seq

    def next_receipt(self) -> int:
        """The number of one more receipt."""
        self.receipt += 1
        return self.receipt


@contextlib.contextmanager
def writing(engine: Engine) -> Iterator[Writing]:
    """The turn to write: committed when it ends, nothing of it when it raises."""
    with engine.execution_options(**{_BEGIN: "BEGIN IMMEDIATE"}).begin() as connection:
        row = connection.execute(select(central.c.seq, central.c.receipt).with_for_update()).one()
        turn = Writing(connection, row.seq, row.receipt)
        yield turn
        if (turn.seq, turn.receipt) != (row.seq, row.receipt):
            connection.execute(update(central).values(seq=turn.seq, receipt=turn.receipt))


@contextlib.contextmanager
def locked(engine: Engine) -> Iterator[Connection]:
    """A transaction that makes tables, alone among all that make tables."""
    with engine.execution_options(**{_BEGIN: "BEGIN IMMEDIATE"}).begin() as connection:
        if engine.dialect.name != "sqlite":
            connection.exec_driver_sql("SELECT pg_advisory_xact_lock(7268434)")
        yield connection


def replace(connection: Connection, table: Table, key: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows, in the place of those with the same values in the columns of the key; a thousand or so at once.

    Rows that are near are looked up column by column, since PostgreSQL takes seconds for a list of whole keys.
    """
    columns = [table.c[name] for name in key]
    near = connection.execute(select(*columns).where(*(table.c[name].in_({row[name] for row in rows}) for name in key)))
    new = {tuple(row[name] for name in key) for row in rows}
    old = [dict(zip(key, found, strict=True)) for found in near if tuple(found) in new]
    if old:
        connection.execute(delete(table).where(*(table.c[name] == bindparam(name) for name in key)), old)
    connection.execute(insert(table), rows)


def is_passing(error: DBAPIError) -> bool:
    """Whether the same transaction may succeed later: the database is busy, full, stopped or away."""
    return isinstance(error, OperationalError) or error.connection_invalidated
