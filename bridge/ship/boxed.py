"""The boxes of an unsaved shipment, as their rows have them."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from sqlalchemy import Connection, RowMapping, bindparam, func, select

from bridge.desk.lookups import COUNTS
from bridge.session.order import BoxState
from bridge.store.ship_tables import boxes as box_rows
from bridge.store.tables import units

_FILLED = (
    select(units.c.pallet, func.sum(units.c.quantity).label("units"), func.count(units.c.serial).label("serials"))
    .where(COUNTS)
    .group_by(units.c.pallet)
)
_BOXES = select(box_rows).where(box_rows.c.session_id == bindparam("session"))


@dataclass(frozen=True, slots=True)
class Hand:
    """The box in hand, as (session, number), and what it is known to weigh in grams."""

    box: tuple[str, int]
    kept: int | None


def boxes(
    connection: Connection, session: str | None, *, in_hand: int, when: Callable[[str], str]
) -> tuple[BoxState, ...]:
    """Every box that holds anything or has a number or weight, and the one in hand; `when` says moments in words."""
    facts = {"session": session}
    filled = {row["pallet"]: row for row in connection.execute(_FILLED, facts).mappings()}
    known = {row["number"]: row for row in connection.execute(_BOXES, facts).mappings()}
    numbers = sorted({*filled, *known, in_hand})
    return tuple(_box(number, filled.get(number), known.get(number), when=when) for number in numbers)


def _box(number: int, filled: RowMapping | None, known: RowMapping | None, *, when: Callable[[str], str]) -> BoxState:
    box = BoxState(number)
    if filled is not None:
        box = replace(box, units=int(filled["units"]), serials=filled["serials"])
    if known is None:
        return box
    return replace(
        box,
        weight_g=known["weight_g"],
        weighed=known["weighed"] or "",
        weighed_when=when(known["weighed_at"]) if known["weighed_at"] else "",
        tracking=known["tracking"] or "",
        carrier=known["carrier"] or "",
        service=known["service"] or "",
    )
