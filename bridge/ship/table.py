"""The lines of an order as a Qt model: kits, lines, a row for each further serial; one scan changes a row or two."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QObject

from bridge.phrases import phrase
from bridge.ui.fonts import DASH
from bridge.ui.rows_model import NOWHERE, RowsModel
from bridge.ui.ship_content import RowKind, ShipRow
from bridge.ui.speech import number, tr


class Column(IntEnum):
    """The columns, left to right."""

    MARK = 0
    SKU = 1
    SERIAL = 2
    ORDERED = 3
    SCANNED = 4
    LEFT = 5


_WORDS = (
    phrase(""),
    phrase("SKU and name"),
    phrase("Serial"),
    phrase("Ordered"),
    phrase("Scanned"),
    phrase("Left"),
)


class ShipModel(RowsModel[ShipRow]):
    """Kits, lines and units by place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(
            tuple(map(tr, _WORDS)),
            cells=_cells,
            spoken=lambda row: row.spoken,
            named=Column.SKU,
            right=range(Column.ORDERED, Column.LEFT + 1),
            parent=parent,
        )
        self._rows: tuple[ShipRow, ...] = ()

    @property
    def active_place(self) -> int | None:
        """Where the row stands that the last scan was about."""
        return next((place for place, row in enumerate(self._rows) if row.active), None)

    @property
    def kits(self) -> tuple[int, ...]:
        """Where the rows of kits stand."""
        return tuple(place for place, row in enumerate(self._rows) if row.kind is RowKind.KIT)

    def set_rows(self, rows: Sequence[ShipRow]) -> bool:
        """Show these; where they are the same lines and units as before, only the changed rows are drawn anew.

        Whether the table has to be laid out, because other rows are kits than before.
        """
        new, old, kits = tuple(rows), self._rows, self.kits
        same = _same_start(new, old)
        rest = min(_same_start(new[::-1], old[::-1]), len(new) - same, len(old) - same)
        added, gone = len(new) - same - rest, len(old) - same - rest
        if added and gone:
            self.begin_anew(new)
            return True
        if added:
            self.beginInsertRows(NOWHERE, same, same + added - 1)
            self._rows = new
            self.endInsertRows()
        elif gone:
            self.beginRemoveRows(NOWHERE, same, same + gone - 1)
            self._rows = new
            self.endRemoveRows()
        self._rows = new
        before = (*old[:same], *new[same : same + added], *old[same + gone :])
        for place, (row, other) in enumerate(zip(new, before, strict=True)):
            if row is not other and row != other:
                self.redraw(place)
        return self.kits != kits


def _same_start(one: Sequence[ShipRow], other: Sequence[ShipRow]) -> int:
    """How many rows from the first on stand for the same."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (row, old) in pairs if row.key != old.key), min(len(one), len(other)))


def number_in(row: ShipRow, column: Column) -> str:
    """The number of a column; a dash for nothing yet, empty where the row has none."""
    if row.kind is RowKind.UNIT:
        return ""
    if column == Column.ORDERED:
        return number(row.ordered)
    if row.kind is RowKind.KIT:
        return DASH if column == Column.SCANNED else ""
    if column == Column.LEFT:
        return number(row.left)
    return number(row.now) if row.now or row.active else DASH


def _cells(row: ShipRow) -> tuple[str, ...]:
    numbers = (number_in(row, column) for column in (Column.ORDERED, Column.SCANNED, Column.LEFT))
    return ("", row.sku, row.slot.text, *numbers)
