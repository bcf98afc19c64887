import multiprocessing
import os
import re
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, event

from bridge.errors import StoreInUse, StoreTooNew
from bridge.moments import now
from bridge.store import schema, sqlite
from bridge.store.engine import STATION_FILE, hold, open_station

UNITS = 40
FORK = multiprocessing.get_context("fork")


def first_schema(folder: Path) -> Path:
    """A station.db of revision 0001 with a session and its units, and no copy beside it."""
    folder.mkdir(exist_ok=True)
    station = folder / STATION_FILE
    schema.upgrade(station, to="0001")
    station.with_name("station.db.before-0001").unlink()
    with closing(sqlite.connect(station)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(
            "INSERT INTO journal (at, station, source, text, mode, level, code, message)"
            " VALUES ('2026-11-23T03:49:40.123Z', 's', 'wedge', 'x', 'receive', 'accept', 'unit_counted', 'm')"
        )
        connection.execute(
            "INSERT INTO sessions (id, mode, document, document_key, opened_at)"
            " VALUES ('s1', 'receive', 'PO-1', 'PO-1', '2026-11-23T03:49:40.123Z')"
        )
        connection.executemany(
            "INSERT INTO units (session_id, sku, sku_key, quantity, serial, entered, port, at, journal_id)"
            " VALUES ('s1', 'AB-1', 'AB-1', 1, ?, 'scanned', 'wedge', '2026-11-23T03:49:40.123Z', 1)",
            [(f"SN{number}",) for number in range(UNITS)],
        )
        connection.execute("COMMIT")
    return station


def described(station: Path) -> dict[str, object]:
    """What SQLite knows of a file's tables: columns, keys, indexes and the words of every CHECK."""
    with closing(sqlite.connect(station)) as connection:

        def ask(query: str, *of: str) -> list[tuple[object, ...]]:
            return sorted(connection.execute(query, of).fetchall(), key=repr)

        names = [str(name) for (name,) in ask("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {
            name: (
                ask("SELECT * FROM pragma_table_xinfo(?)", name),
                ask('SELECT "table", "from", "to", on_update, on_delete FROM pragma_foreign_key_list(?)', name),
                ask('SELECT name, "unique", origin, partial FROM pragma_index_list(?)', name),
                ask("SELECT name, sql FROM sqlite_schema WHERE tbl_name = ? AND type = 'index'", name),
                checks(str(ask("SELECT sql FROM sqlite_schema WHERE name = ?", name)[0][0])),
            )
            for name in names
        }


def checks(sql: str) -> list[str]:
    plain = re.sub(r"\s+", " ", sql)
    return sorted(re.findall(r"CONSTRAINT \w+ CHECK \((?:[^()]|\([^()]*\))*\)|AUTOINCREMENT", plain))


def contents(station: Path) -> tuple[object, ...]:
    with closing(sqlite.connect(station)) as connection:
        return (
            connection.execute("SELECT version_num FROM alembic_version").fetchall(),
            connection.execute("SELECT id, mode, document FROM sessions").fetchall(),
            connection.execute(
                "SELECT count(*), count(DISTINCT serial) FROM units JOIN sessions s ON s.id = session_id"
            ).fetchall(),
            connection.execute("PRAGMA integrity_check").fetchall(),
            connection.execute("PRAGMA foreign_key_check").fetchall(),
        )


WHOLE: tuple[object, ...] = ([("0005",)], [("s1", "receive", "PO-1")], [(UNITS, UNITS)], [("ok",)], [])


def test_an_upgraded_file_has_the_schema_of_a_new_one(tmp_path: Path) -> None:
    old = first_schema(tmp_path)
    open_station(tmp_path, clock=now).close()
    new = tmp_path / "new" / STATION_FILE
    open_station(new.parent, clock=now).close()
    assert described(old) == described(new)
    assert "sessions" in described(new)


def test_an_upgrade_keeps_every_row_and_a_copy_of_the_file(tmp_path: Path) -> None:
    station = first_schema(tmp_path)
    open_station(tmp_path, clock=now).close()
    assert contents(station) == WHOLE
    assert contents(tmp_path / "station.db.before-0005") == ([("0001",)], *WHOLE[1:])


def test_what_was_counted_before_there_were_pallets_stands_on_the_first(tmp_path: Path) -> None:
    station = first_schema(tmp_path)
    open_station(tmp_path, clock=now).close()
    with closing(sqlite.connect(station)) as connection:
        assert connection.execute("SELECT DISTINCT pallet FROM units").fetchall() == [(1,)]
        assert connection.execute("SELECT pallet FROM sessions").fetchall() == [(1,)]


def test_the_newest_revision_is_the_one_new_files_are_stamped_with() -> None:
    config = Config()
    config.set_main_option("script_location", str(schema.MIGRATIONS))
    script = ScriptDirectory.from_config(config)
    assert script.get_current_head() == schema.HEAD
    assert tuple(sorted(step.revision for step in script.walk_revisions())) == schema.REVISIONS


def in_a_child(act: Callable[[], object]) -> int | None:
    child = FORK.Process(target=act)
    child.start()
    child.join()
    return child.exitcode


def upgrade_dying_before(folder: Path, fatal: int) -> Callable[[], None]:
    def act() -> None:
        seen = 0

        def count(*_: object) -> None:
            nonlocal seen
            seen += 1
            if seen == fatal:
                os._exit(9)

        for moment in ("before_cursor_execute", "commit"):
            event.listen(Engine, moment, count)
        open_station(folder, clock=now)
        os._exit(0)

    return act


def test_a_kill_between_any_two_statements_of_an_upgrade_leaves_it_whole(tmp_path: Path) -> None:
    model = first_schema(tmp_path / "model").read_bytes()
    ended: list[int | None] = []
    while 0 not in ended:
        folder = tmp_path / str(len(ended))
        folder.mkdir()
        station = folder / STATION_FILE
        station.write_bytes(model)
        ended.append(in_a_child(upgrade_dying_before(folder, len(ended) + 1)))
        open_station(folder, clock=now).close()
        assert contents(station) == WHOLE, f"killed before statement {len(ended)}"
    assert set(ended[:-1]) == {9}
    assert len(ended) > 25


def test_data_of_a_newer_bridge_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    open_station(tmp_path, clock=now).close()
    with closing(sqlite.connect(tmp_path / STATION_FILE)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0099'")
        connection.execute("UPDATE memory SET value = '7.1.0' WHERE key = 'written_by'")
    before = (tmp_path / STATION_FILE).read_bytes()
    with pytest.raises(StoreTooNew, match=r"belongs to a newer Bridge; install Bridge 7\.1\.0 or later\."):
        open_station(tmp_path, clock=now)
    assert (tmp_path / STATION_FILE).read_bytes() == before


def test_data_is_not_upgraded_under_an_open_station(tmp_path: Path) -> None:
    station = first_schema(tmp_path)
    with hold(tmp_path):
        with pytest.raises(StoreInUse):
            open_station(tmp_path, clock=now)
        assert contents(station)[0] == [("0001",)]
        open_station(tmp_path, clock=now, held=True).close()
    assert contents(station) == WHOLE


def test_opening_data_that_is_up_to_date_does_not_import_alembic(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from bridge.moments import now;"
        "from bridge.store.engine import open_station;"
        "open_station(Path(sys.argv[1]), clock=now).close(); open_station(Path(sys.argv[1]), clock=now).close();"
        "sys.exit('alembic' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False).returncode == 0
