"""Turning an unsaved session into one operation."""

from sqlalchemy import Connection, bindparam, select, update

from bridge.receive import allowances
from bridge.serials.facts import Policy
from bridge.store.tables import sessions, units
from bridge.sync import outbox, wire

_UNITS = (
    select(units).where(units.c.session_id == bindparam("session"), units.c.withdrawn_by.is_(None)).order_by(units.c.id)
)
_SESSION = select(sessions).where(sessions.c.id == bindparam("session"))


def save(connection: Connection, session: str, *, operation_id: str, at: str, policy: Policy) -> None:
    """Close the session and put its operation into the outbox, in the caller's transaction."""
    head = connection.execute(_SESSION, {"session": session}).mappings().one()
    several = head["pallet"] > 1
    body = wire.ReceivePo(
        po=head["document"],
        units=tuple(
            wire.Unit(
                sku=unit["sku"],
                quantity=unit["quantity"],
                serial=unit["serial"],
                entered=unit["entered"],
                at=unit["at"],
                operator=unit["operator"],
                set_aside=unit["set_aside"],
                note=unit["note"],
                pallet=unit["pallet"] if several else None,
            )
            for unit in connection.execute(_UNITS, {"session": session}).mappings()
        ),
        started_at=head["opened_at"],
        over="pin" if allowances.any_of(connection, session) else over_rule(policy),
        vendor_invoice=head["vendor_invoice"],
        packing_slip=head["packing_slip"],
    )
    operator = policy.operator_name or None
    operation = wire.Operation(id=operation_id, created_at=at, body=body, operator=operator)
    outbox.add(connection, operation, head["document"])
    done = update(sessions).where(sessions.c.id == session).values(saved_at=at, operation_id=operation_id)
    connection.execute(done)


def over_rule(policy: Policy) -> str:
    """*Over-receiving* as the operation carries it where no PIN allowed a unit."""
    if policy.receive_over_receive == "percent":
        return f"percent:{policy.receive_over_receive_percent}"
    if policy.receive_over_receive == "pin":
        return "block" if policy.security_lock_over_receive else "allow"
    return policy.receive_over_receive
