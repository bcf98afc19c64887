"""How an order of the list is painted, and which columns a tab has."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from bridge.session.state import OrderTab
from bridge.ship.list_table import Column
from bridge.ui.content import Look, Shape
from bridge.ui.fonts import Role
from bridge.ui.keycap import paint_tag, tag_width
from bridge.ui.listing import DocumentDelegate
from bridge.ui.marks import paint_mark
from bridge.ui.order_content import OrderRow
from bridge.ui.progress import paint_bar
from bridge.ui.skin import RIGHT, WIDE_PX, Skin
from bridge.ui.speech import number, tr
from bridge.ui.table_view import HEAD_PX, PADDING_PX, Plan

ROW_PX = 47
_TWO_LINES_PX = 57
_ROW_GROWTH_PX = 35
_HALF_GAP_PX = 10.75
_BAR_PX = 72
_BAR_HIGH_PX = 8
_GAP_PX = 12
_ICON_PX = 20
_ICON_GAP_PX = 8
_LEAST_REST_PX = 190
_WIDER = 1.25
_INK = {
    Look.STRONG: "ink",
    Look.HERE: "accent",
    Look.WARN: "ask_text",
    Look.REFUSED: "reject_text",
    Look.DONE: "accept_text",
}
_ICONS = {Look.HERE: "package", Look.WARN: "clock-alert"}
_FIXED = {
    OrderTab.UNSHIPPED: {
        Column.NUMBER: 190,
        Column.ORDERED_ON: 92,
        Column.SHIP_BY: 92,
        Column.UNITS: 172,
        Column.STATE: 262,
    },
    OrderTab.SHIPPED: {Column.NUMBER: 190, Column.ORDERED_ON: 92, Column.SHIPPED: 300, Column.UNITS: 92},
    OrderTab.ATTENTION: {
        Column.NUMBER: 190,
        Column.CUSTOMER: 210,
        Column.ORDERED_ON: 92,
        Column.UNITS: 72,
        Column.WHY: 220,
    },
}
_GO_FIRST = (Column.ORDERED_ON, Column.SHIP_BY, Column.TODO, Column.STATE, Column.SHIPPED, Column.WHY)
_SECOND = {OrderTab.UNSHIPPED: Column.STATE, OrderTab.SHIPPED: Column.SHIPPED, OrderTab.ATTENTION: Column.WHY}


class OrderDelegate(DocumentDelegate):
    """One order of the `tab` in front. What has no column of its own stands below the customer."""

    def __init__(self, *, skin: Skin) -> None:
        super().__init__(skin=skin)
        self.tab = OrderTab.UNSHIPPED
        self._columns: frozenset[int] = frozenset()

    def plan(self, width: int) -> Plan:
        """The columns of the tab; where the one that takes the rest would be cut, the lesser ones go."""
        skin = self.skin
        wider = _WIDER if width >= WIDE_PX - 40 else 1.0
        sizes: dict[int, int] = {column: skin.px(size * wider) for column, size in _FIXED[self.tab].items()}
        rest = Column.TODO if self.tab is OrderTab.ATTENTION else Column.CUSTOMER
        if self._short_of(width, sizes):
            sizes.pop(Column.CUSTOMER, None)
            rest = Column.CUSTOMER
        for column in _GO_FIRST:
            if not self._short_of(width, sizes):
                break
            sizes.pop(column, None)
        columns: dict[int, int | None] = {**sizes, rest: None}
        self._columns = frozenset(columns)
        two = round(_TWO_LINES_PX + _ROW_GROWTH_PX * (skin.scale - 1))
        return Plan(columns, skin.px(ROW_PX) if self._one_line else two, max(HEAD_PX, skin.px(32)))

    def paint_cell(self, painter: QPainter, box: QRectF, row: object, column: int) -> None:
        """By column."""
        if not isinstance(row, OrderRow) or not row.number:
            return
        inner = box.adjusted(PADDING_PX, 0, -PADDING_PX, 0)
        if column == Column.NUMBER:
            self._paint_number(painter, inner.adjusted(6, 0, 8, 0), row)
        elif column == Column.UNITS:
            self._paint_units(painter, inner, row)
        elif column == Column.CUSTOMER and not self._one_line:
            shift = _HALF_GAP_PX * self.skin.scale
            self.write(painter, inner.translated(0, -shift), row.customer, role=Role.ROW_TEXT, ink="ink")
            self._paint_fact(painter, inner.translated(0, shift), row, _SECOND[self.tab])
        elif column in {Column.STATE, Column.WHY}:
            self._paint_fact(painter, inner, row, Column(column))
        else:
            texts = {
                Column.CUSTOMER: (row.customer, Role.ROW_TEXT, "ink"),
                Column.ORDERED_ON: (row.ordered_on, Role.BODY, "ink2"),
                Column.SHIP_BY: (row.ship_by, Role.BODY, "ink"),
                Column.SHIPPED: (row.shipped, Role.BODY, "ink"),
                Column.TODO: (row.todo, Role.BODY, "ink"),
            }
            text, role, ink = texts[Column(column)]
            self.write(painter, inner.adjusted(0, 0, 8, 0), text, role=role, ink=ink)

    @property
    def _one_line(self) -> bool:
        return _SECOND[self.tab] in self._columns

    def _short_of(self, width: int, sizes: dict[int, int]) -> bool:
        return width - sum(sizes.values()) < self.skin.px(_LEAST_REST_PX)

    def _paint_number(self, painter: QPainter, box: QRectF, row: OrderRow) -> None:
        rush = tr("RUSH")
        tag = tag_width(rush, self.skin) + _GAP_PX if row.rush else 0.0
        room = QRectF(box.left(), box.top(), box.width() - tag, box.height())
        wide = self.write(painter, room, row.number, role=Role.STRONG_NUMBER, ink="ink")
        if row.rush:
            paint_tag(painter, rush, box.left() + wide + _GAP_PX, box.center().y() + 0.5, skin=self.skin)

    def _paint_fact(self, painter: QPainter, box: QRectF, row: OrderRow, column: Column) -> None:
        """A fact with its mark: why it cannot ship, how far it is, or when it went."""
        skin, left, size = self.skin, box.left(), self.skin.px(_ICON_PX)
        text = {Column.WHY: row.why, Column.STATE: row.state}.get(column, row.shipped)
        ink = _INK.get(row.look, "ink2")
        mark = QRectF(left, box.center().y() - size / 2, size, size)
        if column == Column.WHY and row.look is Look.REFUSED:
            paint_mark(painter, Shape.REJECT, mark, skin=skin)
            left += size + _ICON_GAP_PX
        elif column == Column.WHY:
            skin.icon(painter, "triangle-alert", mark, ink)
            left += size + _ICON_GAP_PX
        elif row.look in _ICONS:
            skin.icon(painter, _ICONS[row.look], mark, ink)
            left += size + _ICON_GAP_PX
        room = QRectF(left, box.top(), box.right() - left + 8, box.height())
        self.write(painter, room, text, role=Role.STRIP_STRONG, ink=ink)

    def _paint_units(self, painter: QPainter, box: QRectF, row: OrderRow) -> None:
        """The units; of a parked order those that are scanned, with a bar where there is room."""
        words = f"{number(row.here)} / {number(row.units)}" if row.here else number(row.units)
        room = box.adjusted(0, 0, -1, 0)
        self.write(painter, room, words, role=Role.NUMBER, ink="ink", align=RIGHT)
        left = room.right() - self.skin.metrics(Role.NUMBER).horizontalAdvance(words) - _GAP_PX - _BAR_PX
        if row.here and left >= room.left():
            bar = QRectF(left, box.center().y() - _BAR_HIGH_PX / 2 - 0.5, _BAR_PX, _BAR_HIGH_PX)
            paint_bar(painter, bar, share=row.here / row.units, track="line", skin=self.skin)
