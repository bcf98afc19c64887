"""How one process asks the one that sends for a turn: a number in the station's memory that only rises."""

from sqlalchemy import Connection, bindparam, select
from sqlalchemy.dialects.sqlite import insert

from bridge.store.tables import memory

_ASKED = "wake"
_DONE = "wake_done"
_PROBLEM = "wake_problem"

_READ = select(memory.c.value).where(memory.c.key == bindparam("key"))
_new = insert(memory)
_WRITE = _new.on_conflict_do_update(index_elements=[memory.c.key], set_={"value": _new.excluded.value})


def ask(connection: Connection) -> int:
    """Ask for a turn; its number. In a transaction that writes."""
    number = max(asked(connection), done(connection)) + 1
    connection.execute(_WRITE, {"key": _ASKED, "value": str(number)})
    return number


def asked(connection: Connection) -> int:
    """The last turn asked for, 0 for none."""
    return _number(connection, _ASKED)


def done(connection: Connection) -> int:
    """The last turn taken: everything asked for up to it is answered, well or not."""
    return _number(connection, _DONE)


def finish(connection: Connection, number: int, *, problem: str) -> None:
    """The turn has been taken; `problem` is the sentence of what came between, empty for nothing."""
    connection.execute(_WRITE, [{"key": _DONE, "value": str(number)}, {"key": _PROBLEM, "value": problem}])


def problem(connection: Connection) -> str:
    """What came between in the last turn taken, empty for nothing."""
    return str(connection.execute(_READ, {"key": _PROBLEM}).scalar() or "")


def _number(connection: Connection, key: str) -> int:
    return int(connection.execute(_READ, {"key": key}).scalar() or 0)
