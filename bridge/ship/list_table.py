"""The list of orders: its model, which holds only the pages that are looked at, and how a row is painted."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal

from bridge.phrases import phrase
from bridge.ui.listing import DocumentModel
from bridge.ui.order_content import OrderRow
from bridge.ui.rows_model import NOWHERE
from bridge.ui.speech import number, tr
from bridge.ui.table_view import ROW, Index

PAGE = 200
PAGES_KEPT = 12
_NOT_YET = OrderRow("", "", "")


class Column(IntEnum):
    """The columns of all tabs, left to right."""

    NUMBER = 0
    CUSTOMER = 1
    ORDERED_ON = 2
    SHIP_BY = 3
    SHIPPED = 4
    UNITS = 5
    STATE = 6
    WHY = 7
    TODO = 8


_WORDS = (
    phrase("Order"),
    phrase("Customer"),
    phrase("Ordered"),
    phrase("Ship by"),
    phrase("Shipped"),
    phrase("Units"),
    phrase("State"),
    phrase("Why it cannot ship"),
    phrase("What to do"),
)


class OrderModel(DocumentModel[OrderRow]):
    """As many rows as orders match; those that are not here yet are blank until `page_wanted` is answered with `add`.

    `page_wanted` tells the first row of a page of 200, once the rows of the present paint are known. The pages used
    last are kept, so that a hundred thousand orders take the room of a few.
    """

    page_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__(tuple(map(tr, _WORDS)), cells=_cells, spoken=lambda row: row.spoken, right={Column.UNITS})
        self._pages: dict[int, Sequence[OrderRow]] = {}
        self._old: set[int] = set()
        self._matching = 0
        self._list: object = None
        self._wanted: list[int] = []
        self._asked: set[int] = set()
        self._ask = QTimer(self)
        self._ask.setSingleShot(True)
        self._ask.setInterval(0)
        self._ask.timeout.connect(self._tell)

    @property
    def kept(self) -> int:
        """How many rows are held."""
        return sum(map(len, self._pages.values()))

    def set_rows(self, rows: Sequence[OrderRow], *, start: int, matching: int, of: object) -> None:
        """Show these from `start` on, of `matching` in all; `of` tells one list from another.

        In the same list what else is held stays until it is looked at again.
        """
        self._asked.clear()
        if of != self._list or matching != self._matching:
            self.beginResetModel()
            self._list, self._matching = of, matching
            self._pages.clear()
            self._old.clear()
            self._keep(start, rows)
            self.endResetModel()
            return
        self._old = set(self._pages)
        self.add(start, rows)
        if self._old:
            self.dataChanged.emit(self.index(0, 0), self.index(self._matching - 1, len(Column) - 1))

    def add(self, start: int, rows: Sequence[OrderRow]) -> None:
        """Show these in the place of the rows from `start`, a multiple of 200, on."""
        new = rows[: self._matching - start]
        changed = [start + offset for offset, row in enumerate(new) if self._known(start + offset) != row]
        self._keep(start, new)
        if changed:
            self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], len(Column) - 1))

    def number_at(self, place: int) -> str | None:
        """The number of the order there; None while it is not here yet."""
        row = self._known(place)
        return row.number if row else None

    def row_at(self, place: int) -> OrderRow | None:
        """The order there, as far as it is here."""
        return self._known(place)

    def place_of(self, number: str | None) -> int | None:
        """Where a number stands, among the rows that are here."""
        found = (
            start + offset
            for start, rows in self._pages.items()
            for offset, row in enumerate(rows)
            if row.number == number
        )
        return next(found, None)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """All orders that match, here or not."""
        return 0 if parent.isValid() else self._matching

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What is painted is fetched if it is not here, or is old."""
        place = index.row()
        if role == ROW and (self._known(place) is None or place - place % PAGE in self._old):
            self._want(place - place % PAGE)
        return super().data(index, role)

    def row(self, place: int) -> OrderRow:
        """The order there, a blank one while it is fetched."""
        return self._known(place) or _NOT_YET

    def _known(self, place: int) -> OrderRow | None:
        rows = self._pages.get(place - place % PAGE, ())
        return rows[place % PAGE] if 0 <= place % PAGE < len(rows) and place >= 0 else None

    def _keep(self, start: int, rows: Sequence[OrderRow]) -> None:
        """Hold these pages, and let go of the one that was used longest ago."""
        for first in range(start, start + len(rows), PAGE):
            self._pages.pop(first, None)
            self._pages[first] = tuple(rows[first - start : first - start + PAGE])
            self._old.discard(first)
            self._asked.discard(first)
        while len(self._pages) > PAGES_KEPT:
            del self._pages[next(iter(self._pages))]

    def _want(self, start: int) -> None:
        if start not in self._asked and start not in self._wanted:
            self._wanted.append(start)
            self._ask.start()

    def _tell(self) -> None:
        """Ask for what the last paint missed; rows that were scrolled past are not fetched."""
        wanted, self._wanted = self._wanted[-2:], []
        for start in wanted:
            self._asked.add(start)
            self.page_wanted.emit(start)


def _cells(row: OrderRow) -> tuple[str, ...]:
    units = number(row.units) if row.number else ""
    return (row.number, row.customer, row.ordered_on, row.ship_by, row.shipped, units, row.state, row.why, row.todo)
