"""Tables of a report on the screen: columns as wide as their words, the widest takes the rest."""

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
_INDENT_PX = 5
_EDGES_PX = 2
_LEAST_PX = 96
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
        self._widest = widest(columns)

    def role(self, column: int) -> Role:
        """What the cells of a column are set in."""
        if self._columns[column].code:
            return Role.ROW_CODE
        if column == 0 and not self._columns[column].number:
            return Role.BODY_STRONG
        return Role.ROW_TEXT if self._columns[column].number else Role.STRIP

    def paint_cell(self, painter: QPainter, box: QRectF, row: object, column: int) -> None:
        """Words, a dash for nothing, or a bar."""
        if not isinstance(row, SheetRow):
            return
        inner = box.adjusted(PADDING_PX + (_INDENT_PX if column == 0 else 0), 0, -PADDING_PX, 0)
        text = row.cells[column]
        if row.share is not None and column == self._widest:
            self._paint_bar(painter, inner, row.share)
        elif self._columns[column].number and text == _ZERO:
            self.write(painter, inner, DASH, role=self.role(column), ink="ink3", align=RIGHT)
        else:
            ink = row.ink if column == self._widest else "ink" if self._stands_out(column) else "ink2"
            align = RIGHT if self._columns[column].number else LEFT
            self.write(painter, inner, text, role=self.role(column), ink=ink, align=align)

    def _stands_out(self, column: int) -> bool:
        return column == 0 or self._columns[column].number or self._columns[column].code

    def _paint_bar(self, painter: QPainter, box: QRectF, share: float) -> None:
        high = self.skin.px(_BAR_PX)
        wide = max(2.0, box.width() * share) if share else 0.0
        bar = QRectF(box.left(), box.center().y() - high / 2, wide, high)
        painter.fillRect(bar, self.skin.color("ctl"))


def widest(columns: Sequence[Column]) -> int:
    """The column that takes what the others leave: the one with the largest share, the first of those."""
    return max(range(len(columns)), key=lambda place: (columns[place].share, -place))


class SheetPanel(Panel):
    """A table under its heading. It is as high as its rows are; where `most` are given, so many are seen at once."""

    def __init__(self, view: SheetView, *, skin: Skin, most: int | None = None, selectable: bool = False) -> None:
        self._skin = skin
        self._columns = view.columns
        self._most = most
        self._delegate = SheetDelegate(view.columns, skin=skin)
        self.rows, self.head = SheetModel(view.columns), PanelHead(view.title, skin=skin)
        self.table = Table(self.rows, self._delegate, plan=self._plan, skin=skin, selectable=selectable)
        super().__init__(self.head, self.table, skin=skin)
        self.give(view)
        skin.changed.connect(self.fit)

    def give(self, view: SheetView) -> None:
        """Show these rows."""
        self.head.give(view.title, note=view.note, right=view.right)
        self.table.setAccessibleName(view.title)
        self.rows.set_rows(view.rows)
        self.table.lay_out()
        self.fit()

    def fit(self) -> None:
        """Be as high as the rows, unless the page gives it the rest."""
        if self._most is None:
            return
        count = min(self._most, len(self.rows.rows))
        plan = self._plan(self.table.width())
        self.setFixedHeight(self.head.sizeHint().height() + plan.head + count * plan.row + _EDGES_PX)

    def _plan(self, width: int) -> Plan:
        skin = self._skin
        sizes = {place: self._natural(place) for place in range(len(self._columns))}
        rest = widest(self._columns)
        least = min(sizes.pop(rest), skin.px(_LEAST_PX) if len(sizes) > 1 else skin.px(_LEAST_PX) * 2)
        for place in sorted(sizes, key=self._keeps):
            if width - sum(sizes.values()) >= least:
                break
            del sizes[place]
        columns: dict[int, int | None] = {place: sizes.get(place) for place in sorted((*sizes, rest))}
        return Plan(columns, skin.px(ROW_PX), max(HEAD_PX, skin.px(28)))

    def _keeps(self, place: int) -> tuple[bool, bool, int]:
        """Sorts the columns that can be done without first: words before numbers, the last of them first."""
        return place == 0, self._columns[place].number, -place

    def _natural(self, place: int) -> int:
        """How wide a column's longest words are."""
        skin = self._skin
        longest = max((row.cells[place] for row in self.rows.rows), key=len, default="")
        words = skin.metrics(self._delegate.role(place)).horizontalAdvance(longest)
        heading = skin.metrics(Role.SMALL_STRONG).horizontalAdvance(self._columns[place].title)
        indent = _INDENT_PX if place == 0 else 0
        return round(max(words, heading)) + 2 * PADDING_PX + indent + 3
