"""The end of an unsaved session: what it counted, as one operation in the outbox."""

from sqlalchemy import Connection, bindparam, select, update

from bridge.desk.lookups import COUNTS
from bridge.desk.rows import Act
from bridge.store.tables import sessions, units
from bridge.sync import outbox, wire

_COUNTED = select(units).where(COUNTS).order_by(units.c.id)
_SESSION = update(sessions).where(sessions.c.id == bindparam("session"))


def counted(connection: Connection, session: str) -> tuple[wire.Unit, ...]:
    """The units of a session that count, in the order of scanning: what is refused later is named by its place."""
    return tuple(
        wire.Unit(
            sku=unit["sku"],
            quantity=unit["quantity"],
            serial=unit["serial"],
            entered=unit["entered"],
            at=unit["at"],
            operator=unit["operator"],
            set_aside=unit["set_aside"],
            note=unit["note"],
            pallet=unit["pallet"],
            known=unit["known"],
        )
        for unit in connection.execute(_COUNTED, {"session": session}).mappings()
    )


def close(act: Act, body: wire.ReceivePo | wire.ShipOrder, *, document: str) -> str:
    """Save the session of a scan as this work, in the scan's transaction; the operation's id."""
    put(
        act.connection,
        body,
        document=document,
        operation_id=act.operation,
        at=act.at,
        operator=act.policy.operator_name,
    )
    saved = {"saved_at": act.at, "operation_id": act.operation}
    act.connection.execute(_SESSION.values(saved), {"session": act.session})
    return act.operation


def put(connection: Connection, body: wire.Body, *, document: str, operation_id: str, at: str, operator: str) -> None:
    """Put an operation about a document into the outbox, in the caller's transaction."""
    operation = wire.Operation(id=operation_id, created_at=at, body=body, operator=operator or None)
    outbox.add(connection, operation, document)
