"""What is known of a serial: the mirror with this station's own receivings, picks, shipments and unships laid over it.

A unit of the mirror is told as this station left it until the mirror shows that: a serial that names the receiving or
is gone on the order, or the copy having reached the sequence number the central answered with.

Every function takes a connection of station.db with the mirror attached. The statements are built once: these
run within a scan.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Row,
    and_,
    bindparam,
    case,
    exists,
    func,
    literal_column,
    not_,
    or_,
    select,
)

from bridge.serials.keys import key_of
from bridge.store.tables import orders, outbox, serials, sessions, units
from bridge.sync.known import IN_STOCK, OPEN, PICKED, SET_ASIDE, SHIPPED, KnownSerial, ended, laid_over
from bridge.sync.shipping_overlay import unshipped
from bridge.sync.unseen import SETTLED, SHIP, beyond, serials_shown, unseen, unshipped_since

_RECEIVE: ColumnElement[str] = literal_column("'receive'")

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
    func.json_extract(serials.c.body, "$.returned_at").label("returned_at"),
    exists().where(outbox.c.id == serials.c.operation_id).label("here"),
    serials.c.serial_key,
)
_MIRRORED = _MIRROR_UNITS.where(serials.c.serial_key == _SERIAL)
_MIRRORED_OF = _MIRROR_UNITS.where(serials.c.serial_key.in_(_SERIALS))

_UNSAVED = sessions.c.saved_at.is_(None)
_mirrored_serial = exists().where(
    serials.c.serial_key == units.c.serial_key,
    serials.c.sku_key == units.c.sku_key,
    serials.c.operation_id == outbox.c.id,
)
_STATE = case(
    (and_(sessions.c.mode == SHIP, _UNSAVED), PICKED),
    (sessions.c.mode == SHIP, SHIPPED),
    (units.c.set_aside.is_not(None), SET_ASIDE),
    (_UNSAVED, OPEN),
    else_=IN_STOCK,
)
_RECEIVED = and_(sessions.c.mode == _RECEIVE, or_(_UNSAVED, and_(outbox.c.state != SETTLED, unseen(_mirrored_serial))))
_GONE = and_(
    sessions.c.mode == SHIP,
    or_(
        _UNSAVED,
        and_(outbox.c.state != SETTLED, beyond(outbox.c.seq), not_(serials_shown()), not_(unshipped_since())),
    ),
)
_OWN_UNITS = (
    select(
        units.c.id,
        units.c.sku,
        units.c.sku_key,
        units.c.serial,
        _STATE.label("state"),
        sessions.c.document,
        sessions.c.document_key,
        sessions.c.saved_at,
        orders.c.status,
        units.c.at,
        units.c.port,
        units.c.session_id,
        units.c.serial_key,
    )
    .select_from(
        units.join(sessions)
        .outerjoin(outbox, outbox.c.id == sessions.c.operation_id)
        .outerjoin(orders, and_(sessions.c.mode == SHIP, _UNSAVED, orders.c.key == sessions.c.document_key))
    )
    .where(units.c.withdrawn_by.is_(None), or_(_RECEIVED, _GONE))
    .order_by(units.c.id)
)
_OWN_SERIALS = _OWN_UNITS.where(units.c.serial_key == _SERIAL)
_OWN_SERIALS_OF = _OWN_UNITS.where(units.c.serial_key.in_(_SERIALS))

_places = (
    select(units.c.id, func.sum(units.c.quantity).over(order_by=units.c.id).label("position"))
    .where(
        units.c.session_id == bindparam("session_id"),
        units.c.sku_key == bindparam("sku_key"),
        units.c.withdrawn_by.is_(None),
    )
    .subquery()
)
_POSITIONS = select(_places).where(_places.c.id.in_(bindparam("ids", expanding=True)))
_POSITION = select(func.sum(units.c.quantity)).where(
    units.c.session_id == bindparam("session_id"),
    units.c.sku_key == bindparam("sku_key"),
    units.c.withdrawn_by.is_(None),
    units.c.id <= bindparam("id"),
)

Rows = Sequence[Row[*tuple[Any, ...]]]


def serials_known(connection: Connection, serial_key: str) -> tuple[KnownSerial, ...]:
    """Every unit known with this serial, of whatever item: those of the mirror, then own ones it does not show."""
    parameters = {"serial_key": serial_key}
    mirrored = connection.execute(_MIRRORED, parameters).all()
    own = _kept(connection, connection.execute(_OWN_SERIALS, parameters).all())
    if not mirrored and not own:
        return ()
    back = _unshipped(connection, mirrored)
    positions = {row.id: connection.execute(_POSITION, _place(row) | {"id": row.id}).scalar_one() for row in own}
    return laid_over(
        [_mirrored_unit(row, back) for row in mirrored], [_own_unit(row, positions[row.id]) for row in own]
    )


def known_of(connection: Connection, serial_keys: Iterable[str]) -> dict[str, tuple[KnownSerial, ...]]:
    """The same for many serials at once, by `serial_key`; those nobody knows are missing."""
    parameters = {"serial_keys": list(serial_keys)}
    mirrored = connection.execute(_MIRRORED_OF, parameters).all()
    own = _kept(connection, connection.execute(_OWN_SERIALS_OF, parameters).all())
    back = _unshipped(connection, mirrored)
    positions = _positions(connection, own)
    theirs: dict[str, list[KnownSerial]] = {}
    ours: dict[str, list[KnownSerial]] = {}
    for row in mirrored:
        theirs.setdefault(row.serial_key, []).append(_mirrored_unit(row, back))
    for row in own:
        ours.setdefault(row.serial_key, []).append(_own_unit(row, positions[row.id]))
    return {key: laid_over(theirs.get(key, ()), ours.get(key, ())) for key in {**theirs, **ours}}


def _kept(connection: Connection, own: Rows) -> Rows:
    """Without what is picked for an order that takes nothing any more."""
    over = [row.document_key for row in own if row.state == PICKED and ended(row.status)]
    if not over:
        return own
    open_again = unshipped(connection, over)
    return [row for row in own if row.document_key not in over or row.document_key in open_again]


def _unshipped(connection: Connection, mirrored: Rows) -> frozenset[str]:
    """Keys of the orders on which the mirror has these units gone, and from which they are back."""
    gone = {key_of(row.order_number) for row in mirrored if row.state == SHIPPED and row.order_number}
    return unshipped(connection, gone) if gone else frozenset()


def _positions(connection: Connection, own: Rows) -> dict[int, int]:
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


def _mirrored_unit(row: Row[*tuple[Any, ...]], open_again: frozenset[str]) -> KnownSerial:
    back = row.state == SHIPPED and row.order_number is not None and key_of(row.order_number) in open_again
    return KnownSerial(
        sku=row.sku,
        serial=row.serial,
        state=IN_STOCK if back else row.state,
        here=bool(row.here),
        document=row.po,
        at=row.received_at,
        station=row.station,
        order=None if back else row.order_number,
        shipped_at=None if back else row.shipped_at,
        returned_at=row.returned_at,
    )


def _own_unit(row: Row[*tuple[Any, ...]], position: int) -> KnownSerial:
    leaves = row.state in {PICKED, SHIPPED}
    return KnownSerial(
        sku=row.sku,
        serial=row.serial,
        state=row.state,
        here=True,
        document=None if leaves else row.document,
        at=row.at,
        order=row.document if leaves else None,
        shipped_at=(row.saved_at or row.at) if leaves else None,
        port=row.port,
        session_id=row.session_id,
        position=position,
    )
