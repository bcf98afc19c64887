"""The station's copy of what the central last said: a page of the feed becomes rows, in small transactions."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from bridge.moments import from_text, to_text
from bridge.store.engine import Store
from bridge.store.tables import MIRROR, feed
from bridge.sync import wire
from bridge.sync.mirror_rows import PARTS, Part, Values, delete, insert
from bridge.sync.order_standing import MOVING, settle

TRANSACTION_ROWS = 500
STATEMENT_ROWS = 200

_STAND = select(feed.c.feed, feed.c.cursor, feed.c.last, feed.c.pulled_at)
_FEED = feed.insert().prefix_with("OR REPLACE")


@dataclass(frozen=True, slots=True)
class Stand:
    """How far the copy reaches. `pulled_at`: when it last held everything; None before the first time."""

    feed: str | None = None
    cursor: int = 0
    last: int = 0
    pulled_at: datetime | None = None


def stand(connection: Connection) -> Stand:
    """How far the copy reaches, on a connection of either file."""
    row = connection.execute(_STAND).first()
    if row is None:
        return Stand()
    return Stand(row.feed, row.cursor, row.last, from_text(row.pulled_at) if row.pulled_at else None)


def fits(reached: Stand, page: wire.Page) -> bool:
    """Whether a page goes on where the copy stands; else the central has another database, or an older one."""
    return reached.feed in {None, page.feed} and page.last >= reached.cursor


def empty(store: Store, feed_id: str) -> None:
    """Start again from nothing, in place and in one transaction."""
    with store.write_mirror() as connection:
        for table in MIRROR.sorted_tables:
            connection.execute(table.delete())
        connection.execute(_FEED, {"id": 1, "feed": feed_id, "cursor": 0, "last": 0})


def apply(store: Store, page: wire.Page, *, reached: Stand, moved: Callable[[int], None] | None = None) -> Stand:
    """Keep a page that `fits` what was reached; the cursor moves in the same transaction as its rows.

    `moved` is told the cursor after each transaction.
    """
    for chunk in chunks(page.changes):
        with store.write_mirror() as connection:
            _keep(connection, chunk)
            _move(connection, page, chunk[-1].seq, reached.pulled_at)
        if moved is not None:
            moved(chunk[-1].seq)
    pulled_at = store.clock() if page.cursor == page.last else reached.pulled_at
    with store.write_mirror() as connection:
        _move(connection, page, page.cursor, pulled_at)
    return Stand(page.feed, page.cursor, page.last, pulled_at)


def chunks(changes: Iterable[wire.Change]) -> Iterator[list[wire.Change]]:
    """The changes in order, cut so that a transaction holds few rows; one change is never cut."""
    chunk: list[wire.Change] = []
    rows = 0
    for change in changes:
        size = 1 + len(getattr(change.row, "lines", ()))
        if chunk and rows + size > TRANSACTION_ROWS:
            yield chunk
            chunk, rows = [], 0
        chunk.append(change)
        rows += size
    if chunk:
        yield chunk


def _keep(connection: Connection, changes: list[wire.Change]) -> None:
    """Write what the changes leave behind: of several changes of one row only the last matters."""
    kinds: dict[type, dict[tuple[str, ...], wire.Change]] = {}
    for change in changes:
        kind = type(change.row)
        kinds.setdefault(kind, {})[PARTS[kind][0].identity(change.row)] = change
    for kind, latest in kinds.items():
        for part in PARTS[kind]:
            _keep_part(connection, part, latest.values())
    settle(connection, (change.row for kind in MOVING if kind in kinds for change in kinds[kind].values()))


def _keep_part(connection: Connection, part: Part, changes: Iterable[wire.Change]) -> None:
    gone = [part.where(change.row) for change in changes if change.deleted or part.many]
    kept = (values for change in changes if not change.deleted for values in part.rows(change.row))
    if gone:
        connection.exec_driver_sql(delete(part.table, part.key), gone)
    for values in _slices(kept):
        connection.exec_driver_sql(insert(part.table), values)


def _slices(rows: Iterator[Values]) -> Iterator[list[Values]]:
    piece: list[Values] = []
    for row in rows:
        piece.append(row)
        if len(piece) == STATEMENT_ROWS:
            yield piece
            piece = []
    if piece:
        yield piece


def _move(connection: Connection, page: wire.Page, cursor: int, pulled_at: datetime | None) -> None:
    values: dict[str, Any] = {"id": 1, "feed": page.feed, "cursor": cursor, "last": page.last}
    connection.execute(_FEED, {**values, "pulled_at": to_text(pulled_at) if pulled_at else None})
