"""Turning an unsaved session into one operation."""

from msgspec.structs import replace
from sqlalchemy import bindparam, select

from bridge.desk import closing
from bridge.desk.rows import Act
from bridge.receive import allowances
from bridge.serials.facts import Policy
from bridge.store.tables import sessions
from bridge.sync import wire

_SESSION = select(sessions).where(sessions.c.id == bindparam("session"))


def save(act: Act) -> str:
    """Close the session and put its receiving into the outbox, in the scan's transaction; the operation's id."""
    head = act.connection.execute(_SESSION, {"session": act.session}).mappings().one()
    counted = closing.counted(act.connection, act.session)
    if head["pallet"] == 1:
        counted = tuple(replace(unit, pallet=None) for unit in counted)
    body = wire.ReceivePo(
        po=head["document"],
        units=counted,
        started_at=head["opened_at"],
        over="pin" if allowances.any_of(act.connection, act.session) else over_rule(act.policy),
        vendor_invoice=head["vendor_invoice"],
        packing_slip=head["packing_slip"],
    )
    return closing.close(act, body, document=body.po)


def over_rule(policy: Policy) -> str:
    """*Over-receiving* as the operation carries it where no PIN allowed a unit."""
    if policy.receive_over_receive == "percent":
        return f"percent:{policy.receive_over_receive_percent}"
    if policy.receive_over_receive == "pin":
        return "block" if policy.security_lock_over_receive else "allow"
    return policy.receive_over_receive
