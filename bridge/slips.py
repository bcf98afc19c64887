"""Packing slips and address labels: as an order ships, when somebody asks for them, and again later."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from sqlalchemy import Connection

from bridge.labelling import Front, Labelling
from bridge.labels.address import AddressLabel
from bridge.options.settings import Settings
from bridge.paperwork import ADDRESS, KINDS, SLIP
from bridge.phrases import phrase
from bridge.serials.facts import Policy
from bridge.session.outcome import Outcome
from bridge.session.state import Mode
from bridge.ship import papers
from bridge.ship.model import Slip
from bridge.store.engine import Store

ALWAYS = "always"
GOES_ON = phrase("Shipping goes on.")
_NAMES = {SLIP: phrase("Packing slip of {document}."), ADDRESS: phrase("Address label of {document}.")}


@dataclass(frozen=True, slots=True)
class Told:
    """What became of a paper somebody asked for: what it is, then where. `good`: it is printed or written."""

    order: str
    what: str
    where: str
    good: bool


class Slips(QObject):
    """Prints the papers of a window's orders. They are gathered and printed in the print thread; nobody waits.

    `settings` is asked as an order ships, `policy` there. `told` says what became of each paper that was asked for.
    """

    told = Signal(object)
    _failed = Signal(str, object)

    def __init__(
        self,
        store: Store,
        *,
        window: Front,
        labelling: Labelling,
        settings: Callable[[], Settings],
        policy: Callable[[Connection], Policy],
        zone: tzinfo,
    ) -> None:
        super().__init__()
        self._store = store
        self._printer = labelling.printer
        self._settings = settings
        self._policy = policy
        self._zone = zone
        self._asked: set[tuple[str, str]] = set()
        labelling.printed.connect(self._say)
        self._failed.connect(lambda order, sentence: self.told.emit(Told(order, sentence, GOES_ON, good=False)))
        window.answered.connect(self.see)

    def see(self, outcome: Outcome) -> None:
        """Print what the options ask for as an order ships."""
        order, operation = outcome.before.document, outcome.saved
        if operation is None or order is None or outcome.before.mode is not Mode.SHIP:
            return
        settings = self._settings()
        if settings.print_slip == ALWAYS:
            self._make(lambda connection: [self._slip(connection, order, operation)], order="")
        if settings.print_address == ALWAYS:
            self._make(lambda connection: self._addresses(connection, order, operation=operation), order="")

    def print_slip(self, number: str) -> None:
        """Print the slip of what is packed of an order now, else of its last shipment, by whatever station."""
        self._asked.add((SLIP, number))
        self._make(lambda connection: [self._slip(connection, number)], order=number)

    def print_address(self, number: str, box: int | None = None) -> None:
        """Print the address label of one box of the same shipment, or those of all."""
        self._asked.add((ADDRESS, number))
        self._make(lambda connection: self._addresses(connection, number, box=box), order=number)

    def _make(self, gather: Callable[[Connection], Sequence[Slip | AddressLabel]], *, order: str) -> None:
        """Have papers gathered and printed; what went wrong is told where `order` was asked for."""

        def make() -> Sequence[Slip | AddressLabel]:
            with self._store.read() as connection:
                return gather(connection)

        def failed(sentence: str) -> None:
            if order:
                self._failed.emit(order, sentence)

        self._printer.make(make, failed=failed)

    def _slip(self, connection: Connection, number: str, operation: str | None = None) -> Slip:
        return papers.slip(connection, number, policy=self._policy(connection), zone=self._zone, operation=operation)

    def _addresses(
        self, connection: Connection, number: str, *, operation: str | None = None, box: int | None = None
    ) -> tuple[AddressLabel, ...]:
        return papers.addresses(connection, number, policy=self._policy(connection), operation=operation, box=box)

    def _say(self, paper: object, place: str) -> None:
        if not isinstance(paper, Slip | AddressLabel):
            return
        order = paper.order.number if isinstance(paper, Slip) else paper.order
        kind = next(kind for kind, paper_type in KINDS.items() if isinstance(paper, paper_type))
        if (kind, order) not in self._asked:
            return
        self._asked.discard((kind, order))
        file = Path(place)
        where = phrase("Printed on {printer}.", printer=place)
        if file.is_absolute():
            where = phrase("Written to {folder}.", folder=file.parent.name)
        self.told.emit(Told(order, phrase(_NAMES[kind].template, document=order), where, good=True))
