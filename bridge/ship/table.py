"""The lines of an order as a Qt model: kits, lines, a row for each further serial; one scan changes a row or two."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from bridge.ui.ship_content import RowKind, ShipRow
from bridge.ui.skin import LEFT, RIGHT
from bridge.ui.table_view import ROW, Index

_NOWHERE = QModelIndex()
_DASH = "–"  # noqa: RUF001 - the face has an en dash, as short as the dash wanted here


class Column(IntEnum):
    """The columns, left to right."""

    MARK = 0
    SKU = 1
    SERIAL = 2
    ORDERED = 3
    SCANNED = 4
    LEFT = 5


_WORDS = ("", "SKU and name", "Serial", "Ordered", "Scanned", "Left")


class ShipModel(QAbstractTableModel):
    """Rows by place. `ROW` gives the `ShipRow`, the accessible text of the first cells names the row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ShipRow, ...] = ()

    @property
    def rows(self) -> Sequence[ShipRow]:
        """What is shown, in order."""
        return self._rows

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
            self.beginResetModel()
            self._rows = new
            self.endResetModel()
            return True
        if added:
            self.beginInsertRows(_NOWHERE, same, same + added - 1)
            self._rows = new
            self.endInsertRows()
        elif gone:
            self.beginRemoveRows(_NOWHERE, same, same + gone - 1)
            self._rows = new
            self.endRemoveRows()
        self._rows = new
        before = (*old[:same], *new[same : same + added], *old[same + gone :])
        for place, (row, other) in enumerate(zip(new, before, strict=True)):
            if row is not other and row != other:
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(Column) - 1))
        return self.kits != kits

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Kits, lines and units; none has rows of its own."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Always all; the view hides what does not fit."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """`ROW`: the whole row; words for readers; the plain value otherwise."""
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() <= Column.SKU:
            return row.spoken
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return _plain(row, Column(index.column()))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The headings, numbers at the right."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _WORDS[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if section >= Column.ORDERED else LEFT
        return None


def _same_start(one: Sequence[ShipRow], other: Sequence[ShipRow]) -> int:
    """How many rows from the first on stand for the same."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (row, old) in pairs if row.key != old.key), min(len(one), len(other)))


def number_in(row: ShipRow, column: Column) -> str:
    """The number of a column; a dash for nothing yet, empty where the row has none."""
    if row.kind is RowKind.UNIT:
        return ""
    if column == Column.ORDERED:
        return f"{row.ordered:,}"
    if row.kind is RowKind.KIT:
        return _DASH if column == Column.SCANNED else ""
    if column == Column.LEFT:
        return f"{row.left:,}"
    return f"{row.now:,}" if row.now or row.active else _DASH


def _plain(row: ShipRow, column: Column) -> str:
    if column <= Column.SKU:
        return row.sku if column == Column.SKU else ""
    return row.slot.text if column == Column.SERIAL else number_in(row, column)
