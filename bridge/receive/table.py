"""The lines of a document as a Qt model: ten thousand of them, one changing with each scan."""

from collections.abc import Iterable
from enum import IntEnum

from PySide6.QtCore import QObject, Qt

from bridge.phrases import phrase
from bridge.ui.content import LineRow
from bridge.ui.rows_model import RowsModel
from bridge.ui.speech import tr


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


_WORDS = (
    "",
    phrase("SKU and name"),
    phrase("Name"),
    phrase("UPC"),
    phrase("Ordered"),
    phrase("Before"),
    phrase("Now"),
    phrase("Left"),
)


class LineModel(RowsModel[LineRow]):
    """Lines by place and by SKU."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(
            _WORDS,
            cells=_cells,
            spoken=lambda row: row.spoken,
            tip=lambda row: row.note,
            named=Column.SKU,
            right=range(Column.ORDERED, Column.LEFT + 1),
            parent=parent,
        )
        self._rows: list[LineRow] = []
        self._places: dict[str, int] = {}
        self._active: int | None = None
        self._names_apart = False

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
                self.redraw(place)

    def heading(self, column: int) -> str:
        """What stands over a column."""
        return tr("SKU") if column == Column.SKU and self._names_apart else super().heading(column)


def _cells(row: LineRow) -> tuple[str, ...]:
    ordered, left = ("", "") if row.blind else (str(row.ordered), str(row.left))
    return ("", row.sku, row.name, row.upc, ordered, str(row.before), str(row.now), left)
