"""The end of the scan history, as a replay of it needs it."""

from collections.abc import Iterator

from sqlalchemy import Connection

from bridge.options.replay import Past
from bridge.store.engine import Store

MOST = 100_000
PIECE = 5_000

# not constructs of SQLAlchemy: a hundred thousand rows are read at a time
_SCANS = (
    "SELECT id, at, text, serial, document, level, code, facts FROM main.journal WHERE id > ? AND id <= ?"
    " ORDER BY id LIMIT ?"
)
_LAST = "SELECT coalesce(max(id), 0) FROM main.journal"
_BEFORE = "SELECT id FROM main.journal ORDER BY id DESC LIMIT 1 OFFSET ?"


def span(connection: Connection, *, most: int = MOST) -> tuple[int, int]:
    """The ids that the last `most` scans lie between: above the first, up to the second."""
    before = connection.exec_driver_sql(_BEFORE, (most,)).scalar()
    return int(before or 0), int(connection.exec_driver_sql(_LAST).scalar_one())


def scans(connection: Connection, *, after: int, until: int, most: int = PIECE) -> list[Past]:
    """Up to `most` scans with ids above `after` and up to `until`, oldest first."""
    return [Past._make(row) for row in connection.exec_driver_sql(_SCANS, (after, until, most))]


def pieces(store: Store, *, most: int = MOST) -> Iterator[list[Past]]:
    """The last `most` scans in pieces, each read in a short transaction so that the files can shrink meanwhile."""
    with store.read() as connection:
        after, until = span(connection, most=most)
    while True:
        with store.read() as connection:
            piece = scans(connection, after=after, until=until)
        if not piece:
            return
        yield piece
        after = piece[-1].id
