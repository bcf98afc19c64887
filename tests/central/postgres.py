"""A PostgreSQL of its own for the tests: Debian's programs, a folder that is thrown away, a socket nobody else sees."""

import contextlib
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from tests.waiting import until

DEBIANS = Path("/usr/lib/postgresql")
SUPERUSER = "postgres"
QUICK = "-c fsync=off -c full_page_writes=off -c synchronous_commit=off -c listen_addresses="


@contextlib.contextmanager
def running() -> Iterator[str]:
    """The folder of its socket, for `host=`, while the server runs."""
    folder = Path(tempfile.mkdtemp(prefix="bridge-pg-"))
    owner = _owner(folder)
    try:
        data = str(folder / "data")
        made = [_program("initdb"), "-D", data, "-U", SUPERUSER, "-A", "trust", "--no-sync", "-E", "UTF8"]
        subprocess.run(made, check=True, capture_output=True, env=_english(), **owner)
        command = [_program("postgres"), "-D", data, "-k", str(folder), *QUICK.split()]
        with (folder / "log").open("wb") as log:
            server = subprocess.Popen(command, stdout=log, stderr=log, env=_english(), **owner)
        try:
            until(lambda: _answers(folder), within_s=20, what="PostgreSQL answers")
            yield str(folder)
        finally:
            server.send_signal(signal.SIGINT)  # at once, whoever is still connected
            with contextlib.suppress(subprocess.TimeoutExpired):
                server.wait(timeout=5)
            server.kill()
            server.wait()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def execute(folder: str, *statements: str) -> None:
    """Run statements that stand outside transactions."""
    with psycopg.connect(host=folder, user=SUPERUSER, dbname="postgres", autocommit=True) as connection:
        for statement in statements:
            connection.execute(statement.encode())


def _answers(folder: Path) -> bool:
    try:
        execute(str(folder), "SELECT 1")
    except psycopg.OperationalError:
        return False
    return True


def _program(name: str) -> str:
    newest = sorted(DEBIANS.glob(f"*/bin/{name}"), key=lambda path: int(path.parts[-3]))
    found = str(newest[-1]) if newest else shutil.which(name)
    if not found:
        pytest.fail(f"PostgreSQL's {name} is missing: apt-get install postgresql")
    return found


def _owner(folder: Path) -> dict[str, Any]:
    """PostgreSQL refuses root: as root its programs run as Debian's user for it."""
    if os.geteuid() != 0:
        return {}
    user = pwd.getpwnam("postgres")
    os.chown(folder, user.pw_uid, user.pw_gid)
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": [], "cwd": folder}


def _english() -> dict[str, str]:
    return {**os.environ, "LC_ALL": "C.UTF-8"}
