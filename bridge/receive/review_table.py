"""The lines of the review, differences first: model and painting."""

from enum import IntEnum

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from bridge.phrases import phrase
from bridge.ui.content import Look, Shape
from bridge.ui.fonts import DASH, Role
from bridge.ui.review_content import AnyReviewRow, ReviewExtra, ReviewFold, ReviewRow
from bridge.ui.rows_model import PlainRows, fitting
from bridge.ui.shapes import paint_shape
from bridge.ui.skin import RIGHT, Skin
from bridge.ui.speech import number
from bridge.ui.table_view import HEAD_PX, PADDING_PX, Plan, RowDelegate

ROW_PX = 57
_ROW_GROWTH_PX = 35
_HALF_GAP_PX = 10.75
_INDENT_PX = 6
_SHAPE_PX = 22
_LEAST_NAME_PX = 200
_INK = {Look.DONE: "accept_text", Look.WARN: "ask_text", Look.REFUSED: "reject_text"}


class Column(IntEnum):
    """The columns, left to right."""

    SKU = 0
    ORDERED = 1
    BEFORE = 2
    NOW = 3
    SERIALS = 4
    RESULT = 5
    NOTE = 6


_WORDS = (
    phrase("SKU and name"),
    phrase("Ordered"),
    phrase("Before"),
    phrase("Now"),
    phrase("Serials"),
    phrase("Result"),
    phrase("Note"),
)
_WIDTHS = {
    Column.ORDERED: 88,
    Column.BEFORE: 80,
    Column.NOW: 72,
    Column.SERIALS: 116,
    Column.RESULT: 152,
    Column.NOTE: 268,
}
_GO_FIRST = (Column.NOTE, Column.BEFORE, Column.SERIALS, Column.ORDERED)


def review_plan(width: int, skin: Skin) -> Plan:
    """Columns for a table of this width; where the name would be cut, the lesser ones go."""
    usual: dict[int, int] = {column: skin.px(size) for column, size in _WIDTHS.items()}
    sizes = fitting(width, usual, least=skin.px(_LEAST_NAME_PX), go_first=_GO_FIRST)
    row = round(ROW_PX + _ROW_GROWTH_PX * (skin.scale - 1))
    columns: dict[int, int | None] = {Column.SKU: None, **sizes}
    return Plan(columns, row, max(HEAD_PX, skin.px(32)))


class ReviewModel(PlainRows[AnyReviewRow]):
    """Differences, then the rest."""

    def __init__(self) -> None:
        numbers = range(Column.ORDERED, Column.SERIALS + 1)
        super().__init__(_WORDS, cells=_values, spoken=lambda row: row.spoken, tip=_note, right=numbers)


def _note(row: AnyReviewRow) -> str:
    return "" if isinstance(row, ReviewFold) else row.note


def _values(row: AnyReviewRow) -> tuple[str, ...]:
    if isinstance(row, ReviewFold):
        return (row.words, *[""] * (len(Column) - 1))
    if isinstance(row, ReviewExtra):
        units = "" if row.units is None else str(row.units)
        return (f"{row.title} {row.detail}", "", "", units, "", row.result, row.note)
    return (row.sku, str(row.ordered), str(row.before), str(row.now), row.serials, row.result, row.note)


class ReviewDelegate(RowDelegate):
    """One line of the review, another fact of it, or the row that stands for all complete lines."""

    def paint_cell(self, painter: QPainter, box: QRectF, row: object, column: int) -> None:
        """By kind of row, then by column."""
        inner = box.adjusted(PADDING_PX, 0, -PADDING_PX, 0)
        if isinstance(row, ReviewFold):
            self._paint_fold(painter, inner, row, column)
        elif isinstance(row, ReviewExtra):
            self._paint_extra(painter, inner, row, column)
        elif isinstance(row, ReviewRow):
            self._paint_line(painter, inner, row, column)

    def _paint_fold(self, painter: QPainter, inner: QRectF, row: ReviewFold, column: int) -> None:
        if column != Column.SKU:
            return
        size = self.skin.px(_SHAPE_PX)
        mark = QRectF(inner.left() + _INDENT_PX, inner.center().y() - size / 2, size, size)
        self.skin.icon(painter, "chevron-down" if row.unfolded else "chevron-right", mark, "ink2")
        left = mark.right() + 6
        words = QRectF(left, inner.top(), inner.right() - left, inner.height())
        self.write(painter, words, row.words, role=Role.ROW, ink="ink2")

    def _paint_extra(self, painter: QPainter, inner: QRectF, row: ReviewExtra, column: int) -> None:
        if column == Column.SKU:
            role = Role.CODE_SMALL if row.code else Role.SMALL
            self._paint_names(painter, inner.adjusted(_INDENT_PX, 0, 0, 0), (row.title, row.detail), role)
        elif column == Column.NOW and row.units is not None:
            self.write(painter, inner, number(row.units), role=Role.STRONG_NUMBER, ink="ink", align=RIGHT)
        elif column == Column.RESULT and row.result:
            size = self.skin.px(_SHAPE_PX)
            mark = QRectF(inner.left() - 1, inner.center().y() - size / 2, size, size)
            self.skin.icon(painter, "triangle-alert", mark, _INK.get(row.look, "ink2"))
            self._paint_word(painter, inner, row.result, _INK.get(row.look, "ink2"))
        elif column == Column.NOTE:
            self.write(painter, inner, row.note, role=Role.BODY, ink="ink2")

    def _paint_line(self, painter: QPainter, inner: QRectF, row: ReviewRow, column: int) -> None:
        if column == Column.SKU:
            self._paint_names(painter, inner.adjusted(_INDENT_PX, 0, 0, 0), (row.sku, row.name), Role.SMALL)
        elif column == Column.RESULT:
            self._paint_result(painter, inner, row)
        elif column == Column.NOTE:
            self.write(painter, inner, row.note, role=Role.BODY, ink="ink2")
        elif column == Column.SERIALS:
            ink = "ink" if row.serials[:1].isdigit() else "ink2"
            self.write(painter, inner, row.serials, role=Role.BODY, ink=ink, align=RIGHT)
        else:
            self._paint_number(painter, inner, row, Column(column))

    def _paint_names(self, painter: QPainter, box: QRectF, words: tuple[str, str], role: Role) -> None:
        shift = _HALF_GAP_PX * self.skin.scale
        first = QRectF(box.left(), box.center().y() - shift - 30, box.width(), 60)
        self.write(painter, first, words[0], role=Role.ROW, ink="ink")
        self.write(painter, first.translated(0, 2 * shift), words[1], role=role, ink="ink2")

    def _paint_number(self, painter: QPainter, box: QRectF, row: ReviewRow, column: Column) -> None:
        value = {Column.ORDERED: row.ordered, Column.BEFORE: row.before}.get(column, row.now)
        role = Role.STRONG_NUMBER if column == Column.NOW else Role.NUMBER
        if not value and column != Column.ORDERED:
            self.write(painter, box, DASH, role=Role.NUMBER, ink="ink3", align=RIGHT)
        else:
            self.write(painter, box, number(value), role=role, ink="ink", align=RIGHT)

    def _paint_result(self, painter: QPainter, box: QRectF, row: ReviewRow) -> None:
        skin, ink = self.skin, _INK.get(row.look, "ink2")
        size = skin.px(_SHAPE_PX)
        mark = QRectF(box.left() - 1, box.center().y() - size / 2, size, size)
        if row.look is Look.DONE:
            paint_shape(painter, Shape.ACCEPT, mark, fill=skin.color(ink), mark=skin.color("surface"))
        elif row.look is Look.REFUSED:
            paint_shape(painter, Shape.REJECT, mark, fill=skin.color(ink), mark=skin.color("surface"))
        elif row.look is Look.WARN:
            skin.icon(painter, "chevrons-up" if row.over else "chevrons-down", mark, ink)
        self._paint_word(painter, box, row.result, ink)

    def _paint_word(self, painter: QPainter, box: QRectF, word: str, ink: str) -> None:
        left = box.left() + self.skin.px(_SHAPE_PX) + 6
        room = QRectF(left, box.top(), box.right() - left, box.height())
        self.write(painter, room, word, role=Role.STRIP_STRONG, ink=ink)
