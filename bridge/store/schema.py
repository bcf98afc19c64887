"""The tables of the two files: made, brought up to date, refused when they are from the future.

Alembic is imported only to upgrade: a new file is made from the declarations, one that is up to date is left alone.
"""

import contextlib
import os
import zlib
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from sqlalchemy import (
    Column,
    Connection,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    create_engine,
    event,
    insert,
)
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.pool import StaticPool
from sqlalchemy.schema import CreateIndex, CreateTable

from bridge.errors import StoreError, StoreTooNew
from bridge.store import people_tables, sqlite
from bridge.store.ship_tables import MIRROR
from bridge.store.tables import memory

STATION = people_tables.STATION

REVISIONS = ("0001", "0002", "0003", "0004", "0005")
HEAD = REVISIONS[-1]
MIGRATIONS = Path(__file__).parent / "migrations"

_WRITTEN_BY = "written_by"

# as Alembic makes it
_STAMP = MetaData()
_stamp = Table(
    "alembic_version",
    _STAMP,
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)


def revision(station: Path) -> str | None:
    """The schema of `station`, one of REVISIONS; None if the file is new. StoreTooNew, StoreError."""
    with contextlib.closing(sqlite.connect(station)) as connection:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        if not tables:
            return None
        if "alembic_version" not in tables:
            raise StoreError(f"{station} is not a file of Bridge; it was left as it is.")
        found = [str(number) for (number,) in connection.execute("SELECT version_num FROM alembic_version")]
        if len(found) == 1 and found[0] in REVISIONS:
            return found[0]
        written_by = f"SELECT value FROM memory WHERE key = '{_WRITTEN_BY}'"  # noqa: S608  a name of ours
        writer = connection.execute(written_by).fetchone() if "memory" in tables else None
    least = f"Bridge {writer[0]} or later" if writer else "the newest Bridge"
    raise StoreTooNew(f"The data in {station.parent} belongs to a newer Bridge; install {least}.")


def create(station: Path) -> None:
    """Make the tables of the newest schema in an empty file, whole or not at all."""
    with _transaction(station) as connection:
        if connection.exec_driver_sql("SELECT 1 FROM sqlite_schema").first():
            return
        STATION.create_all(connection)
        _STAMP.create_all(connection)
        connection.execute(insert(_stamp).values(version_num=HEAD))
        _sign(connection)


def upgrade(station: Path, *, to: str = HEAD) -> None:
    """Bring `station` to a newer schema in one transaction, after keeping a copy beside it."""
    from alembic import command  # noqa: PLC0415 - costs start-up time that an upgrade alone should pay
    from alembic.config import Config  # noqa: PLC0415

    _keep_copy(station, station.with_name(f"{station.name}.before-{to}"))
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    with _transaction(station, foreign_keys=False) as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, to)
        _sign(connection)
        lost = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
        if lost is not None:
            raise StoreError(f"{station} could not be brought up to date: {lost[0]} would lose rows; call support.")


def prepare_mirror(mirror: Path, *, search: bool = False) -> None:
    """Have the tables of this Bridge in `mirror`; another version's, or a damaged file, starts again empty.

    The file is emptied in place and never replaced: other connections have it attached. `search` looks for damage in
    every page, 0.1 s for a million rows.
    """
    if _is_damaged(mirror, search=search):
        for file in (mirror.with_name(f"{mirror.name}-wal"), mirror):
            if file.exists():
                os.truncate(file, 0)
    wanted = mirror_version()
    with contextlib.closing(sqlite.connect(mirror)) as connection:
        if connection.execute("PRAGMA user_version").fetchone()[0] == wanted:
            return
    with _transaction(mirror, foreign_keys=False) as translated:
        plain = translated.execution_options(schema_translate_map={"mirror": None})
        old = MetaData()
        old.reflect(plain)
        old.drop_all(plain)
        MIRROR.create_all(plain)
        plain.exec_driver_sql(f"PRAGMA user_version = {wanted}")


def _is_damaged(mirror: Path, *, search: bool) -> bool:
    look = "PRAGMA quick_check(1)" if search else "SELECT 'ok' FROM (SELECT count(*) FROM sqlite_schema)"
    try:
        with contextlib.closing(sqlite.connect(mirror)) as connection:
            found: str = connection.execute(look).fetchone()[0]
            return found != "ok"
    except sqlite.driver.DatabaseError as error:
        if sqlite.code_of(error) not in sqlite.DAMAGED:
            raise
        return True


def mirror_version() -> int:
    """A number that differs when the mirror's tables do, 1 to 2³¹-1."""
    sqlite_dialect = dialect()
    statements = []
    for table in MIRROR.sorted_tables:
        statements.append(str(CreateTable(table).compile(dialect=sqlite_dialect)))
        statements += sorted(str(CreateIndex(index).compile(dialect=sqlite_dialect)) for index in table.indexes)
    return zlib.crc32("\n".join(statements).encode()) >> 1 or 1


def _sign(connection: Connection) -> None:
    connection.execute(memory.delete().where(memory.c.key == _WRITTEN_BY))
    connection.execute(insert(memory).values(key=_WRITTEN_BY, value=metadata.version("bridge")))


def _keep_copy(station: Path, copy: Path) -> None:
    part = copy.with_name(f"{copy.name}.part")
    part.unlink(missing_ok=True)
    with (
        contextlib.closing(sqlite.connect(station)) as source,
        contextlib.closing(sqlite.driver.connect(sqlite.uri(part), uri=True)) as target,
    ):
        source.backup(target)
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    part.replace(copy)


@contextlib.contextmanager
def _transaction(path: Path, *, foreign_keys: bool = True) -> Iterator[Connection]:
    """A connection inside BEGIN IMMEDIATE, the way Alembic's own transactions are not."""
    raw = sqlite.connect(path, foreign_keys=foreign_keys)
    engine = create_engine("sqlite+pysqlite://", module=sqlite.driver, creator=lambda: raw, poolclass=StaticPool)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    try:
        with engine.begin() as connection:
            yield connection
    finally:
        engine.dispose()
        raw.close()
