"""The units of one line: model and painting."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter

from bridge.ui.fonts import Role
from bridge.ui.serial_content import SerialRow
from bridge.ui.skin import LEFT, RIGHT, Skin
from bridge.ui.table_view import HEAD_PX, PADDING_PX, ROW, Index, Plan, RowDelegate

ROW_PX = 40
_LEAST_SERIAL_PX = 220
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """The columns, left to right."""

    NUMBER = 0
    SERIAL = 1
    AT = 2
    PORT = 3
    MARK = 4
    NOTE = 5


_WORDS = ("Unit", "Serial", "Time", "From", "Mark", "Note")
_WIDTHS = {Column.NUMBER: 76, Column.AT: 84, Column.PORT: 160, Column.MARK: 120, Column.NOTE: 320}
_GO_FIRST = (Column.PORT, Column.NOTE, Column.AT, Column.NUMBER)


def serial_plan(width: int, skin: Skin) -> Plan:
    """Columns for a table of this width; where the serial would be cut, the lesser ones go."""
    sizes: dict[int, int] = {column: skin.px(size) for column, size in _WIDTHS.items()}
    for column in _GO_FIRST:
        if width - sum(sizes.values()) >= skin.px(_LEAST_SERIAL_PX):
            break
        del sizes[column]
    columns: dict[int, int | None] = {Column.SERIAL: None, **sizes}
    return Plan(columns, skin.px(ROW_PX), max(HEAD_PX, skin.px(32)))


class SerialModel(QAbstractTableModel):
    """Rows in the order given. `ROW` gives the `SerialRow`."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[SerialRow, ...] = ()

    @property
    def rows(self) -> Sequence[SerialRow]:
        """What is shown, in order."""
        return self._rows

    def set_rows(self, rows: Sequence[SerialRow]) -> None:
        """Show these."""
        if tuple(rows) == self._rows:
            return
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Units."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Always all; the view hides what does not fit."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """`ROW`: the whole unit; words for readers; the plain value otherwise."""
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == Column.NUMBER:
            return row.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.note or None
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        return (str(row.number), row.name, row.at, row.port, row.mark, row.note)[index.column()]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The headings."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _WORDS[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if section == Column.NUMBER else LEFT
        return None


class SerialDelegate(RowDelegate):
    """One unit."""

    def paint_cell(self, painter: QPainter, box: QRectF, row: object, column: int) -> None:
        """By column."""
        if not isinstance(row, SerialRow):
            return
        inner = box.adjusted(PADDING_PX, 0, -PADDING_PX, 0)
        if column == Column.NUMBER:
            self.write(painter, inner, f"{row.number:,}", role=Role.BODY, ink="ink2", align=RIGHT)
        elif column == Column.SERIAL:
            role = Role.ROW_CODE if row.serial else Role.BODY
            self.write(painter, inner, row.name, role=role, ink="ink")
        elif column == Column.MARK:
            self.write(painter, inner, row.mark, role=Role.STRIP_STRONG, ink="ask_text")
        else:
            words = {Column.AT: row.at, Column.PORT: row.port}.get(Column(column), row.note)
            self.write(painter, inner, words, role=Role.BODY, ink="ink2")
