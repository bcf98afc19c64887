"""The model of a table whose rows are frozen values."""

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from bridge.phrases import Phrase
from bridge.ui.skin import LEFT, RIGHT
from bridge.ui.speech import tr
from bridge.ui.table_view import ROW, Index

NOWHERE = QModelIndex()
_TEXTS = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole})

R = TypeVar("R")


class RowsModel(QAbstractTableModel, Generic[R]):
    """Rows in the order given. `ROW` gives the whole row.

    `words` are the headings, those of the columns in `right` at the right. `cells` gives the plain words of a row,
    column by column, `spoken` its name for a screen reader, which the columns up to `named` have, `tip` what the
    pointer is told.
    """

    def __init__(
        self,
        words: Sequence[str],
        *,
        cells: Callable[[R], Sequence[str]],
        spoken: Callable[[R], str],
        tip: Callable[[R], str] = lambda _row: "",
        named: int = 0,
        right: Container[int] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows: Sequence[R] = ()
        self._words = words
        self._cells = cells
        self._spoken = spoken
        self._tip = tip
        self._named = named
        self._right = right

    @property
    def rows(self) -> Sequence[R]:
        """What is shown, in order."""
        return self._rows

    def row(self, place: int) -> R:
        """The row at a place."""
        return self._rows[place]

    def heading(self, column: int) -> str:
        """What stands over a column; a phrase is told."""
        words = self._words[column]
        return tr(words) if isinstance(words, Phrase) else words

    def redraw(self, place: int) -> None:
        """Draw a row anew."""
        self.dataChanged.emit(self.index(place, 0), self.index(place, len(self._words) - 1))

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Rows; none has rows of its own."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Always all; the view hides what does not fit."""
        return 0 if parent.isValid() else len(self._words)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """`ROW`: the whole row; words for readers and the pointer; the plain words otherwise."""
        row = self.row(index.row())
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() <= self._named:
            return self._spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row) or None
        return self._cells(row)[index.column()] if role in _TEXTS else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The headings, numbers at the right."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.heading(section)
        return (RIGHT if section in self._right else LEFT) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def begin_anew(self, rows: Sequence[R]) -> None:
        """Have these rows, and the whole table drawn anew."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()


class PlainRows(RowsModel[R]):
    """Rows of which any change draws the whole table anew."""

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show these."""
        if tuple(rows) != self._rows:
            self.begin_anew(tuple(rows))


def fitting(width: int, sizes: Mapping[int, int], *, least: int, go_first: Iterable[int]) -> dict[int, int]:
    """The columns of these sizes that leave `least` of the width to the one without; where they leave less, some go."""
    left = dict(sizes)
    for column in go_first:
        if width - sum(left.values()) >= least:
            break
        del left[column]
    return left
