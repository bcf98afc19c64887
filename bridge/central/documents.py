"""Products, POs, orders, kits, RMAs and expected serials: kept whole, as the rows of the feed they are."""

from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

import msgspec
from sqlalchemy import Connection, select, update

from bridge.central.database import Writing, replace
from bridge.central.tables import documents
from bridge.serials.keys import key_of
from bridge.sync import wire

Document = wire.Product | wire.PurchaseOrder | wire.Order | wire.Kit | wire.Rma | wire.ExpectedSerial
D = TypeVar("D", bound=Document)

_CHUNK = 1_000
_KEY = ("key", "kind")


def kind_of(kind: type[Any]) -> str:
    """The kind's name in the feed."""
    return str(kind.__struct_config__.tag)


def key(document: Document) -> str:
    """Under which a document is found among those of its kind; the parts of longer keys stand a US (0x1F) apart."""
    match document:
        case wire.Product(sku=name) | wire.PurchaseOrder(po=name) | wire.Order(order=name):
            return key_of(name)
        case wire.Kit(kit_sku=name) | wire.Rma(rma=name):
            return key_of(name)
        case wire.ExpectedSerial():
            return "\x1f".join(map(key_of, (document.po, document.sku, document.serial)))


def read(body: str, kind: type[D]) -> D:
    """A document from its `body`."""
    return msgspec.json.decode(body, type=kind)


def find(connection: Connection, kind: type[D], number: str) -> D | None:
    """The document with this number or SKU, or None."""
    where = documents.c.kind == kind_of(kind), documents.c.key == key_of(number), ~documents.c.deleted
    body = connection.scalar(select(documents.c.body).where(*where))
    return None if body is None else read(body, kind)


def each(connection: Connection, kind: type[D]) -> Iterator[D]:
    """Every document of a kind."""
    rows = connection.execute(select(documents.c.body).where(documents.c.kind == kind_of(kind), ~documents.c.deleted))
    return (read(body, kind) for (body,) in rows)


def put(turn: Writing, changed: Iterable[Document]) -> None:
    """Add documents, each of another key, or put them in the place of those with the same key."""
    rows = [
        {
            "kind": kind_of(type(document)),
            "key": key(document),
            "seq": turn.next_seq(),
            "deleted": False,
            "body": msgspec.json.encode(document).decode(),
        }
        for document in changed
    ]
    for start in range(0, len(rows), _CHUNK):
        replace(turn.connection, documents, _KEY, rows[start : start + _CHUNK])


def withdraw(turn: Writing, document: Document) -> bool:
    """Delete a document, leaving a tombstone in the feed; whether it was there."""
    where = documents.c.kind == kind_of(type(document)), documents.c.key == key(document), ~documents.c.deleted
    gone = update(documents).where(*where).values(deleted=True, seq=turn.next_seq())
    return turn.connection.execute(gone).rowcount == 1
