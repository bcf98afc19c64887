"""Turning what is packed into one operation, and taking a shipped order back."""

from sqlalchemy import Connection, bindparam, select, update

from bridge.desk.rows import Act
from bridge.store.ship_tables import acknowledged, boxes
from bridge.store.tables import products, sessions, units
from bridge.sync import outbox, wire
from bridge.sync.shipments import Box

_SESSION = select(sessions).where(sessions.c.id == bindparam("session"))
_UNITS = (
    select(units).where(units.c.session_id == bindparam("session"), units.c.withdrawn_by.is_(None)).order_by(units.c.id)
)
_BOXES = select(boxes).where(boxes.c.session_id == bindparam("session")).order_by(boxes.c.number)
_CONFIRMED = (
    select(products.c.sku)
    .join(acknowledged, acknowledged.c.sku_key == products.c.sku_key)
    .where(acknowledged.c.session_id == bindparam("session"))
    .order_by(products.c.sku)
)


def save(act: Act) -> str:
    """Close the session and put its shipment into the outbox, in the scan's transaction; the operation's id."""
    body = _shipment(act)
    put(act.connection, body, operation_id=act.operation, at=act.at, operator=act.policy.operator_name)
    done = update(sessions).where(sessions.c.id == act.session).values(saved_at=act.at, operation_id=act.operation)
    act.connection.execute(done)
    return act.operation


def _shipment(act: Act) -> wire.ShipOrder:
    session = {"session": act.session}
    head = act.connection.execute(_SESSION, session).mappings().one()
    packed = tuple(
        wire.Unit(
            sku=unit["sku"],
            quantity=unit["quantity"],
            serial=unit["serial"],
            entered=unit["entered"],
            at=unit["at"],
            operator=unit["operator"],
            note=unit["note"],
            pallet=unit["pallet"],
        )
        for unit in act.connection.execute(_UNITS, session).mappings()
    )
    return wire.ShipOrder(
        order=head["document"],
        units=packed,
        boxes=_boxes(act.connection, act.session, packed),
        started_at=head["opened_at"],
        partial=head["partial"] or "block",
        match_po=act.policy.ship_match_po,
        allow_unpaid=act.policy.ship_allow_unpaid,
        checked=bool(act.checked),
        acknowledged=tuple(act.connection.execute(_CONFIRMED, session).scalars()),
    )


def put(
    connection: Connection, body: wire.ShipOrder | wire.UnshipOrder, *, operation_id: str, at: str, operator: str
) -> None:
    """Put an operation about an order into the outbox."""
    operation = wire.Operation(id=operation_id, created_at=at, body=body, operator=operator or None)
    outbox.add(connection, operation, body.order)


def _boxes(connection: Connection, session: str, packed: tuple[wire.Unit, ...]) -> tuple[Box, ...]:
    """Every box that holds a unit, or of which a number or weight is known."""
    known = {row["number"]: row for row in connection.execute(_BOXES, {"session": session}).mappings()}
    numbers = sorted({unit.pallet or 1 for unit in packed} | set(known))
    return tuple(
        Box(
            number=number,
            tracking=row["tracking"],
            carrier=row["carrier"],
            service=row["service"],
            weight_g=row["weight_g"],
            weighed=row["weighed"],
        )
        if (row := known.get(number)) is not None
        else Box(number=number)
        for number in numbers
    )
