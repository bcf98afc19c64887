"""The tables of the station's two files.

`STATION` is precious and migrated; `MIRROR` is what the central last said and can be rebuilt. Moments are RFC 3339
text in UTC, `…_key` columns are `key_of` values. The mirror is attached read-only as `mirror`.
"""

from sqlalchemy import Boolean, CheckConstraint, Column, ForeignKey, Index, Integer, MetaData, String, Table, text

STATION = MetaData()
MIRROR = MetaData(schema="mirror")

journal = Table(
    "journal",
    STATION,
    Column("id", Integer, primary_key=True),
    Column("at", String, nullable=False),
    Column("station", String, nullable=False),
    Column("operator", String),
    Column("source", String, nullable=False),
    Column("text", String, nullable=False),
    Column("mode", String, nullable=False),
    Column("document", String),
    Column("sku", String),
    Column("serial", String),
    Column("level", String, nullable=False),
    Column("code", String, nullable=False),
    Column("message", String, nullable=False),
    Column("rule", String, nullable=False, server_default=""),
    Column("evidence", String, nullable=False, server_default=""),
    # the version of the rules it was judged by, who allowed what they refuse, and what other rules would ask of it
    Column("rules", Integer, nullable=False, server_default="0"),
    Column("allowed_by", String),
    Column("facts", String, nullable=False, server_default=""),
    Index("journal_by_time", "at"),
    sqlite_autoincrement=True,
)

outbox = Table(
    "outbox",
    STATION,
    Column("position", Integer, primary_key=True),
    Column("id", String, nullable=False, unique=True),
    Column("kind", String, nullable=False),
    Column("document", String, nullable=False),
    Column("document_key", String, nullable=False),
    Column("state", String, nullable=False),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("created_at", String, nullable=False),
    Column("next_try_at", String),
    Column("sent_at", String),
    Column("answered_at", String),
    # the answer's sequence number, here because what stands behind a large body is slow to reach
    Column("seq", Integer),
    Column("error", String),
    Column("body", String, nullable=False),
    Column("answer", String),
    CheckConstraint(
        "state IN ('pending', 'sending', 'uncertain', 'accepted', 'rejected', 'settled')", name="outbox_state"
    ),
    Index("outbox_by_state", "state", "position"),
    Index("outbox_by_document", "document_key", "position"),
    Index("outbox_by_kind", "kind", "seq"),
    Index("outbox_by_time", "created_at"),
    sqlite_autoincrement=True,
)

sessions = Table(
    "sessions",
    STATION,
    Column("id", String, primary_key=True),
    Column("mode", String, nullable=False),
    Column("document", String, nullable=False),
    Column("document_key", String, nullable=False),
    Column("opened_at", String, nullable=False),
    Column("opened_by", String),
    Column("vendor_invoice", String),
    Column("packing_slip", String),
    Column("saved_at", String),
    Column("operation_id", String, ForeignKey("outbox.id")),
    # the pallet that is being filled, in shipping the box, from 1
    Column("pallet", Integer, nullable=False, server_default="1"),
    # what must come out of the box before anything counts, as JSON; and what let a part of the order go: `pin`, `allow`
    Column("removal", String),
    Column("partial", String),
    Index("sessions_by_document", "document_key", "mode"),
    Index("sessions_by_saving", "saved_at"),
    # one unsaved session a document
    Index("sessions_open", "document_key", "mode", unique=True, sqlite_where=text("saved_at IS NULL")),
)

# `sku` is empty for a unit that was set aside with no item known
units = Table(
    "units",
    STATION,
    Column("id", Integer, primary_key=True),
    Column("session_id", String, ForeignKey("sessions.id", ondelete="CASCADE"), nullable=False),
    Column("sku", String, nullable=False),
    Column("sku_key", String, nullable=False),
    Column("quantity", Integer, nullable=False),
    Column("serial", String),
    Column("serial_key", String),
    Column("entered", String, nullable=False),
    Column("port", String, nullable=False),
    Column("operator", String),
    Column("at", String, nullable=False),
    Column("journal_id", Integer, ForeignKey("journal.id"), nullable=False),
    Column("withdrawn_by", Integer, ForeignKey("journal.id")),
    Column("set_aside", String),
    Column("note", String),
    Column("pallet", Integer, nullable=False, server_default="1"),
    # its serial was known already, and somebody counted it all the same
    Column("known", Boolean, nullable=False, server_default="0"),
    CheckConstraint("quantity > 0", name="units_quantity"),
    Index("units_by_line", "session_id", "sku_key", "withdrawn_by", "set_aside", "quantity"),
    Index("units_by_serial", "serial_key", sqlite_where=text("serial_key IS NOT NULL")),
    Index("units_by_port", "session_id", "port", "id"),
    Index("units_by_time", "at"),
    Index("units_by_withdrawal", "withdrawn_by", sqlite_where=text("withdrawn_by IS NOT NULL")),
    sqlite_autoincrement=True,
)

options = Table(
    "options",
    STATION,
    Column("key", String, primary_key=True),
    Column("value", String, nullable=False),
)

# what the station remembers between runs: front_document, front_mode, wake, …
memory = Table(
    "memory",
    STATION,
    Column("key", String, primary_key=True),
    Column("value", String, nullable=False),
)

products = Table(
    "products",
    MIRROR,
    Column("sku_key", String, primary_key=True),
    Column("sku", String, nullable=False),
    Column("name", String, nullable=False),
    Column("upc", String),
    Column("requires_serial", Boolean, nullable=False),
    Column("serial_length", Integer),
    Column("serial_mask", String),
    Column("case_upc", String),
    Column("case_quantity", Integer),
    Column("warning", String),
    Column("body", String, nullable=False),
)

# Every code that stands for a product. `kind`: sku, upc, alias, case. `key`: key_of the literal, and beside it the
# 14-digit GTIN where the code is one (`form` is then `gtin`, else `literal`).
codes = Table(
    "codes",
    MIRROR,
    Column("key", String, primary_key=True),
    Column("form", String, primary_key=True),
    Column("kind", String, primary_key=True),
    Column("sku_key", String, primary_key=True),
    Index("codes_by_sku", "sku_key"),
    sqlite_with_rowid=False,
)

purchase_orders = Table(
    "purchase_orders",
    MIRROR,
    Column("key", String, primary_key=True),
    Column("number", String, nullable=False),
    Column("vendor", String, nullable=False),
    Column("ordered_on", String),
    Column("expected_on", String),
    Column("warehouse", String),
    Column("status", String, nullable=False),
    Column("description", String),
    Column("vendor_invoice", String),
    Column("tracking", String),
)

po_lines = Table(
    "po_lines",
    MIRROR,
    Column("po_key", String, primary_key=True),
    Column("sku_key", String, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("sku", String, nullable=False),
    Column("quantity", Integer, nullable=False),
    Column("unit_price", String),
    Index("po_lines_by_sku", "sku_key"),
    sqlite_with_rowid=False,
)

receipts = Table(
    "receipts",
    MIRROR,
    Column("po_key", String, primary_key=True),
    Column("sku_key", String, primary_key=True),
    Column("operation_id", String, primary_key=True),
    Column("quantity", Integer, nullable=False),
    Index("receipts_by_operation", "operation_id"),
    sqlite_with_rowid=False,
)

serials = Table(
    "serials",
    MIRROR,
    Column("serial_key", String, primary_key=True),
    Column("sku_key", String, primary_key=True),
    Column("serial", String, nullable=False),
    Column("sku", String, nullable=False),
    Column("state", String, nullable=False),
    Column("po", String),
    Column("po_key", String),
    Column("operation_id", String),
    Column("received_at", String),
    Column("station", String),
    Column("order_number", String),
    Column("shipped_at", String),
    Column("body", String, nullable=False),
    Index("serials_by_sku", "sku_key", "received_at"),
    Index("serials_by_po", "po_key", "sku_key"),
)

expected_serials = Table(
    "expected_serials",
    MIRROR,
    Column("po_key", String, primary_key=True),
    Column("sku_key", String, primary_key=True),
    Column("serial_key", String, primary_key=True),
    Column("serial", String, nullable=False),
    Index("expected_by_serial", "serial_key"),
    sqlite_with_rowid=False,
)

# `stands`: why the central would not ship it, a word of `session.eligible` or empty; `standing`: the same, `shipped`
# too where its shipments have all its units. `turn` orders those of one standing: the open ones rush first, then
# oldest, the shipped ones by when. `words`: number, customer and SKUs as `folded`, see `sync.order_standing`.
orders = Table(
    "orders",
    MIRROR,
    Column("key", String, primary_key=True),
    Column("number", String, nullable=False),
    Column("customer", String, nullable=False),
    Column("status", String, nullable=False),
    Column("paid", Boolean, nullable=False),
    Column("rush", Boolean, nullable=False),
    Column("ordered_on", String),
    Column("ship_by", String),
    Column("units", Integer, nullable=False),
    Column("stands", String, nullable=False),
    Column("standing", String, nullable=False),
    Column("turn", String, nullable=False),
    Column("words", String, nullable=False),
    Column("body", String, nullable=False),
    Index("orders_listed", "standing", "turn", "key", "words"),
    Index("orders_by_standing", "standing"),
)

order_lines = Table(
    "order_lines",
    MIRROR,
    Column("order_key", String, primary_key=True),
    Column("sku_key", String, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("sku", String, nullable=False),
    Column("quantity", Integer, nullable=False),
    Index("order_lines_by_sku", "sku_key"),
    sqlite_with_rowid=False,
)

kits = Table(
    "kits",
    MIRROR,
    Column("kit_key", String, primary_key=True),
    Column("component_key", String, primary_key=True),
    Column("quantity", Integer, nullable=False),
    Index("kits_by_component", "component_key"),
    sqlite_with_rowid=False,
)

rmas = Table(
    "rmas",
    MIRROR,
    Column("key", String, primary_key=True),
    Column("number", String, nullable=False),
    Column("order_key", String, nullable=False),
    Column("body", String, nullable=False),
)

# one row: where the copy stands
feed = Table(
    "feed",
    MIRROR,
    Column("id", Integer, primary_key=True),
    Column("feed", String),
    Column("cursor", Integer, nullable=False),
    Column("last", Integer, nullable=False),
    Column("pulled_at", String),
)
