"""What the pages show of the open document: its lines with their numbers, and the totals."""

from sqlalchemy import Connection, bindparam, func, select

from bridge.desk.lookups import item_from
from bridge.receive.model import Opened, ReviewLine
from bridge.serials.keys import key_of
from bridge.serials.words import UNORDERED
from bridge.session.book import Line
from bridge.session.outcome import Totals
from bridge.store.tables import po_lines, products, purchase_orders, sessions, units
from bridge.sync import overlay

_LINES = (
    select(po_lines.c.quantity, po_lines.c.sku_key, products)
    .join(products, products.c.sku_key == po_lines.c.sku_key)
    .where(po_lines.c.po_key == bindparam("po"))
    .order_by(po_lines.c.position)
)
_COUNTED = (
    select(units.c.sku_key, units.c.set_aside, func.sum(units.c.quantity), func.count(units.c.serial))
    .where(units.c.session_id == bindparam("session"), units.c.withdrawn_by.is_(None))
    .group_by(units.c.sku_key, units.c.set_aside)
)
_PO = select(purchase_orders).where(purchase_orders.c.key == bindparam("po"))
_ORDERED = select(func.count(), func.coalesce(func.sum(po_lines.c.quantity), 0)).where(
    po_lines.c.po_key == bindparam("po")
)
_PALLET = select(sessions.c.pallet).where(sessions.c.id == bindparam("session"))


def opened(connection: Connection, document: str, session: str | None) -> Opened:
    """The document with all its lines."""
    po = key_of(document)
    head = connection.execute(_PO, {"po": po}).mappings().first()
    lines = _lines(connection, po, session)
    return Opened(
        number=head["number"] if head else document,
        vendor=(head["vendor"] if head else "") or "",
        warehouse=(head["warehouse"] if head else "") or "",
        lines=lines,
        totals=totals(lines),
        pallet=connection.execute(_PALLET, {"session": session}).scalar_one_or_none() or 1,
    )


def totals(lines: tuple[Line, ...]) -> Totals:
    """Units over all lines."""
    return Totals(
        ordered=sum(line.ordered for line in lines),
        received=sum(line.counted for line in lines),
        session=sum(line.now + line.aside for line in lines),
        lines=len(lines),
        complete=sum(line.left <= 0 for line in lines),
    )


def review(connection: Connection, document: str, session: str | None) -> tuple[ReviewLine, ...]:
    """The lines with differences first, each with the serials of this session."""
    lines = _lines(connection, key_of(document), session)
    counted = connection.execute(_COUNTED, {"session": session}).all() if session else ()
    serials = {key: count for key, reason, _, count in counted if reason is None}
    found = [ReviewLine(line, serials.get(key_of(line.item.sku), 0)) for line in lines]
    return tuple(sorted(found, key=_difference))


def _difference(found: ReviewLine) -> int:
    if found.line.left < 0:
        return 0
    if found.line.left > 0:
        return 1 if found.line.now else 2
    return 3


def _lines(connection: Connection, po: str, session: str | None) -> tuple[Line, ...]:
    before = overlay.lines_received(connection, po)
    now: dict[str, int] = {}
    aside: dict[str, int] = {}
    for key, reason, quantity, _ in connection.execute(_COUNTED, {"session": session}) if session else ():
        if reason is None:
            now[key] = quantity
        elif reason not in UNORDERED:
            aside[key] = aside.get(key, 0) + quantity
    return tuple(
        Line(
            item=item_from(row),
            ordered=row["quantity"],
            before=before.get(row["sku_key"], 0),
            now=now.get(row["sku_key"], 0),
            aside=aside.get(row["sku_key"], 0),
        )
        for row in connection.execute(_LINES, {"po": po}).mappings()
    )
