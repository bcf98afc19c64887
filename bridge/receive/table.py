"""The lines of a document as a Qt model: ten thousand of them, one changing with each scan."""

from collections.abc import Iterable, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from bridge.ui.content import LineRow
from bridge.ui.table_view import ROW, Index

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Column(IntEnum):
    """The columns, left to right."""

    MARK = 0
    SKU = 1
    NAME = 2
    UPC = 3
    ORDERED = 4
    BEFORE = 5
    NOW = 6
    LEFT = 7


_WORDS = ("", "SKU and name", "Name", "UPC", "Ordered", "Before", "Now", "Left")
_NOWHERE = QModelIndex()


class LineModel(QAbstractTableModel):
    """Rows by place and by SKU. `ROW` gives the `LineRow`, the accessible text of the first cell names the row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[LineRow] = []
        self._places: dict[str, int] = {}
        self._active: int | None = None
        self._names_apart = False

    @property
    def rows(self) -> Sequence[LineRow]:
        """What is shown, in order."""
        return self._rows

    @property
    def active_place(self) -> int | None:
        """Where the line scanned last stands."""
        return self._active

    def names_apart(self, *, apart: bool) -> None:
        """Whether the name has a column of its own; the heading of the SKU's says so."""
        if apart != self._names_apart:
            self._names_apart = apart
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, Column.SKU, Column.SKU)

    def set_rows(self, rows: Iterable[LineRow]) -> None:
        """Show these lines; where they are the same SKUs as before, only the changed ones are drawn anew."""
        new = list(rows)
        if len(new) == len(self._rows) and all(a.sku == b.sku for a, b in zip(new, self._rows, strict=True)):
            self.change(row for row, old in zip(new, self._rows, strict=True) if row != old)
            return
        self.beginResetModel()
        self._rows = new
        self._places = {row.sku: place for place, row in enumerate(new)}
        self._active = next((place for place, row in enumerate(new) if row.active), None)
        self.endResetModel()

    def change(self, rows: Iterable[LineRow]) -> None:
        """Put these in the place of the lines of the same SKU; a SKU that is not shown is left out."""
        for row in rows:
            place = self._places.get(row.sku)
            if place is not None and self._rows[place] != row:
                self._rows[place] = row
                if row.active:
                    self._active = place
                elif self._active == place:
                    self._active = None
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(Column) - 1))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Lines; a line has no lines of its own."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Always all; the view hides what does not fit."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """`ROW`: the whole line; words for readers and tooltips; the plain value otherwise."""
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self._plain(row, Column(index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken if index.column() <= Column.SKU else self._plain(row, Column(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole and row.note:
            return row.note
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The headings, numbers at the right."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return "SKU" if section == Column.SKU and self._names_apart else _WORDS[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if section >= Column.ORDERED else LEFT
        return None

    def _plain(self, row: LineRow, column: Column) -> str:
        values = ("", row.sku, row.name, row.upc, row.ordered, row.before, row.now, row.left)
        return str(values[column])
