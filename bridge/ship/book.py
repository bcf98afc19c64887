"""The look-ups of one scan of an order: what it wants, what went, what is scanned and in which box."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import timedelta

from sqlalchemy import RowMapping, and_, bindparam, exists, func, select, union

from bridge.desk.lookups import COUNTS, PRODUCT, Lookups, item_from
from bridge.moments import from_text
from bridge.phrases import phrase
from bridge.serials.facts import Item, Known, Listed
from bridge.serials.keys import key_of
from bridge.serials.verdicts import Verdict
from bridge.session.book import Line
from bridge.session.order import BoxState, TrackingUse
from bridge.ship import boxed, lists, packing_rows
from bridge.ship import wanted as wanting
from bridge.store.ship_tables import acknowledged
from bridge.store.tables import feed, kits, order_lines, orders, products, sessions, units
from bridge.sync import shipping_overlay
from bridge.sync.demand import demand, with_kits
from bridge.sync.known import PICKED, RETURNED, SHIPPED, KnownSerial

OLD_AFTER = timedelta(minutes=10)
LONGEST_TRACKING = 64

_ITEM = select(*PRODUCT).where(products.c.sku_key == bindparam("sku"))
_NOW = select(units.c.sku_key, func.sum(units.c.quantity)).where(COUNTS).group_by(units.c.sku_key)
_NOW_OF = select(func.coalesce(func.sum(units.c.quantity), 0)).where(COUNTS, units.c.sku_key == bindparam("sku"))
_HEAD = select(
    orders.c.number,
    orders.c.status,
    orders.c.paid,
    func.json_extract(orders.c.body, "$.carrier").label("carrier"),
    func.json_extract(orders.c.body, "$.service").label("service"),
).where(orders.c.key == bindparam("order"))
_IS_KIT = select(order_lines.c.sku_key).where(
    order_lines.c.order_key == bindparam("order"),
    order_lines.c.sku_key.in_(bindparam("holders", expanding=True)),
    exists().where(kits.c.kit_key == bindparam("sku")),
)
_WARNED = and_(products.c.warning.is_not(None), func.trim(products.c.warning) != "")
_WARNING = select(products.c.warning).where(products.c.sku_key == bindparam("sku"))
_CONFIRMED = select(acknowledged.c.sku_key).where(acknowledged.c.session_id == bindparam("session"))
# with any unit scanned the warning of a kit that the order names matters as well
_TOUCHED = union(
    select(units.c.sku_key).where(COUNTS),
    select(order_lines.c.sku_key).where(
        order_lines.c.order_key == bindparam("order"),
        exists().where(kits.c.kit_key == order_lines.c.sku_key),
        exists().where(COUNTS),
    ),
)
_UNCONFIRMED = (
    select(products.c.sku)
    .where(products.c.sku_key.in_(_TOUCHED), _WARNED, products.c.sku_key.not_in(_CONFIRMED))
    .order_by(products.c.sku)
)
_OPEN = select(sessions.c.removal, sessions.c.partial, sessions.c.pallet).where(sessions.c.id == bindparam("session"))
_PULLED = select(feed.c.pulled_at)


@dataclass(slots=True)
class Copied:
    """What was looked up of the mirror alone, and holds until it is written.

    `wants` are units by `sku_key`, `heads` the rows of orders, each by order; `items` by `sku_key`.
    """

    wants: dict[str, dict[str, int]] = field(default_factory=dict)
    heads: dict[str, RowMapping | None] = field(default_factory=dict)
    items: dict[str, Item] = field(default_factory=dict)
    pulled: list[str | None] = field(default_factory=list)


@dataclass(slots=True)
class ShipBook(Lookups):
    """A `session.book.Book` and `session.order.OrderBook` of orders.

    `went` are units by `sku_key`, by order, `opened` is the row of the session, `packed` its boxes, all as they were
    looked up; `copied` may come from an earlier scan.
    """

    went: dict[str, dict[str, int]] = field(default_factory=dict)
    opened: RowMapping | None = None
    packed: tuple[BoxState, ...] = ()
    copied: Copied = field(default_factory=Copied)

    @property
    def order(self) -> str:
        """The key of the open order, empty on a list."""
        return key_of(self.desk.document or "")

    def wanted(self) -> dict[str, int]:
        """Units the open order wants in all, by `sku_key`, kits by their components."""
        wants = self.copied.wants
        if self.order not in wants:
            wants[self.order] = demand(self.connection, [self.order]).get(self.order, {})
        return wants[self.order]

    def shipped(self) -> dict[str, int]:
        """Units of the open order that every saved shipment holds, by `sku_key`."""
        if self.order not in self.went:
            self.went[self.order] = shipping_overlay.shipped(self.connection, self.order)
        return self.went[self.order]

    def find_line(self, key: str) -> Line | None:
        """What the open order wants of a SKU, looked up anew."""
        ordered = self.wanted().get(key)
        if ordered is None:
            return None
        now = self.connection.execute(_NOW_OF, {"session": self.session, "sku": key}).scalar_one()
        return Line(self.item(key), ordered=ordered, before=self.shipped().get(key, 0), now=int(now))

    def item(self, key: str) -> Item:
        """The product with this SKU's key; one the copy lacks has no more than its SKU."""
        items = self.copied.items
        items.update((key_of(match.item.sku), match.item) for found in self.matched.values() for match in found)
        if key not in items:
            row = self.connection.execute(_ITEM, {"sku": key}).mappings().first()
            items[key] = item_from(row) if row else Item(sku=key, name="", requires_serial=False)
        return items[key]

    def tell(self, found: Iterable[KnownSerial]) -> tuple[Known, ...]:
        """As in receiving, but `when` says of a unit that left or came back when it did."""
        return Lookups.tell(self, (replace(unit, at=_moved_at(unit)) for unit in found))

    def expecting(self, sku: str) -> tuple[str, ...]:
        """Numbers of the orders that may ship and need the SKU, in the list's order, without the open one."""
        found = wanting.expecting(self.connection, sku, policy=self.policy)
        return tuple(number for number in found if key_of(number) != self.order)

    def expecting_alone(self, sku: str) -> str | None:
        """The rush or oldest order that may ship and wants nothing but one unit of the SKU."""
        return wanting.single_unit(self.connection, sku, policy=self.policy)

    def listed(self, after: str | None) -> str | None:
        """The number below `after` on the list as it is shown; the first one for None; None below the last."""
        return lists.listed(self.connection, self.desk, after, policy=self.policy)

    def has_vendor_list(self, sku: str) -> bool:
        """No: vendors name what comes, not what goes."""
        del sku
        return False

    def vendor_listed(self, serial: str) -> tuple[Listed, ...]:
        """Nowhere that matters."""
        del serial
        return ()

    def head(self) -> RowMapping | None:
        """Number, status, whether it is paid, carrier and service of the open order, if the copy has it."""
        heads = self.copied.heads
        if self.order not in heads:
            heads[self.order] = self.connection.execute(_HEAD, {"order": self.order}).mappings().first()
        return heads[self.order]

    def blocked(self) -> str:
        """Why the open order may not ship as copy and own work stand; empty if it may or the copy has it not."""
        head = self.head()
        if head is None:
            return ""
        facts = {"paid": bool(head["paid"]), "allow_unpaid": self.policy.ship_allow_unpaid}
        return shipping_overlay.blocked(
            self.connection, self.order, head["status"], wanted=self.wanted(), went=self.shipped(), **facts
        )

    def unpaid(self) -> bool:
        """Whether nobody paid for the open order, as the copy has it."""
        head = self.head()
        return head is not None and not head["paid"]

    def removal(self) -> Verdict | None:
        """What must come out of the box before anything counts."""
        opened = self._opened()
        return packing_rows.removal(opened["removal"]) if opened and opened["removal"] else None

    def _opened(self) -> RowMapping | None:
        if self.opened is None and self.session is not None:
            self.opened = self.connection.execute(_OPEN, {"session": self.session}).mappings().first()
        return self.opened

    def scanned(self) -> dict[str, int]:
        """Units in the unsaved session, by `sku_key`, looked up anew."""
        if self.session is None:
            return {}
        return {key: int(count) for key, count in self.connection.execute(_NOW, {"session": self.session})}

    def left(self) -> int:
        """Units of all lines that are neither shipped nor scanned."""
        went, now = self.shipped(), self.scanned()
        return sum(max(0, count - went.get(key, 0) - now.get(key, 0)) for key, count in self.wanted().items())

    def partial(self) -> bool:
        """Whether it was decided that a part of the order may go."""
        opened = self._opened()
        return opened is not None and opened["partial"] is not None

    def is_kit(self, sku: str) -> bool:
        """Whether the SKU is a kit that the order names, or one within it, so that its parts are scanned."""
        key = key_of(sku)
        if key in self.wanted():
            return False
        facts = {"order": self.order, "sku": key, "holders": with_kits(self.connection, [key])}
        return self.connection.execute(_IS_KIT, facts).first() is not None

    def unacknowledged(self) -> tuple[str, ...]:
        """SKUs with scanned units whose warning nobody confirmed yet, the order's kits among them."""
        facts = {"session": self.session, "order": self.order}
        return tuple(self.connection.execute(_UNCONFIRMED, facts).scalars()) if self.session else ()

    def warning(self, sku: str) -> str:
        """The product's warning, empty if it has none."""
        return (self.connection.execute(_WARNING, {"sku": key_of(sku)}).scalar() or "").strip()

    def box(self) -> BoxState:
        """The box in hand: what is scanned goes into it, tracking number and weight are its."""
        found, number = self.boxes(), self.in_hand()
        return next(box for box in found if box.number == number)

    def in_hand(self) -> int:
        """The number of the box in hand."""
        opened = self._opened()
        return opened["pallet"] if opened and opened["pallet"] else 1

    def boxes(self) -> tuple[BoxState, ...]:
        """Every box that holds anything or has a number or weight, and the one in hand."""
        if not self.packed:
            self.packed = boxed.boxes(self.connection, self.session, in_hand=self.in_hand(), when=self.when)
        return self.packed

    def tracking_used(self, text: str) -> TrackingUse | None:
        """Where the number was used: another box or order, here or in the central; not the box in hand."""
        key = key_of(text)
        if not key or len(key) > LONGEST_TRACKING:
            return None
        here = (self.session, self.in_hand())
        uses = [
            use
            for use in shipping_overlay.tracking_uses(self.connection, key)
            if use.session_id is None or (use.session_id, use.box) != here
        ]
        for use in sorted(uses, key=lambda use: use.session_id is None or use.session_id != self.session):
            own = use.session_id is not None and use.session_id == self.session
            return TrackingUse(use.order, self.when(use.at), use.box if own else None)
        return None

    def carrier(self) -> str:
        """The carrier the order asks for, empty for any."""
        head = self.head()
        return ((head["carrier"] if head else "") or "").strip()

    def service(self) -> str:
        """The service of that carrier the order asks for, empty for any."""
        head = self.head()
        return ((head["service"] if head else "") or "").strip()

    def as_of(self) -> str:
        """`10:38`, `4 Nov`: the age of the copy in words where it is old enough to matter, else empty.

        `no full copy` before it held everything for the first time.
        """
        if not self.copied.pulled:
            self.copied.pulled.append(self.connection.execute(_PULLED).scalar())
        pulled = self.copied.pulled[0]
        if pulled is None:
            return phrase("no full copy")
        return "" if self.now - from_text(pulled) <= OLD_AFTER else self.when(pulled)


def _moved_at(unit: KnownSerial) -> str | None:
    if unit.state == RETURNED:
        return unit.returned_at
    return unit.shipped_at or unit.at if unit.state in {PICKED, SHIPPED} else unit.at
