"""The tables of the pages that lie over the options: columns of plain words."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStackedWidget

from bridge.ui.content import Empty
from bridge.ui.empty import EmptyState
from bridge.ui.fonts import Role
from bridge.ui.panel import Panel
from bridge.ui.rows_model import PlainRows, fitting
from bridge.ui.skin import Skin
from bridge.ui.table_view import HEAD_PX, PADDING_PX, Plan, RowDelegate, Table

ROW_PX = 44
LEAST_PX = 220


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, its width where it does not take the rest, how it is written.

    Where there is no room, columns with a larger `goes` leave first; 0 stays.
    """

    words: str
    px: int | None = None
    role: Role = Role.BODY
    ink: str = "ink2"
    goes: int = 0


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row: the words of its cells, and what it is called without seeing it."""

    cells: tuple[str, ...]
    spoken: str


class _Delegate(RowDelegate):
    def __init__(self, columns: Sequence[Column], *, skin: Skin) -> None:
        super().__init__(skin=skin)
        self._columns = columns

    def paint_cell(self, painter: QPainter, box: QRectF, row: object, column: int) -> None:
        """The words of one cell."""
        if isinstance(row, SheetRow):
            inner, how = box.adjusted(PADDING_PX, 0, -PADDING_PX, 0), self._columns[column]
            self.write(painter, inner, row.cells[column], role=how.role, ink=how.ink)


class SheetTable(Table):
    """Rows in the order given; the one column without a width takes what is left."""

    def __init__(self, columns: Sequence[Column], *, skin: Skin) -> None:
        words = tuple(column.words for column in columns)
        self._rows: PlainRows[SheetRow] = PlainRows(
            words, cells=lambda row: row.cells, spoken=lambda row: row.spoken, tip=lambda row: row.spoken
        )
        self._columns = columns
        super().__init__(
            self._rows,
            _Delegate(columns, skin=skin),
            plan=lambda wide: self._fit(wide, skin),
            skin=skin,
            selectable=True,
        )

    @property
    def rows(self) -> Sequence[SheetRow]:
        """What is shown."""
        return self._rows.rows

    def give(self, rows: Sequence[SheetRow]) -> None:
        """Show these from the first."""
        self._rows.set_rows(rows)
        self.scrollToTop()

    def _fit(self, width: int, skin: Skin) -> Plan:
        sizes = {place: skin.px(column.px) for place, column in enumerate(self._columns) if column.px is not None}
        going = sorted((place for place in sizes if self._columns[place].goes), key=lambda at: -self._columns[at].goes)
        left = fitting(width, sizes, least=skin.px(LEAST_PX), go_first=going)
        rest = next(place for place, column in enumerate(self._columns) if column.px is None)
        return Plan({rest: None, **left}, skin.px(ROW_PX), max(HEAD_PX, skin.px(32)))


class SheetPanel(QStackedWidget):
    """A table in its frame, or what stands in its place while it has no rows."""

    def __init__(self, columns: Sequence[Column], *, empty: Empty, skin: Skin) -> None:
        super().__init__()
        self.table = SheetTable(columns, skin=skin)
        nothing = EmptyState(skin=skin, buttons={})
        nothing.give(empty)
        self.addWidget(Panel(None, self.table, skin=skin))
        self.addWidget(nothing)

    def give(self, rows: Sequence[SheetRow]) -> None:
        """Show these from the first."""
        self.table.give(rows)
        self.setCurrentIndex(0 if rows else 1)
