"""What was saved, and what is still open: small tables of units by SKU."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter

from bridge.ui.content import SavedLine
from bridge.ui.fonts import Role
from bridge.ui.skin import LEFT, RIGHT, Skin
from bridge.ui.table_view import PADDING_PX, ROW, Index, Plan, RowDelegate

ROW_PX = 36
HEAD_PX = 32
_INDENT_PX = 6
_LEAST_NAME_PX = 90
_DASH = "–"  # noqa: RUF001 - the face has an en dash, as short as the dash wanted here
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """The columns, left to right; what is still open has no serials."""

    SKU = 0
    NAME = 1
    UNITS = 2
    SERIALS = 3


class SavedModel(QAbstractTableModel):
    """Rows in the order given; `units` heads their column, `serials` says whether there is one for them."""

    def __init__(self, *, units: str, serials: bool) -> None:
        super().__init__()
        self._rows: tuple[SavedLine, ...] = ()
        self._words = ("SKU", "Name", units, "Serials")[: 4 if serials else 3]

    def set_rows(self, rows: Sequence[SavedLine]) -> None:
        """Show these."""
        if tuple(rows) == self._rows:
            return
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Lines."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Three or four."""
        return 0 if parent.isValid() else len(self._words)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """`ROW`: the whole line; words for readers; the plain value otherwise."""
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == Column.SKU:
            return f"{row.sku}, {row.name}, {row.units} {self._words[Column.UNITS].lower()}"
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        serials = _DASH if row.serials is None else f"{row.serials:,}"
        return (row.sku, row.name, f"{row.units:,}", serials)[index.column()]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The headings, numbers at the right."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words[section]
        return (RIGHT if section >= Column.UNITS else LEFT) if role == Qt.ItemDataRole.TextAlignmentRole else None


def saved_plan(width: int, skin: Skin, *, serials: bool) -> Plan:
    """Columns for a table of this width; the name goes where it would be cut."""
    sizes: dict[int, int] = {Column.SKU: skin.px(146 if serials else 132), Column.UNITS: skin.px(96 if serials else 70)}
    if serials:
        sizes[Column.SERIALS] = skin.px(96)
    columns: dict[int, int | None] = {**sizes}
    if width - sum(sizes.values()) >= skin.px(_LEAST_NAME_PX):
        columns[Column.NAME] = None
    else:
        columns[Column.SKU] = None
    return Plan(columns, skin.px(ROW_PX), max(HEAD_PX, skin.px(28)))


class SavedDelegate(RowDelegate):
    """One line of either table."""

    def paint_cell(self, painter: QPainter, box: QRectF, row: object, column: int) -> None:
        """By column."""
        if not isinstance(row, SavedLine):
            return
        inner = box.adjusted(PADDING_PX, 0, -PADDING_PX, 0)
        if column == Column.SKU:
            self.write(painter, inner.adjusted(_INDENT_PX, 0, 8, 0), row.sku, role=Role.ROW, ink="ink")
        elif column == Column.NAME:
            self.write(painter, inner, row.name, role=Role.BODY, ink="ink2")
        elif column == Column.UNITS:
            self.write(painter, inner, f"{row.units:,}", role=Role.NOW_NUMBER, ink="ink", align=RIGHT)
        elif row.serials is None:
            self.write(painter, inner, _DASH, role=Role.ROW_TEXT, ink="ink3", align=RIGHT)
        else:
            self.write(painter, inner, f"{row.serials:,}", role=Role.ROW_TEXT, ink="ink", align=RIGHT)
