"""What a scan of an order looks up and writes."""

from datetime import datetime, tzinfo

from sqlalchemy import Connection

from bridge.desk.rows import Act
from bridge.desk.work import WorkBook
from bridge.serials.facts import Policy
from bridge.session.effects import Effect, Save
from bridge.session.order import OrderBook
from bridge.session.state import Desk
from bridge.ship import packing_rows, saving
from bridge.ship.book import Copied, ShipBook
from bridge.store.engine import mirror_state

MOST_ORDERS = 50


class ShipWork:
    """The part of `desk.service.Scanning` that is shipping's own.

    What a scan looked up of the mirror serves the next one, as long as the mirror stays as it is.
    """

    def __init__(self) -> None:
        self._copied = Copied()
        self._state: tuple[object, int] | None = None

    def book(
        self,
        connection: Connection,
        desk: Desk,
        session: str | None,
        *,
        policy: Policy,
        now: datetime,
        zone: tzinfo | None,
    ) -> ShipBook:
        """The look-ups of a scan that meets this desk."""
        state = mirror_state(connection)
        if state != self._state or len(self._copied.wants) > MOST_ORDERS:
            self._copied, self._state = Copied(), state
        return ShipBook(connection, desk, session, policy, now, zone, copied=self._copied)

    def order(self, book: WorkBook) -> OrderBook | None:
        """The book itself: it knows its order."""
        return book if isinstance(book, ShipBook) else None

    def apply(self, act: Act, effect: Effect) -> str | None:
        """Write one effect; the operation it made, if it did."""
        if isinstance(effect, Save):
            return saving.save(act)
        packing_rows.change(act, effect)
        return None
