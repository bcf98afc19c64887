"""Shipping for its pages: the desk's scans, and what the lists, the order in front and its papers show."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from bridge.desk.closing import put
from bridge.desk.service import Scanning
from bridge.errors import BridgeError
from bridge.moments import to_text
from bridge.phrases import phrase
from bridge.scan.scan import Scan
from bridge.serials.facts import Policy
from bridge.serials.keys import key_of
from bridge.session.book import Counted
from bridge.session.case import Case
from bridge.session.outcome import Outcome
from bridge.session.state import Asked, Decision, Desk, Mode, OrderTab, Page
from bridge.ship import lists, parts
from bridge.ship.book import ShipBook
from bridge.ship.boxed import Hand
from bridge.ship.model import OpenedOrder, OrderPage
from bridge.sync import shipping_overlay, wire


class Shipping:
    """The shipping of one station, for the thread that scans."""

    def __init__(self, scanning: Scanning) -> None:
        self.scanning = scanning

    @property
    def desk(self) -> Desk:
        """Where the station is."""
        return self.scanning.desk

    def scan(self, scan: Scan, *, checked: bool | None = None) -> Outcome:
        """Judge one scan and write what follows from it."""
        return self.scanning.scan(scan, checked=checked)

    def answer(self, scan: Scan, decide: Callable[[Case], Decision]) -> Outcome:
        """Have `decide` judge one scan and write what follows from it."""
        return self.scanning.answer(scan, decide)

    @property
    def folder(self) -> Path:
        """Where the station keeps its data."""
        return self.scanning.store.folder

    @contextmanager
    def looking(self, now: datetime, desk: Desk | None = None) -> Iterator[tuple[ShipBook, Policy]]:
        """The look-ups and settings of one unchanging view of the desk in front, or of another."""
        with self.scanning.store.read() as connection:
            policy = self.scanning.policy(connection)
            desk = desk or (self.desk if self.desk.mode is Mode.SHIP else Desk(mode=Mode.SHIP))
            session = self.scanning.session(connection, desk)
            yield ShipBook(connection, desk, session, policy, now, self.scanning.zone), policy

    def asked(self) -> tuple[Asked, ...]:
        """The serial questions that are open, of all ports."""
        return self.scanning.ports.asked()

    def choose(self, *, filter_text: str | None = None, tab: OrderTab | None = None) -> None:
        """Show another part of the list, as a person typed or pressed."""
        desk = self.desk
        self.scanning.desk = replace(
            desk,
            filter=desk.filter if filter_text is None else filter_text,
            wanting=None if filter_text is not None else desk.wanting,
            tab=tab or desk.tab,
            selected=None,
        )

    def list_page(self, start: int = 0) -> OrderPage:
        """Rows of the list as the desk filters it, from `start`."""
        with self.looking(self._now()) as (book, policy):
            return lists.page(book.connection, book.desk, policy=policy, start=start)

    def opened(self) -> OpenedOrder | None:
        """The order in front with all its parts; None on a list."""
        desk = self.desk
        return self.document(desk.document) if desk.mode is Mode.SHIP and desk.document else None

    def document(self, number: str) -> OpenedOrder | None:
        """An order with all its parts and what its unsaved session holds; None if the copy has no such order."""
        with self.looking(self._now(), Desk(mode=Mode.SHIP, page=Page.OPEN, document=number)) as (book, _):
            return parts.opened(book)

    def last_counted(self) -> Counted | None:
        """The newest unit of the order in front, whoever scanned it."""
        with self.looking(self._now()) as (book, _):
            return book.newest()

    def to_weigh(self) -> Hand | None:
        """The box in hand of the order in front; none while something must come out of it first, or all of it."""
        with self.looking(self._now()) as (book, _):
            if book.session is None or book.removal() is not None or book.blocked():
                return None
            box = book.box()
            return Hand((book.session, box.number), box.weight_g)

    def unship(self, number: str) -> str:
        """Take every shipment of an order back, as one operation; its id. BridgeError where it never shipped."""
        at, operation = to_text(self._now()), self.scanning.new_id()
        with self.scanning.store.write() as connection:
            policy = self.scanning.policy(connection)
            made = shipping_overlay.gone(connection, [key_of(number)]).get(key_of(number), ())
            if not made:
                raise BridgeError(phrase("{document} has no shipment that could be taken back.", document=number))
            shipments = tuple(one.operation_id for one in made)
            body = wire.UnshipOrder(order=number, shipments=shipments)
            put(connection, body, document=number, operation_id=operation, at=at, operator=policy.operator_name)
        return operation

    def _now(self) -> datetime:
        return self.scanning.store.clock()
