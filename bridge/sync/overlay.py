"""What the rules are told of units counted before: the mirror with this station's own work laid over it.

The station counts an operation of its own until the mirror shows what it did there, row by row: a receipt or a serial
that names the operation, or the copy having reached the sequence number the central answered with. Whether the
operation is sent or answered decides nothing, so a unit is never nowhere and never there twice.

Every function takes a connection of station.db with the mirror attached. The statements are built once: these
run within a scan.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Row,
    Select,
    and_,
    bindparam,
    case,
    exists,
    func,
    literal_column,
    not_,
    or_,
    select,
    true,
    union_all,
)

from bridge.serials.words import UNORDERED
from bridge.store.tables import feed, outbox, po_lines, receipts, serials, sessions, units
from bridge.sync.policy import State

OPEN = "open"

# written into the statements: a parameter more is time more in every scan
_RECEIVE: ColumnElement[str] = literal_column("'receive'")
_SETTLED: ColumnElement[str] = literal_column(f"'{State.SETTLED}'")


@dataclass(frozen=True, slots=True)
class KnownSerial:
    """A unit with this serial that somebody counted before.

    `state` is a serial state of the central, or `open` for a unit of an unsaved session. `here`: this station counted
    it. `at` is a moment as stored. `station` is None for units the mirror does not have yet. `port`, `session_id` and
    `position`, the unit's place among those of its item in its session from 1, are only known of those.
    """

    sku: str
    serial: str
    state: str
    here: bool
    document: str | None = None
    at: str | None = None
    station: str | None = None
    order: str | None = None
    shipped_at: str | None = None
    port: str | None = None
    session_id: str | None = None
    position: int | None = None


def _unseen(in_mirror: ColumnElement[bool]) -> ColumnElement[bool]:
    """Whether the mirror does not show the effect of an operation yet."""
    reached = func.coalesce(select(feed.c.cursor).scalar_subquery(), literal_column("0"))
    return and_(or_(outbox.c.seq.is_(None), outbox.c.seq > reached), not_(in_mirror))


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
            outbox.c.state != _SETTLED,
            units.c.withdrawn_by.is_(None),
            or_(units.c.set_aside.is_(None), and_(*(units.c.set_aside != reason for reason in UNORDERED))),
            of,
            units.c.sku_key == sku if sku is not None else true(),
            _unseen(receipt),
        )
    )


_PO: BindParameter[str] = bindparam("po_key")
_SKU: BindParameter[str] = bindparam("sku_key")
_POS: BindParameter[str] = bindparam("po_keys", expanding=True)

_line = union_all(
    select(receipts.c.quantity).where(receipts.c.po_key == _PO, receipts.c.sku_key == _SKU),
    _own(units.c.quantity, of=sessions.c.document_key == _PO, sku=_SKU),
).subquery()
_LINE = select(func.coalesce(func.sum(_line.c.quantity), 0))

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

_SERIAL: BindParameter[str] = bindparam("serial_key")
_SERIALS: BindParameter[str] = bindparam("serial_keys", expanding=True)

_MIRROR_UNITS = select(
    serials.c.sku,
    serials.c.serial,
    serials.c.state,
    serials.c.po,
    serials.c.received_at,
    serials.c.station,
    serials.c.order_number,
    serials.c.shipped_at,
    exists().where(outbox.c.id == serials.c.operation_id).label("here"),
    serials.c.serial_key,
)
_MIRRORED = _MIRROR_UNITS.where(serials.c.serial_key == _SERIAL)
_MIRRORED_OF = _MIRROR_UNITS.where(serials.c.serial_key.in_(_SERIALS))

_mirrored_serial = exists().where(
    serials.c.serial_key == units.c.serial_key,
    serials.c.sku_key == units.c.sku_key,
    serials.c.operation_id == outbox.c.id,
)
_OWN_UNITS = (
    select(
        units.c.id,
        units.c.sku,
        units.c.sku_key,
        units.c.serial,
        case((sessions.c.saved_at.is_(None), OPEN), (units.c.set_aside.is_(None), "in_stock"), else_="set_aside").label(
            "state"
        ),
        sessions.c.document,
        units.c.at,
        units.c.port,
        units.c.session_id,
        units.c.serial_key,
    )
    .select_from(units.join(sessions).outerjoin(outbox, outbox.c.id == sessions.c.operation_id))
    .where(
        units.c.withdrawn_by.is_(None),
        sessions.c.mode == _RECEIVE,
        or_(
            sessions.c.saved_at.is_(None),
            and_(outbox.c.state != _SETTLED, _unseen(_mirrored_serial)),
        ),
    )
    .order_by(units.c.id)
)
_OWN_SERIALS = _OWN_UNITS.where(units.c.serial_key == _SERIAL)
_OWN_SERIALS_OF = _OWN_UNITS.where(units.c.serial_key.in_(_SERIALS))

_places = (
    select(units.c.id, func.sum(units.c.quantity).over(order_by=units.c.id).label("position"))
    .where(units.c.session_id == bindparam("session_id"), units.c.sku_key == _SKU, units.c.withdrawn_by.is_(None))
    .subquery()
)
_POSITIONS = select(_places).where(_places.c.id.in_(bindparam("ids", expanding=True)))
_POSITION = select(func.sum(units.c.quantity)).where(
    units.c.session_id == bindparam("session_id"),
    units.c.sku_key == _SKU,
    units.c.withdrawn_by.is_(None),
    units.c.id <= bindparam("id"),
)


def received_before(connection: Connection, po_key: str, sku_key: str) -> int:
    """Units of a line received by everything saved, here or elsewhere."""
    return int(connection.execute(_LINE, {"po_key": po_key, "sku_key": sku_key}).scalar_one())


def lines_received(connection: Connection, po_key: str) -> dict[str, int]:
    """The same for every line of a PO that has any, by `sku_key`."""
    return _counted(connection.execute(_LINES, {"po_key": po_key}))


def item_received(connection: Connection, sku_key: str, po_keys: Iterable[str]) -> dict[str, int]:
    """The same for one item on several POs, by `po_key`; those with none are missing."""
    return _counted(connection.execute(_ITEM, {"sku_key": sku_key, "po_keys": list(po_keys)}))


def documents_received(connection: Connection, po_keys: Iterable[str]) -> dict[str, int]:
    """Units received of all lines together, by `po_key`; those with none are missing."""
    return _counted(connection.execute(_DOCUMENTS, {"po_keys": list(po_keys)}))


def serials_known(connection: Connection, serial_key: str) -> tuple[KnownSerial, ...]:
    """Every unit known with this serial, of whatever item: those of the mirror, then own ones it does not show."""
    parameters = {"serial_key": serial_key}
    mirrored = [_mirrored_unit(row) for row in connection.execute(_MIRRORED, parameters)]
    own = [
        _own_unit(row, position=connection.execute(_POSITION, _place(row) | {"id": row.id}).scalar_one())
        for row in connection.execute(_OWN_SERIALS, parameters).all()
    ]
    return (*mirrored, *own)


def known_of(connection: Connection, serial_keys: Iterable[str]) -> dict[str, tuple[KnownSerial, ...]]:
    """The same for many serials at once, by `serial_key`; those nobody knows are missing."""
    parameters = {"serial_keys": list(serial_keys)}
    found: dict[str, list[KnownSerial]] = {}
    for row in connection.execute(_MIRRORED_OF, parameters):
        found.setdefault(row.serial_key, []).append(_mirrored_unit(row))
    own = connection.execute(_OWN_SERIALS_OF, parameters).all()
    positions = _positions(connection, own)
    for row in own:
        found.setdefault(row.serial_key, []).append(_own_unit(row, position=positions[row.id]))
    return {key: tuple(known) for key, known in found.items()}


def _positions(connection: Connection, own: Iterable[Row[*tuple[Any, ...]]]) -> dict[int, int]:
    lines: dict[tuple[str, str], list[int]] = {}
    for row in own:
        lines.setdefault((row.session_id, row.sku_key), []).append(row.id)
    return {
        row.id: row.position
        for (session, sku), ids in lines.items()
        for row in connection.execute(_POSITIONS, {"session_id": session, "sku_key": sku, "ids": ids})
    }


def _place(row: Row[*tuple[Any, ...]]) -> dict[str, object]:
    return {"session_id": row.session_id, "sku_key": row.sku_key}


def _mirrored_unit(row: Row[*tuple[Any, ...]]) -> KnownSerial:
    return KnownSerial(
        sku=row.sku,
        serial=row.serial,
        state=row.state,
        here=bool(row.here),
        document=row.po,
        at=row.received_at,
        station=row.station,
        order=row.order_number,
        shipped_at=row.shipped_at,
    )


def _own_unit(row: Row[*tuple[Any, ...]], *, position: int) -> KnownSerial:
    return KnownSerial(
        sku=row.sku,
        serial=row.serial,
        state=row.state,
        here=True,
        document=row.document,
        at=row.at,
        port=row.port,
        session_id=row.session_id,
        position=position,
    )


def _counted(found: Iterable[Row[*tuple[Any, ...]]]) -> dict[str, int]:
    return {row[0]: int(row[1]) for row in found}
