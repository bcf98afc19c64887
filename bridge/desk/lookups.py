"""The look-ups of one scan that receiving and shipping share, answered within the scan's transaction."""

from abc import ABC, abstractmethod
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, tzinfo

from sqlalchemy import Connection, RowMapping, and_, bindparam, func, literal_column, null, select, union_all

from bridge.moments import from_text
from bridge.phrases import phrase
from bridge.scan.barcode import Form, Reading
from bridge.serials.facts import Item, Known, Match, Policy
from bridge.serials.keys import key_of
from bridge.session import eligible
from bridge.session.book import Counted, Document, Line
from bridge.session.state import Desk, Mode
from bridge.store.tables import codes, orders, products, purchase_orders, serials, sessions, units
from bridge.sync import serial_overlay, shipping_overlay
from bridge.sync.demand import demand
from bridge.sync.known import KnownSerial
from bridge.sync.mirror_rows import CODE_KINDS
from bridge.sync.status import MONTHS

LONGEST_CODE = 64
EARLIER = 20
PRODUCT = (
    products.c.sku,
    products.c.name,
    products.c.upc,
    products.c.requires_serial,
    products.c.serial_length,
    products.c.serial_mask,
    products.c.case_quantity,
)
_MATCHES = (
    select(codes.c.key, codes.c.form, codes.c.kind, *PRODUCT)
    .join(products, products.c.sku_key == codes.c.sku_key)
    .where(codes.c.key.in_(bindparam("keys", expanding=True)))
)
COUNTS = and_(units.c.session_id == bindparam("session"), units.c.withdrawn_by.is_(None))
_UNITS = select(func.coalesce(func.sum(units.c.quantity), 0)).where(COUNTS)
_LAST = select(units).where(COUNTS, units.c.port == bindparam("port")).order_by(units.c.id.desc()).limit(1)
_NEWEST = select(units).where(COUNTS).order_by(units.c.id.desc()).limit(1)
_BY_SERIAL = select(units).where(COUNTS, units.c.serial_key == bindparam("serial")).limit(1)
_BY_ID = select(units).where(COUNTS, units.c.id == bindparam("unit"))
_PALLET = (
    select(sessions.c.pallet, func.coalesce(func.sum(units.c.quantity), 0))
    .outerjoin(
        units,
        and_(
            units.c.session_id == sessions.c.id,
            units.c.pallet == sessions.c.pallet,
            units.c.withdrawn_by.is_(None),
            units.c.set_aside.is_(None),
        ),
    )
    .where(sessions.c.id == bindparam("session"))
    .group_by(sessions.c.id)
)
_POSITION = select(func.count()).where(COUNTS, units.c.sku_key == bindparam("sku"), units.c.id <= bindparam("unit"))
_DOCUMENT = union_all(
    select(
        purchase_orders.c.number,
        purchase_orders.c.vendor.label("partner"),
        purchase_orders.c.status,
        null().label("paid"),
    ).where(purchase_orders.c.key == bindparam("key")),
    select(orders.c.number, orders.c.customer, orders.c.status, orders.c.paid).where(orders.c.key == bindparam("key")),
)
_PARKED = (
    select(units.c.sku_key, func.sum(units.c.quantity))
    .join(sessions, sessions.c.id == units.c.session_id)
    .where(
        sessions.c.document_key == bindparam("order"),
        sessions.c.mode == literal_column("'ship'"),
        sessions.c.saved_at.is_(None),
        units.c.withdrawn_by.is_(None),
    )
    .group_by(units.c.sku_key)
)
_EARLIER = union_all(
    select(
        select(units.c.serial)
        .where(units.c.sku_key == bindparam("sku"), units.c.serial.is_not(None), units.c.withdrawn_by.is_(None))
        .order_by(units.c.id.desc())
        .limit(EARLIER)
        .subquery()
    ),
    select(
        select(serials.c.serial)
        .where(serials.c.sku_key == bindparam("sku"))
        .order_by(serials.c.received_at.desc())
        .limit(EARLIER)
        .subquery()
    ),
).limit(EARLIER)


@dataclass(slots=True)
class Lookups(ABC):
    """What of a `session.book.Book` is the same in every mode.

    `session` is the id of the open document's unsaved session, if it has one.
    """

    connection: Connection
    desk: Desk
    session: str | None
    policy: Policy
    now: datetime
    zone: tzinfo | None
    matched: dict[str, tuple[Match, ...]] = field(default_factory=dict)
    lines: dict[str, Line | None] = field(default_factory=dict)
    heard: dict[str, tuple[Known, ...]] = field(default_factory=dict)

    def document(self, text: str) -> Document | None:
        """The PO or order with exactly this number; where both have it, the one of the mode in front."""
        key = key_of(text)
        if not key or len(key) > LONGEST_CODE:
            return None
        rows = self.connection.execute(_DOCUMENT, {"key": key}).all()
        if not rows:
            return None
        ships = self.desk.mode is Mode.SHIP
        found = next((row for row in rows if (row.paid is not None) is ships), rows[0])
        if found.paid is None:
            return Document(found.number, Mode.RECEIVE, found.partner, eligible.blocked_po(found.status))
        return self._order(key, found.number, found.partner, status=found.status, paid=bool(found.paid))

    def _order(self, key: str, number: str, partner: str, *, status: str, paid: bool) -> Document:
        wanted = demand(self.connection, [key]).get(key, {})
        went = shipping_overlay.shipped(self.connection, key)
        facts = {"paid": paid, "allow_unpaid": self.policy.ship_allow_unpaid}
        why = shipping_overlay.blocked(self.connection, key, status, wanted=wanted, went=went, **facts)
        here = {sku: int(count) for sku, count in self.connection.execute(_PARKED, {"order": key})}
        full = all(went.get(sku, 0) + here.get(sku, 0) >= count for sku, count in wanted.items())
        units_here = sum(here.values())
        done = bool(units_here) and full
        return Document(number, Mode.SHIP, partner, why or None, here=units_here, complete=done, unpaid=not paid)

    def matches(self, reading: Reading) -> tuple[Match, ...]:
        """The products the code stands for, only those of the best form that has any."""
        if reading.text not in self.matched:
            self.matched[reading.text] = self._find(reading)
        return self.matched[reading.text]

    def _find(self, reading: Reading) -> tuple[Match, ...]:
        keys = [lookup.key for lookup in reading.lookups if len(lookup.key) <= LONGEST_CODE]
        if not keys:
            return ()
        rows = self.connection.execute(_MATCHES, {"keys": keys}).mappings().all()
        for form in Form:
            stored = "literal" if form is Form.LITERAL else "gtin"
            wanted = {lookup.key for lookup in reading.lookups if lookup.form is form}
            found = [row for row in rows if row["form"] == stored and row["key"] in wanted]
            if found:
                return tuple(Match(item_from(row), CODE_KINDS[row["kind"]], form) for row in found)
        return ()

    def is_line(self, sku: str) -> bool:
        """Whether the open document has the SKU."""
        return self.line(sku) is not None

    def line(self, sku: str) -> Line | None:
        """The line of the open document, if any."""
        key = key_of(sku)
        if key not in self.lines:
            self.lines[key] = self.find_line(key)
        return self.lines[key]

    @abstractmethod
    def find_line(self, key: str) -> Line | None:
        """The line of the open document with this SKU's key, looked up anew."""

    def known(self, serial: str) -> tuple[Known, ...]:
        """Every unit known with this serial, here or in the central."""
        key = key_of(serial)
        if key not in self.heard:
            self.heard[key] = self.tell(serial_overlay.serials_known(self.connection, key))
        return self.heard[key]

    def tell(self, found: Iterable[KnownSerial]) -> tuple[Known, ...]:
        """What the store knows of units, as the rules and the screen say it."""
        return tuple(
            Known(
                sku=unit.sku,
                serial=unit.serial,
                state=unit.state,
                document=unit.document,
                when=self.when(unit.at),
                station=unit.station,
                order=unit.order,
                position=unit.position if unit.session_id and unit.session_id == self.session else None,
            )
            for unit in found
        )

    def earlier_serials(self, sku: str) -> tuple[str, ...]:
        """Up to 20 serials of the product, newest first."""
        return tuple(self.connection.execute(_EARLIER, {"sku": key_of(sku)}).scalars())

    def last_counted(self, port: str) -> Counted | None:
        """The newest entry of the open session that this port made and that still counts."""
        if self.session is None:
            return None
        row = self.connection.execute(_LAST, {"session": self.session, "port": port}).mappings().first()
        return self._counted(row)

    def newest(self) -> Counted | None:
        """The newest entry of the open session, of any port."""
        if self.session is None:
            return None
        return self._counted(self.connection.execute(_NEWEST, {"session": self.session}).mappings().first())

    def counted(self, serial: str) -> Counted | None:
        """The entry of the open session with this serial."""
        if self.session is None:
            return None
        facts = {"session": self.session, "serial": key_of(serial)}
        return self._counted(self.connection.execute(_BY_SERIAL, facts).mappings().first())

    def entry(self, unit: int) -> Counted | None:
        """The entry of the open session with this id, if it still counts."""
        facts = {"session": self.session, "unit": unit}
        return self._counted(self.connection.execute(_BY_ID, facts).mappings().first())

    def pallet(self) -> tuple[int, int]:
        """The pallet that is being filled, from 1, and the units on it, set-aside ones not among them."""
        found = self.connection.execute(_PALLET, {"session": self.session}).first()
        return (found[0], int(found[1])) if found else (1, 0)

    def _counted(self, row: RowMapping | None) -> Counted | None:
        if row is None:
            return None
        return Counted(
            id=row["id"],
            sku=row["sku"],
            quantity=row["quantity"],
            serial=row["serial"],
            set_aside=row["set_aside"],
            when=self.when(row["at"]),
            position=self.position(row["sku"], row["id"]),
            box=row["pallet"],
            entered=row["entered"],
            note=row["note"],
        )

    def position(self, sku: str, unit: int) -> int:
        """The entry's place among those of its line in the open session, from 1."""
        facts = {"session": self.session, "sku": key_of(sku), "unit": unit}
        return int(self.connection.execute(_POSITION, facts).scalar_one())

    def units(self) -> int:
        """Units in the open session, set-aside ones included."""
        if self.session is None:
            return 0
        return int(self.connection.execute(_UNITS, {"session": self.session}).scalar_one())

    def when(self, at: str | None) -> str:
        """`10:41` for today, `3 Nov` for another day, in the station's time zone."""
        if not at:
            return phrase("before")
        try:
            moment = from_text(at).astimezone(self.zone)
        except ValueError:
            return at
        if moment.date() == self.now.astimezone(self.zone).date():
            return f"{moment:%H:%M}"
        return phrase("{day} {month}", day=moment.day, month=MONTHS[moment.month - 1])


def item_from(row: RowMapping) -> Item:
    """The product in a row of `_PRODUCT` columns."""
    return Item(
        sku=row["sku"],
        name=row["name"],
        requires_serial=bool(row["requires_serial"]),
        serial_length=row["serial_length"],
        serial_mask=row["serial_mask"] or None,
        case_quantity=row["case_quantity"],
        upc=row["upc"],
    )
