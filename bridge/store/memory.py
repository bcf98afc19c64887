"""What the station remembers between runs, by name."""

from sqlalchemy import Connection, bindparam, select
from sqlalchemy.dialects.sqlite import insert

from bridge.store.tables import memory

_GET = select(memory.c.value).where(memory.c.key == bindparam("wanted"))
_INSERT = insert(memory)
_PUT = _INSERT.on_conflict_do_update(index_elements=["key"], set_={"value": _INSERT.excluded.value})


def get(connection: Connection, key: str) -> str | None:
    """What was last put under `key`; None if nothing ever was."""
    return connection.execute(_GET, {"wanted": key}).scalar_one_or_none()


def put(connection: Connection, key: str, value: str) -> None:
    """Keep `value` under `key` in place of what was there."""
    connection.execute(_PUT, {"key": key, "value": value})
