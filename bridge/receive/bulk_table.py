"""The rows of a paste with their verdicts: model and painting."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from bridge.phrases import phrase
from bridge.ui.bulk_content import BulkRow, Show
from bridge.ui.fonts import Role
from bridge.ui.marks import paint_mark
from bridge.ui.rows_model import NOWHERE, RowsModel
from bridge.ui.skin import RIGHT, Skin
from bridge.ui.speech import number
from bridge.ui.table_view import HEAD_PX, PADDING_PX, Index, Plan, RowDelegate

ROW_PX = 46
_SHAPE_PX = 24
_LEAST_WHY_PX = 300
_WIDEST_SERIAL = 0.45
_INK = {Show.KEEP: "accept_text", Show.CHECK: "ask_text", Show.REFUSED: "reject_text"}


class Column(IntEnum):
    """The columns, left to right."""

    PLACE = 0
    SHAPE = 1
    VERDICT = 2
    SERIAL = 3
    WHY = 4


_WORDS = (phrase("Row"), "", phrase("Verdict"), phrase("Serial"), phrase("Why"))
_WIDTHS = {Column.PLACE: 64, Column.SHAPE: 40, Column.VERDICT: 108, Column.SERIAL: 204}
_GO_FIRST = (Column.VERDICT, Column.PLACE)


def bulk_plan(width: int, skin: Skin, *, longest: str, last: int) -> Plan:
    """Columns for a table of this width, as wide as the longest serial and the last place need; lesser ones go."""
    sizes: dict[int, int] = {column: skin.px(size) for column, size in _WIDTHS.items()}
    numbers = round(skin.metrics(Role.BODY).horizontalAdvance(number(last))) + 2 * PADDING_PX + 2
    sizes[Column.PLACE] = max(sizes[Column.PLACE], numbers)
    needed = round(skin.metrics(Role.ROW_CODE).horizontalAdvance(longest)) + 2 * PADDING_PX + 2
    sizes[Column.SERIAL] = max(sizes[Column.SERIAL], min(needed, round(width * _WIDEST_SERIAL)))
    for column in _GO_FIRST:
        if width - sum(sizes.values()) >= skin.px(_LEAST_WHY_PX):
            break
        del sizes[column]
    else:
        sizes[Column.SERIAL] = min(sizes[Column.SERIAL], needed)
    return Plan({**sizes, Column.WHY: None}, skin.px(ROW_PX), max(HEAD_PX, skin.px(32)))


class BulkModel(RowsModel[BulkRow]):
    """All rows of a paste, of which some are shown."""

    def __init__(self) -> None:
        super().__init__(
            _WORDS, cells=_cells, spoken=lambda row: row.spoken, tip=lambda row: row.why, right={Column.PLACE}
        )
        self._rows: list[BulkRow] = []
        self._shown: list[int] = []
        self.longest = ""
        self.show = Show.ALL

    def set_rows(self, rows: Sequence[BulkRow]) -> None:
        """Show these, as far as they are among those shown."""
        self.beginResetModel()
        self._rows = list(rows)
        self._shown = [place for place, row in enumerate(self._rows) if row.shown_in(self.show)]
        self.longest = max((row.serial for row in self._rows), key=len, default="")
        self.endResetModel()

    def add_rows(self, rows: Sequence[BulkRow]) -> None:
        """Show these below."""
        start = len(self._rows)
        more = [start + place for place, row in enumerate(rows) if row.shown_in(self.show)]
        self.longest = max((self.longest, *(row.serial for row in rows)), key=len)
        self._rows += rows
        if more:
            self.beginInsertRows(NOWHERE, len(self._shown), len(self._shown) + len(more) - 1)
            self._shown += more
            self.endInsertRows()

    def select(self, show: Show) -> None:
        """Show only these rows."""
        if show is not self.show:
            self.show = show
            self.set_rows(self._rows)

    @property
    def last(self) -> int:
        """The place of the last row."""
        return self._rows[-1].place if self._rows else 0

    def row(self, place: int) -> BulkRow:
        """The row at a place of those shown."""
        return self._rows[self._shown[place]]

    def of(self, show: Show) -> list[BulkRow]:
        """The rows among these, shown or not."""
        return [row for row in self._rows if row.shown_in(show)]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Rows shown."""
        return 0 if parent.isValid() else len(self._shown)


def _cells(row: BulkRow) -> tuple[str, ...]:
    return (number(row.place), "", row.fate.words, row.serial, row.why)


class BulkDelegate(RowDelegate):
    """One row of a paste."""

    def is_first(self, index: Index) -> bool:
        """The bar stands before the first column there is."""
        return index.column() == Column.PLACE

    def paint_cell(self, painter: QPainter, box: QRectF, row: object, column: int) -> None:
        """By column."""
        if not isinstance(row, BulkRow):
            return
        inner = box.adjusted(PADDING_PX, 0, -PADDING_PX, 0)
        if column == Column.PLACE:
            self.write(painter, inner, number(row.place), role=Role.BODY, ink="ink2", align=RIGHT)
        elif column == Column.SHAPE:
            size = self.skin.px(_SHAPE_PX)
            mark = QRectF(box.center().x() - size / 2, box.center().y() - size / 2, size, size)
            paint_mark(painter, row.shape, mark, skin=self.skin)
        elif column == Column.VERDICT:
            self.write(painter, inner, row.fate.words, role=Role.BODY_STRONG, ink=_INK[row.fate])
        elif column == Column.SERIAL:
            self.write(painter, inner, row.serial, role=Role.ROW_CODE, ink="ink")
        else:
            plain = row.fate is Show.KEEP and not row.asked
            self.write(painter, inner, row.why, role=Role.BODY, ink="ink2" if plain else "ink")
