"""Turning what is packed into one operation."""

from sqlalchemy import bindparam, select

from bridge.desk import closing
from bridge.desk.rows import Act
from bridge.serials.severity import BLOCK
from bridge.ship import sent
from bridge.store.ship_tables import acknowledged
from bridge.store.tables import products, sessions
from bridge.sync import wire

_SESSION = select(sessions).where(sessions.c.id == bindparam("session"))
_CONFIRMED = (
    select(products.c.sku)
    .join(acknowledged, acknowledged.c.sku_key == products.c.sku_key)
    .where(acknowledged.c.session_id == bindparam("session"))
    .order_by(products.c.sku)
)


def save(act: Act) -> str:
    """Close the session and put its shipment into the outbox, in the scan's transaction; the operation's id."""
    session = {"session": act.session}
    head = act.connection.execute(_SESSION, session).mappings().one()
    packed = sent.packed_in(act.connection, act.session)
    body = wire.ShipOrder(
        order=head["document"],
        units=packed.units,
        boxes=packed.boxes,
        started_at=head["opened_at"],
        partial=head["partial"] or "block",
        # what somebody at the station may let go the central does not stop
        match_po=act.policy.ship_match_po and act.policy.ship_match_po_level == BLOCK,
        allow_unpaid=act.policy.ship_allow_unpaid,
        checked=bool(act.checked),
        acknowledged=tuple(act.connection.execute(_CONFIRMED, session).scalars()),
    )
    return closing.close(act, body, document=body.order)
