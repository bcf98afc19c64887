"""SQLite as the station uses it: one driver, connections that were asked for and got, errors in a person's words."""

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy.exc import DBAPIError

from bridge.errors import StoreError, StoreFull
from bridge.phrases import phrase

try:
    from pysqlite3 import dbapi2  # type: ignore[import-untyped]
except ImportError:  # a platform without its wheels: good enough if the interpreter brings a new one
    from sqlite3 import dbapi2

driver: Any = dbapi2

OLDEST_SQLITE = (3, 51, 3)
BUSY_TIMEOUT_MS = 5000

_NO_ROOM = {sqlite3.SQLITE_FULL}
_REFUSED = {sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM}
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL}
DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


def check_version() -> None:
    """StoreError if the SQLite in use is one that can damage a write-ahead log."""
    version: tuple[int, ...] = driver.sqlite_version_info
    if version < OLDEST_SQLITE:
        wanted = ".".join(map(str, OLDEST_SQLITE))
        raise StoreError(
            f"SQLite {driver.sqlite_version} can damage the station's data; Bridge needs {wanted} or newer."
        )


def uri(path: Path, *, query: str = "") -> str:
    """`path` as SQLite reads it in a URI, whatever characters it holds; `query` without its question mark."""
    text = path.absolute().as_posix()
    address = "file://" + quote(os.fsencode(text if text.startswith("/") else f"/{text}"), safe="/:")
    return f"{address}?{query}" if query else address


def connect(path: Path, *, attach: Path | None = None, synchronous: str = "FULL", foreign_keys: bool = True) -> Any:
    """A connection of the driver that begins no transaction by itself; `attach` becomes `mirror`, read-only."""
    connection = driver.connect(
        uri(path), uri=True, isolation_level=None, check_same_thread=False, timeout=BUSY_TIMEOUT_MS / 1000
    )
    try:
        _ask(connection, "busy_timeout", str(BUSY_TIMEOUT_MS), path)
        _ask(connection, "journal_mode", "wal", path)
        _ask(connection, "synchronous", {"FULL": "2", "NORMAL": "1"}[synchronous], path)
        _ask(connection, "foreign_keys", "1" if foreign_keys else "0", path)
        if attach is not None:
            connection.execute("ATTACH DATABASE ? AS mirror", (uri(attach, query="mode=ro"),))
    except BaseException:
        connection.close()
        raise
    return connection


def _ask(connection: Any, pragma: str, wanted: str, path: Path) -> None:
    connection.execute(f"PRAGMA main.{pragma} = {wanted}").fetchall()
    got = connection.execute(f"PRAGMA main.{pragma}").fetchone()
    if got is None or str(got[0]).lower() != wanted:
        raise StoreError(f"The disk of {path.parent} cannot hold the station's data safely: {pragma} is not {wanted}.")


def code_of(error: BaseException) -> int | None:
    """SQLite's primary result code behind an error of the driver or of SQLAlchemy; None if there is none."""
    origin = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(origin, "sqlite_errorcode", None)
    return None if code is None else int(code) & 0xFF


@contextlib.contextmanager
def translated(path: Path) -> Iterator[None]:
    """Let what the disk or the file refuses out as StoreFull or StoreError; errors of a statement pass as they are."""
    try:
        yield
    except (DBAPIError, driver.Error) as error:
        sentence = _sentence(code_of(error), path)
        if sentence is None:
            raise
        raise sentence from error


def _sentence(code: int | None, path: Path) -> StoreError | None:
    if code in _NO_ROOM:
        return StoreFull(phrase("The disk with {folder} is full; make room, then go on.", folder=path.parent))
    if code in _REFUSED:
        words = phrase("The disk refuses to read or write {file}; check the disk and who may write there.", file=path)
        return StoreFull(words)
    if code in _BUSY:
        return StoreError(phrase("Another program keeps {file} locked; close it, then try again.", file=path))
    if code in DAMAGED:
        return StoreError(phrase("{file} is damaged or not a file of Bridge; it was left as it is.", file=path))
    return None
