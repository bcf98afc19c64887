"""`bridge trace`: all that station and central know of a serial, as one JSON object."""

import dataclasses
import json
import sys
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import Connection, bindparam, select

from bridge.commands import opened, records, way_to_central
from bridge.moments import now, to_text
from bridge.serials.keys import key_of
from bridge.store.tables import journal, outbox, serials, sessions, units
from bridge.trace.inquiry import Told, ask
from bridge.trace.model import Traced
from bridge.trace.records import look
from bridge.trace.timeline import entered_words, events, facts, state_words

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
        units.c.pallet,
        sessions.c.mode,
        sessions.c.document,
        sessions.c.saved_at,
        sessions.c.operation_id,
        outbox.c.state,
    )
    .select_from(units.join(sessions).outerjoin(outbox, outbox.c.id == sessions.c.operation_id))
    .where(units.c.serial_key == bindparam("key"))
    .order_by(units.c.id)
)
_SCANS = (
    select(journal)
    .where((journal.c.serial == bindparam("serial")) | (journal.c.text == bindparam("serial")))
    .order_by(journal.c.id)
)


def run_trace(folder: Path, serial: str, *, central: str = "") -> None:
    """Print what is known, from the central where it answers within two seconds, else from the copy."""
    with opened(folder) as store:
        way = way_to_central(store, override=central)
        told = ask(serial, records(way)) if serial.strip() else None
        with store.read() as connection:
            found = trace(connection, serial, told=told, at=to_text(now()))
    sys.stdout.write(json.dumps(found) + "\n")


def trace(connection: Connection, serial: str, *, told: Told | None, at: str) -> dict[str, Any]:
    """`serial`, `asked` (whether the central answered), `central_as_of`, `units`, `central`, `here`, `scans`.

    `central` has the export's columns, `here` the station's own units, `scans` the journal's rows. `units` has what
    follows from them, one for each product: its facts, its `events` from first to last, and its `own` acts.
    """
    key = {"key": key_of(serial)}
    known = look(connection, serial, told)
    scans = connection.execute(_SCANS, {"serial": serial}).mappings()
    return {
        "serial": serial,
        "asked": known.asked,
        "central_as_of": at if known.asked else known.as_of,
        "units": [_unit(one) for one in known.found],
        "central": _central(connection, key, told),
        "here": [{**row, "taken_back": bool(row["taken_back"])} for row in connection.execute(_HERE, key).mappings()],
        "scans": [{name: value for name, value in row.items() if name != "id"} for row in scans],
    }


def _central(connection: Connection, key: dict[str, str], told: Told | None) -> list[Any]:
    if told is not None:
        return [msgspec.to_builtins(one) for one in told.serials]
    return [msgspec.json.decode(body) for body in connection.execute(_CENTRAL, key).scalars()]


def _unit(one: Traced) -> dict[str, Any]:
    return {
        "sku": one.sku,
        "name": one.name,
        "serial": one.serial,
        "state": one.state or None,
        "order": one.order,
        "state_words": state_words(one),
        "entered_words": entered_words(one),
        "facts": {fact.name: fact.value for fact in facts(one)},
        "events": [dataclasses.asdict(event) for event in events(one)],
        "central": dataclasses.asdict(one.unit) if one.unit else None,
        "own": [dataclasses.asdict(act) for act in one.acts],
    }
