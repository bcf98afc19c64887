"""The units of one line: model and painting."""

from enum import IntEnum

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from bridge.phrases import phrase
from bridge.ui.fonts import Role
from bridge.ui.rows_model import PlainRows, fitting
from bridge.ui.serial_content import SerialRow
from bridge.ui.skin import RIGHT, Skin
from bridge.ui.speech import number
from bridge.ui.table_view import HEAD_PX, PADDING_PX, Plan, RowDelegate

ROW_PX = 40
_LEAST_SERIAL_PX = 220


class Column(IntEnum):
    """The columns, left to right."""

    NUMBER = 0
    SERIAL = 1
    AT = 2
    PORT = 3
    MARK = 4
    NOTE = 5


_WORDS = (phrase("Unit"), phrase("Serial"), phrase("Time"), phrase("From"), phrase("Mark"), phrase("Note"))
_WIDTHS = {Column.NUMBER: 76, Column.AT: 84, Column.PORT: 160, Column.MARK: 120, Column.NOTE: 320}
_GO_FIRST = (Column.PORT, Column.NOTE, Column.AT, Column.NUMBER)


def serial_plan(width: int, skin: Skin) -> Plan:
    """Columns for a table of this width; where the serial would be cut, the lesser ones go."""
    usual: dict[int, int] = {column: skin.px(size) for column, size in _WIDTHS.items()}
    sizes = fitting(width, usual, least=skin.px(_LEAST_SERIAL_PX), go_first=_GO_FIRST)
    columns: dict[int, int | None] = {Column.SERIAL: None, **sizes}
    return Plan(columns, skin.px(ROW_PX), max(HEAD_PX, skin.px(32)))


class SerialModel(PlainRows[SerialRow]):
    """Units in the order given."""

    def __init__(self) -> None:
        super().__init__(
            _WORDS, cells=_cells, spoken=lambda row: row.spoken, tip=lambda row: row.note, right={Column.NUMBER}
        )


def _cells(row: SerialRow) -> tuple[str, ...]:
    return (str(row.number), row.name, row.at, row.port, row.mark, row.note)


class SerialDelegate(RowDelegate):
    """One unit."""

    def paint_cell(self, painter: QPainter, box: QRectF, row: object, column: int) -> None:
        """By column."""
        if not isinstance(row, SerialRow):
            return
        inner = box.adjusted(PADDING_PX, 0, -PADDING_PX, 0)
        if column == Column.NUMBER:
            self.write(painter, inner, number(row.number), role=Role.BODY, ink="ink2", align=RIGHT)
        elif column == Column.SERIAL:
            role = Role.ROW_CODE if row.serial else Role.BODY
            self.write(painter, inner, row.name, role=role, ink="ink")
        elif column == Column.MARK:
            self.write(painter, inner, row.mark, role=Role.STRIP_STRONG, ink="ask_text")
        else:
            words = {Column.AT: row.at, Column.PORT: row.port}.get(Column(column), row.note)
            self.write(painter, inner, words, role=Role.BODY, ink="ink2")
