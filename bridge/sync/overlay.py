"""What the rules are told of units received before: the mirror with this station's own work laid over it.

The station counts an operation of its own until the mirror shows what it did there, row by row: a receipt or a serial
that names the operation, or the copy having reached the sequence number the central answered with. Whether the
operation is sent or answered decides nothing, so a unit is never nowhere and never there twice.

Every function takes a connection of station.db with the mirror attached. The statements are built once: these
run within a scan.
"""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Row,
    Select,
    and_,
    bindparam,
    exists,
    func,
    literal_column,
    or_,
    select,
    true,
    union_all,
)

from bridge.serials.words import UNORDERED
from bridge.store.tables import outbox, po_lines, receipts, sessions, units
from bridge.sync.unseen import SETTLED, unseen

_RECEIVE: ColumnElement[str] = literal_column("'receive'")
# of a unit that was set aside: whether it counts against what the PO orders
ASIDE_IS_ORDERED = and_(*(units.c.set_aside != reason for reason in UNORDERED))


def _own(*columns: ColumnElement[Any], of: ColumnElement[bool], sku: ColumnElement[str] | None = None) -> Select[Any]:
    """Units of saved receivings that count and that the mirror does not show yet.

    With a given item the question is asked once a session, else once a unit.
    """
    receipt = exists().where(
        receipts.c.po_key == sessions.c.document_key,
        receipts.c.sku_key == (units.c.sku_key if sku is None else sku),
        receipts.c.operation_id == outbox.c.id,
    )
    return (
        select(*columns)
        .select_from(sessions.join(outbox, outbox.c.id == sessions.c.operation_id).join(units))
        .where(
            sessions.c.mode == _RECEIVE,
            sessions.c.saved_at.is_not(None),
            outbox.c.state != SETTLED,
            units.c.withdrawn_by.is_(None),
            or_(units.c.set_aside.is_(None), ASIDE_IS_ORDERED),
            of,
            units.c.sku_key == sku if sku is not None else true(),
            unseen(receipt),
        )
    )


_PO: BindParameter[str] = bindparam("po_key")
_SKU: BindParameter[str] = bindparam("sku_key")
_POS: BindParameter[str] = bindparam("po_keys", expanding=True)

_line = union_all(
    select(receipts.c.quantity).where(receipts.c.po_key == _PO, receipts.c.sku_key == _SKU),
    _own(units.c.quantity, of=sessions.c.document_key == _PO, sku=_SKU),
).subquery()
# units of the line `po_key`, `sku_key` received by everything saved, here or elsewhere
RECEIVED_BEFORE = select(func.coalesce(func.sum(_line.c.quantity), 0)).scalar_subquery()

_lines = union_all(
    select(receipts.c.sku_key, receipts.c.quantity).where(receipts.c.po_key == _PO),
    _own(units.c.sku_key, units.c.quantity, of=sessions.c.document_key == _PO),
).subquery()
_LINES = select(_lines.c.sku_key, func.sum(_lines.c.quantity)).group_by(_lines.c.sku_key)

_item = union_all(
    select(receipts.c.po_key, receipts.c.quantity).where(receipts.c.po_key.in_(_POS), receipts.c.sku_key == _SKU),
    _own(
        sessions.c.document_key.label("po_key"),
        units.c.quantity,
        of=sessions.c.document_key.in_(_POS),
        sku=_SKU,
    ),
).subquery()
_ITEM = select(_item.c.po_key, func.sum(_item.c.quantity)).group_by(_item.c.po_key)

# a unit set aside may be of an item that is not on the PO, or of none
_ORDERED = or_(
    units.c.set_aside.is_(None),
    exists().where(po_lines.c.po_key == sessions.c.document_key, po_lines.c.sku_key == units.c.sku_key),
)
_documents = union_all(
    select(receipts.c.po_key, receipts.c.quantity).where(receipts.c.po_key.in_(_POS)),
    _own(
        sessions.c.document_key.label("po_key"),
        units.c.quantity,
        of=and_(sessions.c.document_key.in_(_POS), _ORDERED),
    ),
).subquery()
_DOCUMENTS = select(_documents.c.po_key, func.sum(_documents.c.quantity)).group_by(_documents.c.po_key)


def lines_received(connection: Connection, po_key: str) -> dict[str, int]:
    """Units received by everything saved, here or elsewhere, of every line of a PO that has any, by `sku_key`."""
    return _counted(connection.execute(_LINES, {"po_key": po_key}))


def item_received(connection: Connection, sku_key: str, po_keys: Iterable[str]) -> dict[str, int]:
    """The same for one item on several POs, by `po_key`; those with none are missing."""
    return _counted(connection.execute(_ITEM, {"sku_key": sku_key, "po_keys": list(po_keys)}))


def documents_received(connection: Connection, po_keys: Iterable[str]) -> dict[str, int]:
    """Units received of all lines together, by `po_key`; those with none are missing."""
    return _counted(connection.execute(_DOCUMENTS, {"po_keys": list(po_keys)}))


def _counted(found: Iterable[Row[*tuple[Any, ...]]]) -> dict[str, int]:
    return {row[0]: int(row[1]) for row in found}
