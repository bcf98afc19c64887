"""Bringing the files into the database: one transaction, and one recalculation of the inventory."""

from collections import Counter
from collections.abc import Iterable

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from bridge import ids
from bridge.central import documents, shipments, units
from bridge.central.database import Writing, writing
from bridge.central.files import merging, shipped, stock
from bridge.central.files.checks import check
from bridge.central.files.columns import EXPECTED_SERIALS, RMAS
from bridge.central.files.known import Known, sold_on
from bridge.central.files.reading import Tables
from bridge.central.jobs import Jobs
from bridge.errors import StoreError
from bridge.sync import wire

_WORDS = {
    "product": "products",
    "purchase_order": "purchase orders",
    "order": "orders",
    "kit": "kits",
    "rma": "RMAs",
    "expected_serial": "expected serials",
    "serial": "serials",
}


def load(engine: Engine, tables: Tables) -> str:
    """Add what is new, change what is different, and say how much. BadFile with every fault, nothing done then."""
    jobs = Jobs(engine)
    try:
        with writing(engine) as turn:
            return _load(turn, tables, jobs)
    except DBAPIError as error:
        told = str(error.orig).splitlines()[0]
        raise StoreError(f"The import did not fit into the database and nothing of it was kept: {told}") from error
    finally:
        jobs.close()


def _load(turn: Writing, tables: Tables, jobs: Jobs) -> str:
    known = Known.load(turn.connection)
    strangers = {text for line in tables.of(RMAS) if (text := line.text("order")) is not None}
    check(tables, known, sold=sold_on(turn.connection, strangers))
    tables.faults.refuse()
    changed = merging.merged(tables, known)
    if tables.of(EXPECTED_SERIALS):
        changed += merging.expected(tables, documents.each(turn.connection, wire.ExpectedSerial))
    orders = [row.order for row in changed if isinstance(row, wire.Order)]
    changed = list(shipped.kept(changed, known, shipments.by_order(turn.connection, orders)))
    documents.put(turn, changed)
    names = {
        documents.key(row): row.sku for row in (*known.products.values(), *changed) if isinstance(row, wire.Product)
    }
    serials = stock.merged(tables, turn.connection, names)
    units.put_serials(turn, serials)
    units.put_receipts(turn, list(stock.receipts_of(turn.connection, serials)))
    if serials:
        jobs.want(turn.connection, f"{units.IMPORTED}-{ids.new_id()}")
    return _told((*changed, *(held.row for held in serials)))


def _told(rows: Iterable[documents.Document | wire.Serial]) -> str:
    counts = Counter(str(type(row).__struct_config__.tag) for row in rows)
    words = [f"{counts[kind]:,} {word}" for kind, word in _WORDS.items() if counts[kind]]
    return f"imported {', '.join(words)}" if words else "imported nothing new"
