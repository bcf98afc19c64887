"""What each mode brings to the desk."""

from datetime import datetime, tzinfo
from typing import Protocol

from sqlalchemy import Connection

from bridge.desk.rows import Act
from bridge.serials.facts import Policy
from bridge.session.book import Book, Counted, Line
from bridge.session.effects import Effect
from bridge.session.order import OrderBook
from bridge.session.state import Desk


class WorkBook(Book, Protocol):
    """The look-ups of a scan with what the desk itself needs of them. `lines` holds what was looked up, by SKU key."""

    session: str | None
    lines: dict[str, Line | None]

    def newest(self) -> Counted | None:
        """The newest entry of the open session, of any port."""

    def when(self, at: str | None) -> str:
        """A stored moment in words, `10:41` or `3 Nov`."""


class Work(Protocol):
    """One mode: what its scans look up and what their effects write."""

    def book(
        self,
        connection: Connection,
        desk: Desk,
        session: str | None,
        *,
        policy: Policy,
        now: datetime,
        zone: tzinfo | None,
    ) -> WorkBook:
        """The look-ups of a scan that meets this desk; `session` is the unsaved one of its document."""

    def order(self, book: WorkBook) -> OrderBook | None:
        """The open order of the book, if it is about one."""

    def apply(self, act: Act, effect: Effect) -> str | None:
        """Write one effect; the operation it made, if it did."""
