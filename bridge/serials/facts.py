"""What the rules of serials need to know of products, units and the supervisor's settings. PURE."""

from dataclasses import dataclass
from typing import Protocol

from bridge.scan.barcode import Form, Kind, Reading


class Policy(Protocol):
    """The supervisor's settings that decide verdicts; `docs/options.md` describes them."""

    @property
    def receive_require_serial(self) -> bool: ...
    @property
    def receive_unique_serial(self) -> str: ...
    @property
    def receive_reject_upc(self) -> str: ...
    @property
    def receive_over_receive(self) -> str: ...
    @property
    def receive_over_receive_percent(self) -> int: ...
    @property
    def serial_length(self) -> int | None: ...
    @property
    def serial_mask(self) -> str | None: ...
    @property
    def station_name(self) -> str: ...
    @property
    def station_warehouse(self) -> str: ...
    @property
    def station_mode(self) -> str: ...
    @property
    def operator_name(self) -> str: ...
    @property
    def ship_require_serial(self) -> bool: ...
    @property
    def ship_match_po(self) -> bool: ...
    @property
    def ship_allow_unpaid(self) -> bool: ...
    @property
    def ship_partial(self) -> str: ...
    @property
    def ship_by_item(self) -> bool: ...
    @property
    def ship_require_tracking(self) -> bool: ...
    @property
    def ship_require_weight(self) -> bool: ...
    @property
    def ship_weight_unit(self) -> str: ...
    @property
    def orders_strict_id_filter(self) -> bool: ...
    @property
    def security_lock_partial(self) -> bool: ...
    @property
    def security_lock_over_receive(self) -> bool: ...
    @property
    def security_lock_remove_serial(self) -> bool: ...
    @property
    def receive_unique_serial_level(self) -> str: ...
    @property
    def receive_reject_upc_level(self) -> str: ...
    @property
    def serial_length_level(self) -> str: ...
    @property
    def serial_mask_level(self) -> str: ...
    @property
    def ship_match_po_level(self) -> str: ...
    @property
    def receive_blind(self) -> bool: ...
    @property
    def security_lock_overrides(self) -> bool: ...
    @property
    def security_badge_allows(self) -> bool: ...
    @property
    def version(self) -> int: ...
    def allowing_more(self) -> "Policy": ...


@dataclass(frozen=True, slots=True)
class Item:
    """A product of the catalogue. `serial_length` and `serial_mask` are the product's own or None."""

    sku: str
    name: str
    requires_serial: bool
    serial_length: int | None = None
    serial_mask: str | None = None
    case_quantity: int | None = None
    upc: str | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """A product a code stands for, by which of its codes (`kind`) and how it was found (`form`)."""

    item: Item
    kind: Kind
    form: Form


@dataclass(frozen=True, slots=True)
class Known:
    """A unit with this serial that somebody counted before. `when` is in words for the screen, `10:41` or `3 Nov`.

    `state` is a serial state of the central, or `open` for a unit of an unsaved session here. `position` is its place
    among the units of the open session, from 1, else None.
    """

    sku: str
    serial: str
    state: str
    document: str | None
    when: str
    station: str | None = None
    order: str | None = None
    position: int | None = None


@dataclass(frozen=True, slots=True)
class Listed:
    """A serial that a vendor named for a PO line before the goods came."""

    document: str
    sku: str
    serial: str


class Evidence(Protocol):
    """Look-ups of the serial rules, all from one snapshot. Texts are compared by `key_of`."""

    def matches(self, reading: Reading) -> tuple[Match, ...]:
        """The products the code stands for, only those of the best form that has any."""

    def is_line(self, sku: str) -> bool:
        """Whether the open document has the SKU."""

    def known(self, serial: str) -> tuple[Known, ...]:
        """Every unit known with this serial, here or in the central."""

    def earlier_serials(self, sku: str) -> tuple[str, ...]:
        """Up to 20 serials of the product, newest first."""

    def has_vendor_list(self, sku: str) -> bool:
        """Whether the vendor named serials of the SKU for the open document."""

    def vendor_listed(self, serial: str) -> tuple[Listed, ...]:
        """Where vendors named the serial, on whatever PO."""
