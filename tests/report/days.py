"""A day of a station, asked for and looked into."""

from datetime import UTC, date, tzinfo

from bridge.report.day import told
from bridge.report.model import Day, DocumentDay
from tests.dock import Dock

MONDAY = date(2026, 11, 23)


def day(dock: Dock, on: date = MONDAY, zone: tzinfo = UTC) -> Day:
    with dock.store.read() as connection:
        return told(connection, on, now=dock.moment, zone=zone)


def document(found: Day, number: str) -> DocumentDay:
    (one,) = [one for one in found.documents if one.document == number]
    return one
