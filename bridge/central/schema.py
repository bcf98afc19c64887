"""The central's tables: made when missing, brought up when an older Bridge made them, refused when a newer one did."""

import secrets

from sqlalchemy import Connection, Engine, Table, insert, inspect, select, update
from sqlalchemy.exc import DBAPIError

from bridge.central.database import check_sqlite, locked
from bridge.central.tables import CENTRAL, central, serials
from bridge.errors import StoreError, StoreTooNew

VERSION = 3
FIRST_RECEIPT = 20_000

_SHIPPING = 2  # shipments, and which of them a serial left in
_ENROLLING = 3  # codes that set up new stations


def prepare(engine: Engine) -> None:
    """Make what is missing, bring up what is old. StoreTooNew, StoreError."""
    if engine.dialect.name == "sqlite":
        check_sqlite()
    try:
        found = _version(engine)
        if found is None:
            found = _make(engine)
        if found < VERSION:
            found = _bring_up(engine)
    except DBAPIError as error:
        raise StoreError(f"The central's database cannot be used: {str(error.orig).splitlines()[0]}") from error
    if found > VERSION:
        raise StoreTooNew(
            f"A newer Bridge wrote the central's data (version {found}, this one reads {VERSION}); use that one."
        )


def _version(engine: Engine) -> int | None:
    if not inspect(engine).has_table(central.name):
        return None
    with engine.connect() as connection:
        return connection.scalar(select(central.c.version))


def _make(engine: Engine) -> int:
    with locked(engine) as connection:
        CENTRAL.create_all(connection)
        there: int | None = connection.scalar(select(central.c.version))
        if there is not None:  # another process was quicker
            return there
        new = {"id": 1, "version": VERSION, "feed": secrets.token_hex(8), "seq": 0, "receipt": FIRST_RECEIPT}
        connection.execute(insert(central).values(new))
        return VERSION


def _bring_up(engine: Engine) -> int:
    """Take every step that is missing in one transaction: all of it is there afterwards, or nothing."""
    with locked(engine) as connection:
        found: int = connection.execute(select(central.c.version).with_for_update()).scalar_one()
        if found < _SHIPPING:
            _add(connection, serials, "shipped_in", "before")
        if found < _ENROLLING:
            CENTRAL.create_all(connection)
        if found < VERSION:  # another process may have been quicker
            connection.execute(update(central).values(version=VERSION))
        return max(found, VERSION)


def _add(connection: Connection, table: Table, *columns: str) -> None:
    for name in columns:
        kind = table.c[name].type.compile(connection.dialect)
        connection.exec_driver_sql(f'ALTER TABLE {table.name} ADD COLUMN "{name}" {kind}')
