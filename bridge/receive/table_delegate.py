"""How a line of the document is painted."""

from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from bridge.receive.table import Column
from bridge.ui.content import LineRow, Shape
from bridge.ui.fonts import DASH, Role
from bridge.ui.keycap import paint_tag, tag_width
from bridge.ui.shapes import paint_shape
from bridge.ui.skin import NARROW_PX, RIGHT, WIDE_PX, Skin
from bridge.ui.speech import number, tr
from bridge.ui.table_view import HEAD_PX, Index, Plan, RowDelegate

ROW_PX = 57
_ROW_GROWTH_PX = 35
_PADDING_PX = 12
_HALF_GAP_PX = 10.75
_SHAPE_PX = 24
_CHEVRON_PX = 26
_TAG_GAP_PX = 11
_FEWER_FROM = 1.25
_FEWEST_FROM = 1.75


def line_plan(width: int, window_width: int, skin: Skin) -> Plan:
    """Columns for a table of `width` in a window of `window_width`; with large text the lesser ones go."""
    scale = skin.scale
    row = round(ROW_PX + _ROW_GROWTH_PX * (scale - 1))
    head = max(HEAD_PX, skin.px(27 if scale >= _FEWEST_FROM else 32))
    wide = window_width >= WIDE_PX
    sizes = (
        {Column.ORDERED: 100, Column.BEFORE: 95, Column.NOW: 88, Column.LEFT: 96}
        if wide
        else {Column.ORDERED: 84, Column.BEFORE: 76, Column.NOW: 68, Column.LEFT: 76}
    )
    columns: dict[int, int | None] = {
        Column.MARK: skin.px(57 if wide else 53) if scale < _FEWEST_FROM else 76,
        Column.SKU: None,
    }
    if wide and scale < _FEWER_FROM:
        columns |= {Column.SKU: 190, Column.NAME: None}
    if scale < _FEWER_FROM and (wide or width >= NARROW_PX * 0.6):
        columns[Column.UPC] = 180 if wide else 153
    if scale < _FEWEST_FROM:
        columns[Column.ORDERED] = skin.px(sizes[Column.ORDERED])
    if scale < _FEWER_FROM:
        columns[Column.BEFORE] = sizes[Column.BEFORE]
    columns |= {Column.NOW: skin.px(sizes[Column.NOW]), Column.LEFT: skin.px(sizes[Column.LEFT])}
    return Plan(columns, row, head)


def without_expected(plan: Plan) -> Plan:
    """The same columns but for what was ordered and what is left."""
    columns = {column: width for column, width in plan.columns.items() if column not in {Column.ORDERED, Column.LEFT}}
    return replace(plan, columns=columns)


class LineDelegate(RowDelegate):
    """One line: mark, SKU and name, UPC, numbers."""

    def __init__(self, *, skin: Skin) -> None:
        super().__init__(skin=skin)
        self.plan = Plan({}, ROW_PX)

    def is_chosen(self, row: object, *, selected: bool) -> bool:
        """The line scanned last stands out; the mouse chooses nothing."""
        return isinstance(row, LineRow) and row.active and not selected

    def is_first(self, index: Index) -> bool:
        """The mark's column holds the bar."""
        return index.column() == Column.MARK

    def paint_cell(self, painter: QPainter, box: QRectF, row: object, column: int) -> None:
        """By column."""
        if not isinstance(row, LineRow):
            return
        if column == Column.MARK:
            self._paint_mark(painter, box, row)
        elif column == Column.SKU:
            self._paint_names(painter, box.adjusted(_PADDING_PX, 0, -_PADDING_PX, 0), row)
        elif column in {Column.NAME, Column.UPC}:
            self._paint_text(painter, box.adjusted(_PADDING_PX, 0, -4, 0), row, column)
        else:
            self._paint_number(painter, box.adjusted(0, 0, -_PADDING_PX - 1, 0), row, Column(column))

    def _paint_mark(self, painter: QPainter, box: QRectF, row: LineRow) -> None:
        skin = self.skin
        middle = box.center()
        middle.setX(box.left() + 6 + (box.width() - 6) / 2)
        size = skin.px(_CHEVRON_PX if row.active else _SHAPE_PX)
        mark = QRectF(0, 0, size, size)
        mark.moveCenter(middle)
        if row.over:
            skin.icon(painter, "chevrons-up", mark, "reject_text")
        elif row.active:
            skin.icon(painter, "chevron-right", mark, "accent")
        elif row.complete:
            ground = skin.color("surface")
            paint_shape(painter, Shape.ACCEPT, mark, fill=skin.color("accept_text"), mark=ground)

    def _paint_names(self, painter: QPainter, box: QRectF, row: LineRow) -> None:
        """The SKU with its tag; below it the name, and the columns that have no room of their own."""
        skin = self.skin
        apart = Column.NAME in self.plan.columns
        shift = 0.0 if apart else _HALF_GAP_PX * skin.scale
        first = QRectF(box.left(), box.center().y() - shift - 30, box.width(), 60)
        tag = tag_width(tr("SERIAL"), skin) + _TAG_GAP_PX if row.serial and skin.scale < _FEWEST_FROM else 0
        room = QRectF(first.left(), first.top(), first.width() - tag, 60)
        wide = self.write(painter, room, row.sku, role=Role.ROW, ink="ink2" if _quiet(row) else "ink")
        left = first.left() + wide + _TAG_GAP_PX
        if tag:
            paint_tag(painter, tr("SERIAL"), left, first.center().y(), skin=skin)
            left += tag
        if row.note:
            size = skin.px(16)
            skin.icon(painter, "pencil", QRectF(left, first.center().y() - size / 2, size, size), "ink2")
        if not apart:
            second = QRectF(box.left(), box.center().y() + shift - 30, box.width(), 60)
            self._paint_second(painter, second, row)

    def _paint_second(self, painter: QPainter, box: QRectF, row: LineRow) -> None:
        parts = [row.name]
        if Column.UPC not in self.plan.columns and row.upc:
            parts.append(row.upc)
        if Column.BEFORE not in self.plan.columns and row.before:
            parts.append(tr("before {n}", n=row.before))
        over = tr("{n} over", n=row.over) if row.over else ""
        reserved = self.skin.metrics(Role.SMALL_STRONG).horizontalAdvance(over) + _PADDING_PX if over else 0
        room = QRectF(box.left(), box.top(), box.width() - reserved, box.height())
        wide = self.write(painter, room, ", ".join(parts), role=Role.SMALL, ink="ink2")
        if over:
            rest = QRectF(box.left() + wide + _PADDING_PX, box.top(), reserved, box.height())
            self.write(painter, rest, over, role=Role.SMALL_STRONG, ink="reject_text")

    def _paint_text(self, painter: QPainter, box: QRectF, row: LineRow, column: int) -> None:
        if column == Column.UPC:
            self.write(painter, box, row.upc, role=Role.CODE_SMALL, ink="ink2")
            return
        words = f"{row.name}, {tr('{n} over', n=row.over)}" if row.over else row.name
        token = "reject_text" if row.over else "ink2" if _quiet(row) else "ink"
        self.write(painter, box, words, role=Role.BODY, ink=token)

    def _paint_number(self, painter: QPainter, box: QRectF, row: LineRow, column: Column) -> None:
        text, role, token = _number(row, column)
        self.skin.text(painter, role, token)
        painter.drawText(box, RIGHT, text)


def _quiet(row: LineRow) -> bool:
    return row.complete and not row.active


def _number(row: LineRow, column: Column) -> tuple[str, Role, str]:
    """Text, role and colour of a number."""
    quiet = "ink2" if _quiet(row) else "ink"
    if column == Column.LEFT:
        return _left(row, quiet)
    value = {Column.ORDERED: row.ordered, Column.BEFORE: row.before}.get(column, row.now)
    if not value and column != Column.ORDERED and not (column == Column.NOW and row.active):
        return DASH, Role.NUMBER, "ink3"
    if column == Column.BEFORE:
        return number(value), Role.NUMBER, "ink2"
    return number(value), Role.NUMBER_NOW if column == Column.NOW else Role.NUMBER, quiet


def _left(row: LineRow, quiet: str) -> tuple[str, Role, str]:
    if row.over:
        return f"+{number(row.over)}", Role.NUMBER_ACTIVE if row.active else Role.STRONG_NUMBER, "reject_text"
    if row.active:
        return number(row.left), Role.NUMBER_ACTIVE, "ink"
    return number(row.left), Role.NUMBER if row.complete else Role.STRONG_NUMBER, quiet
