"""The central's tables, the same in SQLite and PostgreSQL.

`…_key` columns are `key_of` values, moments RFC 3339 text in UTC. Every row a station may see carries the `seq` of
its last change; a row that was deleted stays as a tombstone. The jobs' own tables belong to DBOS.
"""

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, MetaData, String, Table

CENTRAL = MetaData()

# byte order everywhere: PostgreSQL's own collation depends on where it was installed
_TEXT = String().with_variant(String(collation="C"), "postgresql")
_LONG = BigInteger().with_variant(Integer(), "sqlite")

# One row: the schema's version, the name of this feed, and the newest number of each kind. Its lock is what writers
# take turns by, so that numbers are given in the order of commits.
central = Table(
    "central",
    CENTRAL,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("version", Integer, nullable=False),
    Column("feed", _TEXT, nullable=False),
    Column("seq", _LONG, nullable=False),
    Column("receipt", _LONG, nullable=False),
)

tokens = Table(
    "tokens",
    CENTRAL,
    Column("hash", _TEXT, primary_key=True),
    Column("name", _TEXT, nullable=False),
    Column("created_at", _TEXT, nullable=False),
    Column("revoked_at", _TEXT),
)

# what `enrol` printed codes for; `hash` is the SHA-256 of the secret, `options` JSON, `used_by` the SHA-256 of the
# station's attempt and `token` the hash of the token it got
enrolments = Table(
    "enrolments",
    CENTRAL,
    Column("hash", _TEXT, primary_key=True),
    Column("name", _TEXT, nullable=False),
    Column("options", _TEXT, nullable=False),
    Column("expires_at", _TEXT, nullable=False),
    Column("used_at", _TEXT),
    Column("used_by", _TEXT),
    Column("token", _TEXT),
)

# products, purchase orders, orders, kits, RMAs and expected serials: `body` is the row of the feed as JSON
documents = Table(
    "documents",
    CENTRAL,
    Column("kind", _TEXT, primary_key=True),
    Column("key", _TEXT, primary_key=True),
    Column("seq", _LONG, nullable=False, unique=True),
    Column("deleted", Boolean, nullable=False),
    Column("body", _TEXT, nullable=False),
)

# `imported`: its receipt came by an import, not by an operation; `shipped_in`: the operation that shipped it, and
# `before` the row of the feed as it was until then, both only of what was shipped by an operation
serials = Table(
    "serials",
    CENTRAL,
    Column("serial_key", _TEXT, primary_key=True),
    Column("sku_key", _TEXT, primary_key=True),
    Column("seq", _LONG, nullable=False, unique=True),
    Column("deleted", Boolean, nullable=False),
    Column("imported", Boolean, nullable=False),
    Column("po_key", _TEXT),
    Column("order_key", _TEXT),
    Column("serial", _TEXT, nullable=False),
    Column("sku", _TEXT, nullable=False),
    Column("state", _TEXT, nullable=False),
    Column("po", _TEXT),
    Column("receiving_session", _TEXT),
    Column("received_at", _TEXT),
    Column("received_by_station", _TEXT),
    Column("received_by", _TEXT),
    Column("entered", _TEXT, nullable=False),
    Column("warehouse", _TEXT),
    Column("unit_price", _TEXT),
    Column("order", _TEXT),
    Column("shipped_at", _TEXT),
    Column("shipped_by", _TEXT),
    Column("rma", _TEXT),
    Column("returned_at", _TEXT),
    Column("note", _TEXT),
    Column("shipped_in", _TEXT),
    Column("before", _TEXT),
    Index("serials_by_sku", "sku_key", "state"),
    Index("serials_by_po", "po_key", "sku_key"),
    Index("serials_by_order", "order_key"),
)

# `quantity` counts towards the PO; `loose` are those of its units that came without a serial and may be sold
receipts = Table(
    "receipts",
    CENTRAL,
    Column("po_key", _TEXT, primary_key=True),
    Column("sku_key", _TEXT, primary_key=True),
    Column("operation_id", _TEXT, primary_key=True),
    Column("seq", _LONG, nullable=False, unique=True),
    Column("deleted", Boolean, nullable=False),
    Column("po", _TEXT, nullable=False),
    Column("sku", _TEXT, nullable=False),
    Column("quantity", _LONG, nullable=False),
    Column("loose", _LONG, nullable=False),
    Column("warehouse", _TEXT),
    Column("station", _TEXT),
    Column("at", _TEXT),
    Index("receipts_by_operation", "operation_id"),
    Index("receipts_by_sku", "sku_key"),
)

# units that are here but must not be sold; `position` counts the operation's units from 0
set_aside = Table(
    "set_aside",
    CENTRAL,
    Column("operation_id", _TEXT, primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("po", _TEXT, nullable=False),
    Column("sku", _TEXT, nullable=False),
    Column("sku_key", _TEXT, nullable=False),
    Column("serial", _TEXT),
    Column("quantity", _LONG, nullable=False),
    Column("reason", _TEXT, nullable=False),
    Column("warehouse", _TEXT),
    Column("at", _TEXT, nullable=False),
    Column("operator", _TEXT),
    Column("note", _TEXT),
    Index("set_aside_by_sku", "sku_key"),
)

# `body` is the row of the feed as JSON; `unshipped_by`: the operation that took it back, and made it a tombstone
shipments = Table(
    "shipments",
    CENTRAL,
    Column("operation_id", _TEXT, primary_key=True),
    Column("order_key", _TEXT, nullable=False),
    Column("seq", _LONG, nullable=False, unique=True),
    Column("deleted", Boolean, nullable=False),
    Column("unshipped_by", _TEXT),
    Column("body", _TEXT, nullable=False),
    Index("shipments_by_order", "order_key"),
    Index("shipments_by_unshipping", "unshipped_by"),
)

# a shipment's units of each SKU; `loose` are those of them that went without a serial
shipped_lines = Table(
    "shipped_lines",
    CENTRAL,
    Column("operation_id", _TEXT, primary_key=True),
    Column("sku_key", _TEXT, primary_key=True),
    Column("sku", _TEXT, nullable=False),
    Column("quantity", _LONG, nullable=False),
    Column("loose", _LONG, nullable=False),
    Index("shipped_lines_by_sku", "sku_key"),
)

# every operation that was answered, refused ones too; `answer` lacks only the state of its job
operations = Table(
    "operations",
    CENTRAL,
    Column("id", _TEXT, primary_key=True),
    Column("station", _TEXT, nullable=False),
    Column("answered_at", _TEXT, nullable=False),
    Column("state", _TEXT, nullable=False),
    Column("body", _TEXT, nullable=False),
    Column("answer", _TEXT, nullable=False),
)

# what the inventory job last found
inventory = Table(
    "inventory",
    CENTRAL,
    Column("sku_key", _TEXT, primary_key=True),
    Column("warehouse", _TEXT, primary_key=True),
    Column("sku", _TEXT, nullable=False),
    Column("in_stock", _LONG, nullable=False),
    Column("set_aside", _LONG, nullable=False),
    Column("at", _TEXT, nullable=False),
)
