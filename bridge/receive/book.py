"""The look-ups of one scan of a receiving."""

from dataclasses import dataclass, field

from sqlalchemy import bindparam, func, select

from bridge.desk.lookups import COUNTS, LONGEST_CODE, PRODUCT, Lookups, item_from
from bridge.receive import lists, vendor
from bridge.serials.facts import Listed
from bridge.serials.keys import key_of
from bridge.session.book import Line
from bridge.store.tables import po_lines, products, units
from bridge.sync import overlay

_HERE = select(func.coalesce(func.sum(units.c.quantity), 0)).where(COUNTS, units.c.sku_key == bindparam("sku_key"))
_LINE = (
    select(
        po_lines.c.quantity,
        overlay.RECEIVED_BEFORE.label("before"),
        _HERE.where(units.c.set_aside.is_(None)).scalar_subquery().label("now"),
        _HERE.where(overlay.ASIDE_IS_ORDERED).scalar_subquery().label("aside"),
        *PRODUCT,
    )
    .join(products, products.c.sku_key == po_lines.c.sku_key)
    .where(po_lines.c.po_key == bindparam("po_key"), po_lines.c.sku_key == bindparam("sku_key"))
)


@dataclass(slots=True)
class StationBook(Lookups):
    """A `session.book.Book` of POs."""

    announced: dict[str, bool] = field(default_factory=dict)

    @property
    def warehouse(self) -> str:
        """The station's own."""
        return self.policy.station_warehouse

    def find_line(self, key: str) -> Line | None:
        """The line of the open PO, looked up anew."""
        facts = {"po_key": key_of(self.desk.document or ""), "sku_key": key, "session": self.session}
        row = self.connection.execute(_LINE, facts).mappings().first()
        if row is None:
            return None
        return Line(item_from(row), ordered=row["quantity"], before=row["before"], now=row["now"], aside=row["aside"])

    def expecting(self, sku: str) -> tuple[str, ...]:
        """Numbers of the open POs that still expect the SKU, in the list's order, without the open document."""
        found = lists.expecting(self.connection, sku, warehouse=self.warehouse)
        here = key_of(self.desk.document or "")
        return tuple(number for number in found if key_of(number) != here)

    def expecting_alone(self, sku: str) -> str | None:
        """None: no PO is opened so."""

    def has_vendor_list(self, sku: str) -> bool:
        """Whether the vendor named serials of the SKU for the open document."""
        key = key_of(sku)
        if key not in self.announced:
            self.announced[key] = vendor.has_list(self.connection, self.desk.document or "", sku)
        return self.announced[key]

    def vendor_listed(self, serial: str) -> tuple[Listed, ...]:
        """Where vendors named the serial, on whatever PO."""
        return vendor.listed(self.connection, serial) if len(serial) <= LONGEST_CODE else ()

    def listed(self, after: str | None) -> str | None:
        """The number below `after` on the list as it is shown; the first one for None; None below the last."""
        numbers = [row.number for row in lists.page(self.connection, self.desk, warehouse=self.warehouse).rows]
        if after is None or after not in numbers:
            return numbers[0] if numbers else None
        below = numbers.index(after) + 1
        return numbers[below] if below < len(numbers) else None
