"""What tests of the central's desk ask of it and look at afterwards."""

from typing import TypeVar

from sqlalchemy import Engine, Table, func, select

from bridge.central import changes
from bridge.central.operations import OperationDesk
from bridge.sync import wire
from tests.central.conftest import STATION, receiving

R = TypeVar("R")


def rows_of(engine: Engine, kind: type[R]) -> list[R]:
    """The feed's rows of one kind that are not deleted."""
    found: list[R] = []
    page = changes.page(engine, after=0)
    while page.changes:
        found += [change.row for change in page.changes if isinstance(change.row, kind) and not change.deleted]
        page = changes.page(engine, after=page.cursor)
    return found


def take(desk: OperationDesk, *sent: wire.Unit, po: str = "PO-1", over: str = "block") -> wire.Answer:
    """The answer to a new operation with these units."""
    return desk.take(receiving(*sent, po=po, over=over), station=STATION)


def codes(answer: wire.Answer) -> list[tuple[int, str]]:
    """Which units are refused, and why."""
    return [(bad.index, bad.code) for bad in answer.bad_units]


def counted(engine: Engine, *tables: Table) -> list[int]:
    """How many rows each table has."""
    with engine.connect() as connection:
        return [connection.scalar(select(func.count()).select_from(table)) or 0 for table in tables]
