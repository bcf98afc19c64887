"""The tables that only shipping needs, of both files; conventions as in `bridge.store.tables`."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, String, Table, text

from bridge.store.tables import MIRROR, STATION

__all__ = ["MIRROR", "STATION", "acknowledged", "boxes", "packages", "shipments", "shipped_lines"]

# a box has a row once something but its units is known of it; its number is `units.pallet`
boxes = Table(
    "boxes",
    STATION,
    Column("session_id", String, ForeignKey("sessions.id", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("weight_g", Integer),
    # how the weight came: `typed` or `scale`
    Column("weighed", String),
    Column("weighed_at", String),
    Column("tracking", String),
    Column("tracking_key", String),
    Column("carrier", String),
    Column("service", String),
    CheckConstraint("number > 0", name="boxes_number"),
    Index("boxes_by_tracking", "tracking_key", sqlite_where=text("tracking_key IS NOT NULL")),
)

# the products of a session whose warning somebody confirmed
acknowledged = Table(
    "acknowledged",
    STATION,
    Column("session_id", String, ForeignKey("sessions.id", ondelete="CASCADE"), primary_key=True),
    Column("sku_key", String, primary_key=True),
    Column("journal_id", Integer, ForeignKey("journal.id"), nullable=False),
)

# one row a shipping operation that counts
shipments = Table(
    "shipments",
    MIRROR,
    Column("operation_id", String, primary_key=True),
    Column("order_key", String, nullable=False),
    Column("order_number", String, nullable=False),
    Column("station", String),
    Column("operator", String),
    Column("at", String),
    Index("shipments_by_order", "order_key", "at"),
    sqlite_with_rowid=False,
)

# how many units of a SKU, a kit's components for themselves, one operation shipped
shipped_lines = Table(
    "shipped_lines",
    MIRROR,
    Column("order_key", String, primary_key=True),
    Column("sku_key", String, primary_key=True),
    Column("operation_id", String, primary_key=True),
    Column("quantity", Integer, nullable=False),
    Index("shipped_by_operation", "operation_id"),
    sqlite_with_rowid=False,
)

packages = Table(
    "packages",
    MIRROR,
    Column("operation_id", String, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("order_number", String, nullable=False),
    Column("weight_g", Integer),
    Column("tracking", String),
    Column("tracking_key", String),
    Column("carrier", String),
    Column("service", String),
    Column("at", String),
    Index("packages_by_tracking", "tracking_key"),
    sqlite_with_rowid=False,
)
