"""`bridge central export serials`: every serial as a line of CSV."""

import csv
from typing import TextIO

from sqlalchemy import Engine

from bridge.central import lookup
from bridge.central.database import reading

COLUMNS = (
    "serial",
    "sku",
    "state",
    "po",
    "receiving_session",
    "received_at",
    "received_by_station",
    "received_by",
    "entered",
    "warehouse",
    "unit_price",
    "order",
    "shipped_at",
    "shipped_by",
    "rma",
    "returned_at",
    "note",
)


def serials(engine: Engine, wanted: lookup.Wanted, *, out: TextIO) -> int:
    """Write those that fit, by receipt and then by text, a thousand at a time; how many they were."""
    count = 0
    lines = csv.writer(out, lineterminator="\n")
    lines.writerow(COLUMNS)
    with reading(engine) as connection:
        for count, serial in enumerate(lookup.serials(connection, wanted), start=1):  # noqa: B007  it is given back
            lines.writerow([getattr(serial, name) for name in COLUMNS])
    return count
