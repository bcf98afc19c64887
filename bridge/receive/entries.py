"""The units of a session as its pages list them."""

from collections.abc import Callable

from sqlalchemy import Connection, RowMapping, bindparam, func, select

from bridge.receive.model import Entry, Pallet
from bridge.serials.keys import key_of
from bridge.store.tables import products, units

_ENTRIES = (
    select(units, products.c.sku.label("product"), products.c.name)
    .outerjoin(products, products.c.sku_key == units.c.sku_key)
    .where(units.c.session_id == bindparam("session"), units.c.withdrawn_by.is_(None))
    .order_by(units.c.id)
)
_OF_LINE = _ENTRIES.where(units.c.sku_key == bindparam("sku"))
_ASIDE = _ENTRIES.where(units.c.set_aside.is_not(None))
_PALLETS = (
    select(units.c.pallet, func.sum(units.c.quantity))
    .where(
        units.c.session_id == bindparam("session"),
        units.c.withdrawn_by.is_(None),
        units.c.set_aside.is_(None),
    )
    .group_by(units.c.pallet)
    .order_by(units.c.pallet)
)


def of_line(connection: Connection, session: str, sku: str, *, when: Callable[[str], str]) -> tuple[Entry, ...]:
    """The units of one line of a session, in the order of scanning."""
    facts = {"session": session, "sku": key_of(sku)}
    return tuple(_entry(row, when) for row in connection.execute(_OF_LINE, facts).mappings())


def every(connection: Connection, session: str, *, when: Callable[[str], str]) -> tuple[Entry, ...]:
    """All units of a session, in the order of scanning."""
    return tuple(_entry(row, when) for row in connection.execute(_ENTRIES, {"session": session}).mappings())


def aside(connection: Connection, session: str, *, when: Callable[[str], str]) -> tuple[Entry, ...]:
    """The units of a session that were set aside."""
    return tuple(_entry(row, when) for row in connection.execute(_ASIDE, {"session": session}).mappings())


def pallets(connection: Connection, session: str) -> tuple[Pallet, ...]:
    """The pallets of a session with what stands on them."""
    return tuple(Pallet(number, int(count)) for number, count in connection.execute(_PALLETS, {"session": session}))


def _entry(row: RowMapping, when: Callable[[str], str]) -> Entry:
    return Entry(
        id=row["id"],
        sku=row["product"] or row["sku"],
        name=row["name"] or "",
        quantity=row["quantity"],
        serial=row["serial"],
        entered=row["entered"],
        port=row["port"],
        operator=row["operator"],
        when=when(row["at"]),
        set_aside=row["set_aside"],
        note=row["note"] or "",
        pallet=row["pallet"],
        at=row["at"],
    )
