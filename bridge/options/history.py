"""What the page *History* shows: changes of options, what was allowed, and how many scans each version judged."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from bridge.options import overrides, saved
from bridge.options.overrides import Override
from bridge.options.saved import Change

_EVER = "9999"
_BY_VERSION = "SELECT rules, count(*) FROM main.journal GROUP BY rules"


@dataclass(frozen=True, slots=True)
class Kept:
    """Changes and overrides, newest first, and the scans that each version of the rules judged."""

    changes: tuple[Change, ...]
    overrides: tuple[Override, ...]
    scans: Mapping[int, int]


def read(connection: Connection) -> Kept:
    """All of it."""
    return Kept(
        changes=saved.history(connection)[::-1],
        overrides=overrides.made_between(connection, since="", until=_EVER)[::-1],
        scans={int(version): int(count) for version, count in connection.exec_driver_sql(_BY_VERSION)},
    )
