"""What is in a box: model and painting."""

from enum import IntEnum

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from bridge.phrases import phrase
from bridge.ui.fonts import Role
from bridge.ui.pack_content import InBoxRow
from bridge.ui.rows_model import PlainRows
from bridge.ui.skin import RIGHT, Skin
from bridge.ui.speech import number, tr
from bridge.ui.table_view import PADDING_PX, Plan, RowDelegate

ROW_PX = 44
_INDENT_PX = 6
_SERIAL_PX = 250
_UNITS_PX = 60
_LEAST_NAME_PX = 60
_NO_SERIAL = phrase("No serial")


class Column(IntEnum):
    """The columns, left to right."""

    SKU = 0
    SERIAL = 1
    UNITS = 2


class InBoxModel(PlainRows[InBoxRow]):
    """Units and quantities in the order of scanning; there are no headings."""

    def __init__(self) -> None:
        super().__init__(("",) * len(Column), cells=_cells, spoken=lambda row: row.spoken)


def _cells(row: InBoxRow) -> tuple[str, ...]:
    return (row.sku, row.serial or tr(_NO_SERIAL), number(row.units))


def in_box_plan(width: int, skin: Skin) -> Plan:
    """Columns for a table of this width; it has no heading."""
    serial = min(skin.px(_SERIAL_PX), round(width * 0.5))
    columns: dict[int, int | None] = {Column.SKU: None, Column.SERIAL: serial, Column.UNITS: skin.px(_UNITS_PX)}
    return Plan(columns, skin.px(ROW_PX), 0)


class InBoxDelegate(RowDelegate):
    """SKU and name, serial, units."""

    def paint_cell(self, painter: QPainter, box: QRectF, row: object, column: int) -> None:
        """By column."""
        if not isinstance(row, InBoxRow):
            return
        inner = box.adjusted(PADDING_PX, 0, -PADDING_PX, 0)
        if column == Column.SKU:
            self._paint_names(painter, inner.adjusted(_INDENT_PX, 0, 8, 0), row)
        elif column == Column.SERIAL:
            role, ink = (Role.ROW_CODE, "ink") if row.serial else (Role.STRIP, "ink2")
            self.write(painter, inner, row.serial or tr(_NO_SERIAL), role=role, ink=ink)
        else:
            self.write(painter, inner, number(row.units), role=Role.NUMBER, ink="ink", align=RIGHT)

    def _paint_names(self, painter: QPainter, box: QRectF, row: InBoxRow) -> None:
        width = self.write(painter, box, row.sku, role=Role.ROW, ink="ink")
        rest = box.adjusted(width + 12, 0, 0, 0)
        if rest.width() >= self.skin.px(_LEAST_NAME_PX):
            self.write(painter, rest, f"{row.box[:1].upper()}{row.box[1:]}" or row.name, role=Role.SMALL, ink="ink2")
