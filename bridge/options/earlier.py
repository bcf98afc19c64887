"""The serials that were scanned lately, to propose patterns from."""

from sqlalchemy import Connection, or_, select

from bridge.options.patterns import Earlier
from bridge.store.tables import products, serials, units

MOST = 2_000

_NEWEST = (
    select(units.c.sku, units.c.serial, units.c.sku_key)
    .where(units.c.serial.is_not(None), units.c.withdrawn_by.is_(None), units.c.set_aside.is_(None))
    .order_by(units.c.id.desc())
    .limit(MOST)
)
_CENTRAL = select(serials.c.sku, serials.c.serial, serials.c.sku_key).order_by(serials.c.received_at.desc()).limit(MOST)
_OWN = select(products.c.sku_key).where(or_(products.c.serial_length.is_not(None), products.c.serial_mask != ""))


def earlier(connection: Connection) -> Earlier:
    """Up to 2,000 serials of units counted here, newest first; where there are fewer, of those the central knows."""
    found = list(connection.execute(_NEWEST))
    if len(found) < MOST:
        found += connection.execute(_CENTRAL)
    own = {sku_key for (sku_key,) in connection.execute(_OWN)}
    pairs = {(sku_key, serial.upper()): (sku, serial) for sku, serial, sku_key in found}
    newest = list(pairs.items())[:MOST]
    kept = tuple(pair for (sku_key, _), pair in newest if sku_key not in own)
    return Earlier(kept, own=len(newest) - len(kept))
