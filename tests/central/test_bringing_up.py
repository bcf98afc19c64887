"""A database that an earlier Bridge made is brought up where it stands."""

import threading

import pytest
from sqlalchemy import Engine, inspect, select, text

from bridge.central import schema, units
from bridge.central.app import opened
from bridge.central.database import connect, writing
from bridge.central.tables import CENTRAL, central
from bridge.errors import StoreError
from tests.central.conftest import Place, put
from tests.central.orders import ORDERS, known
from tests.central.shop import serials

# back to what version 1 made
FIRST = (
    "DROP TABLE shipments",
    "DROP TABLE shipped_lines",
    "ALTER TABLE serials DROP COLUMN shipped_in",
    'ALTER TABLE serials DROP COLUMN "before"',
    "UPDATE central SET version = 1",
)


def make_first(there: Place) -> dict[str, object]:
    """Have the tables of version 1 with a serial and orders in them; the tables as they were new."""
    with opened(there.where) as engine:
        new = shape(engine)
        put(engine, *ORDERS)
        with writing(engine) as turn:
            units.put_serials(turn, [units.Held(known("CM1"), imported=True)])
        with engine.begin() as connection:
            for statement in FIRST:
                connection.execute(text(statement))
        assert shape(engine) != new
    return new


def shape(engine: Engine) -> dict[str, object]:
    """Every table with its columns, keys and indexes."""
    seen = inspect(engine)
    return {
        name: (
            [(column["name"], repr(column["type"]), column["nullable"]) for column in seen.get_columns(name)],
            sorted(str((index["name"], index["column_names"], index["unique"])) for index in seen.get_indexes(name)),
            seen.get_pk_constraint(name)["constrained_columns"],
            sorted(str(unique["column_names"]) for unique in seen.get_unique_constraints(name)),
        )
        for name in sorted(set(CENTRAL.tables) & set(seen.get_table_names()))
    }


def version(engine: Engine) -> int | None:
    with engine.connect() as connection:
        return connection.scalar(select(central.c.version))


def test_what_it_held_is_there_and_the_tables_are_as_new(there: Place) -> None:
    new = make_first(there)
    with opened(there.where) as engine:
        assert shape(engine) == new
        assert version(engine) == schema.VERSION
        assert serials(engine) == {"CM1": known("CM1")}


def test_several_that_open_it_at_once_bring_it_up_once(there: Place) -> None:
    new = make_first(there)
    start = threading.Barrier(3)
    failed: list[Exception] = []

    def start_up() -> None:
        start.wait()
        engine = connect(there.where)
        try:
            schema.prepare(engine)
        except StoreError as error:
            failed.append(error)
        finally:
            engine.dispose()

    threads = [threading.Thread(target=start_up) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    with opened(there.where) as engine:
        assert shape(engine) == new


def test_a_step_that_fails_leaves_it_as_it_was(there: Place) -> None:
    make_first(there)
    engine = connect(there.where)
    try:
        with engine.begin() as connection:
            connection.execute(text('ALTER TABLE serials ADD COLUMN "before" INTEGER'))
        before = shape(engine)
        with pytest.raises(StoreError, match="before"):
            schema.prepare(engine)
        assert shape(engine) == before
        assert version(engine) == 1
    finally:
        engine.dispose()
