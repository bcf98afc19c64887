"""`bridge trace`: what the station knows of a serial, from its own scans and its copy of the central."""

import json
import sys
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import Connection, bindparam, select

from bridge.moments import now
from bridge.serials.keys import key_of
from bridge.store.engine import open_station
from bridge.store.tables import feed, journal, serials, sessions, units

_CENTRAL = select(serials.c.body).where(serials.c.serial_key == bindparam("key"))
_HERE = (
    select(
        units.c.sku,
        units.c.serial,
        units.c.entered,
        units.c.operator,
        units.c.at,
        units.c.set_aside,
        units.c.note,
        units.c.withdrawn_by.is_not(None).label("taken_back"),
        sessions.c.document,
        sessions.c.saved_at,
        sessions.c.operation_id,
    )
    .join(sessions, sessions.c.id == units.c.session_id)
    .where(units.c.serial_key == bindparam("key"))
    .order_by(units.c.id)
)
_SCANS = (
    select(journal)
    .where((journal.c.serial == bindparam("serial")) | (journal.c.text == bindparam("serial")))
    .order_by(journal.c.id)
)
_PULLED = select(feed.c.pulled_at)


def run_trace(folder: Path, serial: str) -> None:
    """Print one JSON object: the central's units as of the last pull, the units counted here, and the scans."""
    store = open_station(folder, clock=now)
    try:
        with store.read() as connection:
            found = trace(connection, serial)
    finally:
        store.close()
    sys.stdout.write(json.dumps(found) + "\n")


def trace(connection: Connection, serial: str) -> dict[str, Any]:
    """`serial`, `central_as_of`, `central` (the export's columns), `here`, `scans` (as in the journal)."""
    key = {"key": key_of(serial)}
    scans = connection.execute(_SCANS, {"serial": serial}).mappings()
    return {
        "serial": serial,
        "central_as_of": connection.execute(_PULLED).scalar(),
        "central": [msgspec.json.decode(body) for body in connection.execute(_CENTRAL, key).scalars()],
        "here": [{**row, "taken_back": bool(row["taken_back"])} for row in connection.execute(_HERE, key).mappings()],
        "scans": [{name: value for name, value in row.items() if name != "id"} for row in scans],
    }
