"""What a decision may look up, and the facts that come back. PURE: the service answers from its tables."""

from dataclasses import dataclass
from typing import Protocol

from bridge.serials.facts import Evidence, Item
from bridge.session.state import Badge, Mode

__all__ = ["Badge", "Book", "Counted", "Document", "Line", "Supervisor"]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the open document, in units. `before` is what every other session received, sent or not.

    `now` is counted in this session; `aside` was set aside in it and is here all the same.
    """

    item: Item
    ordered: int
    before: int
    now: int
    aside: int = 0

    @property
    def counted(self) -> int:
        """Received over all sessions."""
        return self.before + self.now + self.aside

    @property
    def left(self) -> int:
        """Still expected; negative when more came than was ordered."""
        return self.ordered - self.counted


@dataclass(frozen=True, slots=True)
class Document:
    """A PO or an order by its number. `blocked` says why it cannot be opened (`closed`), else None.

    Of an order: `here` is the units that its unsaved session on this station holds, `complete` says that there are
    some and that none is missing, `unpaid` that nobody paid for it.
    """

    number: str
    mode: Mode
    partner: str = ""
    blocked: str | None = None
    here: int = 0
    complete: bool = False
    unpaid: bool = False


@dataclass(frozen=True, slots=True)
class Counted:
    """An entry of the open session: one unit, or a quantity without serials. `box` is its pallet, or box."""

    id: int
    sku: str
    quantity: int
    serial: str | None
    set_aside: str | None
    when: str
    position: int = 0
    entered: str = "scanned"
    note: str | None = None
    box: int | None = None


class Supervisor(Protocol):
    """Who can allow what the rules of the station refuse."""

    def is_there(self) -> bool:
        """Whether a PIN is set."""

    def refuses(self, pin: str) -> str:
        """Why the PIN allows nothing, in one sentence; empty when it is right. A wrong one counts."""

    def badge(self, code: str) -> Badge | None:
        """Whose badge has this code, `XJXID` and letters in any case; None for one never made, or revoked."""


class Book(Evidence, Protocol):
    """Look-ups of one scan, all from one snapshot. Texts are compared by `key_of`."""

    def document(self, text: str) -> Document | None:
        """The PO or order with exactly this number."""

    def line(self, sku: str) -> Line | None:
        """The line of the open document, if any."""

    def expecting(self, sku: str) -> tuple[str, ...]:
        """Numbers of the open POs that still expect the SKU, the list's order, without the open document.

        In shipping those of the orders that may ship and need it.
        """

    def expecting_alone(self, sku: str) -> str | None:
        """The rush or oldest order that may ship and wants nothing but one unit of the SKU; None in receiving."""

    def last_counted(self, port: str) -> Counted | None:
        """The newest entry of the open session that this port made and that still counts."""

    def counted(self, serial: str) -> Counted | None:
        """The entry of the open session with this serial."""

    def entry(self, unit: int) -> Counted | None:
        """The entry of the open session with this id, if it still counts."""

    def pallet(self) -> tuple[int, int]:
        """The pallet that is being filled, from 1, and the units on it, set-aside ones not among them."""

    def units(self) -> int:
        """Units in the open session, set-aside ones included."""

    def listed(self, after: str | None) -> str | None:
        """The number below `after` on the list as it is shown; the first one for None; None below the last."""
