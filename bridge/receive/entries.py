"""The units of a session as its pages list them, and how an effect of a scan becomes a row."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from types import MappingProxyType

from sqlalchemy import Connection, RowMapping, bindparam, func, select, update

from bridge.moments import to_text
from bridge.receive.model import Entry, Pallet
from bridge.scan.scan import PASTE, Scan
from bridge.serials.facts import Policy
from bridge.serials.keys import key_of
from bridge.session.effects import Count, CountAll, Effect, NextPallet, Note, Remark, Restore, Withdraw
from bridge.store.tables import products, sessions, units

ENTERED = MappingProxyType({"typed": "typed", "paste": "pasted"})

_PALLET = select(sessions.c.pallet).where(sessions.c.id == bindparam("of_session")).scalar_subquery()
_COUNT = units.insert().values(pallet=_PALLET)
_WITHDRAW = update(units).where(units.c.id == bindparam("entry")).values(withdrawn_by=bindparam("by"))
_TAKEN_BACK = select(units.c.journal_id, units.c.session_id).where(units.c.id == bindparam("entry"))
_RESTORE = (
    update(units)
    .where(units.c.session_id == bindparam("of_session"), units.c.withdrawn_by == bindparam("by"))
    .values(withdrawn_by=None)
)
_REMARK = update(units).where(units.c.id == bindparam("entry")).values(note=bindparam("text"))
_NEXT_PALLET = update(sessions).where(sessions.c.id == bindparam("of_session")).values(pallet=bindparam("number"))
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


def change(
    connection: Connection, effect: Effect, scan: Scan, journal_id: int, *, session: str, policy: Policy
) -> None:
    """Write what a scan does to the units and papers of its session."""
    match effect:
        case Count():
            row = _unit(effect, scan, journal_id, session=session, policy=policy)
            connection.execute(_COUNT, {**row, "of_session": session})
        case Withdraw():
            connection.execute(_WITHDRAW, {"entry": effect.unit, "by": journal_id})
        case Restore():
            gone = connection.execute(_TAKEN_BACK, {"entry": effect.unit}).one()
            connection.execute(_RESTORE, {"of_session": gone.session_id, "by": gone.journal_id})
        case Remark():
            connection.execute(_REMARK, {"entry": effect.unit, "text": effect.text or None})
        case NextPallet():
            connection.execute(_NEXT_PALLET, {"of_session": session, "number": effect.number})
        case Note():
            papers = {effect.field: effect.text}
            connection.execute(update(sessions).where(sessions.c.id == session).values(papers))
        case _:
            raise TypeError(effect)


def count_all(
    connection: Connection, effect: CountAll, scan: Scan, journal_ids: Sequence[int], *, session: str, policy: Policy
) -> None:
    """Count every serial of a paste, each with its own row of the history."""
    pasted = replace(scan, source=PASTE)
    facts = {"entered": effect.entered, "of_session": session}
    rows = [
        {**_unit(Count(effect.sku, serial=serial), pasted, entry, session=session, policy=policy), **facts}
        for (_, serial), entry in zip(effect.rows, journal_ids, strict=True)
    ]
    if rows:
        connection.execute(_COUNT, rows)


def _unit(effect: Count, scan: Scan, journal_id: int, *, session: str, policy: Policy) -> dict[str, object]:
    return {
        "session_id": session,
        "sku": effect.sku,
        "sku_key": key_of(effect.sku),
        "quantity": effect.quantity,
        "serial": effect.serial,
        "serial_key": key_of(effect.serial) if effect.serial else None,
        "entered": ENTERED.get(effect.source or scan.source, "scanned"),
        "port": scan.port,
        "operator": policy.operator_name or None,
        "at": to_text(scan.at),
        "journal_id": journal_id,
        "set_aside": effect.set_aside,
        "note": effect.note,
    }


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
    )
