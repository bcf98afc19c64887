"""The look-ups of a batch: one question for hundreds of serials where a scan asks one by one."""

from collections.abc import Sequence

from sqlalchemy import BindParameter, bindparam, select, union

from bridge.desk.lookups import LONGEST_CODE
from bridge.receive.book import StationBook
from bridge.scan.barcode import Reading
from bridge.serials.facts import Known, Listed, Match
from bridge.serials.keys import key_of
from bridge.session.book import Document
from bridge.store.tables import codes, expected_serials, orders, purchase_orders
from bridge.sync import serial_overlay
from bridge.sync.known import KnownSerial

_KEYS: BindParameter[str] = bindparam("keys", expanding=True)
_CODES = select(codes.c.key).where(codes.c.key.in_(_KEYS))
_DOCUMENTS = union(
    select(purchase_orders.c.key).where(purchase_orders.c.key.in_(_KEYS)),
    select(orders.c.key).where(orders.c.key.in_(_KEYS)),
)
_LISTED = select(expected_serials.c.serial_key).where(expected_serials.c.serial_key.in_(_KEYS))


class BatchBook:
    """A `session.batch.BatchEvidence` over a scan's book.

    `prepare` finds out which of many codes anything is known of at all; only those are looked up by themselves.
    """

    def __init__(self, book: StationBook) -> None:
        self._book = book
        self._codes: set[str] = set()
        self._documents: set[str] = set()
        self._listed: set[str] = set()
        self._known: dict[str, tuple[KnownSerial, ...]] = {}
        self._lists: dict[str, bool] = {}
        self._earlier: dict[str, tuple[str, ...]] = {}

    def prepare(self, readings: Sequence[Reading], serials: Sequence[str]) -> None:
        """Be ready for these codes and the serials in them; what was prepared before is forgotten."""
        connection = self._book.connection
        keys = list({look.key for reading in readings for look in reading.lookups if len(look.key) <= LONGEST_CODE})
        bodies = list({key_of(reading.body) for reading in readings if not reading.message})
        wanted = list({key_of(serial) for serial in serials})
        self._codes = set(connection.execute(_CODES, {"keys": keys}).scalars())
        self._documents = set(connection.execute(_DOCUMENTS, {"keys": bodies}).scalars())
        self._listed = set(connection.execute(_LISTED, {"keys": wanted}).scalars())
        self._known = serial_overlay.known_of(connection, wanted)

    def document(self, text: str) -> Document | None:
        """The PO or order with exactly this number."""
        return self._book.document(text) if key_of(text) in self._documents else None

    def matches(self, reading: Reading) -> tuple[Match, ...]:
        """The products the code stands for, only those of the best form that has any."""
        if self._codes.isdisjoint(look.key for look in reading.lookups):
            return ()
        return self._book.matches(reading)

    def is_line(self, sku: str) -> bool:
        """Whether the open document has the SKU."""
        return self._book.is_line(sku)

    def known(self, serial: str) -> tuple[Known, ...]:
        """Every unit known with this serial, here or in the central."""
        return self._book.tell(self._known.get(key_of(serial), ()))

    def earlier_serials(self, sku: str) -> tuple[str, ...]:
        """Up to 20 serials of the product, newest first."""
        if sku not in self._earlier:
            self._earlier[sku] = self._book.earlier_serials(sku)
        return self._earlier[sku]

    def has_vendor_list(self, sku: str) -> bool:
        """Whether the vendor named serials of the SKU for the open document."""
        if sku not in self._lists:
            self._lists[sku] = self._book.has_vendor_list(sku)
        return self._lists[sku]

    def vendor_listed(self, serial: str) -> tuple[Listed, ...]:
        """Where vendors named the serial, on whatever PO."""
        return self._book.vendor_listed(serial) if key_of(serial) in self._listed else ()
