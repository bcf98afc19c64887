"""The scan history: one row a scan with its verdict, in order of arrival, never changed afterwards."""

import contextlib
import json
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from threading import Event

from sqlalchemy import Connection, bindparam, insert, select, text

from bridge.moments import now
from bridge.store.engine import Store, open_station
from bridge.store.tables import journal

POLL_S = 0.05
BATCH = 500

_PUBLIC = (
    "at",
    "station",
    "operator",
    "source",
    "text",
    "mode",
    "document",
    "sku",
    "serial",
    "level",
    "code",
    "message",
    "rules",
    "allowed_by",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalRow:
    """One scan and its verdict.

    `at` is RFC 3339 UTC text; `text` what arrived, AIM prefix included, without the terminator; `sku` and `serial`
    what the verdict is about; `rule` and `evidence` why, for the supervisor. `rules` is the version of the options it
    was judged by, `allowed_by` who let it pass against them, `facts` what other options would ask of it, as
    `bridge.options.replay` reads it.
    """

    at: str
    station: str
    operator: str | None
    source: str
    text: str
    mode: str
    document: str | None
    sku: str | None
    serial: str | None
    level: str
    code: str
    message: str
    rule: str = ""
    evidence: str = ""
    rules: int = 0
    allowed_by: str | None = None
    facts: str = ""

    def to_json(self) -> str:
        """One line of JSON in ASCII, as scripts read it."""
        return json.dumps({name: getattr(self, name) for name in _PUBLIC})


_FIELDS = tuple(field.name for field in fields(JournalRow))
_ADD = insert(journal)
_LAST_ID = text("SELECT seq FROM sqlite_sequence WHERE name = 'journal'")
_ROWS = (
    select(journal.c.id, *(journal.c[name] for name in _FIELDS))
    .where(journal.c.id > bindparam("after"))
    .order_by(journal.c.id)
    .limit(bindparam("most"))
)


def add(connection: Connection, row: JournalRow) -> int:
    """Write `row` and give its id; later rows have larger ones."""
    result = connection.execute(_ADD, {name: getattr(row, name) for name in _FIELDS})
    return int(result.lastrowid)


def add_all(connection: Connection, rows: Sequence[JournalRow]) -> range:
    """Write many rows in one go and give their ids."""
    last = connection.execute(_LAST_ID).scalar_one_or_none() or 0
    ids = range(last + 1, last + 1 + len(rows))
    if rows:
        named = ({name: getattr(row, name) for name in _FIELDS} for row in rows)
        connection.execute(_ADD, [{"id": entry, **row} for entry, row in zip(ids, named, strict=True)])
    return ids


def rows(connection: Connection, *, after: int = 0, most: int = BATCH) -> list[tuple[int, JournalRow]]:
    """Up to `most` rows with their ids, oldest first, of those whose id is greater than `after`."""
    found = connection.execute(_ROWS, {"after": after, "most": most})
    return [(entry, JournalRow(**dict(zip(_FIELDS, values, strict=True)))) for entry, *values in found]


def every(store: Store, *, after: int = 0) -> Iterator[tuple[int, JournalRow]]:
    """The rows after `after`, read in short transactions so that no long one keeps the files from shrinking."""
    while True:
        with store.read() as connection:
            batch = rows(connection, after=after)
        yield from batch
        if len(batch) < BATCH:
            return
        after = batch[-1][0]


def follow(store: Store, *, after: int = 0, stop: Event) -> Iterator[tuple[int, JournalRow]]:
    """The rows after `after` and those still to come, each within 0.2 s of its commit in any process; until `stop`."""
    with contextlib.closing(store.station.raw_connection()) as watch:
        cursor = watch.cursor()
        seen = None
        while not stop.is_set():
            version = cursor.execute("PRAGMA main.data_version").fetchone()
            if version != seen:
                seen = version
                for entry, row in every(store, after=after):
                    after = entry
                    yield entry, row
            stop.wait(POLL_S)


def print_journal(folder: Path, *, following: bool) -> None:
    """Print the rows of `folder`, one JSON object a line; `following` goes on until interrupted or nobody reads."""
    store = open_station(folder, clock=now)
    try:
        lines = follow(store, stop=Event()) if following else every(store)
        for _, row in lines:
            sys.stdout.write(row.to_json() + "\n")
            sys.stdout.flush()
    except KeyboardInterrupt:
        pass
    except BrokenPipeError:
        # what is still buffered would raise once more at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    finally:
        store.close()
