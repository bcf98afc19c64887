"""The central's tables: made when they are missing, refused when a newer Bridge made them."""

import secrets

from sqlalchemy import Engine, insert, inspect, select
from sqlalchemy.exc import DBAPIError

from bridge.central.database import check_sqlite, locked
from bridge.central.tables import CENTRAL, central
from bridge.errors import StoreError, StoreTooNew

VERSION = 1
FIRST_RECEIPT = 20_000


def prepare(engine: Engine) -> None:
    """Make what is missing. StoreTooNew, StoreError."""
    if engine.dialect.name == "sqlite":
        check_sqlite()
    try:
        found = _version(engine)
        if found is None:
            found = _make(engine)
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
