"""The list of POs from the station's copy, in pages, with what this station did laid over it."""

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    bindparam,
    case,
    exists,
    func,
    literal_column,
    or_,
    select,
)

from bridge.receive.model import PoPage, PoSummary
from bridge.serials.keys import key_of
from bridge.session.eligible import DONE_POS, QUIET_POS
from bridge.session.state import Desk
from bridge.store.tables import codes, po_lines, purchase_orders, sessions, units
from bridge.sync import overlay

PAGE_ROWS = 200
MANY_EXPECTING = 500

_STATUS = func.lower(func.trim(purchase_orders.c.status))
_OPEN_SESSION = (
    select(sessions.c.document_key, sessions.c.opened_at, func.sum(units.c.quantity).label("here"))
    .join(units, and_(units.c.session_id == sessions.c.id, units.c.withdrawn_by.is_(None)))
    .where(sessions.c.saved_at.is_(None), sessions.c.mode == "receive")
    .group_by(sessions.c.id)
    .subquery("unsaved")
)
_ORDERED = (
    select(po_lines.c.po_key, func.sum(po_lines.c.quantity))
    .where(po_lines.c.po_key.in_(bindparam("keys", expanding=True)))
    .group_by(po_lines.c.po_key)
)
_OWN_FIRST = case((purchase_orders.c.warehouse == bindparam("warehouse"), 0), else_=1)
_UNSAVED = select(sessions.c.document_key).where(sessions.c.saved_at.is_(None), sessions.c.mode == "receive")
_HERE = (
    select(sessions.c.document_key, func.sum(units.c.quantity))
    .join(units, units.c.session_id == sessions.c.id)
    .where(
        sessions.c.saved_at.is_(None),
        sessions.c.mode == "receive",
        units.c.sku_key == bindparam("sku"),
        units.c.withdrawn_by.is_(None),
        or_(units.c.set_aside.is_(None), overlay.ASIDE_IS_ORDERED),
    )
    .group_by(sessions.c.document_key)
)
_EXPECTING = (
    select(purchase_orders.c.number, po_lines.c.po_key, po_lines.c.quantity)
    .join(purchase_orders, purchase_orders.c.key == po_lines.c.po_key)
    .where(po_lines.c.sku_key == bindparam("sku"), _STATUS.not_in(QUIET_POS))
    .order_by(_OWN_FIRST, purchase_orders.c.expected_on.nulls_last(), purchase_orders.c.number)
    .limit(MANY_EXPECTING)
)


def expecting(connection: Connection, sku: str, *, warehouse: str) -> tuple[str, ...]:
    """Numbers of the open POs that still expect the SKU after all sessions: those open here first, as in the list."""
    key = key_of(sku)
    rows = connection.execute(_EXPECTING, {"sku": key, "warehouse": warehouse}).all()
    before = overlay.item_received(connection, key, [row.po_key for row in rows])
    here = {row[0]: row[1] for row in connection.execute(_HERE, {"sku": key})}
    open_here = set(connection.execute(_UNSAVED).scalars())
    found = [row for row in rows if row.quantity > before.get(row.po_key, 0) + here.get(row.po_key, 0)]
    return tuple(row.number for row in sorted(found, key=lambda row: row.po_key not in open_here))


def page(connection: Connection, desk: Desk, *, warehouse: str, rows: int = PAGE_ROWS) -> PoPage:
    """The first `rows` POs of the list as the desk filters it: unsaved sessions, own warehouse, then by date."""
    matching = _filtered(connection, desk, warehouse)
    count = connection.execute(select(func.count()).select_from(matching.order_by(None).subquery())).scalar_one()
    total = connection.execute(select(func.count()).select_from(purchase_orders)).scalar_one()
    found = connection.execute(matching.limit(rows)).mappings().all()
    keys = [row["key"] for row in found]
    ordered = {key: units for key, units in connection.execute(_ORDERED, {"keys": keys})}  # noqa: C416  Row is no pair to mypy
    received = overlay.documents_received(connection, keys)
    return PoPage(
        rows=tuple(
            PoSummary(
                number=row["number"],
                vendor=row["vendor"],
                ordered_on=row["ordered_on"],
                expected_on=row["expected_on"],
                warehouse=row["warehouse"],
                status=row["status"],
                ordered=int(ordered.get(row["key"], 0)),
                received=received.get(row["key"], 0) + int(row["here"] or 0),
                here=int(row["here"] or 0),
                opened_at=row["opened_at"],
            )
            for row in found
        ),
        matching=count,
        total=total,
    )


def _filtered(connection: Connection, desk: Desk, warehouse: str) -> Select[tuple[object, ...]]:
    pos = purchase_orders
    statement = (
        select(pos, _OPEN_SESSION.c.here, _OPEN_SESSION.c.opened_at)
        .outerjoin(_OPEN_SESSION, _OPEN_SESSION.c.document_key == pos.c.key)
        .order_by(
            literal_column("unsaved.here").is_(None),
            _OWN_FIRST,
            pos.c.expected_on.nulls_last(),
            pos.c.number,
        )
    )
    if not desk.closed_too:
        statement = statement.where(_STATUS.not_in(DONE_POS))
    if desk.wanting:
        statement = statement.where(pos.c.number.in_(expecting(connection, desk.wanting, warehouse=warehouse)))
    if desk.filter.strip():
        statement = statement.where(_contains(desk.filter.strip()))
    return statement.params(warehouse=warehouse)


def _contains(text: str) -> ColumnElement[bool]:
    pos, part = purchase_orders, f"%{_escaped(text)}%"
    of_item = exists().where(
        po_lines.c.po_key == pos.c.key,
        po_lines.c.sku_key.in_(
            select(codes.c.sku_key).where(codes.c.key.like(f"{_escaped(key_of(text))}%", escape="\\"))
        ),
    )
    columns = (pos.c.number, pos.c.vendor, pos.c.description, pos.c.vendor_invoice, pos.c.tracking)
    return or_(*(column.like(part, escape="\\") for column in columns), of_item)


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
