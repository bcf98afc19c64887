"""The list of purchase orders: its model and how a row is painted."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from bridge.phrases import phrase
from bridge.ui.content import ListRow, Look
from bridge.ui.fonts import Role
from bridge.ui.listing import DocumentDelegate, DocumentModel
from bridge.ui.progress import paint_bar
from bridge.ui.rows_model import fitting
from bridge.ui.skin import RIGHT, Skin
from bridge.ui.speech import number
from bridge.ui.table_view import HEAD_PX, PADDING_PX, Plan

ROW_PX = 48
_BAR_PX = 96
_BAR_HIGH_PX = 8
_BAR_GAP_PX = 14
_ICON_PX = 20
_ICON_GAP_PX = 8
_LEAST_VENDOR_PX = 210
_NO_BAR_FROM = 1.75
_TWO_LINES_PX = 57
_ROW_GROWTH_PX = 35
_HALF_GAP_PX = 10.75
_ICONS = {Look.HERE: "package-open", Look.WARN: "clock-alert", Look.WARN_SOFT: "clock-alert"}
_INK = {Look.HERE: "accent", Look.WARN: "ask_text", Look.WARN_SOFT: "ask_text", Look.REFUSED: "reject_text"}


class Column(IntEnum):
    """The columns, left to right."""

    NUMBER = 0
    VENDOR = 1
    ORDERED_ON = 2
    EXPECTED_ON = 3
    WAREHOUSE = 4
    STATUS = 5
    UNITS = 6


_WORDS = (
    phrase("PO"),
    phrase("Vendor"),
    phrase("Ordered"),
    phrase("Expected"),
    phrase("Warehouse"),
    phrase("Status"),
    phrase("Units received"),
)
_WIDTHS = {
    Column.NUMBER: 136,
    Column.ORDERED_ON: 92,
    Column.EXPECTED_ON: 96,
    Column.WAREHOUSE: 104,
    Column.STATUS: 204,
    Column.UNITS: 252,
}
_GO_FIRST = (Column.ORDERED_ON, Column.WAREHOUSE, Column.EXPECTED_ON, Column.STATUS)


def list_plan(width: int, skin: Skin) -> Plan:
    """Columns for a table of this width; where the vendor would be cut, the lesser ones go, dates first."""
    usual: dict[int, int] = {column: skin.px(size) for column, size in _WIDTHS.items()}
    if skin.scale >= _NO_BAR_FROM:
        usual[Column.UNITS] -= _BAR_PX + skin.px(60)
    sizes = fitting(width, usual, least=skin.px(_LEAST_VENDOR_PX), go_first=_GO_FIRST)
    columns: dict[int, int | None] = {Column.VENDOR: None, **sizes}
    row = skin.px(ROW_PX) if Column.STATUS in columns else round(_TWO_LINES_PX + _ROW_GROWTH_PX * (skin.scale - 1))
    return Plan(columns, row, max(HEAD_PX, skin.px(32)))


class ListModel(DocumentModel[ListRow]):
    """Purchase orders in the order given."""

    def __init__(self) -> None:
        super().__init__(_WORDS, cells=_cells, spoken=lambda row: row.spoken, right={Column.UNITS})

    def set_rows(self, rows: Sequence[ListRow]) -> None:
        """Show these; where the numbers stay, only the changed rows are drawn anew."""
        new = tuple(rows)
        if [row.number for row in new] != [row.number for row in self._rows]:
            self.begin_anew(new)
            return
        old, self._rows = self._rows, new
        for place, row in enumerate(new):
            if row != old[place]:
                self.redraw(place)

    def number_at(self, place: int) -> str | None:
        """The number of the order there."""
        return self._rows[place].number if 0 <= place < len(self._rows) else None

    def place_of(self, number: str | None) -> int | None:
        """Where a number stands."""
        return next((place for place, row in enumerate(self._rows) if row.number == number), None)


def _cells(row: ListRow) -> tuple[str, ...]:
    return (row.number, row.vendor, row.ordered_on, row.expected_on, row.warehouse, row.status, _units(row))


def _units(row: ListRow) -> str:
    return number(row.received) if row.blind else f"{number(row.received)} / {number(row.ordered)}"


class ListDelegate(DocumentDelegate):
    """One purchase order. `status_apart`: the status has a column; else it stands below the vendor."""

    def __init__(self, *, skin: Skin) -> None:
        super().__init__(skin=skin)
        self.status_apart = True

    def plan(self, width: int) -> Plan:
        """The columns of this width, and whether the status is one of them."""
        made = list_plan(width, self.skin)
        self.status_apart = Column.STATUS in made.columns
        return made

    def paint_cell(self, painter: QPainter, box: QRectF, row: object, column: int) -> None:
        """By column."""
        if not isinstance(row, ListRow):
            return
        inner = box.adjusted(PADDING_PX, 0, -PADDING_PX, 0)
        texts = {
            Column.NUMBER: (row.number, Role.STRONG_NUMBER, "ink"),
            Column.VENDOR: (row.vendor, Role.ROW_TEXT, "ink"),
            Column.ORDERED_ON: (row.ordered_on, Role.BODY, "ink2"),
            Column.EXPECTED_ON: (row.expected_on, Role.BODY, "ink"),
            Column.WAREHOUSE: (row.warehouse, Role.BODY, "ink2"),
        }
        if column == Column.VENDOR and not self.status_apart:
            shift = _HALF_GAP_PX * self.skin.scale
            self.write(painter, inner.translated(0, -shift), row.vendor, role=Role.ROW_TEXT, ink="ink")
            self._paint_status(painter, inner.translated(0, shift), row)
        elif column == Column.STATUS:
            self._paint_status(painter, inner, row)
        elif column == Column.UNITS:
            self._paint_units(painter, inner, row)
        else:
            text, role, ink = texts[Column(column)]
            shift = 6 if column == Column.NUMBER else 0
            self.write(painter, inner.adjusted(shift, 0, 8, 0), text, role=role, ink=ink)

    def _paint_status(self, painter: QPainter, box: QRectF, row: ListRow) -> None:
        skin, ink, left = self.skin, _INK.get(row.look, "ink2"), box.left()
        if row.look in _ICONS:
            size = skin.px(_ICON_PX)
            skin.icon(painter, _ICONS[row.look], QRectF(left, box.center().y() - size / 2, size, size), ink)
            left += size + _ICON_GAP_PX
        room = QRectF(left, box.top(), box.right() - left, box.height())
        self.write(painter, room, row.status, role=Role.STRIP_STRONG, ink=ink)

    def _paint_units(self, painter: QPainter, box: QRectF, row: ListRow) -> None:
        right = box.right() - 1
        if self.skin.scale < _NO_BAR_FROM and not row.blind:
            bar = QRectF(right - _BAR_PX, box.center().y() - _BAR_HIGH_PX / 2 - 0.5, _BAR_PX, _BAR_HIGH_PX)
            share = row.received / row.ordered if row.ordered else 0.0
            paint_bar(painter, bar, share=share, track="surface" if row.look is Look.HERE else "line", skin=self.skin)
            right -= _BAR_PX + _BAR_GAP_PX
        room = QRectF(box.left(), box.top(), right - box.left(), box.height())
        self.write(painter, room, _units(row), role=Role.BODY_MEDIUM, ink="ink", align=RIGHT)
