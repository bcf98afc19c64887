"""How a line of the order is painted, and the table that gives kits a lower row."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QResizeEvent

from bridge.phrases import phrase
from bridge.ship.table import Column, ShipModel, number_in
from bridge.ui.content import Shape
from bridge.ui.fonts import Role
from bridge.ui.row_slot import paint_row_slot
from bridge.ui.shapes import paint_shape
from bridge.ui.ship_content import RowKind, ShipRow, SlotLook
from bridge.ui.skin import RIGHT, WIDE_PX, Skin
from bridge.ui.speech import tr
from bridge.ui.table_view import HEAD_PX, Index, Plan, RowDelegate, Table

ROW_PX, WIDE_ROW_PX, KIT_PX = 49, 57, 40
_ROW_GROWTH_PX = 35
_PADDING_PX = 12
_INDENT_PX = 22
_HALF_GAP_PX = 10.75
_SHAPE_PX = 24
_CHEVRON_PX = 26
_KIT_ICON_PX = 22
_NO_SERIAL_FROM = 1.75
_SERIAL_PX, _WIDE_SERIAL_PX, _LEAST_SERIAL_PX = 346, 460, 216
_SKU_PX = 246
_NUMBERS = {Column.ORDERED: 84, Column.SCANNED: 88, Column.LEFT: 72}
_SAID = {SlotLook.WANTED: phrase("Scan its serial now"), SlotLook.WITHOUT: phrase("without serial")}


def ship_plan(width: int, window_width: int, skin: Skin) -> Plan:
    """Columns for a table of `width` in a window of `window_width`; with large text the lesser ones go."""
    scale = skin.scale
    wide = window_width >= WIDE_PX
    usual = WIDE_ROW_PX if wide else ROW_PX
    row = usual if scale == 1 else round(WIDE_ROW_PX + _ROW_GROWTH_PX * (scale - 1))
    numbers: dict[int, int] = {column: skin.px(size) for column, size in _NUMBERS.items()}
    mark = skin.px(53) if scale < _NO_SERIAL_FROM else 76
    serial = skin.px(_WIDE_SERIAL_PX if wide else _SERIAL_PX) if scale < _NO_SERIAL_FROM else 0
    least, room = skin.px(_LEAST_SERIAL_PX), width - mark - skin.px(_SKU_PX)
    if room - sum(numbers.values()) < least:
        del numbers[Column.ORDERED]
    rest = room - sum(numbers.values())
    serial = min(serial, max(rest, least)) if rest >= 0.7 * least else 0
    columns: dict[int, int | None] = {Column.MARK: mark, Column.SKU: None}
    if serial:
        columns[Column.SERIAL] = serial
    head = max(HEAD_PX, skin.px(27 if scale >= _NO_SERIAL_FROM else 32))
    return Plan({**columns, **numbers}, row, head)


class LineTable(Table):
    """The lines; the row of a kit is lower, and its words go over the column of serials."""

    _followed: int | None = None

    def follow(self, place: int | None) -> None:
        """Bring the row into view, and keep it there when the table gets another height."""
        self._followed = place
        model = self.model()
        if place is not None and place < model.rowCount():
            self.scrollTo(model.index(place, Column.SKU), self.ScrollHint.EnsureVisible)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The row of the last scan stays in view."""
        super().resizeEvent(event)
        self.follow(self._followed)

    def lay_out(self) -> None:
        """Columns and heights; a row that was a kit's before has the height of a line again."""
        super().lay_out()
        model, rows = self.model(), self.verticalHeader()
        if not isinstance(model, ShipModel):
            return
        self.clearSpans()
        high, kits = rows.defaultSectionSize(), set(model.kits)
        low = min(high, self._skin.px(KIT_PX))
        for place in range(rows.count()):
            wanted = low if place in kits else high
            if rows.sectionSize(place) != wanted:
                rows.resizeSection(place, wanted)
        if not self.isColumnHidden(Column.SERIAL):
            for place in kits:
                self.setSpan(place, Column.SKU, 1, 2)


class ShipDelegate(RowDelegate):
    """One row: mark, SKU and name, serial, numbers."""

    def __init__(self, *, skin: Skin) -> None:
        super().__init__(skin=skin)
        self.plan = Plan({}, ROW_PX)

    def is_chosen(self, row: object, *, selected: bool) -> bool:
        """The row of the last scan stands out; the mouse chooses nothing."""
        return isinstance(row, ShipRow) and row.active and not selected

    def ground(self, row: object) -> str:
        """A kit is a heading over its parts."""
        return "head" if isinstance(row, ShipRow) and row.kind is RowKind.KIT else "surface"

    def is_first(self, index: Index) -> bool:
        """The mark's column holds the bar."""
        return index.column() == Column.MARK

    def paint_cell(self, painter: QPainter, box: QRectF, row: object, column: int) -> None:
        """By column."""
        if not isinstance(row, ShipRow):
            return
        if column == Column.MARK:
            self._paint_mark(painter, box, row)
        elif column == Column.SKU:
            inner = box.adjusted(_PADDING_PX + (_INDENT_PX if row.indented else 0), 0, -_PADDING_PX, 0)
            self._paint_names(painter, inner, row)
        elif column == Column.SERIAL:
            if row.kind is not RowKind.KIT:
                paint_row_slot(painter, row.slot, box.adjusted(_PADDING_PX, 0, -_PADDING_PX, 0), skin=self.skin)
        else:
            self._paint_number(painter, box.adjusted(0, 0, -_PADDING_PX - 1, 0), row, Column(column))

    def _paint_mark(self, painter: QPainter, box: QRectF, row: ShipRow) -> None:
        skin, middle = self.skin, box.center()
        middle.setX(box.left() + 4 + (box.width() - 4) / 2)
        kit = row.kind is RowKind.KIT
        size = skin.px(_KIT_ICON_PX if kit else _CHEVRON_PX if row.active else _SHAPE_PX)
        mark = QRectF(0, 0, size, size)
        mark.moveCenter(middle)
        if kit:
            skin.icon(painter, "boxes", mark, "ink2")
        elif row.active:
            skin.icon(painter, "chevron-right", mark, "accent")
        elif row.kind is RowKind.LINE and row.complete:
            paint_shape(painter, Shape.ACCEPT, mark, fill=skin.color("accept_text"), mark=skin.color("surface"))

    def _paint_names(self, painter: QPainter, box: QRectF, row: ShipRow) -> None:
        """The SKU over its name; of a kit both in one line; of a further unit which one it is."""
        if row.kind is RowKind.KIT:
            width = self.write(painter, box, row.sku, role=Role.BODY_STRONG, ink="ink")
            words = ", ".join(word for word in (row.name, row.detail) if word)
            rest = box.adjusted(width + 10, 0, 0, 0)
            self.write(painter, rest, words, role=Role.BODY_STRONG, ink="ink")
            return
        apart = Column.SERIAL not in self.plan.columns
        second = ", ".join(word for word in (_said(row) if apart else row.name, row.detail) if word)
        if row.kind is RowKind.UNIT:
            self.write(painter, box, second if apart else row.detail, role=Role.SMALL, ink="ink2")
            return
        shift = _HALF_GAP_PX * self.skin.scale
        quiet = row.complete and not row.active
        self.write(painter, box.translated(0, -shift), row.sku, role=Role.ROW, ink="ink2" if quiet else "ink")
        self._paint_second(painter, box.translated(0, shift), second, row.detail)

    def _paint_second(self, painter: QPainter, box: QRectF, words: str, detail: str) -> None:
        """The name gives way, what follows it does not."""
        measures = self.skin.metrics(Role.SMALL)
        if measures.horizontalAdvance(words) <= box.width() or not detail:
            self.write(painter, box, words, role=Role.SMALL, ink="ink2")
            return
        kept = measures.horizontalAdvance(f", {detail}") + 1
        name = words.removesuffix(f", {detail}")
        room = QRectF(box.left(), box.top(), max(0.0, box.width() - kept), box.height())
        wide = self.write(painter, room, name, role=Role.SMALL, ink="ink2")
        self.write(painter, box.adjusted(wide, 0, 0, 0), f", {detail}", role=Role.SMALL, ink="ink2")

    def _paint_number(self, painter: QPainter, box: QRectF, row: ShipRow, column: Column) -> None:
        role, ink = Role.NUMBER, "ink"
        if column == Column.SCANNED:
            role = Role.STRONG_NUMBER if row.now else Role.NUMBER_NOW
            ink = "ink" if row.now or row.active else "ink3"
        elif column == Column.LEFT and row.active:
            role = Role.NUMBER_ACTIVE
        elif column == Column.LEFT and row.left:
            role = Role.STRONG_NUMBER
        self.skin.text(painter, role, ink)
        painter.drawText(box, RIGHT, number_in(row, column))


def _said(row: ShipRow) -> str:
    """The serial in words, where it has no column."""
    return row.slot.text or tr(_SAID.get(row.slot.look, "")) or row.name
