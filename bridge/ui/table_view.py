"""Tables: painted rows, columns by the room there is, no scroll bar to drag."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from bridge.ui.fonts import Role
from bridge.ui.skin import Skin

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole + 1
HEAD_PX = 36
PADDING_PX = 12
BAR_PX = 6
_MARK_PX = 3
_LEAST_REST_PX = 160
_RING_PX = 3.0


@dataclass(frozen=True, slots=True)
class Plan:
    """Which columns are shown, in logical pixels; None takes the rest. Columns that are not named are hidden."""

    columns: dict[int, int | None]
    row: int
    head: int = HEAD_PX


class Head(QHeaderView):
    """Column headings in the small strong face; a style sheet would take the face away."""

    def __init__(self, *, skin: Skin) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._skin = skin

    def paintSection(self, painter: QPainter, box: QRect, section: int) -> None:
        """Ground, words, line below."""
        skin, whole, role = self._skin, QRectF(box), Qt.ItemDataRole
        painter.fillRect(whole, skin.color("head"))
        painter.fillRect(QRectF(whole.left(), whole.bottom() - 1, whole.width(), 1), skin.color("line"))
        words = self.model().headerData(section, Qt.Orientation.Horizontal, role.DisplayRole)
        align = self.model().headerData(section, Qt.Orientation.Horizontal, role.TextAlignmentRole)
        skin.text(painter, Role.SMALL_STRONG, "ink2")
        room = whole.adjusted(PADDING_PX, 0, -PADDING_PX - 1, 0)
        shown = skin.metrics(Role.SMALL_STRONG).elidedText(str(words or ""), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, align, shown)

    def needed(self, section: int) -> int:
        """How wide a section is that shows all of its heading."""
        words = self.model().headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
        wide = self._skin.metrics(Role.SMALL_STRONG).horizontalAdvance(str(words or ""))
        return math.ceil(wide) + 2 * PADDING_PX + 2

    def paintEvent(self, event: QPaintEvent) -> None:
        """What no column covers is ground too."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self._skin.color("head"))
        painter.end()
        super().paintEvent(event)


class ScrollMark(QWidget):
    """Says where in a long table one is; it cannot be dragged, keys and wheel move."""

    def __init__(self, table: QTableView, *, skin: Skin) -> None:
        super().__init__(table)
        self._bar = table.verticalScrollBar()
        self._skin = skin
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._bar.valueChanged.connect(self.update)
        self._bar.rangeChanged.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A short bar at the right edge, nothing when everything is seen."""
        span = self._bar.maximum() + self._bar.pageStep()
        if self._bar.maximum() <= 0 or span <= 0:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = max(24.0, self.height() * self._bar.pageStep() / span)
        top = (self.height() - high) * self._bar.value() / self._bar.maximum()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._skin.color("ctl"))
        painter.drawRoundedRect(QRectF(0, top, _MARK_PX, high), 2, 2)
        painter.end()


class RowDelegate(QStyledItemDelegate):
    """Paints cells of rows that are frozen values. A table's own delegate says what stands in a cell."""

    def __init__(self, *, skin: Skin) -> None:
        super().__init__()
        self.skin = skin

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, line below, bar at the left, then the cell."""
        row = index.data(ROW)
        if row is None:
            return
        box = QRectF(option.rect)
        state = option.state
        chosen = self.is_chosen(row, selected=bool(state & option.state.State_Selected))
        painter.save()
        painter.fillRect(box, self.skin.color("sel" if chosen else self.ground(row)))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), self.skin.color("line"))
        if chosen and self.is_first(index):
            painter.fillRect(QRectF(box.left(), box.top(), BAR_PX, box.height() - 1), self.skin.color("accent"))
        self.paint_cell(painter, box.adjusted(0, 1, 0, 0), row, index.column())
        if chosen and isinstance(option.widget, Table) and option.widget.ringed:
            self._paint_ring(painter, box)
        painter.restore()

    def is_chosen(self, _row: object, *, selected: bool) -> bool:
        """Whether the row stands out."""
        return selected

    def ground(self, _row: object) -> str:
        """The token of what a row that does not stand out is painted on."""
        return "surface"

    def is_first(self, index: Index) -> bool:
        """Whether this is the leftmost column."""
        return index.column() == 0

    def paint_cell(self, painter: QPainter, box: QRectF, row: object, column: int) -> None:
        """What stands in the cell; `box` is as much below the row's middle as above it."""
        raise NotImplementedError

    def write(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        *,
        role: Role,
        ink: str,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    ) -> float:
        """Write a text, elided where it must be; how wide it is."""
        measures = self.skin.metrics(role)
        shown = measures.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        self.skin.text(painter, role, ink)
        painter.drawText(box, align, shown)
        return measures.horizontalAdvance(shown)

    def _paint_ring(self, painter: QPainter, box: QRectF) -> None:
        accent = self.skin.color("accent")
        painter.fillRect(QRectF(box.left(), box.top(), box.width(), _RING_PX), accent)
        painter.fillRect(QRectF(box.left(), box.bottom() - _RING_PX, box.width(), _RING_PX), accent)


class Table(QTableView):
    """A table of painted rows. `plan` says which columns fit a width; `opened` tells the row of Enter or a press."""

    opened = Signal(int)
    escaped = Signal()

    def __init__(
        self,
        model: QAbstractTableModel,
        delegate: RowDelegate,
        *,
        plan: Callable[[int], Plan],
        skin: Skin,
        selectable: bool,
    ) -> None:
        super().__init__()
        self._skin = skin
        self._plan = plan
        self._delegate = delegate
        self._by_key = False
        self._mark = ScrollMark(self, skin=skin)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self._behave(selectable=selectable)
        self._head = head = Head(skin=skin)
        self.setHorizontalHeader(head)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head.setMinimumSectionSize(1)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        skin.changed.connect(self.lay_out)
        self.lay_out()

    def lay_out(self) -> None:
        """Columns, heights and fonts for the present width."""
        plan = self._plan(self.width())
        self._head.setFixedHeight(plan.head)
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(plan.row)
        sizes = self._sizes(plan)
        for column in range(self.model().columnCount()):
            self.setColumnHidden(column, column not in sizes)
            if column in sizes:
                self.setColumnWidth(column, sizes[column])
        self.viewport().update()

    def _sizes(self, plan: Plan) -> dict[int, int]:
        """How wide each column is: one whose heading is longer in another language takes from the one with the rest."""
        sizes = {column: width for column, width in plan.columns.items() if width is not None}
        rest = self.viewport().width() - sum(sizes.values())
        spare = max(0, rest - self._skin.px(_LEAST_REST_PX)) if len(sizes) < len(plan.columns) else 0
        for column, width in sizes.items():
            more = min(max(0, self._head.needed(column) - width), spare)
            sizes[column] += more
            rest, spare = rest - more, spare - more
        return {column: sizes.get(column, max(1, rest)) for column in plan.columns}

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may want other columns."""
        super().resizeEvent(event)
        self.lay_out()
        top = self.horizontalHeader().height() + 4
        self._mark.setGeometry(self.width() - _MARK_PX - 1, top, _MARK_PX, max(0, self.height() - top - 4))

    @property
    def ringed(self) -> bool:
        """Whether the focus is shown: it came or moved by a key."""
        return self.hasFocus() and self._by_key

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A ring only where a key brought the focus."""
        self._by_key = event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row, Esc leaves; a letter does nothing."""
        self._by_key = True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.currentIndex().isValid():
                self.opened.emit(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """No search by letters: they are a scanner's."""

    def _behave(self, *, selectable: bool) -> None:
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.SingleSelection if selectable else mode.NoSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
