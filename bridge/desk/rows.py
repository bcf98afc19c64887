"""How what a scan changes becomes rows of the open session."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from sqlalchemy import Connection, bindparam, select, update

from bridge.moments import to_text
from bridge.scan.scan import PASTE, Scan
from bridge.serials.facts import Policy
from bridge.serials.keys import key_of
from bridge.session.effects import Count, CountAll, Effect, NextPallet, Note, Remark, Restore, Withdraw
from bridge.session.state import Desk
from bridge.store.tables import sessions, units

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


@dataclass(frozen=True, slots=True)
class Act:
    """A scan that is being written: its transaction, its row of the history, its session, the desk it met.

    `operation` is the id that an operation it makes gets.
    """

    connection: Connection
    scan: Scan
    journal_id: int
    session: str
    desk: Desk
    policy: Policy
    operation: str = ""
    checked: bool | None = None

    @property
    def at(self) -> str:
        """The moment of the scan, as stored."""
        return to_text(self.scan.at)


def change(act: Act, effect: Effect) -> None:
    """Write what a scan does to the units and papers of its session."""
    connection, session = act.connection, act.session
    match effect:
        case Count():
            connection.execute(_COUNT, {**_unit(act, effect), "of_session": session})
        case Withdraw():
            connection.execute(_WITHDRAW, {"entry": effect.unit, "by": act.journal_id})
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


def count_all(act: Act, effect: CountAll, journal_ids: Sequence[int]) -> None:
    """Count every serial of a paste, each with its own row of the history."""
    pasted = replace(act, scan=replace(act.scan, source=PASTE))
    facts = {"entered": effect.entered, "of_session": act.session}
    counted = [
        {**_unit(replace(pasted, journal_id=row), Count(effect.sku, serial=serial, known=at in effect.known)), **facts}
        for at, ((_, serial), row) in enumerate(zip(effect.rows, journal_ids, strict=True))
    ]
    if counted:
        act.connection.execute(_COUNT, counted)


def _unit(act: Act, effect: Count) -> dict[str, object]:
    return {
        "session_id": act.session,
        "sku": effect.sku,
        "sku_key": key_of(effect.sku),
        "quantity": effect.quantity,
        "serial": effect.serial,
        "serial_key": key_of(effect.serial) if effect.serial else None,
        "entered": ENTERED.get(effect.source or act.scan.source, "scanned"),
        "port": act.scan.port,
        "operator": act.policy.operator_name or None,
        "at": act.at,
        "journal_id": act.journal_id,
        "set_aside": effect.set_aside,
        "note": effect.note,
        "known": effect.known,
    }
