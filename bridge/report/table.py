"""Tables of a report on the screen: columns as wide as their words, the widest takes the rest."""

import heapq
from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from bridge.labels.report import Column
from bridge.report.views import SheetRow, SheetView
from bridge.ui.fonts import DASH, Role
from bridge.ui.panel import Panel, PanelHead
from bridge.ui.rows_model import PlainRows
from bridge.ui.skin import LEFT, RIGHT, Skin
from bridge.ui.table_view import PADDING_PX, Plan, RowDelegate, Table

ROW_PX = 36
HEAD_PX = 32
_EDGES_PX = 2
_LEAST_PX = 96
_LEAST_SHARE = 0.34
_PLAIN_UP_TO = 3
_MEASURED = 12
_BAR_PX = 10
_ZERO = "0"


class SheetModel(PlainRows[SheetRow]):
    """The rows of one table, whose columns are known when it is made."""

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__(
            [column.title for column in columns],
            cells=lambda row: row.cells,
            spoken=lambda row: row.spoken,
            tip=_tip,
            right={place for place, column in enumerate(columns) if column.number},
        )


def _tip(row: SheetRow) -> str:
    return max(row.cells, key=len, default="")


class SheetDelegate(RowDelegate):
    """A cell by its column: what it is about strong, serials in their own face, numbers at the right."""

    def __init__(self, columns: Sequence[Column], *, skin: Skin) -> None:
        super().__init__(skin=skin)
        self._columns = columns
        self._rest = rest_of(columns)

    def role(self, column: int) -> Role:
        """What the cells of a column are set in."""
        if self._columns[column].code:
            return Role.ROW_CODE
        if self._columns[column].number:
            return Role.ROW_TEXT
        return Role.BODY_STRONG if column == 0 and len(self._columns) > _PLAIN_UP_TO else Role.STRIP

    def paint_cell(self, painter: QPainter, box: QRectF, row: object, column: int) -> None:
        """Words, a dash for nothing, or a bar."""
        if not isinstance(row, SheetRow):
            return
        inner = box.adjusted(PADDING_PX, 0, -PADDING_PX, 0)
        text = row.cells[column]
        align = RIGHT if self._columns[column].number else LEFT
        if row.share is not None and column == self._rest:
            self._paint_bar(painter, inner, row.share)
        elif self._columns[column].number and text == _ZERO:
            self.write(painter, inner, DASH, role=self.role(column), ink="ink3", align=align)
        else:
            self.write(painter, inner, text, role=self.role(column), ink=self._ink(row, column), align=align)

    def _ink(self, row: SheetRow, column: int) -> str:
        if column == 0 or self._columns[column].number or self._columns[column].code:
            return "ink"
        return row.ink if column == self._rest else "ink2"

    def _paint_bar(self, painter: QPainter, box: QRectF, share: float) -> None:
        high = self.skin.px(_BAR_PX)
        wide = max(2.0, box.width() * share) if share else 0.0
        bar = QRectF(box.left(), box.center().y() - high / 2, wide, high)
        painter.fillRect(bar, self.skin.color("ctl"))


def rest_of(columns: Sequence[Column]) -> int:
    """The column that takes what the others leave: the last one with words."""
    return max(place for place, column in enumerate(columns) if not column.number)


class SheetTable(Table):
    """A table with as many columns as fit."""

    def __init__(self, view: SheetView, *, skin: Skin, selectable: bool) -> None:
        self._view = view
        self._dress = skin
        self._delegate_of = SheetDelegate(view.columns, skin=skin)
        self.rows = SheetModel(view.columns)
        super().__init__(self.rows, self._delegate_of, plan=self.planned, skin=skin, selectable=selectable)
        self.give(view)

    def give(self, view: SheetView) -> None:
        """Show these rows; the columns are as they were."""
        self._view = view
        self.setAccessibleName(view.title)
        self.rows.set_rows(view.rows)
        self.lay_out()

    @property
    def high(self) -> int:
        """How high it is with all of its rows."""
        plan = self.planned(self.width())
        return plan.head + len(self._view.rows) * plan.row

    def planned(self, width: int) -> Plan:
        """Which columns are shown in that width."""
        columns, rest = self._view.columns, rest_of(self._view.columns)
        sizes = {place: self._natural(place) for place in range(len(columns))}
        least = min(sizes.pop(rest), max(self._dress.px(_LEAST_PX), round(width * _LEAST_SHARE)))
        order = [*self._view.go_first, *reversed(range(1, len(columns)))]
        for place in (place for place in dict.fromkeys(order) if place in sizes):
            if width - sum(sizes.values()) >= least:
                break
            del sizes[place]
        shown: dict[int, int | None] = {place: sizes.get(place) for place in sorted((*sizes, rest))}
        return Plan(shown, self._dress.px(ROW_PX), max(HEAD_PX, self._dress.px(28)))

    def _natural(self, place: int) -> int:
        """How wide a column's longest words are, as far as their letters tell."""
        longest = heapq.nlargest(_MEASURED, (row.cells[place] for row in self._view.rows), key=len)
        measures = self._dress.metrics(self._delegate_of.role(place))
        words = max((measures.horizontalAdvance(cell) for cell in longest), default=0.0)
        heading = self._dress.metrics(Role.SMALL_STRONG).horizontalAdvance(self._view.columns[place].title)
        return round(max(words, heading)) + 2 * PADDING_PX + 3


class SheetPanel(Panel):
    """A table under its heading, as high as its rows are."""

    def __init__(self, view: SheetView, *, skin: Skin) -> None:
        self.head, self.table = PanelHead(view.title, skin=skin), SheetTable(view, skin=skin, selectable=False)
        super().__init__(self.head, self.table, skin=skin)
        self.give(view)

    def give(self, view: SheetView) -> None:
        """Show these rows."""
        self.head.give(view.title)
        self.table.give(view)
        self.fit()

    def fit(self) -> None:
        """Be as high as heading and rows."""
        self.setFixedHeight(self.head.sizeHint().height() + self.table.high + _EDGES_PX)
