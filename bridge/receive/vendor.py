"""What the vendor says is in the boxes of a PO, and what of it was seen."""

from sqlalchemy import ColumnElement, Connection, and_, bindparam, exists, literal_column, select

from bridge.receive.model import VendorSerial
from bridge.serials.facts import Listed
from bridge.serials.keys import key_of
from bridge.store.tables import expected_serials, po_lines, purchase_orders, serials, sessions, units

_HAS_LIST = (
    select(expected_serials.c.serial_key)
    .where(expected_serials.c.po_key == bindparam("po"), expected_serials.c.sku_key == bindparam("sku"))
    .limit(1)
)
_LISTED = (
    select(purchase_orders.c.number, po_lines.c.sku, expected_serials.c.serial)
    .join(
        po_lines,
        and_(po_lines.c.po_key == expected_serials.c.po_key, po_lines.c.sku_key == expected_serials.c.sku_key),
    )
    .join(purchase_orders, purchase_orders.c.key == expected_serials.c.po_key)
    .where(expected_serials.c.serial_key == bindparam("serial"))
)


def _seen_here(serial_key: ColumnElement[str]) -> ColumnElement[bool]:
    """Whether a unit with the serial counts in any session of the PO at this station, or was set aside in it."""
    return exists().where(
        units.c.serial_key == serial_key,
        units.c.withdrawn_by.is_(None),
        units.c.session_id == sessions.c.id,
        sessions.c.document_key == bindparam("po"),
        sessions.c.mode == literal_column("'receive'"),
    )


_MISSING = (
    select(po_lines.c.sku, expected_serials.c.serial)
    .join(
        po_lines,
        and_(po_lines.c.po_key == expected_serials.c.po_key, po_lines.c.sku_key == expected_serials.c.sku_key),
    )
    .where(
        expected_serials.c.po_key == bindparam("po"),
        ~_seen_here(expected_serials.c.serial_key),
        ~exists().where(serials.c.serial_key == expected_serials.c.serial_key, serials.c.po_key == bindparam("po")),
    )
    .order_by(po_lines.c.position, expected_serials.c.serial)
)
_on_list = exists().where(
    expected_serials.c.po_key == bindparam("po"),
    expected_serials.c.sku_key == units.c.sku_key,
    expected_serials.c.serial_key == units.c.serial_key,
)
_has_list = exists().where(expected_serials.c.po_key == bindparam("po"), expected_serials.c.sku_key == units.c.sku_key)
_UNLISTED = (
    select(units.c.sku, units.c.serial)
    .where(
        units.c.session_id == bindparam("session"),
        units.c.withdrawn_by.is_(None),
        units.c.serial_key.is_not(None),
        _has_list,
        ~_on_list,
    )
    .order_by(units.c.id)
)


def has_list(connection: Connection, document: str, sku: str) -> bool:
    """Whether the vendor named serials of the SKU for the PO."""
    return connection.execute(_HAS_LIST, {"po": key_of(document), "sku": key_of(sku)}).first() is not None


def listed(connection: Connection, serial: str) -> tuple[Listed, ...]:
    """Where vendors named the serial, on whatever PO."""
    rows = connection.execute(_LISTED, {"serial": key_of(serial)})
    return tuple(Listed(document=row.number, sku=row.sku, serial=row.serial) for row in rows)


def missing(connection: Connection, document: str) -> tuple[VendorSerial, ...]:
    """Serials the vendor named for the PO that nobody has seen, in the order of its lines."""
    return tuple(VendorSerial(row.sku, row.serial) for row in connection.execute(_MISSING, {"po": key_of(document)}))


def unlisted(connection: Connection, document: str, session: str | None) -> tuple[VendorSerial, ...]:
    """Serials of the session that the vendor did not name, of items for which there is a list."""
    found = connection.execute(_UNLISTED, {"po": key_of(document), "session": session}) if session else ()
    return tuple(VendorSerial(row.sku, row.serial) for row in found)
