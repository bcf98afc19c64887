"""What a scan of a receiving looks up and writes."""

from datetime import datetime, tzinfo

from sqlalchemy import Connection

from bridge.desk import rows
from bridge.desk.work import WorkBook
from bridge.receive import batch_rows, saving
from bridge.receive.book import StationBook
from bridge.serials.facts import Policy
from bridge.session.effects import CountAll, Effect, Save
from bridge.session.order import OrderBook
from bridge.session.state import Desk


class ReceiveWork:
    """The part of `desk.service.Scanning` that is receiving's own."""

    def book(
        self,
        connection: Connection,
        desk: Desk,
        session: str | None,
        *,
        policy: Policy,
        now: datetime,
        zone: tzinfo | None,
    ) -> StationBook:
        """The look-ups of a scan that meets this desk."""
        return StationBook(connection, desk, session, policy, now, zone)

    def order(self, book: WorkBook) -> OrderBook | None:
        """None: a PO is no order."""

    def apply(self, act: rows.Act, effect: Effect) -> str | None:
        """Write one effect; the operation it made, if it did."""
        match effect:
            case CountAll():
                batch_rows.write(act, effect)
            case Save():
                return saving.save(act)
            case _:
                rows.change(act, effect)
        return None
